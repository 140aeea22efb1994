"""What a line of arrivals comes to in a case: the person, the consent, the event's facts, the first needs."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from caseapp.domain import consenting, triage
from caseapp.domain.checking import check
from caseapp.domain.codes import arrivals
from caseapp.domain.record import Record, Unanswered
from caseapp.domain.records import (
    Arrival,
    Case,
    Consent,
    ContactNote,
    ContactSafety,
    Flag,
    Milestone,
    Person,
    SharedEvent,
    Task,
)
from caseapp.operations import rules
from caseapp.operations.desk import Desk
from caseapp.operations.intake import new_case_record
from caseapp.procedures.start_events import StartEvent
from caseapp.storage.writing import Writing
from caseapp.text import Catalogue, mark

_NEEDS = mark("Arrival", "First needs: {needs}")
_PREGNANT = mark("Arrival", "Pregnant, as said on arrival.")
_SOON = timedelta(hours=24)


@dataclass(frozen=True)
class Making:
    """How cases are made: of which type, and in which language their first task is written."""

    case_type: str = "at_risk"
    language: str = "en"


def case_of(
    desk: Desk, vault: Writing, event_id: str, event: SharedEvent, line: tuple[Arrival, Making]
) -> Case:
    """The case itself, with what the event says and a priority by triage."""
    arrival, making = line
    case = new_case_record(desk, event.country, making.case_type, vault)
    facts = {
        "event": event_id,
        "came_by_sea": True if event.is_by_sea else None,
        "came_on": event.happened_on,
        "came_from": event.led_by,
        "priority": triage.urgency_of(arrival).priority,
    }
    return check(Case, case.model_dump() | facts, desk.today())


def records_of(desk: Desk, event: SharedEvent, arrival: Arrival, catalogue: Catalogue) -> Iterator[Record]:
    """Everything else; the consent comes first."""
    today = desk.today()
    yield _consent(arrival, today)
    yield _person(arrival, today)
    yield ContactSafety()
    yield _found(desk, event)
    yield from _flags(arrival)
    if arrival.needs:
        needs = [arrivals.FIRST_NEED.label(need, catalogue) for need in arrival.needs]
        words = catalogue.look_up(_NEEDS.filled(needs=", ".join(needs)))
        yield Task(title=words, due_at=desk.now() + _SOON, responsible=desk.worker.user_id)
    notes = [catalogue.look_up(_PREGNANT)] if "pregnant" in arrival.triage else []
    if arrival.note is not None:
        notes.append(arrival.note)
    if notes:
        yield ContactNote(at=desk.now(), note="\n".join(notes))


def estimated_age(arrival: Arrival) -> int | None:
    """The age, or the youngest of the band: whoever may be a child a little longer stays one."""
    if arrival.age is not None or arrival.age_band is None:
        return arrival.age
    return int(arrival.age_band.rstrip("+").partition("-")[0])


def _consent(arrival: Arrival, today: date) -> Consent:
    answers: dict[str, object] = {
        "purpose": "record",
        "decision": "given",
        "given_on": arrival.agreed_on or today,
        "given_by": arrival.agreed,
    }
    if arrival.agreed in consenting.FOR_ANOTHER and arrival.is_child is not False:
        answers["unanswered"] = {"childs_view": Unanswered.NOT_KNOWN}
    consent = check(Consent, answers, today)
    rules.require_consent_to_record(consent, today)
    return consent


def _person(arrival: Arrival, today: date) -> Person:
    is_guessed = arrival.age is None and arrival.age_band is not None
    answers = {
        "given_name": arrival.name,
        "sex": arrival.sex,
        "age_estimate": estimated_age(arrival),
        "birth_date_basis": "estimated" if is_guessed else None,
        "citizenships": (arrival.citizenship,) if arrival.citizenship else (),
        "main_language": arrival.language,
        "needs_interpreter": True if "interpreter" in arrival.triage else None,
        "is_unaccompanied": True if arrival.is_alone else None,
        "separation": "unaccompanied_minor" if arrival.is_alone else None,
        "vulnerabilities": ("DisabilityAndPhysicalHealth",) if "disability" in arrival.triage else (),
    }
    return check(Person, answers, today)


def _found(desk: Desk, event: SharedEvent) -> Milestone:
    """Deadlines run from the finding; its hour is not known, so they run from the beginning of that day."""
    begin = datetime.combine(event.happened_on, time(), tzinfo=desk.now().tzinfo)
    return Milestone(event=StartEvent.PERSON_FOUND, happened_at=begin, note=event.place)


def _flags(arrival: Arrival) -> Sequence[Flag]:
    is_urgent = triage.urgency_of(arrival) is triage.Urgency.NOW or bool(
        {"danger", "exploiter"} & set(arrival.triage)
    )
    reasons = [("urgent", is_urgent), ("needs_interpreter", "interpreter" in arrival.triage)]
    return [Flag(reason=reason) for reason, holds in reasons if holds]
