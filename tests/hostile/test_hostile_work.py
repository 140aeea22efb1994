"""Acts out of order, twice, without the right, on what is not there, and by clocks that are wrong."""

import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from pydantic import ValidationError

from caseapp.demo.clock import MovingClock
from caseapp.domain.checking import NotValid
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, Closure, Consent, ContactNote, Person, Referral, Task
from caseapp.operations import closing as closings
from caseapp.operations import consents, figure_rows, intake, planning, records, referrals, upkeep
from caseapp.operations.desk import Desk, act
from caseapp.operations.records import Place, save_answers, save_record
from caseapp.procedures.reading import read_pack
from caseapp.security.errors import AccessEnded
from caseapp.security.rights import Role
from caseapp.storage.errors import ChangedMeanwhile, NotFound
from caseapp.storage.stored import of_type, single
from caseapp.text import Catalogue
from tests.operations import made_up, versions
from tests.operations.rights_table import TRIES, enter_scene

_DAY = made_up.NOW.date()
_CLOSURE = {"closed_on": _DAY, "reason": "plan_completed"}
Scene = SimpleNamespace


@pytest.fixture(scope="module")
def _scene(fast_module: Path) -> tuple[Path, Scene]:
    """The folder of a vault in which every operation has something to work on, and the ids of it all."""
    with closing(made_up.make_desk(fast_module, clock=MovingClock(made_up.NOW))) as desk:
        found = enter_scene(desk)
    with closing(made_up.make_desk(fast_module, Role.SUPERVISOR)) as desk:
        figure_rows.refresh_figures(desk)
    return fast_module / "vault", found


@pytest.fixture
def in_scene(_scene: tuple[Path, Scene], tmp_path: Path) -> Iterator[tuple[Desk, Scene]]:
    """The supervisor's desk in a copy of that vault, and the ids."""
    folder, found = _scene
    shutil.copytree(folder, tmp_path / "vault")
    pack = versions.newer_file(tmp_path)
    here = Scene(
        **vars(found),
        target=tmp_path / "letter.pdf",
        folder=tmp_path / "release",
        pack=pack,
        pack_version=read_pack(pack).version,
    )
    with closing(made_up.make_desk(tmp_path, Role.SUPERVISOR, MovingClock(made_up.NOW))) as desk:
        yield desk, here


def test_a_case_with_open_tasks_or_unanswered_referrals_is_not_closed(desk, case_id, provider_id) -> None:
    task_id = str(records.save_answers(desk, Task, {"title": "Call"}, Place(case_id)).record_id)
    with pytest.raises(closings.WorkLeft):
        closings.close_case_with(desk, case_id, _CLOSURE)
    planning.settle_task(desk, case_id, task_id, "done")
    made_up.a_consent(desk, case_id, provider_id)
    referral_id = str(referrals.refer(desk, case_id, made_up.a_referral(provider_id)).record_id)
    with pytest.raises(closings.WorkLeft):
        closings.close_case_with(desk, case_id, _CLOSURE)
    referrals.record_answer(desk, case_id, referral_id, "done", _DAY)
    closings.close_case_with(desk, case_id, _CLOSURE)
    case = single(desk.vault.of_case(case_id), Case)
    assert case is not None
    assert case.status == "Closed"


def test_a_closed_case_is_not_closed_again_nor_changed(desk, case_id) -> None:
    closings.close_case_with(desk, case_id, _CLOSURE)
    for again in (
        lambda: closings.close_case_with(desk, case_id, _CLOSURE),
        lambda: records.save_answers(desk, ContactNote, {"at": made_up.NOW, "note": "x"}, Place(case_id)),
        lambda: planning.finish_step(desk, case_id, planning.steps_of_case(desk, case_id)[0].id),
    ):
        with pytest.raises(KnownError):
            again()
    assert len(of_type(desk.vault.of_case(case_id), Closure)) == 1


def test_a_consent_from_before_the_person_was_known_keeps_its_day(desk, case_id, provider_id) -> None:
    long_ago = date(2020, 1, 2)
    consent_id = made_up.a_consent(desk, case_id, provider_id, given_on=long_ago)
    assert desk.vault.get(consent_id).record.given_on == long_ago


@pytest.mark.parametrize(
    "given_on", ["2026-03-17", "9999-12-31", "0000-00-00", "2026-02-30", "", "yesterday"]
)
def test_a_consent_of_tomorrow_or_of_no_day_allows_nothing(desk, case_id, provider_id, given_on) -> None:
    answers = {
        "purpose": "referral",
        "decision": "given",
        "receiver": provider_id,
        "covers": ["identity", "safety"],
    }
    with pytest.raises(KnownError):
        records.save_answers(desk, Consent, {**answers, "given_on": given_on}, Place(case_id))
    with pytest.raises(KnownError):
        referrals.refer(desk, case_id, made_up.a_referral(provider_id))


def test_a_consent_is_withdrawn_once_and_sharing_ends_with_it(desk, case_id, provider_id) -> None:
    consent_id = made_up.a_consent(desk, case_id, provider_id)
    referral_id = str(referrals.refer(desk, case_id, made_up.a_referral(provider_id)).record_id)
    assert consents.withdraw_consent(desk, case_id, consent_id).already_shared == (referral_id,)
    lines = desk.vault.journal.head().seq
    with pytest.raises(KnownError):
        consents.withdraw_consent(desk, case_id, consent_id)
    with pytest.raises(KnownError):
        referrals.refer(desk, case_id, made_up.a_referral(provider_id))
    assert desk.vault.journal.head().seq == lines
    assert desk.vault.get(consent_id).version == 2


def test_a_withdrawal_is_not_undone_by_saving_the_consent_again(desk, case_id, provider_id) -> None:
    consent_id = made_up.a_consent(desk, case_id, provider_id)
    old = desk.vault.get(consent_id)
    consents.withdraw_consent(desk, case_id, consent_id)
    for version in (old.version, old.version + 1):
        with pytest.raises(KnownError):
            records.save_record(desk, old.record, Place(case_id, consent_id, version))
    assert desk.vault.get(consent_id).record.withdrawn_on == _DAY


def test_a_record_seen_before_somebody_else_changed_it_is_not_written_over(desk, supervisor, case_id) -> None:
    note = {"at": made_up.NOW, "note": "first"}
    note_id = str(records.save_answers(desk, ContactNote, note, Place(case_id)).record_id)
    place = Place(case_id, note_id, 1)
    records.save_answers(supervisor, ContactNote, {**note, "note": "second"}, place)
    with pytest.raises(ChangedMeanwhile):
        records.save_answers(desk, ContactNote, {**note, "note": "third"}, place)
    assert desk.vault.get(note_id).record.note == "second"


def test_whose_access_has_ended_while_the_window_is_open_may_do_nothing_more(in_scene) -> None:
    desk, scene = in_scene
    ended = replace(desk.worker.certificate, valid_until=made_up.NOW - timedelta(days=3))
    gone = replace(desk, worker=replace(desk.worker, certificate=ended))
    before = desk.vault.journal.head()
    for one in TRIES:
        if one.rights:
            with pytest.raises(AccessEnded):
                one.call(gone, scene)
    assert desk.vault.journal.head() == before


_NO_IDS = ("", "x", "0" * 32, "../../etc/passwd", "' OR 1=1", "a\0b", "\u202e", "z" * 100_000)


def test_no_act_on_something_that_is_not_there_is_more_than_refused(in_scene) -> None:
    desk, scene = in_scene
    cases = desk.vault.all_cases()
    for no_id in _NO_IDS:
        ids = dict.fromkeys(vars(scene), no_id)
        offered = dict.fromkeys(scene.offered, (no_id, no_id))
        kept = {"target": scene.target, "folder": scene.folder, "role": scene.role, "offered": offered}
        kept |= {"pack": scene.pack, "pack_version": scene.pack_version}
        nowhere = Scene(**{**ids, **kept})
        for one in TRIES:
            try:
                one.arguments(nowhere)
            except ValidationError:
                continue  # there is no such referral to begin with
            with suppress(KnownError):
                act(desk, _call, one, nowhere)
    assert {case_id for case_id in cases if desk.vault.of_case(case_id)} == set(cases)
    assert upkeep.check_vault(desk, full=True).is_sound


def test_a_record_of_another_case_or_kind_is_as_good_as_not_there(in_scene) -> None:
    desk, scene = in_scene
    for name in ("task", "note", "consent", "referral", "provider", "binned"):
        record_id = getattr(scene, name)
        for refused in (
            lambda record_id=record_id: records.remove_record(desk, scene.idle, record_id),
            lambda record_id=record_id: consents.withdraw_consent(desk, scene.idle, record_id),
            lambda record_id=record_id: planning.settle_task(desk, scene.idle, record_id, "done"),
        ):
            with pytest.raises(KnownError):
                refused()
    with pytest.raises(NotFound):
        closings.close_case(desk, scene.task, Closure(closed_on=_DAY, reason="other"))


_CLOCKS = {
    "the beginning of clocks": datetime(1970, 1, 1, tzinfo=UTC),
    "a leap day": datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC),
    "after 32 bits": datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    "no leap day": datetime(2100, 2, 28, 12, tzinfo=UTC),
    "after 32 bits without a sign": datetime(2106, 2, 7, 6, 28, 16, tzinfo=UTC),
    "a year back": made_up.NOW - timedelta(days=366),
}


def _call(desk, one, scene):
    return one.call(desk, scene)


@pytest.mark.parametrize("moment", _CLOCKS.values(), ids=_CLOCKS)
def test_by_a_clock_that_is_wrong_every_act_is_done_or_refused_in_words(in_scene, moment) -> None:
    desk, scene = in_scene
    desk.clock.moment = moment
    done = 0
    for one in TRIES:
        with suppress(KnownError):
            act(desk, _call, one, scene)
            done += 1
    assert done > len(TRIES) // 2
    health = act(desk, upkeep.check_vault, full=True)
    assert health.is_sound


def test_by_a_clock_that_went_back_consent_ends_all_the_same(desk, clock, case_id, provider_id) -> None:
    consent_id = made_up.a_consent(desk, case_id, provider_id)
    clock.moment -= timedelta(days=400)
    consents.withdraw_consent(desk, case_id, consent_id)
    clock.moment = made_up.NOW
    with pytest.raises(KnownError):
        referrals.refer(desk, case_id, made_up.a_referral(provider_id))
    kept = desk.vault.get(consent_id).record
    assert isinstance(kept, Consent)
    assert kept.withdrawn_on is not None


def test_case_codes_are_never_given_twice_whatever_the_clock_says(desk, clock) -> None:
    for year in (2026, 2126, 2026, 1970, 2070, 2026):
        clock.moment = datetime(year, 5, 1, tzinfo=UTC)
        made_up_consent = Consent(purpose="record", decision="given", given_on=clock.moment.date())
        intake.begin_case(desk, intake.NewCase("TH", made_up_consent))
    codes = [line.code for line in desk.vault.lines(list(range(1, 100)))]
    assert len(codes) == len(set(codes)) == 6


def test_a_letter_is_not_made_once_the_consent_has_ended(desk, case_id, provider_id) -> None:
    consent_id = made_up.a_consent(desk, case_id, provider_id)
    referral_id = str(referrals.refer(desk, case_id, made_up.a_referral(provider_id)).record_id)
    consents.withdraw_consent(desk, case_id, consent_id)
    with pytest.raises(KnownError):
        referrals.make_letter(desk, case_id, referral_id, Catalogue("en"))
    kept = desk.vault.get(referral_id).record
    assert isinstance(kept, Referral)
    assert kept.printed_copies == 0


def test_nobody_is_born_after_the_case_about_her_was_opened(desk, case_id) -> None:
    stored = next(one for one in desk.vault.of_case(case_id) if isinstance(one.record, Person))
    place = Place(case_id, stored.id, stored.version)
    desk.clock.moment += timedelta(days=40)
    answers = stored.record.model_dump()
    with pytest.raises(NotValid) as refused:
        save_answers(desk, Person, {**answers, "birth_date": desk.today().isoformat()}, place)
    assert [problem.field for problem in refused.value.problems] == ["birth_date"]
    assert desk.vault.get(stored.id) == stored
    save_answers(desk, Person, {**answers, "birth_date": f"{desk.today().year}"}, place)


def test_a_step_is_settled_with_its_reason_and_by_no_other_way(desk, case_id) -> None:
    step = planning.steps_of_case(desk, case_id)[0]
    for given in ({"step": step.id}, {"state": "set_aside"}, {"settled_at": desk.now()}):
        with pytest.raises(KnownError):
            save_record(desk, Task(title="Sample", **given), Place(case_id))
    planning.finish_step(desk, case_id, step.id)
    stored = next(one for one in desk.vault.of_case(case_id) if isinstance(one.record, Task))
    with pytest.raises(KnownError):
        planning.settle_task(desk, case_id, stored.id, "set_aside")
    aside = stored.record.model_copy(update={"state": "set_aside"})
    with pytest.raises(KnownError):
        save_record(desk, aside, Place(case_id, stored.id, stored.version))
    assert desk.vault.get(stored.id) == stored
