"""A referral that came in."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework, htcds, support
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Sensitivity, When
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_ANSWER = mark("IncomingReferral", "Answer")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.PROCEDURE)
_ident = partial(Ask, purpose=Purpose.PROCEDURE)


class IncomingReferral(Record):
    """Another body asks this office for help; accepted, or refused with the reason."""

    kind: ClassVar[str] = "incoming_referral"
    label: ClassVar = mark("Record", "Referral in")
    headline: ClassVar = ("service", "came_on")
    settled_by: ClassVar = {"state": frozenset({"accepted", "refused"})}

    came_on: Annotated[
        date,
        _asked(
            mark("IncomingReferral", "Came on"),
            on_timeline=True,
            htcds="cas_IncomingReferralDate",
            due=Due(DueKind.INCOMING_WAITING, after=2),
        ),
    ]
    from_type: Annotated[
        str | None,
        _asked(
            mark("IncomingReferral", "Kind of organisation"),
            codes=htcds.ORGANISATION_TYPE,
            htcds="cas_ReferringOrganisation",
            serves=("gbvims:service.referred_from",),
        ),
    ] = None
    from_name: Annotated[str | None, _ident(mark("IncomingReferral", "Organisation"), searchable=True)] = None
    from_worker: Annotated[
        str | None,
        _ident(
            mark("IncomingReferral", "Their caseworker"),
            searchable=True,
            htcds="cas_ReferringPrimaryCaseWorker",
        ),
    ] = None
    service: Annotated[
        str | None, _asked(mark("IncomingReferral", "Service asked for"), codes=casework.SERVICE)
    ] = None
    reason: Annotated[
        str | None,
        _asked(
            mark("IncomingReferral", "Reason"),
            codes=htcds.REFERRAL_REASON,
            htcds="cas_ReasonForIncomingReferral",
        ),
    ] = None
    details: Annotated[
        str | None,
        _ident(
            mark("IncomingReferral", "Details"),
            long=True,
            searchable=True,
            htcds="cas_IncomingReferralDetails",
        ),
    ] = None
    state: Annotated[
        str, _asked(mark("IncomingReferral", "Answer"), group=_ANSWER, codes=support.INCOMING_STATE)
    ] = "received"
    refusal: Annotated[
        str | None,
        _asked(
            mark("IncomingReferral", "Why not"),
            codes=support.REFUSAL,
            when=When("state", frozenset({"refused"})),
        ),
    ] = None
    answered_on: Annotated[date | None, _asked(mark("IncomingReferral", "Answered on"), on_timeline=True)] = (
        None
    )
    answer: Annotated[
        str | None, _ident(mark("IncomingReferral", "What was answered"), long=True, searchable=True)
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.came_on and self.came_on > today:
            yield "came_on", Fault.IN_THE_FUTURE
        if self.answered_on and self.answered_on > today:
            yield "answered_on", Fault.IN_THE_FUTURE
        if self.came_on and self.answered_on and self.answered_on < self.came_on:
            yield "answered_on", Fault.END_BEFORE_START
