"""Relatives who are both helped are linked on both sides; nobody becomes her own ancestor."""

import pytest

from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, Closure, FamilyMember
from caseapp.operations.closing import close_case
from caseapp.operations.families import link_family, unlink_family
from caseapp.operations.records import Place, save_record
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import of_type
from tests.operations import made_up


@pytest.fixture
def desk(tmp_path):
    desk = made_up.make_desk(tmp_path)
    yield desk
    desk.close()


def _relative(desk, case_id, relation, **answers):
    member = FamilyMember(relation=relation, **answers)
    return save_record(desk, member, Place(case_id)).record_id


def _code(desk, case_id):
    return next(one for _, one in of_type(desk.vault.of_case(case_id), Case)).code


def _relatives(desk, case_id):
    return [one for _, one in of_type(desk.vault.of_case(case_id), FamilyMember)]


@pytest.mark.parametrize(
    ("relation", "back"),
    [("mother", "child"), ("child", "mother"), ("spouse", "spouse"), ("sibling", "sibling")],
)
def test_both_cases_know_of_each_other_and_no_name_is_copied(desk, relation, back):
    case_id, other_id = made_up.a_case(desk), made_up.a_case(desk)
    link_family(
        desk, case_id, _relative(desk, case_id, relation, name="Sample"), _code(desk, other_id).lower()
    )
    assert _relatives(desk, case_id)[0].linked_case == other_id
    (there,) = _relatives(desk, other_id)
    assert (there.relation, there.linked_case, there.name) == (back, case_id, None)
    assert [line.act for line in desk.vault.journal.newest(2)] == ["link_family", "link_family"]


def test_a_link_is_taken_away_on_both_sides(desk):
    case_id, other_id = made_up.a_case(desk), made_up.a_case(desk)
    member_id = _relative(desk, case_id, "sibling")
    link_family(desk, case_id, member_id, _code(desk, other_id))
    unlink_family(desk, case_id, member_id)
    assert [one.linked_case for one in (*_relatives(desk, case_id), *_relatives(desk, other_id))] == [
        None,
        None,
    ]
    with pytest.raises(KnownError, match="not linked"):
        unlink_family(desk, case_id, member_id)


def test_a_person_is_no_relative_of_herself(desk):
    case_id = made_up.a_case(desk)
    with pytest.raises(KnownError, match="own case"):
        link_family(desk, case_id, _relative(desk, case_id, "mother"), _code(desk, case_id))


def test_two_cases_are_linked_once(desk):
    case_id, other_id = made_up.a_case(desk), made_up.a_case(desk)
    link_family(desk, case_id, _relative(desk, case_id, "sibling"), _code(desk, other_id))
    with pytest.raises(KnownError, match="already"):
        link_family(desk, case_id, _relative(desk, case_id, "spouse"), _code(desk, other_id))


@pytest.mark.parametrize("relation", ["mother", "father", "grandparent"])
def test_nobody_becomes_her_own_ancestor(desk, relation):
    first, second, third = (made_up.a_case(desk) for _ in range(3))
    link_family(desk, first, _relative(desk, first, "mother"), _code(desk, second))
    link_family(desk, second, _relative(desk, second, "father"), _code(desk, third))
    with pytest.raises(KnownError, match="ancestor"):
        link_family(desk, third, _relative(desk, third, relation), _code(desk, first))
    with pytest.raises(KnownError, match="ancestor"):
        link_family(desk, first, _relative(desk, first, "child"), _code(desk, third))


def test_a_code_that_leads_nowhere_changes_nothing(desk):
    case_id = made_up.a_case(desk)
    member_id = _relative(desk, case_id, "mother")
    for code in ("THA-99-0001", "มาลี", "", "x' OR 1=1"):
        with pytest.raises(NotFound):
            link_family(desk, case_id, member_id, code)
    assert _relatives(desk, case_id)[0].linked_case is None


def test_a_closed_case_is_not_linked(desk):
    case_id, other_id = made_up.a_case(desk), made_up.a_case(desk)
    close_case(desk, other_id, Closure(closed_on=desk.today(), reason="returned"))
    with pytest.raises(KnownError):
        link_family(desk, case_id, _relative(desk, case_id, "mother"), _code(desk, other_id))
    assert _relatives(desk, other_id) == []
