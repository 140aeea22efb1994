"""The packs that ship with the program."""

import random
import time
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from caseapp.paths import RESOURCES
from caseapp.procedures.engine import State, steps
from caseapp.procedures.facts import CaseFacts, Group
from caseapp.procedures.kinds import LawTopic, Period, PhaseName, Status
from caseapp.procedures.pack import Pack
from caseapp.procedures.progress import StepRecord
from caseapp.procedures.reading import read_packs
from caseapp.procedures.start_events import StartEvent

PACKS = read_packs(RESOURCES / "procedures")
CODES = (*PACKS.countries, "XX")
NOW = datetime(2026, 11, 24, 9, tzinfo=ZoneInfo("Asia/Bangkok"))
KNOWN = [
    CaseFacts(),
    CaseFacts(adult=True, female=True, male=False, foreign=True, national=False),
    CaseFacts(child=True, female=False, male=True, national=True, foreign=False),
    CaseFacts(adult=True, foreign=True, asylum_seeker=True, stateless=True),
    CaseFacts(adult=True, national=True, returnee=True),
    CaseFacts(adult=True, male=True, forced_labour=True, at_sea=True),
    CaseFacts(child=True, female=True, sexual_exploitation=True, forced_labour=False),
]


def fact_sets() -> list[CaseFacts]:
    chance = random.Random(2026)
    names = [group.value for group in Group if group is not Group.ALL]
    drawn = [CaseFacts(**{name: chance.choice([True, False, None]) for name in names}) for _ in range(6)]
    return KNOWN + drawn


def test_there_is_a_pack_for_sixteen_countries_and_the_region() -> None:
    assert PACKS.countries == (
        "AF", "AU", "BD", "CA", "ID", "IN", "LK", "MM", "MV", "MY", "NZ", "PH", "PK", "TH", "US", "VN"
    )  # fmt: skip
    assert PACKS.for_country("FJ").country.code == "XX"


@pytest.mark.parametrize("code", CODES)
def test_a_pack_is_read_without_a_fault_and_has_every_phase_and_open_questions(code: str) -> None:
    pack = PACKS.for_country(code)
    assert pack.country.code == code
    assert tuple(phase.id for phase in pack.phases) == tuple(PhaseName)
    assert pack.open_questions
    assert Pack.from_json(pack.to_json()) == pack


@pytest.mark.parametrize("facts", fact_sets())
@pytest.mark.parametrize("code", CODES)
def test_a_pack_gives_steps_for_any_facts(code: str, facts: CaseFacts) -> None:
    pack = PACKS.for_country(code)
    chance = random.Random(code)
    events = {event: NOW - timedelta(days=chance.randrange(60)) for event in StartEvent}
    found = steps(pack, facts, {}, events, NOW)
    for_all = {step.id for _phase, step in pack.steps() if step.condition.is_for_everyone}
    assert for_all <= {step.id for step in found}
    assert [step.id for step in found] == [
        step.id for _phase, step in pack.steps() if step.id in {s.id for s in found}
    ]
    for step in found:
        assert (step.deadline is None) == (step.how is None)
        assert step.deadline is None or step.deadline >= min(events.values())
        assert step.status is Status.MEMORY or step.source is not None


@pytest.mark.parametrize("code", CODES)
def test_a_pack_whose_events_have_not_happened_has_no_deadline_but_says_what_it_waits_for(code: str) -> None:
    for step in steps(PACKS.for_country(code), CaseFacts(), {}, {}, NOW):
        assert step.deadline is None
        assert (step.state is State.WAITING) == (step.waits_for is not None) == (step.how is not None)


@pytest.mark.parametrize("code", CODES)
def test_what_is_not_verified_stays_marked_in_each_step(code: str) -> None:
    pack = PACKS.for_country(code)
    unsure = {step.id for _phase, step in pack.steps() if step.status is Status.MEMORY}
    shown = steps(pack, CaseFacts(), {}, {}, NOW)
    assert {step.id for step in shown if step.status is Status.MEMORY} == unsure


def test_the_thai_24_hours_run_from_the_start_of_protection() -> None:
    taken = NOW - timedelta(hours=3)
    found = steps(PACKS.for_country("TH"), CaseFacts(), {}, {StartEvent.TAKEN_INTO_CUSTODY: taken}, NOW)
    (step,) = [step for step in found if step.id == "th-id-3"]
    assert (step.deadline, step.state) == (taken + timedelta(hours=24), State.DUE_SOON)
    assert step.deadline_source is not None
    assert step.deadline_source.id == "th-s29-study"


def test_a_case_of_a_hundred_events_and_records_is_worked_out_in_a_blink() -> None:
    pack = PACKS.for_country("XX")
    records = {step.id: StepRecord(done_at=NOW) for _phase, step in pack.steps()}
    began = time.perf_counter()
    for _ in range(20):
        steps(pack, CaseFacts(), records, dict.fromkeys(StartEvent, NOW), NOW)
    assert (time.perf_counter() - began) / 20 < 0.02


def test_the_readme_lists_every_event_group_and_period() -> None:
    words = (RESOURCES / "procedures" / "README.md").read_text("utf-8")
    for kind in (StartEvent, Group, Period):
        assert [member.value for member in kind if f"`{member.value}`" not in words] == []


@pytest.mark.parametrize("code", CODES)
def test_a_pack_says_what_its_steps_are_about_and_answers_every_topic_of_the_comparison(code: str) -> None:
    pack = PACKS.for_country(code)
    assert [step.id for _phase, step in pack.steps() if step.topic is None] == []
    compared = set(LawTopic) - {LawTopic.STATUTE, LawTopic.REGULATION, LawTopic.TREATY}
    answered = {law.topic for law in pack.legal_basis}
    assert compared - answered <= {LawTopic.INTERNAL_TRAFFICKING}
    assert pack.change_log
    assert any(source.checked for source in pack.sources)
