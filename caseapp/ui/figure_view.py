"""Protected figures on the screen: the risk before and after, a chart, and the tables."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.statistics.axis import TOTAL
from caseapp.statistics.protect import Cell, Protected, Status, Table
from caseapp.statistics.workbook import label_of
from caseapp.text import Text, mark
from caseapp.ui.charts import Chart, ChartView, Series
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_RISK = mark("Figures", "Risk for the people counted")
_SMALL = mark("Figures", "Small groups that could be worked out")
_BEFORE, _AFTER = mark("Figures", "Before protection"), mark("Figures", "After protection")
_SAFE = mark("Figures", "Tested: nobody can be worked out from these tables.")
_CELLS: dict[Status, Text] = {
    Status.SHOWN: mark("Figures", "{count} figures shown exactly"),
    Status.ROUNDED: mark("Figures", "{count} figures rounded"),
    Status.HIDDEN: mark("Figures", "{count} figures hidden"),
    Status.ZERO: mark("Figures", "{count} zeros"),
}
_TOTAL = mark("Figures", "Total")
_HIDDEN_SIGN = "×"
_MOST_BARS = 12
_CHART_HEIGHT = 30  # units


class FigureView(QWidget):
    """Shows what would leave, exactly."""

    def __init__(
        self, kit: Kit, protected: Protected, labels: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self._protected = kit, protected
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(2))
        column.addWidget(self._risk())
        for table, label in zip(protected.tables, labels, strict=True):
            column.addWidget(self._table(table, label))

    def _risk(self) -> Card:
        kit, protected = self._kit, self._protected
        card = Card(kit, kit.words(_RISK), self)
        card.acts.addWidget(Tag(kit, kit.words(_SAFE), tone=Tone.DONE, parent=card))
        values = (float(protected.before.unsafe), float(protected.after.unsafe))
        chart = Chart(
            kit.words(_SMALL), (kit.words(_BEFORE), kit.words(_AFTER)), (Series(kit.words(_SMALL), values),)
        )
        view = ChartView(kit, chart, card)
        view.setObjectName("risk")
        view.setMinimumHeight(kit.look.px(22))
        counts = QVBoxLayout()
        for status, number in protected.numbers().items():
            if number:
                words = kit.words(_CELLS[status].filled(count=kit.words.number(number)))
                counts.addWidget(Label(words, parent=card))
        counts.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(kit.look.px(3))
        row.addWidget(view, 2)
        row.addLayout(counts, 1)
        card.body.addLayout(row)
        return card

    def _table(self, table: Table, label: str) -> Card:
        card = Card(self._kit, label, self)
        if len(table.columns) == 1:
            bars = [cell for cell in table.cells if cell.codes[0] != TOTAL and cell.status is not Status.ZERO]
            if bars:
                card.body.addWidget(self._chart(table, label, bars[:_MOST_BARS]))
            card.body.addLayout(self._list(table))
        else:
            card.body.addLayout(self._grid(table))
        return card

    def _chart(self, table: Table, label: str, cells: Sequence[Cell]) -> ChartView:
        names = tuple(self._name(table, 0, cell.codes[0]) for cell in cells)
        values = tuple(None if cell.value is None else float(cell.value) for cell in cells)
        view = ChartView(self._kit, Chart(label, names, (Series(label, values),)), self)
        view.setMinimumHeight(self._kit.look.px(_CHART_HEIGHT))
        return view

    def _list(self, table: Table) -> QGridLayout:
        grid = self._empty_grid()
        for row, cell in enumerate(table.cells):
            self._put(grid, row, 0, self._name(table, 0, cell.codes[0]), is_head=True)
            self._put(grid, row, 1, self._value(cell))
        return grid

    def _grid(self, table: Table) -> QGridLayout:
        """The first column down, the second across, totals at the ends."""
        down = list(dict.fromkeys(cell.codes[0] for cell in table.cells))
        across = list(dict.fromkeys(cell.codes[1] for cell in table.cells))
        cells = {cell.codes: cell for cell in table.cells}
        grid = self._empty_grid()
        for place, code in enumerate(across, start=1):
            self._put(grid, 0, place, self._name(table, 1, code), is_head=True)
        for row, first in enumerate(down, start=1):
            self._put(grid, row, 0, self._name(table, 0, first), is_head=True)
            for place, second in enumerate(across, start=1):
                if (first, second) in cells:
                    self._put(grid, row, place, self._value(cells[first, second]))
        return grid

    def _empty_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._kit.look.px(2))
        grid.setVerticalSpacing(self._kit.look.px(0.5))
        grid.setColumnStretch(0, 1)
        return grid

    def _put(self, grid: QGridLayout, row: int, column: int, words: str, *, is_head: bool = False) -> None:
        label = Label(words, role="quiet" if is_head else "body", wraps=column == 0, parent=self)
        side = Qt.AlignmentFlag.AlignLeading if column == 0 else Qt.AlignmentFlag.AlignTrailing
        label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label, row, column)

    def _name(self, table: Table, place: int, code: str) -> str:
        if code == TOTAL:
            return self._kit.words(_TOTAL)
        label = label_of(self._protected, table.columns[place], code, self._kit.words)
        return self._kit.words.code(code) if label == code else label

    def _value(self, cell: Cell) -> str:
        return _HIDDEN_SIGN if cell.value is None else self._kit.words.number(cell.value)
