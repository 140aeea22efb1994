"""Figures on the screen as they would leave, or did: what is at risk, charts, and the tables in figures."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.operations.figure_shown import Shown, chart_notes
from caseapp.statistics.protect import Table
from caseapp.text import mark
from caseapp.ui.figures.chart_view import FigureChart
from caseapp.ui.figures.table_grid import TableGrid
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.fold import Fold
from caseapp.ui.plain import Label

_IN_FIGURES = mark("Figures", "In figures")


class FigureView(QWidget):
    """Shows what would leave, exactly: a card for each table."""

    def __init__(
        self, kit: Kit, shown: Shown, first: Sequence[QWidget] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self._shown = kit, shown
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(2))
        for widget in first:
            column.addWidget(widget)
        for table in shown.tables:
            column.addWidget(self._table(table))

    def _table(self, table: Table) -> Card:
        kit = self._kit
        card = Card(kit, self._shown.labels.title(table), self)
        chart = self._shown.chart(table)
        if chart is None:
            card.body.addWidget(TableGrid(kit, self._shown, table, card))
            return card
        card.body.addWidget(FigureChart(kit, chart, card))
        if notes := " ".join(map(kit.words, chart_notes(chart))):
            card.body.addWidget(Label(notes, role="caption", parent=card))
        fold = Fold(
            kit, kit.words(_IN_FIGURES), lambda parent: TableGrid(kit, self._shown, table, parent), card
        )
        fold.button.setAccessibleDescription(self._shown.labels.title(table))
        card.body.addWidget(fold)
        return card
