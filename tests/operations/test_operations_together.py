"""Many acts together: all of them or none, whatever happens in between."""

import pytest

from caseapp.domain.errors import KnownError
from caseapp.domain.records import ContactNote, Task
from caseapp.operations.records import Place, save_record
from caseapp.storage.vault import HalfDone
from tests.operations.made_up import NOW, a_case


def _acts(desk):
    return [line.act for line in reversed(desk.vault.journal.newest(100))]


def test_acts_done_together_are_all_there_each_with_its_own_line(desk):
    with desk.vault.together():
        case_id = a_case(desk)
        save_record(desk, Task(title="Call", due_at=NOW), Place(case_id))
        save_record(desk, ContactNote(at=NOW, note="Slept better."), Place(case_id))
    assert _acts(desk) == ["begin_case", "add_record", "add_record"]
    assert desk.vault.all_cases() == (case_id,)
    assert desk.vault.journal.first_broken() is None


def test_when_one_act_fails_none_of_those_together_has_happened(desk):
    with pytest.raises(KnownError), desk.vault.together():
        case_id = a_case(desk)
        save_record(desk, Task(title="Call"), Place(None))
    assert desk.vault.all_cases() == ()
    assert _acts(desk) == []
    with pytest.raises(KnownError):
        desk.vault.of_case(case_id)


def test_an_act_that_fails_unseen_among_others_undoes_them_too(desk):
    with pytest.raises(HalfDone), desk.vault.together():
        case_id = a_case(desk)
        with pytest.raises(RuntimeError), desk.vault.write() as vault:
            vault.add(Task(title="Half done"), case_id)
            raise RuntimeError
    assert desk.vault.all_cases() == ()


def test_after_acts_together_each_act_stands_alone_again(desk):
    with desk.vault.together():
        a_case(desk)
    with pytest.raises(RuntimeError), desk.vault.write() as vault:
        vault.note("lock")
        raise RuntimeError
    a_case(desk)
    assert _acts(desk) == ["begin_case", "begin_case"]
