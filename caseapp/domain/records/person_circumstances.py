"""The part of a person's record about circumstances."""

from functools import partial
from typing import Annotated

from pydantic import Field as Limits

from caseapp.domain.codes import casework, gbvims, htcds
from caseapp.domain.fields import Ask, Figure, Purpose, Sensitivity, Share
from caseapp.domain.record import Record
from caseapp.text import mark

_CIRCUMSTANCES = mark("Person", "Circumstances")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class PersonCircumstances(Record):
    """Family, schooling, work and what makes life harder."""

    marital_status: Annotated[
        str | None,
        _asked(
            mark("Person", "Marital status"),
            group=_CIRCUMSTANCES,
            codes=htcds.MARITAL_STATUS,
            htcds="prs_MaritalStatus",
            serves=("gbvims:marital_status",),
        ),
    ] = None
    number_of_children: Annotated[
        int | None,
        Limits(ge=0, le=30),
        _asked(mark("Person", "Number of children"), htcds="prs_NumberOfChildren"),
    ] = None
    children_present: Annotated[
        int | None, Limits(ge=0, le=30), _asked(mark("Person", "Children with the person now"))
    ] = None
    education: Annotated[
        str | None,
        _asked(
            mark("Person", "Highest level of education"),
            codes=htcds.EDUCATION,
            htcds="prs_HighestLevelOfEducation",
        ),
    ] = None
    occupation: Annotated[str | None, _ident(mark("Person", "Usual work"))] = None
    position: Annotated[
        str | None, _ident(mark("Person", "Position in an organisation"), htcds="prs_Title")
    ] = None
    disability: Annotated[
        tuple[str, ...],
        _asked(
            mark("Person", "Difficulties in daily life"), codes=casework.DISABILITY, share=Share.CIRCUMSTANCES
        ),
    ] = ()
    disability_type: Annotated[
        str | None,
        _asked(
            mark("Person", "Type of disability"),
            codes=gbvims.DISABILITY_TYPE,
            figure=Figure.AS_IS,
            serves=("gbvims:disability_type",),
        ),
    ] = None
    vulnerabilities: Annotated[
        tuple[str, ...],
        _asked(mark("Person", "Vulnerabilities"), codes=htcds.VULNERABILITIES, htcds="vic_Vulnerabilities"),
    ] = ()
    vulnerability_details: Annotated[
        str | None,
        _ident(
            mark("Person", "Details of vulnerabilities"),
            long=True,
            searchable=True,
            htcds="vic_DetailsOfVulnerabilities",
        ),
    ] = None
    is_accused: Annotated[
        bool | None,
        _asked(
            mark("Person", "Accused of an offence?"),
            hint=mark(
                "Person",
                "Such as illegal entry or stay, false papers, or what was done under force: then ask for a"
                " check whether the person may be punished at all.",
            ),
            purpose=Purpose.SAFETY,
        ),
    ] = None
