"""A service given."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain.codes import casework, gbvims, places, support
from caseapp.domain.fields import Ask, Purpose, Reference, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ordinary = partial(Ask, sensitivity=Sensitivity.ORDINARY, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class ServiceGiven(Record):
    """A service the person received or was offered: when, by whom, at what cost."""

    kind: ClassVar[str] = "service_given"
    label: ClassVar = mark("Record", "Service")
    headline: ClassVar = ("service", "given_on")

    service: Annotated[str, _asked(mark("ServiceGiven", "Service"), codes=casework.SERVICE)]
    status: Annotated[
        str,
        _asked(
            mark("ServiceGiven", "How it came about"),
            codes=gbvims.SERVICE_STATUS,
            serves=(
                "gbvims:service.safehouse_referral",
                "gbvims:service.medical_referral",
                "gbvims:service.psycho_referral",
                "gbvims:service.legal_referral",
                "gbvims:service.police_referral",
                "gbvims:service.livelihoods_referral",
                "gbvims:service.protection_referral",
            ),
        ),
    ] = "service_provided_by_your_agency"
    provider: Annotated[Reference | None, _asked(mark("ServiceGiven", "Provider"), refers_to="provider")] = (
        None
    )
    given_on: Annotated[date, _asked(mark("ServiceGiven", "From"), on_timeline=True)]
    given_until: Annotated[date | None, _asked(mark("ServiceGiven", "Until"), on_timeline=True)] = None
    hours: Annotated[int | None, Limits(ge=0, le=10000), _ordinary(mark("ServiceGiven", "Hours"))] = None
    cost: Annotated[int | None, Limits(ge=0, le=1000000000), _ordinary(mark("ServiceGiven", "Cost"))] = None
    currency: Annotated[str | None, _asked(mark("ServiceGiven", "Currency"), codes=places.CURRENCY)] = None
    payer: Annotated[str | None, _asked(mark("ServiceGiven", "Who pays"), codes=support.PAYER)] = None
    person_content: Annotated[
        str | None, _asked(mark("ServiceGiven", "How the person found it"), codes=support.CONDITION)
    ] = None
    note: Annotated[str | None, _ident(mark("ServiceGiven", "Note"), long=True, searchable=True)] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:  # noqa: ARG002 - planned help may lie ahead
        if self.given_on and self.given_until and self.given_until < self.given_on:
            yield "given_until", Fault.END_BEFORE_START
        if self.cost and self.currency is None:
            yield "currency", Fault.NEEDED
