"""Dates, numbers and choices that are no answer are refused by field and kept from every file."""

from datetime import UTC, date, datetime, timedelta

import pytest

from caseapp.domain.checking import NotValid, check
from caseapp.domain.records import (
    Closure,
    Consent,
    ContactNote,
    ContactSafety,
    LegalMatter,
    Person,
    PlanAction,
    ServiceGiven,
    TraffickingEvent,
    TraffickingPlace,
    ViolenceIncident,
)
from caseapp.operations.records import Place, save_answers
from tests.operations import made_up

TODAY = made_up.NOW.date()
TOMORROW = (TODAY + timedelta(days=1)).isoformat()
REFUSED = [
    (Person, {"birth_date": "2001-02-30"}, "birth_date"),
    (Person, {"birth_date": "1900-02-29"}, "birth_date"),
    (Person, {"birth_date": TOMORROW}, "birth_date"),
    (Person, {"birth_date": "2567"}, "birth_date"),
    (Person, {"birth_date": "1403"}, "birth_date"),
    (Person, {"birth_date": "0000"}, "birth_date"),
    (Person, {"birth_date": "9999"}, "birth_date"),
    (Person, {"birth_date": "10000"}, "birth_date"),
    (Person, {"birth_date": "24"}, "birth_date"),
    (Person, {"birth_date": "2001-13"}, "birth_date"),
    (Person, {"birth_date": "01/02/2001"}, "birth_date"),
    (Person, {"age_estimate": 130}, "age_estimate"),
    (Person, {"age_estimate": -1}, "age_estimate"),
    (Person, {"age_estimate": 2**63}, "age_estimate"),
    (Person, {"age_estimate": -(2**63) - 1}, "age_estimate"),
    (Person, {"age_estimate": "1e309"}, "age_estimate"),
    (Person, {"age_estimate": float("nan")}, "age_estimate"),
    (Person, {"age_estimate": float("inf")}, "age_estimate"),
    (Person, {"age_estimate": 1.5}, "age_estimate"),
    (Person, {"age_estimate": "1,000"}, "age_estimate"),
    (Person, {"number_of_children": -2}, "number_of_children"),
    (Person, {"sex": "femal"}, "sex"),
    (Person, {"citizenships": ["TH", "XX"]}, "citizenships"),
    (Person, {"sex": "female", "unanswered": {"sex": "not_said"}}, "sex"),
    (TraffickingEvent, {"exploited_from": "2024-05", "exploited_until": "2024-04"}, "exploited_until"),
    (TraffickingEvent, {"hours_a_day": 25}, "hours_a_day"),
    (TraffickingEvent, {"days_a_week": 8}, "days_a_week"),
    (TraffickingPlace, {"type": "Transit", "latitude": "91"}, "latitude"),
    (TraffickingPlace, {"type": "Transit", "longitude": "-181.5"}, "longitude"),
    (TraffickingPlace, {"type": "Transit", "latitude": "13,75"}, "latitude"),
    (TraffickingPlace, {"type": "Transit", "latitude": "1e1"}, "latitude"),
    (TraffickingPlace, {"type": "Transit", "began": "2025", "ended": "2024-12"}, "ended"),
    (ContactSafety, {"latitude": "-90.1"}, "latitude"),
    (Consent, {"purpose": "family", "decision": "given", "given_on": TOMORROW}, "given_on"),
    (Consent, {"purpose": "family", "decision": "maybe", "given_on": TODAY}, "decision"),
    (ContactNote, {"at": datetime(2026, 3, 16, 9), "note": "x"}, "at"),
    (ServiceGiven, {"service": "legal", "given_on": TODAY, "given_until": date(2020, 1, 1)}, "given_until"),
    (ServiceGiven, {"service": "legal", "given_on": TODAY, "cost": -5}, "cost"),
    (ServiceGiven, {"service": "legal", "given_on": TODAY, "cost": 20}, "currency"),
    (LegalMatter, {"type": "stay", "filed_on": "2026-02-30"}, "filed_on"),
    (LegalMatter, {"type": "compensation", "amount_claimed": 100}, "currency"),
    (PlanAction, {"what": "x", "done_on": TOMORROW}, "done_on"),
    (ViolenceIncident, {"told_on": TODAY, "type": "rape", "suspects": 1000}, "suspects"),
    (Closure, {"closed_on": TOMORROW, "reason": "returned"}, "closed_on"),
]


@pytest.mark.parametrize(("record_type", "answers", "field"), REFUSED)
def test_what_is_no_answer_is_refused_at_its_field_without_being_repeated(record_type, answers, field):
    with pytest.raises(NotValid) as refused:
        check(record_type, answers, TODAY)
    assert refused.value.problems[0].field == field
    said = str(refused.value.text)
    assert str(answers.get(field)) not in said or str(answers.get(field)) == "None"


@pytest.mark.parametrize(
    ("record_type", "answers"),
    [
        (Person, {"birth_date": "2000-02-29"}),
        (Person, {"birth_date": "2001"}),
        (Person, {"birth_date": "2001-07"}),
        (Person, {"birth_date": TODAY.isoformat()}),
        (Person, {"age_estimate": 0}),
        (Person, {"age_estimate": -0}),
        (TraffickingEvent, {"exploited_from": "2024-05", "exploited_until": "2024"}),
        (TraffickingPlace, {"type": "Transit", "latitude": "-90", "longitude": "180"}),
        (ServiceGiven, {"service": "legal", "given_on": TODAY, "cost": 0, "currency": "THB"}),
        (ContactNote, {"at": datetime(2026, 3, 16, 9, tzinfo=UTC), "note": "x"}),
    ],
)
def test_what_is_an_answer_is_kept_exactly(tmp_path, record_type, answers):
    desk = made_up.make_desk(tmp_path)
    try:
        case_id = made_up.a_case(desk)
        record_id = save_answers(desk, record_type, answers, Place(case_id)).record_id
        kept = desk.vault.get(record_id).record
        assert {name: getattr(kept, name) for name in answers} == answers
    finally:
        desk.close()


def test_what_is_refused_leaves_no_trace_in_the_vault(tmp_path):
    desk = made_up.make_desk(tmp_path)
    try:
        case_id = made_up.a_case(desk)
        before = (desk.vault.of_case(case_id), desk.vault.journal.newest(1))
        for record_type, answers, _ in REFUSED:
            with pytest.raises(NotValid):
                save_answers(desk, record_type, answers, Place(case_id))
        assert (desk.vault.of_case(case_id), desk.vault.journal.newest(1)) == before
    finally:
        desk.close()


@pytest.mark.parametrize("typed", ["1.000", "1,000", "1 000", "1e3", "0x10", "1_000", "one"])
def test_a_number_written_so_that_it_could_be_another_is_refused(typed) -> None:
    with pytest.raises(NotValid) as refused:
        check(Person, {"age_estimate": typed}, TODAY)
    assert [problem.field for problem in refused.value.problems] == ["age_estimate"]


def test_none_is_not_chosen_together_with_another() -> None:
    with pytest.raises(NotValid) as refused:
        check(TraffickingEvent, {"border_crossings": ["none", "sea"]}, TODAY)
    assert [problem.field for problem in refused.value.problems] == ["border_crossings"]
    assert check(TraffickingEvent, {"border_crossings": ["none"]}, TODAY).border_crossings == ("none",)


@pytest.mark.parametrize(
    ("record_type", "answers", "field"),
    [
        (ServiceGiven, {"service": "shelter", "given_on": 0}, "given_on"),
        (ServiceGiven, {"service": "shelter", "given_on": "1700000000"}, "given_on"),
        (ContactNote, {"note": "x", "at": "0"}, "at"),
        (ContactNote, {"note": "x", "at": 1.5}, "at"),
        (Person, {"age_estimate": True}, "age_estimate"),
        (Person, {"birth_date": "2015", "age_estimate": 45}, "age_estimate"),
    ],
)
def test_no_answer_is_taken_for_another_kind_or_against_another_answer(record_type, answers, field) -> None:
    with pytest.raises(NotValid) as refused:
        check(record_type, answers, TODAY)
    assert [problem.field for problem in refused.value.problems] == [field]


def test_an_age_that_goes_with_the_birth_date_is_kept_beside_it() -> None:
    for age in (9, TODAY.year - 2015, TODAY.year - 2014):
        assert check(Person, {"birth_date": "2015", "age_estimate": age}, TODAY).age_estimate == age
