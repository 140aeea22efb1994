"""What stands around two cases holds when they become one: blocks, offers, closures, links, bin, drafts."""

from datetime import timedelta

import pytest

from caseapp.domain.errors import KnownError
from caseapp.domain.records import AccessBlock, Closure, ContactNote, FamilyMember, Transfer
from caseapp.operations import approvals, blocks, casebook, closing, drafts, policy, today, transfers
from caseapp.operations.families import link_family, unlink_family
from caseapp.operations.merging import merge_cases, side_by_side, undo_merge
from caseapp.operations.policy import Policy
from caseapp.operations.records import Place, remove_record, save_record
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import of_type
from tests.operations import made_up
from tests.operations.made_up import NOW
from tests.operations.office import an_office


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as desks:
        yield desks


@pytest.fixture
def pair(office):
    return made_up.a_case(office.worker), made_up.a_case(office.worker, known_as="Blue Heron")


def _merge(desk, pair):
    merge_cases(desk, *pair, (), side_by_side(desk, *pair).seen)


def _me(desk):
    return desk.worker.user_id


def _sees(desk, case_id):
    try:
        return bool(casebook.open_case(desk, case_id).code)
    except NotFound:
        return False


def _block(office, case_id, who):
    return blocks.block_worker(office.supervisor, case_id, _me(who), "A cousin.").record_id


def _offer(office, case_id):
    transfer = Transfer(to="colleague", colleague=_me(office.colleague), reason="Thai.", person_agrees=True)
    return transfers.offer_case(office.worker, case_id, transfer).record_id


def _relative(desk, case_id, relation="sibling"):
    return save_record(desk, FamilyMember(relation=relation), Place(case_id)).record_id


def _link(desk, case_id, other_id, relation="sibling"):
    member_id = _relative(desk, case_id, relation)
    link_family(desk, case_id, member_id, desk.vault.get(other_id).record.code)
    return member_id


def _links(desk, case_id):
    return [one.linked_case for _, one in of_type(desk.vault.of_case(case_id), FamilyMember)]


@pytest.mark.parametrize("which", [0, 1])
def test_whoever_is_kept_from_one_of_two_cases_is_kept_from_the_merged_one(office, pair, which):
    _block(office, pair[which], office.colleague)
    _merge(office.supervisor, pair)
    assert not any(_sees(office.colleague, case_id) for case_id in pair)


def test_undone_each_case_keeps_away_whom_it_kept_away_before(office, pair):
    _block(office, pair[1], office.colleague)
    _merge(office.supervisor, pair)
    undo_merge(office.supervisor, pair[0])
    assert [_sees(office.colleague, case_id) for case_id in pair] == [True, False]


def test_a_block_lifted_in_the_merged_case_is_lifted_for_good(office, pair):
    block_id = _block(office, pair[1], office.colleague)
    _merge(office.supervisor, pair)
    blocks.lift_block(office.supervisor, pair[0], block_id)
    assert _sees(office.colleague, pair[0])
    undo_merge(office.supervisor, pair[0])
    assert all(_sees(office.colleague, case_id) for case_id in pair)
    assert _block(office, pair[1], office.colleague)


def test_of_two_blocks_of_a_colleague_the_second_holds_when_the_first_is_lifted(office, pair):
    both = [_block(office, case_id, office.colleague) for case_id in pair]
    _merge(office.supervisor, pair)
    blocks.lift_block(office.supervisor, pair[0], both[0])
    assert not _sees(office.colleague, pair[0])
    blocks.lift_block(office.supervisor, pair[0], both[1])
    assert _sees(office.colleague, pair[0])


def test_a_block_made_in_the_merged_case_holds_for_both_when_it_is_undone(office, pair):
    _merge(office.supervisor, pair)
    office.clock.moment = NOW + timedelta(days=1)
    _block(office, pair[0], office.colleague)
    undo_merge(office.supervisor, pair[0])
    assert not any(_sees(office.colleague, case_id) for case_id in pair)
    ((block_id, _),) = of_type(office.supervisor.vault.of_case(pair[1]), AccessBlock)
    blocks.lift_block(office.supervisor, pair[1], block_id)
    assert [_sees(office.colleague, case_id) for case_id in pair] == [False, True]


def test_a_case_is_not_given_by_a_merge_to_whom_must_not_see_it(office, pair):
    closing.assign_case(office.supervisor, pair[0], _me(office.colleague))
    _block(office, pair[1], office.colleague)
    with pytest.raises(KnownError, match="Give that case"):
        side_by_side(office.supervisor, *pair)
    with pytest.raises(KnownError, match="Give that case"):
        merge_cases(office.supervisor, *pair, (), frozenset())


@pytest.mark.parametrize("which", [0, 1])
def test_an_offered_case_is_not_merged(office, pair, which):
    seen = side_by_side(office.supervisor, *pair).seen
    _offer(office, pair[which])
    with pytest.raises(KnownError, match="offered to somebody else"):
        side_by_side(office.supervisor, *pair)
    with pytest.raises(KnownError, match="offered to somebody else"):
        merge_cases(office.supervisor, *pair, (), seen)


def test_an_offer_that_has_gone_leaves_the_day_of_the_colleague_whole(office, pair):
    _offer(office, pair[0])
    with office.supervisor.vault.write() as vault:
        vault.remove(pair[0])
        vault.note("merge_cases", pair[1])
    assert transfers.offers_to_me(office.colleague) == ()
    assert today.today_view(office.colleague) is not None


@pytest.mark.parametrize("which", [0, 1])
def test_a_case_whose_closure_waits_for_approval_is_not_merged(office, pair, which):
    seen = side_by_side(office.supervisor, *pair).seen
    policy.set_policy(office.supervisor, Policy(approvals=frozenset({"closure"})))
    closing.close_case(office.worker, pair[which], Closure(closed_on=NOW.date(), reason="returned"))
    assert approvals.waiting_approvals(office.supervisor)
    with pytest.raises(KnownError, match="approval of its closure"):
        merge_cases(office.supervisor, *pair, (), seen)


def test_a_relatives_case_leads_to_the_case_that_stays_and_back_when_undone(office, pair):
    sister = made_up.a_case(office.worker, given_name="Dalisay")
    member_id = _link(office.worker, pair[1], sister)
    _merge(office.supervisor, pair)
    assert _links(office.worker, sister) == [pair[0]]
    undo_merge(office.supervisor, pair[0])
    assert _links(office.worker, sister) == [pair[1]]
    _merge(office.supervisor, pair)
    unlink_family(office.worker, pair[0], member_id)
    assert _links(office.worker, sister) == [None]


def test_a_relatives_case_kept_from_whoever_merges_follows_all_the_same(office, pair):
    sister = made_up.a_case(office.worker, given_name="Dalisay")
    _link(office.worker, pair[1], sister)
    blocks.block_worker(office.deputy, sister, _me(office.supervisor), "A cousin.")
    _merge(office.supervisor, pair)
    assert _links(office.worker, sister) == [pair[0]]
    undo_merge(office.supervisor, pair[0])
    assert _links(office.worker, sister) == [pair[1]]
    assert not _sees(office.supervisor, sister)


def test_two_linked_cases_that_are_one_person_are_no_relatives_of_each_other(office, pair):
    _link(office.worker, *pair)
    _merge(office.supervisor, pair)
    assert _links(office.worker, pair[0]) == [None, None]
    undo_merge(office.supervisor, pair[0])
    assert [_links(office.worker, case_id) for case_id in pair] == [[pair[1]], [pair[0]]]


def test_a_relative_put_in_the_bin_since_does_not_stop_the_undoing(office, pair):
    sister = made_up.a_case(office.worker, given_name="Dalisay")
    _link(office.worker, pair[1], sister)
    _merge(office.supervisor, pair)
    ((member_id, _),) = of_type(office.worker.vault.of_case(sister), FamilyMember)
    remove_record(office.worker, sister, member_id)
    undo_merge(office.supervisor, pair[0])
    assert _sees(office.worker, pair[1])


def test_a_link_to_a_case_out_of_reach_is_taken_away_on_both_sides(office, pair):
    member_id = _link(office.worker, *pair)
    closing.assign_case(office.supervisor, pair[1], _me(office.colleague))
    _block(office, pair[1], office.worker)
    unlink_family(office.worker, pair[0], member_id)
    assert _links(office.supervisor, pair[0]) == _links(office.supervisor, pair[1]) == [None]
    assert not _sees(office.worker, pair[1])


def test_a_link_is_made_where_a_case_further_off_is_out_of_reach(office, pair):
    mother = made_up.a_case(office.worker, given_name="Dalisay")
    _link(office.worker, pair[1], mother, "mother")
    closing.assign_case(office.supervisor, mother, _me(office.colleague))
    _block(office, mother, office.worker)
    _link(office.worker, pair[0], pair[1], "mother")
    assert _links(office.worker, pair[0]) == [pair[1]]


def test_nobody_becomes_her_own_ancestor_through_a_case_out_of_reach(office, pair):
    mother = made_up.a_case(office.worker, given_name="Dalisay")
    _link(office.worker, pair[1], mother, "mother")
    _link(office.worker, mother, pair[0], "mother")
    closing.assign_case(office.supervisor, mother, _me(office.colleague))
    _block(office, mother, office.worker)
    with pytest.raises(KnownError, match="ancestor"):
        _link(office.worker, pair[0], pair[1], "mother")


def test_what_lies_in_the_bin_of_the_other_case_goes_along_and_comes_back(office, pair):
    note_id = save_record(office.worker, ContactNote(at=NOW, note="Slept."), Place(pair[1])).record_id
    remove_record(office.worker, pair[1], note_id)
    _merge(office.supervisor, pair)
    assert office.supervisor.vault.binned_of(pair[0]) == (note_id,)
    undo_merge(office.supervisor, pair[0])
    assert [office.supervisor.vault.binned_of(case_id) for case_id in pair] == [(), (note_id,)]


def test_a_merge_is_undone_where_something_was_destroyed_since(office, pair):
    note_id = save_record(office.worker, ContactNote(at=NOW, note="Slept."), Place(pair[1])).record_id
    _merge(office.supervisor, pair)
    with office.supervisor.vault.write() as vault:
        vault.remove(note_id)
        vault.erase(note_id)
        vault.note("remove_record", pair[0])
    undo_merge(office.supervisor, pair[0])
    assert all(_sees(office.worker, case_id) for case_id in pair)


def test_answers_not_saved_yet_are_not_offered_for_a_case_that_is_no_more(office, pair):
    for case_id in pair:
        drafts.keep_draft(
            office.worker, f"{case_id}:contact_note:new", "contact_note", case_id, {"note": "…"}
        )
    _merge(office.supervisor, pair)
    assert [draft.case_id for draft in drafts.my_drafts(office.worker)] == [pair[0]]
    undo_merge(office.supervisor, pair[0])
    assert {draft.case_id for draft in drafts.my_drafts(office.worker)} == set(pair)
