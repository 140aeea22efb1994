"""An assessment: one use of an instrument, what its answers add up to, and what the worker decides."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Reference, Sensitivity
from caseapp.domain.instruments.answering import hidden_or_too_long
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_DECISION = mark("Assessment", "Your own judgement")
_MOST_ANSWERS = 500


class Assessment(Record):
    """Repeated as life changes; the answers suggest a level, the worker decides it."""

    kind: ClassVar[str] = "assessment"
    label: ClassVar = mark("Record", "Assessment")

    instrument: Annotated[
        Reference,
        Ask(
            mark("Assessment", "Instrument"),
            sensitivity=Sensitivity.ORDINARY,
            set_by_program=True,
        ),
    ]
    instrument_version: Annotated[
        Reference | None,
        Ask(
            mark("Assessment", "Version of the instrument"),
            sensitivity=Sensitivity.ORDINARY,
            set_by_program=True,
        ),
    ] = None
    assessed_on: Annotated[
        date,
        Ask(mark("Assessment", "Assessed on"), sensitivity=Sensitivity.SENSITIVE),
    ]
    present: Annotated[
        tuple[str, ...],
        Ask(
            mark("Assessment", "Who else was there"),
            hint=mark("Assessment", "Speak alone with the person wherever you can."),
            sensitivity=Sensitivity.SENSITIVE,
            codes=casework.PRESENT,
        ),
    ] = ()
    answers: Annotated[
        dict[Reference, Reference],
        Ask(
            mark("Assessment", "Answers"),
            sensitivity=Sensitivity.SENSITIVE,
            set_by_program=True,
        ),
    ] = {}
    written: Annotated[
        dict[Reference, str],
        Ask(mark("Assessment", "Written answers"), set_by_program=True),
    ] = {}
    score: Annotated[
        int | None,
        Ask(mark("Assessment", "Score"), sensitivity=Sensitivity.SENSITIVE, set_by_program=True),
    ] = None
    suggested_level: Annotated[
        str | None,
        Ask(
            mark("Assessment", "What the answers suggest"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=casework.LEVEL,
            set_by_program=True,
        ),
    ] = None
    level: Annotated[
        str | None,
        Ask(
            mark("Assessment", "Level, as you judge it"),
            hint=mark("Assessment", "The answers suggest; you decide. Lower than suggested needs a reason."),
            group=_DECISION,
            sensitivity=Sensitivity.SENSITIVE,
            codes=casework.LEVEL,
        ),
    ] = None
    next_review_on: Annotated[
        date | None,
        Ask(
            mark("Assessment", "Look at it again on"),
            hint=mark("Assessment", "Sooner if anything changes."),
            sensitivity=Sensitivity.SENSITIVE,
            due=Due(DueKind.ASSESSMENT_REVIEW, newest_by="assessed_on", alike=("instrument",)),
        ),
    ] = None
    summary: Annotated[
        str | None,
        Ask(
            mark("Assessment", "Summary in your own words"),
            hint=mark("Assessment", "What the person wants and says comes first."),
            long=True,
            searchable=True,
        ),
    ] = None
    decision: Annotated[
        str | None,
        Ask(
            mark("Assessment", "What you decide, and why"),
            long=True,
            searchable=True,
        ),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.assessed_on > today:
            yield "assessed_on", Fault.IN_THE_FUTURE
        if self.next_review_on and self.next_review_on < self.assessed_on:
            yield "next_review_on", Fault.END_BEFORE_START
        if "alone" in self.present and len(self.present) > 1:
            yield "present", Fault.ALONE
        if len(self.answers) > _MOST_ANSWERS or len(self.written) > _MOST_ANSWERS:
            yield "answers", Fault.TOO_LONG
        for text in self.written.values():
            if fault := hidden_or_too_long(text):
                yield "written", fault
                break
