"""Every country's procedure for three people: as the engine has it, and as a second working out has it."""

from collections import defaultdict
from datetime import UTC

import pytest

from caseapp.paths import RESOURCES
from caseapp.procedures.engine import State, steps
from caseapp.procedures.facts import CaseFacts
from caseapp.procedures.progress import StepRecord
from caseapp.procedures.reading import read_packs
from caseapp.procedures.start_events import StartEvent
from tests.procedures import scripted

PACKS = read_packs(RESOURCES / "procedures")
CODES = (*PACKS.countries, "XX")
EVENTS = scripted.happened([event.value for event in StartEvent])
MOMENTS = {StartEvent(name): moment for name, moment in EVENTS.items()}
TABLE = defaultdict(list)
for _country, _person, *_rest in scripted.read():
    TABLE[_country, _person].append(tuple(_rest))


def found(code: str, person: str, done: dict[str, StepRecord] | None = None):
    facts = CaseFacts(**scripted.PEOPLE[person])
    return steps(PACKS.for_country(code), facts, done or {}, MOMENTS, scripted.OPENED)


def test_the_table_is_what_the_files_say_today() -> None:
    assert scripted.read() == list(scripted.rows([event.value for event in StartEvent]))


@pytest.mark.parametrize("person", scripted.PEOPLE)
@pytest.mark.parametrize("code", CODES)
def test_steps_deadlines_and_sources_agree_with_the_table(code: str, person: str) -> None:
    assert [
        (
            step.id,
            step.deadline.astimezone(UTC).isoformat() if step.deadline else "",
            step.status.value,
            step.source.id if step.source else "",
            step.deadline_source.id if step.deadline_source else "",
        )
        for step in found(code, person)
    ] == TABLE[code, person]


@pytest.mark.parametrize("person", scripted.PEOPLE)
@pytest.mark.parametrize("code", CODES)
def test_from_first_contact_to_closure_every_step_is_in_one_state_at_a_time(code: str, person: str) -> None:
    done: dict[str, StepRecord] = {}
    for step in found(code, person):
        before = {each.id: each.state for each in found(code, person, done)}
        assert before[step.id] not in (State.DONE, State.SET_ASIDE)
        done[step.id] = StepRecord(done_at=step.deadline or scripted.OPENED)
        after = {each.id: each.state for each in found(code, person, done)}
        assert after == {**before, step.id: State.DONE}
    assert {each.state for each in found(code, person, done)} == {State.DONE}


def test_one_person_is_asked_other_things_in_another_country() -> None:
    person = "man from a fishing vessel"
    thai, indonesian = ({row[0] for row in TABLE[code, person]} for code in ("TH", "ID"))
    assert thai
    assert indonesian
    assert not thai & indonesian
    assert {step.id for step in found("TH", person)} == thai
    assert {step.id for step in found("ID", person)} == indonesian


@pytest.mark.parametrize("code", CODES)
def test_three_people_are_not_asked_the_same(code: str) -> None:
    asked = [frozenset(row[0] for row in TABLE[code, person]) for person in scripted.PEOPLE]
    assert len(set(asked)) == 3
