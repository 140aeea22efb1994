"""Values put into a sentence of the other direction stay as they are written."""

import re

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.reports.anyscript.bidi import resolve
from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.isolates import left_to_right, own_direction
from caseapp.reports.anyscript.lines import lines_of
from caseapp.reports.anyscript.style import Style

from .pages import built
from .test_bidi import seen
from .test_lines import paragraph

_URDU = "کیس {} کی سماعت ہوگی"
_FIGURES = [
    "+92 300 1234567",
    "15-05-2026",
    "2026/05/15",
    "TH-BKK 2026 0042",
    "1,500.00 USD",
    "02-123 4567 (8)",
]
_MARKS = "\u2060\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e"
_ANY_VALUE = st.text(st.sampled_from("ab12 -שגاب\n" + _MARKS), max_size=12)


def _without_marks(text: str) -> str:
    return "".join(character for character in text if character not in _MARKS)


@pytest.mark.parametrize("value", _FIGURES)
def test_figures_in_an_urdu_sentence_are_seen_left_to_right(value):
    assert value in _without_marks(seen(_URDU.format(left_to_right(value))))


@pytest.mark.parametrize("value", ["+92 300 1234567", "02-123 4567 (8)"])
def test_figures_that_are_not_wrapped_are_turned_around(value):
    assert value not in seen(_URDU.format(value))


@pytest.mark.parametrize("value", _FIGURES)
def test_figures_in_an_urdu_sentence_are_drawn_left_to_right(value, fonts):
    pdf = built([AnyText(_URDU.format(left_to_right(value)), Style(language="ur"), fonts)])
    assert re.sub("[ ()]", "", value) in _drawn(pdf)


def _drawn(pdf: bytes) -> str:
    """The letters and signs of the first page from left to right, by where PDFium finds them.

    Not the brackets: PDFium turns them around near right-to-left text, whatever the page says.
    """
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    text = page.get_textpage()
    found = []
    for number in range(text.count_chars()):
        character = text.get_text_range(number, 1)
        if character.strip(" ()\r\n"):
            found.append((text.get_charbox(number, loose=True)[0], character))
    text.close()
    page.close()
    document.close()
    return "".join(character for _, character in sorted(found))


def test_a_date_in_urdu_words_is_seen_right_to_left_in_an_english_sentence():
    sentence = f"Hearing on {own_direction('۱۲ مارچ')} in court"
    assert "چرام ۱۲" in _without_marks(seen(sentence))


@given(_ANY_VALUE, st.sampled_from([left_to_right, own_direction]), st.sampled_from([0, 1]))
def test_no_value_changes_the_direction_of_what_stands_around_it(value, wrap, base):
    before, after = ("ab 1 (", ") 2 cd") if base == 0 else ("שג 1 (", ") 2 גש")
    for line in (before + wrap(value) + after).split("\n"):
        levels = resolve(line, base)
        bare = resolve(before + after, base).each
        if line.startswith(before):
            assert list(levels.each[: len(before)]) == list(bare[: len(before)])
        if line.startswith(before) and line.endswith(after):
            assert list(levels.each[-len(after) :]) == list(bare[-len(after) :])


@given(st.text(st.sampled_from("ab12 -שגاب"), max_size=12))
def test_a_wrapped_value_loses_nothing(value):
    assert _without_marks(left_to_right(value)) == _without_marks(own_direction(value)) == value


@pytest.mark.parametrize("value", _FIGURES)
def test_figures_are_never_divided_between_two_lines(value, fonts):
    found = paragraph(_URDU.format(left_to_right(value)), fonts, language="ur")
    start, end = found.text.index("\u2066"), found.text.index("\u2069")
    for width in range(100, 220, 5):
        assert not [line for line in lines_of(found, width) if start < line.end <= end]


def test_figures_in_nastaliq_are_drawn_in_noto_sans(fonts):
    found = paragraph(_URDU.format(left_to_right("+92 300 1234567")), fonts, language="ur")
    (item,) = (
        item for item in found.items if found.text[item.start : item.end].strip("\u2060").startswith("+")
    )
    assert item.manner.face.name == "NotoSans-Regular"


def test_each_line_of_a_value_is_wrapped_by_itself():
    assert own_direction("ab\nשג") == "\u2068ab\u2069\n\u2068שג\u2069"
    assert left_to_right("") == ""
