"""The pages of a release for print: its charts, its tables, and what is said about them in plain words."""

from collections.abc import Iterator, Sequence
from datetime import date

from caseapp.operations.figure_menu import menus
from caseapp.operations.figure_shown import Shown, chart_notes, shown
from caseapp.reports import palette
from caseapp.reports.drawing import measure_of
from caseapp.reports.figures_sheet import FigureRow, FigureTable, SheetChart, SheetContent, draw_sheet
from caseapp.reports.words import Words, words_of
from caseapp.statistics.axis import TOTAL
from caseapp.statistics.chart_layout import laid_out
from caseapp.statistics.chart_sheet import Sheet
from caseapp.statistics.charts import Chart, Kind
from caseapp.statistics.plan import Plan
from caseapp.statistics.protect import Protected, Table
from caseapp.text import Catalogue, Text, mark

OWN_COUNTS = mark("Figures", "Every person whose case was opened in the period, whatever came of it.")
_MOST_CHARTS = 4
_MOST_ROWS = 90  # of all tables together, so that a ministry has a few pages to read
_BETWEEN = " · "


def sheet_of(protected: Protected, day: date, number: str, catalogue: Catalogue) -> bytes:
    """The PDF of a release; it names neither office nor person."""
    plan, words = protected.plan, words_of(catalogue)
    told = shown(protected, words.say)
    charts = {table.name: chart for table in told.tables if (chart := told.chart(table)) is not None}
    drawn = dict(_best(charts))
    # What a chart says in numbers already is not said again.
    rest = [t for t in told.tables if t.name not in drawn or drawn[t.name].left_out]
    tables = list(_fitting([_table(told, table, words) for table in rest]))
    content = SheetContent(
        title=plan.title,
        period=plan.period,
        day=day,
        method=plan.method.value,
        k=plan.k,
        base=plan.base,
        tables=tuple(tables),
        risk_after=protected.after.unsafe,
        release=number,
        who=who_is_counted(plan),
        charts=tuple(_drawn(chart, words) for chart in drawn.values()),
        counts={status.value: count for status, count in protected.numbers().items()},
        more=len(rest) - len(tables),
    )
    return draw_sheet(content, catalogue)


def who_is_counted(plan: Plan) -> tuple[Text, ...]:
    """In words whom a plan counts: as its menu says, or everybody; nothing where neither is so."""
    if not plan.population:
        return (OWN_COUNTS,)
    asked = {frozenset(table) for table in plan.tables}
    for menu in menus():
        if dict(menu.population) == dict(plan.population) and asked <= {
            frozenset(t.columns) for t in menu.tables
        }:
            return menu.counts, *menu.differences
    return ()


def _best(charts: dict[str, Chart]) -> Iterator[tuple[str, Chart]]:
    """The charts that fit; each kind comes before a second of its kind."""
    seen: dict[Kind, int] = {}
    ranked = []
    for place, (name, chart) in enumerate(charts.items()):
        seen[chart.kind] = seen.get(chart.kind, 0) + 1
        ranked.append((seen[chart.kind], place, name))
    kept = {name for _, _, name in sorted(ranked)[:_MOST_CHARTS]}
    # Maps are the tallest; last, they leave no hole on the page that others could have filled.
    in_order = sorted(charts.items(), key=lambda each: each[1].kind is Kind.CORRIDORS)
    return ((name, chart) for name, chart in in_order if name in kept)


def _drawn(chart: Chart, words: Words) -> SheetChart:
    sheet = Sheet(palette.BODY_WIDTH, measure_of(words), words.number, words.say, words.is_rtl)
    return SheetChart(chart.title, laid_out(chart, sheet), tuple(chart_notes(chart)))


def _fitting(tables: Sequence[FigureTable]) -> Iterator[FigureTable]:
    left = _MOST_ROWS
    for number, table in enumerate(tables):
        left -= len(table.rows)
        if left < 0 and number:
            return
        yield table


def _table(told: Shown, table: Table, words: Words) -> FigureTable:
    return FigureTable(told.labels.title(table), tuple(_rows(told, table, words)))


def _rows(told: Shown, table: Table, words: Words) -> Iterator[FigureRow]:
    """The figures that say something; lines of 0 are in the workbook."""
    for cell in table.cells:
        if TOTAL in cell.codes and any(code != TOTAL for code in cell.codes):
            continue  # the totals inside a table can be added up by whoever wants them
        if cell.value == 0 and len(table.columns) > 1:
            continue
        labels = [told.labels.codes(name, code) for name, code in zip(table.columns, cell.codes, strict=True)]
        if set(cell.codes) == {TOTAL}:
            labels = labels[:1]
        number = "" if cell.value is None else words.number(cell.value)
        yield FigureRow(_BETWEEN.join(labels), number, cell.status.value, cell.value)
