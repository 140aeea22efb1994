"""The agenda over many cases, follow-ups, returns that are stopped, and the calendar file without names."""

from datetime import timedelta

import pytest
from icalendar import Calendar

from caseapp.domain.agenda import Urgency
from caseapp.domain.due import DueKind
from caseapp.domain.errors import KnownError
from caseapp.domain.records import (
    AsylumReferral,
    Closure,
    ContactNote,
    FollowUp,
    LegalMatter,
    Person,
    PlanAction,
    ReturnPlan,
    Task,
)
from caseapp.operations import agenda as agendas
from caseapp.operations import closing, follow_ups, planning
from caseapp.operations.agenda_export import Span, export_agenda, preview_agenda
from caseapp.operations.records import Place, bring_back_record, remove_record, save_record
from caseapp.operations.returning import ReturnStopped
from caseapp.operations.rules import CaseIsClosed
from caseapp.operations.team import team_loads
from caseapp.operations.today import today_view
from caseapp.procedures.engine import State
from caseapp.security.errors import NotAllowed
from caseapp.storage.errors import NotFound
from caseapp.storage.lists import CaseFilter
from caseapp.storage.stored import of_type
from tests.operations import made_up
from tests.operations.made_up import NOW

TODAY = NOW.date()
NAMES = ("Amihan", "Halimbawa", "Samplina")


def _saved(desk, record, case_id):
    return save_record(desk, record, Place(case_id)).record_id


def _follow_ups(desk, case_id):
    return [record for _, record in of_type(desk.vault.of_case(case_id), FollowUp)]


def _due(desk, case_id):
    (line,) = [
        line for line in desk.vault.lines(desk.vault.case_numbers(CaseFilter())) if line.case_id == case_id
    ]
    return line.next_due


def _closed(desk, case_id, **answers):
    closing.close_case(desk, case_id, Closure(closed_on=TODAY, reason="returned", **answers))


def _changed_person(desk, case_id, **answers):
    stored = next(one for one in desk.vault.of_case(case_id) if isinstance(one.record, Person))
    person = Person.model_validate({**stored.record.model_dump(), **answers})
    save_record(desk, person, Place(case_id, stored.id, stored.version))


@pytest.mark.parametrize(
    "record",
    [
        PlanAction(what="Samplina gets a paper", due_on=TODAY),
        LegalMatter(type="testimony", next_at=NOW, state="filed"),
        ContactNote(at=NOW, note="Samplina is well.", next_contact_on=TODAY),
        FollowUp(month="1", planned_on=TODAY),
    ],
    ids=lambda record: record.kind,
)
def test_the_line_of_a_case_says_when_anything_falls_due(desk, case_id, record):
    before = _due(desk, case_id)
    record_id = _saved(desk, record, case_id)
    assert _due(desk, case_id)[:10] == TODAY.isoformat()
    remove_record(desk, case_id, record_id)
    assert _due(desk, case_id) == before


def test_the_agenda_holds_what_lies_in_the_period_of_ones_own_cases(desk, supervisor, case_id):
    other = made_up.a_case(supervisor)
    for case in (case_id, other):
        for days in (-3, 2, 40):
            _saved(desk, Task(title="Call", due_at=NOW + timedelta(days=days)), case)
    until = NOW + timedelta(days=7)
    mine = [one for one in agendas.my_agenda(desk, NOW, until).items if one.item.kind is DueKind.TASK]
    assert [(one.line.case_id, one.item.day) for one in mine] == [(case_id, (NOW + timedelta(days=2)).date())]
    tasks = [one for one in agendas.whole_agenda(desk, None, until).items if one.item.kind is DueKind.TASK]
    assert {one.line.case_id for one in tasks} == {case_id, other}
    assert [one.item.at for one in tasks] == sorted(one.item.at for one in tasks)
    assert len(tasks) == 4


def test_today_puts_overdue_work_first_and_reviews_apart(desk, case_id):
    _saved(desk, Task(title="Call", due_at=NOW - timedelta(days=1)), case_id)
    _saved(desk, PlanAction(what="Paper", due_on=TODAY), case_id)
    _saved(desk, LegalMatter(type="stay", expires_on=TODAY + timedelta(days=10), state="decided"), case_id)
    view = today_view(desk)
    assert [one.item.kind for one in view.due[Urgency.OVERDUE]] == [DueKind.TASK]
    assert DueKind.ACTION in [one.item.kind for one in view.due[Urgency.TODAY]]
    assert [one.item.ahead for one in view.due[Urgency.WEEK] if one.item.kind is DueKind.PERMIT_EXPIRING] == [
        7
    ]
    assert view.reviews == ()


def test_a_reminder_that_has_passed_does_not_leave_the_case_overdue_in_the_list(desk, clock, case_id):
    ends = TODAY + timedelta(days=100)
    _saved(desk, LegalMatter(type="stay", expires_on=ends, state="decided"), case_id)
    assert _due(desk, case_id)[:10] == (ends - timedelta(days=60)).isoformat()
    clock.moment = NOW + timedelta(days=45)
    before = desk.vault.journal.newest(1)
    today_view(desk)
    assert _due(desk, case_id)[:10] == (ends - timedelta(days=30)).isoformat()
    assert desk.vault.journal.newest(1) == before


def test_an_auditor_sees_what_is_due_without_a_name(desk_of_role, desk, case_id):
    from caseapp.security.rights import Role

    _saved(desk, Task(title="Ask Samplina", due_at=NOW), case_id)
    found = agendas.whole_agenda(desk_of_role(Role.AUDITOR), None, NOW + timedelta(days=1))
    assert DueKind.TASK in [one.item.kind for one in found.items]
    assert not any(name in repr(found) for name in NAMES)


def test_the_load_of_a_worker_counts_urgent_cases_more(desk, supervisor, case_id):
    made_up.a_case(desk)
    stored = desk.vault.get(case_id)
    urgent = stored.record.model_copy(update={"priority": "urgent"})
    save_record(desk, urgent, Place(case_id, case_id, stored.version))
    (load,) = team_loads(supervisor)
    assert (load.open_cases, load.weight) == (2, 4.0)
    with pytest.raises(NotAllowed):
        team_loads(desk)


def test_follow_ups_are_planned_one_three_six_and_twelve_months_after_closing(desk, case_id):
    _closed(desk, case_id)
    follow_ups.plan_follow_ups(desk, case_id)
    planned = [(one.month, one.planned_on.isoformat()) for one in _follow_ups(desk, case_id)]
    assert planned == [("1", "2026-04-16"), ("3", "2026-06-16"), ("6", "2026-09-16"), ("12", "2027-03-16")]
    assert _due(desk, case_id)[:10] == "2026-04-16"


def test_a_follow_up_after_the_last_day_of_a_month_falls_on_the_last_day_of_a_shorter_one():
    from datetime import date

    assert follow_ups.day_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert follow_ups.day_after(date(2027, 11, 30), 3) == date(2028, 2, 29)


def test_the_arrival_goes_before_the_closing_as_the_day_to_count_from(desk, case_id):
    arrived = TODAY - timedelta(days=20)
    _saved(desk, ReturnPlan(wish="return", state="arrived", arrived_on=arrived), case_id)
    _closed(desk, case_id)
    assert follow_ups.start_of(desk.vault.of_case(case_id)) == arrived


def test_follow_ups_are_planned_once_and_taken_back_in_one_act(desk, case_id):
    planned = follow_ups.plan_follow_ups(desk, case_id, TODAY)
    with pytest.raises(KnownError, match="planned already"):
        follow_ups.plan_follow_ups(desk, case_id, TODAY)
    follow_ups.take_back_follow_ups(desk, case_id, planned.record_ids)
    assert _follow_ups(desk, case_id) == []


def test_follow_ups_that_were_written_in_are_not_taken_back(desk, case_id):
    planned = follow_ups.plan_follow_ups(desk, case_id, TODAY)
    _, record = of_type(desk.vault.of_case(case_id), FollowUp)[0]
    save_record(
        desk,
        record.model_copy(update={"state": "done", "done_on": TODAY}),
        Place(case_id, planned.record_ids[0], 1),
    )
    with pytest.raises(KnownError, match="changed since"):
        follow_ups.take_back_follow_ups(desk, case_id, planned.record_ids)
    assert len(_follow_ups(desk, case_id)) == 4


def test_without_arrival_or_closing_the_day_must_be_given(desk, case_id):
    with pytest.raises(KnownError, match="no day to count from"):
        follow_ups.plan_follow_ups(desk, case_id)


def test_a_follow_up_is_written_in_a_closed_case_and_nothing_else_is(desk, case_id):
    _closed(desk, case_id, follow_up_on=TODAY + timedelta(days=30))
    ((record_id, planned),) = of_type(desk.vault.of_case(case_id), FollowUp)
    done = planned.model_copy(update={"state": "done", "done_on": TODAY, "in_danger_again": True})
    save_record(desk, done, Place(case_id, record_id, 1))
    assert follow_ups.is_in_danger(done)
    assert not follow_ups.is_in_danger(planned)
    assert _due(desk, case_id) is None
    with pytest.raises(CaseIsClosed):
        _saved(desk, Task(title="Call"), case_id)


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (PlanAction(what="Paper"), "1 action"),
        (Task(title="Call"), "1 open task"),
        (LegalMatter(type="testimony", next_at=NOW + timedelta(days=9), state="filed"), "1 date"),
    ],
    ids=lambda one: getattr(one, "kind", ""),
)
def test_a_case_with_work_left_is_not_closed_and_says_which(desk, case_id, record, said):
    _saved(desk, record, case_id)
    with pytest.raises(closing.WorkLeft, match=said):
        _closed(desk, case_id)


def test_a_date_in_court_that_has_passed_does_not_keep_a_case_open(desk, case_id):
    _saved(desk, LegalMatter(type="testimony", next_at=NOW - timedelta(days=9), state="filed"), case_id)
    _closed(desk, case_id)


@pytest.mark.parametrize("state", ["preparing", "ready", "departed"])
@pytest.mark.parametrize("reason", ["fear", "asylum"])
def test_a_feared_return_does_not_go_on(desk, case_id, state, reason):
    if reason == "fear":
        _changed_person(desk, case_id, fears_return=True)
    else:
        _saved(desk, AsylumReferral(state="wishes"), case_id)
    with pytest.raises(ReturnStopped, match="fears to return"):
        _saved(desk, ReturnPlan(wish="return", state=state), case_id)


@pytest.mark.parametrize("state", ["wish", "stopped", "arrived"])
def test_a_wish_a_stop_and_an_arrival_are_recorded_all_the_same(desk, case_id, state):
    _changed_person(desk, case_id, fears_return=True)
    assert _saved(desk, ReturnPlan(wish="undecided", state=state), case_id)


def test_a_return_from_the_bin_is_held_to_the_same_rules(desk, case_id):
    plan = _saved(desk, ReturnPlan(wish="return", state="ready"), case_id)
    remove_record(desk, case_id, plan)
    _changed_person(desk, case_id, fears_return=True)
    with pytest.raises(ReturnStopped):
        bring_back_record(desk, case_id, plan)


def test_a_file_brings_in_no_return_that_is_feared(desk):
    from caseapp.operations.importing import import_case

    consent = {"purpose": "record", "decision": "given", "given_on": TODAY.isoformat()}
    file = {
        "case": {"country": "TH"},
        "consent": [consent],
        "person": {"fears_return": True},
        "return_plan": {"wish": "return", "state": "ready"},
    }
    with pytest.raises(ReturnStopped):
        import_case(desk, file)
    assert desk.vault.all_cases() == ()


@pytest.mark.parametrize("answer", [None, False])
def test_a_child_travels_only_in_its_best_interest(desk, answer):
    case_id = made_up.a_case(desk, birth_date="2014")
    plan = ReturnPlan(wish="return", state="ready", best_interest=answer)
    with pytest.raises(ReturnStopped, match="best interest"):
        _saved(desk, plan, case_id)
    assert _saved(desk, plan.model_copy(update={"best_interest": True}), case_id)


def test_while_a_return_is_feared_its_steps_are_stopped_with_the_reason(desk, case_id):
    _changed_person(desk, case_id, fears_return=True)
    stopped = [step for step in planning.steps_of_case(desk, case_id) if step.phase == "return"]
    assert stopped
    assert {step.state for step in stopped} == {State.STOPPED}
    assert all(step.deadline is None and step.stopped_because is not None for step in stopped)
    with pytest.raises(KnownError, match="fears to return"):
        planning.finish_step(desk, case_id, stopped[0].id)
    planning.set_step_aside(desk, case_id, stopped[0].id, "She stays.")
    (settled,) = [one for one in planning.steps_of_case(desk, case_id) if one.id == stopped[0].id]
    assert settled.state is State.SET_ASIDE


def test_an_action_is_done_on_the_day_it_is_said_to_be(desk, case_id):
    action = _saved(desk, PlanAction(what="Paper", due_on=TODAY), case_id)
    planning.settle_action(desk, case_id, action, "done")
    assert desk.vault.get(action).record.done_on == TODAY
    planning.settle_action(desk, case_id, action, "planned")
    assert desk.vault.get(action).record.done_on is None
    task = _saved(desk, Task(title="Call"), case_id)
    with pytest.raises(KnownError, match="no action"):
        planning.settle_action(desk, case_id, task, "done")
    with pytest.raises(NotFound):
        planning.settle_action(desk, made_up.a_case(desk), action, "done")


SPAN = Span(NOW - timedelta(days=1), NOW + timedelta(days=60))


@pytest.fixture
def busy(desk, case_id):
    """A case with a day, a moment and a reminder."""
    _saved(desk, PlanAction(what="Samplina's paper", due_on=TODAY), case_id)
    _saved(desk, LegalMatter(type="testimony", next_at=NOW, state="filed", number="Halimbawa 7"), case_id)
    _saved(desk, LegalMatter(type="stay", expires_on=TODAY + timedelta(days=50), state="decided"), case_id)
    return case_id


def _entries(path):
    return Calendar.from_ical(path.read_bytes()).walk("VEVENT")


def test_the_calendar_file_has_days_moments_and_reminders_without_a_name(desk, busy, tmp_path):
    path = tmp_path / "calendar.ics"
    export_agenda(desk, path, SPAN, "en")
    content = path.read_text("utf-8")
    assert not any(name in content for name in NAMES)
    assert all(word not in content for word in ("testimony", "stay", "paper", busy))
    said = {str(entry["summary"]) for entry in _entries(path)}
    assert {"To do: THA-26-0001", "Appointment: THA-26-0001", "Reminder: THA-26-0001"} <= said
    assert path.stat().st_mode & 0o077 == 0


def test_an_entry_keeps_its_id_from_file_to_file_and_no_two_share_one(desk, clock, busy, tmp_path):
    ids = []
    for name in ("one.ics", "two.ics"):
        export_agenda(desk, tmp_path / name, SPAN, "en")
        ids.append([str(entry["uid"]) for entry in _entries(tmp_path / name)])
        clock.moment += timedelta(minutes=5)
    assert ids[0] == ids[1]
    assert len(set(ids[0])) == len(ids[0]) >= 4


def test_what_is_previewed_is_what_is_written_and_the_journal_says_so(desk, busy, tmp_path):
    preview = preview_agenda(desk, SPAN, "en")
    before = desk.vault.journal.newest(1)
    export_agenda(desk, tmp_path / "calendar.ics", SPAN, "en")
    assert [one.uid for one in preview.events] == [str(e["uid"]) for e in _entries(tmp_path / "calendar.ics")]
    (line,) = desk.vault.journal.newest(1)
    assert (line.act, line.object, line.detail) == ("export", "", "ics")
    assert before != (line,)


def test_a_file_that_cannot_be_written_is_journalled_and_refused(desk, busy, tmp_path):
    with pytest.raises(KnownError):
        export_agenda(desk, tmp_path / "no" / "such" / "calendar.ics", SPAN, "en")
    assert desk.vault.journal.newest(1)[0].act == "export"


def test_only_a_supervisor_takes_the_whole_office_along(desk, supervisor):
    everybody = Span(SPAN.since, SPAN.until, mine=False)
    with pytest.raises(NotAllowed):
        preview_agenda(desk, everybody, "en")
    preview_agenda(supervisor, everybody, "en")
