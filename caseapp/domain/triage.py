"""Who is helped first among many: children alone and whoever needs a doctor, then danger, then the others."""

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType

from caseapp.domain.records import Arrival
from caseapp.text import Text, mark


class Urgency(IntEnum):
    """How soon; the first is the most urgent."""

    NOW = 1
    SOON = 2
    USUAL = 3

    @property
    def words(self) -> Text:
        """The level in words."""
        return _WORDS[self]

    @property
    def priority(self) -> str:
        """The priority of the case that is made of it."""
        return _PRIORITIES[self]


_WORDS: Mapping[Urgency, Text] = MappingProxyType(
    {
        Urgency.NOW: mark("Triage", "Now"),
        Urgency.SOON: mark("Triage", "Soon"),
        Urgency.USUAL: mark("Triage", "In turn"),
    }
)
_PRIORITIES = {Urgency.NOW: "urgent", Urgency.SOON: "high", Urgency.USUAL: "normal"}
# In this order among those of one level.
_NOW, _SOON, _THEN = ("medical",), ("danger", "exploiter", "pregnant"), ("disability", "interpreter")


def urgency_of(arrival: Arrival) -> Urgency:
    """How soon this person is seen; a child is never last."""
    if arrival.is_alone or any(flag in arrival.triage for flag in _NOW):
        return Urgency.NOW
    if arrival.is_child or any(flag in arrival.triage for flag in _SOON):
        return Urgency.SOON
    return Urgency.USUAL


def triage_key(arrival: Arrival) -> tuple[bool | int, ...]:
    """Sorts people by urgency, those who wait before those who have been seen to."""
    flags = tuple(flag not in arrival.triage for flag in (*_NOW, *_SOON, *_THEN))
    return arrival.state != "waiting", urgency_of(arrival), not arrival.is_alone, *flags, not arrival.is_child
