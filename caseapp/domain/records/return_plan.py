"""A return and reintegration."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework, going_home, places
from caseapp.domain.due import Due, DueKind
from caseapp.domain.fields import Ask, Figure, Purpose, Reference, Sensitivity, When
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_WISH_AND_DECISION = mark("ReturnPlan", "Wish and decision")
_ASSESSMENT = mark("ReturnPlan", "Assessment")
_TRAVEL = mark("ReturnPlan", "Travel")
_ARRIVAL_AND_AFTER = mark("ReturnPlan", "Arrival and after")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class ReturnPlan(Record):
    """A return that the person decides on informed, prepared and followed up; fear of return stops it."""

    kind: ClassVar[str] = "return_plan"
    label: ClassVar = mark("Record", "Return and reintegration")
    headline: ClassVar = ("return_country", "departs_at")
    settled_by: ClassVar = {"state": frozenset({"departed", "arrived", "stopped"})}

    wish: Annotated[
        str,
        _asked(
            mark("ReturnPlan", "What the person wants"),
            group=_WISH_AND_DECISION,
            codes=going_home.WISH,
            figure=Figure.AS_IS,
            figure_name="return_wish",
            figure_words=mark("Figures", "Wish about a return"),
        ),
    ]
    informed: Annotated[
        bool | None, _asked(mark("ReturnPlan", "Informed about risks, help and other ways?"))
    ] = None
    decided_on: Annotated[date | None, _asked(mark("ReturnPlan", "Decided on"), on_timeline=True)] = None
    return_country: Annotated[
        str | None,
        _asked(
            mark("ReturnPlan", "Country of return"),
            codes=places.COUNTRY,
            figure=Figure.AS_IS,
            figure_words=mark("Figures", "Country of return"),
            serves=("glotip:Category",),
        ),
    ] = None
    place: Annotated[str | None, _ident(mark("ReturnPlan", "Place of return"))] = None
    risk: Annotated[
        str | None,
        _asked(
            mark("ReturnPlan", "Risk on return"),
            group=_ASSESSMENT,
            codes=casework.LEVEL,
            purpose=Purpose.SAFETY,
        ),
    ] = None
    risk_details: Annotated[
        str | None,
        _ident(
            mark("ReturnPlan", "Risks and what is done about them"),
            long=True,
            searchable=True,
            purpose=Purpose.SAFETY,
        ),
    ] = None
    family: Annotated[
        str | None,
        _asked(
            mark("ReturnPlan", "Family assessment"), codes=going_home.FAMILY_FINDING, purpose=Purpose.SAFETY
        ),
    ] = None
    family_details: Annotated[
        str | None, _ident(mark("ReturnPlan", "Findings about the family"), long=True, searchable=True)
    ] = None
    best_interest: Annotated[
        bool | None, _asked(mark("ReturnPlan", "For a child: in the child's best interest?"))
    ] = None
    travel_paper: Annotated[
        str | None,
        _asked(mark("ReturnPlan", "Travel document"), group=_TRAVEL, codes=going_home.TRAVEL_PAPER),
    ] = None
    fit_to_travel: Annotated[bool | None, _asked(mark("ReturnPlan", "Fit to travel?"))] = None
    escort: Annotated[str | None, _asked(mark("ReturnPlan", "Escort"), codes=going_home.ESCORT)] = None
    departs_at: Annotated[
        datetime | None,
        _asked(mark("ReturnPlan", "Departure"), on_timeline=True, due=Due(DueKind.RETURN_DEPARTURE)),
    ] = None
    route: Annotated[str | None, _ident(mark("ReturnPlan", "Route"))] = None
    received_by: Annotated[
        Reference | None,
        _asked(mark("ReturnPlan", "Received by"), refers_to="provider", group=_ARRIVAL_AND_AFTER),
    ] = None
    reception: Annotated[str | None, _ident(mark("ReturnPlan", "Who meets the person"))] = None
    reintegration: Annotated[
        str | None, _ident(mark("ReturnPlan", "Reintegration plan"), long=True, searchable=True)
    ] = None
    state: Annotated[str, _asked(mark("ReturnPlan", "State"), codes=going_home.RETURN_STATE)] = "wish"
    arrived_on: Annotated[date | None, _asked(mark("ReturnPlan", "Arrived on"), on_timeline=True)] = None
    stopped_why: Annotated[
        str | None,
        _ident(
            mark("ReturnPlan", "Why it was stopped"),
            long=True,
            searchable=True,
            when=When("state", frozenset({"stopped"})),
        ),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.arrived_on and self.arrived_on > today:
            yield "arrived_on", Fault.IN_THE_FUTURE
