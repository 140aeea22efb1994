"""Anonymous figures: choose, see the risk before and after, propose, approve; the ledger of releases."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from caseapp.operations import figure_proposals as proposals
from caseapp.operations import figures
from caseapp.operations.changes import Changes
from caseapp.operations.figure_ledger import write_again
from caseapp.operations.figure_past import ledger_lines, trend_of_releases
from caseapp.operations.figure_preview import Preview, look_at_figures
from caseapp.operations.figure_proposals import Proposal
from caseapp.operations.figure_rows import refresh_figures
from caseapp.operations.figure_shown import Shown, past_figures, shown
from caseapp.operations.figures import Release, Wish
from caseapp.security.rights import Right
from caseapp.statistics.plan import Plan
from caseapp.text import mark
from caseapp.ui.figure_choice import FigureChoice
from caseapp.ui.figure_view import FigureView
from caseapp.ui.figures.act_bar import approving, proposing, waiting
from caseapp.ui.figures.ledger_card import LedgerCard
from caseapp.ui.figures.risk_card import RiskCard
from caseapp.ui.figures.waiting_card import WaitingCard
from caseapp.ui.files import choose_folder
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.progress import Progress
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.plain import Label
from caseapp.ui.work import Job

TITLE = mark("Figures", "Figures")
_PEOPLE = mark("Figures", "%n person(s) can be counted")
_REFRESH = mark("Figures", "Bring up to date")
_REFRESHING = mark("Figures", "Reading the cases")
_LOOKING = mark("Figures", "Protecting and attacking the figures")
_PUBLISHED = mark("Figures", "Published as release {number}.")
_AGAIN = mark("Figures", "These figures were published before; the same files were written again.")
_PROPOSED = mark("Figures", "Proposed. Somebody else has to look and approve.")
_TAKEN_BACK = mark("Figures", "Taken back. Nothing was published.")
_NOTHING = mark("Figures", "Choose, then look")
_NOTHING_WORDS = mark("Figures", "Figures are protected and attacked before anybody sees them.")
_PAST = mark("Figures", "Release {number}: {title}, {period}")
_PAST_WORDS = mark("Figures", "As they were published; nothing has been changed since.")
_FOLDER = "figures-{name}"
_CHOICE_WIDTH = 48  # units
_NARROW = 110  # units; below it the choice stands over the figures


@dataclass(frozen=True)
class _Asked:
    """What a look is about: a plan, and the proposal it came from if somebody made one."""

    plan: Plan
    proposal: Proposal | None = None


class FiguresPage(Page):
    """The supervisor's page; a statistics user sees and makes figures, but does not publish."""

    name = "figures"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self.shown: Shown | None = None  # the figures in sight
        self._needs_second = True  # whether somebody else may publish, who then has to look first
        self._seen: _Asked | None = None  # what is shown, and so what would be proposed or approved
        self._look: Job | None = None
        self.is_busy = False  # whether the cases are being read
        self._header = PageHeader(self.kit, self.words(TITLE), parent=self)
        if room.me.may(Right.REFRESH_FIGURES):
            refresh = self._header.add_action(self.words(_REFRESH), self._refresh, icon="arrows-clockwise")
            refresh.setObjectName("refresh")
        self._reading = Progress(self.kit, self.words(_REFRESHING), self)
        self._protecting = Progress(self.kit, self.words(_LOOKING), self)
        self._protecting.stopped.connect(self._rest_from_looking)
        self._choice = FigureChoice(self.kit, self)
        self._choice.see_wanted.connect(self._see)
        self._waiting = WaitingCard(self.kit, room.me, self)
        self._waiting.look_wanted.connect(self._see_proposal)
        self._waiting.withdraw_wanted.connect(self._withdraw)
        self._ledger = LedgerCard(self.kit, room.me, self)
        self._ledger.open_wanted.connect(self._open)
        self._ledger.again_wanted.connect(self._write_again)
        self._results = QVBoxLayout()
        self._arrange()
        self._show_empty()

    def load(self, *what: object) -> None:  # noqa: ARG002 - the page is about all figures
        self.session.ask(figures.row_count, then=self._show_count)
        self.session.ask(ledger_lines, then=self._ledger.show_lines)
        self.session.ask(trend_of_releases, self.kit.words, then=self._ledger.show_trend)
        if self.room.me.may(Right.PUBLISH_FIGURES):
            self.session.ask(proposals.has_second_person, then=self._show_second)
        self.session.ask(proposals.open_proposals, then=self._waiting.show_proposals)

    def concerns(self, changes: Changes) -> bool:
        return "figures" in changes.kinds

    def propose(self, recipients: tuple[str, ...] = ()) -> None:
        """Puts what is shown before a second person."""
        if self._seen is not None:
            plan = self._seen.plan
            self.session.act(proposals.propose_release, plan, recipients, then=self._show_proposed)

    def publish_into(self, folder: Path) -> None:
        """Approves the proposal that is shown, which publishes it into a new folder."""
        if self._seen is not None and self._seen.proposal is not None:
            number, language = self._seen.proposal.number, self.kit.words.language
            self.session.ask(proposals.approve_release, number, folder, language, then=self._show_release)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _refresh(self) -> None:
        self.is_busy = True
        job = self.session.act(refresh_figures, progress=self._reading.show_progress, ended=self._rest)
        self._reading.watch(job)

    def _rest(self) -> None:
        self.is_busy = False
        self._reading.show_done()

    def _see(self, wish: Wish) -> None:
        self._look_at(_Asked(figures.plan_of(wish, self.kit.words.catalogue)))

    def _see_proposal(self, proposal: Proposal) -> None:
        self._look_at(_Asked(proposal.plan, proposal))

    def _look_at(self, asked: _Asked) -> None:
        if self._look is not None:
            self._look.stop()
        self._look = self.session.ask(
            look_at_figures,
            asked.plan,
            then=partial(self._show_figures, asked),
            otherwise=self._show_refused,
            progress=self._protecting.show_progress,
        )
        self._protecting.watch(self._look)

    def _rest_from_looking(self) -> None:
        self._look = None
        self._protecting.show_done()

    def _show_refused(self, error: Exception) -> None:
        self._rest_from_looking()
        self._show_empty()
        self.session.fail(error)

    def _show_figures(self, asked: _Asked, preview: Preview) -> None:
        self._rest_from_looking()
        self._clear()
        self._seen = asked
        acts = self._acts(asked)
        was_asked_here = self._side.isAncestorOf(self.focusWidget() or self)
        self._show_view(shown(preview.protected, self.kit.words), [RiskCard(self.kit, preview, self), *acts])
        if acts and was_asked_here:
            acts[0].setFocus(Qt.FocusReason.OtherFocusReason)  # the next thing to do; Shift+Tab goes back

    def _acts(self, asked: _Asked) -> list[Card]:
        if not self.room.me.may(Right.PUBLISH_FIGURES):
            return []
        if asked.proposal is None:
            if self._needs_second:
                return [proposing(self.kit, self.propose, self)]
            return [proposing(self.kit, self._publish_alone, self, alone=True)]
        if asked.proposal.author == self.room.me.user_id:
            return [waiting(self.kit, self)]
        return [approving(self.kit, self._approve, self)]

    def _show_view(self, figures_shown: Shown, first: list[Card]) -> None:
        view = FigureView(self.kit, figures_shown, first, self)
        view.setObjectName("figures_shown")
        self.shown = figures_shown
        self._results.addWidget(view)
        self._results.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def _approve(self) -> None:
        if self._seen is not None:
            self._ask_folder(self._seen.plan.period, self.publish_into)

    def _publish_alone(self, recipients: tuple[str, ...]) -> None:
        if self._seen is not None:
            self._ask_folder(self._seen.plan.period, partial(self._make, self._seen.plan, recipients))

    def _make(self, plan: Plan, recipients: tuple[str, ...], folder: Path) -> None:
        language = self.kit.words.language
        self.session.ask(figures.make_release, plan, folder, recipients, language, then=self._show_release)

    def _write_again(self, number: int) -> None:
        self._ask_folder(str(number), partial(self._write, number))

    def _write(self, number: int, folder: Path) -> None:
        self.session.ask(write_again, number, folder, then=self._show_release)

    def _ask_folder(self, name: str, then: Callable[[Path], None]) -> None:
        """Asks for a folder, in which a new one of this name is made."""
        choose_folder(self, partial(self._below, _FOLDER.format(name=name.replace("/", "-")), then))

    def _below(self, name: str, then: Callable[[Path], None], folder: Path) -> None:
        then(folder / name)

    def _show_second(self, needs_second: bool) -> None:  # noqa: FBT001 - as the session hands it over
        self._needs_second = needs_second

    def _show_proposed(self, _changes: Changes) -> None:
        self._show_empty()
        self.room.say(self.words(_PROPOSED))

    def _withdraw(self, number: int) -> None:
        self.session.act(proposals.withdraw_proposal, number, then=self._show_taken_back)

    def _show_taken_back(self, _changes: Changes) -> None:
        self._show_empty()
        self.room.say(self.words(_TAKEN_BACK))

    def _show_release(self, release: Release) -> None:
        words = (
            _AGAIN if release.is_again else _PUBLISHED.filled(number=self.kit.words.number(release.number))
        )
        self._show_empty()
        self.room.say(self.words(words))
        self.session.changed.emit(release.changes)

    def _open(self, number: int) -> None:
        self.session.ask(past_figures, number, self.kit.words, then=partial(self._show_past, number))

    def _show_past(self, number: int, past: Shown) -> None:
        self._clear()
        words = _PAST.filled(
            number=self.kit.words.number(number),
            title=past.plan.title,
            period=self.kit.words.code(past.plan.period),
        )
        card = Card(self.kit, self.words(words), self)
        card.body.addWidget(Label(self.words(_PAST_WORDS), role="quiet", parent=card))
        self._show_view(past, [card])

    def _show_count(self, count: int) -> None:
        self._header.show_title(self.words(TITLE), self.words(_PEOPLE.counted(count)))

    def _show_empty(self) -> None:
        self._clear()
        empty = EmptyState(
            self.kit, self.words(_NOTHING), self.words(_NOTHING_WORDS), icon="chart-bar", parent=self
        )
        self._results.addWidget(empty, 1)

    def _clear(self) -> None:
        self._seen = self.shown = None
        while item := self._results.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _turn(self) -> None:
        """Where the window is narrow the figures stand under the choice, each as wide as the page."""
        is_narrow = self.width() < self.kit.look.px(_NARROW)
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        )
        self._side.setMaximumWidth(self.width() if is_narrow else self.kit.look.px(_CHOICE_WIDTH))
        self._side.setMinimumWidth(0 if is_narrow else self.kit.look.px(_CHOICE_WIDTH))

    def _arrange(self) -> None:
        px = self.kit.look.px
        self._area = ScrolledColumn(self.kit, self)
        self._side = QWidget(self._area.inside)
        left = QVBoxLayout(self._side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(px(2))
        for card in (self._waiting, self._choice, self._ledger):
            left.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        left.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(px(2))
        self._row.addWidget(self._side)
        self._row.addLayout(self._results, 1)
        self._area.body.addLayout(self._row)
        self.column.addWidget(self._header)
        self.column.addWidget(self._reading)
        self.column.addWidget(self._protecting)
        self.column.addWidget(self._area, 1)
