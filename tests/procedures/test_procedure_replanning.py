"""What happens to the steps of a case when more time is given, or when other facts become known."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.paths import RESOURCES
from caseapp.procedures.engine import State, Step, steps
from caseapp.procedures.facts import CaseFacts
from caseapp.procedures.faults import PackFault
from caseapp.procedures.kinds import Form, Period, Topic
from caseapp.procedures.progress import StepRecord
from caseapp.procedures.reading import read_packs
from caseapp.procedures.start_events import StartEvent
from tests.procedures.sample_pack import SAMPLE, pack_of
from tests.procedures.test_procedure_engine import FACTS

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
OPENED = {StartEvent.CASE_OPENED: NOW - timedelta(hours=200), StartEvent.TAKEN_INTO_CUSTODY: NOW}
PACKS = read_packs(RESOURCES / "procedures")
STARTS = "    starts_from: taken_into_custody\n"
EXTENSION = """\
    period: custody
    extension:
      by: P7D
      in_all: P8D
      who: The court
      rule: At most seven days more.
      status: verified
      source: s-act
"""
LONGER = SAMPLE.replace(STARTS, STARTS + EXTENSION)


def extended(folder: Path, until: datetime | None = None) -> Step:
    record = StepRecord(extended_until=until, extended_because="By the court.") if until else StepRecord()
    return steps(pack_of(folder, LONGER), CaseFacts(), {"s-1": record}, OPENED, NOW)[0]


def test_a_period_says_how_long_it_lasts_and_how_it_can_be_made_longer(tmp_path: Path) -> None:
    step = extended(tmp_path)
    assert step.period is Period.CUSTODY
    assert str(step.how).startswith("Lasts ")
    assert str(step.how).endswith(" at most from the start of protective custody")
    assert step.extension is not None
    assert (step.extension.who, step.latest) == ("The court", NOW + timedelta(days=8))


def test_more_time_within_the_rule_is_only_called_extended(tmp_path: Path) -> None:
    step = extended(tmp_path, NOW + timedelta(days=8))
    assert step.deadline == NOW + timedelta(days=8)
    assert str(step.how).endswith("; extended")


def test_more_time_than_the_rule_allows_is_kept_and_said(tmp_path: Path) -> None:
    step = extended(tmp_path, NOW + timedelta(days=9))
    assert step.deadline == NOW + timedelta(days=9)
    assert str(step.how).endswith("longer than the procedure allows")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("in_all: P8D", "in_all: PT12H", "shorter than the deadline"),
        ("by: P7D", "by: soon", "Write a deadline"),
        ("who: The court", "who: ''", "is empty"),
        ("source: s-act\n    applies", "source: nowhere\n    applies", "do not list this id"),
        ("period: custody", "period: forever", "not one of the words"),
    ],
)
def test_an_extension_at_odds_with_its_deadline_is_refused(
    tmp_path: Path, old: str, new: str, words: str
) -> None:
    with pytest.raises(PackFault, match=words):
        pack_of(tmp_path, LONGER.replace(old, new))


@pytest.mark.parametrize(
    "condition", ["child and adult", "national and foreign", "not all", "child and not child"]
)
def test_a_step_that_nobody_can_reach_is_refused(tmp_path: Path, condition: str) -> None:
    with pytest.raises(PackFault, match="Nobody can ever meet"):
        pack_of(tmp_path, SAMPLE.replace("applies_to:\n    - child\n", f"applies_to: {condition}\n"))


def test_a_law_that_is_not_listed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackFault, match="legal basis does not list"):
        pack_of(tmp_path, SAMPLE.replace("    documents: []\n", "    documents: []\n    law: s-law-9\n"))


def test_a_step_brings_its_law_forms_topic_and_danger(tmp_path: Path) -> None:
    more = "    law: s-law-1\n    forms: [referral_letter]\n    topic: referral\n    do_no_harm: Ask first.\n"
    step = steps(
        pack_of(tmp_path, SAMPLE.replace("    documents: []\n", f"    documents: []\n{more}")),
        CaseFacts(),
        {},
        OPENED,
        NOW,
    )[1]
    assert step.law is not None
    assert (step.law.title, step.forms, step.topic) == ("Sample Act", (Form.REFERRAL_LETTER,), Topic.REFERRAL)
    assert step.do_no_harm == "Ask first."


def test_what_was_done_stays_when_the_facts_no_longer_ask_for_it(tmp_path: Path) -> None:
    pack, adult = pack_of(tmp_path, SAMPLE), CaseFacts(adult=True)
    assert [step.id for step in steps(pack, adult, {}, OPENED, NOW)] == ["s-1"]
    for record in (StepRecord(done_at=NOW), StepRecord(set_aside_at=NOW, set_aside_because="No child.")):
        found = steps(pack, adult, {"s-2": record}, OPENED, NOW)
        assert [step.id for step in found] == ["s-1", "s-2"]
        assert not found[1].is_asked_for
        assert "No longer asked for" in str(found[1].reason)
        assert found[1].state in (State.DONE, State.SET_ASIDE)


@given(FACTS, FACTS, st.sampled_from(PACKS.countries), st.data())
def test_a_settled_step_survives_any_change_of_the_facts(
    before: CaseFacts, after: CaseFacts, code: str, data: st.DataObject
) -> None:
    pack = PACKS.for_country(code)
    asked = steps(pack, before, {}, OPENED, NOW)
    settled = data.draw(st.sampled_from(asked)).id
    done = {settled: StepRecord(done_at=NOW)}
    (step,) = [step for step in steps(pack, after, done, OPENED, NOW) if step.id == settled]
    assert step.state is State.DONE


@given(st.sampled_from([*PACKS.countries, "XX"]), st.permutations(list(StartEvent)), FACTS)
def test_the_order_in_which_events_are_told_changes_nothing(
    code: str, order: list[StartEvent], facts: CaseFacts
) -> None:
    pack = PACKS.for_country(code)
    told = {event: NOW - timedelta(days=list(StartEvent).index(event)) for event in order}
    plainly = {event: NOW - timedelta(days=number) for number, event in enumerate(StartEvent)}
    assert steps(pack, facts, {}, told, NOW) == steps(pack, facts, {}, plainly, NOW)


@pytest.mark.parametrize("code", [*PACKS.countries, "XX"])
def test_every_step_of_a_pack_can_be_reached(code: str) -> None:
    assert all(step.condition.can_hold for _phase, step in PACKS.for_country(code).steps())
