"""The team: what waits for a supervisor, how the work is shared out, and which cases fall silent."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from caseapp.domain import ages
from caseapp.domain.codes.oversight import EMERGENCY
from caseapp.operations import policy as policies
from caseapp.operations.approvals import Waiting
from caseapp.operations.changes import Changes
from caseapp.operations.emergencies import Emergency
from caseapp.operations.policy import Policy
from caseapp.operations.team import Ageing, TeamView, team_view
from caseapp.operations.transfers import Offered
from caseapp.security.rights import Right
from caseapp.text import Text, mark
from caseapp.ui.dialogs.policy import OPEN as POLICY
from caseapp.ui.dialogs.policy import PolicyDialog
from caseapp.ui.dialogs.suspects import FIND as SUSPECTS
from caseapp.ui.dialogs.suspects import SuspectsDialog
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.load_row import ABOUT, LoadRow
from caseapp.ui.parts.palette import Command
from caseapp.ui.parts.row_button import RowButton
from caseapp.ui.parts.sample_card import SampleCard
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.plain import Label
from caseapp.ui.tables import Cell
from caseapp.ui.theme import Tone

TITLE = mark("Team", "Team")
_ABOUT = mark("Team", "What waits for you, and what to watch")
_EMERGENCIES = mark("Team", "Opened in an emergency")
_APPROVALS = mark("Team", "Waiting for approval")
_TRANSFERS = mark("Team", "Transfers without an answer")
_LOADS = mark("Team", "Open cases of each colleague")
_SILENT = mark("Team", "No contact for more than 30 days")
_REVIEWS = mark("Team", "Review is past")
_UNANSWERED = mark("Team", "Referrals without an answer for more than 7 days")
_NOTHING = mark("Today", "Nothing here. Good.")
_MORE = mark("Today", "and %n more")
_DAYS = mark("Team", "%n day(s)")
_OWN, _CHANGED = mark("Team", "your own: ask a colleague"), mark("Approvals", "changed since")
_BY, _TO = mark("Team", "asked by {name}"), mark("Team", "{from_name} to {to_name}")
_SHOWN = 8


class TeamPage(Page):
    """One card below the other: the most urgent first."""

    name = "team"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self.is_filled = False  # whether the first answer has come
        header = PageHeader(self.kit, self.words(TITLE), self.words(_ABOUT), parent=self)
        for words, icon, do, name in self._acts():
            header.add_action(self.words(words), do, icon=icon).setObjectName(name)
        self._sample = SampleCard(room, self)
        self._stack = QStackedWidget(self)
        self.column.addWidget(header)
        self.column.addWidget(self._stack, 1)

    def load(self, *what: object) -> None:  # noqa: ARG002 - the page is about the whole team
        self.session.ask(team_view, then=self._show)

    def concerns(self, changes: Changes) -> bool:
        return changes.concern(None)

    def commands(self) -> Sequence[Command]:
        return tuple(Command(self.words(words), do, icon) for words, icon, do, _ in self._acts())

    def _acts(self) -> tuple[tuple[Text, str, partial[None], str], ...]:
        acts = []
        if self.room.me.may(Right.FIND_SUSPECTS):
            acts.append((SUSPECTS, "magnifying-glass", partial(self._find_suspects), "suspects"))
        if self.room.me.may(Right.MANAGE_ACCESS):
            acts.append((POLICY, "eye-slash", partial(self._ask_policy), "policy"))
        return tuple(acts)

    def _show(self, view: TeamView) -> None:
        self.is_filled = True
        self._sample.setParent(self)
        before = self._stack.currentWidget()
        area = ScrolledColumn(self.kit, self)
        cards = [
            self._approvals_card(view.approvals),
            self._transfers_card(view.transfers),
            self._ageing_card(_SILENT, view.silent, "silent"),
            self._ageing_card(_REVIEWS, view.reviews, "reviews"),
            self._ageing_card(_UNANSWERED, view.unanswered, "unanswered"),
            self._loads_card(view),
            self._sample,
        ]
        if view.emergencies:
            cards.insert(0, self._emergencies_card(view.emergencies))
        for card in cards:
            area.body.addWidget(card)
            card.show()
        area.body.addStretch(1)
        self._stack.addWidget(area)
        self._stack.setCurrentWidget(area)
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()

    def _emergencies_card(self, found: Sequence[Emergency]) -> Card:
        card = self._card(_EMERGENCIES, len(found))
        for each in found[:_SHOWN]:
            kind = EMERGENCY.label(each.opening.category, self.kit.words.catalogue)
            cell = Cell(kind, "warning-circle", Tone.OVERDUE)
            self._row(card, (each.code, each.worker, cell), each.case_id, "emergencies")
        return self._filled(card, len(found))

    def _approvals_card(self, found: Sequence[Waiting]) -> Card:
        card = self._card(_APPROVALS, len(found))
        for each in found[:_SHOWN]:
            state = _OWN if each.is_own else _CHANGED if each.has_changed else each.subject.label
            tone = Tone.PLAIN if each.is_own else Tone.SOON
            cell = Cell(self.words(state), "check-square", tone)
            about = self.words(_BY.filled(name=each.asked_by))
            self._row(card, (each.code, about, cell), each.case_id, "approvals")
        return self._filled(card, len(found))

    def _transfers_card(self, found: Sequence[Offered]) -> Card:
        card = self._card(_TRANSFERS, len(found))
        for each in found[:_SHOWN]:
            about = self.words(_TO.filled(from_name=each.offered_by, to_name=each.to))
            day = each.transfer.offered_at
            words = self.kit.words.day(day.astimezone().date()) if day is not None else ""
            row = (each.code, about, Cell(words, "swap", Tone.INFO))
            self._row(card, row, each.case_id, "transfers")
        return self._filled(card, len(found))

    def _ageing_card(self, heading: Text, ageing: Ageing, name: str) -> Card:
        card = self._card(heading, ageing.count)
        card.setObjectName(name)
        for aged in ageing.cases[:_SHOWN]:
            line = aged.line
            about = f"{self.words(ages.stage_label(line.stage))} · {line.initials or '–'}"
            cell = Cell(self.words(_DAYS.counted(aged.days)), "clock", Tone.SOON)
            self._row(card, (line.code, about, cell), line.case_id, "")
        return self._filled(card, ageing.count)

    def _loads_card(self, view: TeamView) -> Card:
        card = self._card(_LOADS, 0)
        for load in view.loads:
            card.body.addWidget(LoadRow(self.kit, load, card))
        card.body.addWidget(Label(self.words(ABOUT), role="caption", parent=card))
        return card

    def _card(self, heading: Text, count: int) -> Card:
        words = self.words(heading)
        return Card(self.kit, f"{words}  {self.kit.words.number(count)}" if count else words, self)

    def _row(self, card: Card, row: tuple[str, str, Cell], case_id: str, section: str) -> None:
        button: QPushButton = RowButton(self.kit, *row, card)
        button.setObjectName(f"open.{section}" if section else "open")
        what = (case_id, section) if section else (case_id,)
        button.clicked.connect(lambda _=False: self.room.go("case", *what))
        card.body.addWidget(button)

    def _filled(self, card: Card, count: int) -> Card:
        if count == 0:
            card.body.addWidget(Label(self.words(_NOTHING), role="quiet", parent=card))
        elif count > _SHOWN:
            card.body.addWidget(Label(self.words(_MORE.counted(count - _SHOWN)), role="caption", parent=card))
        return card

    def _find_suspects(self) -> None:
        SuspectsDialog(self.room, self).open()

    def _ask_policy(self) -> None:
        self.session.ask(policies.policy, then=self._open_policy)

    def _open_policy(self, policy: Policy) -> None:
        PolicyDialog(self.room, self, policy).open()
