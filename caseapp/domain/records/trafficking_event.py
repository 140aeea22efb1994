"""What happened: acts, means and purposes as three separate lists, places, times and control."""

from collections.abc import Iterator
from datetime import date
from typing import ClassVar

from caseapp.domain.record import Fault
from caseapp.domain.records.event_control import EventControl
from caseapp.domain.records.event_elements import EventElements
from caseapp.domain.records.event_exploitation import EventExploitation
from caseapp.domain.records.event_recruitment import EventRecruitment
from caseapp.text import mark


class TraffickingEvent(EventControl, EventExploitation, EventRecruitment, EventElements):
    """One trafficking of the person, as far as it is known.

    The fields are asked in the order of the parts, the last named first.
    """

    kind: ClassVar[str] = "trafficking_event"
    label: ClassVar = mark("Record", "What happened")
    is_single: ClassVar[bool] = True

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        start, end = self.exploited_from, self.exploited_until
        if start and end:
            shared = min(len(start), len(end))
            if end[:shared] < start[:shared]:
                yield "exploited_until", Fault.END_BEFORE_START
        for name in ("recruited_on", "exploited_from", "exploited_until"):
            value = getattr(self, name)
            if value and value > today.isoformat()[: len(value)]:
                yield name, Fault.IN_THE_FUTURE
