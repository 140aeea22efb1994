"""Suspects found only with the right, shared events, the supervisor's morning, and samples of the work."""

from datetime import timedelta

import pytest

from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, ContactNote, ContactSafety, QualityReview, SharedEvent, Suspect
from caseapp.operations import casebook, events, quality, suspects, team
from caseapp.operations.records import Place, save_record
from caseapp.security.errors import NotAllowed
from caseapp.storage.errors import NotFound
from caseapp.storage.lists import CaseFilter
from tests.operations import made_up
from tests.operations.made_up import NOW
from tests.operations.office import an_office

_TYPED = (
    "Mustermann",
    "muster",
    "\ue000mustermann",
    "\ue000 mustermann",
    '"\ue000mustermann"',
    "+00 000 7",
    "000000 7",
)


@pytest.fixture
def office(tmp_path):
    with an_office(tmp_path) as desks:
        yield desks


def _suspect(desk, case_id, **answers):
    said = {"name": "Madeup Mustermann", "phone": "+00 000 000 0007"}
    return save_record(desk, Suspect.model_validate(said | answers), Place(case_id)).record_id


@pytest.mark.parametrize("typed", _TYPED)
def test_the_common_search_never_finds_a_suspect(office, typed):
    case_id = made_up.a_case(office.worker)
    suspect = _suspect(office.worker, case_id)
    for desk in (office.worker, office.supervisor):
        assert not casebook.find_cases(desk, typed, CaseFilter())
    save_record(office.worker, Suspect(name="Madeup Mustermann", sex="male"), Place(case_id, suspect, 1))
    assert not casebook.find_cases(office.supervisor, typed, CaseFilter())


def test_a_supervisor_finds_a_suspect_and_the_journal_says_so_without_the_words(office):
    case_id = made_up.a_case(office.worker)
    suspect = _suspect(office.worker, case_id)
    for typed in ("Mustermann", "muster", "MADEUP must", "0007"):
        (found,) = suspects.find_suspects(office.supervisor, typed)
        assert (found.case_id, found.record_id) == (case_id, suspect)
        line = office.supervisor.vault.journal.newest(1)[0]
        assert (line.act, line.detail) == ("find_suspects", "1")
    assert not suspects.find_suspects(office.supervisor, "Halimbawa")
    assert not suspects.find_suspects(office.supervisor, "")


def test_a_caseworker_does_not_look_for_suspects(office):
    with pytest.raises(NotAllowed):
        suspects.find_suspects(office.worker, "Mustermann")


def test_an_event_gathers_the_cases_that_came_from_it(office):
    event = SharedEvent(title="Sample raid", type="raid", happened_on=NOW.date(), country="TH")
    event_id = save_record(office.worker, event, Place(None)).record_id
    case_id, other = made_up.a_case(office.worker), made_up.a_case(office.worker)
    stored = office.worker.vault.get(case_id)
    assert isinstance(stored.record, Case)
    save_record(
        office.worker, stored.record.model_copy(update={"event": event_id}), Place(case_id, case_id, 1)
    )
    (line,) = events.events(office.worker)
    assert line.cases == 1
    assert [each.case_id for each in events.cases_of_event(office.worker, event_id)] == [case_id]
    with pytest.raises(NotFound):
        events.cases_of_event(office.worker, other)


def test_cases_without_contact_for_a_month_are_shown_the_longest_first(office):
    office.clock.moment = NOW - timedelta(days=80)
    silent, spoken, new = (made_up.a_case(office.worker) for _ in range(3))
    del new
    office.clock.moment = NOW - timedelta(days=40)
    save_record(office.worker, ContactNote(at=office.clock.moment, note="Called."), Place(silent))
    office.clock.moment = NOW
    save_record(office.worker, ContactNote(at=NOW, note="Called."), Place(spoken))
    aged = team.team_view(office.supervisor).silent
    assert [each.days for each in aged.cases] == [80, 40]
    assert aged.cases[1].line.case_id == silent
    assert aged.count == 2


def test_reviews_that_are_past_are_shown(office):
    case_id = made_up.a_case(office.worker)
    safety = ContactSafety(call="never", review_on=NOW.date() - timedelta(days=3))
    save_record(office.worker, safety, Place(case_id))
    (aged,) = team.team_view(office.supervisor).reviews.cases
    assert (aged.line.case_id, aged.days) == (case_id, 3)


def test_the_load_counts_a_child_for_more(office):
    made_up.a_case(office.worker)
    made_up.a_case(office.colleague, birth_date="2015-01-01")
    weights = {load.name: load.weight for load in team.team_loads(office.supervisor)}
    assert weights["Madeup Colleague"] > weights["Madeup Caseworker"] > 0


def test_a_sample_is_drawn_again_alike_and_never_from_ones_own_cases(office):
    made_up.a_case(office.supervisor)
    for _ in range(12):
        made_up.a_case(office.worker)
    first = quality.draw_sample(office.supervisor, 4, 7)
    again = quality.draw_sample(office.supervisor, 4, 7)
    assert first == again
    assert (len(first.lines), first.out_of) == (4, 12)
    assert quality.draw_sample(office.supervisor, 4, 8) != first
    assert len(quality.draw_sample(office.supervisor, 25, 7, is_percent=True).lines) == 3
    everything = quality.draw_sample(office.supervisor, 100, 1, is_percent=True).lines
    assert office.supervisor.worker.user_id not in {line.responsible for line in everything}
    assert office.supervisor.vault.journal.newest(1)[0].detail == "1:12:12"
    assert 0 <= quality.new_seed() < 1_000_000


@pytest.mark.parametrize(("count", "seed"), [(0, 1), (201, 1), (5, -1), (5, 10**12)])
def test_a_sample_of_no_sense_is_refused(office, count, seed):
    with pytest.raises(KnownError):
        quality.draw_sample(office.supervisor, count, seed)


def test_score_sheets_add_up_for_each_criterion(office):
    for answer in ("yes", "partly", "yes"):
        case_id = made_up.a_case(office.worker)
        sheet = {"reviewed_on": NOW.date(), "safety_first": answer, "good": "Careful."}
        changes = quality.save_quality_review(office.supervisor, case_id, sheet, Place(case_id))
    result = quality.quality_summary(office.supervisor)[0]
    assert (result.name, dict(result.counts)) == (
        "safety_first",
        {"yes": 2, "partly": 1, "no": 0, "not_applicable": 0},
    )
    again = Place(case_id, changes.record_id, 1)
    with pytest.raises(NotFound):
        quality.save_quality_review(office.deputy, case_id, sheet, again)
    quality.save_quality_review(office.supervisor, case_id, sheet | {"safety_first": "no"}, again)
    assert quality.quality_summary(office.supervisor)[0].counts["no"] == 1


def test_nobody_reviews_her_own_case(office):
    case_id = made_up.a_case(office.supervisor)
    with pytest.raises(KnownError):
        quality.save_quality_review(office.supervisor, case_id, {"reviewed_on": NOW.date()}, Place(case_id))
    with pytest.raises(KnownError):
        quality.save_quality_review(
            office.deputy, case_id, {"reviewed_on": NOW.date() + timedelta(days=1)}, Place(case_id)
        )
    assert not [
        each for each in office.deputy.vault.of_case(case_id) if each.record.kind == QualityReview.kind
    ]
