from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.procedures.working_days import add_working_days, is_working_day

FRIDAY_AND_SATURDAY = ("AF", "BD", "MV")
SATURDAY_AND_SUNDAY = ("AU", "CA", "ID", "IN", "LK", "MM", "MY", "NZ", "PH", "PK", "TH", "US", "VN")
DAYS = st.dates(date(2024, 1, 1), date(2029, 12, 31))
COUNTRIES = st.sampled_from(FRIDAY_AND_SATURDAY + SATURDAY_AND_SUNDAY)


@pytest.mark.parametrize("country", FRIDAY_AND_SATURDAY)
def test_where_the_weekend_is_friday_and_saturday_a_day_from_thursday_ends_on_sunday(country: str) -> None:
    assert add_working_days(country, date(2026, 11, 12), 1) == (date(2026, 11, 15), True)


@pytest.mark.parametrize("country", SATURDAY_AND_SUNDAY)
def test_where_the_weekend_is_saturday_and_sunday_a_day_from_friday_ends_on_monday(country: str) -> None:
    assert add_working_days(country, date(2026, 7, 17), 1)[0] == date(2026, 7, 20)


def test_a_public_holiday_does_not_count() -> None:
    # The Thai new year is celebrated from 13 to 15 April; in 2027 that is Tuesday to Thursday.
    assert add_working_days("TH", date(2027, 4, 12), 1)[0] == date(2027, 4, 16)


def test_a_start_on_a_free_day_counts_from_the_next_working_day() -> None:
    assert add_working_days("NZ", date(2026, 11, 28), 1)[0] == date(2026, 11, 30)


def test_a_year_whose_holidays_are_not_all_known_is_said_to_be_so() -> None:
    assert add_working_days("IN", date(2026, 11, 2), 3)[1]
    assert not add_working_days("IN", date(2050, 11, 2), 3)[1]
    assert not add_working_days("TH", date(2150, 11, 2), 3)[1]


def test_a_country_that_the_library_does_not_know_has_a_weekend_and_an_honest_doubt() -> None:
    assert add_working_days("XX", date(2026, 11, 27), 1) == (date(2026, 11, 30), False)


@given(COUNTRIES, DAYS, st.integers(1, 30))
def test_working_days_skip_weekends_and_holidays_and_nothing_else(
    country: str, start: date, count: int
) -> None:
    end, _is_known = add_working_days(country, start, count)
    free = holidays.country_holidays(country, years=range(start.year, end.year + 1))
    passed = [start + timedelta(days=number) for number in range(1, (end - start).days + 1)]
    worked = [
        day
        for day in passed
        if (day not in free and day.weekday() not in free.weekend) or day in free.weekend_workdays
    ]
    assert len(worked) == count
    assert worked[-1] == end


@given(COUNTRIES, DAYS, st.integers(1, 30))
def test_one_working_day_more_is_always_later(country: str, start: date, count: int) -> None:
    assert add_working_days(country, start, count + 1)[0] > add_working_days(country, start, count)[0]


@given(st.dates(date(2027, 1, 1), date(2027, 12, 31)))
def test_a_saturday_in_thailand_is_never_a_working_day(day: date) -> None:
    assert not (is_working_day("TH", day) and day.weekday() in (5, 6))
