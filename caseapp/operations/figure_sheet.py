"""The one-page PDF of a release, from its protected tables."""

from collections.abc import Iterator
from datetime import date

from caseapp.operations.figure_rows import columns
from caseapp.reports.figures_sheet import FigureRow, FigureTable, SheetContent, draw_sheet
from caseapp.statistics.axis import TOTAL
from caseapp.statistics.protect import Cell, Protected, Status, Table
from caseapp.statistics.workbook import label_of
from caseapp.text import Catalogue

_HIDDEN_SIGN = "×"


def sheet_of(protected: Protected, day: date, number: str, catalogue: Catalogue) -> bytes:
    """The sheet's PDF; it names neither office nor person."""
    plan = protected.plan
    content = SheetContent(
        title=plan.title,
        period=plan.period,
        day=day,
        method=plan.method.value,
        k=plan.k,
        base=plan.base,
        tables=tuple(_table(protected, table, catalogue) for table in protected.tables),
        risk_after=protected.after.unsafe,
        release=number,
    )
    return draw_sheet(content, catalogue)


def _table(protected: Protected, table: Table, catalogue: Catalogue) -> FigureTable:
    rows = tuple(_rows(protected, table, catalogue))
    known = {column.name: column.label for column in columns()}
    names = (catalogue.look_up(known[name]) if name in known else name for name in table.columns)
    return FigureTable(" × ".join(names), rows)


def _rows(protected: Protected, table: Table, catalogue: Catalogue) -> Iterator[FigureRow]:
    for cell in table.cells:
        if TOTAL in cell.codes and any(code != TOTAL for code in cell.codes):
            continue  # the totals inside a table can be added up by whoever wants them
        labels = [
            label_of(protected, column, code, catalogue.look_up)
            for column, code in zip(table.columns, cell.codes, strict=True)
        ]
        yield FigureRow(" · ".join(labels), _text(cell), cell.status.value, cell.value)


def _text(cell: Cell) -> str:
    return _HIDDEN_SIGN if cell.status is Status.HIDDEN or cell.value is None else str(cell.value)
