"""What falls due: said on the fields, ordered, settled by answers, and never a word that somebody wrote."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from caseapp.domain import returning
from caseapp.domain.agenda import Urgency, by_day, due_items, in_order, is_settled, next_moment
from caseapp.domain.caseload import Burden, load_of, priority_at, weight_of
from caseapp.domain.due import DueKind
from caseapp.domain.fields import Compartment, Kind, field_named, fields_of
from caseapp.domain.records import (
    RECORD_TYPES,
    AsylumReferral,
    CaseConference,
    Consent,
    ContactNote,
    FollowUp,
    Goal,
    LegalMatter,
    Person,
    PlanAction,
    Referral,
    ServiceGiven,
    Task,
)

NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
TODAY = NOW.date()
_FREE_TEXT = "Samplina told it"
_DUE_FIELDS = [
    (record_type, asked)
    for record_type in RECORD_TYPES.values()
    for asked in fields_of(record_type)
    if asked.ask.due
]
_moments = some.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31), timezones=some.just(UTC))
_tasks = some.builds(
    lambda at, state: Task(title=_FREE_TEXT, due_at=at, state=state),
    some.none() | _moments,
    some.sampled_from(("open", "done", "set_aside")),
)
_actions = some.builds(
    lambda day, state: PlanAction(what=_FREE_TEXT, due_on=day, state=state),
    some.none() | some.dates(date(2025, 1, 1), date(2027, 12, 31)),
    some.sampled_from(("planned", "under_way", "done", "dropped")),
)
_records = some.lists(_tasks | _actions, max_size=12).map(
    lambda found: [(f"r{number}", record) for number, record in enumerate(found)]
)


def _referral(**answers):
    usual = {
        "service": "shelter",
        "provider": "p1",
        "shares": ("identity",),
        "urgency": "routine",
        "request": "A bed.",
        "what_could_go_wrong": "Nothing known.",
        "sent_at": NOW,
    }
    return Referral.model_validate(usual | answers)


def _kinds(*records, now=NOW, is_open=True):
    pairs = [(f"r{number}", record) for number, record in enumerate(records)]
    return [(item.kind, item.day) for item in due_items(pairs, now, is_open=is_open)]


@pytest.mark.parametrize(("record_type", "asked"), _DUE_FIELDS, ids=lambda one: getattr(one, "name", ""))
def test_what_makes_something_due_is_a_day_that_identifies_nobody(record_type, asked):
    assert asked.kind in (Kind.DATE, Kind.MOMENT)
    assert asked.compartment is Compartment.CASES


@pytest.mark.parametrize(("record_type", "asked"), _DUE_FIELDS, ids=lambda one: getattr(one, "name", ""))
def test_a_note_names_fields_of_its_own_record(record_type, asked):
    due = asked.ask.due
    for name in (due.sooner_by, due.unless, due.newest_by, *due.alike):
        assert not name or field_named(record_type, name)


@pytest.mark.parametrize("record_type", RECORD_TYPES.values(), ids=lambda one: one.kind)
def test_what_settles_a_record_is_an_answer_it_can_hold(record_type):
    for name, answers in record_type.settled_by.items():
        asked = field_named(record_type, name)
        assert asked.compartment is Compartment.CASES
        assert all(answer in asked.ask.codes for answer in answers)


def test_every_kind_but_the_step_is_said_on_some_field():
    assert {asked.ask.due.kind for _, asked in _DUE_FIELDS} == set(DueKind) - {DueKind.STEP}


def test_every_kind_has_words():
    assert all(str(kind.words) for kind in DueKind)


@given(_records)
def test_what_is_due_comes_in_the_order_of_time_whatever_the_order_of_the_records(pairs):
    items = due_items(pairs, NOW)
    moments = [item.at for item in items]
    assert moments == sorted(moments)
    assert items == due_items(pairs[::-1], NOW) == in_order(reversed(items))
    assert next_moment(items) == min(moments, default=None)


@given(_records)
def test_only_what_has_a_day_and_is_not_settled_is_due(pairs):
    expected = {
        record_id
        for record_id, record in pairs
        if (record.due_at if isinstance(record, Task) else record.due_on) and not is_settled(record)
    }
    assert {item.record_id for item in due_items(pairs, NOW)} == expected


@given(_records, _moments)
def test_every_item_has_one_urgency_and_lies_on_one_day(pairs, now):
    items = due_items(pairs, now)
    days = by_day(items)
    assert sum(len(found) for found in days.values()) == len(items)
    for item in items:
        assert item in days[item.day]
        assert (item.urgency(now) is Urgency.OVERDUE) == (item.at < now)
        assert not (item.is_soon(now) and item.is_overdue(now))


@given(_records)
def test_nothing_anybody_wrote_is_in_what_is_due(pairs):
    assert _FREE_TEXT not in repr(due_items(pairs, NOW))


def test_a_day_is_in_time_until_it_ends():
    action = PlanAction(what="Call", due_on=TODAY)
    (item,) = due_items([("r", action)], NOW)
    assert item.is_day
    assert item.urgency(NOW) is Urgency.TODAY
    assert not item.is_overdue(NOW.replace(hour=23, minute=58))
    assert item.is_overdue(NOW + timedelta(days=1))


@pytest.mark.parametrize(
    ("answers", "after"), [({"urgency": "now"}, 1), ({"urgency": "today"}, 2), ({"urgency": "routine"}, 7)]
)
def test_the_silence_of_a_referral_is_noticed_the_sooner_the_more_urgent_it_was(answers, after):
    expected = [(DueKind.SILENT_REFERRAL, TODAY + timedelta(days=after))]
    assert _kinds(_referral(**answers)) == expected


def test_the_day_an_answer_is_wanted_by_goes_before_the_usual_patience():
    wanted = TODAY + timedelta(days=3)
    assert _kinds(_referral(answer_due_on=wanted)) == [(DueKind.ANSWER_DUE, wanted)]


def test_a_referral_that_was_answered_is_no_longer_due():
    assert _kinds(_referral(state="accepted", answer_due_on=TODAY)) == []


def test_a_permit_reminds_sixty_thirty_and_seven_days_before_it_ends():
    ends = TODAY + timedelta(days=100)
    matter = LegalMatter(type="stay", expires_on=ends, state="decided")
    ahead = [item.ahead for item in due_items([("r", matter)], NOW)]
    assert ahead == [60, 30, 7, 0]
    assert _kinds(matter) == [
        (DueKind.PERMIT_EXPIRING, ends - timedelta(days=days)) for days in (60, 30, 7, 0)
    ]


def test_a_reminder_that_has_passed_gives_way_to_the_next_and_is_never_overdue():
    matter = LegalMatter(type="stay", expires_on=TODAY + timedelta(days=29), state="decided")
    items = due_items([("r", matter)], NOW)
    assert [item.ahead for item in items] == [7, 0]
    assert not any(item.is_overdue(NOW + timedelta(days=25)) for item in items)


def test_a_newer_contact_settles_what_an_older_one_announced():
    old = ContactNote(at=NOW - timedelta(days=9), note="Well.", next_contact_on=TODAY - timedelta(days=2))
    new = ContactNote(at=NOW - timedelta(days=1), note="Well.")
    assert _kinds(old) == [(DueKind.NEXT_CONTACT, TODAY - timedelta(days=2))]
    assert _kinds(old, new) == []
    assert _kinds(new, old) == []  # written down late


def test_a_newer_conference_settles_the_day_of_the_next_one():
    held = CaseConference(at=NOW - timedelta(days=30), next_on=TODAY)
    assert _kinds(held, CaseConference(at=NOW)) == []


def test_only_a_newer_consent_to_the_same_takes_the_place_of_one_that_runs_out():
    def consent(day, purpose="referral", **more):
        return Consent(purpose=purpose, decision="given", given_on=day, receiver="p1", **more)

    old = consent(TODAY - timedelta(days=90), valid_until=TODAY)
    assert [kind for kind, _ in _kinds(old)] == [DueKind.CONSENT_EXPIRING]
    assert _kinds(old, consent(TODAY)) == []
    assert len(_kinds(old, consent(TODAY, purpose="record"))) == 1


def test_a_consent_that_was_withdrawn_does_not_run_out():
    gone = Consent(
        purpose="referral", decision="given", given_on=TODAY, valid_until=TODAY, withdrawn_on=TODAY
    )
    assert _kinds(gone) == []


@pytest.mark.parametrize("answers", [{"ended_on": TODAY}, {"outcome": "reached"}])
def test_any_answer_about_its_end_settles_a_goal(answers):
    goal = Goal(domain="Education", objective="Wages", planned_end=TODAY)
    assert [kind for kind, _ in _kinds(goal)] == [DueKind.GOAL]
    assert _kinds(goal.model_copy(update=answers)) == []


def test_in_a_closed_case_only_follow_ups_fall_due():
    task = Task(title="Call", due_at=NOW)
    follow_up = FollowUp(month="1", planned_on=TODAY)
    assert _kinds(task, follow_up, is_open=False) == [(DueKind.FOLLOW_UP, TODAY)]


def test_a_record_without_such_a_day_makes_nothing_due():
    assert _kinds(ServiceGiven(service="shelter", given_on=TODAY)) == []


@pytest.mark.parametrize(
    ("records", "is_stopped"),
    [
        ([], False),
        ([Person(fears_return=True)], True),
        ([Person(fears_return=False)], False),
        ([Person(), AsylumReferral(state="applied")], True),
        ([Person(), AsylumReferral(state="declined")], False),
        ([AsylumReferral(state="refused"), AsylumReferral(state="wishes")], True),
    ],
)
def test_fear_or_an_open_asylum_referral_stops_a_return(records, is_stopped):
    assert returning.is_stopped(records) is is_stopped


@given(some.integers(0, 500), some.sampled_from(["urgent", "high", "normal", "low", "", "x"]))
def test_a_load_grows_with_each_case_and_with_what_is_at_stake(count, priority):
    assert load_of([Burden(count, priority)]) == count * weight_of(priority)
    assert weight_of(priority, of_child=True) > weight_of(priority)
    assert weight_of("urgent") > weight_of("high") > weight_of("normal") > weight_of("low") > 0


@pytest.mark.parametrize(
    ("level", "priority", "after"),
    [
        ("high", "low", "high"),
        ("high", "normal", "high"),
        ("high", "urgent", "urgent"),
        ("medium", "low", "normal"),
        ("medium", "high", "high"),
        ("low", "low", "low"),
        (None, "low", "low"),
        ("", "normal", "normal"),
    ],
)
def test_a_risk_raises_the_priority_of_a_case_and_never_lowers_it(level, priority, after):
    assert priority_at(level, priority) == after
