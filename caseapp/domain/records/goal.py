"""A goal of the support plan."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import htcds, support
from caseapp.domain.due import ANY_ANSWER, Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_OUTCOME = mark("Goal", "Outcome")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class Goal(Record):
    """What the person wants to reach in one domain of support, in the person's own words where possible."""

    kind: ClassVar[str] = "goal"
    label: ClassVar = mark("Record", "Goal")
    headline: ClassVar = ("domain", "planned_end")
    settled_by: ClassVar = {"ended_on": ANY_ANSWER, "outcome": ANY_ANSWER}

    domain: Annotated[str, _asked(mark("Goal", "Domain"), codes=htcds.SERVICE_PLAN_TYPE, htcds="spl_Type")]
    objective: Annotated[
        str,
        _ident(
            mark("Goal", "Goal"),
            hint=mark("Goal", "What the person wants, in her or his own words."),
            long=True,
            searchable=True,
            htcds="spl_Objectives",
        ),
    ]
    how: Annotated[
        str | None,
        _ident(mark("Goal", "How it will be reached"), long=True, searchable=True, htcds="spl_ActionPlan"),
    ] = None
    strengths: Annotated[str | None, _ident(mark("Goal", "What the person brings"), long=True)] = None
    begun_on: Annotated[date | None, _asked(mark("Goal", "Begun on"), on_timeline=True)] = None
    planned_end: Annotated[
        date | None,
        _asked(mark("Goal", "To be reached by"), htcds="spl_PlannedEndDate", due=Due(DueKind.GOAL)),
    ] = None
    agreed: Annotated[bool | None, _asked(mark("Goal", "Does the person agree?"))] = None
    ended_on: Annotated[
        date | None,
        _asked(mark("Goal", "Ended on"), group=_OUTCOME, htcds="spl_ActualEndDate", on_timeline=True),
    ] = None
    outcome: Annotated[str | None, _asked(mark("Goal", "Outcome"), codes=support.OUTCOME)] = None
    outcome_note: Annotated[
        str | None, _ident(mark("Goal", "What came of it"), long=True, searchable=True)
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.begun_on and self.planned_end and self.planned_end < self.begun_on:
            yield "planned_end", Fault.END_BEFORE_START
        if self.begun_on and self.ended_on and self.ended_on < self.begun_on:
            yield "ended_on", Fault.END_BEFORE_START
        if self.ended_on and self.ended_on > today:
            yield "ended_on", Fault.IN_THE_FUTURE
