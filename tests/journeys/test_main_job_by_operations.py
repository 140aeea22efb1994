"""The whole main job by operations, as somebody new to the program does it, wrong turns included."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from caseapp.demo.clock import MovingClock
from caseapp.domain.agenda import Urgency
from caseapp.domain.checking import NotValid
from caseapp.domain.errors import KnownError
from caseapp.domain.records import (
    Closure,
    Consent,
    ContactNote,
    ContactSafety,
    Person,
    Provider,
    Referral,
    Screening,
    Task,
    TraffickingEvent,
)
from caseapp.operations.casebook import case_with_code, find_cases, open_case, view_case
from caseapp.operations.closing import WorkLeft, close_case, reopen_case
from caseapp.operations.consents import withdraw_consent
from caseapp.operations.intake import NewCase, begin_case
from caseapp.operations.offices import Office, set_up, unlock_desk
from caseapp.operations.planning import (
    extend_step,
    finish_step,
    record_event,
    set_step_aside,
    settle_task,
    steps_of_case,
)
from caseapp.operations.records import Place, save_record
from caseapp.operations.referrals import make_letter, preview, record_answer, refer
from caseapp.operations.rules import CaseIsClosed, NoConsent
from caseapp.operations.screenings import assess_answers, save_screening
from caseapp.operations.team import team_loads
from caseapp.operations.today import today_view
from caseapp.operations.upkeep import check_vault
from caseapp.operations.users import add_user
from caseapp.procedures.engine import State
from caseapp.procedures.start_events import StartEvent
from caseapp.security.errors import NotAllowed, WrongPassphrase
from caseapp.security.members import Newcomer
from caseapp.security.rights import Role
from caseapp.storage.case_filter import CaseFilter
from caseapp.text import Catalogue
from tests.operations.made_up import CHEAP, PASSPHRASE

ENGLISH = Catalogue("en")
MORNING = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)
WORDS = "seven copper drums beside a canal"


@pytest.fixture
def clock():
    return MovingClock(MORNING)


@pytest.fixture
def office(tmp_path, clock):
    """A new office in Thailand with its supervisor, number 1, and a caseworker, number 2."""
    folder = tmp_path / "vault"
    set_up(folder, Office("TH", "Sample Office"), "Madeup Lead", PASSPHRASE, costs=CHEAP, clock=clock)
    with closing(unlock_desk(folder, 1, PASSPHRASE, costs=CHEAP, clock=clock)) as desk:
        assert add_user(desk, Newcomer("Madeup Worker", Role.CASEWORKER, WORDS), costs=CHEAP) == 2
    return folder


@pytest.fixture
def desk(office, clock):
    """The new caseworker's desk, unlocked at the second try."""
    with pytest.raises(WrongPassphrase):
        unlock_desk(office, 2, PASSPHRASE, costs=CHEAP, clock=clock)
    with closing(unlock_desk(office, 2, WORDS, costs=CHEAP, clock=clock)) as desk:
        yield desk


@pytest.fixture
def supervisor(office, clock):
    with closing(unlock_desk(office, 1, PASSPHRASE, costs=CHEAP, clock=clock)) as desk:
        yield desk


PERSON = Person(
    given_name="Amihan",
    family_name="Halimbawa",
    birth_date="2001-07",
    sex="female",
    citizenships=("PH",),
    identity_number="SAMPLE-000001",
)
SAFETY = ContactSafety(call="ask_first", message="never", phone="+00 000 0000001", safe_hours="after six")


def _begin(desk):
    consent = Consent(purpose="record", decision="given", given_on=desk.today(), form="spoken")
    return begin_case(desk, NewCase("TH", consent, safety=SAFETY, person=PERSON)).case_id


def _shelter(desk):
    shelter = Provider(name="Sample House", type="NGO", services=("shelter",), country="TH", city="Bangkok")
    return save_record(desk, shelter, Place(None)).record_id


def _referral(provider_id):
    return Referral(
        service="shelter",
        provider=provider_id,
        shares=("identity", "safety"),
        urgency="today",
        request="A bed for some weeks.",
        what_could_go_wrong="The way there passes the old workplace; she is driven another way.",
    )


def _agree(desk, case_id, provider_id, *covers):
    consent = Consent(
        purpose="referral", decision="given", given_on=desk.today(), receiver=provider_id, covers=covers
    )
    return save_record(desk, consent, Place(case_id)).record_id


def test_a_case_does_not_begin_before_the_person_has_agreed(desk):
    for consent in (
        Consent(purpose="record", decision="refused", given_on=desk.today()),
        Consent(purpose="figures", decision="given", given_on=desk.today()),
        Consent(purpose="record", decision="given", given_on=desk.today() + timedelta(days=1)),
    ):
        with pytest.raises((NoConsent, NotValid)):
            begin_case(desk, NewCase("TH", consent))
    assert today_view(desk).all_cases == 0


def test_the_whole_job_from_first_meeting_to_goodbye(desk, clock):
    case_id = _first_meeting(desk)
    _screening(desk, case_id)
    _procedure(desk, clock, case_id)
    provider_id = _shelter(desk)
    _consent_for_all_that_is_shared(desk, case_id, provider_id)
    referral_id = refer(desk, case_id, _referral(provider_id)).record_id
    assert [line.case_id for line in today_view(desk).waiting] == [case_id]
    _letter(desk, case_id, referral_id)
    _goodbye(desk, clock, case_id, referral_id)
    _all_is_told(desk, case_id)


def _first_meeting(desk):
    """A code is given, and is all that is needed to find the case again."""
    case_id = _begin(desk)
    view = open_case(desk, case_id)
    assert view.code == "THA-26-0001"
    assert case_with_code(desk, " tha-26-0001 ") == case_id
    assert (view.stage, view.contact_rule, view.responsible) == ("adult", "never", "Madeup Worker")
    event = TraffickingEvent(purposes=("ForcedLabour",), exploitation_country="TH", is_at_sea=True)
    save_record(desk, event, Place(case_id))
    return case_id


def _screening(desk, case_id):
    """The answers add up, the worker decides, and says why."""
    answers = dict.fromkeys(("D1-01", "D1-02", "D4-01", "D4-04", "D5-01", "D5-02"), "yes")
    assert assess_answers("adult_labour", answers).assessment.positive == ("D1", "D4", "D5")
    screening = Screening(
        instrument="adult_labour",
        interviewed_on=desk.today(),
        answers=answers,
        decision="PossibleVictimOfTrafficking",
    )
    with pytest.raises(KnownError, match="Say why"):
        save_screening(desk, screening, Place(case_id))
    because = screening.model_copy(update={"decision_reason": "Papers and pay were kept."})
    save_screening(desk, because, Place(case_id))
    assert view_case(desk, case_id).status == "PossibleVictimOfTrafficking"


def _procedure(desk, clock, case_id):
    """Custody starts a deadline of one day, which passes; steps are done, set aside, given more time."""
    assert _state(desk, case_id, "th-id-3") is State.WAITING
    record_event(desk, case_id, StartEvent.TAKEN_INTO_CUSTODY, clock())
    clock.forward(timedelta(hours=25))
    assert _state(desk, case_id, "th-id-3") is State.OVERDUE
    assert {one.line.case_id for one in today_view(desk).due[Urgency.OVERDUE]} == {case_id}
    extend_step(desk, case_id, "th-id-3", clock() + timedelta(days=3), "The court was closed.")
    finish_step(desk, case_id, "th-id-1", "Spoke in private.")
    set_step_aside(desk, case_id, "th-id-2", "A labour officer has done it.")
    assert _state(desk, case_id, "th-id-3") is State.OPEN
    assert _state(desk, case_id, "th-id-1") is State.DONE
    assert _state(desk, case_id, "th-id-2") is State.SET_ASIDE
    assert today_view(desk).due[Urgency.OVERDUE] == ()


def _consent_for_all_that_is_shared(desk, case_id, provider_id):
    """A referral is refused without her consent, and with a consent for less than it shares."""
    assert preview(desk, case_id, provider_id, ("identity",), ENGLISH).consent_id is None
    with pytest.raises(NoConsent):
        refer(desk, case_id, _referral(provider_id))
    _agree(desk, case_id, provider_id, "identity")
    with pytest.raises(NoConsent):
        refer(desk, case_id, _referral(provider_id))
    consent_id = _agree(desk, case_id, provider_id, "identity", "safety")
    assert preview(desk, case_id, provider_id, ("identity", "safety"), ENGLISH).consent_id == consent_id


def _letter(desk, case_id, referral_id):
    """It says what she agreed to and nothing else, and each printing is counted."""
    letter = make_letter(desk, case_id, referral_id, ENGLISH)
    told = {answer.field_name: answer.answer for answer in letter.answers}
    assert told["given_name"] == "Amihan"
    assert told["call"] == "Ask first"
    assert not {"phone", "purposes", "sex", "decision"} & set(told)
    assert (letter.case_code, letter.worker) == ("THA-26-0001", "Madeup Worker")
    assert letter.office == "Sample Office"
    again = make_letter(desk, case_id, referral_id, ENGLISH)
    assert (letter.copy, again.copy) == (1, 2)
    assert letter.print_id != again.print_id


def _goodbye(desk, clock, case_id, referral_id):
    """Not while a task is open and the shelter has not answered."""
    task_id = save_record(desk, Task(title="Bring clothes", due_at=clock()), Place(case_id)).record_id
    closure = Closure(closed_on=desk.today(), reason="plan_completed", person_agrees=True)
    with pytest.raises(WorkLeft, match=r"1 open task\(s\), 1 referral\(s\) without an answer"):
        close_case(desk, case_id, closure)
    record_answer(desk, case_id, referral_id, "accepted", desk.today(), "There is a bed.")
    settle_task(desk, case_id, task_id, "done")
    close_case(desk, case_id, closure)
    assert view_case(desk, case_id).case.status == "Closed"
    assert today_view(desk).open_cases == 0
    with pytest.raises(CaseIsClosed):
        save_record(desk, ContactNote(at=clock(), note="Too late."), Place(case_id))


def _all_is_told(desk, case_id):
    """Everything that was done is in the timeline, newest first, and the vault is whole."""
    timeline = view_case(desk, case_id).timeline
    acts = [entry.act for entry in timeline if entry.act]
    assert acts[0] == "close_case"
    assert acts[-1] == "begin_case"
    assert acts.count("print_letter") == 2
    assert {entry.who for entry in timeline if entry.act} == {"Madeup Worker"}
    assert check_vault(desk, full=True).is_sound


def test_a_consent_that_was_withdrawn_stops_the_next_letter_and_names_who_already_knows(desk):
    case_id, provider_id = _begin(desk), _shelter(desk)
    consent_id = _agree(desk, case_id, provider_id, "identity", "safety")
    referral_id = refer(desk, case_id, _referral(provider_id)).record_id
    withdrawal = withdraw_consent(desk, case_id, consent_id)
    assert withdrawal.already_shared == (referral_id,)
    for share in (
        lambda: make_letter(desk, case_id, referral_id, ENGLISH),
        lambda: refer(desk, case_id, _referral(provider_id)),
    ):
        with pytest.raises(NoConsent):
            share()


def test_a_name_finds_the_case_and_leaves_no_trace_of_itself(desk):
    case_id = _begin(desk)
    numbers = find_cases(desk, "amih", CaseFilter())
    assert [line.case_id for line in desk.vault.lines(numbers)] == [case_id]
    assert "mih" not in repr(desk.vault.journal.newest(100))


def test_only_a_supervisor_opens_a_closed_case_again(desk, supervisor):
    case_id = _begin(desk)
    close_case(desk, case_id, Closure(closed_on=desk.today(), reason="declined"))
    with pytest.raises(NotAllowed):
        reopen_case(desk, case_id)
    reopen_case(supervisor, case_id)
    assert view_case(desk, case_id).case.status == "Active"
    load = {load.name: load.open_cases for load in team_loads(supervisor)}
    assert load == {"Madeup Worker": 1}


def _state(desk, case_id, step_id):
    return next(step.state for step in steps_of_case(desk, case_id) if step.id == step_id)
