"""The frame of a page, and what the file says of itself."""

import ast
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

import caseapp.reports
from caseapp.reports import palette
from caseapp.reports.anyscript.bench import BUDGET
from caseapp.reports.letter import draw_letter
from tests.reports.anyscript.pages import by_poppler, qpdf_complaints, without_spaces
from tests.reports.made_up_letter import ENGLISH, REFERRAL, letter
from tests.reports.made_up_words import catalogue
from tests.reports.reading import lines, properties, raw_text, reach, sheets

_LONG = REFERRAL.model_copy(update={"request": "A long request. " * 600})
_CANARIES = (b"Madeup", b"Mi Mi", b"Sample House", b"Protection Office", b"THA-26-0147", b"4f2a9c1b")


@pytest.mark.parametrize("language", ["en", "ur"])
def test_every_sheet_bears_its_number_the_case_and_the_print(language):
    words = catalogue(language)
    made = draw_letter(letter(words, referral=_LONG, copy=3), words)
    pages = sheets(made.content)
    assert made.sheets == len(pages) > 3
    for number, page in enumerate(pages, 1):
        for wanted in ("THA-26-0147", "4f2a9c1b", "3"):
            assert wanted in page
        assert re.search(rf"\b{number}\b.*\b{made.sheets}\b|\b{made.sheets}\b.*\b{number}\b", _footer(page))


def _footer(page: str) -> str:
    return page.strip().splitlines()[-1]


def test_a_sheet_says_which_of_how_many_it_is():
    pages = sheets(draw_letter(letter(), ENGLISH).content)
    assert [f"Sheet {number} of 2" in _footer(page) for number, page in enumerate(pages, 1)] == [True, True]


def test_the_file_names_nobody_in_what_it_says_of_itself():
    content = draw_letter(letter(is_training=True), ENGLISH).content
    found = properties(content)
    assert found["Title"] == "Letter"
    assert [found.get(name, "") for name in ("Author", "Subject", "Creator", "Producer", "Keywords")] == [
        ""
    ] * 5
    # What is not in a compressed part of the file could be read without opening it.
    open_parts = re.sub(rb"stream\r?\n.*?endstream", b"", content, flags=re.DOTALL)
    assert not any(canary in open_parts for canary in _CANARIES)


def test_the_file_knows_the_day_but_not_the_hour():
    found = properties(draw_letter(letter(), ENGLISH).content)
    assert found["CreationDate"] == found["ModDate"] == "D:20261124000000Z"


def test_the_same_letter_is_the_same_file():
    assert draw_letter(letter(), ENGLISH).content == draw_letter(letter(), ENGLISH).content
    assert draw_letter(letter(), ENGLISH).content != draw_letter(letter(copy=2), ENGLISH).content


@pytest.mark.parametrize("language", ["en", "th", "my", "ur"])
def test_a_letter_is_a_sound_file(language, tmp_path):
    words = catalogue(language)
    made = draw_letter(letter(words, is_training=True, referral=_LONG), words)
    assert qpdf_complaints(made.content, tmp_path) == ""


def test_a_training_letter_is_marked_on_every_sheet():
    made = draw_letter(letter(is_training=True), ENGLISH)
    # In the banner on top, and across the page.
    assert raw_text(made.content).count(without_spaces("TRAINING – made-up people")) == 2 * made.sheets
    assert all("TRAINING" in page for page in sheets(made.content))
    assert "TRAINING" not in lines(draw_letter(letter(), ENGLISH).content)


def test_the_mark_of_training_lies_under_the_text():
    printed = raw_text(draw_letter(letter(is_training=True), ENGLISH).content)
    assert printed.startswith(without_spaces("TRAINING – made-up people"))


def test_the_mark_of_training_is_violet():
    def share_of_violet(*, is_training: bool) -> float:
        content = draw_letter(letter(is_training=is_training), ENGLISH).content
        return _share(content, palette.PALE_TRAINING)

    assert share_of_violet(is_training=True) > 0.01
    assert share_of_violet(is_training=False) == 0


def _share(content: bytes, wanted: tuple[float, float, float]) -> float:
    done = subprocess.run(
        ["pdftoppm", "-r", "50", "-f", "1", "-l", "1", "-singlefile", "-"],
        input=content,
        capture_output=True,
        check=True,
    )
    header, _, pixels = done.stdout.partition(b"\n255\n")
    assert header.startswith(b"P6")
    red, green, blue = (round(part * 255) for part in wanted)
    found = sum(
        abs(pixels[at] - red) + abs(pixels[at + 1] - green) + abs(pixels[at + 2] - blue) < 4
        for at in range(0, len(pixels) - 2, 3)
    )
    return found / (len(pixels) / 3)


def test_nothing_is_drawn_outside_the_margins():
    content = draw_letter(letter(referral=_LONG), ENGLISH).content
    picture = by_poppler(content, 72)
    ink = picture.point(lambda value: 255 if value < 250 else 0).getbbox()
    assert ink is not None
    assert ink[0] >= palette.MARGIN - 2
    assert ink[2] <= palette.PAGE_WIDTH - palette.MARGIN + 2


def test_header_and_footer_change_sides_with_the_direction():
    english = draw_letter(letter(), ENGLISH).content
    urdu = draw_letter(letter(catalogue("ur")), catalogue("ur")).content
    assert reach(english, "THA-26-0147")[0] < 200 < 400 < reach(urdu, "THA-26-0147")[0]
    assert reach(english, "4f2a9c1b")[0] > 400 > 200 > reach(urdu, "4f2a9c1b")[0]


def _modules() -> list[Path]:
    return sorted(Path(caseapp.reports.__file__).parent.rglob("*.py"))


def test_no_text_goes_through_a_reader_of_markup():
    banned = {"Paragraph", "drawString", "drawRightString", "drawCentredString", "beginText", "XPreformatted"}
    for path in _modules():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = {alias.name for alias in node.names} if isinstance(node, ast.ImportFrom) else set()
            of_reportlab = isinstance(node, ast.ImportFrom) and (node.module or "").startswith("reportlab")
            assert not (of_reportlab and names & banned), path.name
            assert not (isinstance(node, ast.Attribute) and node.attr in banned), path.name


def test_pages_are_made_without_the_list_of_fonts_in_the_temporary_folder():
    # reportlab's finder of fonts keeps a pickle there, which anybody could have put.
    program = (
        "import sys; from tests.reports.made_up_letter import ENGLISH, letter;"
        "from caseapp.reports.letter import draw_letter; draw_letter(letter(), ENGLISH);"
        "sys.exit('reportlab.lib.fontfinder' in sys.modules)"
    )
    root = Path(caseapp.reports.__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", program], cwd=root, check=False, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.parametrize("language", ["en", "th", "my", "ur"])
def test_a_letter_never_takes_many_times_its_budget(language, record_property):
    words = catalogue(language)
    draw_letter(letter(words), words)  # the fonts are read once, not for each letter
    began = time.process_time()
    made = draw_letter(letter(words), words)
    spent = (time.process_time() - began) * 1000 / made.sheets
    record_property("milliseconds a sheet", spent)
    # Other work on the machine may slow this down; a mistake that makes it slow costs far more than that.
    assert spent < 5 * BUDGET
