"""The part of a person's record about age, sex and gender."""

from functools import partial
from typing import Annotated

from pydantic import Field as Limits

from caseapp.domain.codes import casework, htcds, places, support
from caseapp.domain.fields import Ask, Figure, Match, PartialDate, Purpose, Sensitivity, Share, When
from caseapp.domain.record import Record
from caseapp.text import mark

_AGE_SEX_AND_GENDER = mark("Person", "Age, sex and gender")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class PersonAge(Record):
    """Birth date as far as it is known, sex and gender apart."""

    birth_date: Annotated[
        PartialDate | None,
        _ident(
            mark("Person", "Birth date"),
            match=Match.BIRTH,
            hint=mark("Person", "A year, or a year and month, is enough."),
            group=_AGE_SEX_AND_GENDER,
            share=Share.IDENTITY,
            figure=Figure.AGE_BAND,
            figure_words=mark("Figures", "Age"),
            htcds="prs_Birthdate",
            serves=(
                "ctdc:ageBroad",
                "glotip:Age",
                "gbvims:date_of_birth",
            ),
        ),
    ] = None
    birth_date_basis: Annotated[
        str | None, _asked(mark("Person", "How the birth date is known"), codes=casework.BIRTH_DATE_BASIS)
    ] = None
    birth_date_estimate: Annotated[
        tuple[str, ...],
        _asked(
            mark("Person", "What the estimate rests on"),
            codes=support.BIRTH_ESTIMATE,
            when=When("birth_date_basis", frozenset({"estimated", "assessed"})),
        ),
    ] = ()
    age_estimate: Annotated[
        int | None,
        Limits(ge=0, le=120),
        _asked(
            mark("Person", "Age at first contact, if no birth date"),
            match=Match.AGE,
            serves=("ctdc:ageBroad",),
            share=Share.CIRCUMSTANCES,
        ),
    ] = None
    birth_country: Annotated[
        str | None,
        _asked(mark("Person", "Country of birth"), match=Match.BIRTH_COUNTRY, codes=places.COUNTRY),
    ] = None
    birth_place: Annotated[
        str | None,
        _ident(mark("Person", "Place of birth"), match=Match.BIRTH_PLACE, share=Share.IDENTITY),
    ] = None
    sex: Annotated[
        str | None,
        _asked(
            mark("Person", "Sex"),
            match=Match.SEX,
            codes=casework.SEX,
            share=Share.CIRCUMSTANCES,
            figure=Figure.AS_IS,
            serves=(
                "glotip:Sex",
                "gbvims:sex",
            ),
            purpose=Purpose.FIGURES,
        ),
    ] = None
    gender: Annotated[
        str | None,
        _asked(
            mark("Person", "Gender"),
            codes=htcds.GENDER,
            share=Share.CIRCUMSTANCES,
            figure=Figure.AS_IS,
            htcds="prs_Gender",
            serves=("ctdc:gender",),
        ),
    ] = None
    is_deceased: Annotated[
        bool | None, _asked(mark("Person", "Has the person died?"), htcds="prs_Deceased")
    ] = None
