"""Links relatives who are both helped here: each case knows of the other, and nobody is her own ancestor.

The relative's case may be kept from the worker, or have gone. What is read of it then serves the links alone
and is shown to nobody.
"""

from collections.abc import Sequence
from contextlib import suppress

from caseapp.domain.errors import KnownError
from caseapp.domain.records import FamilyMember, Person
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import Stored, of_type, single
from caseapp.storage.writing import Writing
from caseapp.text import mark

_HERSELF = mark("Errors", "This is the person's own case. Give the code of the relative's case.")
_CIRCLE = mark("Errors", "This would make somebody an ancestor of herself. Check how the two are related.")
_LINKED = mark("Errors", "These two cases are linked already.")
_NOT_LINKED = mark("Errors", "This relative is not linked to a case.")
_PARENTS = frozenset({"mother", "father", "grandparent"})
# How the person of a case is related to a relative who is related to her in this way.
_BACK = {
    "child": "parent",
    "mother": "child",
    "father": "child",
    "grandparent": "other",
    "aunt_uncle": "other",
    "guardian": "other",
}


def link_family(desk: Desk, case_id: str, member_id: str, code: str) -> Changes:
    """Links a relative to the case about her or him, and that case back to this one."""
    desk.require(Right.EDIT_CASE)
    other_id = desk.vault.case_with_code(code.strip().upper())
    with desk.vault.write() as vault:
        put_link(desk, vault, case_id, member_id, other_id)
    return Changes(None, frozenset({FamilyMember.kind}), member_id)


def put_link(desk: Desk, vault: Writing, case_id: str, member_id: str, other_id: str) -> None:
    """The link itself, inside the transaction of an act."""
    member = _member(vault, case_id, member_id)
    for each in (case_id, other_id):
        rules.require_open(vault.of_case(each))
    if other_id == case_id:
        raise KnownError(_HERSELF)
    if any(one.linked_case == other_id for _, one in of_type(vault.of_case(case_id), FamilyMember)):
        raise KnownError(_LINKED)
    _require_no_circle(desk, vault, case_id, member, other_id)
    vault.change(member_id, member.model_copy(update={"linked_case": other_id}))
    vault.add(_back(vault, case_id, member), other_id)
    for each in (case_id, other_id):
        vault.note(Act.LINK_FAMILY, each, FamilyMember.kind)


def unlink_family(desk: Desk, case_id: str, member_id: str) -> Changes:
    """Takes the link away on both sides; both stay recorded as relatives."""
    desk.require(Right.EDIT_CASE)
    with desk.vault.write() as vault:
        member = _member(vault, case_id, member_id)
        if member.linked_case is None:
            raise KnownError(_NOT_LINKED)
        rules.require_open(vault.of_case(case_id))
        vault.change(member_id, member.model_copy(update={"linked_case": None}))
        vault.note(Act.UNLINK_FAMILY, case_id, FamilyMember.kind)
        with desk.vault.whole():
            for back_id, one in of_type(_far_side(vault, member.linked_case), FamilyMember):
                if one.linked_case == case_id:
                    vault.change(back_id, one.model_copy(update={"linked_case": None}))
                    vault.note(Act.UNLINK_FAMILY, member.linked_case, FamilyMember.kind)
    return Changes(None, frozenset({FamilyMember.kind}), member_id)


def follow_merge(desk: Desk, vault: Writing, kept_id: str, other_id: str) -> list[tuple[str, int]]:
    """The relatives' cases lead to the kept case from now on; each changed record with its version before."""
    changed = []
    mine = of_type(vault.of_case(kept_id), FamilyMember)
    relatives = {one.linked_case for _, one in mine if one.linked_case is not None}
    with desk.vault.whole():
        for case_id in sorted({kept_id, *relatives}):
            # The two that were merged are one person now, and nobody is a relative of herself.
            old, new = ((kept_id, other_id), None) if case_id == kept_id else ((other_id,), kept_id)
            for stored in _far_side(vault, case_id):
                one = stored.record
                if isinstance(one, FamilyMember) and one.linked_case in old:
                    vault.change(stored.id, one.model_copy(update={"linked_case": new}))
                    vault.note(Act.UNLINK_FAMILY if new is None else Act.LINK_FAMILY, case_id, one.kind)
                    changed.append((stored.id, stored.version))
    return changed


def _member(vault: Writing, case_id: str, member_id: str) -> FamilyMember:
    record = vault.in_case(case_id, member_id).record
    if not isinstance(record, FamilyMember):
        raise TypeError("only a relative can be linked")
    return record


def _back(vault: Writing, case_id: str, member: FamilyMember) -> FamilyMember:
    """The person of this case as a relative in the other one: no name, for the link leads to her record."""
    person = single(vault.of_case(case_id), Person)
    relation = _BACK.get(member.relation, member.relation)
    if relation == "parent":
        sex = person.sex if person is not None else None
        relation = {"female": "mother", "male": "father"}.get(sex or "", "guardian")
    return FamilyMember(
        relation=relation,
        sex=person.sex if person is not None else None,
        safety="ask_first",
        linked_case=case_id,
    )


def _require_no_circle(desk: Desk, vault: Writing, case_id: str, member: FamilyMember, other_id: str) -> None:
    if member.relation in _PARENTS and case_id in _ancestors(desk, vault, other_id):
        raise KnownError(_CIRCLE)
    if member.relation == "child" and other_id in _ancestors(desk, vault, case_id):
        raise KnownError(_CIRCLE)


def _ancestors(desk: Desk, vault: Writing, case_id: str) -> set[str]:
    """The cases of this person's parents, of their parents, and so on."""
    found: set[str] = set()
    waiting = [case_id]
    with desk.vault.whole():
        while waiting:
            for _, one in of_type(_far_side(vault, waiting.pop()), FamilyMember):
                if one.relation in _PARENTS and one.linked_case and one.linked_case not in found:
                    found.add(one.linked_case)
                    waiting.append(one.linked_case)
    return found


def _far_side(vault: Writing, case_id: str) -> Sequence[Stored]:
    """The records of a relative's case; none where it has gone."""
    with suppress(NotFound):
        return vault.of_case(case_id)
    return ()
