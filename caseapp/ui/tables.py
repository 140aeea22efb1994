"""Lists of any length: the places are known from the start, the rows are fetched as they come into sight."""

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from caseapp.text import Text, unturned
from caseapp.ui.kit import Kit
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.theme import Tone

BLOCK = 100  # rows fetched at a time
_KEPT = 40  # blocks
_WAITING = "…"
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Cell:
    """What a row shows in a column: words, and with a tone always an icon, so that colour is never alone."""

    words: str
    icon: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True)
class Column:
    """A column: its heading, how a row fills it, and its width in units of the grid; 0 takes what is left."""

    name: str
    heading: Text
    cell: Callable[[object], Cell | str]
    width: float = 0
    sortable: bool = False


Rows = Sequence[object]
Fetch = Callable[[Sequence[object], Callable[[Rows], None]], object]


@dataclass(frozen=True)
class RowSource:
    """Where rows come from, and which id a row has.

    `fetch(ids, then)` must call `then(rows)`, on the thread of the window; rows that have gone are left out.
    """

    fetch: Fetch
    id_of: Callable[[object], object]


class RowsModel(QAbstractTableModel):
    """All ids in order, and the rows of the blocks last looked at."""

    def __init__(
        self,
        kit: Kit,
        columns: Sequence[Column],
        source: RowSource,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit, self.columns, self._source = kit, tuple(columns), source
        self._ids: Sequence[object] = ()
        self._blocks: OrderedDict[int, Sequence[Mapping[str, Cell]] | None] = OrderedDict()
        self._age = 0

    def show_ids(self, ids: Sequence[object]) -> None:
        """Shows these rows in this order; an `array` of numbers costs eight bytes a row."""
        self.beginResetModel()
        self._ids = ids
        self._age += 1
        self._blocks.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Fetches anew what is in sight; the order stays."""
        self._age += 1
        self._blocks.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def id_at(self, row: int) -> object:
        """The id in a place."""
        return self._ids[row]

    def cell_at(self, row: int, column: int) -> Cell | None:
        """What a place shows, or None while it is being fetched."""
        block = self._block(row // BLOCK)
        cells = block[row % BLOCK] if block is not None else None
        return cells.get(self.columns[column].name) if cells is not None else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES:
            return None
        cell = self.cell_at(index.row(), index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._isolated(cell.words) if cell else _WAITING
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return self._kit.icons.icon(cell.icon, cell.tone) if cell.icon else None
        return self._ink(cell.tone)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._kit.words(self.columns[section].heading)
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _isolated(self, words: str) -> str:
        # From right to left, "M. N." would lose its last stop to the other end of the cell.
        words = unturned(words)
        return f"\u2068{words}\u2069" if self._kit.words.is_right_to_left and words else words

    def _ink(self, tone: Tone) -> QColor | None:
        return None if tone is Tone.PLAIN else self._kit.look.colour(tone)

    def _block(self, number: int) -> Sequence[Mapping[str, Cell]] | None:
        if number in self._blocks:
            self._blocks.move_to_end(number)
            return self._blocks[number]
        self._blocks[number] = None
        if len(self._blocks) > _KEPT:
            self._blocks.popitem(last=False)
        ids = self._ids[number * BLOCK : (number + 1) * BLOCK]
        age = self._age
        self._source.fetch(ids, lambda rows: self._take(number, age, ids, rows))
        return self._blocks.get(number)

    def _take(self, number: int, age: int, ids: Sequence[object], rows: Rows) -> None:
        if not shiboken6.isValid(self) or age != self._age:  # the list has changed since it was asked
            return
        found = {self._source.id_of(row): self._cells(row) for row in rows}
        self._blocks[number] = [found.get(each, {}) for each in ids]
        first = number * BLOCK
        self.dataChanged.emit(self.index(first, 0), self.index(first + len(ids) - 1, len(self.columns) - 1))

    def _cells(self, row: object) -> Mapping[str, Cell]:
        made = ((column.name, column.cell(row)) for column in self.columns)
        return {name: cell if isinstance(cell, Cell) else Cell(cell) for name, cell in made}


class Table(QWidget):
    """A list people scroll, choose from and open. Words come from the model and are drawn as plain text."""

    opened = Signal(object)  # id: Enter or double click
    chosen = Signal()  # the selection changed
    sort_wanted = Signal(str, bool)  # name of the column, downwards

    def __init__(
        self,
        kit: Kit,
        name: str,
        columns: Sequence[Column],
        source: RowSource,
        *,
        empty: tuple[str, str] = ("", ""),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = RowsModel(kit, columns, source, self)
        self.view = QTableView(self)
        self._empty = EmptyState(kit, empty[0], empty[1], parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        column.addWidget(self._empty)
        self._dress(kit, name)
        self.view.setModel(self.model)
        self._set_widths(kit)
        self.view.activated.connect(lambda index: self.opened.emit(self.model.id_at(index.row())))
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.view.horizontalHeader().sectionClicked.connect(self._sort)
        self._sorted: tuple[int, bool] = (-1, False)
        self.setFocusProxy(self.view)
        self.show_ids(())

    def show_ids(self, ids: Sequence[object]) -> None:
        """Shows these rows in this order, or the empty state where there are none."""
        self.model.show_ids(ids)
        self.view.setVisible(len(ids) > 0)
        self._empty.setVisible(len(ids) == 0)

    def chosen_ids(self) -> list[object]:
        """The ids of the chosen rows, in the order of the list."""
        places = {row for part in self._chosen_parts() for row in range(part.top(), part.bottom() + 1)}
        return [self.model.id_at(place) for place in sorted(places)]

    def chosen_count(self) -> int:
        """How many rows are chosen, without going through them."""
        return sum(part.height() for part in self._chosen_parts())

    def show_column(self, name: str, *, is_shown: bool) -> None:
        """Shows or hides a column."""
        place = next(n for n, column in enumerate(self.model.columns) if column.name == name)
        self.view.setColumnHidden(place, not is_shown)

    def _chosen_parts(self) -> list[QItemSelectionRange]:
        return self.view.selectionModel().selection().toList()

    def show_sorted(self, name: str, *, down: bool) -> None:
        """Shows by which column the list is sorted."""
        place = next(n for n, column in enumerate(self.model.columns) if column.name == name)
        self._sorted = (place, down)
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicatorShown(True)
        self.view.horizontalHeader().setSortIndicator(place, order)

    def _sort(self, place: int) -> None:
        column = self.model.columns[place]
        if not column.sortable:
            return
        down = self._sorted == (place, False)
        self.show_sorted(column.name, down=down)
        self.sort_wanted.emit(column.name, down)

    def _dress(self, kit: Kit, name: str) -> None:
        view = self.view
        view.setProperty("part", "table")
        view.setAccessibleName(name)
        view.setObjectName("table")
        view.setItemDelegate(QStyledItemDelegate(view))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(kit.look.row_height)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setAccessibleName(name)
        header.setFixedHeight(kit.look.row_height)

    def _set_widths(self, kit: Kit) -> None:
        header = self.view.horizontalHeader()
        for place, column in enumerate(self.model.columns):
            if column.width:
                self.view.setColumnWidth(place, kit.look.px(column.width))
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)


_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ForegroundRole,
    }
)
