"""The end of a case, and what follows."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework
from caseapp.domain.fields import Ask, Figure, Purpose, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark


class Closure(Record):
    """Why and when a case was closed."""

    kind: ClassVar[str] = "closure"
    label: ClassVar = mark("Record", "Closure")
    headline: ClassVar = ("reason",)

    closed_on: Annotated[
        date,
        Ask(
            mark("Closure", "Closed on"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            on_timeline=True,
        ),
    ]
    reason: Annotated[
        str,
        Ask(
            mark("Closure", "Reason"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            codes=casework.CLOSURE_REASON,
            figure=Figure.AS_IS,
        ),
    ]
    person_agrees: Annotated[
        bool | None,
        Ask(
            mark("Closure", "Does the person agree?"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
        ),
    ] = None
    follow_up_on: Annotated[
        date | None,
        Ask(
            mark("Closure", "Follow-up on"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.PROCEDURE,
            on_timeline=True,
        ),
    ] = None
    details: Annotated[
        str | None,
        Ask(
            mark("Closure", "Details"),
            purpose=Purpose.PROCEDURE,
            long=True,
            searchable=True,
            htcds="cas_ReasonForCaseClosure",
        ),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.closed_on > today:
            yield "closed_on", Fault.IN_THE_FUTURE
