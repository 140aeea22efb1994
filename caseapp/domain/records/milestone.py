"""Something that happened in a case and starts a deadline, such as protective custody or a judgment."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated, ClassVar

from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark


class Milestone(Record):
    """When a named event of the procedure happened."""

    kind: ClassVar[str] = "milestone"
    label: ClassVar = mark("Record", "Event of the procedure")

    event: Annotated[
        Reference,
        Ask(
            mark("Milestone", "What happened"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            set_by_program=True,
        ),
    ]
    happened_at: Annotated[
        datetime,
        Ask(
            mark("Milestone", "When"),
            hint=mark("Milestone", "Some deadlines run from this moment."),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            on_timeline=True,
        ),
    ]
    note: Annotated[
        str | None, Ask(mark("Milestone", "Note"), purpose=Purpose.PROCEDURE, long=True, searchable=True)
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        # A day more, because the moment may come from a zone that is already in tomorrow.
        if (self.happened_at.date() - today).days > 1:
            yield "happened_at", Fault.IN_THE_FUTURE
