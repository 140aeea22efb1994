"""Cases made of lines of arrivals: of those who agreed alone, with the event's facts, all or none."""

from contextlib import closing

import pytest

from caseapp.domain.errors import KnownError
from caseapp.domain.records import (
    Arrival,
    Case,
    Consent,
    ContactNote,
    FamilyMember,
    Flag,
    Milestone,
    Person,
    SharedEvent,
    Task,
)
from caseapp.operations import arrival_cases, arriving, planning
from caseapp.operations.arrival_cases import LeftOut
from caseapp.operations.arrival_records import Making
from caseapp.operations.facts import facts_of
from caseapp.operations.policy import Policy, set_policy
from caseapp.operations.records import Place, save_record
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import of_type, single
from tests.operations import made_up
from tests.operations.test_operations_arrivals import NAME, an_event

HOW = Making()


@pytest.fixture
def event_id(desk):
    return an_event(desk, place="Specimen Bay", vessel="Sample Star", led_by="NGO")


@pytest.fixture
def add(desk, event_id):
    """Adds a line of somebody who agreed; gives its id."""

    def add(**answers):
        return arriving.save_line(desk, event_id, {"agreed": "person", **answers}).record_id

    return add


def made_of(desk, event_id, *line_ids):
    return arrival_cases.make_cases(desk, event_id, line_ids, HOW).made


def test_a_case_has_the_facts_of_the_event_and_of_the_line(desk, event_id, add):
    line = add(
        name=NAME, sex="female", age=31, citizenship="MM", language="mya", needs=("medical",), note="Tall"
    )
    (made,) = made_of(desk, event_id, line)
    records = desk.vault.of_case(made.case_id)
    case, person = single(records, Case), single(records, Person)
    assert (case.event, case.came_on, case.came_from, case.came_by_sea) == (
        event_id,
        desk.today(),
        "NGO",
        True,
    )
    assert (person.given_name, person.sex, person.age_estimate) == (NAME, "female", 31)
    assert (person.citizenships, person.main_language) == (("MM",), "mya")
    found = single(records, Milestone)
    assert (found.event, found.happened_at.date(), found.note) == (
        "person_found",
        desk.today(),
        "Specimen Bay",
    )
    assert single(records, Task).title == "First needs: Medical care"
    assert single(records, ContactNote).note == "Tall"
    consent = single(records, Consent)
    assert (consent.purpose, consent.decision, consent.given_by) == ("record", "given", "person")


def test_whoever_came_by_sea_is_screened_as_such_and_whoever_came_by_land_is_not(desk, add, event_id):
    raid = an_event(desk, type="raid")
    by_land = arriving.save_line(desk, raid, {"agreed": "person"}).record_id
    for event, line, expected in ((event_id, add(), True), (raid, by_land, None)):
        (made,) = made_of(desk, event, line)
        assert facts_of(desk.vault.of_case(made.case_id), desk.today()).at_sea is expected


def test_the_steps_for_people_who_came_by_sea_are_in_the_plan(desk, clock):
    event_id = an_event(desk, country="FJ")  # no procedure of its own: the regional one
    line = arriving.save_line(desk, event_id, {"agreed": "person"}).record_id
    (made,) = made_of(desk, event_id, line)
    assert "reg-identification-07" in {step.id for step in planning.steps_of_case(desk, made.case_id)}


def test_a_child_alone_is_urgent_and_the_child_is_asked_still(desk, event_id, add):
    line = add(age_band="5-11", triage=("alone", "interpreter", "disability", "pregnant"), agreed="court")
    (made,) = made_of(desk, event_id, line)
    records = desk.vault.of_case(made.case_id)
    person, consent = single(records, Person), single(records, Consent)
    assert single(records, Case).priority == "urgent"
    assert (person.is_unaccompanied, person.separation) == (True, "unaccompanied_minor")
    assert (person.age_estimate, person.birth_date_basis) == (5, "estimated")
    assert person.needs_interpreter
    assert consent.unanswered == {"childs_view": "not_known"}
    assert {flag.reason for _, flag in of_type(records, Flag)} == {"urgent", "needs_interpreter"}
    assert facts_of(records, desk.today()).child


def test_whoever_is_afraid_is_seen_soon(desk, event_id, add):
    (made,) = made_of(desk, event_id, add(triage=("danger",), age=30))
    records = desk.vault.of_case(made.case_id)
    assert single(records, Case).priority == "high"
    assert [flag.reason for _, flag in of_type(records, Flag)] == ["urgent"]


def test_the_preview_says_of_whom_there_will_be_no_case_and_why(desk, event_id, add):
    able = add(age_band="12-17", agreed="guardian", triage=("alone",))
    others = [
        arriving.save_line(desk, event_id, {}).record_id,
        arriving.save_line(desk, event_id, {"agreed": "refused"}).record_id,
        add(),
    ]
    arriving.set_not_taken(desk, [others[2]], "no_need")
    (made,) = made_of(desk, event_id, add())
    found = arrival_cases.preview_cases(desk, event_id, [able, *others, made.line_id])
    assert found.able == (able,)
    assert dict(found.left_out) == dict.fromkeys(LeftOut, 1)
    assert (found.alone, found.agreed_by_others, found.guessed_ages) == (1, 1, 1)
    assert all(str(reason.words) for reason, _ in found.left_out)


@pytest.mark.parametrize("answers", [{"agreed": None}, {"agreed": "refused"}])
def test_a_line_without_consent_is_never_made_a_case_and_nothing_else_is_either(desk, event_id, add, answers):
    without = arriving.save_line(desk, event_id, answers).record_id
    agreed = add()
    with pytest.raises(KnownError, match="have not agreed"):
        made_of(desk, event_id, agreed, without)
    assert desk.vault.count_cases() == (0, 0)
    assert arriving.line_in(desk.vault, agreed).arrival.state == "waiting"


def test_no_line_is_made_a_case_twice(desk, event_id, add):
    (made,) = made_of(desk, event_id, add())
    with pytest.raises(KnownError, match="have a case already"):
        made_of(desk, event_id, made.line_id)
    for call in (
        lambda: arriving.save_line(desk, event_id, {"age": 3}, made.line_id),
        lambda: arriving.remove_line(desk, made.line_id),
        lambda: arriving.set_not_taken(desk, [made.line_id], "left"),
    ):
        with pytest.raises(KnownError, match="There is a case"):
            call()


@pytest.mark.parametrize("wrong", [(), ("nothing",)])
def test_without_anybody_no_case_is_made(desk, event_id, wrong):
    with pytest.raises((KnownError, NotFound)):
        made_of(desk, event_id, *wrong)


def test_a_line_of_another_event_is_not_taken_along(desk, event_id, add):
    with pytest.raises(NotFound):
        made_of(desk, an_event(desk), add())


def test_a_type_of_case_that_is_none_is_refused(desk, event_id, add):
    with pytest.raises(KnownError):
        arrival_cases.make_cases(desk, event_id, [add()], Making("smugglers"))


def test_two_people_with_one_wristband_are_told_apart_first(desk, event_id, add):
    one, other = add(), add()
    worn = arriving.line_in(desk.vault, one).arrival.wristband
    with desk.vault.write() as vault:  # as the lists of two laptops would be put together
        line = vault.get(other).record
        vault.change(other, line.model_copy(update={"wristband": worn}))
        vault.note("import")
    for call in (
        lambda: made_of(desk, event_id, one),
        lambda: arrival_cases.preview_cases(desk, event_id, [one, other]),
    ):
        with pytest.raises(KnownError, match="one wristband"):
            call()
    arriving.save_line(desk, event_id, {"agreed": "person", "wristband": ""}, other)
    assert len(made_of(desk, event_id, one, other)) == 2


def test_a_family_is_linked_to_its_head_on_both_sides(desk, event_id, add):
    head = add(group="A", relation="head", age=40, sex="female")
    child = add(group="a", relation="child", age=9)
    friend, alone = add(group="A", age=30), add(group="B", relation="head")
    found = arrival_cases.preview_cases(desk, event_id, [head, child, friend, alone])
    assert found.families == 1
    made = made_of(desk, event_id, head, child, friend, alone)
    head_case, child_case, friend_case, alone_case = (one.case_id for one in made)

    def links(case_id):
        return {m.linked_case: m.relation for _, m in of_type(desk.vault.of_case(case_id), FamilyMember)}

    assert links(head_case) == {child_case: "child", friend_case: "travelled_with"}
    assert links(child_case) == {head_case: "mother"}
    assert links(friend_case) == {head_case: "travelled_with"}
    assert links(alone_case) == {}


def test_a_family_is_linked_also_when_its_cases_are_made_one_after_the_other(desk, event_id, add):
    head, child = add(group="A", relation="head"), add(group="A", relation="child")
    (first,) = made_of(desk, event_id, head)
    (second,) = made_of(desk, event_id, child)
    (link,) = [m for _, m in of_type(desk.vault.of_case(first.case_id), FamilyMember)]
    assert link.linked_case == second.case_id


def test_a_family_that_cannot_be_stops_all_of_it(desk, event_id, add):
    lines = [add(group="A", relation="head"), add(group="A", relation="head"), add()]
    with pytest.raises(KnownError, match="two heads"):
        made_of(desk, event_id, *lines)
    assert desk.vault.count_cases() == (0, 0)


def test_the_name_goes_over_to_the_case(desk, event_id, add):
    line = add(name=NAME, note="Tall")
    (made,) = made_of(desk, event_id, line)
    kept = arriving.line_in(desk.vault, made.line_id).arrival
    assert (kept.name, kept.note, kept.state, kept.case) == (None, None, "case", made.case_id)
    with pytest.raises(NotFound):
        desk.vault.get(line, even_binned=True)
    assert "Samplina" not in repr(made)


def test_whoever_may_not_see_the_case_sees_neither_its_code_nor_the_name(
    desk, supervisor, event_id, add, tmp_path
):
    (made,) = made_of(desk, event_id, add(name=NAME))
    (line,) = arriving.view_list(desk, event_id).lines
    assert line.case_code.startswith("THA-")
    set_policy(supervisor, Policy("own"))
    people = {one.role: one.user_id.hex() for one in desk.worker.people}
    with supervisor.vault.write() as vault:
        stored = vault.get(made.case_id)
        vault.change(
            made.case_id, stored.record.model_copy(update={"responsible": people[made_up.SUPERVISOR]})
        )
        vault.note("assign", made.case_id)
    (line,) = arriving.view_list(desk, event_id).lines
    assert (line.case_code, line.arrival.name) == ("", None)


def test_all_of_it_is_taken_back_and_the_people_wait_again(desk, event_id, add):
    lines = [
        add(name=NAME, note="Tall", group="A", relation="head"),
        add(group="A", relation="child", name="Kid"),
    ]
    before = [arriving.line_in(desk.vault, line).arrival for line in lines]
    made = made_of(desk, event_id, *lines)
    arrival_cases.take_back_cases(desk, event_id, made)
    assert [arriving.line_in(desk.vault, one.line_id).arrival for one in made] == before
    assert desk.vault.count_cases() == (0, 0)
    again = made_of(desk, event_id, *(one.line_id for one in made))
    assert len(again) == 2


def test_nothing_is_taken_back_once_somebody_has_worked_on_one_of_them(desk, event_id, add):
    made = made_of(desk, event_id, add(), add())
    save_record(desk, ContactNote(at=desk.now(), note="Slept well."), Place(made[0].case_id))
    with pytest.raises(KnownError, match="has worked on"):
        arrival_cases.take_back_cases(desk, event_id, made)
    assert desk.vault.count_cases() == (2, 2)


def test_what_was_taken_back_is_not_taken_back_again(desk, event_id, add):
    made = made_of(desk, event_id, add())
    arrival_cases.take_back_cases(desk, event_id, made)
    with pytest.raises(KnownError):
        arrival_cases.take_back_cases(desk, event_id, made)


def test_a_failure_half_way_leaves_nothing(desk, event_id, add):
    lines = [add() for _ in range(5)]

    def stop(done, total):
        if done == 3:
            raise RuntimeError

    with pytest.raises(RuntimeError):
        arrival_cases.make_cases(desk, event_id, lines, HOW, progress=stop)
    assert desk.vault.count_cases() == (0, 0)
    assert all(arriving.line_in(desk.vault, line).arrival.state == "waiting" for line in lines)


def test_the_journal_says_that_cases_were_made_and_names_nobody(desk, event_id, add):
    (made,) = made_of(desk, event_id, add(name=NAME))
    lines = desk.vault.journal.newest(10)
    assert {line.act for line in lines} >= {"begin_case", "make_cases"}
    assert "Samplina" not in str(lines)
    assert made.case_id in {line.object for line in lines}


def test_the_vault_is_sound_after_all_of_it(tmp_path, clock):
    with closing(made_up.make_desk(tmp_path, clock=clock)) as desk:
        event_id = an_event(desk)
        line = arriving.save_line(desk, event_id, {"agreed": "person", "name": NAME}).record_id
        made = made_of(desk, event_id, line)
        arrival_cases.take_back_cases(desk, event_id, made)
        assert desk.vault.integrity(full=True) == ()
        assert isinstance(desk.vault.get(event_id).record, SharedEvent)
        assert isinstance(desk.vault.get(made[0].line_id).record, Arrival)
