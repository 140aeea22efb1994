"""Anonymous figures: choose, see the risk before and after, publish; the ledger of what was published."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from caseapp.operations import figures
from caseapp.operations.changes import Changes
from caseapp.operations.figure_menu import menu
from caseapp.operations.figure_rows import refresh_figures
from caseapp.operations.figures import PastRelease, Release, Wish
from caseapp.security.rights import Right
from caseapp.statistics.protect import Protected
from caseapp.text import mark
from caseapp.ui.figure_choice import FigureChoice
from caseapp.ui.figure_view import FigureView
from caseapp.ui.files import choose_folder
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.progress import Progress
from caseapp.ui.plain import Label

TITLE = mark("Figures", "Figures")
_PEOPLE = mark("Figures", "%n person(s) can be counted")
_REFRESH = mark("Figures", "Bring up to date")
_REFRESHING = mark("Figures", "Reading the cases")
_PUBLISH = mark("Figures", "Publish…")
_PUBLISHED = mark("Figures", "Published as release {number}.")
_AGAIN = mark("Figures", "These figures were published before; the same files were written again.")
_NOTHING = mark("Figures", "Choose, then look")
_NOTHING_WORDS = mark("Figures", "Figures are protected and attacked before anybody sees them.")
_LEDGER = mark("Figures", "Published so far")
_NONE_YET = mark("Figures", "Nothing has been published yet.")
_ENTRY = mark("Figures", "Release {number}: {title}, {period}, on {day}")
_FOLDER = "figures-{period}"
_CHOICE_WIDTH = 44  # units


class FiguresPage(Page):
    """The supervisor's page; a statistics user sees and makes figures, but does not publish."""

    name = "figures"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._asked: Wish | None = None
        self._wish: Wish | None = None  # what is shown, and so what would be published
        self.is_busy = False  # whether the cases are being read
        self._header = PageHeader(self.kit, self.words(TITLE), parent=self)
        if room.me.may(Right.REFRESH_FIGURES):
            refresh = self._header.add_action(self.words(_REFRESH), self._refresh, icon="arrows-clockwise")
            refresh.setObjectName("refresh")
        self._progress = Progress(self.kit, self.words(_REFRESHING), self)
        self._choice = FigureChoice(self.kit, self)
        self._choice.setFixedWidth(self.kit.look.px(_CHOICE_WIDTH))
        self._choice.see_wanted.connect(self._see)
        self._ledger = Card(self.kit, self.words(_LEDGER), self)
        self._ledger.setFixedWidth(self.kit.look.px(_CHOICE_WIDTH))
        self._ledger.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._shown = QVBoxLayout()
        self._arrange()
        self._show_empty()

    def load(self, *what: object) -> None:  # noqa: ARG002 - the page is about all figures
        self.session.ask(figures.row_count, then=self._show_count)
        self.session.ask(figures.past_releases, then=self._show_ledger)

    def concerns(self, changes: Changes) -> bool:
        return "figures" in changes.kinds

    def publish_into(self, folder: Path) -> None:
        """Publishes what is shown into a new folder."""
        if self._wish is not None:
            plan = figures.plan_of(self._wish, self.kit.words.catalogue)
            language = self.kit.words.language
            self.session.ask(figures.make_release, plan, folder, (), language, then=self._show_release)

    def _refresh(self) -> None:
        self.is_busy = True
        job = self.session.act(refresh_figures, progress=self._progress.show_progress, ended=self._rest)
        self._progress.watch(job)

    def _rest(self) -> None:
        self.is_busy = False
        self._progress.show_done()

    def _see(self, wish: Wish) -> None:
        self._asked = wish
        self._choice.button.setEnabled(False)
        plan = figures.plan_of(wish, self.kit.words.catalogue)
        self.session.ask(figures.preview_figures, plan, then=self._show_figures, otherwise=self._show_refused)

    def _show_refused(self, error: Exception) -> None:
        self._choice.button.setEnabled(True)
        self._wish = None
        self._show_empty()
        self.session.fail(error)

    def _show_figures(self, protected: Protected) -> None:
        self._choice.button.setEnabled(True)
        self._wish = self._asked
        self._clear()
        if self.room.me.may(Right.PUBLISH_FIGURES):
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 0, 0)
            row.addStretch(1)
            publish = QPushButton(self.words(_PUBLISH), self)
            publish.setObjectName("publish")
            publish.setProperty("role", "primary")
            publish.clicked.connect(lambda _=False: self._ask_folder())
            row.addWidget(publish)
            holder = QWidget(self)
            holder.setLayout(row)
            self._shown.addWidget(holder)
        names = {table.columns: self.words(table.label) for table in menu()}
        labels = [names.get(table.columns, table.name) for table in protected.tables]
        view = FigureView(self.kit, protected, labels, self)
        view.setObjectName("figures_shown")
        self._shown.addWidget(view)
        self._shown.addStretch(1)

    def _ask_folder(self) -> None:
        if self._wish is not None:
            name = _FOLDER.format(period=self._wish.period.replace("/", "-"))
            choose_folder(self, partial(self._publish_below, name))

    def _publish_below(self, name: str, folder: Path) -> None:
        self.publish_into(folder / name)

    def _show_release(self, release: Release) -> None:
        words = (
            _AGAIN if release.is_again else _PUBLISHED.filled(number=self.kit.words.number(release.number))
        )
        self.room.say(self.words(words))
        self.session.changed.emit(release.changes)

    def _show_count(self, count: int) -> None:
        self._header.show_title(self.words(TITLE), self.words(_PEOPLE.counted(count)))

    def _show_ledger(self, past: tuple[PastRelease, ...]) -> None:
        while item := self._ledger.body.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        if not past:
            self._ledger.body.addWidget(Label(self.words(_NONE_YET), role="quiet", parent=self._ledger))
        for entry in past:
            day = self.kit.words.day(datetime.fromisoformat(entry.at).astimezone().date())
            line = _ENTRY.filled(
                number=self.kit.words.number(entry.number), title=entry.title, period=entry.period, day=day
            )
            self._ledger.body.addWidget(Label(self.words(line), parent=self._ledger))

    def _show_empty(self) -> None:
        self._clear()
        empty = EmptyState(
            self.kit, self.words(_NOTHING), self.words(_NOTHING_WORDS), icon="chart-bar", parent=self
        )
        self._shown.addWidget(empty, 1)

    def _clear(self) -> None:
        while item := self._shown.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()

    def _arrange(self) -> None:
        px = self.kit.look.px
        inside = QWidget(self)
        inside.setProperty("part", "scrolled")
        row = QHBoxLayout(inside)
        row.setContentsMargins(px(3), px(2), px(3), px(3))
        row.setSpacing(px(2))
        left = QVBoxLayout()
        left.setSpacing(px(2))
        left.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignTop)
        left.addWidget(self._ledger, 0, Qt.AlignmentFlag.AlignTop)
        left.addStretch(1)
        row.addLayout(left)
        row.addLayout(self._shown, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.column.addWidget(self._header)
        self.column.addWidget(self._progress)
        self.column.addWidget(area, 1)
