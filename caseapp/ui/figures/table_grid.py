"""A published table in figures: the first column down, the others across, totals where they stand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from caseapp.operations.figure_shown import Shown
from caseapp.statistics.axis import TOTAL
from caseapp.statistics.protect import Cell, Table
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label

_TOTAL = mark("Figures", "Total")
_HIDDEN = mark("Figures", "hidden")
_LEFT_OUT = mark("Figures", "Lines and columns that are 0 throughout are left out here.")
_MOST_ACROSS = 8
_BETWEEN = " · "


class TableGrid(QWidget):
    """The figures of a table; a wide one is written as a list."""

    def __init__(self, kit: Kit, shown: Shown, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._shown, self._table = kit, shown, table
        self.setAccessibleName(shown.labels.title(table))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(kit.look.px(2))
        self._grid.setVerticalSpacing(kit.look.px(0.5))
        self._grid.setColumnStretch(0, 1)
        telling = [cell for cell in table.cells if cell.value != 0 or set(cell.codes) == {TOTAL}]
        across = list(dict.fromkeys(cell.codes[1] for cell in telling)) if len(table.columns) == 2 else []
        if len(table.columns) == 2 and len(across) <= _MOST_ACROSS:
            self._write_across(telling, across)
        else:
            self._write_list(telling)
        if len(telling) < len(table.cells):
            note = Label(kit.words(_LEFT_OUT), role="caption", parent=self)
            self._grid.addWidget(note, self._grid.rowCount(), 0, 1, -1)

    def _write_list(self, cells: list[Cell]) -> None:
        for row, cell in enumerate(cells):
            names = [self._name(place, code) for place, code in enumerate(cell.codes)]
            self._put(row, 0, _BETWEEN.join(names), is_head=True)
            self._put(row, 1, self._value(cell))

    def _write_across(self, cells: list[Cell], across: list[str]) -> None:
        there = {cell.codes: cell for cell in self._table.cells}
        for place, code in enumerate(across, start=1):
            self._put(0, place, self._name(1, code), is_head=True)
        for row, first in enumerate(dict.fromkeys(cell.codes[0] for cell in cells), start=1):
            self._put(row, 0, self._name(0, first), is_head=True)
            for place, second in enumerate(across, start=1):
                if (first, second) in there:
                    self._put(row, place, self._value(there[first, second]))

    def _put(self, row: int, column: int, words: str, *, is_head: bool = False) -> None:
        label = Label(words, role="quiet" if is_head else "body", wraps=is_head, parent=self)
        if column:
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(label, row, column)

    def _name(self, place: int, code: str) -> str:
        if code == TOTAL:
            return self._kit.words(_TOTAL)
        label = self._shown.labels.codes(self._table.columns[place], code)
        return self._kit.words.code(code) if label == code else label

    def _value(self, cell: Cell) -> str:
        return self._kit.words(_HIDDEN) if cell.value is None else self._kit.words.number(cell.value)
