"""What holds of a vault whatever is written into it."""

from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.demo.clock import MovingClock
from caseapp.demo.office import training_desk
from caseapp.demo.world import build_training_vault, fill
from caseapp.domain.fields import Compartment, fields_of
from caseapp.domain.records import ContactNote
from caseapp.operations.acts import Act
from caseapp.operations.records import Place, bring_back_record, remove_record, save_record
from caseapp.operations.upkeep import check_vault
from caseapp.security.rights import KeyClass, Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.stored import of_type
from tests.demo.any_records import MARK, records_of_cases
from tests.demo.conftest import now
from tests.demo.looking import Content
from tests.operations import made_up

_EVERYTHING = CaseFilter()


class Open:
    """Holds a desk, because a failing example is printed with all that its arguments are made of."""

    def __init__(self, desk):
        self.desk = desk


@pytest.fixture(scope="module")
def supervisor(tmp_path_factory):
    """A supervisor's desk in a real vault that all examples of this module write into."""
    folder = tmp_path_factory.mktemp("properties")
    with closing(made_up.make_desk(folder, Role.SUPERVISOR, MovingClock(made_up.NOW))) as desk:
        yield Open(desk)


@given(records=st.lists(records_of_cases(), min_size=1, max_size=6))
@settings(max_examples=30)
def test_any_record_comes_back_as_it_was_kept_and_its_words_stay_in_the_file_of_names(supervisor, records):
    desk = supervisor.desk
    with desk.vault.together():
        case_id = made_up.a_case(desk)
        with desk.vault.write() as vault:
            ids = [vault.add(record, case_id) for record in records]
            vault.note(Act.IMPORT, case_id)
    assert [desk.vault.get(record_id).record for record_id in ids] == records
    mark = MARK.encode()
    has_words = any(
        field.compartment is Compartment.IDENT and MARK in str(getattr(record, field.name))
        for record in records
        for field in fields_of(type(record))
    )
    keys = desk.worker.keys
    assert mark not in Content(desk.folder, keys, KeyClass.CASES).whole
    assert not has_words or mark in Content(desk.folder, keys, KeyClass.IDENT).whole


_WORD = st.sampled_from(("heron", "มะม่วง", "ပုံစံ", "ភ្នំ", "নদী", "شہر", "lantern"))
_ACTIONS = st.lists(st.one_of(_WORD, st.sampled_from((None, "bin"))), max_size=8)


@given(first=_WORD, actions=_ACTIONS)
@settings(max_examples=40)
def test_after_any_changes_a_record_has_all_its_versions_and_is_found_by_its_last_words(
    supervisor, first, actions
):
    desk = supervisor.desk
    with desk.vault.together():
        case_id = made_up.a_case(desk)
        note_id = save_record(desk, _note(first), Place(case_id)).record_id
        versions, is_there = [first], True
        for action in actions:
            if action == "bin" and is_there:
                remove_record(desk, case_id, note_id)
                is_there = False
            elif action is None and not is_there:
                bring_back_record(desk, case_id, note_id)
                is_there = True
            elif action not in ("bin", None) and is_there:
                save_record(desk, _note(action), Place(case_id, note_id))
                versions += [action] if action != versions[-1] else []
    notes = of_type(desk.vault.of_case(case_id), ContactNote)
    assert [note.note for _, note in notes] == ([versions[-1]] if is_there else [])
    assert [old.record.note for old in desk.vault.history(note_id)] == versions[-2::-1]
    numbers = {line.case_id: line.case_no for line in desk.vault.lines(_numbers(desk))}
    for word in set(versions):
        is_found = numbers[case_id] in desk.vault.search(word, _EVERYTHING, 10_000)
        assert is_found == (is_there and word == versions[-1])


def test_the_vault_is_sound_after_all_that(supervisor):
    desk = supervisor.desk
    with desk.vault.together():
        case_id = made_up.a_case(desk)
        for number in range(100):
            note_id = save_record(desk, _note(f"lantern {number}"), Place(case_id)).record_id
            if number % 3:
                remove_record(desk, case_id, note_id)
            if number % 3 == 1:
                bring_back_record(desk, case_id, note_id)
    assert check_vault(desk, full=True).is_sound


@given(seed=st.integers(0, 10_000))
@settings(max_examples=5)
def test_any_world_can_be_lived_and_leaves_the_vault_sound(training, seed):
    desk = training.desk
    before = len(desk.vault.all_cases())
    fill(desk, 2, seed)
    assert len(desk.vault.all_cases()) == before + 2
    health = check_vault(desk)
    assert (health.faults, health.first_broken_line) == ((), None)


@pytest.fixture(scope="module")
def training(tmp_path_factory):
    """A supervisor's desk in a training vault without a case."""
    folder = tmp_path_factory.mktemp("lived") / "vault"
    build_training_vault(folder, "ID", 0, clock=now)
    with closing(training_desk(folder, Role.SUPERVISOR, now)) as desk:
        yield Open(desk)


def _note(words):
    return ContactNote(at=made_up.NOW, note=words)


def _numbers(desk):
    return desk.vault.case_numbers(_EVERYTHING)
