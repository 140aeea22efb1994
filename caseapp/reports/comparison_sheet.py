"""Countries' procedures side by side on sheets across: topics down, countries along, sources at the end."""

from collections.abc import Iterator
from dataclasses import replace

from reportlab.platypus.doctemplate import NextPageTemplate
from reportlab.platypus.flowables import Flowable, KeepTogether

from caseapp.procedures.comparing import NOTHING, Answer, Comparison, Finding
from caseapp.procedures.comparing import Row as TopicRow
from caseapp.procedures.kinds import Status
from caseapp.procedures.pack import Pack
from caseapp.procedures.wording import countries_in_words, country_in_words, source_in_words
from caseapp.reports import palette
from caseapp.reports.anyscript.isolates import left_to_right
from caseapp.reports.anyscript.style import Span, Style
from caseapp.reports.missing_words import note_if_lacking, watched
from caseapp.reports.page import ACROSS, BANDED, PLAIN, Furniture, Pdf, make_pdf
from caseapp.reports.parts import headed
from caseapp.reports.pocket_card import ENGLISH, Print, say_filled, version_words
from caseapp.reports.rows import Cell, Dress, Row
from caseapp.reports.words import Words, words_of
from caseapp.text import SOURCE_LANGUAGE, Catalogue, mark

_PROPERTY = "Pages"  # print queues keep it
_KIND = mark("ComparisonSheet", "Procedures side by side")
_TOPIC = mark("ComparisonSheet", "Topic")
_ABOUT = mark(
    "ComparisonSheet",
    "What each country's procedure file says on a topic. “Not verified” means: not read in a source yet. An"
    " empty place means that the file has nothing on it, not that there is no rule. Not legal advice.",
)
_SOURCES = mark("ComparisonSheet", "Sources")
_PRINT = mark("ComparisonSheet", "Print {print_id}")
_NO_SOURCE = mark("ComparisonSheet", "no source yet")
_NUMBERED, _IN_COUNTRY = "[{number}]", mark("ComparisonSheet", "{country}: {source}")
_TEXT = Style(size=8, leading=10.5, colour=palette.INK)
_TOPIC_STYLE = Style(size=8.5, leading=11, bold=True, colour=palette.PRIMARY)
_HEAD = Style(size=9.5, leading=12.5, bold=True, colour=palette.INK)
_TOPIC_WIDTH, _GAP = 12 * palette.STEP, 1.5 * palette.STEP
_NUMBER_WIDTH = 4 * palette.STEP


def draw_comparison(table: Comparison, about: Print, catalogue: Catalogue) -> Pdf:
    """The table and its sources, the frame in the language of the catalogue."""
    known = watched(catalogue)
    words = words_of(known)
    rows = [_row(row, table, words) for row in table.rows]
    sources = list(_sources(table, words))
    opening = list(_opening(table, words))
    story = [
        *opening,
        *note_if_lacking(known, words),
        NextPageTemplate(BANDED),
        _heads(table, words),
        *rows,
        NextPageTemplate(PLAIN),
        *sources,
    ]
    furniture = Furniture(
        title=_PROPERTY,
        day=about.day,
        header=(words.say(_KIND), words.day(about.day)),
        footer=words.say(_PRINT, print_id=left_to_right(about.print_id)) if about.print_id else "",
        is_training=about.is_training,
    )
    return make_pdf(story, furniture, words, ACROSS, _heads(table, words))


def _opening(table: Comparison, words: Words) -> Iterator[Flowable]:
    codes = [pack.country.code for pack in table.packs]
    yield words.block(countries_in_words(codes, words.catalogue), palette.TITLE)
    said = [words.say(_ABOUT)]
    if words.catalogue.language != SOURCE_LANGUAGE:
        said.append(words.say(ENGLISH))
    yield words.block(" ".join(said), replace(palette.CAPTION, space_after=palette.STEP))


def _heads(table: Comparison, words: Words) -> Row:
    """The names of the columns, which stand above the table on every sheet."""
    cells = [Cell(words.block(words.say(_TOPIC), _HEAD), 0, _TOPIC_WIDTH - _GAP)]
    cells += [
        Cell(words.block(_head(pack, words), _HEAD), start, width)
        for pack, (start, width) in zip(table.packs, _columns(table), strict=True)
    ]
    return Row(cells, Dress(above=4, below=4, fill=palette.GROUND, rule=palette.QUIET), is_rtl=words.is_rtl)


def _head(pack: Pack, words: Words) -> list[Span]:
    version = version_words(pack, Print(pack.last_reviewed), words)
    return [
        Span(country_in_words(pack.country.code, words.catalogue)),
        Span("\n" + version, bold=False, size=palette.CAPTION.size - 1, colour=palette.QUIET),
    ]


def _columns(table: Comparison) -> list[tuple[float, float]]:
    """Where each country's column begins, and how wide it is."""
    number = len(table.packs)
    width = (ACROSS.text_width - _TOPIC_WIDTH) / number
    return [(_TOPIC_WIDTH + at * width, width - (_GAP if at < number - 1 else 0)) for at in range(number)]


def _row(row: TopicRow, table: Comparison, words: Words) -> Row:
    cells = [Cell(words.block(words.say(row.question.words), _TOPIC_STYLE), 0, _TOPIC_WIDTH - _GAP)]
    cells += [
        Cell(words.block(_said(answer, table, words), _TEXT), start, width)
        for answer, (start, width) in zip(row.answers, _columns(table), strict=True)
    ]
    return Row(cells, Dress(above=5, below=6, rule=palette.LINE), is_rtl=words.is_rtl)


def _said(answer: Answer, table: Comparison, words: Words) -> list[Span]:
    if not answer.findings:
        return [Span(words.say(NOTHING), colour=palette.QUIET)]
    spans: list[Span] = []
    for finding in answer.findings:
        spans += [Span("\n\n")] if spans else []
        spans += _finding(finding, answer.country, table, words)
    return spans


def _finding(finding: Finding, country: str, table: Comparison, words: Words) -> Iterator[Span]:
    yield Span(finding.title, bold=True)
    yield Span("\n" + finding.words)
    for note in finding.said(lambda text: say_filled(words, text), words.catalogue):
        yield Span("\n" + note, bold=True, colour=palette.PRIMARY)
    is_sure = finding.status is Status.VERIFIED
    yield Span(
        "\n" + words.say(finding.status.words),
        bold=not is_sure,
        colour=palette.QUIET if is_sure else palette.DANGER,
    )
    numbers = [left_to_right(_NUMBERED.format(number=at)) for at in table.numbers(country, finding)]
    yield Span(" " + (" ".join(numbers) or words.say(_NO_SOURCE)), colour=palette.QUIET)


def _sources(table: Comparison, words: Words) -> Iterator[Flowable]:
    yield from headed(words.say(_SOURCES), words)
    width = ACROSS.text_width - _NUMBER_WIDTH
    for one in table.cited:
        number = left_to_right(_NUMBERED.format(number=one.number))
        source = say_filled(words, source_in_words(one.source, words.day))
        country = country_in_words(one.country, words.catalogue)
        line = words.say(_IN_COUNTRY, country=country, source=source)
        address = f"\n{left_to_right(one.source.url)}" if one.source.url else ""
        cells = [
            Cell(words.block(number, _TEXT), 0, _NUMBER_WIDTH),
            Cell(words.block(line + address, _TEXT), _NUMBER_WIDTH, width),
        ]
        yield KeepTogether([Row(cells, Dress(above=2, below=2), is_rtl=words.is_rtl)])
