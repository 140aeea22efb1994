"""A form or letter as sheets: the lines that were looked through, boxes to tick and lines to write on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import groupby

from reportlab.platypus.flowables import CondPageBreak, Flowable, KeepTogether, Spacer

from caseapp.procedures.form_template import Word
from caseapp.reports import palette
from caseapp.reports.anyscript.isolates import left_to_right
from caseapp.reports.case_content import Line
from caseapp.reports.page import SHEET, TRAINING_WORDS, Furniture, Pdf, make_pdf
from caseapp.reports.parts import Pair, headed, pairs, point, tick
from caseapp.reports.rows import Cell, Dress, Row, Rule
from caseapp.reports.words import Words, words_of
from caseapp.text import Catalogue

_PROPERTY = "Pages"  # print queues keep it
_DRAFT = "Draft translation"  # beside the same in the language of the sheet
_DAY_WIDTH = 20 * palette.STEP
_GAP = 3 * palette.STEP
_ROOM_TO_WRITE, _LITTLE_ROOM = 2.75 * palette.STEP, 1.75 * palette.STEP
_ROOM_TO_SIGN, _ROOM_FOR_A_THUMB = 5 * palette.STEP, 7 * palette.STEP
_PART_BEGINS = 7 * palette.STEP
_NOTE = replace(palette.CAPTION, space_before=2 * palette.STEP)
_LARGE = replace(palette.BODY, size=11.5, leading=16)  # for the person herself


@dataclass(frozen=True)
class FormSheet:
    """What every sheet of a form bears, in the words of its language."""

    day: date
    moment: datetime
    case_code: str
    print_id: str
    is_training: bool
    is_draft: bool
    is_for_person: bool
    words: Mapping[Word, str] = field(repr=False)
    is_large: bool = False


def draw_form(lines: Sequence[Line], sheet: FormSheet, catalogue: Catalogue) -> Pdf:
    """The sheets of a form in the language of the catalogue."""
    words = words_of(_with_form_words(catalogue, sheet))
    furniture = _furniture(sheet, words)
    drawn = make_pdf(list(_story(lines, sheet, words)), furniture, words)
    if sheet.is_large and drawn.sheets > 1:
        # What somebody signs stands on the sheet that is signed, if smaller letters can see to it.
        small = make_pdf(list(_story(lines, replace(sheet, is_large=False), words)), furniture, words)
        return small if small.sheets < drawn.sheets else drawn
    return drawn


def _with_form_words(catalogue: Catalogue, sheet: FormSheet) -> Catalogue:
    """Forms are in more languages than the program, so they bring the words around the page along."""
    own = {SHEET: Word.SHEET, TRAINING_WORDS: Word.TRAINING}
    forms = {(text.context, text.source): (sheet.words[word],) for text, word in own.items()}
    return Catalogue(catalogue.language, {**catalogue.forms, **forms})


def _furniture(sheet: FormSheet, words: Words) -> Furniture:
    said = sheet.words
    number = f"{said[Word.PRINT]} {left_to_right(sheet.print_id)}"
    # A paper that is found at the person's does not call itself confidential.
    footer = [] if sheet.is_for_person else [said[Word.CONFIDENTIAL]]
    footer += dict.fromkeys((said[Word.DRAFT], _DRAFT)) if sheet.is_draft else []
    return Furniture(
        title=_PROPERTY,
        day=sheet.day,
        header=(
            f"{said[Word.CASE]} {left_to_right(sheet.case_code)}",
            words.listed((number, words.moment(sheet.moment))),
        ),
        footer=" · ".join(footer),
        is_training=sheet.is_training,
    )


def _story(lines: Sequence[Line], sheet: FormSheet, words: Words) -> Iterator[Flowable]:
    ending: list[Flowable] = []  # in one piece, so that no line of it is alone on a sheet
    for role, group in groupby(lines, key=lambda line: line.role):
        if role == "pair":
            yield from pairs((Pair(line.label, line.value) for line in group), words)
        elif role == "sign":
            ending += _signatures([line.value for line in group], sheet, words)
        elif role == "closing":
            ending += [flowable for line in group for flowable in _one(line, sheet, words)]
        elif role == "note":
            ending += [words.block(line.value, _NOTE) for line in group]
        elif role == "blank":
            yield from _blanks(group, sheet, words)
        else:
            for line in group:
                yield from _one(line, sheet, words)
    yield KeepTogether(ending)


def _one(line: Line, sheet: FormSheet, words: Words) -> Iterator[Flowable]:
    style = _LARGE if sheet.is_large else palette.BODY
    if line.role == "title":
        yield _titled(line.value, sheet, words)
    elif line.role == "heading":
        yield from headed(line.value, words)
    elif line.role == "part":
        yield CondPageBreak(_PART_BEGINS)
        yield words.block(line.value, palette.PART)
    elif line.role == "point":
        yield point(line.value, words, style)
    elif line.role == "tick":
        yield tick(line.value, words, style)
    else:
        yield words.block(line.value, replace(style, space_before=4, space_after=3))


def _titled(title: str, sheet: FormSheet, words: Words) -> Row:
    cells = [
        Cell(words.block(title, palette.TITLE), 0, palette.BODY_WIDTH - _DAY_WIDTH),
        Cell(
            words.block(words.day(sheet.day), palette.BODY, "end"),
            palette.BODY_WIDTH - _DAY_WIDTH,
            _DAY_WIDTH,
        ),
    ]
    return Row(cells, Dress(below=palette.STEP), is_rtl=words.is_rtl)


def _blanks(lines: Iterable[Line], sheet: FormSheet, words: Words) -> Iterator[Flowable]:
    """What to write, and lines to write it on."""
    style = replace(_LARGE if sheet.is_large else palette.LABEL, space_before=5)
    height = _LITTLE_ROOM if sheet.is_for_person and not sheet.is_large else _ROOM_TO_WRITE
    for line in lines:
        room = [Rule(height, palette.QUIET), Spacer(0, 3)]
        asked = [words.block(line.value, style)] if line.value else []
        yield KeepTogether([*asked, *room])


def _signatures(captions: Sequence[str], sheet: FormSheet, words: Words) -> Iterator[Flowable]:
    """Room for a hand or a thumb, two or three beside each other."""
    room = _ROOM_FOR_A_THUMB if sheet.is_large else _ROOM_TO_SIGN
    columns = max(2, min(3, len(captions)))
    width = (palette.BODY_WIDTH - (columns - 1) * _GAP) / columns
    starts = [number * (width + _GAP) for number in range(columns)]
    for first in range(0, len(captions), columns):
        row = captions[first : first + columns]
        lines = [Cell(Rule(room, palette.QUIET), start, width) for start, _ in zip(starts, row, strict=False)]
        said = [
            Cell(words.block(caption, palette.CAPTION), start, width)
            for start, caption in zip(starts, row, strict=False)
        ]
        above = Row(lines, Dress(below=2), is_rtl=words.is_rtl)
        yield from (Spacer(0, 2), above, Row(said, Dress(), is_rtl=words.is_rtl))
