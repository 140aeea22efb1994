"""Ages, days and months in bands: right at every edge, on birthdays, leap days and dates known in part."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain import ages
from caseapp.domain.bands import Bands
from caseapp.domain.codes import figures
from caseapp.domain.codes.htcds import TYPE_OF_EXPLOITATION
from caseapp.domain.partial_dates import days_of, whole_months
from caseapp.domain.records import Person

DAY = date(2025, 6, 15)
EDGES = (9, 18, 21, 24, 27, 30, 39, 48)
DAYS = st.dates(date(1950, 1, 1), date(2030, 12, 31))


def band(born: str | None, day: date = DAY, **answers: object) -> str:
    return ages.figure_band_of(ages.age_on(Person(birth_date=born, **answers), day, day))


@pytest.mark.parametrize("years", EDGES)
def test_the_band_changes_on_the_birthday_and_not_a_day_before(years: int) -> None:
    born = DAY.replace(year=DAY.year - years)
    before = band((born + timedelta(days=1)).isoformat())
    assert (before.split("-")[-1], band(born.isoformat()).split("-")[0].rstrip("+")) == (
        str(years - 1),
        str(years),
    )


@pytest.mark.parametrize(
    ("born", "day", "expected"),
    [
        ("2008-02-29", date(2026, 2, 28), "9-17"),  # there is no 29th: she comes of age the day after
        ("2008-02-29", date(2026, 3, 1), "18-20"),
        ("2008-02-29", date(2029, 2, 28), "18-20"),
        ("2008-02-29", date(2029, 3, 1), "21-23"),
        ("2007-02-28", date(2028, 2, 28), "21-23"),
        ("2007-03-01", date(2028, 2, 29), "18-20"),
        ("2007-12-31", date(2025, 12, 30), "9-17"),
        ("2007-12-31", date(2025, 12, 31), "18-20"),
        ("2008-01-01", date(2025, 12, 31), "9-17"),
        ("2008-01-01", date(2026, 1, 1), "18-20"),
    ],
)
def test_leap_days_and_the_ends_of_years_are_counted_to_the_day(born: str, day: date, expected: str) -> None:
    assert band(born, day) == expected


@pytest.mark.parametrize(
    ("born", "day", "expected"),
    [
        ("2007", date(2024, 12, 31), "9-17"),
        ("2007", date(2025, 1, 1), "unknown"),  # 17 or 18
        ("2007", date(2025, 12, 31), "18-20"),
        ("2007-06", date(2025, 5, 31), "9-17"),
        ("2007-06", date(2025, 6, 1), "unknown"),
        ("2007-06", date(2025, 6, 30), "18-20"),
        ("2016", date(2025, 3, 1), "child"),  # 8 or 9, and a child either way
        ("2004", date(2025, 3, 1), "adult"),  # 20 or 21
        (None, DAY, "unknown"),
    ],
)
def test_a_date_known_in_part_counts_as_closely_as_it_is_known(
    born: str | None, day: date, expected: str
) -> None:
    assert band(born, day) == expected


def test_an_estimated_age_counts_in_its_band() -> None:
    assert [band(None, age_estimate=age) for age in (8, 9, 17, 18, 120)] == [
        "0-8",
        "9-17",
        "9-17",
        "18-20",
        "48+",
    ]


@given(born=DAYS, day=DAYS)
def test_every_band_is_in_the_list_and_in_the_group_of_her_age(born: date, day: date) -> None:
    found = band(born.isoformat(), day)
    years = max(0, day.year - born.year - ((day.month, day.day) < (born.month, born.day)))
    assert found in figures.AGE_BAND
    assert figures.AGE_PARTS[found] == ("0-17" if years < ages.ADULT_AT else "18+")


@given(born=DAYS, cut=st.sampled_from((4, 7)), day=DAYS)
def test_knowing_less_never_makes_a_child_an_adult(born: date, cut: int, day: date) -> None:
    whole, part = band(born.isoformat(), day), band(born.isoformat()[:cut], day)
    assert part == "unknown" or figures.AGE_PARTS[part] == figures.AGE_PARTS[whole]


def test_the_bands_of_the_program_are_those_of_the_list() -> None:
    listed = [code for code in figures.AGE_BAND if code not in ("child", "adult")]
    assert [*listed, ages.UNKNOWN_BAND] == list(ages.bands())
    for bands, codes in (
        (figures.DAYS, figures.DAYS_UNTIL),
        (figures.SERVICES, figures.SERVICE_COUNT),
        (figures.MONTHS, figures.EXPLOITED_MONTHS),
        (figures.UNTIL_TOLD, figures.TOLD_AFTER),
    ):
        assert list(bands) == [code for code in codes if code != "never"]


@given(number=st.integers(-5, 100))
def test_a_number_is_in_one_band_only(number: int) -> None:
    bands = Bands(((0, 12), (13, 24)), 25)
    low, _, high = bands.of(number).partition("-")
    assert int(low.rstrip("+")) <= max(0, number)
    assert not high or number <= int(high)


@pytest.mark.parametrize("bands", [figures.DAYS, figures.MONTHS, figures.UNTIL_TOLD, figures.SERVICES])
def test_bands_have_no_gap(bands: Bands) -> None:
    ends = [high for _, high in bands.closed]
    assert [low for low, _ in bands.closed[1:]] + [bands.open_from] == [end + 1 for end in ends]


@pytest.mark.parametrize(
    ("partial", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-12", date(2024, 12, 1), date(2024, 12, 31)),
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
    ],
)
def test_a_partial_date_means_all_its_days(partial: str, first: date, last: date) -> None:
    assert days_of(partial) == (first, last)


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2024, 1, 31), date(2024, 2, 29), 0),
        (date(2024, 1, 31), date(2024, 3, 31), 2),
        (date(2023, 12, 31), date(2024, 12, 30), 11),
        (date(2023, 12, 31), date(2024, 12, 31), 12),
        (date(2024, 5, 1), date(2024, 4, 1), 0),
    ],
)
def test_a_month_is_over_on_the_day_of_the_same_number(first: date, last: date, months: int) -> None:
    assert whole_months(first, last) == months


def test_every_form_of_exploitation_but_one_is_part_of_a_larger_form() -> None:
    assert set(TYPE_OF_EXPLOITATION) - set(figures.FORM_PARTS) == {"SexualExploitation"}
    assert set(figures.FORM_PARTS.values()) == set(figures.FORM_GROUP)
