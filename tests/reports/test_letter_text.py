"""What a person wrote is on the letter, whole and as text only."""

import unicodedata
from datetime import date

import pytest

from caseapp.domain.checking import check
from caseapp.domain.fields import Share
from caseapp.domain.records import Person, Provider, Referral
from caseapp.reports.letter import draw_letter
from caseapp.text import mark
from tests.reports import hostile
from tests.reports.anyscript.pages import without_spaces
from tests.reports.made_up_letter import DAY, ENGLISH, PROVIDER, REFERRAL, SharedAnswer, answers_of, letter
from tests.reports.reading import raw_text, sheets

_LABEL = mark("Test", "Q")


def _answers(values: list[str]) -> tuple[SharedAnswer, ...]:
    return tuple(SharedAnswer(Share.IDENTITY, _LABEL, value, f"field{n}") for n, value in enumerate(values))


def _printed(values: list[str]) -> str:
    return raw_text(draw_letter(letter(answers=_answers(values)), ENGLISH).content)


def _person(value: str) -> tuple[SharedAnswer, ...]:
    return answers_of(check(Person, {"known_as": value}, DAY))


@pytest.mark.parametrize("name", hostile.KEPT)
def test_an_answer_is_printed_as_it_was_given(name):
    value = hostile.KEPT[name]
    made = draw_letter(letter(answers=_person(value)), ENGLISH)
    assert "Knownas" + without_spaces(value) in raw_text(made.content)
    assert made.missing == ()


@pytest.mark.parametrize("name", hostile.KEPT)
def test_what_is_asked_and_of_whom_is_printed_as_it_was_given(name):
    value = hostile.KEPT[name]
    provider = check(Provider, {**PROVIDER.model_dump(), "name": value, "address": value}, DAY)
    referral = check(Referral, {**REFERRAL.model_dump(), "request": value}, DAY)
    made = draw_letter(letter(provider=provider, referral=referral, office=value, worker=value), ENGLISH)
    assert raw_text(made.content).count(without_spaces(value)) >= 5


@pytest.mark.parametrize("name", hostile.RIGHT_TO_LEFT)
def test_words_of_a_right_to_left_script_are_printed_whole(name):
    value = hostile.RIGHT_TO_LEFT[name]
    made = draw_letter(letter(answers=_person(value)), ENGLISH)
    printed = raw_text(made.content)
    # On a page that runs the other way, Poppler puts a vowel at the end of a word before the word.
    assert all(_without_vowels(word) in _without_vowels(printed) for word in value.split())
    assert all(character in printed for character in without_spaces(value))
    assert made.missing == ()


def _without_vowels(text: str) -> str:
    hidden = ("Mn", "Cf")
    return "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) not in hidden)


@pytest.mark.parametrize("name", hostile.NOT_IN_THE_FONTS)
def test_what_no_font_can_show_is_reported(name):
    value = hostile.NOT_IN_THE_FONTS[name]
    made = draw_letter(letter(answers=_person(value)), ENGLISH)
    assert set(value) - {"\u200d"} <= set("".join(made.missing))


def test_two_hundred_odd_values_are_printed_as_they_were_given():
    _assert_all_printed(hostile.odd_values(200, seed=1))


@pytest.mark.full
def test_a_thousand_odd_values_are_printed_as_they_were_given():
    _assert_all_printed(hostile.odd_values(1000, seed=2))


def _assert_all_printed(values: list[str]) -> None:
    # A header and a footer may come between two lines of an answer, but not between two short answers.
    for begin in range(0, len(values), 20):
        part = values[begin : begin + 20]
        printed = _printed(part)
        broken = [value for value in part if without_spaces(value) not in printed]
        assert not broken


def test_the_longest_text_that_is_kept_is_printed_to_its_end():
    words = [f"word{number:05}" for number in range(6553)]
    request = " ".join(words)[:65_536]
    referral = check(Referral, {**REFERRAL.model_dump(), "request": request}, DAY)
    made = draw_letter(letter(referral=referral), ENGLISH)
    body = "".join(_without_edges(sheet) for sheet in sheets(made.content))
    assert without_spaces(request) in without_spaces(body)
    assert made.sheets > 10


def test_the_longest_answer_flows_from_its_box_over_the_sheets():
    text = " ".join(f"word{number:05}" for number in range(6553))[:65_536]
    answers = (SharedAnswer(Share.SAFETY, _LABEL, text, "may_be_said"),)
    made = draw_letter(letter(answers=answers), ENGLISH)
    body = "".join(_without_edges(sheet) for sheet in sheets(made.content))
    assert without_spaces(text) in without_spaces(body)


def _without_edges(sheet: str) -> str:
    kept = sheet.strip("\n").splitlines()
    return "\n".join(kept[1:-1])


def test_a_text_of_line_ends_only_takes_time_in_proportion():
    referral = REFERRAL.model_copy(update={"request": "a\n" * 5_000})
    made = draw_letter(letter(referral=referral), ENGLISH)
    assert made.sheets > 80
    assert raw_text(made.content).count("a") >= 5_000


def test_a_pile_of_marks_does_not_stop_the_letter():
    made = draw_letter(letter(answers=_answers(["a" + "\u0301" * 200, "b" + "\u0301" * 999])), ENGLISH)
    assert made.sheets == 2


def test_line_ends_of_every_kind_divide_a_long_text():
    referral = check(Referral, {**REFERRAL.model_dump(), "request": "one\u2028two\u2029three\nfour"}, DAY)
    printed = "\n".join(sheets(draw_letter(letter(referral=referral), ENGLISH).content))
    at = [printed.splitlines().index(word) for word in ("one", "two", "three", "four")]
    assert at == list(range(at[0], at[0] + 4))


def test_a_command_that_turns_letters_around_is_shown():
    printed = _printed(["Mia \u202etxt.exe"])
    assert "Mia[U+202E]txt.exe" in printed


@pytest.mark.parametrize("blank", ["", "   ", "\u00a0\u2003", "\u200b\u3000"])
def test_a_blank_answer_leaves_no_empty_question(blank):
    provider = check(Provider, {**PROVIDER.model_dump(), "address": blank, "phone": blank}, date.max)
    assert provider.address is None
    assert _person(blank) == ()
    made = draw_letter(letter(provider=provider, answers=_person(blank)), ENGLISH)
    assert "Knownas" not in raw_text(made.content)
