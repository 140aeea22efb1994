"""The made-up world: the same for the same seed, whole, plausible, and nobody in it is real."""

import re
import time
from collections import Counter
from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime, timedelta

import pytest

from caseapp.demo import names
from caseapp.demo.bulk import AT_ONCE, bulk_fill
from caseapp.demo.clock import MovingClock
from caseapp.demo.office import NotForRealVaults, training_desk
from caseapp.demo.papers import PAPERS
from caseapp.demo.world import SPAN, build_training_vault, fill, in_office_hours
from caseapp.domain.codes import casework
from caseapp.domain.records import (
    RECORD_TYPES,
    Case,
    Document,
    Person,
    Provider,
    Referral,
    Screening,
    Task,
)
from caseapp.exchange.media.drawing import Wanted
from caseapp.operations.acts import Act
from caseapp.operations.documents import draw_document, open_document
from caseapp.operations.packs import pack_finder
from caseapp.operations.planning import steps_of
from caseapp.operations.summary import summariser
from caseapp.operations.team import team_loads
from caseapp.operations.today import today_view
from caseapp.operations.upkeep import check_vault
from caseapp.procedures.engine import State
from caseapp.security.rights import Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.stored import of_type, single
from tests.demo.conftest import MANY, NOW, now
from tests.demo.looking import all_records, texts_of
from tests.operations import made_up

_NUMBER = re.compile(r"\+?\d[\d \-()]{6,}\d")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}.*")
# Made by acts that need two people, or a file.
_BY_ACTS_OF_THEIR_OWN = {
    "transfer",
    "approval",
    "access_block",
    "emergency_opening",
    "quality_review",
}


def _told(folder) -> list[str]:
    """All records of a vault in order, with the random ids counted instead of named."""
    with closing(training_desk(folder, Role.SUPERVISOR, now)) as desk:
        records = all_records(desk)
        ids = [one.user_id.hex() for one in desk.worker.people] + [stored.id for stored in records]
        ids += [str(document.attachment) for _, document in of_type(records, Document)]
    text = "\n".join(f"{stored.case_id} {stored.record.kind} {stored.record!r}" for stored in records)
    for number, record_id in enumerate(ids):
        text = text.replace(record_id, f"#{number}")
    return text.splitlines()


def test_the_same_seed_gives_the_same_world_and_another_seed_another(tmp_path):
    told = []
    for name, seed in (("first", 3), ("again", 3), ("other", 4)):
        build_training_vault(tmp_path / name, "MY", 6, seed, clock=now)
        told.append(_told(tmp_path / name))
    assert len(told[0]) > 60
    assert told[0] == told[1]
    assert told[0] != told[2]


def test_every_kind_of_record_is_there(world_records):
    kinds = {stored.record.kind for stored in world_records}
    assert kinds == set(RECORD_TYPES) - _BY_ACTS_OF_THEIR_OWN


def test_every_country_is_there_and_the_offices_own_most_of_all(desk):
    counted = desk.vault.count_by("country")
    assert set(counted) == set(names.COUNTRIES)
    assert max(counted, key=counted.get) == "TH"


def test_women_men_children_and_people_of_unknown_age_are_there(desk, world_records, crowd_records):
    people = [person for _, person in of_type(world_records, Person)]
    assert {person.sex for person in people} == {"female", "male"}
    assert set(desk.vault.count_by("stage")) == {"adult", "child", "unknown"}
    years = [int(p.birth_date[:4]) for _, p in of_type(crowd_records, Person) if p.birth_date]
    assert min(years) <= 1960
    assert max(years) >= 2013


def test_every_form_of_exploitation_is_there_at_sea_and_in_compounds_too(crowd_records):
    events = [stored.record for stored in crowd_records if stored.record.kind == "trafficking_event"]
    purposes = {purpose for event in events for purpose in event.purposes}
    assert purposes == {
        "ForcedCriminality",
        "ForcedLabour",
        "Servitude",
        "ForcedMarriage",
        "ForcedBegging",
        "SexualExploitation",
    }
    assert any(event.is_at_sea for event in events)
    assert any(event.is_scam_compound for event in events)


def test_all_people_bear_the_word_for_example_as_their_family_name(world_records, crowd_records):
    words = {naming.family for naming in names.ALL}
    people = of_type(world_records + crowd_records, Person)
    assert {person.family_name for _, person in people} == words


@pytest.mark.parametrize("naming", names.ALL, ids=lambda naming: naming.family)
def test_names_in_a_script_of_their_own_are_in_no_latin_letters(naming):
    pairs = (*naming.women, *naming.men)
    assert all(latin.isprintable() and len(latin) >= 4 for latin, _ in pairs)
    if naming.family_in_script:
        assert all(script for _, script in pairs)
        assert not re.search("[A-Za-z]", naming.family_in_script + "".join(script for _, script in pairs))


def test_no_number_reaches_anybody(world_records, crowd_records):
    found = 0
    for stored in world_records + crowd_records:
        for text in texts_of(stored.record):
            for number in _NUMBER.findall(text):
                if not _DAY.fullmatch(number):
                    assert number.startswith("+00 000 ")
                    found += 1
    assert found > MANY


def test_every_mail_address_is_at_the_domain_kept_for_examples(world_records, crowd_records):
    texts = [text for s in world_records + crowd_records for text in texts_of(s.record)]
    addresses = [text for text in texts if "@" in text]
    assert len(addresses) > 100
    assert all(re.fullmatch(r"[a-z]+\d+@example\.org", address) for address in addresses)


def test_the_directory_has_twelve_services_in_all_five_countries_and_one_takes_nobody(desk):
    directory = [provider for _, provider in of_type(desk.vault.providers(), Provider)]
    assert len(directory) == 12
    assert {provider.country for provider in directory} == set(names.COUNTRIES)
    assert sum(not provider.is_active for provider in directory) == 1


def test_the_cases_began_over_the_last_eighteen_months_in_office_hours(world_records):
    opened = [case.opened_at for _, case in of_type(world_records, Case)]
    assert all(NOW - SPAN <= moment <= NOW for moment in opened)
    assert max(opened) - min(opened) > timedelta(days=450)
    assert all(moment == in_office_hours(moment) for moment in opened)


def test_nothing_was_done_before_its_case_began_nor_after_today(desk):
    lines = desk.vault.journal.newest(100_000)
    moments = [line.at for line in reversed(lines)]
    assert moments == sorted(moments)
    assert moments[-1] <= NOW.isoformat(timespec="milliseconds")


def test_referrals_are_in_every_state_and_each_rests_on_a_consent_of_its_case(desk, world_records):
    referrals = [s for s in world_records if isinstance(s.record, Referral)]
    assert {stored.record.state for stored in referrals} == set(casework.REFERRAL_STATE)
    for stored in referrals:
        consent = desk.vault.get(stored.record.consent)
        assert consent.case_id == stored.case_id
        assert consent.record.decision == "given"
        assert set(stored.record.shares) <= set(consent.record.covers)


def test_screenings_have_answers_decisions_with_reasons_and_some_formal_statuses(world_records):
    screenings = [screening for _, screening in of_type(world_records, Screening)]
    assert all(
        screening.answers and screening.decision and screening.decision_reason for screening in screenings
    )
    assert {s.formal_status for s in screenings} > {None, "ActualVictimOfTrafficking"}
    assert {s.instrument for s in screenings} == {"adult_labour", "child_labour"}
    assert any(screening.positive_dimensions for screening in screenings)


def test_tasks_and_steps_are_open_done_set_aside_extended_and_overdue(desk, world_records):
    tasks = [task for _, task in of_type(world_records, Task)]
    assert {task.state for task in tasks} == set(casework.TASK_STATE)
    assert {task.step is None for task in tasks} == {True, False}
    assert any(task.extended_to for task in tasks)
    states = {
        step.state for key in desk.vault.all_cases() for step in steps_of(desk, desk.vault.of_case(key))
    }
    assert states >= {State.OPEN, State.WAITING, State.OVERDUE, State.DONE, State.SET_ASIDE}


def test_a_supervisor_finds_a_team_with_open_overdue_and_closed_cases(desk):
    view = today_view(desk)
    team = team_loads(desk)
    assert len(team) >= 3
    assert sum(load.overdue for load in team) > 0
    assert view.open_cases < view.all_cases == 60


def test_a_caseworker_finds_most_cases_to_be_hers(world):
    with closing(training_desk(world, Role.CASEWORKER, now)) as desk:
        view = today_view(desk)
        mine = desk.vault.count_by("responsible")[desk.worker.user_id]
    assert mine > 30
    assert view.all_cases == 60


@pytest.mark.parametrize("vault", ["world", "crowd"])
def test_the_vault_is_sound_after_it_was_filled(vault, request):
    with closing(training_desk(request.getfixturevalue(vault), Role.SUPERVISOR, now)) as desk:
        assert check_vault(desk, full=True).is_sound


def test_every_line_of_the_list_says_what_its_records_said_when_they_were_last_changed(world):
    clock = MovingClock(NOW)
    with closing(training_desk(world, Role.SUPERVISOR, clock)) as desk:
        summarise = summariser(pack_finder(desk.packs, lambda: desk.vault), clock)
        lines = desk.vault.lines(desk.vault.case_numbers(CaseFilter()))
        for line in lines:
            records = desk.vault.of_case(line.case_id)
            # The list knows the deadlines of that day, but the stage of life of today.
            clock.moment = NOW
            stage = summarise(records).stage
            clock.moment = max(datetime.fromisoformat(stored.changed_at) for stored in records)
            said = asdict(summarise(records)) | {"stage": stage}
            said.pop("coming_of_age")  # in the other file, and in no line
            assert {name: getattr(line, name) for name in said} == said
    assert len(lines) == 60


def test_every_line_of_the_list_of_the_crowd_says_what_its_records_say_today(crowd_desk):
    summarise = summariser(pack_finder(crowd_desk.packs, lambda: crowd_desk.vault), now)
    lines = crowd_desk.vault.lines(crowd_desk.vault.case_numbers(CaseFilter()))
    for line in lines:
        said = asdict(summarise(crowd_desk.vault.of_case(line.case_id)))
        said.pop("coming_of_age")  # in the other file, and in no line
        assert {name: getattr(line, name) for name in said} == said
    assert len(lines) == MANY


def test_each_thousand_in_bulk_is_one_line_of_the_journal(crowd_desk):
    lines = [line.detail for line in crowd_desk.vault.journal.newest(100_000) if line.act == Act.IMPORT]
    assert lines == [str(MANY - AT_ONCE), str(AT_ONCE)]
    assert len(crowd_desk.vault.all_cases()) == MANY


def test_cases_in_bulk_have_people_consents_and_referrals_like_the_others(crowd_desk, crowd_records):
    kinds = Counter(stored.record.kind for stored in crowd_records)
    assert set(kinds) == set(RECORD_TYPES) - {"milestone", "document", "arrival", *_BY_ACTS_OF_THEIR_OWN}
    assert kinds["person"] == kinds["case"] == MANY
    records = crowd_desk.vault.of_case(crowd_desk.vault.all_cases()[-1])
    assert single(records, Case).country in names.COUNTRIES


@pytest.mark.parametrize("enter", [fill, bulk_fill])
def test_made_up_people_do_not_go_into_a_real_vault(tmp_path, enter):
    with closing(made_up.make_desk(tmp_path, Role.SUPERVISOR)) as desk:
        with pytest.raises(NotForRealVaults):
            enter(desk, 1)
        assert desk.vault.all_cases() == ()
        assert desk.vault.providers() == ()


@pytest.mark.parametrize("enter", [fill, bulk_fill])
def test_progress_goes_up_to_the_number_of_cases(tmp_path, enter):
    told = []
    build_training_vault(tmp_path / "vault", "BD", 0, clock=now)
    with closing(training_desk(tmp_path / "vault", Role.CASEWORKER, now)) as desk:
        enter(desk, 3, 1, lambda done, of_all: told.append((done, of_all)))
    assert told[-1] == (3, 3)
    assert told == sorted(told)


def test_a_second_fill_adds_cases_and_no_second_directory(tmp_path):
    build_training_vault(tmp_path / "vault", "BD", 2, clock=now)
    with closing(training_desk(tmp_path / "vault", Role.CASEWORKER, now)) as desk:
        fill(desk, 2, 9)
        assert len(desk.vault.all_cases()) == 4
        assert len(desk.vault.providers()) == 12


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("2026-03-16T08:59", "2026-03-16T08:59"),
        ("2026-03-16T09:00", "2026-03-17T01:00"),
        ("2026-03-16T00:30", "2026-03-16T01:30"),
        ("2026-03-13T09:10", "2026-03-16T01:10"),
        ("2026-03-14T05:00", "2026-03-16T05:00"),
    ],
)
def test_what_falls_on_a_night_or_a_weekend_is_done_when_the_office_opens(given, kept):
    moment = datetime.fromisoformat(given).replace(tzinfo=UTC)
    assert in_office_hours(moment) == datetime.fromisoformat(kept).replace(tzinfo=UTC)


@pytest.mark.full
def test_two_hundred_cases_are_entered_with_twenty_five_seconds_of_work(tmp_path):
    began = time.process_time()  # what others do on the machine does not count
    build_training_vault(tmp_path / "vault", "TH", clock=now)
    assert time.process_time() - began < 25


def test_some_cases_hold_a_paper_that_can_be_looked_at_and_says_that_it_is_made_up(desk):
    holding = [
        (case_id, of_type(desk.vault.of_case(case_id), Document)) for case_id in desk.vault.all_cases()
    ]
    kept = [(case_id, *found[0]) for case_id, found in holding if found]
    assert 10 <= len(kept) <= 30
    assert {document.type for _, _, document in kept} == {paper.type for paper in PAPERS}
    case_id, record_id, _ = kept[0]
    opened = open_document(desk, case_id, record_id)
    assert opened.content.startswith(b"\x89PNG")
    drawn = draw_document(desk, opened, Wanted(box=(200, 200)))
    assert 0 < drawn.width <= 200
