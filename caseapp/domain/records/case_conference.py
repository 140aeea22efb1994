"""A case conference."""

from datetime import date, datetime
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Sensitivity
from caseapp.domain.record import Record
from caseapp.text import mark

_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.PROCEDURE)
_ident = partial(Ask, purpose=Purpose.PROCEDURE)


class CaseConference(Record):
    """Who met about the case, what was agreed, and when they meet again."""

    kind: ClassVar[str] = "case_conference"
    label: ClassVar = mark("Record", "Case conference")
    headline: ClassVar = ("at",)

    at: Annotated[datetime, _asked(mark("CaseConference", "When"), on_timeline=True)]
    participants: Annotated[
        str | None, _ident(mark("CaseConference", "Who took part"), long=True, searchable=True)
    ] = None
    person_took_part: Annotated[bool | None, _asked(mark("CaseConference", "Did the person take part?"))] = (
        None
    )
    topics: Annotated[
        str | None, _ident(mark("CaseConference", "What was discussed"), long=True, searchable=True)
    ] = None
    decisions: Annotated[
        str | None, _ident(mark("CaseConference", "What was agreed"), long=True, searchable=True)
    ] = None
    next_on: Annotated[
        date | None,
        _asked(
            mark("CaseConference", "Next conference"),
            on_timeline=True,
            due=Due(DueKind.CONFERENCE, newest_by="at"),
        ),
    ] = None
