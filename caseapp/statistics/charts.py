"""What the charts of a release show: only figures as they are published, with what may be known of each."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from caseapp.statistics.axis import OTHER, TOTAL, UNKNOWN
from caseapp.statistics.protect import Cell, Protected, Risk, Status, Table
from caseapp.text import Text, mark

_SMALL = mark("Figures", "Small figures")
_EXACT = mark("Figures", "Small figures that can be worked out exactly")
_UNSAFE = mark("Figures", "Small figures that can be worked out too nearly")
_CORRIDOR = mark("Figures", "{origin} to {destination}")
_HIDDEN = mark("Figures", "hidden")
_BY = mark("Figures", "{first} by {second}")
_BY_AND = mark("Figures", "{first} by {second} and {third}")
_BETWEEN = mark("Figures", "{figure} ({least} to {greatest})")
_TIME = re.compile(r"\d{4}(-(\d{2}|Q[1-4]|S[12]))?")
_MOST_SERIES = 4
_MOST_LINES = 14
_SURE = 1.96  # standard errors on either side, for 95 in 100
# Columns that say where something was or went; by what they end with, as columns of other offices do too.
_WHERE = ("country", "citizenships", "citizenship", "nationality")
_WHERE_TO = "exploitation_country"
_SEX = ("sex", "gender")
_AGE = "age_band"


class Kind(StrEnum):
    """How a chart is drawn."""

    BARS = "bars"
    PYRAMID = "pyramid"
    TREND = "trend"
    CORRIDORS = "corridors"


@dataclass(frozen=True)
class Figure:
    """One figure as published; no value where it is hidden, no `greatest` where nobody can say."""

    value: int | None
    least: int
    greatest: int | None
    status: Status

    @property
    def is_hidden(self) -> bool:
        """Whether it is kept back."""
        return self.value is None

    @property
    def is_open(self) -> bool:
        """Whether the true figure may be another, within limits that are known."""
        return self.value is not None and self.greatest is not None and self.least < self.greatest


@dataclass(frozen=True)
class Line:
    """What stands in one line of a chart: its name, its code, and a figure for each series."""

    label: str
    code: str
    figures: tuple[Figure, ...]
    ends: tuple[str, str] | None = None  # of a corridor: the codes from where, to where


@dataclass(frozen=True)
class Chart:
    """A chart of one table: `names` are its series, none where there is one; `left_out` are more lines."""

    kind: Kind
    title: str
    names: tuple[str, ...]
    lines: tuple[Line, ...]
    left_out: int = 0

    @property
    def figures(self) -> Iterator[Figure]:
        """All figures of the chart."""
        return (figure for line in self.lines for figure in line.figures)

    @property
    def highest(self) -> int:
        """The largest number that must find room."""
        return max((max(f.value or 0, (f.greatest or 0) * f.is_open) for f in self.figures), default=0) or 1


@dataclass(frozen=True)
class Labels:
    """What columns and codes are called, and which codes are sums of others."""

    columns: Mapping[str, str]
    codes: Callable[[str, str], str]  # column, code
    sums: Mapping[str, frozenset[str]]
    say: Callable[[Text], str]

    def title(self, table: Table) -> str:
        """A table by its columns."""
        return self.say(table_words([self.columns.get(name, name) for name in table.columns]))


def table_words(names: Sequence[str]) -> Text:
    """What a table is called, by the names of its columns, at most three."""
    if len(names) == 1:
        return Text("", names[0])
    if len(names) == 2:
        return _BY.filled(first=names[0], second=names[1])
    return _BY_AND.filled(first=names[0], second=names[1], third=names[2])


def chart_of(table: Table, title: str, labels: Labels, error: float = 0.0) -> Chart | None:
    """The chart that says most about a table; none where figures say it better.

    `error` is the standard error of noisy figures; they are drawn with the range that holds the true figure
    19 times of 20.
    """
    cells = {
        cell.codes: figure_of(cell, error)
        for cell in table.cells
        if not any(
            code in labels.sums.get(name, ()) for name, code in zip(table.columns, cell.codes, strict=True)
        )
    }
    if len(table.columns) == 1:
        return _of_one(table.columns[0], cells, title, labels)
    if len(table.columns) == 2:
        return _of_two((table.columns[0], table.columns[1]), cells, title, labels)
    return None


def in_words(chart: Chart, number: Callable[[int], str], say: Callable[[Text], str]) -> str:
    """The chart as lines of text: the same figures, for whoever does not see it."""
    said = []
    for line in chart.lines:
        told = [figure_words(figure, number, say) for figure in line.figures]
        pairs = zip(chart.names, told, strict=True) if chart.names else (("", told[0]),)
        words = ", ".join(f"{name} {figure}".strip() for name, figure in pairs)
        said.append(f"{line.label}: {words}")
    return "\n".join(said)


def figure_words(figure: Figure, number: Callable[[int], str], say: Callable[[Text], str]) -> str:
    """A figure with the limits of the true one, or that it is hidden."""
    if figure.value is None:
        return say(_HIDDEN)
    if not figure.is_open or figure.greatest is None:
        return number(figure.value)
    least, greatest = number(figure.least), number(figure.greatest)
    return say(_BETWEEN.filled(figure=number(figure.value), least=least, greatest=greatest))


def figure_of(cell: Cell, error: float) -> Figure:
    """What may be known of a published cell; of a noisy one, what holds the truth 19 times of 20."""
    if cell.status is Status.NOISY and cell.value is not None:
        reach = round(_SURE * error)
        return Figure(cell.value, max(0, cell.value - reach), cell.value + reach, cell.status)
    return Figure(cell.value, cell.least, cell.greatest, cell.status)


def risk_series(protected: Protected) -> tuple["Series", "Series"]:
    """The risk before protection and after it; for the window only, as these numbers are not published."""
    return (
        Series(mark("Figures", "Before protection"), _points(protected.before)),
        Series(mark("Figures", "After protection"), _points(protected.after)),
    )


@dataclass(frozen=True)
class Series:
    """One colour of the chart: its name, and a number for each bar."""

    name: Text
    points: tuple[tuple[Text, int], ...]


_Cells = Mapping[tuple[str, ...], Figure]


def _of_one(column: str, cells: _Cells, title: str, labels: Labels) -> Chart | None:
    codes = [codes[0] for codes in cells if codes[0] != TOTAL]
    lines = [Line(labels.codes(column, code), code, (cells[(code,)],)) for code in codes]
    if _is_time(codes):
        return Chart(Kind.TREND, title, (), tuple(sorted(lines, key=lambda line: line.code)))
    if not column.endswith(_AGE):
        lines = sorted(lines, key=_rank)
    return _cut(Chart(Kind.BARS, title, (), tuple(lines)))


def _of_two(columns: tuple[str, str], cells: _Cells, title: str, labels: Labels) -> Chart | None:
    if columns[1] == _WHERE_TO and columns[0].endswith(_WHERE):
        return _corridors(columns, cells, title, labels)
    side = _side_of_series(columns, cells)
    name, other = columns[side], columns[1 - side]
    down, across = _codes(cells, 1 - side), _codes(cells, side)

    def at(one: str, code: str) -> Figure:
        return cells[(code, one) if side == 0 else (one, code)]

    series = [code for code in across if any(_says(at(one, code)) for one in down)]
    if not 1 <= len(series) <= _MOST_SERIES:
        return None
    names = tuple(labels.codes(name, code) for code in series)
    lines = [Line(labels.codes(other, one), one, tuple(at(one, code) for code in series)) for one in down]
    if _is_time(down):
        return Chart(Kind.TREND, title, names, tuple(sorted(lines, key=lambda line: line.code)))
    if other.endswith(_AGE):
        lines = [line for line in lines if any(map(_says, line.figures))]
        kind = Kind.PYRAMID if name.endswith(_SEX) and len(series) > 1 else Kind.BARS
        return Chart(kind, title, names, tuple(lines)) if lines else None
    return _cut(Chart(Kind.BARS, title, names, tuple(sorted(lines, key=_rank))))


def _side_of_series(columns: tuple[str, str], cells: _Cells) -> int:
    """Which column is told apart by fill: sex before all else, never time, else the one with fewer codes."""
    for side in (0, 1):
        if columns[side].endswith(_SEX) or _is_time(_codes(cells, 1 - side)):
            return side
    return 0 if len(_codes(cells, 0)) < len(_codes(cells, 1)) else 1


def _corridors(columns: tuple[str, str], cells: _Cells, title: str, labels: Labels) -> Chart | None:
    lines = []
    for ends, figure in cells.items():
        if TOTAL in ends or UNKNOWN in ends or ends[0] == ends[1] or not _says(figure):
            continue
        names = [labels.codes(column, code) for column, code in zip(columns, ends, strict=True)]
        words = labels.say(_CORRIDOR.filled(origin=names[0], destination=names[1]))
        lines.append(Line(words, ">".join(ends), (figure,), (ends[0], ends[1])))
    return _cut(Chart(Kind.CORRIDORS, title, (), tuple(sorted(lines, key=_rank)))) if lines else None


def _cut(chart: Chart) -> Chart | None:
    """Without lines that say nothing, and with the largest only where there are many."""
    telling = [line for line in chart.lines if any(map(_says, line.figures))]
    most = _MOST_LINES if len(chart.names) <= 2 else _MOST_LINES // 2
    kept = telling[:most]
    return replace(chart, lines=tuple(kept), left_out=len(telling) - len(kept)) if kept else None


def _says(figure: Figure) -> bool:
    return figure.is_hidden or bool(figure.value)


def _rank(line: Line) -> tuple[bool, int, str]:
    """The largest first; what is not known, and other answers, come last."""
    return line.code in (UNKNOWN, OTHER), -sum(f.value or 0 for f in line.figures), line.code


def _codes(cells: _Cells, place: int) -> list[str]:
    return [code for code in dict.fromkeys(codes[place] for codes in cells) if code != TOTAL]


def _is_time(codes: Sequence[str]) -> bool:
    told = [code for code in codes if code != UNKNOWN]
    return len(told) > 1 and all(_TIME.fullmatch(code) for code in told)


def _points(risk: Risk) -> tuple[tuple[Text, int], ...]:
    return (_SMALL, risk.small), (_EXACT, risk.exact), (_UNSAFE, risk.unsafe)
