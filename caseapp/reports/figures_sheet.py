"""A sheet of figures that may leave the office: what was counted, how people are protected, the figures."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Literal

from reportlab.platypus.flowables import Flowable, KeepTogether

from caseapp.reports import palette
from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.chart import Bar, Tone, bar_chart
from caseapp.reports.drawing import Drawn
from caseapp.reports.page import Furniture, make_pdf
from caseapp.reports.parts import headed
from caseapp.reports.rows import Cell, Dress, Row
from caseapp.reports.tiles import tiles
from caseapp.reports.words import Words, words_of
from caseapp.shapes import Drawing
from caseapp.text import Catalogue, Text, mark

Status = Literal["shown", "rounded", "hidden", "zero", "noisy"]
Method = Literal["round", "suppress", "dp", "synthetic", "kanon"]
_PROPERTY = "Figures"
_KIND = mark("FiguresSheet", "Figures without names")
_RELEASE = mark("FiguresSheet", "Release {code}")
_HIDDEN = mark("FiguresSheet", "hidden")
_COUNTS: tuple[tuple[Status, Text], ...] = (
    ("shown", mark("FiguresSheet", "Figures shown as they are")),
    ("rounded", mark("FiguresSheet", "Figures rounded")),
    ("hidden", mark("FiguresSheet", "Figures hidden")),
)
_LEAST = mark("FiguresSheet", "People in the smallest group described")
_PROTECTION = mark("FiguresSheet", "How people are protected")
_METHODS: dict[Method, Text] = {
    "round": mark(
        "FiguresSheet",
        "Every figure is a multiple of {base} and less than {base} away from the true number; "
        "totals still add up. Groups of fewer than {k} people are not described further.",
    ),
    "suppress": mark(
        "FiguresSheet",
        "Figures of fewer than {k} people are hidden, and so are figures from which they could be "
        "worked out. All other figures are exact.",
    ),
    "dp": mark(
        "FiguresSheet",
        "Chance was added to every figure, so that nobody can tell whether a single person was counted. "
        "How far a figure may be from the true one is written in the manifest.",
    ),
    "synthetic": mark(
        "FiguresSheet",
        "The records are made up, drawn from figures to which chance was added. No record is about a "
        "person, and nobody can tell whether a single person was counted.",
    ),
    "kanon": mark(
        "FiguresSheet",
        "Every combination of answers in the published records is shared by at least {k} people; other "
        "answers are coarser or left out. The figures are counted from these records.",
    ),
}
_WHO = mark("FiguresSheet", "Who is counted")
_KEPT_BACK = mark("FiguresSheet", "What is hidden and why")
_HIDES = mark(
    "FiguresSheet",
    "%n figure(s) are hidden: each is about few people, or would let somebody work out one that is. A "
    "hatched mark stands for each, of one size whatever the figure is.",
)
_HIDES_NONE = mark("FiguresSheet", "No figure is hidden. Small figures may differ from the true ones.")
_MORE = mark("FiguresSheet", "%n more table(s) are in the workbook that goes with this sheet.")
_CITING = mark("FiguresSheet", "How to cite")
_CITE = mark("FiguresSheet", "{title}, {period}. Figures without names, release {code}, {day}.")
_NOISY = mark("FiguresSheet", "Figures with chance added")
_CHECKED = mark(
    "FiguresSheet",
    "Before release it was tested what somebody who has all published figures could work out about "
    "small groups.",
)
# How many there were before protection is no part of what is published, so it is not printed.
_RISK = mark("FiguresSheet", "Small groups that can still be worked out: {number}")
_MOST_BARS = 12
_MOST_ROWS = 30  # of the two columns of a table, before they begin again
_GAP = 3 * palette.STEP
_COLUMN = (palette.BODY_WIDTH - _GAP) / 2
_NUMBER_WIDTH = 8 * palette.STEP
_DAY_WIDTH = 20 * palette.STEP


@dataclass(frozen=True)
class FigureRow:
    """One figure: what was counted, the figure as it is published, and its amount where one is told."""

    label: str
    text: str
    status: Status
    amount: int | None = None


@dataclass(frozen=True)
class FigureTable:
    """One table of a release."""

    title: str
    rows: tuple[FigureRow, ...]


@dataclass(frozen=True)
class SheetChart:
    """A chart of a table, laid out for the width of the page, with how it is read."""

    title: str
    drawing: Drawing
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True)
class SheetContent:
    """All that a sheet of figures says; it names no office, person or machine.

    `who` says in words who is counted. `charts` come first, `tables` after them; `more` are only elsewhere.
    """

    title: str
    period: str
    day: date
    method: Method
    k: int
    base: int
    tables: tuple[FigureTable, ...]
    risk_after: int
    release: str
    who: tuple[Text, ...] = ()
    charts: tuple[SheetChart, ...] = ()
    counts: Mapping[str, int] | None = None  # of all figures by status; those of the tables if not told
    more: int = 0


def draw_sheet(content: SheetContent, catalogue: Catalogue) -> bytes:
    """The PDF of a sheet of figures in the language of the catalogue; more sheets where there are many."""
    words = words_of(catalogue)
    furniture = Furniture(
        title=_PROPERTY,
        day=content.day,
        header=(words.say(_KIND), ""),
        footer=words.say(_RELEASE, code=content.release),
        is_training=False,
    )
    story = [
        *_opening(content, words),
        *_who(content, words),
        *_protection(content, words),
        *_charts(content, words),
        *_figures(content, words),
        *_closing(content, words),
    ]
    return make_pdf(story, furniture, words).content


def _opening(content: SheetContent, words: Words) -> Iterator[Flowable]:
    yield words.block(content.title, palette.TITLE)
    period = words.block(content.period, palette.SUBJECT)
    day = words.block(words.day(content.day), palette.BODY, "end")
    start = palette.BODY_WIDTH - _DAY_WIDTH
    cells = [Cell(period, 0, start), Cell(day, start, _DAY_WIDTH)]
    yield Row(cells, Dress(below=2 * palette.STEP), is_rtl=words.is_rtl)
    yield _key_figures(content, words)


def _key_figures(content: SheetContent, words: Words) -> Row:
    counted = _counted(content)
    counted["rounded" if content.method == "round" else "shown"] += counted["zero"]
    captions = [
        (status, caption) for status, caption in _COUNTS if status != "rounded" or not counted["noisy"]
    ]
    if counted["noisy"]:
        captions.insert(0, ("noisy", _NOISY))
    found = [(counted[status], caption) for status, caption in captions]
    return tiles([*found, (content.k, _LEAST)], words)


def _counted(content: SheetContent) -> Counter[str]:
    if content.counts is not None:
        return Counter(content.counts)
    return Counter(row.status for table in content.tables for row in table.rows)


def _who(content: SheetContent, words: Words) -> Iterator[Flowable]:
    if content.who:
        yield from headed(words.say(_WHO), words)
    for sentence in content.who:
        yield words.block(words.say(sentence), palette.BODY)


def _charts(content: SheetContent, words: Words) -> Iterator[Flowable]:
    """Each chart in one piece with its heading and how it is read."""
    for chart in content.charts:
        parts = [*headed(chart.title, words, 0), Drawn(chart.drawing, words)]
        notes = " ".join(words.say(note) for note in chart.notes)
        if notes:
            parts.append(words.block(notes, palette.CAPTION))
        yield KeepTogether(parts)


def _closing(content: SheetContent, words: Words) -> Iterator[Flowable]:
    """What is hidden and why, and how to cite the figures."""
    if content.more:
        yield words.block(words.say(_MORE.counted(content.more)), palette.CAPTION)
    hidden = _counted(content)["hidden"]
    yield from headed(words.say(_KEPT_BACK), words)
    yield words.block(words.say(_HIDES.counted(hidden) if hidden else _HIDES_NONE), palette.BODY)
    yield from headed(words.say(_CITING), words)
    said = words.say(
        _CITE, title=content.title, period=content.period, code=content.release, day=words.day(content.day)
    )
    yield words.block(said, palette.BODY)


def _protection(content: SheetContent, words: Words) -> Iterator[Flowable]:
    yield from headed(words.say(_PROTECTION), words)
    method = words.say(_METHODS[content.method], base=content.base, k=content.k)
    yield words.block(f"{method}\n{words.say(_CHECKED)}", palette.BODY)
    yield words.block(words.say(_RISK, number=words.number(content.risk_after)), palette.BODY)


def _figures(content: SheetContent, words: Words) -> Iterator[Flowable]:
    """The first short table as bars, all others in figures."""
    drawn = next((t for t in content.tables if len(t.rows) <= _MOST_BARS and not content.charts), None)
    if drawn is not None:
        yield from headed(drawn.title, words)
        yield from bar_chart([_bar(row, words) for row in drawn.rows], words)
    for table in content.tables:
        if table is not drawn:
            yield from headed(table.title, words)
            yield from _columns(table.rows, words)


def _bar(row: FigureRow, words: Words) -> Bar:
    is_hidden = row.status == "hidden"
    return Bar(
        row.label,
        _number(row, words),
        None if is_hidden else row.amount,
        Tone.HATCHED if is_hidden else Tone.FULL,
    )


def _number(row: FigureRow, words: Words) -> str:
    return row.text or words.say(_HIDDEN)


def _columns(rows: Sequence[FigureRow], words: Words) -> Iterator[Row]:
    """Figures in two columns, each read downwards."""
    for begin in range(0, len(rows), 2 * _MOST_ROWS):
        part = rows[begin : begin + 2 * _MOST_ROWS]
        half = (len(part) + 1) // 2
        for first, second in zip_longest(part[:half], part[half:]):
            cells = _cells(first, 0, words)
            if second is not None:
                cells += _cells(second, _COLUMN + _GAP, words)
            yield Row(cells, Dress(above=0.5, below=1.5, rule=palette.LINE), is_rtl=words.is_rtl)


def _cells(row: FigureRow, start: float, words: Words) -> list[Cell]:
    # Units stand under units, from whichever side the page is read.
    number = AnyText(_number(row, words), words.style(palette.BODY, "right"), words.fonts)
    return [
        Cell(words.block(row.label, palette.BODY), start, _COLUMN - _NUMBER_WIDTH - palette.STEP),
        Cell(number, start + _COLUMN - _NUMBER_WIDTH, _NUMBER_WIDTH),
    ]
