"""A year of another calendar may mean one or two Gregorian years, a Gregorian one only itself."""

from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.calendars import readings


@given(st.integers(1900, 2100))
def test_a_gregorian_year_is_never_doubted(year):
    assert readings(year) == ()


@given(st.integers(1900, 2100))
def test_a_buddhist_year_of_this_age_is_read_as_its_gregorian_year(year):
    assert [reading.year for reading in readings(year + 543)] == [year]


@given(st.integers(1900, 2098))
def test_a_solar_hijri_year_lies_in_two_gregorian_years(year):
    assert [reading.year for reading in readings(year - 621)] == [year, year + 1]


@given(st.integers())
def test_no_year_at_all_breaks_it(year):
    assert all(1900 <= reading.year <= 2100 for reading in readings(year))
