"""An approval by a supervisor."""

from datetime import datetime
from functools import partial
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain.codes import support
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity
from caseapp.domain.record import Record
from caseapp.text import mark

_ordinary = partial(Ask, sensitivity=Sensitivity.ORDINARY, purpose=Purpose.PROCEDURE)
_ident = partial(Ask, purpose=Purpose.PROCEDURE)


class Approval(Record):
    """Somebody else looked at an assessment, a plan or a closure; never one's own."""

    kind: ClassVar[str] = "approval"
    label: ClassVar = mark("Record", "Approval")
    is_about_work: ClassVar[bool] = True
    headline: ClassVar = ("asked_at",)
    settled_by: ClassVar = {"state": frozenset({"approved", "returned", "withdrawn"})}

    subject_kind: Annotated[
        Reference, _ordinary(mark("Approval", "What is to be approved"), set_by_program=True)
    ]
    subject: Annotated[
        Reference | None, _ordinary(mark("Approval", "Record to be approved"), set_by_program=True)
    ] = None
    subject_version: Annotated[
        int | None,
        Limits(ge=1),
        _ordinary(mark("Approval", "Version to be approved"), set_by_program=True),
    ] = None
    asked_at: Annotated[
        datetime,
        _ordinary(mark("Approval", "Asked"), set_by_program=True, due=Due(DueKind.APPROVAL_WAITING, after=2)),
    ]
    asked_by: Annotated[
        Reference, _ordinary(mark("Approval", "Asked by"), refers_to="colleague", set_by_program=True)
    ]
    question: Annotated[
        str | None, _ident(mark("Approval", "What to look at"), long=True, searchable=True)
    ] = None
    state: Annotated[
        str, _ordinary(mark("Approval", "State"), codes=support.APPROVAL_STATE, set_by_program=True)
    ] = "asked"
    decided_at: Annotated[datetime | None, _ordinary(mark("Approval", "Decided"), set_by_program=True)] = None
    decided_by: Annotated[
        Reference | None,
        _ordinary(mark("Approval", "Decided by"), refers_to="colleague", set_by_program=True),
    ] = None
    reason: Annotated[
        str | None, _ident(mark("Approval", "Reason"), long=True, searchable=True, set_by_program=True)
    ] = None
