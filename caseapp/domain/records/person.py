"""The person a case is about."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain.codes import casework, htcds, places
from caseapp.domain.fields import Ask, Figure, Match, PartialDate, Purpose, Sensitivity, Share
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_NAMES = mark("Person", "Names")
_AGE = mark("Person", "Age, sex and gender")
_BELONGING = mark("Person", "Citizenship and languages")
_LIFE = mark("Person", "Circumstances")


class Person(Record):
    """Who she, he or they are: names and birth date are kept apart from everything else."""

    kind: ClassVar[str] = "person"
    label: ClassVar = mark("Record", "Person")
    is_single: ClassVar[bool] = True

    given_name: Annotated[
        str | None,
        Ask(
            mark("Person", "Given name"),
            group=_NAMES,
            searchable=True,
            share=Share.IDENTITY,
            htcds="prs_FirstName",
            match=Match.NAME,
        ),
    ] = None
    middle_name: Annotated[
        str | None,
        Ask(
            mark("Person", "Middle name"),
            searchable=True,
            share=Share.IDENTITY,
            htcds="prs_MiddleName",
            match=Match.NAME,
        ),
    ] = None
    family_name: Annotated[
        str | None,
        Ask(
            mark("Person", "Family name"),
            hint=mark("Person", "Leave empty when there is only one name."),
            searchable=True,
            share=Share.IDENTITY,
            htcds="prs_SecondName",
            match=Match.NAME,
        ),
    ] = None
    name_in_script: Annotated[
        str | None,
        Ask(
            mark("Person", "Name in its own script"),
            searchable=True,
            share=Share.IDENTITY,
            match=Match.OTHER_NAME,
        ),
    ] = None
    known_as: Annotated[
        str | None,
        Ask(mark("Person", "Known as"), searchable=True, share=Share.IDENTITY, match=Match.OTHER_NAME),
    ] = None
    birth_date: Annotated[
        PartialDate | None,
        Ask(
            mark("Person", "Birth date"),
            hint=mark("Person", "A year, or a year and month, is enough."),
            group=_AGE,
            share=Share.IDENTITY,
            htcds="prs_Birthdate",
            figure=Figure.AGE_BAND,
            figure_words=mark("Figures", "Age"),
            match=Match.BIRTH,
        ),
    ] = None
    birth_date_basis: Annotated[
        str | None,
        Ask(
            mark("Person", "How the birth date is known"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=casework.BIRTH_DATE_BASIS,
        ),
    ] = None
    age_estimate: Annotated[
        int | None,
        Limits(ge=0, le=120),
        Ask(
            mark("Person", "Age at first contact, if no birth date"),
            sensitivity=Sensitivity.SENSITIVE,
            share=Share.CIRCUMSTANCES,
            match=Match.AGE,
        ),
    ] = None
    sex: Annotated[
        str | None,
        Ask(
            mark("Person", "Sex"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.FIGURES,
            codes=casework.SEX,
            share=Share.CIRCUMSTANCES,
            figure=Figure.AS_IS,
            match=Match.SEX,
        ),
    ] = None
    gender: Annotated[
        str | None,
        Ask(
            mark("Person", "Gender"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=htcds.GENDER,
            share=Share.CIRCUMSTANCES,
            htcds="prs_Gender",
            figure=Figure.AS_IS,
        ),
    ] = None
    citizenships: Annotated[
        tuple[str, ...],
        Ask(
            mark("Person", "Citizenship, the main one first"),
            group=_BELONGING,
            sensitivity=Sensitivity.SENSITIVE,
            codes=places.COUNTRY,
            share=Share.CIRCUMSTANCES,
            htcds="prs_Citizenship",
            figure=Figure.FIRST,
            figure_words=mark("Figures", "Citizenship"),
            match=Match.PLACE,
        ),
    ] = ()
    is_stateless: Annotated[
        bool | None,
        Ask(mark("Person", "Stateless?"), sensitivity=Sensitivity.SENSITIVE, share=Share.CIRCUMSTANCES),
    ] = None
    main_language: Annotated[
        str | None,
        Ask(
            mark("Person", "Main language"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=places.LANGUAGE,
            share=Share.CIRCUMSTANCES,
            htcds="prs_PrimaryLanguage",
        ),
    ] = None
    second_language: Annotated[
        str | None,
        Ask(
            mark("Person", "Second language"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=places.LANGUAGE,
            htcds="prs_SecondaryLanguage",
        ),
    ] = None
    needs_interpreter: Annotated[
        bool | None,
        Ask(
            mark("Person", "Needs an interpreter?"),
            sensitivity=Sensitivity.SENSITIVE,
            share=Share.CIRCUMSTANCES,
        ),
    ] = None
    fears_return: Annotated[
        bool | None,
        Ask(
            mark("Person", "Afraid to return to the home country?"),
            hint=mark("Person", "If so, do not contact the consulate, and ask about asylum."),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.SAFETY,
            share=Share.SAFETY,
        ),
    ] = None
    is_unaccompanied: Annotated[
        bool | None,
        Ask(
            mark("Person", "A child without a parent or guardian?"),
            sensitivity=Sensitivity.SENSITIVE,
            purpose=Purpose.SAFETY,
            share=Share.CIRCUMSTANCES,
        ),
    ] = None
    identity_number: Annotated[
        str | None,
        Ask(
            mark("Person", "Identity or passport number"),
            searchable=True,
            share=Share.IDENTITY,
            htcds="prs_IdentityNumber",
            match=Match.DOCUMENT,
        ),
    ] = None
    marital_status: Annotated[
        str | None,
        Ask(
            mark("Person", "Marital status"),
            group=_LIFE,
            sensitivity=Sensitivity.SENSITIVE,
            codes=htcds.MARITAL_STATUS,
            htcds="prs_MaritalStatus",
        ),
    ] = None
    number_of_children: Annotated[
        int | None,
        Limits(ge=0, le=30),
        Ask(
            mark("Person", "Number of children"),
            sensitivity=Sensitivity.SENSITIVE,
            htcds="prs_NumberOfChildren",
        ),
    ] = None
    education: Annotated[
        str | None,
        Ask(
            mark("Person", "Highest level of education"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=htcds.EDUCATION,
            htcds="prs_HighestLevelOfEducation",
        ),
    ] = None
    disability: Annotated[
        tuple[str, ...],
        Ask(
            mark("Person", "Difficulties in daily life"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=casework.DISABILITY,
            share=Share.CIRCUMSTANCES,
        ),
    ] = ()
    vulnerabilities: Annotated[
        tuple[str, ...],
        Ask(
            mark("Person", "Vulnerabilities"),
            sensitivity=Sensitivity.SENSITIVE,
            codes=htcds.VULNERABILITIES,
            htcds="vic_Vulnerabilities",
        ),
    ] = ()
    vulnerability_details: Annotated[
        str | None,
        Ask(
            mark("Person", "Details of vulnerabilities"),
            long=True,
            searchable=True,
            htcds="vic_DetailsOfVulnerabilities",
        ),
    ] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.birth_date and self.birth_date > today.isoformat()[: len(self.birth_date)]:
            yield "birth_date", Fault.IN_THE_FUTURE
