"""What a worker has to do today, and what a supervisor has to watch."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from caseapp.domain.agenda import Urgency, next_moment
from caseapp.domain.due import DueKind
from caseapp.operations.agenda import CaseItem, days_from, items_in, lines_due, ordered, utc
from caseapp.operations.desk import Desk
from caseapp.operations.transfers import Offered, offers_to_me
from caseapp.security.rights import Right, may
from caseapp.storage.case_filter import CaseFilter
from caseapp.storage.errors import UNWRITABLE
from caseapp.storage.stored import CaseLine, Draft

_MOST_LINES = 200
_MOST_READ = 12  # cases of each urgency that are read whole; the page says how many there are besides
_AHEAD = 30  # days
REVIEWS = frozenset(
    {DueKind.SAFETY_REVIEW, DueKind.ASSESSMENT_REVIEW, DueKind.CONSENT_EXPIRING, DueKind.APPROVAL_WAITING}
)
_NOTHING: Mapping[Urgency, tuple[CaseItem, ...]] = MappingProxyType({})


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
    offers: tuple[Offered, ...] = ()


def today_view(desk: Desk) -> TodayView:
    """The worker's overdue and due work, referrals without an answer, and drafts."""
    desk.require(Right.OPEN_CASE)
    now, me = desk.now(), desk.worker.user_id
    until = days_from(now, _AHEAD + 1)
    lines = lines_due(desk, (None, until), _MOST_LINES, mine=True)
    read = _to_read(lines, now)
    by_case = {line: tuple(items_in(desk, line)) for line in read}
    _bring_up_to_date(desk, by_case)
    items = ordered([one for found in by_case.values() for one in found if one.item.at < until])
    open_cases, all_cases = desk.vault.count_cases()
    return TodayView(
        due=_by_urgency([one for one in items if one.item.kind not in REVIEWS], now),
        reviews=tuple(one for one in items if one.item.kind in REVIEWS),
        more=len(lines) - len(read),
        waiting=_waiting(desk, me),
        drafts=desk.vault.drafts(me),
        open_cases=open_cases,
        all_cases=all_cases,
        offers=_offers(desk),
    )


def _offers(desk: Desk) -> tuple[Offered, ...]:
    """The cases that colleagues offer to the worker."""
    if not may(desk.worker.role, Right.TRANSFER_CASE):
        return ()
    return offers_to_me(desk)


def _to_read(lines: Sequence[CaseLine], now: datetime) -> list[CaseLine]:
    """The most urgent of those late, due today, this week and later, so that none crowds out the others."""
    ends = [utc(moment) for moment in (now, days_from(now, 1), days_from(now, 7))]
    parts: dict[int, list[CaseLine]] = {}
    for line in lines:
        parts.setdefault(bisect_right(ends, line.next_due or ""), []).append(line)
    return [line for part in parts.values() for line in part[:_MOST_READ]]


def _bring_up_to_date(desk: Desk, by_case: Mapping[CaseLine, Sequence[CaseItem]]) -> None:
    """Mends the lines that time alone has made wrong, such as by a reminder that gave way to the next."""
    wrong = [line.case_id for line, found in by_case.items() if _next_due(found) != line.next_due]
    if not wrong or not may(desk.worker.role, Right.EDIT_CASE):
        return
    with suppress(*UNWRITABLE), desk.vault.write() as vault:
        for case_id in wrong:
            vault.refresh_line(case_id)


def _next_due(items: Sequence[CaseItem]) -> str | None:
    moment = next_moment([one.item for one in items])
    return utc(moment) if moment is not None else None


def _by_urgency(items: list[CaseItem], now: datetime) -> Mapping[Urgency, tuple[CaseItem, ...]]:
    return {urgency: tuple(one for one in items if one.item.urgency(now) is urgency) for urgency in Urgency}


def _waiting(desk: Desk, me: str) -> tuple[CaseLine, ...]:
    wanted = CaseFilter(is_open=True, responsible=me, is_waiting=True)
    return desk.vault.lines(desk.vault.case_numbers(wanted)[:_MOST_LINES])
