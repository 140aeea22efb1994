"""What was changed in a record and by whom; one answer brought back; the bin holds for 30 days."""

from datetime import date, timedelta

import pytest

from caseapp.domain.errors import KnownError
from caseapp.domain.record import Unanswered
from caseapp.domain.records import Case, Closure, Consent, ContactNote, Goal, Person, Referral, Task
from caseapp.operations import binning, closing, consents, drafts, history, upkeep
from caseapp.operations.acts import Act
from caseapp.operations.history import Answer, bin_of, changes_of, restore_field
from caseapp.operations.records import (
    Place,
    bring_back_record,
    may_be_deleted,
    remove_record,
    save_record,
)
from caseapp.operations.referrals import record_answer, refer
from caseapp.security.rights import Role
from caseapp.storage.errors import ChangedMeanwhile, NotFound
from caseapp.storage.lists import CaseFilter
from tests.operations import made_up
from tests.operations.made_up import NOW, make_desk

WORD = "zebrafinch"


@pytest.fixture
def desk(tmp_path):
    made = make_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def case_id(desk):
    return made_up.a_case(desk)


@pytest.fixture
def colleague(desk, tmp_path):
    made = make_desk(tmp_path, Role.SUPERVISOR, desk.clock)
    yield made
    made.close()


@pytest.fixture
def auditor(desk, tmp_path):
    made = make_desk(tmp_path, Role.AUDITOR, desk.clock)
    yield made
    made.close()


def _note(desk, case_id, words="Slept better.", **answers):
    note = ContactNote(at=NOW, note=words, **answers)
    return save_record(desk, note, Place(case_id)).record_id


def _change(desk, case_id, record_id, **answers):
    stored = desk.vault.get(record_id)
    save_record(desk, stored.record.model_copy(update=answers), Place(case_id, record_id, stored.version))


def _journal(desk):
    line = desk.vault.journal.newest(1)[0]
    return line.act, line.object, line.detail


def _found(desk, words):
    return list(desk.vault.search(words, CaseFilter()))


def test_each_change_says_who_when_and_both_values_of_each_field(desk, colleague, case_id):
    note = _note(desk, case_id)
    desk.clock.moment = NOW + timedelta(hours=1)
    _change(desk, case_id, note, note="Slept badly.")
    desk.clock.moment = NOW + timedelta(hours=2)
    _change(colleague, case_id, note, channel="phone", in_distress=True)
    second, first = changes_of(desk, case_id, note)
    assert (first.who, second.who) == ("Madeup Caseworker", "Madeup Supervisor")
    assert (first.version, second.version) == (1, 2)
    assert first.at < second.at
    assert [(each.field, each.old.value, each.new.value) for each in first.fields] == [
        ("note", "Slept better.", "Slept badly.")
    ]
    assert {each.field for each in second.fields} == {"channel", "in_distress"}


def test_a_reason_for_silence_is_a_change_like_any_other(desk, case_id):
    note = _note(desk, case_id)
    _change(desk, case_id, note, unanswered={"in_distress": Unanswered.NOT_SAID})
    (change,) = changes_of(desk, case_id, note)
    assert [(each.field, each.new) for each in change.fields] == [
        ("in_distress", Answer(None, Unanswered.NOT_SAID))
    ]


def test_no_answer_is_in_the_programs_own_words_for_a_change(desk, case_id):
    note = _note(desk, case_id, WORD)
    _change(desk, case_id, note, note="Other words.")
    assert WORD not in repr(changes_of(desk, case_id, note))
    remove_record(desk, case_id, note)
    assert "Other" not in repr(bin_of(desk, case_id))


def test_who_may_not_see_names_sees_only_that_something_identifying_was_changed(desk, auditor, case_id):
    note = _note(desk, case_id, WORD)
    _change(desk, case_id, note, note="Other words.")
    _change(desk, case_id, note, channel="phone")
    plain, hidden = changes_of(auditor, case_id, note)
    assert hidden.is_hidden
    assert not hidden.fields
    assert not plain.is_hidden
    assert [each.field for each in plain.fields] == ["channel"]


def test_a_record_of_another_case_has_no_history_here(desk, case_id):
    note = _note(desk, made_up.a_case(desk))
    with pytest.raises(NotFound):
        changes_of(desk, case_id, note)


def test_one_field_is_brought_back_and_the_others_stay(desk, case_id):
    note = _note(desk, case_id)
    _change(desk, case_id, note, note="Slept badly.", channel="phone")
    restore_field(desk, case_id, note, "note", 1, 2)
    stored = desk.vault.get(note)
    assert stored.record.note == "Slept better."
    assert stored.record.channel == "phone"
    assert stored.version == 3
    assert _journal(desk) == (Act.RESTORE_ANSWER, case_id, ContactNote.kind)
    assert _found(desk, "better")
    newest = changes_of(desk, case_id, note)[0]
    assert [each.field for each in newest.fields] == ["note"]


def test_a_reason_for_silence_comes_back_and_goes_with_its_field(desk, case_id):
    note = _note(desk, case_id, unanswered={"in_distress": Unanswered.NOT_SAID})
    _change(desk, case_id, note, in_distress=True, unanswered={})
    restore_field(desk, case_id, note, "in_distress", 1, 2)
    assert desk.vault.get(note).record.unanswered == {"in_distress": Unanswered.NOT_SAID}
    restore_field(desk, case_id, note, "in_distress", 2, 3)
    record = desk.vault.get(note).record
    assert (record.in_distress, record.unanswered) == (True, {})


def test_an_answer_that_no_longer_fits_the_rest_is_refused_in_a_sentence_without_it(desk, case_id):
    goal = Goal(domain="Health", objective="Sleep through.", planned_end=date(2026, 3, 1))
    goal_id = save_record(desk, goal, Place(case_id)).record_id
    _change(desk, case_id, goal_id, begun_on=date(2026, 4, 1), planned_end=date(2026, 5, 1))
    with pytest.raises(history.NoLongerFits) as refused:
        restore_field(desk, case_id, goal_id, "planned_end", 1, 2)
    assert "end lies before the beginning" in str(refused.value.text)
    assert "2026" not in str(refused.value.text)
    assert desk.vault.get(goal_id).version == 2


def test_nothing_is_brought_back_into_a_record_that_moved_on(desk, colleague, case_id):
    note = _note(desk, case_id)
    _change(desk, case_id, note, note="Slept badly.")
    _change(colleague, case_id, note, note="Slept not at all.")
    with pytest.raises(ChangedMeanwhile):
        restore_field(desk, case_id, note, "note", 1, 2)
    assert desk.vault.get(note).record.note == "Slept not at all."


def test_what_an_act_of_its_own_set_is_not_brought_back(desk, case_id):
    provider = made_up.a_provider(desk)
    consent = made_up.a_consent(desk, case_id, provider)
    referral = refer(desk, case_id, made_up.a_referral(provider)).record_id
    record_answer(desk, case_id, referral, "accepted", desk.today())
    assert not any(each.can_be_restored for each in changes_of(desk, case_id, referral)[0].fields)
    with pytest.raises(KnownError, match="act of its own"):
        restore_field(desk, case_id, referral, "state", 1, 2)
    with pytest.raises(KnownError, match="act of its own"):
        restore_field(desk, case_id, case_id, "code", 1, 1)
    _change(desk, case_id, consent, note="Said twice.")
    consents.withdraw_consent(desk, case_id, consent)
    with pytest.raises(KnownError, match="act of its own"):
        restore_field(desk, case_id, consent, "withdrawn_on", 2, 3)
    with pytest.raises(KnownError, match="withdrawn"):
        restore_field(desk, case_id, consent, "note", 1, 3)


def test_a_field_or_version_that_never_was_is_not_found(desk, case_id):
    note = _note(desk, case_id)
    _change(desk, case_id, note, note="Slept badly.")
    for field, version in (("no_such_field", 1), ("note", 7)):
        with pytest.raises(NotFound):
            restore_field(desk, case_id, note, field, version, 2)


def test_nothing_is_brought_back_in_a_closed_case(desk, case_id):
    note = _note(desk, case_id)
    _change(desk, case_id, note, note="Slept badly.")
    closing.close_case(desk, case_id, Closure(closed_on=desk.today(), reason="returned"))
    with pytest.raises(KnownError, match="closed"):
        restore_field(desk, case_id, note, "note", 1, 2)


def test_the_bin_says_what_was_deleted_by_whom_and_how_long_it_stays(desk, colleague, case_id):
    note = _note(desk, case_id)
    task = save_record(desk, Task(title="Call"), Place(case_id)).record_id
    remove_record(desk, case_id, note)
    desk.clock.moment = NOW + timedelta(days=10, hours=1)
    remove_record(colleague, case_id, task)
    newest, oldest = bin_of(desk, case_id)
    assert (newest.id, newest.who, newest.days_left) == (task, "Madeup Supervisor", 30)
    assert (oldest.id, oldest.who, oldest.days_left) == (note, "Madeup Caseworker", 20)
    assert isinstance(oldest.record, ContactNote)


def test_deleting_twice_and_bringing_back_twice_are_harmless(desk, case_id):
    note = _note(desk, case_id, WORD)
    lines = len(desk.vault.journal.newest(500))
    for _ in range(2):
        assert remove_record(desk, case_id, note).record_id == note
    assert len(desk.vault.journal.newest(500)) == lines + 1
    assert not _found(desk, WORD)
    for _ in range(2):
        bring_back_record(desk, case_id, note)
    assert len(desk.vault.journal.newest(500)) == lines + 2
    assert _found(desk, WORD)
    assert not bin_of(desk, case_id)


def test_the_bin_of_one_case_is_not_that_of_another(desk, case_id):
    other = made_up.a_case(desk)
    note = _note(desk, case_id)
    remove_record(desk, case_id, note)
    assert not bin_of(desk, other)
    with pytest.raises(NotFound):
        remove_record(desk, other, note)


def test_what_a_case_consists_of_is_not_deleted(desk, case_id):
    kinds = (Case, Person, Consent, Referral, Closure)
    assert not any(may_be_deleted(kind) for kind in kinds)
    assert may_be_deleted(ContactNote)
    with pytest.raises(KnownError, match="not deleted"):
        remove_record(desk, case_id, case_id)


def test_after_30_days_what_was_deleted_is_neither_listed_nor_brought_back(desk, case_id):
    note = _note(desk, case_id)
    remove_record(desk, case_id, note)
    desk.clock.moment = NOW + timedelta(days=30)
    assert not bin_of(desk, case_id)
    with pytest.raises(KnownError, match="30 days"):
        bring_back_record(desk, case_id, note)


def _rows_about(desk, record_id):
    number = desk.vault.connection.execute("SELECT no FROM record WHERE id = ?", (record_id,)).fetchone()[0]

    def count():
        return [
            desk.vault.connection.execute(
                "SELECT count(*) FROM " + table + " WHERE " + column + " = ?", (value,)
            ).fetchone()[0]
            for table, column, value in (
                ("record", "id", record_id),
                *(
                    (table, "record_no", number)
                    for table in ("body", "history", "ident.body", "ident.history")
                ),
            )
        ]

    return count


def test_emptying_the_bin_destroys_every_trace_and_only_what_is_old(desk, case_id):
    old, young, kept = (_note(desk, case_id, WORD) for _ in range(3))
    for note in (old, young, kept):
        _change(desk, case_id, note, note=f"{WORD} again")
    drafts.keep_draft(desk, f"{case_id}:contact_note:{old}", ContactNote.kind, case_id, {"note": WORD})
    of_old, of_young = _rows_about(desk, old), _rows_about(desk, young)
    assert all(of_old())
    remove_record(desk, case_id, old)
    desk.clock.moment = NOW + timedelta(days=1)
    remove_record(desk, case_id, young)
    _come_to_work(desk, timedelta(days=30, minutes=1))
    assert binning.empty_bin(desk) == 1
    assert _journal(desk) == (Act.EMPTY_BIN, "", "1")
    assert not any(of_old())
    assert all(of_young())
    assert not desk.vault.drafts(desk.worker.user_id)
    assert [binned.id for binned in bin_of(desk, case_id)] == [young]
    with pytest.raises(NotFound):
        desk.vault.history(old)
    assert desk.vault.get(kept).version == 2
    assert upkeep.check_vault(desk, full=True).is_sound


def test_the_bin_is_emptied_in_small_batches_and_an_empty_one_leaves_no_line(desk, case_id):
    for note in [_note(desk, case_id) for _ in range(5)]:
        remove_record(desk, case_id, note)
    _come_to_work(desk, timedelta(days=31))
    assert [binning.empty_bin(desk, 2) for _ in range(4)] == [2, 2, 1, 0]
    acts = [line.act for line in desk.vault.journal.newest(500)]
    assert acts.count(Act.EMPTY_BIN) == 3


def test_whoever_has_no_key_for_the_names_destroys_nothing(auditor):
    assert binning.empty_bin(auditor) == 0


def _come_to_work(desk, later):
    """Unlocks half way there and then, as a clock that goes right lets people do."""
    for part in (later / 2, later):
        desk.clock.moment = NOW + part
        upkeep.note_unlocked(desk)


def test_an_only_record_begun_in_two_windows_is_not_overwritten_in_silence(desk, colleague, tmp_path):
    case_id = made_up.a_case(desk)
    person = next(each for each in desk.vault.of_case(case_id) if isinstance(each.record, Person))
    with pytest.raises(ChangedMeanwhile):
        save_record(colleague, Person(given_name="Other"), Place(case_id, None, 0))
    now = history.record_now(colleague, case_id, Person.kind, None)
    assert (now.id, now.version) == (person.id, person.version)
    with pytest.raises(NotFound):
        history.record_now(colleague, case_id, Task.kind, None)
