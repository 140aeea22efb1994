"""Text nobody should write, which comes all the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.style import Style

from .pages import built, by_pdfium, by_poppler, read_text, without_spaces

_ODD = [
    "",
    " ",
    "\n",
    "\n\n",
    "\u200b",
    "\u2068\u2069",
    "\t",
    "\x00\x07",
    "\ud800",
    "a" + "\u0301" * 40,
    "a" + "\u0301" * 400,
    "👨\u200d👩\u200d👧",
    "\u202e abc",
    "(" * 80 + ")" * 80,
    "क" + "\u094d" * 50,
    "က္" * 300,
    "ก" + "้" * 300,
    "﷽" * 60,
    "س" * 400 + "ا" * 400,
    "ᨠ᩠" * 50,
    "\ufffe\uffff\x85\u2028\u2029",
    "soft\u00adhyphen",
]


@pytest.mark.parametrize("text", _ODD, ids=range(len(_ODD)))
@pytest.mark.parametrize("width", [1, 5, 50, 300])
def test_odd_text_is_laid_out_at_any_width(text, width, fonts):
    block = AnyText(text, Style(), fonts)
    _, height = block.wrap(width, 1000)
    assert height > 0
    block.split(width, 20)


def test_odd_text_is_drawn(fonts):
    pdf = built([AnyText(text, Style(), fonts) for text in _ODD])
    assert by_poppler(pdf, 72).size == by_pdfium(pdf, 72).size
    assert "softhyphen" in without_spaces(read_text(pdf))


@given(st.text(max_size=60), st.sampled_from(["en", "th", "ur", "my"]), st.floats(1, 300))
def test_any_text_can_be_drawn(fonts, text, language, width):
    block = AnyText(text, Style(language=language, size=6, leading=7), fonts)
    _, height = block.wrap(width, 1000)
    assert height > 0
    assert built([AnyText(text, Style(language=language, size=6, leading=7), fonts)]).startswith(b"%PDF")


def test_nothing_that_cannot_be_seen_is_read_back(fonts):
    read = read_text(built([AnyText("a\x00b\x07c\ud800d\ufffee", Style(), fonts)]))
    assert read.strip() == "abcde"


def test_hard_line_ends_of_every_kind_begin_a_line(fonts):
    block = AnyText("a\r\nb\rc\nd\x85e\u2028f\u2029g", Style(), fonts)
    assert [found.paragraph.text for found in block.lines(300)] == list("abcdefg")


def test_a_very_long_paragraph_is_laid_out_in_seconds(fonts):
    block = AnyText("قانون " * 5000, Style(language="ur"), fonts)
    assert block.wrap(300, 10)[1] > 1000


def test_a_very_long_word_is_laid_out_in_seconds(fonts):
    block = AnyText("x" * 20000, Style(), fonts)
    assert block.wrap(300, 10)[1] > 1000
