"""A head count of people who arrived and what they need first, for whoever coordinates; never a name."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from reportlab.platypus.flowables import Flowable, Spacer

from caseapp.domain.codes.arrivals import AGE_BAND, FIRST_NEED, TRIAGE
from caseapp.domain.codes.casework import SEX
from caseapp.domain.codes.lists import Codes
from caseapp.domain.codes.places import LANGUAGE
from caseapp.domain.head_count import UNKNOWN, HeadCount
from caseapp.reports import palette
from caseapp.reports.anyscript.isolates import left_to_right
from caseapp.reports.case_content import Sheet
from caseapp.reports.case_summary import furniture_of, titled
from caseapp.reports.missing_words import note_if_lacking, watched
from caseapp.reports.page import Pdf, make_pdf
from caseapp.reports.parts import headed
from caseapp.reports.rows import Cell, Dress, Row
from caseapp.reports.tiles import TILE_START, tiles
from caseapp.reports.words import Words, words_of
from caseapp.text import Catalogue, Text, mark

_TITLE = mark("HeadCountSheet", "Head count and first needs")
_ABOUT = mark("HeadCountSheet", "Event {sign}, {kind}. Counted at {moment}.")
_CAUTION = mark(
    "HeadCountSheet",
    "For running the reception only, not for publication. The numbers are exact: where a group is small,"
    " people in it can be recognised. Give the sheet to nobody who has no part in the reception.",
)
_SEX_AND_AGE, _URGENT = mark("HeadCountSheet", "Sex and age"), mark("HeadCountSheet", "Urgent")
_NEEDS = mark("HeadCountSheet", "First needs")
_LANGUAGES = mark("HeadCountSheet", "Interpreters needed, by language")
_NOT_KNOWN, _ALL = mark("HeadCountSheet", "Not known"), mark("HeadCountSheet", "All")
_NONE = mark("HeadCountSheet", "None noted so far.")
_PEOPLE = mark("HeadCountSheet", "people")
_CHILDREN = mark("HeadCountSheet", "children")
_ALONE = mark("HeadCountSheet", "children alone")
_MEDICAL = mark("HeadCountSheet", "need medical help now")
_WAITING = mark("HeadCountSheet", "wait for a case")
_NUMBER = 8.5 * palette.STEP
_HEADING_BEGINS = 12 * palette.STEP
_CAUTIOUS = replace(palette.BODY, bold=True)


@dataclass(frozen=True)
class CountedEvent:
    """What is counted: the neutral sign of an event and its kind in words, when, and the numbers."""

    sign: str
    kind: Text
    moment: datetime
    count: HeadCount = field(repr=False)


def draw_head_count(counted: CountedEvent, sheet: Sheet, catalogue: Catalogue) -> Pdf:
    """The sheet in the language of the catalogue."""
    known = watched(catalogue)
    words = words_of(known)
    body = list(_body(counted, words))
    title = list(titled(words.say(_TITLE), sheet, words))
    return make_pdf([*title, *note_if_lacking(known, words), *body], furniture_of(sheet, words), words)


def _body(counted: CountedEvent, words: Words) -> Iterator[Flowable]:
    count = counted.count
    about = words.say(_ABOUT, sign=counted.sign, kind=counted.kind, moment=words.moment(counted.moment))
    yield words.block(about, palette.BODY)
    caution = [
        Cell(words.block(words.say(_CAUTION), _CAUTIOUS), TILE_START, palette.BODY_WIDTH - 2 * TILE_START)
    ]
    yield Row(
        caution,
        Dress(above=palette.STEP, below=palette.STEP, fill=palette.PALE_DANGER, bar=palette.DANGER),
        is_rtl=words.is_rtl,
    )
    yield Spacer(0, palette.STEP)
    yield _tiles(count, words)
    yield from headed(words.say(_SEX_AND_AGE), words, _HEADING_BEGINS)
    yield from _sex_and_age(count, words)
    yield from _listed(_URGENT, TRIAGE, count.triage, words)
    yield from _listed(_NEEDS, FIRST_NEED, count.needs, words)
    yield from _listed(_LANGUAGES, LANGUAGE, count.languages, words)


def _tiles(count: HeadCount, words: Words) -> Row:
    found = (
        (count.people, _PEOPLE),
        (count.children, _CHILDREN),
        (count.alone, _ALONE),
        (count.triage["medical"], _MEDICAL),
        (count.waiting, _WAITING),
    )
    return tiles(found, words)


def _sex_and_age(count: HeadCount, words: Words) -> Iterator[Row]:
    sexes = (*SEX, UNKNOWN)
    heads = [_label(SEX, sex, words) for sex in sexes]
    yield _row(("", *heads, words.say(_ALL)), words, is_head=True)
    for band in (*AGE_BAND, UNKNOWN):
        numbers = [count.by_sex_and_age[sex, band] for sex in sexes]
        yield _row((_label(AGE_BAND, band, words), *map(words.number, (*numbers, sum(numbers)))), words)
    totals = [count.of_sex(sex) for sex in sexes]
    yield _row((words.say(_ALL), *map(words.number, (*totals, count.people))), words, is_head=True)


def _listed(heading: Text, codes: Codes, numbers: Mapping[str, int], words: Words) -> Iterator[Flowable]:
    yield from headed(words.say(heading), words, _HEADING_BEGINS)
    found = [(code, number) for code, number in numbers.items() if number]
    for code, number in found:
        yield _row((_label(codes, code, words), words.number(number)), words)
    if not found:
        yield words.block(words.say(_NONE), palette.BODY)


def _label(codes: Codes, code: str, words: Words) -> str:
    return words.say(_NOT_KNOWN) if code == UNKNOWN else codes.label(code, words.catalogue)


def _row(texts: tuple[str, ...], words: Words, *, is_head: bool = False) -> Row:
    first, *rest = texts
    style = palette.PART if is_head else palette.BODY
    start, width = palette.BODY_WIDTH - len(rest) * _NUMBER, _NUMBER
    cells = [Cell(words.block(first, style), 0, start - palette.STEP)]
    for place, text in enumerate(rest):
        shown = left_to_right(text) if text.isdigit() else text
        cells.append(Cell(words.block(shown, style, "end"), start + place * width, width - palette.STEP))
    return Row(cells, Dress(above=1, below=1, rule=palette.LINE), is_rtl=words.is_rtl)
