"""The part of what happened about recruitment and the way."""

from functools import partial
from typing import Annotated

from pydantic import Field as Limits

from caseapp.domain.codes import harm, htcds, places
from caseapp.domain.fields import Ask, Figure, PartialDate, Purpose, Sensitivity, Share
from caseapp.domain.record import Record
from caseapp.text import mark

_RECRUITMENT = mark("TraffickingEvent", "Recruitment")
_THE_WAY = mark("TraffickingEvent", "The way")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class EventRecruitment(Record):
    """How it began and how the person travelled."""

    method_of_recruitment: Annotated[
        tuple[str, ...],
        _asked(
            mark("TraffickingEvent", "Method of recruitment"),
            group=_RECRUITMENT,
            codes=htcds.METHOD_OF_RECRUITMENT,
            share=Share.EXPLOITATION,
            htcds="vic_MethodOfRecruitment",
        ),
    ] = ()
    recruitment_country: Annotated[
        str | None,
        _asked(
            mark("TraffickingEvent", "Country of recruitment"),
            codes=places.COUNTRY,
            share=Share.EXPLOITATION,
            figure=Figure.AS_IS,
        ),
    ] = None
    recruitment_unit: Annotated[
        str | None, _ident(mark("TraffickingEvent", "Province or state of recruitment"))
    ] = None
    recruitment_place: Annotated[
        str | None,
        _ident(
            mark("TraffickingEvent", "Place of recruitment"),
            searchable=True,
            htcds="vic_LocationOfRecruitment",
        ),
    ] = None
    recruited_on: Annotated[
        PartialDate | None, _asked(mark("TraffickingEvent", "Recruited"), htcds="hte_Date")
    ] = None
    relation_to_trafficker: Annotated[
        str | None,
        _asked(
            mark("TraffickingEvent", "Relation to the trafficker"),
            codes=htcds.RELATION_TO_TRAFFICKER,
            htcds="vic_RelationshipToTrafficker",
        ),
    ] = None
    recruiter_relation: Annotated[
        tuple[str, ...],
        _asked(
            mark("TraffickingEvent", "Relation of the recruiter"),
            codes=harm.RECRUITER_RELATION,
            figure=Figure.FIRST,
            serves=(
                "ctdc:recruiterRelationIntimatePartner",
                "ctdc:recruiterRelationFriend",
                "ctdc:recruiterRelationFamily",
                "ctdc:recruiterRelationOther",
            ),
        ),
    ] = ()
    age_when_trafficked: Annotated[
        int | None,
        Limits(ge=0, le=120),
        _asked(mark("TraffickingEvent", "Age when trafficked"), htcds="vic_AgeWhenTrafficked"),
    ] = None
    promise: Annotated[str | None, _ident(mark("TraffickingEvent", "What was promised"))] = None
    debt: Annotated[str | None, _ident(mark("TraffickingEvent", "Debt, fees and who paid them"))] = None
    websites_and_apps: Annotated[
        tuple[str, ...],
        _asked(
            mark("TraffickingEvent", "Websites and apps used"),
            codes=htcds.WEBSITES_AND_APPS,
            htcds="vic_RecruitmentWebsitesAndApps",
        ),
    ] = ()
    transit_countries: Annotated[
        tuple[str, ...],
        _asked(mark("TraffickingEvent", "Countries of transit"), group=_THE_WAY, codes=places.COUNTRY),
    ] = ()
    route: Annotated[str | None, _ident(mark("TraffickingEvent", "Route"), searchable=True)] = None
    border_crossings: Annotated[
        tuple[str, ...],
        _asked(mark("TraffickingEvent", "How borders were crossed"), codes=harm.BORDER_CROSSING),
    ] = ()
    travel_papers: Annotated[
        str | None, _asked(mark("TraffickingEvent", "Papers used for travel"), codes=harm.TRAVEL_PAPERS)
    ] = None
