from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.procedures.kinds import Weekday
from caseapp.procedures.working_days import WorkingDays

FRIDAY_AND_SATURDAY = ("AF", "BD", "MV")
SATURDAY_AND_SUNDAY = ("AU", "CA", "ID", "IN", "LK", "MM", "MY", "NZ", "PH", "PK", "TH", "US", "VN")
DAYS = st.dates(date(2024, 1, 1), date(2029, 12, 31))
COUNTRIES = st.sampled_from(FRIDAY_AND_SATURDAY + SATURDAY_AND_SUNDAY)


@pytest.mark.parametrize("country", FRIDAY_AND_SATURDAY)
def test_where_the_weekend_is_friday_and_saturday_a_day_from_thursday_ends_on_sunday(country: str) -> None:
    assert WorkingDays(country).add(date(2026, 11, 12), 1) == (date(2026, 11, 15), True)


@pytest.mark.parametrize("country", SATURDAY_AND_SUNDAY)
def test_where_the_weekend_is_saturday_and_sunday_a_day_from_friday_ends_on_monday(country: str) -> None:
    assert WorkingDays(country).add(date(2026, 7, 17), 1)[0] == date(2026, 7, 20)


def test_a_public_holiday_does_not_count() -> None:
    # The Thai new year is celebrated from 13 to 15 April; in 2027 that is Tuesday to Thursday.
    assert WorkingDays("TH").add(date(2027, 4, 12), 1)[0] == date(2027, 4, 16)


def test_a_start_on_a_free_day_counts_from_the_next_working_day() -> None:
    assert WorkingDays("NZ").add(date(2026, 11, 28), 1)[0] == date(2026, 11, 30)


def test_a_year_whose_holidays_are_not_all_known_is_said_to_be_so() -> None:
    assert WorkingDays("IN").add(date(2026, 11, 2), 3)[1]
    assert not WorkingDays("IN").add(date(2050, 11, 2), 3)[1]
    assert not WorkingDays("TH").add(date(2150, 11, 2), 3)[1]


def test_a_country_that_the_library_does_not_know_has_a_weekend_and_an_honest_doubt() -> None:
    assert WorkingDays("XX").add(date(2026, 11, 27), 1) == (date(2026, 11, 30), False)


@given(COUNTRIES, DAYS, st.integers(1, 30))
def test_working_days_skip_weekends_and_holidays_and_nothing_else(
    country: str, start: date, count: int
) -> None:
    end, _is_known = WorkingDays(country).add(start, count)
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
    assert WorkingDays(country).add(start, count + 1)[0] > WorkingDays(country).add(start, count)[0]


@given(st.dates(date(2027, 1, 1), date(2027, 12, 31)))
def test_a_saturday_in_thailand_is_never_a_working_day(day: date) -> None:
    assert not (WorkingDays("TH").has(day) and day.weekday() in (5, 6))


def test_a_pack_may_say_which_days_are_its_weekend() -> None:
    fridays = WorkingDays("TH", frozenset({Weekday.FRIDAY}))
    assert fridays.add(date(2026, 11, 26), 1)[0] == date(2026, 11, 28)


def test_a_pack_may_add_days_off() -> None:
    closed = WorkingDays("TH", days_off=frozenset({date(2026, 11, 25)}))
    assert closed.add(date(2026, 11, 24), 1)[0] == date(2026, 11, 26)
