"""An incident of violence."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain.codes import gbvims
from caseapp.domain.fields import Ask, Figure, PartialDate, Purpose, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_INCIDENT = mark("ViolenceIncident", "Incident")
_PLACE = mark("ViolenceIncident", "Place")
_BEFORE_AND_AFTER = mark("ViolenceIncident", "Before and after")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class ViolenceIncident(Record):
    """One incident, as the GBVIMS incident recorder counts it."""

    kind: ClassVar[str] = "violence_incident"
    label: ClassVar = mark("Record", "Incident of violence")
    headline: ClassVar = ("type", "told_on")

    happened_on: Annotated[
        PartialDate | None,
        _asked(
            mark("ViolenceIncident", "Date of the incident"),
            group=_INCIDENT,
            serves=("gbvims:date_of_incident",),
        ),
    ] = None
    told_on: Annotated[
        date,
        _asked(mark("ViolenceIncident", "Told on"), serves=("gbvims:date_of_interview",), on_timeline=True),
    ]
    type: Annotated[
        str,
        _asked(
            mark("ViolenceIncident", "Type of violence"),
            codes=gbvims.TYPE_OF_VIOLENCE,
            figure=Figure.AS_IS,
            figure_name="violence_type",
            serves=("gbvims:gbv_type",),
        ),
    ]
    harmful_practice: Annotated[
        bool | None,
        _asked(
            mark("ViolenceIncident", "Harmful traditional practice?"),
            serves=("gbvims:harmful_traditional_practice",),
        ),
    ] = None
    goods_exchanged: Annotated[
        bool | None,
        _asked(
            mark("ViolenceIncident", "Money, goods or services exchanged?"),
            serves=("gbvims:goods_money_exchanged",),
        ),
    ] = None
    abduction: Annotated[
        str | None,
        _asked(
            mark("ViolenceIncident", "Abduction"),
            codes=gbvims.ABDUCTION,
            figure=Figure.AS_IS,
            serves=("gbvims:abduction_type",),
        ),
    ] = None
    stage: Annotated[
        str | None,
        _asked(
            mark("ViolenceIncident", "Stage of displacement"),
            codes=gbvims.STAGE_OF_DISPLACEMENT,
            figure=Figure.AS_IS,
            figure_name="displacement_stage",
            serves=("gbvims:stage_of_displacement",),
        ),
    ] = None
    time_of_day: Annotated[
        str | None,
        _asked(
            mark("ViolenceIncident", "Time of day"),
            codes=gbvims.TIME_OF_DAY,
            figure=Figure.AS_IS,
            serves=("gbvims:time_of_day",),
        ),
    ] = None
    place: Annotated[
        str | None,
        _ident(mark("ViolenceIncident", "Kind of place"), group=_PLACE, serves=("gbvims:location",)),
    ] = None
    unit: Annotated[
        str | None, _ident(mark("ViolenceIncident", "Province or state"), serves=("gbvims:county",))
    ] = None
    district: Annotated[
        str | None, _ident(mark("ViolenceIncident", "District"), serves=("gbvims:district",))
    ] = None
    settlement: Annotated[
        str | None, _ident(mark("ViolenceIncident", "Camp or town"), serves=("gbvims:camp_town",))
    ] = None
    reported_before: Annotated[
        str | None,
        _asked(
            mark("ViolenceIncident", "Reported before?"),
            group=_BEFORE_AND_AFTER,
            codes=gbvims.REPORTED_BEFORE,
            figure=Figure.AS_IS,
            serves=("gbvims:previously_reported",),
        ),
    ] = None
    incidents_before: Annotated[
        bool | None,
        _asked(mark("ViolenceIncident", "Earlier incidents?"), serves=("gbvims:gbv_previous_incidents",)),
    ] = None
    suspects: Annotated[
        int | None,
        Limits(ge=0, le=99),
        _asked(
            mark("ViolenceIncident", "Number of alleged perpetrators"),
            serves=("gbvims:number_primary_perpetrators",),
        ),
    ] = None
    wants_legal_action: Annotated[
        str | None,
        _asked(
            mark("ViolenceIncident", "Wants legal action?"),
            codes=gbvims.WANTS_LEGAL_ACTION,
            figure=Figure.AS_IS,
            serves=("gbvims:service.wants_legal_action",),
        ),
    ] = None
    account: Annotated[
        str | None, _ident(mark("ViolenceIncident", "In the person's own words"), long=True, searchable=True)
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.told_on and self.told_on > today:
            yield "told_on", Fault.IN_THE_FUTURE
        if self.happened_on and self.happened_on > today.isoformat()[: len(self.happened_on)]:
            yield "happened_on", Fault.IN_THE_FUTURE
