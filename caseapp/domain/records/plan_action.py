"""An action of the support plan."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework, support
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class PlanAction(Record):
    """One thing that somebody does by a day towards a goal."""

    kind: ClassVar[str] = "plan_action"
    label: ClassVar = mark("Record", "Action of the plan")
    headline: ClassVar = ("service", "due_on")
    settled_by: ClassVar = {"state": frozenset({"done", "dropped"})}

    what: Annotated[str, _ident(mark("PlanAction", "What is done"), searchable=True)]
    goal: Annotated[Reference | None, _asked(mark("PlanAction", "Goal it serves"), refers_to="goal")] = None
    service: Annotated[str | None, _asked(mark("PlanAction", "Kind of service"), codes=casework.SERVICE)] = (
        None
    )
    who: Annotated[str | None, _ident(mark("PlanAction", "Who does it"))] = None
    due_on: Annotated[date | None, _asked(mark("PlanAction", "By when"), due=Due(DueKind.ACTION))] = None
    state: Annotated[str, _asked(mark("PlanAction", "State"), codes=support.ACTION_STATE)] = "planned"
    done_on: Annotated[date | None, _asked(mark("PlanAction", "Done on"), on_timeline=True)] = None
    outcome: Annotated[
        str | None, _ident(mark("PlanAction", "What came of it"), long=True, searchable=True)
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.done_on and self.done_on > today:
            yield "done_on", Fault.IN_THE_FUTURE
