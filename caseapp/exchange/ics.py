"""Days and moments as an iCalendar file (RFC 5545), which the calendars of phones and offices read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime

_PRODUCT = "-//caseapp//agenda//EN"


@dataclass(frozen=True)
class IcsEvent:
    """One entry: an id that stays the same from file to file, its day or moment, and words without a name."""

    uid: str
    when: date | datetime
    summary: str


def write_ics(events: Iterable[IcsEvent], made_at: datetime) -> bytes:
    """The file: CRLF, folded, escaped; moments in UTC and days as days."""
    from icalendar import Calendar, Event  # loads slowly, and only this needs it

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    for one in events:
        event = Event()
        event.add("uid", one.uid)
        event.add("dtstamp", made_at.astimezone(UTC))
        is_moment = isinstance(one.when, datetime)
        event.add("dtstart", one.when.astimezone(UTC) if isinstance(one.when, datetime) else one.when)
        event.add("summary", one.summary)
        event.add("class", "PRIVATE")
        event.add("transp", "OPAQUE" if is_moment else "TRANSPARENT")
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
