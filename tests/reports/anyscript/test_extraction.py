"""What programs read from the pages is what was written."""

import random
import re
import string
import unicodedata

import pytest

from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.style import Style

from .pages import built, read_text, without_spaces
from .samples import NAMES, SAMPLES, sample

_NOT_ALL_EXACT = ("Urdu (Naskh)", "Urdu (Nastaliq)")
_LETTERS = re.compile(r"\w+", re.UNICODE)


def _words_of_letters(text: str) -> list[str]:
    words = [re.sub(r"[،۔.,()]", "", word) for word in text.split()]
    return [word for word in words if word and not any(map(str.isdigit, word)) and "-" not in word]


@pytest.mark.parametrize("name", [name for name in NAMES if name not in _NOT_ALL_EXACT])
def test_a_page_in_one_language_is_read_back_exactly(name, fonts):
    chosen = sample(name)
    read = read_text(built([AnyText(chosen.text, chosen.style(), fonts)]))
    assert without_spaces(read) == without_spaces(chosen.text)


@pytest.mark.parametrize("name", NAMES)
def test_every_word_of_letters_is_read_back_whole_and_in_order(name, fonts):
    chosen = sample(name)
    read = without_spaces(read_text(built([AnyText(chosen.text, chosen.style(), fonts)])))
    place = 0
    for word in _words_of_letters(unicodedata.normalize("NFC", chosen.text)):
        place = read.find(word, place)
        assert place >= 0
        place += len(word)


@pytest.mark.parametrize("name", _NOT_ALL_EXACT)
def test_figures_in_urdu_are_read_back_with_their_digits_in_order(name, fonts):
    chosen = sample(name)
    read = read_text(built([AnyText(chosen.text, chosen.style(), fonts)]))
    for figure in ("12", "۱۵", "ABC-123"):
        assert figure in read


def test_a_thousand_odd_values_are_read_back_exactly(fonts):
    values = _odd_values(1000)
    style = Style(size=9, leading=12, direction="ltr")
    read = read_text(built([AnyText(value, style, fonts) for value in values]))
    assert without_spaces(read) == without_spaces("".join(values))


def _odd_values(count: int) -> list[str]:
    """Signs that other programs take for commands, beside words of every left-to-right script."""
    chance = random.Random(4)
    words = [word for each in SAMPLES if not each.is_rtl for word in each.text.split()]
    # Poppler takes a hyphen at the end of a line for one that is not part of the text.
    signs = [
        *string.punctuation.replace("-", ""),
        "<b>",
        "</para>",
        "&amp;",
        "&#60;",
        "<maria@x.org>",
        "%s",
        "{}",
        "\\n",
    ]
    return [
        " ".join(chance.choice(words if chance.random() < 0.6 else signs) for _ in range(5))
        for _ in range(count)
    ]


def test_what_looks_like_markup_is_only_text(fonts):
    text = "Maria <maria@x.org> tonight <b>unclosed <img src='/etc/hostname'/> &lt;"
    assert without_spaces(read_text(built([AnyText(text, Style(), fonts)]))) == without_spaces(text)


@pytest.mark.parametrize("name", [each.name for each in SAMPLES if each.is_rtl])
def test_spaces_between_words_of_letters_are_read_back(name, fonts):
    words = _words_of_letters(sample(name).text)[:3]
    style = sample(name).style()
    read = read_text(built([AnyText(" ".join(words), style, fonts)]))
    assert read.split() == [unicodedata.normalize("NFC", word) for word in words]
