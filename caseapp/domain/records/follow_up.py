"""A follow-up after return or closure."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework, support
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_HOW_THE_PERSON_IS = mark("FollowUp", "How the person is")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class FollowUp(Record):
    """How the person is some time after; planned by month, noted when done."""

    kind: ClassVar[str] = "follow_up"
    label: ClassVar = mark("Record", "Follow-up")
    headline: ClassVar = ("month", "planned_on")
    settled_by: ClassVar = {"state": frozenset({"done", "not_reached", "dropped"})}
    outlives_closing: ClassVar[bool] = True

    month: Annotated[str, _asked(mark("FollowUp", "Which follow-up"), codes=support.FOLLOW_UP_MONTH)]
    planned_on: Annotated[
        date, _asked(mark("FollowUp", "Planned for"), on_timeline=True, due=Due(DueKind.FOLLOW_UP))
    ]
    channel: Annotated[str | None, _asked(mark("FollowUp", "How"), codes=casework.CHANNEL)] = None
    state: Annotated[str, _asked(mark("FollowUp", "State"), codes=support.FOLLOW_UP_STATE)] = "planned"
    done_on: Annotated[
        date | None, _asked(mark("FollowUp", "Done on"), group=_HOW_THE_PERSON_IS, on_timeline=True)
    ] = None
    safety: Annotated[
        str | None, _asked(mark("FollowUp", "Safety"), codes=support.CONDITION, purpose=Purpose.SAFETY)
    ] = None
    housing: Annotated[str | None, _asked(mark("FollowUp", "Housing"), codes=support.CONDITION)] = None
    income: Annotated[str | None, _asked(mark("FollowUp", "Work and income"), codes=support.CONDITION)] = None
    health: Annotated[str | None, _asked(mark("FollowUp", "Health"), codes=support.CONDITION)] = None
    school: Annotated[str | None, _asked(mark("FollowUp", "School or training"), codes=support.CONDITION)] = (
        None
    )
    belonging: Annotated[
        str | None, _asked(mark("FollowUp", "Family and community"), codes=support.CONDITION)
    ] = None
    in_danger_again: Annotated[
        bool | None, _asked(mark("FollowUp", "At risk of being trafficked again?"), purpose=Purpose.SAFETY)
    ] = None
    findings: Annotated[str | None, _ident(mark("FollowUp", "Findings"), long=True, searchable=True)] = None
    next_steps: Annotated[
        str | None, _ident(mark("FollowUp", "What follows"), long=True, searchable=True)
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.done_on and self.done_on > today:
            yield "done_on", Fault.IN_THE_FUTURE
