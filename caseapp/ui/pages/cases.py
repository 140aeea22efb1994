"""The list of cases: a hundred thousand lines, filters as chips, search while typing."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from caseapp.operations import casebook
from caseapp.operations.changes import Changes
from caseapp.security.rights import Right
from caseapp.storage.lists import CaseFilter
from caseapp.storage.stored import CaseLine
from caseapp.text import Text, mark
from caseapp.ui.case_columns import case_columns
from caseapp.ui.dialogs.emergency import OPEN as EMERGENCY
from caseapp.ui.dialogs.emergency import EmergencyDialog
from caseapp.ui.editors.chips import Chip
from caseapp.ui.flow import FlowLayout
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.palette import Command
from caseapp.ui.plain import Label
from caseapp.ui.tables import RowSource, Table
from caseapp.ui.work import Job

TITLE = mark("Cases", "Cases")
_NEW = mark("Cases", "New case")
_SEARCH = mark("Cases", "Search names, codes, notes, in any script")
_COUNT = mark("Cases", "%n case(s)")
_FIRST = mark("Cases", "the newest {limit} that match")
_NONE = mark("Cases", "No case here")
_NONE_WORDS = mark("Cases", "Change the filters or the search words, or begin a new case with Ctrl+N.")
_EVENTS = mark("Cases", "Events that many cases share")
_SHORT, _URGENT = mark("Events", "Events"), mark("Cases", "Emergency")
_LIMIT = 200
# Long enough for the next key of a fast typist, short enough to feel immediate.
_TYPING_MS = 60
_SETTLED_MS = 2_000


@dataclass(frozen=True)
class FilterChip:
    """A filter people switch on and off; switching it on changes the list's filter."""

    name: str
    words: Text
    apply: Callable[[CaseFilter, str], CaseFilter]


_FILTERS = (
    FilterChip("mine", mark("Cases", "Mine"), lambda f, me: replace(f, responsible=me)),
    FilterChip("open", mark("Cases", "Open"), lambda f, _: replace(f, is_open=True)),
    FilterChip("waiting", mark("Cases", "Waiting for an answer"), lambda f, _: replace(f, is_waiting=True)),
    FilterChip("children", mark("Cases", "Children"), lambda f, _: replace(f, stage="child")),
    FilterChip("age_unknown", mark("Cases", "Age not known"), lambda f, _: replace(f, stage="unknown")),
    FilterChip("by_deadline", mark("Cases", "By deadline"), lambda f, _: replace(f, due_before="9999")),
)


class CasesPage(Page):
    """Search, filters, list; Enter opens a case."""

    name = "cases"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._asked: Job | None = None
        self._header = PageHeader(self.kit, self.words(TITLE), parent=self)
        if room.me.may(Right.CREATE_CASE):
            self._header.add_action(self.words(_NEW), partial(room.go, "new_case"), icon="plus", primary=True)
        events = self._header.add_action(self.words(_SHORT), partial(room.go, "events"), icon="boat")
        events.setObjectName("events")
        if room.me.may(Right.BREAK_GLASS):
            glass = self._header.add_action(
                self.words(_URGENT), self._open_in_emergency, icon="warning-circle"
            )
            glass.setObjectName("emergency")
        self._line = self._search_line()
        self._chips = {chip.name: self._chip(chip) for chip in _FILTERS}
        self._count = Label("", role="caption", wraps=False, parent=self)
        self._table = Table(
            self.kit,
            self.words(TITLE),
            case_columns(self.kit),
            RowSource(self._fetch, _case_no),
            empty=(self.words(_NONE), self.words(_NONE_WORDS)),
            parent=self,
        )
        self._table.opened.connect(self._open)
        self._arrange()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.load)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._note_search)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._line.setFocus)
        self._hits = 0
        self.is_filled = False  # whether the first list has come

    def arrive(self, *what: object) -> None:
        super().arrive(*what)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def load(self, *what: object) -> None:  # noqa: ARG002 - the list is about nothing but itself
        wanted, words = self._wanted(), self._line.text().strip()
        if self._asked is not None:
            self._asked.stop()
        if words:
            self._asked = self.session.ask(casebook.find_cases, words, wanted, _LIMIT, then=self._show)
        else:
            self._asked = self.session.ask(casebook.case_numbers, wanted, then=self._show)

    def concerns(self, changes: Changes) -> bool:
        return changes.concern(None)

    def commands(self) -> Sequence[Command]:
        found = [Command(self.words(_SEARCH), self._line.setFocus, "magnifying-glass", "Ctrl+F")]
        if self.room.me.may(Right.CREATE_CASE):
            found.append(Command(self.words(_NEW), partial(self.room.go, "new_case"), "plus", "Ctrl+N"))
        found.append(Command(self.words(_EVENTS), partial(self.room.go, "events"), "boat", "Ctrl+7"))
        if self.room.me.may(Right.BREAK_GLASS):
            found.append(Command(self.words(EMERGENCY), self._open_in_emergency, "warning-circle"))
        return found

    def _open_in_emergency(self) -> None:
        EmergencyDialog(self.room, self).open()

    def _show(self, numbers: "array[int]") -> None:
        self._hits = len(numbers)
        self.is_filled = True
        self._table.show_ids(numbers)
        shown = self.words(_COUNT.counted(len(numbers)))
        if self._line.text().strip() and len(numbers) == _LIMIT:
            shown = self.words(_FIRST.filled(limit=self.kit.words.number(_LIMIT)))
        self._count.show_words(shown)

    def _fetch(self, numbers: Sequence[object], then: Callable[[Sequence[object]], None]) -> object:
        return self.session.ask(casebook.case_lines, list(numbers), then=then)

    def _open(self, case_no: object) -> None:
        self.session.ask(casebook.case_lines, [case_no], then=self._open_first)

    def _open_first(self, lines: Sequence[CaseLine]) -> None:
        if lines:
            self.room.go("case", lines[0].case_id)

    def _wanted(self) -> CaseFilter:
        wanted = CaseFilter()
        for chip in _FILTERS:
            if self._chips[chip.name].isChecked():
                wanted = chip.apply(wanted, self.room.me.user_id)
        return wanted

    def _typed(self) -> None:
        self._typing.start()
        self._settled.start()

    def _note_search(self) -> None:
        if self._line.text().strip():
            self.session.ask(casebook.note_search, self._hits, then=lambda _: None)

    def _search_line(self) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName("search")
        line.setClearButtonEnabled(True)
        line.setMaxLength(200)
        line.setPlaceholderText(self.words(_SEARCH))
        line.setAccessibleName(self.words(_SEARCH))
        line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        line.textChanged.connect(self._typed)
        line.returnPressed.connect(self._table_focus)
        return line

    def _table_focus(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._table.model.rowCount():
            # From right to left, `selectRow` looks for the first column beyond the edge and chooses nothing.
            self._table.view.setCurrentIndex(self._table.model.index(0, 0))

    def _chip(self, chip: FilterChip) -> Chip:
        button = Chip(self.kit, self.words(chip.words), self)
        button.setObjectName(f"filter.{chip.name}")
        button.toggled.connect(lambda _: self.load())
        return button

    def _arrange(self) -> None:
        px = self.kit.look.px
        chips = QWidget(self)
        flow = FlowLayout(chips, gap=px(1))
        for chip in self._chips.values():
            flow.addWidget(chip)
        top = QHBoxLayout()
        top.setSpacing(px(2))
        top.addWidget(self._line, 3)
        top.addWidget(self._count, 1)
        body = QVBoxLayout()
        body.setContentsMargins(px(3), px(1), px(3), px(3))
        body.setSpacing(px(1.5))
        body.addLayout(top)
        body.addWidget(chips)
        body.addWidget(self._table, 1)
        self.column.addWidget(self._header)
        self.column.addLayout(body, 1)


def _case_no(row: object) -> object:
    return row.case_no if isinstance(row, CaseLine) else None
