"""The part of a person's record about citizenship and languages."""

from functools import partial
from typing import Annotated

from caseapp.domain.codes import gbvims, places, support
from caseapp.domain.fields import Ask, Figure, Match, Purpose, Sensitivity, Share
from caseapp.domain.record import Record
from caseapp.text import mark

_CITIZENSHIP_AND_LANGUAGES = mark("Person", "Citizenship and languages")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class PersonBelonging(Record):
    """Citizenships, status, languages and papers."""

    citizenships: Annotated[
        tuple[str, ...],
        _asked(
            mark("Person", "Citizenship, the main one first"),
            match=Match.PLACE,
            group=_CITIZENSHIP_AND_LANGUAGES,
            codes=places.COUNTRY,
            share=Share.CIRCUMSTANCES,
            figure=Figure.FIRST,
            figure_words=mark("Figures", "Citizenship"),
            htcds="prs_Citizenship",
            serves=(
                "ctdc:citizenship",
                "glotip:Category",
                "gbvims:country_of_origin",
            ),
        ),
    ] = ()
    is_stateless: Annotated[bool | None, _asked(mark("Person", "Stateless?"), share=Share.CIRCUMSTANCES)] = (
        None
    )
    ethnicity: Annotated[
        str | None,
        _ident(
            mark("Person", "Ethnic group"),
            hint=mark("Person", "Only if the person wants it recorded."),
            serves=("gbvims:ethnicity",),
        ),
    ] = None
    displacement_status: Annotated[
        str | None,
        _asked(
            mark("Person", "Displacement status"),
            codes=gbvims.DISPLACEMENT_STATUS,
            figure=Figure.AS_IS,
            serves=("gbvims:displacement_status",),
        ),
    ] = None
    main_language: Annotated[
        str | None,
        _asked(
            mark("Person", "Main language"),
            codes=places.LANGUAGE,
            share=Share.CIRCUMSTANCES,
            htcds="prs_PrimaryLanguage",
        ),
    ] = None
    second_language: Annotated[
        str | None,
        _asked(mark("Person", "Second language"), codes=places.LANGUAGE, htcds="prs_SecondaryLanguage"),
    ] = None
    other_languages: Annotated[
        tuple[str, ...], _asked(mark("Person", "Other languages"), codes=places.LANGUAGE)
    ] = ()
    reads: Annotated[
        str | None, _asked(mark("Person", "Reads the main language"), codes=support.LITERACY)
    ] = None
    needs_interpreter: Annotated[
        bool | None, _asked(mark("Person", "Needs an interpreter?"), share=Share.CIRCUMSTANCES)
    ] = None
    interpreter_wish: Annotated[
        str | None,
        _ident(
            mark("Person", "Wish about the interpreter"),
            hint=mark("Person", "Such as a woman, or nobody from the same community."),
        ),
    ] = None
    fears_return: Annotated[
        bool | None,
        _asked(
            mark("Person", "Afraid to return to the home country?"),
            hint=mark("Person", "If so, do not contact the consulate, and ask about asylum."),
            share=Share.SAFETY,
            purpose=Purpose.SAFETY,
        ),
    ] = None
    is_unaccompanied: Annotated[
        bool | None,
        _asked(
            mark("Person", "A child without a parent or guardian?"),
            share=Share.CIRCUMSTANCES,
            purpose=Purpose.SAFETY,
        ),
    ] = None
    separation: Annotated[
        str | None,
        _asked(
            mark("Person", "Unaccompanied or separated"),
            codes=gbvims.SEPARATION,
            figure=Figure.AS_IS,
            serves=("gbvims:unaccompanied_separated_status",),
            purpose=Purpose.SAFETY,
        ),
    ] = None
    identity_number: Annotated[
        str | None,
        _ident(
            mark("Person", "Identity or passport number"),
            match=Match.DOCUMENT,
            searchable=True,
            share=Share.IDENTITY,
            htcds="prs_IdentityNumber",
        ),
    ] = None
