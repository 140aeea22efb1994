"""Three people from first contact to closure under every country's procedure, in a real vault."""

from contextlib import closing
from datetime import timedelta

import pytest

from caseapp.demo.clock import MovingClock
from caseapp.domain.records import Closure, Consent, Person, Screening, TraffickingEvent
from caseapp.operations import following, planning
from caseapp.operations.closing import close_case
from caseapp.operations.intake import NewCase, begin_case
from caseapp.operations.records import Place, save_record
from caseapp.procedures.engine import State
from caseapp.procedures.pack import REGIONAL
from caseapp.procedures.start_events import StartEvent
from tests.operations import made_up
from tests.operations.made_up import NOW
from tests.procedures import scripted

TABLE = scripted.read()
COUNTRIES = sorted({row[0] for row in TABLE})
_WITHOUT_PACK, _ABROAD = "FJ", "TL"  # neither has a procedure of its own
_ANSWERS = {
    "adult foreign woman": ({"sex": "female", "birth_date": "1999-05-01"}, ("SexualExploitation",), False),
    "national child": (
        {"sex": "female", "birth_date": "2012-05-01", "is_unaccompanied": True}, ("ForcedLabour",), False
    ),
    "man from a fishing vessel": (
        {"sex": "male", "birth_date": "1990-05-01", "is_accused": True}, ("ForcedLabour",), True
    ),
}  # fmt: skip


def _begun(desk, country, person):
    answers, purposes, is_at_sea = _ANSWERS[person]
    home = country if "national" in person else _ABROAD
    known = {"is_accused": False, "is_unaccompanied": False, "fears_return": False, "is_stateless": False}
    who = Person.model_validate(
        {"given_name": "Amihan", "family_name": "Halimbawa", "citizenships": (home,), **known, **answers}
    )
    consent = Consent(purpose="record", decision="given", given_on=desk.today(), form="spoken")
    case = begin_case(desk, NewCase(country, consent, person=who)).case_id
    event = TraffickingEvent(purposes=purposes, is_at_sea=is_at_sea, exploitation_country=country)
    save_record(desk, event, Place(case))
    decision = {
        "formal_status": "ActualVictimOfTrafficking",
        "decided_on": desk.today(),
        "decided_by": "Police",
    }
    screening = Screening(instrument="adult_labour", interviewed_on=desk.today(), **decision)
    save_record(desk, screening, Place(case))
    return case


@pytest.mark.parametrize("person", scripted.PEOPLE)
@pytest.mark.parametrize("code", COUNTRIES)
def test_a_case_runs_from_first_contact_to_closure(tmp_path, code, person):
    country = _WITHOUT_PACK if code == REGIONAL else code
    expected = [row for row in TABLE if row[:2] == (code, person)]
    with closing(made_up.make_desk(tmp_path, clock=MovingClock(NOW))) as desk:
        case = _begun(desk, country, person)
        with desk.vault.together():
            for number, event in enumerate(StartEvent):
                planning.record_event(desk, case, event, NOW - timedelta(hours=number))
        steps = planning.steps_of_case(desk, case)
        assert [step.id for step in steps] == [row[2] for row in expected]
        assert [step.status.value for step in steps] == [row[4] for row in expected]
        assert [step.deadline is not None for step in steps] == [bool(row[3]) for row in expected]
        assert following.update_of(desk, case) is None
        with desk.vault.together():
            for step in steps:
                planning.finish_step(desk, case, step.id)
        assert {step.state for step in planning.steps_of_case(desk, case)} == {State.DONE}
        close_case(desk, case, Closure(closed_on=desk.today(), reason="plan_completed", person_agrees=True))
        assert desk.vault.get(case).record.status == "Closed"
