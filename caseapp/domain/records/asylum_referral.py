"""An asylum referral."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import going_home
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.SAFETY)
_ident = partial(Ask, purpose=Purpose.SAFETY)


class AsylumReferral(Record):
    """Whom the person fears and what was done; while it is open no step of a return is taken."""

    kind: ClassVar[str] = "asylum_referral"
    label: ClassVar = mark("Record", "Asylum referral")
    headline: ClassVar = ("to", "referred_on")
    settled_by: ClassVar = {"state": frozenset({"granted", "refused", "declined"})}

    fear_of: Annotated[
        str | None,
        _ident(mark("AsylumReferral", "What the person fears, and from whom"), long=True, searchable=True),
    ] = None
    informed_on: Annotated[
        date | None, _asked(mark("AsylumReferral", "Informed of the right to apply on"), on_timeline=True)
    ] = None
    to: Annotated[str | None, _asked(mark("AsylumReferral", "Referred to"), codes=going_home.ASYLUM_BODY)] = (
        None
    )
    referred_on: Annotated[date | None, _asked(mark("AsylumReferral", "Referred on"), on_timeline=True)] = (
        None
    )
    number: Annotated[
        str | None, _ident(mark("AsylumReferral", "Number of the application"), searchable=True)
    ] = None
    state: Annotated[str, _asked(mark("AsylumReferral", "State"), codes=going_home.ASYLUM_STATE)]
    decided_on: Annotated[date | None, _asked(mark("AsylumReferral", "Decided on"), on_timeline=True)] = None
    next_at: Annotated[
        datetime | None,
        _asked(
            mark("AsylumReferral", "Next interview or date"), on_timeline=True, due=Due(DueKind.ASYLUM_DATE)
        ),
    ] = None
    lawyer: Annotated[
        Reference | None, _asked(mark("AsylumReferral", "Legal help"), refers_to="provider")
    ] = None
    note: Annotated[str | None, _ident(mark("AsylumReferral", "Note"), long=True, searchable=True)] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.informed_on and self.informed_on > today:
            yield "informed_on", Fault.IN_THE_FUTURE
        if self.referred_on and self.referred_on > today:
            yield "referred_on", Fault.IN_THE_FUTURE
        if self.decided_on and self.decided_on > today:
            yield "decided_on", Fault.IN_THE_FUTURE
