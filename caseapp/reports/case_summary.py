"""The summary of a case as sheets: for the person, or what a receiver may know."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from reportlab.platypus.flowables import CondPageBreak, Flowable, Spacer

from caseapp.reports import palette
from caseapp.reports.anyscript.style import Span
from caseapp.reports.case_content import CaseContent, Line, Sheet
from caseapp.reports.case_lines import answers_of, lines_of
from caseapp.reports.contact_box import contact_box
from caseapp.reports.missing_words import note_if_lacking, watched
from caseapp.reports.page import Furniture, Pdf, make_pdf
from caseapp.reports.parts import Pair, headed, pairs, point
from caseapp.reports.rows import Cell, Dress, Row
from caseapp.reports.words import Words, words_of
from caseapp.text import Catalogue, mark

_PROPERTY = "Pages"  # print queues keep it
_CASE = mark("CasePages", "Case {code}")
_PRINT = mark("CasePages", "Confidential. Print {print_id}")
_DAY_WIDTH = 20 * palette.STEP
_PART_BEGINS = 7 * palette.STEP
_NOTE = replace(palette.CAPTION, space_before=4, space_after=2)
_HEADING_BEGINS = 15 * palette.STEP  # no heading is alone at the end of a page
_GROUP = replace(palette.LABEL, bold=True, space_before=3, space_after=0)


def furniture_of(sheet: Sheet, words: Words) -> Furniture:
    """What is around the text of pages about a case: its code, and the number of the print."""
    return Furniture(
        title=_PROPERTY,
        day=sheet.day,
        header=(words.say(_CASE, code=sheet.case_code) if sheet.case_code else "", ""),
        footer=words.say(_PRINT, print_id=sheet.print_id),
        is_training=sheet.is_training,
    )


def draw_case(content: CaseContent, catalogue: Catalogue) -> Pdf:
    """The sheets of a summary in the language of the catalogue."""
    known = watched(catalogue)
    words = words_of(known)
    box = contact_box(answers_of(content, words), words) if content.agreement is not None else []
    first, *rest = lines_of(content, words, with_safety=not box)
    story = [
        *titled(first.value, content.sheet, words),
        *([*box, Spacer(0, 2 * palette.STEP)] if box else []),
        *_set(rest, words),
    ]
    furniture = furniture_of(content.sheet, words)
    return make_pdf([*story[:1], *note_if_lacking(known, words), *story[1:]], furniture, words)


def titled(title: str, sheet: Sheet, words: Words) -> Iterator[Flowable]:
    """The title of the pages, with their day at the other side."""
    cells = [
        Cell(words.block(title, palette.TITLE), 0, palette.BODY_WIDTH - _DAY_WIDTH),
        Cell(
            words.block(words.day(sheet.day), palette.BODY, "end"),
            palette.BODY_WIDTH - _DAY_WIDTH,
            _DAY_WIDTH,
        ),
    ]
    yield Row(cells, Dress(below=palette.STEP), is_rtl=words.is_rtl)


def _set(lines: Iterable[Line], words: Words) -> Iterator[Flowable]:
    """The lines as they stand on the page; short pairs share a row."""
    for role, group in groupby(lines, key=lambda line: line.role):
        if role == "pair":
            yield from pairs((Pair(line.label, line.value) for line in group), words)
            continue
        for line in group:
            yield from _one(line, words)


def _one(line: Line, words: Words) -> Iterator[Flowable]:
    if line.role == "heading":
        yield from headed(line.value, words, _HEADING_BEGINS)
    elif line.role == "part":
        yield CondPageBreak(_PART_BEGINS)
        yield words.block(line.value, palette.PART)
    elif line.role == "group":
        yield CondPageBreak(_PART_BEGINS)
        yield words.block(line.value, _GROUP)
    elif line.role == "point":
        yield point(line.value, words)
    elif line.role == "told":
        yield words.block([Span(line.label, bold=True), Span("\n" + line.value)], palette.BODY)
    else:
        yield words.block(line.value, _NOTE if line.role == "note" else palette.BODY)
