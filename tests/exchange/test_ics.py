"""Calendar files as RFC 5545 wants them."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as some
from icalendar import Calendar

from caseapp.exchange.ics import IcsEvent, write_ics

MADE = datetime(2026, 3, 16, 9, tzinfo=UTC)
_words = some.text(some.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=200)


def _lines(*events):
    return write_ics(events, MADE).decode("utf-8").split("\r\n")


def test_a_file_without_entries_is_a_calendar():
    assert _lines() == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//caseapp//agenda//EN",
        "END:VCALENDAR",
        "",
    ]


def test_a_day_is_a_date_and_a_moment_is_in_utc():
    bangkok = datetime(2026, 3, 16, 9, 30, tzinfo=timezone(timedelta(hours=7)))
    lines = _lines(IcsEvent("a", date(2026, 3, 1), "To do"), IcsEvent("b", bangkok, "Appointment"))
    assert "DTSTART;VALUE=DATE:20260301" in lines
    assert "DTSTART:20260316T023000Z" in lines
    assert lines.count("DTSTAMP:20260316T090000Z") == 2
    assert lines.count("CLASS:PRIVATE") == 2


def test_commas_semicolons_and_backslashes_are_escaped():
    assert r"SUMMARY:one\, two\; three \\" in _lines(IcsEvent("a", date(2026, 3, 1), "one, two; three \\"))


@given(_words)
def test_lines_are_folded_at_75_octets_without_breaking_a_letter_and_read_back_whole(words):
    content = write_ics([IcsEvent("a", date(2026, 3, 1), words)], MADE)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    for line in content.split(b"\r\n"):
        line.decode("utf-8")
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert str(event.get("summary", "")) == words
