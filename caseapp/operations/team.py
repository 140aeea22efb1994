"""A supervisor's morning: what waits for her, how the work is shared out, and which cases fall silent."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from caseapp.domain.caseload import load_of
from caseapp.operations.approvals import Waiting, waiting_approvals
from caseapp.operations.casebook import name_of
from caseapp.operations.desk import Desk
from caseapp.operations.emergencies import Emergency, emergencies
from caseapp.operations.transfers import Offered, waiting_transfers
from caseapp.security.rights import Right
from caseapp.storage.stored import CaseLine

SILENT_AFTER = timedelta(days=30)
UNANSWERED_AFTER = timedelta(days=7)
_SHOWN = 50


@dataclass(frozen=True)
class Load:
    """A colleague's open cases, those with something overdue, and how many usual ones they are worth."""

    name: str
    open_cases: int
    overdue: int
    weight: float


@dataclass(frozen=True)
class Aged:
    """A case, and since which day something about it waits."""

    line: CaseLine
    since: date
    days: int


@dataclass(frozen=True)
class Ageing:
    """The longest waiting of many cases, and how many there are."""

    cases: tuple[Aged, ...]
    count: int


@dataclass(frozen=True)
class TeamView:
    """The page of whoever watches over the work."""

    approvals: tuple[Waiting, ...]
    transfers: tuple[Offered, ...]
    emergencies: tuple[Emergency, ...]
    loads: tuple[Load, ...]
    silent: Ageing
    reviews: Ageing
    unanswered: Ageing


def team_view(desk: Desk) -> TeamView:
    """What waits for a supervisor, and what she has to watch."""
    desk.require(Right.SUPERVISE)
    now = desk.now()
    oversight = desk.vault.oversight
    return TeamView(
        approvals=waiting_approvals(desk),
        transfers=waiting_transfers(desk),
        emergencies=emergencies(desk),
        loads=team_loads(desk),
        silent=_ageing(desk, oversight.silent_since(_utc(now - SILENT_AFTER))),
        reviews=_ageing(desk, oversight.reviews_before(now.date().isoformat())),
        unanswered=_ageing(desk, oversight.waiting_before(_utc(now - UNANSWERED_AFTER))),
    )


def team_loads(desk: Desk) -> tuple[Load, ...]:
    """How the open cases are shared out: whoever has most overdue first, then the heaviest load."""
    desk.require(Right.SUPERVISE)
    found = (
        Load(name_of(desk, each.worker), each.open_cases, each.overdue, load_of(each.burdens))
        for each in desk.vault.oversight.loads(_utc(desk.now()))
    )
    return tuple(sorted(found, key=lambda load: (-load.overdue, -load.weight, load.name)))


def _ageing(desk: Desk, found: tuple[tuple[int, str], ...]) -> Ageing:
    shown = dict(found[:_SHOWN])
    today = desk.today()
    aged = []
    for line in desk.vault.lines(list(shown)):
        since = _day(shown[line.case_no])
        aged.append(Aged(line, since, max(0, (today - since).days)))
    return Ageing(tuple(aged), len(found))


def _day(text: str) -> date:
    """The day of a moment with a zone, on this laptop; or the day itself."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        return moment.date()
    return moment.astimezone().date()


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
