"""Very many made-up cases at once, for measuring: straight into the vault, a thousand in each transaction."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from caseapp.demo.assessing import WELL_BEING, made_up_assessment
from caseapp.demo.cases import MadeUpCase, decided, made_up_case, made_up_screening
from caseapp.demo.clock import MovingClock
from caseapp.demo.lives import made_up_closure
from caseapp.demo.office import enter_directory, enter_event, require_training
from caseapp.demo.proceedings import made_up_background, made_up_meetings, made_up_proceedings
from caseapp.demo.referring import consent_to_refer, made_up_referral, near_provider
from caseapp.demo.support import made_up_family, made_up_plan, made_up_services
from caseapp.demo.talk import made_up_flag, made_up_note, made_up_task
from caseapp.demo.world import BEGINNINGS, SPAN, Progress, country_of, in_office_hours
from caseapp.domain.record import Record
from caseapp.domain.records import Provider
from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.operations.intake import new_case_record
from caseapp.operations.offices import desk_of
from caseapp.operations.screenings import instrument
from caseapp.security.rights import Right
from caseapp.storage.writing import Writing

AT_ONCE = 1000
_LONG = 500
_SHARE_FLAGGED = 0.1  # of the open cases
_SHARE_CLOSED = 0.85  # of the oldest cases; of the newest none
_SHARE_ASSESSED = 0.3


@dataclass(frozen=True)
class _Past:
    """The desk of eighteen months ago, its clock, and the directory by id."""

    desk: Desk
    clock: MovingClock
    end: datetime
    directory: Mapping[str, Provider] = field(repr=False)


def bulk_fill(desk: Desk, count: int, seed: int = 1, progress: Progress | None = None) -> int:
    """Enters so many made-up cases with one journal line for each thousand; gives the number of records."""
    require_training(desk)
    desk.require(Right.IMPORT)
    end = desk.clock().astimezone(UTC)
    clock = MovingClock(end - SPAN)
    records = 0
    with closing(desk_of(desk.folder, desk.worker, clock=clock)) as desk_then:
        enter_event(desk_then)
        past = _Past(desk_then, clock, end, enter_directory(desk_then))
        for first in range(0, count, AT_ONCE):
            numbers = range(first, min(first + AT_ONCE, count))
            with desk_then.vault.write() as vault:
                for number in numbers:
                    clock.moment = in_office_hours(end - SPAN + BEGINNINGS * (number / count))
                    is_long = number == count - 1 >= AT_ONCE
                    records += _enter(past, vault, Random(f"{seed} bulk {number}"), is_long=is_long)
                vault.note(Act.IMPORT, "", str(len(numbers)))
                clock.moment = end  # the list says what is true today
            if progress is not None:
                progress(numbers[-1] + 1, count)
    return records


def _enter(past: _Past, vault: Writing, chance: Random, *, is_long: bool) -> int:
    """One case with its records as they stand today; gives how many there are. A long one has 500 notes."""
    opened_at, day = past.clock.moment, past.desk.today()
    case = made_up_case(chance, country_of(chance, past.desk.country), day)
    begun = new_case_record(past.desk, case.country, case.case_type, vault)
    age = (past.end - opened_at) / SPAN
    is_closed = chance.random() < _SHARE_CLOSED * age
    if is_closed:
        begun = begun.model_copy(update={"status": "Closed"})
    case_id = vault.add(begun)
    records = list(_records(past, case, chance, is_closed=is_closed))
    if is_long:
        records += [made_up_note(chance, opened_at) for _ in range(_LONG)]
    for record in records:
        vault.add(record, case_id)
    return len(records) + 1


def _records(past: _Past, case: MadeUpCase, chance: Random, *, is_closed: bool) -> Iterator[Record]:
    opened_at, day = past.clock.moment, past.desk.today()
    last_day = min(day + timedelta(days=chance.randint(20, 200)), past.end.date())
    yield from (case.consent, case.person, case.safety, case.event)
    screening = made_up_screening(chance, case, instrument(case.instrument_id), day)
    is_decided = chance.random() < 0.5 and last_day > day
    yield decided(chance, screening, last_day) if is_decided else screening
    for number in range(chance.randint(3, 7)):
        yield made_up_note(chance, min(opened_at + timedelta(days=9 * number), past.end))
    yield from made_up_services(chance, case, day, chance.randint(3, 7))
    yield from made_up_plan(chance, day, past.end.date())
    yield from made_up_family(chance, case)
    yield from made_up_background(chance, case, day)
    yield from made_up_proceedings(chance, case, day)
    yield from made_up_meetings(chance, day)
    yield from _referral(past, case, chance)
    task = made_up_task(chance, opened_at + timedelta(days=chance.randint(2, 20)), past.desk.worker.user_id)
    if is_closed or chance.random() < 0.9:
        task = task.model_copy(update={"state": "done", "settled_at": opened_at + timedelta(days=2)})
    yield task
    if is_closed:
        yield made_up_closure(chance, last_day)
    elif chance.random() < _SHARE_FLAGGED:
        yield made_up_flag(chance, past.end.date())
    if chance.random() < _SHARE_ASSESSED:
        yield made_up_assessment(chance, WELL_BEING, day)


def _referral(past: _Past, case: MadeUpCase, chance: Random) -> Iterator[Record]:
    """The consent and the referral under it, answered or, for a few of the newest, waiting."""
    day = past.desk.today()
    chosen = near_provider(chance, past.directory, case.country)
    consent = consent_to_refer(chance, case, chosen, day)
    yield consent
    if consent.decision == "given":
        referral = made_up_referral(chance, chosen, consent, day)
        is_waiting = (past.end - past.clock.moment) < timedelta(days=7)
        answered = {} if is_waiting else {"state": "accepted", "answered_on": day}
        yield referral.model_copy(update={"sent_at": past.clock.moment, **answered})
