"""The list of cases: a hundred thousand lines, filters as chips, search while typing."""

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from caseapp.operations import casebook
from caseapp.operations.changes import Changes
from caseapp.operations.saved_lists import SavedList, Wanted
from caseapp.security.rights import Right
from caseapp.storage.lists import Hits
from caseapp.storage.stored import CaseLine
from caseapp.text import mark
from caseapp.ui.case_columns import case_columns
from caseapp.ui.dialogs.emergency import OPEN as EMERGENCY
from caseapp.ui.dialogs.emergency import EmergencyDialog
from caseapp.ui.listing.bulk_bar import BulkBar
from caseapp.ui.listing.bulk_dialog import BulkDialog
from caseapp.ui.listing.filter_bar import ADD_FILTER, FilterBar
from caseapp.ui.listing.saved import SavedListsButton
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
_WIDE, _ONLY_WIDE = 170, ("country",)  # units
_BESIDE_HITS = ("victim", "country", "status", "contact")  # columns that make room for where words were found
# Long enough for the next key of a fast typist, short enough to feel immediate.
_TYPING_MS = 60
_SETTLED_MS = 2_000


class CasesPage(Page):
    """Search, filters, list; Enter opens a case."""

    name = "cases"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._asked: Job | None = None
        self._found: tuple[Hits, str] | None = None  # what is shown, where it was looked for by words
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
        self._filters = FilterBar(room, self)
        self._filters.changed.connect(self.load)
        self._lists = SavedListsButton(room, self._shown, self.show_list, self)
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
        self._bulk = BulkBar(self.kit, room.me, self)
        self._table.chosen.connect(lambda: self._bulk.show_count(self._table.chosen_count()))
        self._bulk.wanted.connect(self._do_to_chosen)
        self._arrange()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.load)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._note_search)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._line.setFocus)
        self._hits = 0
        self.is_filled = False  # whether the first list has come

    def arrive(self, *what: object) -> None:
        """Comes to the list, or to one that was saved."""
        if what and isinstance(what[0], SavedList):
            self._take_list(what[0])
        super().arrive(*what)
        self._lists.load()
        self._filters.load_names()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def load(self, *what: object) -> None:  # noqa: ARG002 - the list is about nothing but itself
        wanted, words = self._filters.wanted, self._line.text().strip()
        if self._asked is not None:
            self._asked.stop()
        if words:
            then = partial(self._show_hits, words)
            self._asked = self.session.ask(casebook.look_for, words, wanted, _LIMIT, then=then)
        else:
            self._asked = self.session.ask(casebook.case_numbers, wanted, then=self._show)

    def concerns(self, changes: Changes) -> bool:
        if "saved_list" in changes.kinds:
            self._lists.load()
            return False
        return changes.concern(None)

    def commands(self) -> Sequence[Command]:
        found = [
            Command(self.words(_SEARCH), self._line.setFocus, "magnifying-glass", "Ctrl+F"),
            Command(self.words(ADD_FILTER), self._filters.add, "funnel"),
        ]
        if self.room.me.may(Right.CREATE_CASE):
            found.append(Command(self.words(_NEW), partial(self.room.go, "new_case"), "plus", "Ctrl+N"))
        found.append(Command(self.words(_EVENTS), partial(self.room.go, "events"), "boat", "Ctrl+7"))
        if self.room.me.may(Right.BREAK_GLASS):
            found.append(Command(self.words(EMERGENCY), self._open_in_emergency, "warning-circle"))
        return found

    def _open_in_emergency(self) -> None:
        EmergencyDialog(self.room, self).open()

    def show_list(self, saved: SavedList) -> None:
        """Shows a list that was saved."""
        self._take_list(saved)
        self.load()

    def _take_list(self, saved: SavedList) -> None:
        self._line.setText(saved.wanted.words)
        self._typing.stop()
        self._filters.show_filter(saved.wanted.cases)

    def _shown(self) -> Wanted:
        return Wanted(self._filters.wanted, self._line.text().strip())

    def _show_hits(self, words: str, hits: Hits) -> None:
        self._show(hits.numbers, (hits, words))

    def _show(self, numbers: "array[int]", found: tuple[Hits, str] | None = None) -> None:
        self._found = found
        self._hits = len(numbers)
        self.is_filled = True
        self._show_columns()
        self._table.show_ids(numbers)
        self._bulk.show_count(0)
        shown = self.words(_COUNT.counted(len(numbers)))
        if found is not None and len(numbers) == _LIMIT:
            shown = self.words(_FIRST.filled(limit=self.kit.words.number(_LIMIT)))
        self._count.show_words(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_columns()

    def _show_columns(self) -> None:
        """Where words were found takes the room of what can wait; the code names the country already."""
        is_wide = self.width() >= self.kit.look.px(_WIDE)
        for name in _BESIDE_HITS:
            is_shown = self._found is None and (is_wide or name not in _ONLY_WIDE)
            self._table.show_column(name, is_shown=is_shown)
        self._table.show_column("found", is_shown=self._found is not None)

    def _fetch(self, numbers: Sequence[object], then: Callable[[Sequence[object]], None]) -> object:
        if self._found is not None:
            hits, words = self._found
            return self.session.ask(casebook.hit_lines, hits, list(numbers), words, then=then)
        return self.session.ask(casebook.case_lines, list(numbers), then=then)

    def _open(self, case_no: object) -> None:
        self.session.ask(casebook.case_lines, [case_no], then=self._open_first)

    def _open_first(self, lines: Sequence[CaseLine]) -> None:
        if lines:
            self.room.go("case", lines[0].case_id)

    def _do_to_chosen(self, name: str) -> None:
        numbers = [each for each in self._table.chosen_ids() if isinstance(each, int)]
        BulkDialog(self.room, name, numbers, self.window()).open()

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
            # Not `selectRow`, which finds no column where people read from the right.
            self._table.view.setCurrentIndex(self._table.model.index(0, 0))

    def _arrange(self) -> None:
        px = self.kit.look.px
        top = QHBoxLayout()
        top.setSpacing(px(2))
        top.addWidget(self._line, 3)
        top.addWidget(self._lists)
        top.addWidget(self._count, 1)
        body = QVBoxLayout()
        body.setContentsMargins(px(3), px(1), px(3), px(3))
        body.setSpacing(px(1.5))
        body.addLayout(top)
        body.addWidget(self._filters)
        body.addWidget(self._table, 1)
        body.addWidget(self._bulk)
        self.column.addWidget(self._header)
        self.column.addLayout(body, 1)


def _case_no(row: object) -> object:
    return row.case_no if isinstance(row, CaseLine) else None
