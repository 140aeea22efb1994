"""What a case's records say about the groups a procedure speaks of, and which of its events have happened."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time

from caseapp.domain import ages
from caseapp.domain.records import (
    Case,
    Consent,
    LegalMatter,
    Milestone,
    Person,
    Referral,
    Screening,
    Task,
    TraffickingEvent,
)
from caseapp.procedures.facts import CaseFacts
from caseapp.procedures.progress import StepRecord
from caseapp.procedures.start_events import StartEvent
from caseapp.storage.stored import Stored, of_type, single

_LABOUR = frozenset({"ForcedLabour", "ChildLabour", "Servitude", "ForcedCriminality", "ForcedBegging"})
_SEX = "SexualExploitation"
_IDENTIFIED, _NOT_IDENTIFIED = "ActualVictimOfTrafficking", "NotAVictimOfTrafficking"
_PRESUMED = "PossibleVictimOfTrafficking"
_SMUGGLED = "smuggled_vulnerable"
_CHARGE = "detention"  # a legal matter against the person
_ALONE = frozenset({"unaccompanied_minor", "separated_child"})
_RETURN = "return"
_DECISIONS = ((_PRESUMED, StartEvent.PRESUMED), (_IDENTIFIED, StartEvent.IDENTIFIED))


def facts_of(records: Sequence[Stored], today: date) -> CaseFacts:
    """Yes, no or not known for each group."""
    case, person = single(records, Case), single(records, Person)
    event = single(records, TraffickingEvent)
    if case is None or person is None:
        return CaseFacts()
    age = ages.age_on(person, today, case.opened_at.date())
    is_child = age.is_child if age else None
    is_national = (case.country in person.citizenships) if person.citizenships else None
    if person.is_stateless:
        is_national = False
    purposes = frozenset(event.purposes) if event else frozenset()
    return CaseFacts(
        child=is_child,
        adult=None if is_child is None else not is_child,
        female=None if person.sex is None else person.sex == "female",
        male=None if person.sex is None else person.sex == "male",
        national=is_national,
        foreign=None if is_national is None else not is_national,
        returnee=_is_returnee(case, event, is_national=is_national),
        asylum_seeker=person.fears_return,
        stateless=person.is_stateless,
        forced_labour=bool(purposes & _LABOUR) if purposes else None,
        sexual_exploitation=(_SEX in purposes) if purposes else None,
        at_sea=_is_at_sea(case, event),
        accused=_is_accused(records, person),
        smuggled=case.case_type == _SMUGGLED,
        unaccompanied=_is_unaccompanied(person, is_child=is_child),
        identified=_is_decided(records, _IDENTIFIED),
        not_identified=_is_decided(records, _NOT_IDENTIFIED),
    )


def events_of(records: Sequence[Stored]) -> dict[StartEvent, datetime]:
    """The events that have happened and when; what the worker recorded goes before what is implied."""
    events: dict[StartEvent, datetime] = {}
    case = single(records, Case)
    if case is not None:
        events[StartEvent.CASE_OPENED] = case.opened_at
    sent = [referral.sent_at for _, referral in of_type(records, Referral) if referral.sent_at]
    if sent:
        events[StartEvent.REFERRAL_SENT] = min(sent)
    given = [consent for _, consent in of_type(records, Consent) if consent.decision == "given"]
    _note_first(events, StartEvent.CONSENT_GIVEN, (consent.given_on for consent in given))
    to_return = (consent.given_on for consent in given if consent.purpose == _RETURN)
    _note_first(events, StartEvent.CONSENT_TO_RETURN, to_return)
    for status, event in _DECISIONS:
        decided = (each.decided_on for _, each in of_type(records, Screening) if each.formal_status == status)
        _note_first(events, event, decided)
    for _, milestone in of_type(records, Milestone):
        if milestone.event in StartEvent.__members__.values():
            events[StartEvent(milestone.event)] = milestone.happened_at
    return events


def progress_of(records: Sequence[Stored]) -> dict[str, StepRecord]:
    """What the workers have done about each step."""
    progress: dict[str, StepRecord] = {}
    for _, task in of_type(records, Task):
        if task.step is None:
            continue
        progress[task.step] = StepRecord(
            done_at=task.settled_at if task.state == "done" else None,
            set_aside_at=task.settled_at if task.state == "set_aside" else None,
            set_aside_because=(task.reason or "-") if task.state == "set_aside" else "",
            extended_until=task.extended_to,
            extended_because=(task.reason or "-") if task.extended_to else "",
        )
    return progress


def _is_returnee(case: Case, event: TraffickingEvent | None, *, is_national: bool | None) -> bool | None:
    """A national who was exploited abroad comes back; one exploited at home does not."""
    if is_national is None:
        return None
    if not is_national:
        return False
    if event is None or event.exploitation_country is None:
        return None
    return event.exploitation_country != case.country


def _is_accused(records: Sequence[Stored], person: Person) -> bool | None:
    """Whether anybody says so: the worker, or a charge among the legal matters."""
    has_charge = any(matter.type == _CHARGE for _, matter in of_type(records, LegalMatter))
    return True if has_charge else person.is_accused


def _is_unaccompanied(person: Person, *, is_child: bool | None) -> bool | None:
    if is_child is False:
        return False
    if person.separation is not None and person.is_unaccompanied is None:
        return person.separation in _ALONE
    return person.is_unaccompanied


def _is_decided(records: Sequence[Stored], status: str) -> bool:
    """Whether the newest formal decision says so."""
    decided = [each for _, each in of_type(records, Screening) if each.formal_status and each.decided_on]
    newest = max(decided, key=lambda each: each.decided_on or date.min, default=None)
    return newest is not None and newest.formal_status == status


def _note_first(events: dict[StartEvent, datetime], event: StartEvent, days: Iterable[date | None]) -> None:
    known = [day for day in days if day is not None]
    if known:
        events[event] = _start_of(min(known))


def _is_at_sea(case: Case, event: TraffickingEvent | None) -> bool | None:
    """Whether the person came by sea, or was exploited there."""
    found = (case.came_by_sea, event.is_at_sea if event is not None else None)
    return True if True in found else next((one for one in found if one is not None), None)


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time(), tzinfo=UTC)
