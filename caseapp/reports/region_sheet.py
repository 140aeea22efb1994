"""A sheet of the figures of several countries together: totals with their bounds, groups, and differences."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.platypus.flowables import Flowable

from caseapp.reports import palette
from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.style import Style
from caseapp.reports.chart import Bar, Tone, bar_chart
from caseapp.reports.page import Furniture, make_pdf
from caseapp.reports.parts import headed, point
from caseapp.reports.rows import Cell, Dress, Row
from caseapp.reports.tiles import tiles
from caseapp.reports.words import Words, words_of
from caseapp.text import Catalogue, Text, mark

_PROPERTY = "Figures"
_KIND = mark("FiguresSheet", "Figures without names")
_CODE = mark("FiguresSheet", "Release {code}")
_TOTALS = mark("FiguresSheet", "All cases counted, by period")
_IN_FIGURES = mark("FiguresSheet", "The same in figures, with their bounds")
_READING = mark("FiguresSheet", "How to read these figures")
_COUNTRIES = mark("FiguresSheet", "Countries")
_DIFFER = mark("FiguresSheet", "Where the countries differ")
_ALL_DIFFERENCES = mark("FiguresSheet", "Every difference is in differences.csv and in the workbook.")
_BETWEEN = mark("FiguresSheet", "{least} to {greatest}")
_AT_LEAST = mark("FiguresSheet", "{least} or more")
_HIDDEN = mark("FiguresSheet", "hidden")
_HEADS = (
    mark("FiguresSheet", "Figure"),
    mark("FiguresSheet", "The true number is"),
    mark("FiguresSheet", "Countries counted"),
)
_MOST_BARS = 24
_WIDTHS = (16 * palette.STEP, 22 * palette.STEP, 14 * palette.STEP)


@dataclass(frozen=True)
class RegionRow:
    """One figure: what was counted, the sum, its bounds, and of how many countries it is."""

    label: str
    value: int | None
    lower: int
    upper: int | None
    sources: int


@dataclass(frozen=True)
class RegionTable:
    """One table of the newest period."""

    title: str
    rows: tuple[RegionRow, ...]


@dataclass(frozen=True)
class RegionContent:
    """All that the sheet says; it names countries as they were named, and no office, person or machine."""

    title: Text
    day: date
    release: str
    numbers: tuple[tuple[int, Text], ...]
    totals: tuple[RegionRow, ...]
    tables: tuple[RegionTable, ...]
    reading: tuple[Text, ...]
    countries: tuple[tuple[str, Text], ...]
    differences: tuple[tuple[Text, int], ...]


def draw_region(content: RegionContent, catalogue: Catalogue) -> bytes:
    """The PDF of the sheet in the language of the catalogue."""
    words = words_of(catalogue)
    furniture = Furniture(
        title=_PROPERTY,
        day=content.day,
        header=(words.say(_KIND), ""),
        footer=words.say(_CODE, code=content.release),
        is_training=False,
    )
    story: list[Flowable] = [
        words.block(words.say(content.title), palette.TITLE),
        tiles(content.numbers, words),
    ]
    story += _totals(content, words)
    story += headed(words.say(_READING), words)
    story += [point(words.say(sentence), words) for sentence in content.reading]
    for table in content.tables:
        story += _table(table.title, table.rows, words)
    story += headed(words.say(_COUNTRIES), words)
    story += [_pair(name, words.say(how), words) for name, how in content.countries]
    story += headed(words.say(_DIFFER), words)
    story += [_pair(words.say(what), words.number(count), words) for what, count in content.differences]
    story.append(words.block(words.say(_ALL_DIFFERENCES), palette.BODY))
    return make_pdf(story, furniture, words).content


def _totals(content: RegionContent, words: Words) -> Iterator[Flowable]:
    """The totals as bars, where there are few enough, and in figures."""
    title = _TOTALS
    if 1 < len(content.totals) <= _MOST_BARS:
        yield from headed(words.say(_TOTALS), words)
        yield from bar_chart([_bar(row, words) for row in content.totals], words)
        title = _IN_FIGURES
    yield from _table(words.say(title), content.totals, words)


def _bar(row: RegionRow, words: Words) -> Bar:
    is_hidden = row.value is None
    tone = Tone.HATCHED if is_hidden else Tone.FULL
    return Bar(row.label, _figure(row, words), None if is_hidden else row.value, tone)


def _table(title: str, rows: Sequence[RegionRow], words: Words) -> Iterator[Flowable]:
    yield from headed(title, words)
    yield _line("", [words.say(head) for head in _HEADS], words, palette.LABEL)
    for row in rows:
        cells = [_figure(row, words), _bounds(row, words), words.number(row.sources)]
        yield _line(row.label, cells, words, palette.BODY)


def _figure(row: RegionRow, words: Words) -> str:
    return words.say(_HIDDEN) if row.value is None else words.number(row.value)


def _bounds(row: RegionRow, words: Words) -> str:
    least = words.number(row.lower)
    if row.upper is None:
        return words.say(_AT_LEAST, least=least)
    if row.upper == row.lower:
        return least
    return words.say(_BETWEEN, least=least, greatest=words.number(row.upper))


def _line(label: str, texts: Sequence[str], words: Words, style: Style) -> Row:
    """A label, then figures that stand under one another from whichever side the page is read."""
    start = palette.BODY_WIDTH - sum(_WIDTHS)
    cells = [Cell(words.block(label, palette.BODY), 0, start - palette.STEP)]
    for text, width in zip(texts, _WIDTHS, strict=True):
        cells.append(
            Cell(AnyText(text, words.style(style, "right"), words.fonts), start, width - palette.STEP)
        )
        start += width
    return Row(cells, Dress(above=0.5, below=1.5, rule=palette.LINE), is_rtl=words.is_rtl)


def _pair(label: str, text: str, words: Words) -> Row:
    half = palette.BODY_WIDTH / 2
    cells = [
        Cell(words.block(label, palette.BODY), 0, half - palette.STEP),
        Cell(words.block(text, palette.BODY), half, half),
    ]
    return Row(cells, Dress(above=0.5, below=1.5, rule=palette.LINE), is_rtl=words.is_rtl)
