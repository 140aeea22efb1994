"""The part of a person's record about names."""

from functools import partial
from typing import Annotated

from caseapp.domain.fields import Ask, Match, OfOthers, Purpose, Share
from caseapp.domain.record import Record
from caseapp.text import mark

_NAMES = mark("Person", "Names")
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)


class PersonNames(Record):
    """The names she, he or they go by, in any script."""

    salutation: Annotated[
        str | None,
        _ident(mark("Person", "Form of address"), group=_NAMES, share=Share.IDENTITY, htcds="prs_Salutation"),
    ] = None
    given_name: Annotated[
        str | None,
        _ident(
            mark("Person", "Given name"),
            match=Match.NAME,
            searchable=True,
            share=Share.IDENTITY,
            htcds="prs_FirstName",
        ),
    ] = None
    middle_name: Annotated[
        str | None,
        _ident(
            mark("Person", "Middle name"),
            match=Match.NAME,
            searchable=True,
            share=Share.IDENTITY,
            htcds="prs_MiddleName",
        ),
    ] = None
    family_name: Annotated[
        str | None,
        _ident(
            mark("Person", "Family name"),
            match=Match.NAME,
            hint=mark("Person", "Leave empty when there is only one name."),
            searchable=True,
            share=Share.IDENTITY,
            htcds="prs_SecondName",
        ),
    ] = None
    name_in_script: Annotated[
        str | None,
        _ident(
            mark("Person", "Name in its own script"),
            match=Match.OTHER_NAME,
            searchable=True,
            share=Share.IDENTITY,
        ),
    ] = None
    name_in_other_script: Annotated[
        str | None,
        _ident(
            mark("Person", "Name in another script"),
            match=Match.OTHER_NAME,
            searchable=True,
            share=Share.IDENTITY,
        ),
    ] = None
    known_as: Annotated[
        str | None,
        _ident(mark("Person", "Known as"), match=Match.OTHER_NAME, searchable=True, share=Share.IDENTITY),
    ] = None
    other_names: Annotated[
        str | None,
        _ident(
            mark("Person", "Other names used"),
            match=Match.OTHER_NAMES,
            hint=mark("Person", "Names on papers, at work or online, separated by commas."),
            searchable=True,
            share=Share.IDENTITY,
        ),
    ] = None
    fathers_name: Annotated[
        str | None,
        _ident(
            mark("Person", "Father's name"),
            match=Match.FATHER,
            searchable=True,
            share=Share.IDENTITY,
            of_others=OfOthers.NAME,
        ),
    ] = None
    mothers_name: Annotated[
        str | None,
        _ident(
            mark("Person", "Mother's name"),
            match=Match.MOTHER,
            searchable=True,
            share=Share.IDENTITY,
            of_others=OfOthers.NAME,
        ),
    ] = None
