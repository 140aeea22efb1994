"""What a worker has to do today, and what a supervisor has to watch."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from caseapp.operations.casebook import name_of
from caseapp.operations.desk import Desk
from caseapp.operations.transfers import Offered, offers_to_me
from caseapp.security.rights import Right, Role, may
from caseapp.storage.lists import CaseFilter
from caseapp.storage.stored import CaseLine, Draft

_MOST_LINES = 200


@dataclass(frozen=True)
class Load:
    """A colleague's open cases, and how many have something overdue."""

    name: str
    open_cases: int
    overdue: int


@dataclass(frozen=True)
class TodayView:
    """The page a worker begins with."""

    overdue: tuple[CaseLine, ...]
    due_today: tuple[CaseLine, ...]
    due_this_week: tuple[CaseLine, ...]
    waiting: tuple[CaseLine, ...]
    drafts: tuple[Draft, ...]
    open_cases: int
    all_cases: int
    team: tuple[Load, ...]
    offers: tuple[Offered, ...] = ()


def today_view(desk: Desk) -> TodayView:
    """The worker's overdue and due cases, referrals without an answer, drafts; a supervisor's team."""
    desk.require(Right.OPEN_CASE)
    now = desk.now()
    midnight = datetime.combine(now.date() + timedelta(days=1), time(), tzinfo=now.tzinfo)
    me = desk.worker.user_id
    is_supervisor = desk.worker.role is Role.SUPERVISOR
    due = _lines(
        desk, CaseFilter(is_open=True, responsible=me, due_before=_utc(midnight + timedelta(days=6)))
    )
    waiting = _lines(desk, CaseFilter(is_open=True, responsible=me, is_waiting=True))
    moment, tonight = _utc(now), _utc(midnight)
    open_cases, all_cases = desk.vault.count_cases()
    return TodayView(
        overdue=tuple(line for line in due if line.next_due and line.next_due < moment),
        due_today=tuple(line for line in due if line.next_due and moment <= line.next_due < tonight),
        due_this_week=tuple(line for line in due if line.next_due and line.next_due >= tonight),
        waiting=waiting,
        drafts=desk.vault.drafts(me),
        open_cases=open_cases,
        all_cases=all_cases,
        team=_team(desk) if is_supervisor else (),
        offers=_offers(desk),
    )


def _offers(desk: Desk) -> tuple[Offered, ...]:
    """The cases that colleagues offer to the worker."""
    if not may(desk.worker.role, Right.TRANSFER_CASE):
        return ()
    return offers_to_me(desk)


def _team(desk: Desk) -> tuple[Load, ...]:
    open_by, overdue = desk.vault.open_by_worker(), desk.vault.overdue_by_worker()
    loads = (Load(name_of(desk, user), count, overdue.get(user, 0)) for user, count in open_by.items())
    return tuple(sorted(loads, key=lambda load: (-load.overdue, load.name)))


def _lines(desk: Desk, wanted: CaseFilter) -> tuple[CaseLine, ...]:
    return desk.vault.lines(desk.vault.case_numbers(wanted)[:_MOST_LINES])


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
