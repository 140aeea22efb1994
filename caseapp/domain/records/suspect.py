"""A suspect of a case."""

from functools import partial
from typing import Annotated, ClassVar

from caseapp.domain.codes import casework, gbvims, harm, places
from caseapp.domain.fields import Ask, Figure, OfOthers, Purpose, Sensitivity
from caseapp.domain.record import Record
from caseapp.text import mark

_WHO = mark("Suspect", "Who")
_PART_IN_WHAT_HAPPENED = mark("Suspect", "Part in what happened")
_DANGER = mark("Suspect", "Danger")
_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.IDENTIFICATION)
_ident = partial(Ask, purpose=Purpose.IDENTIFICATION)
_name = partial(_ident, of_others=OfOthers.NAME)


class Suspect(Record):
    """Somebody who is said to have taken part; found in a search only with the right to look for suspects."""

    kind: ClassVar[str] = "suspect"
    label: ClassVar = mark("Record", "Suspect")
    is_searched_with_right: ClassVar[bool] = True
    headline: ClassVar = ("roles", "sex", "age_group")
    is_about_others: ClassVar[bool] = True

    name: Annotated[str | None, _name(mark("Suspect", "Name"), searchable=True, group=_WHO)] = None
    known_as: Annotated[str | None, _name(mark("Suspect", "Known as"), searchable=True)] = None
    sex: Annotated[
        str | None,
        _asked(
            mark("Suspect", "Sex"),
            codes=casework.SEX,
            figure=Figure.AS_IS,
            figure_name="perpetrator_sex",
            figure_words=mark("Figures", "Sex of the alleged perpetrator"),
            serves=("gbvims:perpetrator.sex",),
        ),
    ] = None
    age_group: Annotated[
        str | None,
        _asked(
            mark("Suspect", "Age"),
            codes=gbvims.AGE_GROUP,
            figure=Figure.AS_IS,
            figure_name="perpetrator_age",
            figure_words=mark("Figures", "Age of the alleged perpetrator"),
            serves=("gbvims:perpetrator.age_group",),
        ),
    ] = None
    citizenship: Annotated[str | None, _asked(mark("Suspect", "Citizenship"), codes=places.COUNTRY)] = None
    phone: Annotated[str | None, _name(mark("Suspect", "Phone"), searchable=True)] = None
    accounts: Annotated[str | None, _name(mark("Suspect", "Accounts online"), searchable=True)] = None
    address: Annotated[
        str | None, _ident(mark("Suspect", "Where the suspect stays"), searchable=True, long=True)
    ] = None
    relation: Annotated[
        str | None,
        _asked(
            mark("Suspect", "Relation to the person"),
            group=_PART_IN_WHAT_HAPPENED,
            codes=gbvims.RELATION,
            figure=Figure.AS_IS,
            figure_name="perpetrator_relation",
            figure_words=mark("Figures", "Relation of the alleged perpetrator"),
            serves=("gbvims:perpetrator.relationship",),
        ),
    ] = None
    is_former_relation: Annotated[
        bool | None, _asked(mark("Suspect", "A former relation?"), serves=("gbvims:perpetrator.former",))
    ] = None
    occupation: Annotated[
        str | None,
        _ident(mark("Suspect", "Occupation"), serves=("gbvims:perpetrator.occupation",), searchable=True),
    ] = None
    roles: Annotated[
        tuple[str, ...],
        _asked(mark("Suspect", "Role"), codes=harm.ROLE_IN_PROCESS, htcds="per_RoleInProcess"),
    ] = ()
    role_details: Annotated[
        str | None,
        _ident(mark("Suspect", "Details of the role"), long=True, htcds="per_RoleDetails", searchable=True),
    ] = None
    organisation: Annotated[
        str | None, _ident(mark("Suspect", "Organisation"), htcds="per_Organisation", searchable=True)
    ] = None
    standing: Annotated[
        str | None, _asked(mark("Suspect", "Standing in the proceedings"), codes=harm.SUSPECT_LINK)
    ] = None
    threat: Annotated[
        str | None,
        _asked(
            mark("Suspect", "Threat to the person now"),
            group=_DANGER,
            codes=harm.SOURCE_OF_THREAT,
            purpose=Purpose.SAFETY,
        ),
    ] = None
    knows_whereabouts: Annotated[
        bool | None, _asked(mark("Suspect", "Knows where the person is?"), purpose=Purpose.SAFETY)
    ] = None
    note: Annotated[str | None, _ident(mark("Suspect", "Note"), long=True, searchable=True)] = None
