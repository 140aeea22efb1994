"""Ages, consent and indicators follow their sources."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain import ages, consenting, indicators
from caseapp.domain.indicators import Dimension, Indicator, Instrument, Strength
from caseapp.domain.records import Consent, Person
from caseapp.text import Text

FIRST = date(2026, 1, 10)


@pytest.mark.parametrize(
    ("born", "day", "expected"),
    [
        ("2008-01-10", "2026-01-09", True),
        ("2008-01-10", "2026-01-10", False),
        ("2008-02-29", "2026-02-28", True),
        ("2008-02-29", "2026-03-01", False),
        ("2008", "2026-06-01", None),
        ("2009", "2026-06-01", True),
        ("2007", "2026-06-01", False),
        ("2008-06", "2026-06-15", None),
        ("2008-05", "2026-06-15", False),
    ],
)
def test_a_child_comes_of_age_on_the_eighteenth_birthday(born: str, day: str, expected: bool | None) -> None:
    age = ages.age_on(Person(birth_date=born), date.fromisoformat(day), FIRST)
    assert age is not None
    assert age.is_child is expected


def test_an_estimate_grows_with_the_years_since_first_contact() -> None:
    age = ages.age_on(Person(age_estimate=17), FIRST + timedelta(days=366), FIRST)
    assert age == ages.AgeRange(18, 18)
    assert ages.age_on(Person(), FIRST, FIRST) is None


@pytest.mark.parametrize(
    ("years", "band"),
    [
        (0, "0-8"),
        (8, "0-8"),
        (9, "9-17"),
        (17, "9-17"),
        (18, "18-20"),
        (20, "18-20"),
        (21, "21-23"),
        (23, "21-23"),
    ]
    + [
        (24, "24-26"),
        (26, "24-26"),
        (27, "27-29"),
        (29, "27-29"),
        (30, "30-38"),
        (38, "30-38"),
        (39, "39-47"),
    ]
    + [(47, "39-47"), (48, "48+"), (120, "48+")],
)
def test_age_bands_change_at_their_edges(years: int, band: str) -> None:
    assert ages.band_of(ages.AgeRange(years, years)) == band
    assert band in set(ages.bands())


def test_an_age_that_may_fall_in_two_bands_is_unknown() -> None:
    assert ages.band_of(ages.AgeRange(17, 18)) == ages.UNKNOWN_BAND
    assert ages.band_of(None) == ages.UNKNOWN_BAND


def _consent(**changes: object) -> Consent:
    answers = {
        "purpose": "referral",
        "decision": "given",
        "given_on": date(2026, 3, 1),
        "receiver": "provider1",
        "covers": ("identity", "contact"),
        **changes,
    }
    return Consent.model_validate(answers)


def _allowed(
    *consents: Consent, shares: tuple[str, ...] = ("identity",), on: date = date(2026, 3, 10)
) -> bool:
    pairs = [(str(number), consent) for number, consent in enumerate(consents)]
    return consenting.allowing(pairs, "referral", "provider1", "NGO", shares, on) is not None


def test_a_consent_allows_what_it_covers_to_whom_it_names() -> None:
    assert _allowed(_consent())
    assert _allowed(_consent(receiver=None, receiver_type="NGO"))


@pytest.mark.parametrize(
    "changes",
    [
        {"purpose": "record"},
        {"decision": "refused"},
        {"receiver": "provider2"},
        {"receiver": None},
        {"receiver": None, "receiver_type": "LawEnforcement"},
        {"covers": ("contact",)},
        {"covers": ()},
        {"given_on": date(2026, 3, 11)},
        {"withdrawn_on": date(2026, 3, 10)},
        {"withdrawn_on": date(2026, 3, 5)},
        {"valid_until": date(2026, 3, 9)},
    ],
)
def test_a_consent_that_does_not_fit_allows_nothing(changes: dict[str, object]) -> None:
    assert not _allowed(_consent(**changes))


def test_a_later_refusal_ends_an_earlier_consent_and_a_new_consent_begins_again() -> None:
    refusal = _consent(decision="refused", given_on=date(2026, 3, 5))
    assert not _allowed(_consent(), refusal)
    assert not _allowed(_consent(given_on=date(2026, 3, 5)), refusal)
    assert _allowed(_consent(), refusal, _consent(given_on=date(2026, 3, 6)))


def test_on_one_day_the_word_recorded_later_counts() -> None:
    refusal = _consent(decision="refused")
    assert _allowed(refusal, _consent())
    assert not _allowed(_consent(), refusal)


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 20), st.none() | st.integers(0, 20)), max_size=8))
def test_no_history_of_consents_allows_sharing_after_the_newest_word_was_no(
    history: list[tuple[bool, int, int | None]],
) -> None:
    start = date(2026, 1, 1)
    consents = [
        _consent(
            decision="given" if is_given else "refused",
            given_on=start + timedelta(days=day),
            withdrawn_on=start + timedelta(days=max(day, ends)) if is_given and ends is not None else None,
        )
        for is_given, day, ends in history
    ]
    today = start + timedelta(days=20)
    said = sorted(enumerate(consents), key=lambda pair: (pair[1].given_on, pair[0]))
    after_last_no: list[Consent] = []
    for _, consent in said:
        after_last_no = [] if consent.decision == "refused" else [*after_last_no, consent]
    expected = any(consent.withdrawn_on is None for consent in after_last_no)
    assert _allowed(*consents, on=today) is expected


VECTORS = json.loads((Path(__file__).parent.parent / "data" / "ilo_rule_vectors.json").read_text("utf-8"))


@pytest.mark.parametrize("vector", VECTORS, ids=str)
def test_a_dimension_is_positive_as_the_source_says(vector: dict[str, int]) -> None:
    assert indicators.is_positive(vector["strong"], vector["medium"], vector["weak"]) == vector["positive"]


def _instrument(*, for_children: bool) -> Instrument:
    dimensions = tuple(Dimension(f"D{n}", Text("", ""), "means", "recruitment") for n in range(1, 7))
    signs = tuple(
        Indicator(f"{dimension.id}-{n}", dimension.id, Text("", ""), Strength.STRONG)
        for dimension in dimensions
        for n in range(2)
    )
    return Instrument("made_up", Text("", ""), for_children, dimensions, signs, "", is_verified=False)


def _yes(*dimensions: str) -> dict[str, str]:
    return {f"{dimension}-{n}": "yes" for dimension in dimensions for n in range(2)}


@pytest.mark.parametrize(
    ("answers", "for_children", "words"),
    [
        (_yes("D1", "D4", "D5"), False, "trafficking for labour"),
        (_yes("D2", "D4"), False, "deception or coercion"),
        (_yes("D4"), False, "labour-rights"),
        (_yes("D4"), True, "of a child"),
        (_yes("D1"), False, "Some dimensions"),
        ({"D1-0": "no", "D1-1": "not_said"}, False, "does not rule"),
        ({}, True, "does not rule"),
    ],
)
def test_the_dimensions_together_point_somewhere(
    answers: dict[str, str], for_children: bool, words: str
) -> None:
    assert words in str(indicators.assess(_instrument(for_children=for_children), answers).points_to)


def test_each_finding_gives_its_reason_in_numbers() -> None:
    assessment = indicators.assess(_instrument(for_children=False), _yes("D1"))
    assert "2 strong" in str(assessment.findings[0].reason)
    assert assessment.positive == ("D1",)
    assert assessment.unanswered == 10
