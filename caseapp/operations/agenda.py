"""What falls due in many cases: read only from those whose list line says that something does."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from caseapp.domain.agenda import DueItem
from caseapp.operations.desk import Desk
from caseapp.operations.falling_due import items_of
from caseapp.operations.planning import steps_of
from caseapp.security.rights import Right
from caseapp.storage.due import Period
from caseapp.storage.stored import CaseLine

MOST_CASES = 200


@dataclass(frozen=True)
class CaseItem:
    """Something due, and the line of the case it is due in."""

    item: DueItem
    line: CaseLine


@dataclass(frozen=True)
class Agenda:
    """What is due in a period, the most urgent first; `is_cut` when there are more cases than are read."""

    items: tuple[CaseItem, ...]
    is_cut: bool


def agenda(desk: Desk, since: datetime | None, until: datetime, *, mine: bool = True) -> Agenda:
    """What is due from a moment (None: from ever) up to another, in the worker's own cases or in all."""
    desk.require(Right.OPEN_CASE)
    lines = lines_due(desk, (since, until), MOST_CASES + 1, mine=mine)
    found = [
        one
        for line in lines[:MOST_CASES]
        for one in items_in(desk, line)
        if one.item.at < until and (since is None or one.item.at >= since)
    ]
    return Agenda(ordered(found), len(lines) > MOST_CASES)


def my_agenda(desk: Desk, since: datetime | None, until: datetime) -> Agenda:
    """What is due in the worker's own cases."""
    return agenda(desk, since, until, mine=True)


def whole_agenda(desk: Desk, since: datetime | None, until: datetime) -> Agenda:
    """What is due in all cases of the office."""
    return agenda(desk, since, until, mine=False)


def lines_due(
    desk: Desk, span: tuple[datetime | None, datetime], limit: int, *, mine: bool
) -> tuple[CaseLine, ...]:
    """The lines of the cases with something due from a moment (None: from ever) up to another, or before."""
    since = utc(span[0]) if span[0] is not None else ""
    return desk.vault.due_in(Period(since, utc(span[1])), desk.worker.user_id if mine else None, limit)


def items_in(desk: Desk, line: CaseLine) -> Iterator[CaseItem]:
    """All that is due in a case."""
    records = desk.vault.of_case_no(line.case_no)
    steps = steps_of(desk, records) if line.is_open and records else ()
    return (CaseItem(item, line) for item in items_of(records, steps, desk.now()))


def ordered(items: list[CaseItem]) -> tuple[CaseItem, ...]:
    """The most urgent first; at one moment by the code of the case."""
    return tuple(sorted(items, key=lambda one: (one.item.at.astimezone(UTC), one.line.code, one.item.kind)))


def days_from(moment: datetime, days: int) -> datetime:
    """Midnight so many days after the day of a moment, by the clock of its zone."""
    return moment.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=days)


def utc(moment: datetime) -> str:
    """A moment as the list lines keep it."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
