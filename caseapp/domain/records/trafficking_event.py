"""What happened: acts, means and purposes as three separate lists, places, times and control."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain.codes import casework, htcds, places
from caseapp.domain.fields import Ask, Figure, PartialDate, Purpose, Sensitivity, Share, When
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_ELEMENTS = mark("TraffickingEvent", "Act, means and purpose")
_RECRUITMENT = mark("TraffickingEvent", "Recruitment")
_EXPLOITATION = mark("TraffickingEvent", "Exploitation")
_CONTROL = mark("TraffickingEvent", "Control")
_LABOUR = frozenset({"ForcedLabour", "ChildLabour", "Servitude", "ForcedCriminality"})


class TraffickingEvent(Record):
    """One trafficking of the person, as far as it is known."""

    kind: ClassVar[str] = "trafficking_event"
    label: ClassVar = mark("Record", "What happened")
    is_single: ClassVar[bool] = True

    acts: Annotated[
        tuple[str, ...],
        Ask(
            mark("TraffickingEvent", "Acts"),
            group=_ELEMENTS,
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            codes=casework.ACTS,
            share=Share.EXPLOITATION,
        ),
    ] = ()
    means: Annotated[
        tuple[str, ...],
        Ask(
            mark("TraffickingEvent", "Means"),
            hint=mark("TraffickingEvent", "For a child no means has to be shown."),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            codes=casework.MEANS,
            share=Share.EXPLOITATION,
        ),
    ] = ()
    purposes: Annotated[
        tuple[str, ...],
        Ask(
            mark("TraffickingEvent", "Purposes (forms of exploitation)"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            codes=htcds.TYPE_OF_EXPLOITATION,
            share=Share.EXPLOITATION,
            htcds="vic_TypeOfExploitation",
            figure=Figure.FIRST,
            figure_words=mark("Figures", "Form of exploitation"),
        ),
    ] = ()
    forced_criminality: Annotated[
        tuple[str, ...],
        Ask(
            mark("TraffickingEvent", "Forced to commit"),
            hint=mark(
                "TraffickingEvent", "A person forced to commit offences is not to be punished for them."
            ),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            codes=casework.FORCED_CRIMINALITY,
            when=When("purposes", frozenset({"ForcedCriminality"})),
            share=Share.EXPLOITATION,
        ),
    ] = ()
    is_scam_compound: Annotated[
        bool | None,
        Ask(
            mark("TraffickingEvent", "Held in a compound?"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            when=When("purposes", frozenset({"ForcedCriminality"})),
            share=Share.EXPLOITATION,
            figure=Figure.AS_IS,
        ),
    ] = None
    method_of_recruitment: Annotated[
        tuple[str, ...],
        Ask(
            mark("TraffickingEvent", "Method of recruitment"),
            group=_RECRUITMENT,
            sensitivity=Sensitivity.SENSITIVE,
            codes=htcds.METHOD_OF_RECRUITMENT,
            htcds="vic_MethodOfRecruitment",
            share=Share.EXPLOITATION,
        ),
    ] = ()
    recruitment_country: Annotated[
        str | None,
        Ask(
            mark("TraffickingEvent", "Country of recruitment"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=places.COUNTRY,
            share=Share.EXPLOITATION,
            figure=Figure.AS_IS,
        ),
    ] = None
    recruitment_place: Annotated[
        str | None,
        Ask(
            mark("TraffickingEvent", "Place of recruitment"),
            searchable=True,
            htcds="vic_LocationOfRecruitment",
        ),
    ] = None
    recruited_on: Annotated[
        PartialDate | None,
        Ask(mark("TraffickingEvent", "Recruited"), sensitivity=Sensitivity.SENSITIVE, htcds="hte_Date"),
    ] = None
    relation_to_trafficker: Annotated[
        str | None,
        Ask(
            mark("TraffickingEvent", "Relation to the trafficker"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=htcds.RELATION_TO_TRAFFICKER,
            htcds="vic_RelationshipToTrafficker",
        ),
    ] = None
    age_when_trafficked: Annotated[
        int | None,
        Limits(ge=0, le=120),
        Ask(
            mark("TraffickingEvent", "Age when trafficked"),
            sensitivity=Sensitivity.SENSITIVE,
            htcds="vic_AgeWhenTrafficked",
        ),
    ] = None
    transit_countries: Annotated[
        tuple[str, ...],
        Ask(
            mark("TraffickingEvent", "Countries of transit"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=places.COUNTRY,
        ),
    ] = ()
    exploitation_country: Annotated[
        str | None,
        Ask(
            mark("TraffickingEvent", "Country of exploitation"),
            group=_EXPLOITATION,
            sensitivity=Sensitivity.SENSITIVE,
            codes=places.COUNTRY,
            share=Share.EXPLOITATION,
            htcds="hte_Country",
            figure=Figure.AS_IS,
        ),
    ] = None
    exploitation_place: Annotated[
        str | None,
        Ask(
            mark("TraffickingEvent", "Place of exploitation"),
            searchable=True,
            htcds="vic_LocationOfExploitation",
        ),
    ] = None
    is_at_sea: Annotated[
        bool | None,
        Ask(mark("TraffickingEvent", "At sea?"), sensitivity=Sensitivity.SENSITIVE, share=Share.EXPLOITATION),
    ] = None
    exploited_from: Annotated[
        PartialDate | None,
        Ask(mark("TraffickingEvent", "Exploited from"), sensitivity=Sensitivity.SENSITIVE),
    ] = None
    exploited_until: Annotated[
        PartialDate | None,
        Ask(mark("TraffickingEvent", "Exploited until"), sensitivity=Sensitivity.SENSITIVE),
    ] = None
    sector: Annotated[
        str | None,
        Ask(
            mark("TraffickingEvent", "Sector (ISIC)"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=htcds.SECTOR,
            when=When("purposes", _LABOUR),
            share=Share.EXPLOITATION,
            htcds="vic_ForcedLabourIndustry",
            figure=Figure.AS_IS,
        ),
    ] = None
    sexual_exploitation: Annotated[
        tuple[str, ...],
        Ask(
            mark("TraffickingEvent", "Type of sexual exploitation"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=htcds.TYPE_OF_SEXUAL_EXPLOITATION,
            when=When("purposes", frozenset({"SexualExploitation"})),
            htcds="vic_TypeOfSexExploitation",
        ),
    ] = ()
    methods_of_control: Annotated[
        tuple[str, ...],
        Ask(
            mark("TraffickingEvent", "Methods of control"),
            group=_CONTROL,
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.IDENTIFICATION,
            codes=htcds.METHODS_OF_CONTROL,
            share=Share.EXPLOITATION,
            htcds="vic_MethodsOfControl",
        ),
    ] = ()
    websites_and_apps: Annotated[
        tuple[str, ...],
        Ask(
            mark("TraffickingEvent", "Websites and apps used"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=htcds.WEBSITES_AND_APPS,
            htcds="vic_RecruitmentWebsitesAndApps",
        ),
    ] = ()
    account: Annotated[
        str | None,
        Ask(
            mark("TraffickingEvent", "In the person's own words"),
            hint=mark("TraffickingEvent", "Only what is needed; do not ask again what was already told."),
            long=True,
            searchable=True,
            htcds="hte_Description",
        ),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        start, end = self.exploited_from, self.exploited_until
        if start and end:
            shared = min(len(start), len(end))
            if end[:shared] < start[:shared]:
                yield "exploited_until", Fault.END_BEFORE_START
        for name in ("recruited_on", "exploited_from", "exploited_until"):
            value = getattr(self, name)
            if value and value > today.isoformat()[: len(value)]:
                yield name, Fault.IN_THE_FUTURE
