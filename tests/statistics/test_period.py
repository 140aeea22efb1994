"""Periods are whole days from a first to a last."""

from datetime import date

import pytest

from caseapp.statistics.period import Period, PeriodFault, is_made_up_of, period_named


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2024", (2024, 1, 1), (2024, 12, 31)),
        ("2024-S1", (2024, 1, 1), (2024, 6, 30)),
        ("2024-S2", (2024, 7, 1), (2024, 12, 31)),
        ("2024-Q1", (2024, 1, 1), (2024, 3, 31)),
        ("2024-Q4", (2024, 10, 1), (2024, 12, 31)),
        ("2024-02", (2024, 2, 1), (2024, 2, 29)),
        ("2023-02", (2023, 2, 1), (2023, 2, 28)),
        ("2024-01-15/2024-03-31", (2024, 1, 15), (2024, 3, 31)),
        ("2024-01-15/2024-01-15", (2024, 1, 15), (2024, 1, 15)),
    ],
)
def test_a_period_is_read_as_days(
    words: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert period_named(words) == Period(date(*first), date(*last))


@pytest.mark.parametrize(
    "words",
    ["", "24", "2024-", "2024-S0", "2024-S3", "2024-Q0", "2024-Q5", "2024-13", "2024-00", "0000", "2024-1"]
    + ["2024-01-15", "2024-03-31/2024-01-15", "2024-02-30/2024-03-01", "now", "2024 ", "٢٠٢٤", "2024-W07"],
)
def test_other_words_are_no_period(words: str) -> None:
    with pytest.raises(PeriodFault):
        period_named(words)


def test_periods_overlap_when_they_share_a_day() -> None:
    half, quarter, next_quarter = map(period_named, ("2024-S1", "2024-Q2", "2024-Q3"))
    assert half.overlaps(quarter)
    assert quarter.overlaps(half)
    assert not half.overlaps(next_quarter)


def test_a_period_has_ended_the_day_after_its_last() -> None:
    assert not period_named("2024-Q1").has_ended(date(2024, 3, 31))
    assert period_named("2024-Q1").has_ended(date(2024, 4, 1))


def test_a_part_that_reaches_outside_a_period_does_not_make_it_up() -> None:
    half, late = period_named("2024-S1"), period_named("2024-06-01/2024-07-01")
    assert not is_made_up_of(half, [half, late])


def test_parts_with_days_between_them_do_not_make_up_a_period() -> None:
    assert not is_made_up_of(period_named("2024-Q1"), [period_named("2024-01"), period_named("2024-03")])
