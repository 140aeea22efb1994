"""A service provider in the directory."""

from typing import Annotated, ClassVar

from caseapp.domain.codes import casework, htcds, places
from caseapp.domain.fields import Ask, Purpose, Sensitivity
from caseapp.domain.record import Record
from caseapp.text import mark


class Provider(Record):
    """Who gives which service to whom; belongs to no case."""

    kind: ClassVar[str] = "provider"
    label: ClassVar = mark("Record", "Service provider")

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
    phone: Annotated[
        str | None, Ask(mark("Provider", "Phone"), purpose=Purpose.PROCEDURE, htcds="org_Phone")
    ] = None
    email: Annotated[str | None, Ask(mark("Provider", "Email"), purpose=Purpose.PROCEDURE)] = None
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
