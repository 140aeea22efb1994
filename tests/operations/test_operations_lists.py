"""Flags, saved lists, and acts on many cases at once."""

from datetime import timedelta

import pytest

from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, Closure, Flag, Task
from caseapp.operations import bulk, casebook
from caseapp.operations.bulk import Assign, Close, PutFlag, Refusal, Trail
from caseapp.operations.closing import assign_case, close_case
from caseapp.operations.flags import FlaggedAlready, flag_case, put_flag_back, take_flag_away
from caseapp.operations.history import bin_of
from caseapp.operations.records import Place, bring_back_record, save_record
from caseapp.operations.rules import CaseIsClosed
from caseapp.operations.saved_lists import Wanted, delete_list, save_list, saved_lists
from caseapp.security.errors import NotAllowed
from caseapp.storage.case_filter import AnyOf, Between, CaseFilter, Within
from caseapp.storage.stored import single
from tests.operations.made_up import NOW, a_case

URGENT = Flag(reason="urgent", note="The trial begins.")
WANTED = Wanted(
    CaseFilter(
        is_open=True,
        flags=("urgent",),
        any_of=(AnyOf("person.sex", ("female",)),),
        within=(Within("contact_note.at", 5, None),),
        between=(Between("next_due", None, "2026"),),
    ),
    "samplina",
)


@pytest.fixture
def cases(desk):
    return [a_case(desk, given_name=f"Sample{number}") for number in range(5)]


@pytest.fixture
def numbers(desk, cases):
    return list(reversed(casebook.case_numbers(desk, CaseFilter())))


def _closure(desk):
    return Closure(closed_on=desk.today(), reason="contact_lost")


def _case(desk, case_id):
    return single(desk.vault.of_case(case_id), Case)


def _acts(desk, case_id):
    return [line.act for line in reversed(desk.vault.journal.newest(100, case_id))]


def test_a_flag_is_set_seen_taken_away_and_put_back_each_with_its_line(desk, case_id):
    flag_id = flag_case(desk, case_id, URGENT).record_id
    assert casebook.view_case(desk, case_id).flags == ((flag_id, URGENT),)
    assert casebook.case_lines(desk, casebook.case_numbers(desk, CaseFilter(flags=("urgent",))))[0].flags
    take_flag_away(desk, case_id, flag_id)
    assert casebook.view_case(desk, case_id).flags == ()
    put_flag_back(desk, case_id, flag_id)
    assert casebook.view_case(desk, case_id).flags == ((flag_id, URGENT),)
    assert _acts(desk, case_id)[-3:] == ["flag", "take_flag_away", "flag"]
    assert {line.detail for line in desk.vault.journal.newest(3)} == {"urgent"}


def test_a_case_has_one_flag_for_each_reason(desk, case_id):
    flag_case(desk, case_id, URGENT)
    with pytest.raises(FlaggedAlready):
        flag_case(desk, case_id, URGENT)
    flag_case(desk, case_id, Flag(reason="missing"))


def test_a_flag_is_not_put_back_beside_one_for_the_same_reason_nor_from_the_bin(desk, case_id):
    first = flag_case(desk, case_id, URGENT).record_id
    take_flag_away(desk, case_id, first)
    assert not bin_of(desk, case_id)
    with pytest.raises(KnownError):
        bring_back_record(desk, case_id, first)
    second = flag_case(desk, case_id, URGENT).record_id
    with pytest.raises(FlaggedAlready):
        put_flag_back(desk, case_id, first)
    put_flag_back(desk, case_id, second)  # it is there already
    assert casebook.view_case(desk, case_id).flags == ((second, URGENT),)


def test_a_flag_may_be_set_anew_once_its_day_has_passed(desk, clock, case_id):
    flag_case(desk, case_id, Flag(reason="urgent", until=desk.today()))
    clock.moment = NOW + timedelta(days=2)
    flag_case(desk, case_id, URGENT)
    with pytest.raises(KnownError):
        flag_case(desk, case_id, Flag(reason="missing", until=NOW.date()))


def test_a_closed_case_is_not_flagged(desk, case_id):
    close_case(desk, case_id, _closure(desk))
    with pytest.raises(CaseIsClosed):
        flag_case(desk, case_id, URGENT)


def test_a_flag_does_not_come_by_a_form_of_its_own(desk, case_id):
    with pytest.raises(KnownError):
        save_record(desk, URGENT, Place(case_id))


def test_a_list_comes_back_as_it_was_saved_and_only_to_its_owner(desk, supervisor):
    save_list(desk, "Samplina and others", WANTED)
    assert [(each.name, each.wanted, each.is_shared) for each in saved_lists(desk)] == [
        ("Samplina and others", WANTED, False)
    ]
    assert saved_lists(supervisor) == ()


def test_a_list_of_the_office_is_seen_by_all_and_deleted_by_its_owner_or_a_supervisor(desk, supervisor):
    save_list(supervisor, "The office's", WANTED, is_shared=True)
    (seen,) = saved_lists(desk)
    assert not seen.can_delete
    with pytest.raises(KnownError):
        delete_list(desk, seen.id)
    save_list(desk, "Mine", WANTED, is_shared=True)
    mine = next(each for each in saved_lists(supervisor) if each.name == "Mine")
    delete_list(supervisor, mine.id)
    assert [each.name for each in saved_lists(desk)] == ["The office's"]


def test_a_list_saved_under_the_same_name_takes_the_place_of_the_first(desk):
    save_list(desk, "Sample", WANTED)
    save_list(desk, "Sample", Wanted())
    assert [each.wanted for each in saved_lists(desk)] == [Wanted()]


def test_the_journal_says_nothing_of_what_a_list_is_called_or_looks_for(desk):
    save_list(desk, "Samplina", WANTED)
    delete_list(desk, saved_lists(desk)[0].id)
    for line in desk.vault.journal.newest(2):
        assert "ampl" not in f"{line.object}{line.detail}"
    assert "ampl" not in repr(WANTED)


@pytest.mark.parametrize("name", ["", "  ", "x" * 81, "a\nb"])
def test_a_list_needs_a_name_of_one_line(desk, name):
    with pytest.raises(KnownError):
        save_list(desk, name, WANTED)


def test_many_cases_are_given_to_a_colleague_and_taken_back(desk, supervisor, cases, numbers):
    assign_case(supervisor, cases[0], supervisor.worker.user_id)
    close_case(desk, cases[1], _closure(desk))
    trail = Trail(Assign(supervisor.worker.user_id))
    found = bulk.preview(supervisor, trail.act, numbers)
    assert found.able == tuple(cases[2:])
    assert dict(found.refused) == {Refusal.HERS_ALREADY: 1, Refusal.CLOSED: 1}
    bulk.do_to_all(supervisor, trail, found.able)
    assert len(trail) == 3
    assert {_case(desk, each).responsible for each in cases[2:]} == {supervisor.worker.user_id}
    assert "assign" in _acts(desk, cases[4])
    bulk.take_back(supervisor, trail)
    assert {_case(desk, each).responsible for each in cases[2:]} == {desk.worker.user_id}
    assert _acts(desk, cases[4])[-1] == "take_back"
    assert len(trail) == 0


def test_what_somebody_has_changed_since_is_not_taken_back(desk, supervisor, cases):
    trail = Trail(Assign(supervisor.worker.user_id))
    bulk.do_to_all(supervisor, trail, cases)
    assign_case(supervisor, cases[0], desk.worker.user_id)
    bulk.take_back(supervisor, trail)
    assert trail.left_out == 1
    assert {_case(desk, each).responsible for each in cases} == {desk.worker.user_id}


def test_many_cases_are_flagged_and_the_flags_taken_back(desk, cases, numbers):
    flag_case(desk, cases[0], URGENT)
    trail = Trail(PutFlag(URGENT))
    found = bulk.preview(desk, trail.act, numbers)
    assert dict(found.refused) == {Refusal.FLAGGED_ALREADY: 1}
    bulk.do_to_all(desk, trail, found.able)
    assert len(casebook.case_numbers(desk, CaseFilter(flags=("urgent",)))) == 5
    bulk.take_back(desk, trail)
    assert len(casebook.case_numbers(desk, CaseFilter(flags=("urgent",)))) == 1


def test_many_cases_are_closed_but_those_with_work_left_and_opened_again(desk, cases, numbers):
    save_record(desk, Task(title="Call"), Place(cases[0]))
    trail = Trail(Close(_closure(desk)))
    found = bulk.preview(desk, trail.act, numbers)
    assert dict(found.refused) == {Refusal.WORK_LEFT: 1}
    bulk.do_to_all(desk, trail, found.able)
    assert len(casebook.case_numbers(desk, CaseFilter(is_open=False))) == 4
    bulk.take_back(desk, trail)
    assert len(casebook.case_numbers(desk, CaseFilter(is_open=True))) == 5
    assert all(single(desk.vault.of_case(each), Closure) is None for each in cases)


def test_only_a_supervisor_closes_the_cases_of_others_and_gives_them_away(desk, supervisor, cases, numbers):
    assign_case(supervisor, cases[0], supervisor.worker.user_id)
    found = bulk.preview(desk, Close(_closure(desk)), numbers)
    assert dict(found.refused) == {Refusal.NOT_YOURS: 1}
    assert len(bulk.preview(supervisor, Close(_closure(desk)), numbers).able) == 5
    with pytest.raises(NotAllowed):
        bulk.preview(desk, Assign(desk.worker.user_id), numbers)
    with pytest.raises(NotAllowed):
        bulk.do_to_all(desk, Trail(Assign(desk.worker.user_id)), cases)


def test_a_case_that_has_changed_since_the_preview_is_left_out(desk, cases, numbers):
    trail = Trail(PutFlag(URGENT))
    able = bulk.preview(desk, trail.act, numbers).able
    close_case(desk, cases[0], _closure(desk))
    bulk.do_to_all(desk, trail, (*able, "no-such-case"))
    assert (len(trail), trail.left_out) == (4, 2)


def test_what_was_stopped_between_two_batches_can_be_taken_back(desk, cases, monkeypatch):
    monkeypatch.setattr(bulk, "AT_ONCE", 2)
    trail = Trail(PutFlag(URGENT))

    def stop(done: int, _of: int) -> None:
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bulk.do_to_all(desk, trail, cases, stop)
    assert len(trail) == len(casebook.case_numbers(desk, CaseFilter(flags=("urgent",)))) == 4
    told = []
    bulk.take_back(desk, trail, lambda done, of: told.append((done, of)))
    assert told == [(2, 4), (4, 4)]
    assert len(casebook.case_numbers(desk, CaseFilter(flags=("urgent",)))) == 0


def test_a_hit_says_in_which_record_and_answer_the_words_stand(desk, cases):
    save_record(desk, Task(title="Call Sample2 tomorrow"), Place(cases[2]))
    hits = casebook.look_for(desk, "sample2", CaseFilter())
    (line,) = casebook.hit_lines(desk, hits, hits.numbers, "sample2")
    assert line.found_in == (("person", "given_name"), ("task", "title"))
    assert "ample" not in repr(hits)


def test_words_of_different_records_each_say_where_they_stand(desk, cases):
    save_record(desk, Task(title="Call tomorrow"), Place(cases[2]))
    hits = casebook.look_for(desk, "sample2 tomorrow", CaseFilter())
    (line,) = casebook.hit_lines(desk, hits, hits.numbers, "sample2 tomorrow")
    assert line.found_in == (("person", "given_name"), ("task", "title"))
