"""A complaint or feedback."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import support
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_ANSWER = mark("Complaint", "Answer")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class Complaint(Record):
    """What the person says about the help itself, and how it was answered."""

    kind: ClassVar[str] = "complaint"
    label: ClassVar = mark("Record", "Complaint or feedback")
    headline: ClassVar = ("type", "received_on")
    settled_by: ClassVar = {"state": frozenset({"answered", "passed_on", "closed"})}

    received_on: Annotated[
        date,
        _asked(
            mark("Complaint", "Received on"), on_timeline=True, due=Due(DueKind.COMPLAINT_WAITING, after=14)
        ),
    ]
    type: Annotated[str, _asked(mark("Complaint", "Kind"), codes=support.COMPLAINT_KIND)]
    way: Annotated[str | None, _asked(mark("Complaint", "How it came"), codes=support.COMPLAINT_WAY)] = None
    is_anonymous: Annotated[bool | None, _asked(mark("Complaint", "Without a name?"))] = None
    words: Annotated[str, _ident(mark("Complaint", "What is said"), long=True, searchable=True)]
    wish: Annotated[
        str | None, _ident(mark("Complaint", "What the person wants to happen"), long=True, searchable=True)
    ] = None
    state: Annotated[
        str, _asked(mark("Complaint", "State"), group=_ANSWER, codes=support.COMPLAINT_STATE)
    ] = "received"
    passed_to: Annotated[str | None, _ident(mark("Complaint", "Passed on to"))] = None
    answered_on: Annotated[date | None, _asked(mark("Complaint", "Answered on"), on_timeline=True)] = None
    answer: Annotated[
        str | None, _ident(mark("Complaint", "What was answered"), long=True, searchable=True)
    ] = None
    person_content: Annotated[
        bool | None, _asked(mark("Complaint", "Is the person content with the answer?"))
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.received_on and self.received_on > today:
            yield "received_on", Fault.IN_THE_FUTURE
        if self.answered_on and self.answered_on > today:
            yield "answered_on", Fault.IN_THE_FUTURE
        if self.received_on and self.answered_on and self.answered_on < self.received_on:
            yield "answered_on", Fault.END_BEFORE_START
