"""A member of the person's family or household."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Annotated, ClassVar

from pydantic import Field as Limits

from caseapp.domain.codes import casework, support
from caseapp.domain.fields import Ask, OfOthers, PartialDate, Purpose, Reference, Sensitivity
from caseapp.domain.record import Fault, Record
from caseapp.text import mark

_asked = partial(Ask, sensitivity=Sensitivity.SENSITIVE, purpose=Purpose.ASSISTANCE)
_ident = partial(Ask, purpose=Purpose.ASSISTANCE)
_name = partial(_ident, of_others=OfOthers.NAME)


class FamilyMember(Record):
    """One relative or member of the household, and the case that is about her or him, if there is one."""

    kind: ClassVar[str] = "family_member"
    label: ClassVar = mark("Record", "Family member")
    headline: ClassVar = ("relation", "sex", "age")
    is_about_others: ClassVar[bool] = True

    relation: Annotated[
        str, _asked(mark("FamilyMember", "Relation to the person"), codes=support.FAMILY_RELATION)
    ]
    name: Annotated[str | None, _name(mark("FamilyMember", "Name"), searchable=True)] = None
    sex: Annotated[str | None, _asked(mark("FamilyMember", "Sex"), codes=casework.SEX)] = None
    birth_date: Annotated[PartialDate | None, _ident(mark("FamilyMember", "Birth date"))] = None
    age: Annotated[
        int | None, Limits(ge=0, le=120), _asked(mark("FamilyMember", "Age, if no birth date"))
    ] = None
    lives_together: Annotated[bool | None, _asked(mark("FamilyMember", "Lives with the person?"))] = None
    is_dependent: Annotated[bool | None, _asked(mark("FamilyMember", "Depends on the person?"))] = None
    whereabouts: Annotated[str | None, _ident(mark("FamilyMember", "Where she or he is"))] = None
    phone: Annotated[str | None, _name(mark("FamilyMember", "Phone"))] = None
    safety: Annotated[
        str,
        _asked(mark("FamilyMember", "Safe to contact?"), codes=support.FAMILY_SAFETY, purpose=Purpose.SAFETY),
    ] = "unknown"
    linked_case: Annotated[
        Reference | None,
        _asked(mark("FamilyMember", "Case about this relative"), refers_to="case", set_by_program=True),
    ] = None
    note: Annotated[str | None, _ident(mark("FamilyMember", "Note"), long=True, searchable=True)] = None

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:
        if self.birth_date and self.birth_date > today.isoformat()[: len(self.birth_date)]:
            yield "birth_date", Fault.IN_THE_FUTURE
