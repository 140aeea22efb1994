"""Figures as they are shown, on the screen and on paper alike: tables, their names, the charts of them."""

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from caseapp.domain.errors import KnownError
from caseapp.operations.desk import Desk
from caseapp.operations.figure_columns import columns
from caseapp.security.rights import Right
from caseapp.statistics.axis import TOTAL
from caseapp.statistics.charts import Chart, Kind, Labels, chart_of
from caseapp.statistics.plan import Method, Plan
from caseapp.statistics.protect import Cell, Protected, Status, Table
from caseapp.statistics.release import MANIFEST, TABLES
from caseapp.statistics.workbook import RESERVED_LABELS
from caseapp.text import Text, mark

LookUp = Callable[[Text], str]
_BROKEN = mark("Errors", "This release cannot be read any more. Tell your supervisor.")
_CODEBOOK = "codebook.csv"
_HATCHED = mark("Figures", "Hatched: hidden. The mark is of one size, whatever the figure is.")
_LIMITS = mark("Figures", "The thin lines show between which limits the true figure lies.")
_CHANCE = mark("Figures", "The thin lines show where the true figure lies 19 times of 20.")
_ARROWS = mark("Figures", "The wider an arrow, the more people; its number stands in the list.")


@dataclass(frozen=True)
class Shown:
    """Tables as published, with what columns and codes are called; `errors` are for tables by name."""

    plan: Plan
    tables: tuple[Table, ...] = field(repr=False)
    labels: Labels = field(repr=False)
    errors: Mapping[str, float] = field(default_factory=dict)

    def chart(self, table: Table) -> Chart | None:
        """The chart of a table; none where its figures say it better."""
        return chart_of(table, self.labels.title(table), self.labels, self.errors.get(table.name, 0.0))


def shown(protected: Protected, look_up: LookUp) -> Shown:
    """Protected figures as they are shown before they are published."""
    sums = {
        axis.name: frozenset(code for code, parts in zip(axis.codes, axis.children, strict=True) if parts)
        for axis in protected.axes
    }
    labels = {column.name: column.labels for column in protected.plan.columns}
    named = _labels(labels, sums, look_up)
    return Shown(protected.plan, protected.tables, named, protected.standard_errors)


def chart_notes(chart: Chart) -> list[Text]:
    """How a chart is read: what hatching, thin lines and arrows mean, where there are any."""
    figures = list(chart.figures)
    notes = []
    if chart.kind is Kind.CORRIDORS:
        notes.append(_ARROWS)
    if any(figure.is_hidden for figure in figures):
        notes.append(_HATCHED)
    if chart.kind is not Kind.CORRIDORS and any(figure.is_open for figure in figures):
        is_noisy = any(figure.status is Status.NOISY for figure in figures)
        notes.append(_CHANCE if is_noisy else _LIMITS)
    return notes


def past_figures(desk: Desk, number: int, look_up: LookUp) -> Shown:
    """The tables of an earlier release, from the very bytes that were published."""
    desk.require(Right.SEE_FIGURES)
    files = {} if desk.figures is None else desk.figures.released_files(number)
    try:
        manifest = json.loads(files[MANIFEST])
        plan = Plan.model_validate(manifest["plan"])
        reach = plan.base - 1 if plan.method is Method.ROUND else 0
        names = sorted(name for name in files if name.startswith(f"{TABLES}/"))
        tables = tuple(_table(files[name], reach) for name in names)
        labels, sums = _codebook(files[_CODEBOOK])
        given = manifest["method"].get("standard_error") or {}
        errors = {table.name: float(given.get(name, 0)) for name, table in zip(names, tables, strict=True)}
    except (KeyError, ValueError, TypeError, AttributeError, csv.Error) as error:
        raise KnownError(_BROKEN) from error
    return Shown(plan, tables, _labels(labels, sums, look_up), errors)


def _labels(
    labels: Mapping[str, Mapping[str, str]], sums: Mapping[str, frozenset[str]], look_up: LookUp
) -> Labels:
    def code_words(column: str, code: str) -> str:
        if code in RESERVED_LABELS:
            return look_up(RESERVED_LABELS[code])
        return labels.get(column, {}).get(code, code)

    return Labels({column.name: look_up(column.label) for column in columns()}, code_words, sums, look_up)


def _table(data: bytes, reach: int) -> Table:
    rows = list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))
    cells = tuple(_cell(row, reach) for row in rows[1:])
    return Table(tuple(rows[0][:-2]), cells)


def _cell(row: Sequence[str], reach: int) -> Cell:
    """A cell with what its status says of it: nobody who has the release alone knows more."""
    status, value = Status(row[-1]), int(row[-2]) if row[-2] else None
    if value is None or status is Status.NOISY:
        return Cell(tuple(row[:-2]), value, status, 0, None)
    around = reach if status is Status.ROUNDED else 0
    return Cell(tuple(row[:-2]), value, status, max(0, value - around), value + around)


def _codebook(data: bytes) -> tuple[dict[str, dict[str, str]], dict[str, frozenset[str]]]:
    labels: dict[str, dict[str, str]] = {}
    sums: dict[str, set[str]] = {}
    for row in csv.DictReader(io.StringIO(data.decode(), newline="")):
        if row["code"] not in RESERVED_LABELS:
            labels.setdefault(row["column"], {})[row["code"]] = row["label"]
        if row["parent"] and row["parent"] != TOTAL:
            sums.setdefault(row["column"], set()).add(row["parent"])
    return labels, {name: frozenset(codes) for name, codes in sums.items()}
