"""Today: what is overdue and due, who has not answered, what is not saved; for a supervisor the team."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from caseapp.domain import ages
from caseapp.domain.agenda import Urgency
from caseapp.domain.records import RECORD_TYPES
from caseapp.operations import drafts
from caseapp.operations.agenda import CaseItem
from caseapp.operations.changes import Changes
from caseapp.operations.team import Load, team_loads
from caseapp.operations.today import TodayView, today_view
from caseapp.operations.transfers import Offered
from caseapp.security.rights import ROLE_NAMES, Right
from caseapp.storage.stored import CaseLine, Draft
from caseapp.text import Text, mark
from caseapp.ui.due_words import cell_of, words_of
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.load_row import LoadRow
from caseapp.ui.parts.row_button import RowButton
from caseapp.ui.plain import Label
from caseapp.ui.tables import Cell
from caseapp.ui.theme import Tone

TITLE = mark("Today", "Today")
_GREETING = mark("Today", "{name}, {role}")
_OVERDUE = mark("Today", "Overdue")
_DUE_TODAY = mark("Today", "Due today")
_DUE_WEEK = mark("Today", "Due this week")
_LATER = mark("Today", "Later")
_REVIEWS = mark("Today", "To look at again")
_WAITING = mark("Today", "Referrals without an answer")
_DRAFTS = mark("Today", "Not saved yet")
_TEAM = mark("Today", "The team")
_NOTHING = mark("Today", "Nothing here. Good.")
_SINCE = mark("Today", "sent {day}")
_MORE_CASES = mark("Today", "and %n more case(s) with something due; see the calendar")
_OFFERS = mark("Today", "Cases offered to you")
_OFFERED_BY = mark("Today", "offered by {name}")
_MORE = mark("Today", "and %n more")
_NEW_CASE = mark("Today", "New case")
_PARTS = (
    (Urgency.OVERDUE, _OVERDUE),
    (Urgency.TODAY, _DUE_TODAY),
    (Urgency.WEEK, _DUE_WEEK),
    (Urgency.LATER, _LATER),
)
_SHOWN = 8
_NARROW = 110  # units


class TodayPage(Page):
    """The page a worker begins with."""

    name = "today"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        greeting = _GREETING.filled(name=room.me.name, role=ROLE_NAMES[room.me.role])
        self._header = PageHeader(self.kit, self.words(TITLE), self.words(greeting), parent=self)
        self.is_filled = False  # whether the first answer has come
        self._inside = QWidget(self)
        self._row = QHBoxLayout(self._inside)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        self._cards: list[Card] = []
        self._is_one_column = False
        self._arrange()

    def load(self, *what: object) -> None:  # noqa: ARG002 - the page is about the worker alone
        self.session.ask(today_view, then=self._show)
        if self.room.me.may(Right.SUPERVISE):
            self.session.ask(team_loads, then=self._show_team)

    def concerns(self, changes: Changes) -> bool:
        return changes.concern(None)

    def _show(self, view: TodayView) -> None:
        self.is_filled = True
        for card in self._cards:
            card.hide()
            card.deleteLater()
        cards = [
            *(self._items_card(heading, view.due.get(urgency, ())) for urgency, heading in _PARTS),
            self._waiting_card(view.waiting),
            self._items_card(_REVIEWS, view.reviews),
        ]
        if view.drafts:
            cards.insert(0, self._drafts_card(view.drafts))
        if view.more:
            words = self.words(_MORE_CASES.counted(view.more))
            cards[-2].body.addWidget(Label(words, role="caption", parent=cards[-2]))
        if view.offers:
            cards.insert(0, self._offers_card(view.offers))
        self._cards = cards
        self._place_cards()

    def _show_team(self, loads: tuple[Load, ...]) -> None:
        if loads:
            self._cards.append(self._team_card(loads))
            self._place_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_narrow != self._is_one_column:
            self._place_cards()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self.kit.look.px(_NARROW)

    def _place_cards(self) -> None:
        """Two columns, or one below the other where two would cut the codes."""
        self._is_one_column = self._is_narrow
        for side in self._sides:
            while side.takeAt(0):
                pass
        for place, card in enumerate(self._cards):
            self._sides[0 if self._is_one_column else place % 2].addWidget(card)
        for side in self._sides:
            side.addStretch(1)
        self._row.setStretch(1, 0 if self._is_one_column else 1)

    def _items_card(self, heading: Text, items: Sequence[CaseItem]) -> Card:
        card = Card(self.kit, self._heading(heading, len(items)), self)
        for one in items[:_SHOWN]:
            cell = cell_of(self.kit, one.item, datetime.now(UTC).astimezone())
            about = f"{words_of(self.kit, one.item)} · {self._about(one.line)}"
            row = RowButton(self.kit, one.line.code, about, cell, card)
            row.clicked.connect(
                lambda _=False, one=one: self.room.go("case", one.line.case_id, one.item.record_kind)
            )
            card.body.addWidget(row)
        self._fill_up(card, len(items))
        return card

    def _waiting_card(self, lines: Sequence[CaseLine]) -> Card:
        card = Card(self.kit, self._heading(_WAITING, len(lines)), self)
        for line in lines[:_SHOWN]:
            since = datetime.fromisoformat(line.waiting_since or line.opened_at).astimezone().date()
            words = self.words(_SINCE.filled(day=self.kit.words.day(since)))
            self._add_line(card, line, Cell(words, "paper-plane-tilt", Tone.INFO))
        self._fill_up(card, len(lines))
        return card

    def _drafts_card(self, found: Sequence[Draft]) -> Card:
        card = Card(self.kit, self._heading(_DRAFTS, len(found)), self)
        for draft in found[:_SHOWN]:
            # A draft of no kind of record is a case that has not begun.
            kind = RECORD_TYPES[draft.kind].label if draft.kind in RECORD_TYPES else _NEW_CASE
            row = RowButton(self.kit, self.words(kind), "", Cell("", "pencil-simple", Tone.SOON), card)
            row.setObjectName("draft")
            row.clicked.connect(lambda _=False, draft=draft: self._open_draft(draft))
            card.body.addWidget(row)
        return card

    def _offers_card(self, found: Sequence[Offered]) -> Card:
        card = Card(self.kit, self._heading(_OFFERS, len(found)), self)
        for each in found[:_SHOWN]:
            by = self.words(_OFFERED_BY.filled(name=each.offered_by))
            row = RowButton(self.kit, each.code, by, Cell("", "swap", Tone.SOON), card)
            row.setObjectName("offer")
            row.clicked.connect(
                lambda _=False, case_id=each.case_id: self.room.go("case", case_id, "transfers")
            )
            card.body.addWidget(row)
        self._fill_up(card, len(found))
        return card

    def _team_card(self, loads: Sequence[Load]) -> Card:
        card = Card(self.kit, self.words(_TEAM), self)
        for load in loads[:_SHOWN]:
            card.body.addWidget(LoadRow(self.kit, load, card))
        return card

    def _about(self, line: CaseLine) -> str:
        return f"{self.words(ages.stage_label(line.stage))} · {line.initials or '–'}"

    def _add_line(self, card: Card, line: CaseLine, cell: Cell) -> None:
        row = RowButton(self.kit, line.code, self._about(line), cell, card)
        row.clicked.connect(lambda _=False, case_id=line.case_id: self.room.go("case", case_id, "referral"))
        card.body.addWidget(row)

    def _fill_up(self, card: Card, count: int) -> None:
        if count == 0:
            card.body.addWidget(Label(self.words(_NOTHING), role="quiet", parent=card))
        elif count > _SHOWN:
            card.body.addWidget(Label(self.words(_MORE.counted(count - _SHOWN)), role="caption", parent=card))

    def _heading(self, heading: Text, count: int) -> str:
        words = self.words(heading)
        return f"{words}  {self.kit.words.number(count)}" if count else words

    def _open_draft(self, draft: Draft) -> None:
        if draft.case_id:
            self.room.go("case", draft.case_id, draft.kind, draft.key)
        else:
            self.room.go("new_case", drafts.answers_in(draft), draft.key)

    def _arrange(self) -> None:
        px = self.kit.look.px
        row = self._row
        row.setContentsMargins(px(3), px(2), px(3), px(3))
        row.setSpacing(px(2))
        for side in self._sides:
            side.setSpacing(px(2))
            row.addLayout(side, 1)
        self._inside.setProperty("part", "scrolled")
        holder = QWidget(self)
        holder.setProperty("part", "scrolled")
        outer = QVBoxLayout(holder)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._inside)
        outer.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        self.column.addWidget(self._header)
        self.column.addWidget(area, 1)
