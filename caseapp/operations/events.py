"""The events that many cases share: a raid, a boat arrival, and the cases that came from it."""

from dataclasses import dataclass

from caseapp.domain.records import SharedEvent
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import CaseLine, Stored


@dataclass(frozen=True)
class EventLine:
    """An event, and how many cases the reader sees of it."""

    stored: Stored
    event: SharedEvent
    cases: int


def events(desk: Desk) -> tuple[EventLine, ...]:
    """All events, the newest first."""
    desk.require(Right.OPEN_CASE)
    counts = desk.vault.oversight.cases_by_event()
    found = [
        EventLine(stored, stored.record, counts.get(stored.id, 0))
        for stored in desk.vault.of_no_case(SharedEvent.kind)
        if isinstance(stored.record, SharedEvent)
    ]
    return tuple(sorted(found, key=lambda line: line.event.happened_on, reverse=True))


def cases_of_event(desk: Desk, event_id: str) -> tuple[CaseLine, ...]:
    """The cases that came from an event, as far as the reader sees them."""
    desk.require(Right.OPEN_CASE)
    if not isinstance(desk.vault.get(event_id).record, SharedEvent):
        raise NotFound
    return desk.vault.lines(desk.vault.oversight.cases_of_event(event_id))
