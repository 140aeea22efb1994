from dataclasses import FrozenInstanceError, fields
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from caseapp.domain.errors import KnownError
from caseapp.paths import RESOURCES
from caseapp.procedures.engine import State, Step, steps
from caseapp.procedures.facts import CaseFacts, Group
from caseapp.procedures.kinds import PhaseName, Status
from caseapp.procedures.pack import Pack
from caseapp.procedures.progress import StepRecord
from caseapp.procedures.reading import read_pack
from caseapp.procedures.start_events import StartEvent
from tests.procedures.sample_pack import SAMPLE, pack_of

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
OPENED = {StartEvent.CASE_OPENED: NOW}
FACTS = st.builds(
    CaseFacts, **{field.name: st.sampled_from([True, False, None]) for field in fields(CaseFacts)}
)
THAI = read_pack(RESOURCES / "procedures" / "th.yaml")


@pytest.fixture
def sample(tmp_path: Path) -> Pack:
    return pack_of(tmp_path, SAMPLE)


def for_groups(folder: Path, *groups: str) -> Pack:
    listed = "".join(f"    - {group}\n" for group in groups)
    return pack_of(folder, SAMPLE.replace("    - child\n", listed))


def second(pack: Pack, facts: CaseFacts) -> Step | None:
    return next((step for step in steps(pack, facts, {}, OPENED, NOW) if step.id == "s-2"), None)


def test_every_group_but_all_is_a_fact_and_every_fact_a_group() -> None:
    assert {field.name for field in fields(CaseFacts)} == {group.value for group in Group} - {"all"}


def test_a_step_for_everyone_is_shown_when_nothing_is_known(sample: Pack) -> None:
    step = steps(sample, CaseFacts(), {}, OPENED, NOW)[0]
    assert str(step.reason) == "For everyone"
    assert step.depends_on == ()


def test_a_step_whose_groups_all_fail_is_left_out(sample: Pack) -> None:
    assert second(sample, CaseFacts(child=False)) is None


def test_one_group_that_fits_is_enough(tmp_path: Path) -> None:
    step = second(for_groups(tmp_path, "female", "child"), CaseFacts(female=True, adult=True))
    assert step is not None
    assert str(step.reason) == "For: women and girls"
    assert step.depends_on == ()


def test_all_groups_that_fit_are_named(tmp_path: Path) -> None:
    step = second(
        for_groups(tmp_path, "stateless", "at_sea", "foreign"), CaseFacts(stateless=True, foreign=True)
    )
    assert step is not None
    assert str(step.reason) == "For: stateless people, foreign nationals"


def test_a_step_is_shown_with_what_it_depends_on_when_a_fact_is_not_known(tmp_path: Path) -> None:
    step = second(for_groups(tmp_path, "asylum_seeker", "stateless"), CaseFacts(stateless=False))
    assert step is not None
    assert str(step.reason) == "Depends on: people who may need asylum"
    assert step.depends_on == (Group.ASYLUM_SEEKER,)


@pytest.mark.parametrize(
    ("facts", "is_child"),
    [
        (CaseFacts(adult=True), False),
        (CaseFacts(adult=False), True),
        (CaseFacts(child=True), True),
        (CaseFacts(child=False), False),
        (CaseFacts(), None),
        (CaseFacts(adult=True, child=True), None),
        (CaseFacts(adult=False, child=False), None),
    ],
)
def test_a_person_is_either_adult_or_child_and_facts_at_odds_say_nothing(
    facts: CaseFacts, is_child: bool | None
) -> None:
    assert facts.belongs_to(Group.CHILD) is is_child
    assert facts.belongs_to(Group.ADULT) is (None if is_child is None else not is_child)


def test_a_step_brings_its_content_its_sources_and_how_sure_they_are(sample: Pack) -> None:
    step, unsure = steps(sample, CaseFacts(), {}, OPENED, NOW)
    assert (step.id, step.phase, step.phase_title) == ("s-1", PhaseName.IDENTIFICATION, "Identification")
    assert (step.title, step.actor, step.documents) == ("Keep safe", "Officer", ("Report",))
    assert step.guidance == "At most 24 hours under protection."
    assert step.source is not None
    assert (step.source.title, step.source.publisher) == ("Sample Act, English text", "Sample press")
    assert (step.source.year, step.source.url) == (2008, "https://example.org/act")
    assert step.deadline_source == step.source
    assert (step.status, unsure.status) == (Status.VERIFIED, Status.MEMORY)
    assert str(unsure.status.words) == "not verified"
    assert unsure.source is None


def test_consent_is_missing_until_it_is_given(sample: Pack) -> None:
    asks, asks_not = steps(sample, CaseFacts(), {}, OPENED, NOW)
    assert (asks.is_consent_required, asks.is_consent_missing) == (True, True)
    assert (asks_not.is_consent_required, asks_not.is_consent_missing) == (False, False)
    given_now = OPENED | {StartEvent.CONSENT_GIVEN: NOW}
    assert not steps(sample, CaseFacts(), {}, given_now, NOW)[0].is_consent_missing


def test_a_step_that_is_done_is_no_longer_overdue_nor_short_of_consent(sample: Pack) -> None:
    step = steps(sample, CaseFacts(), {"s-1": StepRecord(done_at=NOW)}, OPENED, NOW)[0]
    assert (step.state, step.is_consent_missing) == (State.DONE, False)


def test_a_step_that_is_not_needed_is_set_aside(sample: Pack) -> None:
    record = StepRecord(set_aside_at=NOW, set_aside_because="She left the country.")
    assert steps(sample, CaseFacts(), {"s-1": record}, OPENED, NOW)[0].state is State.SET_ASIDE


def test_a_step_without_a_deadline_is_open(sample: Pack) -> None:
    step = steps(sample, CaseFacts(), {}, OPENED, NOW)[1]
    assert (step.state, step.deadline, step.how) == (State.OPEN, None, None)


def test_a_record_of_a_step_that_the_pack_does_not_have_changes_nothing(sample: Pack) -> None:
    assert steps(sample, CaseFacts(), {"gone": StepRecord(done_at=NOW)}, OPENED, NOW) == steps(
        sample, CaseFacts(), {}, OPENED, NOW
    )


def test_more_time_without_a_reason_is_refused() -> None:
    with pytest.raises(KnownError, match="why the step needs more time"):
        StepRecord(extended_until=NOW, extended_because="  ")


def test_setting_a_step_aside_without_a_reason_is_refused() -> None:
    with pytest.raises(KnownError, match="why the step is not needed"):
        StepRecord(set_aside_at=NOW)


def test_a_step_cannot_be_both_done_and_not_needed() -> None:
    with pytest.raises(KnownError, match="Choose one"):
        StepRecord(done_at=NOW, set_aside_at=NOW, set_aside_because="Both.")


def test_the_words_of_a_reason_stay_out_of_what_a_record_prints() -> None:
    record = StepRecord(extended_until=NOW, extended_because="Amina Example is ill.")
    assert "Amina" not in repr(record)


def test_a_moment_without_a_time_zone_is_refused(sample: Pack) -> None:
    bare = datetime(2026, 11, 24, 9)
    with pytest.raises(ValueError, match="time zone"):
        steps(sample, CaseFacts(), {}, OPENED, bare)
    with pytest.raises(ValueError, match="time zone"):
        steps(sample, CaseFacts(), {}, {StartEvent.CASE_OPENED: bare}, NOW)
    with pytest.raises(ValueError, match="time zone"):
        StepRecord(done_at=bare)


def test_steps_and_facts_are_frozen(sample: Pack) -> None:
    step = steps(sample, CaseFacts(), {}, OPENED, NOW)[0]
    with pytest.raises(FrozenInstanceError):
        step.title = "Another"  # type: ignore[misc]
    with pytest.raises(ValueError):
        sample.country.name = "Another"  # type: ignore[misc]


@given(FACTS)
def test_the_same_case_gives_the_same_steps_each_time(facts: CaseFacts) -> None:
    assert steps(THAI, facts, {}, OPENED, NOW) == steps(THAI, facts, {}, OPENED, NOW)


@given(FACTS, st.sampled_from([field.name for field in fields(CaseFacts)]))
def test_not_knowing_a_fact_never_hides_a_step(facts: CaseFacts, name: str) -> None:
    assume(facts.adult is None or facts.adult != facts.child)
    known = {field.name: getattr(facts, field.name) for field in fields(CaseFacts)}
    shown = {step.id for step in steps(THAI, facts, {}, OPENED, NOW)}
    assert shown <= {step.id for step in steps(THAI, CaseFacts(**{**known, name: None}), {}, OPENED, NOW)}


@given(FACTS)
def test_a_step_depends_only_on_what_is_not_known(facts: CaseFacts) -> None:
    for step in steps(THAI, facts, {}, OPENED, NOW):
        assert all(facts.belongs_to(group) is None for group in step.depends_on)


def test_every_event_state_group_and_status_has_words_of_its_own() -> None:
    for kind in (StartEvent, State, Group, Status):
        words = [str(member.words) for member in kind]
        assert len(set(words)) == len(words)
