"""An event that many cases share."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain.codes import htcds, places, support
from caseapp.domain.fields import Ask, Purpose, Sensitivity, When
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_ordinary = partial(Ask, sensitivity=Sensitivity.ORDINARY, purpose=Purpose.PROCEDURE)
_ident = partial(Ask, purpose=Purpose.PROCEDURE)


class SharedEvent(Record):
    """A raid, a boat arrival or another happening that brought many people at once."""

    kind: ClassVar[str] = "shared_event"
    label: ClassVar = mark("Record", "Event")
    is_of_no_case: ClassVar[bool] = True
    headline: ClassVar = ("type", "happened_on", "country")

    title: Annotated[str, _ident(mark("SharedEvent", "Name of the event"))]
    type: Annotated[str, _ordinary(mark("SharedEvent", "Type of event"), codes=support.EVENT_TYPE)]
    happened_on: Annotated[date, _ordinary(mark("SharedEvent", "Date"))]
    country: Annotated[str, _ordinary(mark("SharedEvent", "Country"), codes=places.COUNTRY)]
    place: Annotated[str | None, _ident(mark("SharedEvent", "Place"))] = None
    vessel: Annotated[
        str | None,
        _ident(mark("SharedEvent", "Vessel"), when=When("type", frozenset({"boat"}))),
    ] = None
    authority: Annotated[
        str | None, _ident(mark("SharedEvent", "Authority in charge of disembarkation or reception"))
    ] = None
    led_by: Annotated[str | None, _ordinary(mark("SharedEvent", "Led by"), codes=htcds.ORGANISATION_TYPE)] = (
        None
    )
    people: Annotated[
        int | None, Limits(ge=0, le=100000), _ordinary(mark("SharedEvent", "Number of people"))
    ] = None
    intake_ended_on: Annotated[
        date | None,
        _ordinary(
            mark("SharedEvent", "Intake ended on"),
            hint=mark("SharedEvent", "From then on nobody is added to the list of arrivals."),
        ),
    ] = None
    note: Annotated[str | None, _ident(mark("SharedEvent", "Note"), long=True)] = None

    @property
    def is_by_sea(self) -> bool:
        """Whether the people came by sea, as far as the event says."""
        return self.type == "boat" or self.vessel is not None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.happened_on and self.happened_on > today:
            yield "happened_on", Fault.IN_THE_FUTURE
        if self.intake_ended_on and self.intake_ended_on < self.happened_on:
            yield "intake_ended_on", Fault.END_BEFORE_START
