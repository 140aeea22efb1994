"""A transfer of a case."""

from datetime import datetime
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import support
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity, When
from caseapp.domain.record import Record
from caseapp.text import mark

_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.PROCEDURE)
_ordinary = partial(Ask, sensitivity=Sensitivity.ORDINARY, purpose=Purpose.PROCEDURE)
_ident = partial(Ask, purpose=Purpose.PROCEDURE)


class Transfer(Record):
    """The whole case goes to a colleague or another office, once they accept."""

    kind: ClassVar[str] = "transfer"
    label: ClassVar = mark("Record", "Transfer")
    headline: ClassVar = ("to", "offered_at")
    settled_by: ClassVar = {"state": frozenset({"accepted", "refused", "withdrawn"})}

    to: Annotated[str, _ordinary(mark("Transfer", "To"), codes=support.TRANSFER_TO)]
    colleague: Annotated[
        Reference | None,
        _ordinary(
            mark("Transfer", "Colleague"), refers_to="colleague", when=When("to", frozenset({"colleague"}))
        ),
    ] = None
    office: Annotated[
        str | None,
        _ident(
            mark("Transfer", "Office or organisation"), when=When("to", frozenset({"office", "organisation"}))
        ),
    ] = None
    reason: Annotated[str, _ident(mark("Transfer", "Reason"), long=True, searchable=True)]
    hand_over: Annotated[
        str | None, _ident(mark("Transfer", "What the receiver must know"), long=True, searchable=True)
    ] = None
    person_agrees: Annotated[bool | None, _asked(mark("Transfer", "Does the person agree?"))] = None
    without_agreement: Annotated[
        str | None,
        _ident(
            mark("Transfer", "Why without the person's agreement"),
            long=True,
            when=When("person_agrees", frozenset({"False", "None"})),
        ),
    ] = None
    offered_at: Annotated[
        datetime | None,
        _ordinary(
            mark("Transfer", "Offered"),
            on_timeline=True,
            set_by_program=True,
            due=Due(DueKind.TRANSFER_WAITING, after=2),
        ),
    ] = None
    offered_by: Annotated[
        Reference | None,
        _ordinary(mark("Transfer", "Offered by"), refers_to="colleague", set_by_program=True),
    ] = None
    state: Annotated[
        str, _ordinary(mark("Transfer", "State"), codes=support.TRANSFER_STATE, set_by_program=True)
    ] = "offered"
    answered_at: Annotated[
        datetime | None, _ordinary(mark("Transfer", "Answered"), set_by_program=True, on_timeline=True)
    ] = None
    answer: Annotated[
        str | None, _ident(mark("Transfer", "What was answered"), long=True, set_by_program=True)
    ] = None
