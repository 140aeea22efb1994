"""A record stays in its case and of its kind, and what has an act of its own is done by no other."""

from datetime import UTC, datetime, timedelta

import pytest

from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, Closure, ContactNote, Person, Task
from caseapp.operations.closing import assign_case, close_case
from caseapp.operations.consents import withdraw_consent
from caseapp.operations.drafts import answers_in, drop_draft, keep_draft, my_drafts
from caseapp.operations.planning import settle_task
from caseapp.operations.records import Place, bring_back_record, remove_record, save_record
from caseapp.operations.referrals import make_letter, record_answer, refer
from caseapp.operations.rules import CaseIsClosed
from caseapp.operations.users import add_user, users
from caseapp.security.members import Newcomer
from caseapp.security.rights import Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import of_type, single
from caseapp.text import Catalogue
from tests.operations.made_up import CHEAP, NOW, PASSPHRASE, a_case, a_consent, a_person, a_referral


@pytest.fixture
def other_case(desk):
    return a_case(desk, given_name="Bayani", sex="male")


def _add(desk, case_id, record):
    return save_record(desk, record, Place(case_id)).record_id


def _note():
    return ContactNote(at=NOW, note="Slept better.")


def _close(desk, case_id):
    close_case(desk, case_id, Closure(closed_on=desk.today(), reason="returned"))


def _lines(desk):
    return desk.vault.journal.newest(1)


def _refused(desk, error, operation, *arguments):
    before = _lines(desk)
    with pytest.raises(error):
        operation(desk, *arguments)
    assert _lines(desk) == before


def test_a_record_is_not_replaced_by_one_of_another_kind(desk, case_id):
    note = _add(desk, case_id, _note())
    _refused(desk, NotFound, save_record, Task(title="Call"), Place(case_id, note))
    assert single(desk.vault.of_case(case_id), ContactNote) == _note()


def test_a_record_is_not_changed_from_another_case(desk, case_id, other_case):
    note = _add(desk, other_case, _note())
    changed = ContactNote(at=NOW, note="Something else.")
    _refused(desk, NotFound, save_record, changed, Place(case_id, note))
    assert single(desk.vault.of_case(other_case), ContactNote) == _note()


def test_a_record_of_a_closed_case_is_not_changed_by_way_of_an_open_one(desk, case_id, other_case):
    note = _add(desk, other_case, _note())
    _close(desk, other_case)
    _refused(desk, NotFound, remove_record, case_id, note)
    assert single(desk.vault.of_case(other_case), ContactNote) == _note()


def test_a_record_in_the_bin_comes_back_to_its_own_case_alone(desk, case_id, other_case):
    note = _add(desk, other_case, _note())
    remove_record(desk, other_case, note)
    _refused(desk, NotFound, bring_back_record, case_id, note)
    assert single(desk.vault.of_case(other_case), ContactNote) is None
    bring_back_record(desk, other_case, note)
    assert single(desk.vault.of_case(other_case), ContactNote) == _note()


def test_nothing_comes_out_of_the_bin_into_a_closed_case(desk, case_id):
    note = _add(desk, case_id, _note())
    remove_record(desk, case_id, note)
    _close(desk, case_id)
    _refused(desk, CaseIsClosed, bring_back_record, case_id, note)


def test_a_consent_is_withdrawn_in_its_own_case_alone(desk, case_id, other_case, provider_id):
    consent = a_consent(desk, other_case, provider_id)
    _refused(desk, NotFound, withdraw_consent, case_id, consent)
    assert desk.vault.get(consent).record.withdrawn_on is None


def test_consent_can_be_withdrawn_after_the_case_was_closed(desk, case_id, provider_id):
    consent = a_consent(desk, case_id, provider_id)
    _close(desk, case_id)
    withdraw_consent(desk, case_id, consent)
    assert desk.vault.get(consent).record.withdrawn_on == desk.today()


def test_a_task_is_settled_in_its_own_case_alone(desk, case_id, other_case):
    task = _add(desk, other_case, Task(title="Call", due_at=NOW))
    _refused(desk, NotFound, settle_task, case_id, task, "done")
    assert desk.vault.get(task).record.state == "open"


def test_a_task_of_a_closed_case_is_not_opened_again(desk, case_id):
    task = _add(desk, case_id, Task(title="Call", due_at=NOW))
    settle_task(desk, case_id, task, "done")
    _close(desk, case_id)
    _refused(desk, CaseIsClosed, settle_task, case_id, task, "open")


def test_a_referral_is_answered_and_printed_in_its_own_case_alone(desk, case_id, other_case, provider_id):
    for each in (case_id, other_case):
        a_consent(desk, each, provider_id)
    referral = refer(desk, other_case, a_referral(provider_id)).record_id
    _refused(desk, NotFound, record_answer, case_id, referral, "accepted", desk.today())
    _refused(desk, NotFound, make_letter, case_id, referral, Catalogue("en"))
    assert desk.vault.get(referral).record.state == "sent"
    assert desk.vault.get(referral).record.printed_copies == 0


def test_a_case_does_not_begin_without_consent_by_saving_a_record(desk, case_id):
    case = desk.vault.get(case_id).record.model_copy(update={"code": "THA-26-0099"})
    _refused(desk, KnownError, save_record, case, Place(None))
    assert desk.vault.all_cases() == (case_id,)


def test_a_person_belongs_to_a_case(desk):
    _refused(desk, KnownError, save_record, a_person(), Place(None))


@pytest.mark.parametrize(
    "change",
    [
        {"status": "Closed"},
        {"responsible": "0" * 32},
        {"code": "THA-26-0099"},
        {"opened_at": datetime(2020, 1, 1, tzinfo=UTC)},
        {"pack_version": "another"},
    ],
)
def test_what_the_program_sets_in_a_case_is_not_changed_by_a_form(desk, case_id, change):
    case = desk.vault.get(case_id).record
    _refused(desk, KnownError, save_record, case.model_copy(update=change), Place(case_id))
    assert desk.vault.get(case_id).record == case


def test_what_a_form_asks_of_a_case_is_changed_by_it(desk, case_id):
    case = desk.vault.get(case_id).record
    save_record(desk, case.model_copy(update={"case_type": "at_risk", "came_from": "NGO"}), Place(case_id))
    assert single(desk.vault.of_case(case_id), Case).came_from == "NGO"


def test_a_task_and_a_note_in_the_bin_are_neither_listed_nor_found(desk, case_id, clock):
    task = _add(desk, case_id, Task(title="Telephone the zoo", due_at=NOW - timedelta(days=1)))
    assert len(desk.vault.search("zoo", CaseFilter())) == 1
    remove_record(desk, case_id, task)
    assert len(desk.vault.search("zoo", CaseFilter())) == 0
    assert of_type(desk.vault.of_case(case_id), Task) == ()
    assert single(desk.vault.of_case(case_id), Person) is not None


def test_colleagues_do_not_overwrite_or_throw_away_each_others_drafts(desk, supervisor, case_id):
    key = f"{case_id}:referral:new"
    keep_draft(desk, key, "referral", case_id, {"request": "A bed."})
    keep_draft(supervisor, key, "referral", case_id, {"request": "A doctor."})
    assert [answers_in(draft) for draft in my_drafts(desk)] == [{"request": "A bed."}]
    drop_draft(supervisor, key)
    assert my_drafts(supervisor) == ()
    assert [answers_in(draft) for draft in my_drafts(desk)] == [{"request": "A bed."}]


def test_a_case_is_given_to_somebody_who_came_after_the_supervisor_unlocked(supervisor, case_id):
    number = add_user(supervisor, Newcomer("Madeup Newcomer", Role.CASEWORKER, PASSPHRASE), costs=CHEAP)
    newcomer = next(one.user_id.hex() for one in users(supervisor) if one.number == number)
    assign_case(supervisor, case_id, newcomer)
    assert supervisor.vault.get(case_id).record.responsible == newcomer


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.STATISTICS, Role.TRAINER])
def test_a_case_is_not_given_to_somebody_who_could_not_work_on_it(supervisor, case_id, role):
    somebody = next(one.user_id.hex() for one in users(supervisor) if one.role is role)
    _refused(supervisor, KnownError, assign_case, case_id, somebody)
