"""A case handed to a colleague or another office, and work approved by somebody else."""

from datetime import timedelta

import pytest

from caseapp.domain.agenda import due_items
from caseapp.domain.due import DueKind
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Approval, Assessment, Closure, Goal, PlanAction, Task, Transfer
from caseapp.operations import approvals, blocks, casebook, closing, planning, policy, team, transfers
from caseapp.operations.bulk import Close, Trail, do_to_all, take_back
from caseapp.operations.figure_rows import row_of
from caseapp.operations.follow_ups import start_of
from caseapp.operations.history import bin_of, restore_field
from caseapp.operations.merging import merge_cases, side_by_side
from caseapp.operations.policy import Policy
from caseapp.operations.records import Place, bring_back_record, remove_record, save_record
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.errors import NotFound
from tests.operations import made_up
from tests.operations.made_up import NOW
from tests.operations.office import an_office

_CLOSURE = Closure(closed_on=NOW.date(), reason="returned")


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as desks:
        yield desks


def _me(desk):
    return desk.worker.user_id


def _offer(to, **answers):
    said = {"to": "colleague", "colleague": _me(to), "reason": "She speaks Thai.", "person_agrees": True}
    return Transfer.model_validate(said | answers)


def _outside(**answers):
    said = {"to": "office", "office": "Sample Office South", "reason": "She moves.", "person_agrees": True}
    return Transfer.model_validate(said | answers)


def _the(desk, case_id, record_type):
    return [stored for stored in desk.vault.of_case(case_id) if isinstance(stored.record, record_type)]


def _responsible(office, case_id):
    return casebook.view_case(office.supervisor, case_id).case.responsible


def test_an_accepted_case_belongs_to_the_colleague_and_is_out_of_the_old_workers_sight(office):
    case_id = made_up.a_case(office.worker)
    policy.set_policy(office.supervisor, Policy("own"))
    transfer = transfers.offer_case(office.worker, case_id, _offer(office.colleague)).record_id
    (offered,) = transfers.waiting_transfers(office.colleague)
    assert (offered.transfer_id, offered.is_for_me, offered.offered_by) == (
        transfer,
        True,
        "Madeup Caseworker",
    )
    assert casebook.open_case(office.colleague, case_id).code
    assert _responsible(office, case_id) == _me(office.worker)
    transfers.accept_case(office.colleague, case_id, transfer)
    assert _responsible(office, case_id) == _me(office.colleague)
    with pytest.raises(NotFound):
        casebook.open_case(office.worker, case_id)
    assert casebook.open_case(office.colleague, case_id).code
    assert not transfers.waiting_transfers(office.colleague)
    (line,) = casebook.case_lines(office.colleague, [1])
    assert line.responsible == _me(office.colleague)


def test_a_refused_case_stays_and_the_colleague_sees_it_no_longer(office):
    case_id = made_up.a_case(office.worker)
    policy.set_policy(office.supervisor, Policy("own"))
    transfer = transfers.offer_case(office.worker, case_id, _offer(office.colleague)).record_id
    with pytest.raises(KnownError):
        transfers.refuse_case(office.colleague, case_id, transfer, " ")
    transfers.refuse_case(office.colleague, case_id, transfer, "Too many cases.")
    (stored,) = _the(office.worker, case_id, Transfer)
    assert (stored.record.state, stored.record.answer) == ("refused", "Too many cases.")
    assert _responsible(office, case_id) == _me(office.worker)
    with pytest.raises(NotFound):
        casebook.open_case(office.colleague, case_id)


def test_only_one_transfer_is_open_and_a_withdrawn_one_makes_room(office):
    case_id = made_up.a_case(office.worker)
    first = transfers.offer_case(office.worker, case_id, _offer(office.colleague)).record_id
    with pytest.raises(KnownError):
        transfers.offer_case(office.worker, case_id, _outside())
    with pytest.raises(KnownError):
        transfers.withdraw_transfer(office.worker, case_id, first, "")
    transfers.withdraw_transfer(office.worker, case_id, first, "She stays.")
    with pytest.raises(KnownError):
        transfers.accept_case(office.colleague, case_id, first)
    assert transfers.offer_case(office.worker, case_id, _outside()).record_id


def test_nobody_offers_a_case_to_herself_to_its_worker_or_to_whom_must_not_see_it(office):
    case_id = made_up.a_case(office.worker)
    for to in (office.worker, office.auditor):
        with pytest.raises(KnownError):
            transfers.offer_case(office.worker, case_id, _offer(to))
    with pytest.raises(KnownError):
        transfers.offer_case(office.supervisor, case_id, _offer(office.worker))
    blocks.block_worker(office.supervisor, case_id, _me(office.colleague), "A cousin.")
    with pytest.raises(KnownError):
        transfers.offer_case(office.worker, case_id, _offer(office.colleague))


def test_only_the_responsible_worker_or_a_supervisor_hands_a_case_over(office):
    case_id = made_up.a_case(office.worker)
    with pytest.raises(KnownError):
        transfers.offer_case(office.colleague, case_id, _offer(office.deputy))
    transfer = transfers.offer_case(office.supervisor, case_id, _offer(office.colleague)).record_id
    with pytest.raises(KnownError):
        transfers.accept_case(office.worker, case_id, transfer)
    with pytest.raises(KnownError):
        transfers.record_transfer_answer(office.worker, case_id, transfer, "accepted")


@pytest.mark.parametrize("agrees", [False, None])
def test_without_agreement_a_reason_is_written_and_only_a_supervisor_sends_it_out(office, agrees):
    case_id = made_up.a_case(office.worker)
    without = {"person_agrees": agrees, "without_agreement": None}
    with pytest.raises(KnownError):
        transfers.offer_case(office.worker, case_id, _offer(office.colleague, **without))
    without["without_agreement"] = "She cannot be reached and is in danger."
    with pytest.raises(KnownError):
        transfers.offer_case(office.worker, case_id, _outside(**without))
    assert transfers.offer_case(office.supervisor, case_id, _outside(**without)).record_id


@pytest.mark.parametrize("closes", [True, False])
def test_the_answer_of_another_office_is_recorded_and_the_case_closed_or_shared(office, closes):
    case_id = made_up.a_case(office.worker)
    with pytest.raises(KnownError):
        transfers.offer_case(office.worker, case_id, _outside(office=None))
    transfer = transfers.offer_case(office.worker, case_id, _outside()).record_id
    with pytest.raises(KnownError):
        closing.close_case(office.worker, case_id, _CLOSURE)
    with pytest.raises(KnownError):
        transfers.record_transfer_answer(office.worker, case_id, transfer, "withdrawn")
    transfers.record_transfer_answer(office.worker, case_id, transfer, "accepted", closes=closes)
    assert casebook.view_case(office.worker, case_id).case.status == (
        "ClosedReferred" if closes else "Active"
    )


def test_a_case_with_work_left_is_not_closed_by_a_transfer_and_nothing_is_recorded(office):
    case_id = made_up.a_case(office.worker)
    save_record(office.worker, Task(title="Call"), Place(case_id))
    transfer = transfers.offer_case(office.worker, case_id, _outside()).record_id
    with pytest.raises(closing.WorkLeft):
        transfers.record_transfer_answer(office.worker, case_id, transfer, "accepted", closes=True)
    assert _the(office.worker, case_id, Transfer)[0].record.state == "offered"


def test_a_case_given_by_a_supervisor_is_no_longer_offered(office):
    case_id = made_up.a_case(office.worker)
    transfers.offer_case(office.worker, case_id, _offer(office.colleague))
    closing.assign_case(office.supervisor, case_id, _me(office.deputy))
    assert _the(office.worker, case_id, Transfer)[0].record.state == "withdrawn"


def _goal(desk, case_id, **answers):
    goal = Goal.model_validate({"domain": "Health", "objective": "To sleep through."} | answers)
    return save_record(desk, goal, Place(case_id)).record_id


def test_a_colleague_approves_what_waits_and_nobody_her_own(office):
    case_id = made_up.a_case(office.supervisor)
    goal = _goal(office.supervisor, case_id)
    asked = approvals.ask_for_approval(office.supervisor, case_id, goal, "Is it hers?").record_id
    (waiting,) = approvals.waiting_approvals(office.supervisor)
    assert waiting.is_own
    with pytest.raises(KnownError):
        approvals.approve(office.supervisor, case_id, asked)
    with pytest.raises(KnownError):
        approvals.ask_for_approval(office.supervisor, case_id, goal)
    approvals.approve(office.deputy, case_id, asked)
    assert not approvals.waiting_approvals(office.deputy)
    with pytest.raises(KnownError):
        approvals.approve(office.deputy, case_id, asked)


def test_whoever_wrote_the_record_does_not_approve_it_though_another_asked(office):
    case_id = made_up.a_case(office.worker)
    goal = _goal(office.supervisor, case_id)
    asked = approvals.ask_for_approval(office.worker, case_id, goal).record_id
    with pytest.raises(KnownError):
        approvals.approve(office.supervisor, case_id, asked)


def test_whoever_wrote_an_assessment_does_not_approve_it(office):
    case_id = made_up.a_case(office.worker)
    written = Assessment(
        instrument="risk_individual", assessed_on=NOW.date(), level="low", decision="Safe now."
    )
    record = save_record(office.supervisor, written, Place(case_id)).record_id
    asked = approvals.ask_for_approval(office.worker, case_id, record).record_id
    (waiting,) = approvals.waiting_approvals(office.supervisor)
    assert waiting.is_own
    with pytest.raises(KnownError):
        approvals.approve(office.supervisor, case_id, asked)
    approvals.approve(office.deputy, case_id, asked)


def test_whoever_brought_an_earlier_answer_back_does_not_approve_it(office):
    case_id = made_up.a_case(office.worker)
    goal = _goal(office.worker, case_id)
    save_record(office.worker, Goal(domain="Health", objective="Other."), Place(case_id, goal, 1))
    restore_field(office.supervisor, case_id, goal, "objective", 1, 2)
    asked = approvals.ask_for_approval(office.worker, case_id, goal).record_id
    with pytest.raises(KnownError):
        approvals.approve(office.supervisor, case_id, asked)


def test_a_merge_does_not_make_somebody_forget_what_she_wrote(office):
    first, second, kept = (made_up.a_case(office.worker) for _ in range(3))
    goal = _goal(office.supervisor, first)
    for into, other in ((second, first), (kept, second)):
        seen = side_by_side(office.deputy, into, other).seen
        merge_cases(office.deputy, into, other, (), seen)
    asked = approvals.ask_for_approval(office.worker, kept, goal).record_id
    with pytest.raises(KnownError):
        approvals.approve(office.supervisor, kept, asked)
    approvals.approve(office.deputy, kept, asked)


def test_a_busy_case_does_not_make_somebody_forget_what_she_wrote(office):
    case_id = made_up.a_case(office.worker)
    goal = _goal(office.supervisor, case_id)
    with office.worker.vault.write() as vault:
        for _ in range(600):
            vault.note("open_case", case_id)
    asked = approvals.ask_for_approval(office.worker, case_id, goal).record_id
    with pytest.raises(KnownError):
        approvals.approve(office.supervisor, case_id, asked)


def test_a_record_changed_after_it_was_put_up_is_put_up_again(office):
    case_id = made_up.a_case(office.worker)
    goal = _goal(office.worker, case_id)
    first = approvals.ask_for_approval(office.worker, case_id, goal).record_id
    changed = Goal(domain="Health", objective="To sleep six hours.")
    save_record(office.worker, changed, Place(case_id, goal, 1))
    with pytest.raises(KnownError):
        approvals.approve(office.supervisor, case_id, first)
    (waiting,) = approvals.waiting_approvals(office.supervisor)
    assert (waiting.subject, waiting.has_changed) == (changed, False)
    approvals.approve(office.supervisor, case_id, waiting.approval_id)


def test_what_is_sent_back_says_why(office):
    case_id = made_up.a_case(office.worker)
    asked = approvals.ask_for_approval(office.worker, case_id, _goal(office.worker, case_id)).record_id
    with pytest.raises(KnownError):
        approvals.send_back(office.supervisor, case_id, asked, "  ")
    approvals.send_back(office.supervisor, case_id, asked, "Say by when.")
    (stored,) = _the(office.worker, case_id, Approval)
    assert (stored.record.state, stored.record.reason) == ("returned", "Say by when.")


def test_a_task_is_not_put_up_for_approval(office):
    case_id = made_up.a_case(office.worker)
    task = save_record(office.worker, Task(title="Call"), Place(case_id)).record_id
    with pytest.raises(KnownError):
        approvals.ask_for_approval(office.worker, case_id, task)


def test_where_plans_need_approval_nothing_begins_before_it(office):
    case_id = made_up.a_case(office.worker)
    policy.set_policy(office.supervisor, Policy(approvals=frozenset({Goal.kind})))
    goal = _goal(office.worker, case_id)
    begun = PlanAction(what="See the clinic", goal=goal, state="under_way")
    save_record(office.worker, PlanAction(what="See the clinic", goal=goal), Place(case_id))
    with pytest.raises(KnownError):
        save_record(office.worker, begun, Place(case_id))
    asked = approvals.ask_for_approval(office.worker, case_id, goal).record_id
    approvals.approve(office.supervisor, case_id, asked)
    save_record(office.worker, begun, Place(case_id))
    save_record(office.worker, Goal(domain="Health", objective="Other."), Place(case_id, goal, 1))
    with pytest.raises(KnownError):
        save_record(office.worker, begun, Place(case_id))
    assert len(approvals.waiting_approvals(office.supervisor)) == 1


@pytest.mark.parametrize("state", ["under_way", "done"])
def test_an_action_towards_a_goal_without_approval_is_not_begun_from_the_plan_either(office, state):
    case_id = made_up.a_case(office.worker)
    policy.set_policy(office.supervisor, Policy(approvals=frozenset({Goal.kind})))
    goal = _goal(office.worker, case_id)
    action = PlanAction(what="See the clinic", goal=goal)
    action_id = save_record(office.worker, action, Place(case_id)).record_id
    with pytest.raises(KnownError):
        planning.settle_action(office.worker, case_id, action_id, state)
    planning.settle_action(office.worker, case_id, action_id, "dropped")
    asked = approvals.ask_for_approval(office.worker, case_id, goal).record_id
    approvals.approve(office.supervisor, case_id, asked)
    planning.settle_action(office.worker, case_id, action_id, state)


def test_where_closures_need_approval_a_case_is_open_until_then(office):
    case_id = made_up.a_case(office.worker)
    policy.set_policy(office.supervisor, Policy(approvals=frozenset({Closure.kind})))
    closing.close_case(office.worker, case_id, _CLOSURE)
    closing.close_case(office.worker, case_id, _CLOSURE.model_copy(update={"details": "She is home."}))
    assert casebook.view_case(office.worker, case_id).case.status == "Active"
    assert len(_the(office.worker, case_id, Closure)) == 1
    (waiting,) = team.team_view(office.supervisor).approvals
    approvals.approve(office.supervisor, case_id, waiting.approval_id, "Well done.")
    assert casebook.view_case(office.worker, case_id).case.status == "Closed"


def test_a_closure_sent_back_is_out_of_the_case_and_can_be_written_again(office):
    case_id = made_up.a_case(office.worker)
    policy.set_policy(office.supervisor, Policy(approvals=frozenset({Closure.kind})))
    closing.close_case(office.worker, case_id, _CLOSURE)
    (waiting,) = approvals.waiting_approvals(office.supervisor)
    approvals.send_back(office.supervisor, case_id, waiting.approval_id, "Ask her first.")
    assert not _the(office.worker, case_id, Closure)
    closing.close_case(office.worker, case_id, _CLOSURE)
    assert len(approvals.waiting_approvals(office.supervisor)) == 1


def test_what_has_an_act_of_its_own_is_neither_saved_nor_deleted_by_a_form(office):
    case_id = made_up.a_case(office.worker)
    transfer = transfers.offer_case(office.worker, case_id, _outside()).record_id
    with pytest.raises(KnownError):
        save_record(office.worker, _outside(), Place(case_id, transfer, 1))
    with pytest.raises(KnownError):
        remove_record(office.worker, case_id, transfer)


def _due_approvals(desk, case_id):
    """What the case says is due, two days after somebody was asked."""
    later = NOW + timedelta(days=3)
    records = [(each.id, each.record) for each in desk.vault.of_case(case_id)]
    items = due_items(records, later)
    return [each for each in items if each.kind is DueKind.APPROVAL_WAITING]


def test_a_question_taken_back_is_due_no_longer(office):
    case_id = made_up.a_case(office.worker)
    goal = _goal(office.worker, case_id)
    approvals.ask_for_approval(office.worker, case_id, goal)
    save_record(office.worker, Goal(domain="Health", objective="Other."), Place(case_id, goal, 1))
    assert [each.record.state for each in _the(office.worker, case_id, Approval)] == ["withdrawn", "asked"]
    assert len(_due_approvals(office.worker, case_id)) == 1


def test_the_question_about_a_deleted_record_is_taken_back(office):
    case_id = made_up.a_case(office.worker)
    goal = _goal(office.worker, case_id)
    approvals.ask_for_approval(office.worker, case_id, goal)
    remove_record(office.worker, case_id, goal)
    assert [each.record.state for each in _the(office.worker, case_id, Approval)] == ["withdrawn"]
    assert not _due_approvals(office.worker, case_id)
    bring_back_record(office.worker, case_id, goal)
    approvals.ask_for_approval(office.worker, case_id, goal)
    assert len(approvals.waiting_approvals(office.supervisor)) == 1


def test_the_question_about_a_closure_goes_with_it(office):
    case_id = made_up.a_case(office.worker)
    policy.set_policy(office.supervisor, Policy(approvals=frozenset({Closure.kind})))
    closing.close_case(office.worker, case_id, _CLOSURE)
    closing.close_case(office.worker, case_id, _CLOSURE)
    assert [each.record.state for each in _the(office.worker, case_id, Approval)] == ["withdrawn", "asked"]


def test_closures_put_up_for_many_cases_are_taken_back_with_their_questions(office):
    case_id = made_up.a_case(office.worker)
    policy.set_policy(office.supervisor, Policy(approvals=frozenset({Closure.kind})))
    trail = Trail(Close(_CLOSURE))
    do_to_all(office.worker, trail, [case_id])
    assert len(approvals.waiting_approvals(office.supervisor)) == 1
    take_back(office.worker, trail)
    assert not _the(office.worker, case_id, Approval)
    assert not _the(office.worker, case_id, Closure)
    assert trail.left_out == 0


def test_a_closure_that_was_replaced_is_not_brought_back_from_the_bin(office):
    case_id = made_up.a_case(office.worker)
    policy.set_policy(office.supervisor, Policy(approvals=frozenset({Closure.kind})))
    closing.close_case(office.worker, case_id, _CLOSURE)
    (first,) = _the(office.worker, case_id, Closure)
    closing.close_case(office.worker, case_id, _CLOSURE)
    assert not bin_of(office.worker, case_id)
    with pytest.raises(KnownError):
        bring_back_record(office.worker, case_id, first.id)
    assert len(_the(office.worker, case_id, Closure)) == 1


def test_a_closure_that_waits_for_approval_does_not_count_yet(office):
    case_id = made_up.a_case(office.worker)
    policy.set_policy(office.supervisor, Policy(approvals=frozenset({Closure.kind})))
    again = NOW.date() + timedelta(days=30)
    closure = _CLOSURE.model_copy(update={"follow_up_on": again})
    closing.close_case(office.worker, case_id, closure)

    def counted():
        records = office.worker.vault.of_case(case_id)
        (line,) = office.worker.vault.lines(office.worker.vault.case_numbers(CaseFilter()))
        return row_of(records)["reason"], start_of(records), line.next_review

    assert counted() == ("unknown", None, None)
    (waiting,) = approvals.waiting_approvals(office.supervisor)
    approvals.approve(office.supervisor, case_id, waiting.approval_id)
    assert counted() == ("returned", NOW.date(), again.isoformat())
