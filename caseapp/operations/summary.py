"""What a case comes to in one line of the list: no name, only what can be sorted and filtered by."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime

from caseapp.domain import ages, assessing
from caseapp.domain.agenda import next_moment
from caseapp.domain.records import (
    Assessment,
    Case,
    Closure,
    ContactNote,
    ContactSafety,
    Person,
    Referral,
    Screening,
)
from caseapp.operations.falling_due import CLOSED as CLOSED
from caseapp.operations.falling_due import items_of, steps_in
from caseapp.operations.in_force import in_force
from caseapp.procedures.pack import Pack
from caseapp.security.errors import DataDamaged
from caseapp.storage.stored import Stored, Summarise, Summary, of_type, single

_STRICTEST = ("never", "ask_first", "safe")


def summariser(pack_of: Callable[[Case], Pack], clock: Callable[[], datetime]) -> Summarise:
    """The function that sums up a case with the procedure it began under."""

    def summarise(records: Sequence[Stored]) -> Summary:
        case = single(records, Case)
        if case is None:
            raise DataDamaged
        now = clock().astimezone()
        person, safety = single(records, Person), single(records, ContactSafety)
        is_open = case.status not in CLOSED
        due = next_moment(items_of(records, steps_in(records, pack_of(case), now), now))
        return Summary(
            code=case.code,
            status=case.status,
            is_open=is_open,
            case_type=case.case_type,
            country=case.country,
            stage=_stage(person, case, now.date()),
            trafficking_status=trafficking_status(records),
            responsible=case.responsible or "",
            opened_at=_utc(case.opened_at),
            next_due=_utc(due) if due else None,
            waiting_since=_waiting_since(records),
            contact=strictest_rule(safety),
            initials=_initials(person),
            last_contact=_last_contact(records),
            next_review=_next_review(records),
            coming_of_age=_coming_of_age(person, case, now.date()),
        )

    return summarise


def trafficking_status(records: Sequence[Stored]) -> str:
    """The newest formal status, else the worker's newest decision, else nothing."""
    screenings = [screening for _, screening in of_type(records, Screening)]
    formal = next((s.formal_status for s in reversed(screenings) if s.formal_status), None)
    return formal or next((s.decision for s in reversed(screenings) if s.decision), None) or ""


def strictest_rule(safety: ContactSafety | None) -> str:
    """The strictest rule of any way of contact; nothing when none was asked."""
    if safety is None:
        return ""
    given = {safety.call, safety.message, safety.visit}
    return next((rule for rule in _STRICTEST if rule in given), "")


def _waiting_since(records: Sequence[Stored]) -> str | None:
    """Since when the oldest referral without an answer waits."""
    sent = [r.sent_at for _, r in of_type(records, Referral) if r.state == "sent" and r.sent_at]
    return _utc(min(sent)) if sent else None


def _stage(person: Person | None, case: Case, today: date) -> str:
    if person is None:
        return ages.UNKNOWN_BAND
    return ages.stage_of(ages.age_on(person, today, case.opened_at.date()))


def _last_contact(records: Sequence[Stored]) -> str | None:
    moments = [note.at for _, note in of_type(records, ContactNote)]
    return _utc(max(moments)) if moments else None


def _next_review(records: Sequence[Stored]) -> str | None:
    """The next day on which what is safe, or what was assessed, is asked again, or somebody is met again."""
    safety, closure = single(records, ContactSafety), single(in_force(records), Closure)
    notes = [note for _, note in of_type(records, ContactNote)]
    newest = max(notes, key=lambda note: note.at, default=None)
    days = (
        safety.review_on if safety else None,
        newest.next_contact_on if newest else None,
        closure.follow_up_on if closure else None,
        *assessing.review_days(of_type(records, Assessment)),
    )
    return min((day.isoformat() for day in days if day is not None), default=None)


def _coming_of_age(person: Person | None, case: Case, today: date) -> tuple[date, date] | None:
    """The days that will change the stage without another save; None when none will."""
    days = ages.coming_of_age(person, case.opened_at.date()) if person is not None else None
    return days if days is not None and days[1] > today else None


def _initials(person: Person | None) -> str:
    if person is None:
        return ""
    names = (person.given_name, person.family_name)
    return "".join(name.strip()[0].upper() for name in names if name and name.strip())


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
