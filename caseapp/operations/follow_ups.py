"""Plans the follow-ups after a return or a closure: 1, 3, 6 and 12 months later, in one act."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import FollowUp, ReturnPlan
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.in_force import closures_in_force
from caseapp.procedures.durations import Duration
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored, of_type
from caseapp.text import mark

MONTHS = (1, 3, 6, 12)
_PLANNED = "planned"
_NO_START = mark(
    "Errors",
    "There is no day to count from yet. Record the arrival or close the case first, or give the day.",
)
_ALL_PLANNED = mark("Errors", "The follow-ups after 1, 3, 6 and 12 months are planned already.")
_BEGUN = mark("Errors", "One of these follow-ups was changed since. Change or delete them one by one.")


@dataclass(frozen=True)
class Planned:
    """What was planned; the ids take it back."""

    changes: Changes
    record_ids: tuple[str, ...]


def start_of(records: Sequence[Stored]) -> date | None:
    """The day the follow-ups are counted from: the newest arrival, else the newest closure."""
    arrived = [plan.arrived_on for _, plan in of_type(records, ReturnPlan) if plan.arrived_on]
    closed = [closure.closed_on for _, closure in closures_in_force(records)]
    return max(arrived, default=None) or max(closed, default=None)


def months_left(records: Sequence[Stored]) -> tuple[int, ...]:
    """Which of the follow-ups are not planned yet."""
    planned = {follow_up.month for _, follow_up in of_type(records, FollowUp) if follow_up.state != "dropped"}
    return tuple(month for month in MONTHS if str(month) not in planned)


def day_after(start: date, months: int) -> date:
    """The same day so many months later, or the last day of a shorter month."""
    return Duration(months=months).after(datetime.combine(start, time())).date()


def plan_follow_ups(desk: Desk, case_id: str, start: date | None = None) -> Planned:
    """Adds the follow-ups that are not planned yet; without a day they count from arrival or closure."""
    desk.require(Right.PLAN_HELP)
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        rules.case_in(records)
        first = start or start_of(records)
        if first is None:
            raise KnownError(_NO_START)
        months = months_left(records)
        if not months:
            raise KnownError(_ALL_PLANNED)
        record_ids = tuple(
            vault.add(
                check(FollowUp, {"month": str(month), "planned_on": day_after(first, month)}, desk.today()),
                case_id,
            )
            for month in months
        )
        vault.note(Act.ADD_RECORD, case_id, FollowUp.kind)
    return Planned(Changes(case_id, frozenset({FollowUp.kind})), record_ids)


def take_back_follow_ups(desk: Desk, case_id: str, record_ids: Sequence[str]) -> Changes:
    """Takes back follow-ups that were just planned; refuses once one of them was changed."""
    desk.require(Right.PLAN_HELP)
    with desk.vault.write() as vault:
        rules.case_in(vault.of_case(case_id))
        for record_id in record_ids:
            stored = vault.in_case(case_id, record_id)
            if not isinstance(stored.record, FollowUp) or stored.version > 1:
                raise KnownError(_BEGUN)
            vault.remove(record_id)
        vault.note(Act.REMOVE_RECORD, case_id, FollowUp.kind)
    return Changes(case_id, frozenset({FollowUp.kind}))


def is_in_danger(follow_up: FollowUp) -> bool:
    """Whether a follow-up found the person in danger, so that the case should be opened again."""
    return follow_up.state != _PLANNED and (follow_up.in_danger_again is True or follow_up.safety == "poor")
