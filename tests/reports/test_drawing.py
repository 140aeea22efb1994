"""Charts on paper are the shapes of the windows, in any script, from either side."""

from dataclasses import replace

import pytest

from caseapp.reports.drawing import measure_of
from caseapp.reports.figures_sheet import SheetChart, draw_sheet
from caseapp.reports.words import words_of
from caseapp.shapes import FILLS, Box, Drawing, Fill, Ink, Line, Patch, Said
from caseapp.text import mark
from tests.reports.anyscript.pages import qpdf_complaints, without_spaces
from tests.reports.made_up_letter import ENGLISH
from tests.reports.made_up_words import catalogue
from tests.reports.reading import raw_text, reach, sheets
from tests.reports.test_figures_sheet import CONTENT

SHAPES = (
    *(Box(20.0 * n, 0, 18, 12, fill=fill) for n, fill in enumerate((*FILLS, Fill.HATCHED))),
    Line(((0, 20), (200, 20)), Ink.TEXT, 1.0, 4.0),
    Patch(((0, 30), (20, 30), (10, 50))),
    Said(0, 60, 200, 12, "Madeupstart"),
    Said(200, 60, 200, 12, "Madeupend", "end"),
    Said(100, 80, 200, 12, "Madeupmiddle", "middle"),
)
CHART = SheetChart("Made-up chart", Drawing(400, 100, SHAPES), (mark("Made up", "How it is read."),))


def _content(**changed):
    return replace(CONTENT, charts=(CHART,), **changed)


def test_a_chart_stands_under_its_title_with_its_words_and_how_it_is_read():
    printed = raw_text(draw_sheet(_content(), ENGLISH))
    for words in ("Made-up chart", "Madeupstart", "Madeupend", "Madeupmiddle", "How it is read."):
        assert without_spaces(words) in printed


def test_words_stand_at_their_side():
    content = draw_sheet(_content(), ENGLISH)
    assert (
        reach(content, "Madeupstart")[0] < reach(content, "Madeupmiddle")[0] < reach(content, "Madeupend")[0]
    )


@pytest.mark.parametrize("language", ["en", "th", "my", "ur", "id"])
def test_a_sheet_with_charts_is_a_sound_file_and_the_same_each_time(language, tmp_path):
    words = catalogue(language)
    content = draw_sheet(_content(), words)
    assert qpdf_complaints(content, tmp_path) == ""
    assert draw_sheet(_content(), words) == content


def test_a_sheet_says_who_is_counted_what_is_hidden_and_how_to_cite():
    who = (mark("Made up", "Every made-up person."),)
    printed = raw_text(draw_sheet(_content(who=who, counts={"hidden": 7, "rounded": 9}, more=2), ENGLISH))
    for words in ("Every made-up person.", "7 figure", "How to cite", "release R-2026-03", "2 more table"):
        assert without_spaces(words) in printed


def test_a_few_charts_and_tables_are_a_few_pages():
    assert len(sheets(draw_sheet(_content(), ENGLISH))) <= 3


@pytest.mark.parametrize("language", ["en", "my", "ur"])
def test_words_broken_over_lines_take_more_room(language):
    measure = measure_of(words_of(catalogue(language)))
    long = "Made-up words " * 12
    assert measure.height_of(long, 100) > measure.height_of("Made-up", 100)
    assert measure.width_of(long) > measure.width_of("Made-up")
