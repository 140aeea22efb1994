"""A place of recruitment, transit or exploitation."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import harm, places
from caseapp.domain.fields import Ask, Degrees, PartialDate, Purpose, Sensitivity
from caseapp.domain.globe import not_on_the_globe
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.IDENTIFICATION)
_ident = partial(Ask, purpose=Purpose.IDENTIFICATION)


class TraffickingPlace(Record):
    """One place of the person's way; a case has as many as are known."""

    kind: ClassVar[str] = "trafficking_place"
    label: ClassVar = mark("Record", "Place")
    headline: ClassVar = ("type", "country", "began")

    type: Annotated[
        str,
        _asked(mark("TraffickingPlace", "What happened there"), codes=harm.TYPE_OF_PLACE, htcds="hte_Type"),
    ]
    country: Annotated[
        str | None, _asked(mark("TraffickingPlace", "Country"), codes=places.COUNTRY, htcds="hte_Country")
    ] = None
    unit: Annotated[
        str | None, _ident(mark("TraffickingPlace", "Province or state"), searchable=True, htcds="hte_State")
    ] = None
    city: Annotated[
        str | None, _ident(mark("TraffickingPlace", "City or town"), searchable=True, htcds="hte_City")
    ] = None
    street: Annotated[
        str | None,
        _ident(mark("TraffickingPlace", "Street or landmark"), searchable=True, htcds="hte_Street"),
    ] = None
    postal_code: Annotated[
        str | None, _ident(mark("TraffickingPlace", "Postal code"), htcds="hte_PostalCode")
    ] = None
    latitude: Annotated[
        Degrees | None,
        _ident(
            mark("TraffickingPlace", "Latitude"),
            hint=mark("TraffickingPlace", "In degrees, such as 13.75."),
            htcds="hte_Latitude",
        ),
    ] = None
    longitude: Annotated[
        Degrees | None,
        _ident(
            mark("TraffickingPlace", "Longitude"),
            hint=mark("TraffickingPlace", "In degrees, such as 100.50."),
            htcds="hte_Longitude",
        ),
    ] = None
    began: Annotated[PartialDate | None, _asked(mark("TraffickingPlace", "From"), htcds="hte_Date")] = None
    ended: Annotated[PartialDate | None, _asked(mark("TraffickingPlace", "Until"))] = None
    description: Annotated[
        str | None,
        _ident(
            mark("TraffickingPlace", "What happened"), long=True, searchable=True, htcds="hte_Description"
        ),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.began and self.ended:
            shared = min(len(self.began), len(self.ended))
            if self.ended[:shared] < self.began[:shared]:
                yield "ended", Fault.END_BEFORE_START
        for name in ("began", "ended"):
            value = getattr(self, name)
            if value and value > today.isoformat()[: len(value)]:
                yield name, Fault.IN_THE_FUTURE
        yield from not_on_the_globe(self.latitude, self.longitude)
