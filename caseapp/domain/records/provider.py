"""A service provider in the directory."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain.codes import casework, htcds, places
from caseapp.domain.fields import Ask, Degrees, Purpose, Sensitivity
from caseapp.domain.globe import not_on_the_globe
from caseapp.domain.record import Fault, Record
from caseapp.text import mark


class Provider(Record):
    """Who gives which service to whom; belongs to no case."""

    kind: ClassVar[str] = "provider"
    label: ClassVar = mark("Record", "Service provider")
    is_of_no_case: ClassVar[bool] = True

    name: Annotated[str, Ask(mark("Provider", "Name"), purpose=Purpose.PROCEDURE, htcds="org_Name")]
    type: Annotated[
        str | None,
        Ask(
            mark("Provider", "Kind of organisation"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            codes=htcds.ORGANISATION_TYPE,
            htcds="org_Type",
        ),
    ] = None
    services: Annotated[
        tuple[str, ...],
        Ask(
            mark("Provider", "Services"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            codes=casework.SERVICE,
        ),
    ] = ()
    takes: Annotated[
        tuple[str, ...],
        Ask(
            mark("Provider", "Takes"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            codes=casework.TAKES,
        ),
    ] = ()
    country: Annotated[
        str,
        Ask(
            mark("Provider", "Country"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            codes=places.COUNTRY,
            htcds="org_ShippingCountry",
        ),
    ]
    city: Annotated[
        str | None, Ask(mark("Provider", "City"), purpose=Purpose.PROCEDURE, htcds="org_ShippingCity")
    ] = None
    address: Annotated[
        str | None,
        Ask(mark("Provider", "Address"), purpose=Purpose.PROCEDURE, long=True, htcds="org_ShippingStreet"),
    ] = None
    unit: Annotated[
        str | None,
        Ask(mark("Provider", "Province or state"), purpose=Purpose.PROCEDURE, htcds="org_ShippingState"),
    ] = None
    postal_code: Annotated[
        str | None,
        Ask(mark("Provider", "Postal code"), purpose=Purpose.PROCEDURE, htcds="org_ShippingPostalCode"),
    ] = None
    latitude: Annotated[
        Degrees | None,
        Ask(mark("Provider", "Latitude"), purpose=Purpose.PROCEDURE, htcds="org_ShippingLatitude"),
    ] = None
    longitude: Annotated[
        Degrees | None,
        Ask(mark("Provider", "Longitude"), purpose=Purpose.PROCEDURE, htcds="org_ShippingLongitude"),
    ] = None
    contact_person: Annotated[
        str | None, Ask(mark("Provider", "Who to ask for"), purpose=Purpose.PROCEDURE)
    ] = None
    phone: Annotated[
        str | None, Ask(mark("Provider", "Phone"), purpose=Purpose.PROCEDURE, htcds="org_Phone")
    ] = None
    email: Annotated[str | None, Ask(mark("Provider", "Email"), purpose=Purpose.PROCEDURE)] = None
    eligibility: Annotated[
        str | None, Ask(mark("Provider", "Who can be taken"), purpose=Purpose.PROCEDURE, long=True)
    ] = None
    capacity: Annotated[
        int | None,
        Limits(ge=0, le=100_000),
        Ask(mark("Provider", "Places"), sensitivity=Sensitivity.ORDINARY, purpose=Purpose.PROCEDURE),
    ] = None
    languages: Annotated[
        tuple[str, ...],
        Ask(
            mark("Provider", "Languages"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
            codes=places.LANGUAGE,
        ),
    ] = ()
    hours: Annotated[str | None, Ask(mark("Provider", "Hours"), purpose=Purpose.PROCEDURE)] = None
    cost: Annotated[str | None, Ask(mark("Provider", "Cost"), purpose=Purpose.PROCEDURE)] = None
    is_active: Annotated[
        bool,
        Ask(
            mark("Provider", "Takes referrals now?"),
            sensitivity=Sensitivity.ORDINARY,
            purpose=Purpose.PROCEDURE,
        ),
    ] = True
    checked_on: Annotated[
        date | None,
        Ask(mark("Provider", "Last checked"), sensitivity=Sensitivity.ORDINARY, purpose=Purpose.PROCEDURE),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.checked_on and self.checked_on > today:
            yield "checked_on", Fault.IN_THE_FUTURE
        yield from not_on_the_globe(self.latitude, self.longitude)
