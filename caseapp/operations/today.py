"""What a worker has to do today, and what a supervisor has to watch."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from caseapp.domain.agenda import Urgency
from caseapp.domain.caseload import Burden, load_of
from caseapp.domain.due import DueKind
from caseapp.operations.agenda import CaseItem, days_from, items_in, lines_due, ordered
from caseapp.operations.casebook import name_of
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right, Role
from caseapp.storage.lists import CaseFilter
from caseapp.storage.stored import CaseLine, Draft

_MOST_LINES = 200
_MOST_READ = 40  # cases read whole, the most urgent ones; beyond them the page says how many there are
_AHEAD = 30  # days
REVIEWS = frozenset({DueKind.SAFETY_REVIEW, DueKind.CONSENT_EXPIRING, DueKind.APPROVAL_WAITING})
_NOTHING: Mapping[Urgency, tuple[CaseItem, ...]] = MappingProxyType({})


@dataclass(frozen=True)
class Load:
    """A colleague's open cases, how many have something overdue, and how heavy they are by priority."""

    name: str
    open_cases: int
    overdue: int
    weight: float = 0.0


@dataclass(frozen=True)
class TodayView:
    """The page a worker begins with: what is due by urgency, `more` cases beside it, and the rest."""

    due: Mapping[Urgency, tuple[CaseItem, ...]] = field(default_factory=lambda: _NOTHING)
    reviews: tuple[CaseItem, ...] = ()
    more: int = 0
    waiting: tuple[CaseLine, ...] = ()
    drafts: tuple[Draft, ...] = ()
    open_cases: int = 0
    all_cases: int = 0


def today_view(desk: Desk) -> TodayView:
    """The worker's overdue and due work, referrals without an answer, and drafts."""
    desk.require(Right.OPEN_CASE)
    now, me = desk.now(), desk.worker.user_id
    until = days_from(now, _AHEAD + 1)
    lines = lines_due(desk, (None, until), _MOST_LINES, mine=True)
    read = lines[:_MOST_READ]
    items = ordered([one for line in read for one in items_in(desk, line) if one.item.at < until])
    open_cases, all_cases = desk.vault.count_cases()
    return TodayView(
        due=_by_urgency([one for one in items if one.item.kind not in REVIEWS], now),
        reviews=tuple(one for one in items if one.item.kind in REVIEWS),
        more=len(lines) - len(read),
        waiting=_waiting(desk, me),
        drafts=desk.vault.drafts(me),
        open_cases=open_cases,
        all_cases=all_cases,
    )


def team_load(desk: Desk) -> tuple[Load, ...]:
    """Each colleague's load for a supervisor, who has most overdue first; for others nothing."""
    desk.require(Right.OPEN_CASE)
    if desk.worker.role is not Role.SUPERVISOR:
        return ()
    burdens: dict[str, list[Burden]] = {}
    for user, priority, count in desk.vault.open_by_priority():
        burdens.setdefault(user, []).append(Burden(count, priority))
    overdue = desk.vault.overdue_by_worker()
    loads = (
        Load(name_of(desk, user), sum(one.count for one in found), overdue.get(user, 0), load_of(found))
        for user, found in burdens.items()
    )
    return tuple(sorted(loads, key=lambda load: (-load.overdue, -load.weight, load.name)))


def _by_urgency(items: list[CaseItem], now: datetime) -> Mapping[Urgency, tuple[CaseItem, ...]]:
    return {urgency: tuple(one for one in items if one.item.urgency(now) is urgency) for urgency in Urgency}


def _waiting(desk: Desk, me: str) -> tuple[CaseLine, ...]:
    wanted = CaseFilter(is_open=True, responsible=me, is_waiting=True)
    return desk.vault.lines(desk.vault.case_numbers(wanted)[:_MOST_LINES])
