"""Deadlines, groups, countries and sources in words."""

from datetime import date

import pytest

from caseapp.procedures.durations import Duration
from caseapp.procedures.wording import (
    countries_in_words,
    country_in_words,
    deadline_in_words,
    extension_in_words,
    length_in_words,
    source_in_words,
    whom_in_words,
)
from caseapp.text import Catalogue
from tests.procedures.comparable import a_pack, a_phase, a_step

_ENGLISH = Catalogue("en")


def _step(**answers):
    pack = a_pack(phases=[a_phase(a_step(**answers))])
    return next(step for _, step in pack.steps())


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({}, None),
        ({"deadline": "PT0S"}, "At once"),
        ({"deadline": "PT0S", "starts_from": "person_found"}, "At once after the finding of the person"),
        ({"deadline": "PT24H", "starts_from": "reported"}, "24 hour(s) from the report to the authorities"),
        ({"deadline": "P1Y2M"}, "1 year(s) and 2 month(s); the procedure does not say from when it runs"),
        ({"deadline": "P45D", "period": "reflection"}, "Lasts 45 day(s) at most"),
        ({"deadline": "P5D", "working_days": True, "period": "order"}, "Lasts 5 working day(s) at most"),
    ],
)
def test_a_deadline_says_how_long_and_from_when(answers, said):
    source = {"deadline_source": "s-act"} if answers else {}
    found = deadline_in_words(_step(**answers, **source))
    assert (None if found is None else str(found)) == said


@pytest.mark.parametrize(
    ("by", "in_all", "said"),
    [
        (None, None, "Can be made longer: A rule. Who decides: a court."),
        ("P1M", None, "Can be made longer by 1 month(s) each time: A rule. Who decides: a court."),
        (None, "P1Y", "Can be made longer to 1 year(s) in all: A rule. Who decides: a court."),
    ],
)
def test_an_extension_says_by_how_much_and_who_decides(by, in_all, said):
    rule = {"by": by, "in_all": in_all, "who": "a court", "rule": "A rule.", "status": "memory"}
    step = _step(deadline="P1D", deadline_source="s-act", extension={**rule, "source": None})
    assert str(extension_in_words(step)) == said
    assert extension_in_words(_step()) is None


def test_a_step_says_whom_it_is_for():
    assert str(whom_in_words(_step())) == "For everyone"
    assert str(whom_in_words(_step(applies_to="child and foreign"))) == (
        "For: children who are also foreign nationals"
    )


def test_a_length_of_nothing_is_at_once():
    assert str(length_in_words(Duration())) == "At once"


def test_countries_are_named_in_the_language():
    assert country_in_words("TH", _ENGLISH) == "Thailand"
    assert country_in_words("XX", _ENGLISH) == "Regional default"
    assert country_in_words("TH", Catalogue("th")) == "ไทย"
    assert countries_in_words(("TH", "XX"), _ENGLISH) == "Thailand, Regional default"


def test_a_source_says_when_it_was_last_checked():
    act, later = a_pack().sources
    assert str(source_in_words(later, date.isoformat)) == "Later paper, Other press. Last checked: not noted"
    checked = act.model_copy(update={"checked": date(2026, 11, 1)})
    assert str(source_in_words(checked, date.isoformat)) == (
        "Sample Act, English text, Sample press (2008). Last checked: 2026-11-01"
    )
