"""Two cases of one person become one, and two again exactly as they were."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, Closure, ContactNote, ContactSafety, Person, Task
from caseapp.operations import closing
from caseapp.operations.casebook import case_with_code
from caseapp.operations.merging import merge_cases, side_by_side, undo_merge
from caseapp.operations.records import Place, save_record
from caseapp.operations.rules import CaseIsClosed
from caseapp.security.errors import NotAllowed
from caseapp.storage.errors import ChangedMeanwhile, NotFound
from caseapp.storage.lists import CaseFilter
from caseapp.storage.stored import of_type, single
from tests.operations import made_up
from tests.operations.made_up import NOW

NOTE = ContactNote(at=NOW, note="Slept better.")


@pytest.fixture
def pair(desk):
    """Two cases of one made-up person; the second knows more of her."""
    one = made_up.a_case(desk, known_as=None, birth_date="2001")
    other = made_up.a_case(desk, given_name="Amyhan", known_as="Blue Heron")
    save_record(desk, NOTE, Place(other))
    return one, other


def state(desk, case_id):
    return {stored.id: (stored.case_id, stored.record) for stored in desk.vault.of_case(case_id)}


def merge(desk, pair, *names):
    both = side_by_side(desk, *pair)
    return merge_cases(desk, *pair, {("person", name) for name in names}, both.seen)


def test_fields_that_differ_come_first_and_a_lone_answer_is_proposed(supervisor, pair):
    both = side_by_side(supervisor, *pair)
    differ = [each.is_different for each in both.fields]
    assert differ == sorted(differ, reverse=True)
    proposed = {each.name for each in both.fields if each.prefers_other}
    assert ("person", "known_as") in proposed
    assert ("person", "given_name") not in proposed
    assert dict(both.moves) == {"consent": 1, "contact_note": 1}


def test_that_both_were_looked_at_is_journalled(supervisor, pair):
    side_by_side(supervisor, *pair)
    lines = supervisor.vault.journal.newest(2)
    assert {(line.act, line.object) for line in lines} == {("reveal", case_id) for case_id in pair}


def test_the_kept_case_has_the_chosen_answers_and_everything_of_the_other(supervisor, pair):
    merge(supervisor, pair, "known_as", "birth_date")
    records = supervisor.vault.of_case(pair[0])
    person = single(records, Person)
    assert (person.given_name, person.known_as, person.birth_date) == ("Amihan", "Blue Heron", "2001-07-04")
    assert [note for _, note in of_type(records, ContactNote)] == [NOTE]
    assert len(of_type(records, Person)) == len(of_type(records, Case)) == 1
    assert single(records, Case).code == "THA-26-0001"


def test_the_other_case_is_gone_from_lists_search_and_codes(supervisor, pair):
    merge(supervisor, pair)
    assert len(supervisor.vault.case_numbers(CaseFilter())) == 1
    assert len(supervisor.vault.search("Amyhan", CaseFilter())) == 0
    assert list(supervisor.vault.search("Slept", CaseFilter())) == list(
        supervisor.vault.search("THA-26-0001", CaseFilter())
    )
    with pytest.raises(NotFound):
        case_with_code(supervisor, "THA-26-0002")
    with pytest.raises(NotFound):
        supervisor.vault.of_case(pair[1])


def test_undone_both_are_as_they_were(supervisor, pair):
    before = [state(supervisor, case_id) for case_id in pair]
    lines = supervisor.vault.lines(supervisor.vault.case_numbers(CaseFilter()))
    merge(supervisor, pair, "known_as", "given_name")
    undo_merge(supervisor, pair[0])
    assert [state(supervisor, case_id) for case_id in pair] == before
    assert supervisor.vault.lines(supervisor.vault.case_numbers(CaseFilter())) == lines
    assert len(supervisor.vault.search("Amyhan", CaseFilter())) == 1
    acts = [line.act for line in supervisor.vault.journal.newest(4)]
    assert acts == ["undo_merge"] * 2 + ["merge_cases"] * 2


def test_what_was_written_since_stays_when_a_merge_is_undone(supervisor, pair):
    merge(supervisor, pair, "known_as")
    ((record_id, person),) = of_type(supervisor.vault.of_case(pair[0]), Person)
    changed = person.model_copy(update={"sex": "male"})
    save_record(supervisor, changed, Place(pair[0], record_id))
    save_record(supervisor, Task(title="Call"), Place(pair[0]))
    undo_merge(supervisor, pair[0])
    person = single(supervisor.vault.of_case(pair[0]), Person)
    assert (person.sex, person.known_as) == ("male", None)
    assert len(of_type(supervisor.vault.of_case(pair[0]), Task)) == 1


def test_two_merges_are_undone_one_after_the_other(supervisor, desk, pair):
    third = made_up.a_case(desk, given_name="Dalisay")
    before = [state(supervisor, case_id) for case_id in (*pair, third)]
    merge(supervisor, pair, "given_name")
    merge(supervisor, (pair[0], third), "given_name")
    for _ in range(2):
        undo_merge(supervisor, pair[0])
    assert [state(supervisor, case_id) for case_id in (*pair, third)] == before
    with pytest.raises(KnownError):
        undo_merge(supervisor, pair[0])


def test_a_merge_is_not_undone_after_thirty_days(supervisor, pair, clock):
    merge(supervisor, pair)
    clock.moment = NOW + timedelta(days=31)
    with pytest.raises(KnownError):
        undo_merge(supervisor, pair[0])


def test_a_case_is_not_merged_with_itself_or_what_is_no_case(supervisor, pair):
    for wrong in (pair[0], "0" * 32):
        with pytest.raises(KnownError):
            side_by_side(supervisor, pair[0], wrong)
        with pytest.raises(KnownError):
            merge_cases(supervisor, pair[0], wrong, (), frozenset())


@pytest.mark.parametrize("which", [0, 1])
def test_a_closed_case_is_not_merged(supervisor, pair, which):
    both = side_by_side(supervisor, *pair)
    closing.close_case(supervisor, pair[which], Closure(closed_on=NOW.date(), reason="returned"))
    with pytest.raises(CaseIsClosed):
        merge_cases(supervisor, *pair, (), both.seen)


@pytest.mark.parametrize("which", [0, 1])
def test_a_case_that_was_changed_meanwhile_is_not_merged(supervisor, pair, which):
    both = side_by_side(supervisor, *pair)
    save_record(supervisor, NOTE, Place(pair[which]))
    before = [state(supervisor, case_id) for case_id in pair]
    with pytest.raises(ChangedMeanwhile):
        merge_cases(supervisor, *pair, (), both.seen)
    assert [state(supervisor, case_id) for case_id in pair] == before


def test_a_caseworker_merges_nothing(desk, pair):
    with pytest.raises(NotAllowed):
        merge_cases(desk, *pair, (), frozenset())


NAMES = st.sampled_from(["Amihan", "Dalisay", "อนันต์", None])
PEOPLE = st.builds(
    Person,
    given_name=NAMES,
    known_as=NAMES,
    birth_date=st.sampled_from(["2001", "2001-07", "1999-02-03", None]),
    citizenships=st.sampled_from([(), ("PH",), ("MM", "TH")]),
    sex=st.sampled_from(["female", None]),
    unanswered=st.sampled_from([{}, {"main_language": "not_said"}]),
)
SAFETIES = st.builds(
    ContactSafety, phone=st.sampled_from(["+00 1234567", None]), call=st.sampled_from(["safe", None])
)
CHOSEN = st.frozensets(
    st.sampled_from(
        [
            ("person", name)
            for name in ("given_name", "known_as", "birth_date", "main_language", "citizenships")
        ]
        + [("contact_safety", "phone"), ("case", "case_type"), ("case", "code"), ("unheard", "of")]
    )
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(PEOPLE, SAFETIES, st.integers(0, 2)), min_size=2, max_size=2), CHOSEN)
def test_merged_and_undone_any_two_cases_are_the_same_again(supervisor, cases, chosen):
    pair = []
    for person, safety, notes in cases:
        case_id = made_up.a_case(supervisor)
        for record in (person, safety, *[NOTE] * notes):
            save_record(supervisor, record, Place(case_id))
        pair.append(case_id)
    before = [state(supervisor, case_id) for case_id in pair]
    merge_cases(supervisor, *pair, chosen, side_by_side(supervisor, *pair).seen)
    everything = {record_id for each in before for record_id in each}
    assert len(everything) - len(state(supervisor, pair[0])) == 3
    undo_merge(supervisor, pair[0])
    assert [state(supervisor, case_id) for case_id in pair] == before
    assert supervisor.vault.integrity(full=False) == ()
