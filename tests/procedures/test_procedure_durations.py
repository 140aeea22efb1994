from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.procedures.durations import Duration

BANGKOK = ZoneInfo("Asia/Bangkok")
NEW_YORK = ZoneInfo("America/New_York")
ZONES = st.sampled_from(
    [
        UTC,
        BANGKOK,
        NEW_YORK,
        ZoneInfo("Pacific/Apia"),
        ZoneInfo("Australia/Lord_Howe"),
        ZoneInfo("Asia/Kabul"),
    ]
)
STARTS = st.datetimes(datetime(1990, 1, 1), datetime(2110, 12, 31), timezones=ZONES)
LENGTHS = st.builds(
    Duration,
    years=st.integers(0, 20),
    months=st.integers(0, 30),
    days=st.integers(0, 400),
    hours=st.integers(0, 999),
    minutes=st.integers(0, 999),
)


@pytest.mark.parametrize(
    ("written", "length"),
    [
        ("PT24H", Duration(hours=24)),
        ("P7D", Duration(days=7)),
        ("P2W", Duration(days=14)),
        ("P3M", Duration(months=3)),
        ("P2Y", Duration(years=2)),
        ("PT90M", Duration(minutes=90)),
        ("P1Y2M3DT4H5M", Duration(1, 2, 3, 4, 5)),
        ("PT0S", Duration()),
    ],
)
def test_a_duration_is_read_as_iso_8601_says(written: str, length: Duration) -> None:
    assert Duration.parse(written) == length


@pytest.mark.parametrize(
    "written",
    [
        "P0D", "P-3D", "-P3D", "+P3D", "P", "PT", "P1DT", "P1", "1D", "D1P", "P1.5D", "P1,5D", "p7d", "P7D ",
        " P7D", "P7D\n", "PT0H", "P0Y0M0D", "PT5S", "P1H", "P7DT", "PT1H30", "P1M1Y", "P٣D", "P101Y",
        "P99999D", "PT999999H", "P2026-11-24", "", "at once", "P1D/P2D", "R3/P1D",
    ],
)  # fmt: skip
def test_what_is_no_length_of_time_is_refused(written: str) -> None:
    with pytest.raises(ValueError):
        Duration.parse(written)


@given(LENGTHS)
def test_a_duration_written_down_reads_back_the_same(length: Duration) -> None:
    assert Duration.parse(str(length)) == length


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("P1M", datetime(2027, 1, 31, 9), datetime(2027, 2, 28, 9)),
        ("P1M", datetime(2028, 1, 31, 9), datetime(2028, 2, 29, 9)),
        ("P3M", datetime(2026, 11, 30, 9), datetime(2027, 2, 28, 9)),
        ("P1Y", datetime(2028, 2, 29, 9), datetime(2029, 2, 28, 9)),
        ("P4Y", datetime(2028, 2, 29, 9), datetime(2032, 2, 29, 9)),
        ("P1Y", datetime(2099, 2, 28, 9), datetime(2100, 2, 28, 9)),
        ("P1D", datetime(2100, 2, 28, 9), datetime(2100, 3, 1, 9)),
        ("P12M", datetime(2026, 12, 31, 9), datetime(2027, 12, 31, 9)),
        ("PT24H", datetime(2038, 1, 19, 3, 14, 7), datetime(2038, 1, 20, 3, 14, 7)),
        ("P7D", datetime(2038, 1, 15), datetime(2038, 1, 22)),
        ("P1M1D", datetime(2027, 1, 31), datetime(2027, 3, 1)),
    ],
)
def test_month_ends_leap_days_2038_and_2100_come_out_right(
    written: str, start: datetime, end: datetime
) -> None:
    assert Duration.parse(written).after(start.replace(tzinfo=BANGKOK)) == end.replace(tzinfo=BANGKOK)


def test_a_day_keeps_the_clock_time_when_clocks_change() -> None:
    start = datetime(2026, 3, 7, 18, tzinfo=NEW_YORK)
    assert Duration(days=1).after(start).isoformat() == "2026-03-08T18:00:00-04:00"


def test_24_hours_are_24_hours_of_time_when_clocks_change() -> None:
    start = datetime(2026, 3, 7, 18, tzinfo=NEW_YORK)
    assert Duration(hours=24).after(start).isoformat() == "2026-03-08T19:00:00-04:00"


def test_an_hour_that_the_clock_skips_becomes_the_hour_after_it() -> None:
    start = datetime(2026, 3, 7, 2, 30, tzinfo=NEW_YORK)
    assert Duration(days=1).after(start).isoformat() == "2026-03-08T03:30:00-04:00"


def test_hours_run_on_from_the_second_of_two_equal_hours() -> None:
    start = datetime(2026, 11, 1, 1, 30, fold=1, tzinfo=NEW_YORK)
    assert Duration(hours=1).after(start).isoformat() == "2026-11-01T02:30:00-05:00"


@given(STARTS, LENGTHS)
def test_a_deadline_is_never_before_its_start(start: datetime, length: Duration) -> None:
    assert length.after(start).astimezone(UTC) >= start.astimezone(UTC)


@given(STARTS, LENGTHS, st.integers(1, 500))
def test_more_hours_never_give_an_earlier_deadline(start: datetime, length: Duration, more: int) -> None:
    longer = Duration(length.years, length.months, length.days, length.hours + more, length.minutes)
    assert longer.after(start).astimezone(UTC) - length.after(start).astimezone(UTC) == timedelta(hours=more)


@given(STARTS, LENGTHS, st.sampled_from(["years", "months", "days"]))
def test_more_of_the_calendar_never_gives_an_earlier_deadline(
    start: datetime, length: Duration, unit: str
) -> None:
    parts = {part: getattr(length, part) for part in ("years", "months", "days", "hours", "minutes")}
    longer = Duration(**{**parts, unit: parts[unit] + 1})
    assert longer.after(start).astimezone(UTC) >= length.after(start).astimezone(UTC)
