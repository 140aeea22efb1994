"""A sheet of figures says what may be known, in words anybody understands."""

from dataclasses import replace
from datetime import date

import pytest

from caseapp.reports.figures_sheet import FigureRow, FigureTable, SheetContent, draw_sheet
from tests.reports.anyscript.pages import qpdf_complaints, without_spaces
from tests.reports.made_up_letter import ENGLISH
from tests.reports.made_up_words import catalogue
from tests.reports.reading import lines, properties, raw_text, reach, sheets

_FORMS = FigureTable(
    "Form of exploitation",
    (
        FigureRow("Forced labour", "1,240", "rounded", 1240),
        FigureRow("การแสวงประโยชน์ทางเพศ", "860", "rounded", 860),
        FigureRow("Forced marriage", "0", "zero", 0),
        FigureRow("Removal of organs", "", "hidden"),
    ),
)
_AGES = FigureTable(
    "Age",
    tuple(
        FigureRow(f"{age}–{age + 4}", f"{age * 10 + 7}", "shown", age * 10 + 7) for age in range(0, 100, 5)
    ),
)
CONTENT = SheetContent(
    title="Cases in a made-up region",
    period="January to June 2026",
    day=date(2026, 11, 24),
    method="round",
    k=11,
    base=10,
    tables=(_FORMS, _AGES),
    risk_after=3,
    release="R-2026-03",
)


def _said(**changed: object) -> str:
    return raw_text(draw_sheet(replace(CONTENT, **changed), ENGLISH))


def _has(printed: str, *wanted: str) -> bool:
    return all(without_spaces(each) in printed for each in wanted)


def test_a_sheet_names_its_period_and_release():
    assert _has(
        _said(), "Cases in a made-up region", "January to June 2026", "Release R-2026-03", "Sheet 1 of 1"
    )


def test_every_figure_stands_beside_its_name():
    printed = _said()
    for table in CONTENT.tables:
        for row in table.rows:
            assert without_spaces(row.label) + without_spaces(row.text or "hidden") in printed


def test_figures_are_counted_by_how_they_are_told():
    printed = _said()
    assert _has(printed, "20 Figures shown as they are", "3 Figures rounded", "1 Figures hidden")


def test_a_zero_among_exact_figures_is_one_of_them():
    assert _has(_said(method="suppress"), "21 Figures shown as they are", "2 Figures rounded")


@pytest.mark.parametrize(
    ("method", "words"),
    [
        ("round", "Every figure is a multiple of 10 and less than 10 away from the true number"),
        ("suppress", "Figures of fewer than 11 people are hidden"),
    ],
)
def test_the_method_is_told_in_plain_words(method, words):
    assert _has(_said(method=method), words)


def test_what_is_left_of_the_risk_is_told():
    assert _has(_said(), "Small groups that can still be worked out: 3")


def test_a_figure_that_is_hidden_is_not_in_the_file_even_when_it_was_handed_over():
    row = FigureRow("Removal of organs", "", "hidden", 987654)
    assert "987" not in _said(tables=(FigureTable("One", (row,)),))


def test_a_chart_is_as_long_for_a_hidden_figure_whatever_its_amount():
    def made(amount: int | None) -> bytes:
        rows = (FigureRow("a", "5", "shown", 5), FigureRow("b", "", "hidden", amount))
        return draw_sheet(replace(CONTENT, tables=(FigureTable("One", rows),)), ENGLISH)

    assert made(None) == made(4) == made(999)


def test_many_figures_flow_over_numbered_sheets():
    rows = tuple(FigureRow(f"Place {number}", str(number), "rounded", number) for number in range(400))
    content = draw_sheet(replace(CONTENT, tables=(FigureTable("Places", rows),)), ENGLISH)
    pages = sheets(content)
    assert len(pages) > 3
    assert all(f"Sheet {number} of {len(pages)}" in page for number, page in enumerate(pages, 1))
    printed = lines(content)
    assert all(row.label in printed for row in rows)


def test_a_sheet_without_figures_is_still_a_sheet():
    assert _has(_said(tables=(FigureTable("Empty", ()),)), "0 Figures rounded")


def test_bars_grow_from_the_side_where_the_language_begins():
    english, urdu = (draw_sheet(CONTENT, words) for words in (ENGLISH, catalogue("ur")))
    assert reach(english, "1,240")[0] > 297 > reach(urdu, "1,240")[1]
    assert reach(english, "labour")[0] < 297 < reach(urdu, "labour")[0]


def test_a_long_name_of_a_bar_is_not_cut():
    name = " ".join(f"name{number}" for number in range(40))
    assert without_spaces(name) in _said(tables=(FigureTable("One", (FigureRow(name, "5", "shown", 5),)),))


@pytest.mark.parametrize("language", ["en", "th", "my", "ur"])
def test_a_sheet_is_a_sound_file_and_the_same_each_time(language, tmp_path):
    words = catalogue(language)
    content = draw_sheet(CONTENT, words)
    assert qpdf_complaints(content, tmp_path) == ""
    assert draw_sheet(CONTENT, words) == content


def test_a_sheet_says_nothing_of_office_worker_or_machine():
    found = properties(draw_sheet(CONTENT, ENGLISH))
    assert found["Title"] == "Figures"
    assert [found.get(name, "") for name in ("Author", "Subject", "Creator", "Producer")] == [""] * 4
    assert found["CreationDate"] == "D:20261124000000Z"
