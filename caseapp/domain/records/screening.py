"""A screening: an instrument's answers, what they say, and what the worker decides."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework, htcds
from caseapp.domain.fields import Ask, Figure, Purpose, Reference, Sensitivity, Share
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_DECISION = mark("Screening", "Your decision")
_FORMAL = mark("Screening", "Formal status")


class Screening(Record):
    """Answers to one instrument; never an automatic verdict: the worker decides and says why."""

    kind: ClassVar[str] = "screening"
    label: ClassVar = mark("Record", "Screening")

    instrument: Annotated[
        Reference,
        Ask(
            mark("Screening", "Instrument"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.IDENTIFICATION,
            set_by_program=True,
        ),
    ]
    interviewed_on: Annotated[
        date,
        Ask(
            mark("Screening", "Interviewed on"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            on_timeline=True,
        ),
    ]
    with_interpreter: Annotated[
        bool | None,
        Ask(
            mark("Screening", "With an interpreter?"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
        ),
    ] = None
    answers: Annotated[
        dict[Reference, str],
        Ask(
            mark("Screening", "Answers"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            codes=casework.ANSWER,
            set_by_program=True,
        ),
    ] = {}
    positive_dimensions: Annotated[
        tuple[str, ...],
        Ask(
            mark("Screening", "Positive dimensions"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            set_by_program=True,
        ),
    ] = ()
    decision: Annotated[
        str | None,
        Ask(
            mark("Screening", "What you decide"),
            hint=mark("Screening", "The indicators help; they do not decide."),
            group=_DECISION,
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            codes=htcds.TRAFFICKING_STATUS,
            share=Share.SCREENING,
        ),
    ] = None
    decision_reason: Annotated[
        str | None,
        Ask(mark("Screening", "Why"), purpose=Purpose.IDENTIFICATION, long=True, searchable=True),
    ] = None
    formal_status: Annotated[
        str | None,
        Ask(
            mark("Screening", "Formal status"),
            hint=mark("Screening", "Only what the competent body has decided."),
            group=_FORMAL,
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            codes=htcds.TRAFFICKING_STATUS,
            share=Share.SCREENING,
            htcds="vic_TraffickingStatus",
            figure=Figure.AS_IS,
        ),
    ] = None
    decided_by: Annotated[
        str | None,
        Ask(
            mark("Screening", "Kind of body that decided"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            codes=htcds.DECIDING_BODY,
            share=Share.SCREENING,
            htcds="vic_TraffickingStatusDecisionMakingOrg",
            figure=Figure.AS_IS,
        ),
    ] = None
    decided_on: Annotated[
        date | None,
        Ask(
            mark("Screening", "Decided on"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            on_timeline=True,
        ),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.interviewed_on > today:
            yield "interviewed_on", Fault.IN_THE_FUTURE
        if self.decided_on and self.decided_on > today:
            yield "decided_on", Fault.IN_THE_FUTURE
        if any(answer not in casework.ANSWER for answer in self.answers.values()):
            yield "answers", Fault.NOT_IN_LIST
