"""One country's procedure to be read: tabs for its parts, and a search over all of them while typing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from caseapp.procedures.pack import Pack
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.library.board import Board
from caseapp.ui.library.entries import Column, Entry
from caseapp.ui.library.full_text import FullTextBox
from caseapp.ui.library.searching import has_all, wanted
from caseapp.ui.library.sections import SECTIONS, SectionKind
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.plain import Label

_SEARCH = mark("Library", "Search in this procedure")
_FOUND = mark("Library", "%n place(s) found")
_NOTHING = mark("Library", "This procedure file has nothing here.")
_TAB = mark("Library", "{section} ({number})")
_PARTS = mark("Library", "Parts of the procedure")
_SEARCH_WIDTH = 44  # units


class Reader(QWidget):
    """`start` takes what chooses the country, before the search."""

    shown = Signal()  # a pack is there to be read

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.pack: Pack | None = None
        self._columns: dict[str, tuple[Column, ...]] = {}
        self._views: dict[str, QWidget] = {}
        self.search = QLineEdit(self)
        self.search.setObjectName("search")
        self.search.setAccessibleName(kit.words(_SEARCH))
        self.search.setPlaceholderText(kit.words(_SEARCH))
        self.search.setFixedWidth(kit.look.px(_SEARCH_WIDTH))
        self.search.textChanged.connect(lambda _: self._look())
        self.search.returnPressed.connect(self._go_to_found)
        self._count = Label("", role="quiet", wraps=False, parent=self)
        self._count.setObjectName("found")
        self.tabs = self._tab_bar()
        self._stack = QStackedWidget(self)
        self.start = QHBoxLayout()
        self._arrange()

    @property
    def section(self) -> SectionKind:
        """The part that is shown."""
        return SECTIONS[max(0, self.tabs.currentIndex())]

    @property
    def board(self) -> Board | None:
        """The cards that are shown, where there are any."""
        view = self._views.get(self.section.name)
        return view if isinstance(view, Board) else None

    def show_pack(self, pack: Pack) -> None:
        """Shows a pack from its first part on; what was searched is searched in it, too."""
        self._forget()
        self.pack = pack
        self._columns = {kind.name: kind.columns(self._kit, pack) for kind in SECTIONS}
        self._show_section()
        self._look()
        self.shown.emit()

    def _forget(self) -> None:
        for view in self._views.values():
            self._stack.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._views = {}
        self.tabs.setCurrentIndex(0)

    def _show_section(self) -> None:
        """Shows the part of the tab; its cards are made when it is first looked at."""
        if self.pack is None:
            return
        name = self.section.name
        if name not in self._views:
            view = self._made()
            self._views[name] = view
            self._stack.addWidget(view)
        self._stack.setCurrentWidget(self._views[name])
        if self.board is not None:
            self.board.mark(wanted(self.search.text()))

    def _made(self) -> QWidget:
        columns = self._columns[self.section.name]
        if not any(column.entries for column in columns):
            return EmptyState(self._kit, self._kit.words(_NOTHING), parent=self)
        board = Board(self._kit, columns, f"board.{self.section.name}", self)
        board.opened.connect(self._open)
        return board

    def _look(self) -> None:
        """Marks what holds the words typed, and says how much there is in each part and in all."""
        words = wanted(self.search.text())
        total = 0
        for place, kind in enumerate(SECTIONS):
            count = self._found_in(kind, words) if words else 0
            total += count
            name = self._kit.words(kind.words)
            counted = _TAB.filled(section=name, number=self._kit.words.number(count))
            self.tabs.setTabText(place, self._kit.words(counted) if count else name)
        self._count.show_words(self._kit.words(_FOUND.counted(total)) if words else "")
        if self.board is not None:
            self.board.mark(words)

    def _found_in(self, kind: SectionKind, words: tuple[str, ...]) -> int:
        columns = self._columns.get(kind.name, ())
        return sum(has_all(entry.searched, words) for column in columns for entry in column.entries)

    def _go_to_found(self) -> None:
        """Goes to the first card found: in the part that is shown, or else in the first that has one."""
        words = wanted(self.search.text())
        if words and not self._found_in(self.section, words):
            others = (place for place, kind in enumerate(SECTIONS) if self._found_in(kind, words))
            self.tabs.setCurrentIndex(next(others, self.tabs.currentIndex()))
        if self.board is not None:
            self.board.focus_first()

    def _open(self, entry: Entry) -> None:
        FullTextBox(self._kit, entry.title, ((entry.status, entry.parts),), self).open()

    def _tab_bar(self) -> QTabBar:
        bar = QTabBar(self)
        bar.setObjectName("sections")
        bar.setAccessibleName(self._kit.words(_PARTS))
        bar.setDrawBase(False)
        bar.setExpanding(False)
        bar.setUsesScrollButtons(True)
        for kind in SECTIONS:
            bar.addTab(self._kit.words(kind.words))
        bar.currentChanged.connect(lambda _: self._show_section())
        return bar

    def _arrange(self) -> None:
        px = self._kit.look.px
        top = QHBoxLayout()
        top.setContentsMargins(px(3), px(1.5), px(3), px(0.5))
        top.setSpacing(px(1.5))
        self.start.setSpacing(px(1))
        top.addLayout(self.start)
        top.addWidget(self.search)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
