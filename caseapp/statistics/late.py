"""Whom a period counts once others are closed: who came late for a closed one is counted in the next.

A closed period counts those it was published with and nobody else. A person entered afterwards is counted in
the next period that is published, or in a revision of her own as soon as as many people came late as the
smallest group that may be seen. Nobody is counted twice for the same event.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from caseapp.statistics.axis import UNKNOWN
from caseapp.statistics.ledger import LedgerEntry
from caseapp.statistics.members import Members, token_of
from caseapp.statistics.period import Period, is_made_up_of
from caseapp.statistics.plan import Plan
from caseapp.statistics.words import tidy

Row = Mapping[str, str]


@dataclass(frozen=True, eq=False)
class _Closed:
    """A published period: its days, whom it chose, and whom it counted."""

    span: Period
    plan: Plan
    members: Members = field(repr=False)
    months: tuple[str, str]

    def chooses(self, row: Row) -> bool:
        """Whether the row is one of those it was about."""
        missing = {UNKNOWN, *(self.plan.missing or ())}
        for name, codes in self.plan.population.items():
            value = tidy(row.get(name, ""))
            if (UNKNOWN if value in missing else value) not in codes:
                return False
        return True

    def covers(self, month: str) -> bool:
        """Whether the month is one of its own."""
        return self.months[0] <= month <= self.months[1]


@dataclass(frozen=True, eq=False)
class _Asked:
    """The period asked for, beside the closed ones that are about the same people."""

    span: Period
    months: tuple[str, str]
    closed: Sequence[_Closed]

    @property
    def is_closed(self) -> bool:
        """Whether closed periods leave nothing of it open."""
        inside = [each.span for each in self.closed if _is_within(each.span, self.span)]
        around = any(_is_within(self.span, each.span) for each in self.closed)
        return around or (bool(inside) and is_made_up_of(self.span, inside))


def rows_counted(
    plan: Plan, rows: Iterable[Row], month: str, entries: Sequence[LedgerEntry], secret: bytes
) -> list[Row]:
    """The rows that a plan counts, by the column that holds their month, beside what has been published.

    `entries` are the releases that count by the same month. Rows without a month are counted nowhere.
    """
    own = _months(plan.span)
    closed = [
        _Closed(entry.plan.span, entry.plan, entry.members, _months(entry.plan.span)) for entry in entries
    ]
    counted: list[Row] = []
    late: list[tuple[bytes, Row]] = []
    asked: dict[tuple[int, ...], tuple[_Asked, bool]] = {}
    for row in rows:
        at = row.get(month, "")
        if not at or at > own[1] or (at < own[0] and not any(each.covers(at) for each in closed)):
            continue
        places = tuple(number for number, each in enumerate(closed) if each.chooses(row))
        if not any(closed[place].months[1] >= at for place in places):
            counted += [row] if at >= own[0] else []
            continue
        if places not in asked:
            beside = _Asked(plan.span, own, [closed[place] for place in places])
            asked[places] = beside, beside.is_closed
        person = token_of(secret, tidy(row.get(plan.person or "", "")))
        verdict = _verdict(*asked[places], at, person)
        counted += [row] if verdict else []
        if verdict is None:
            late.append((person, row))
    return counted + _revised(plan, late, entries)


def _verdict(asked: _Asked, is_closed: bool, at: str, person: bytes) -> bool | None:  # noqa: FBT001
    """Whether a row is counted in the period asked for; nothing if it came after this period was closed."""
    holders = [each for each in asked.closed if each.months[1] >= at and person in each.members]
    is_at_home = any(each.covers(at) for each in holders)
    if at >= asked.months[0]:
        if not holders:
            return None if is_closed else True
        return is_at_home or any(each.span.overlaps(asked.span) for each in holders)
    if is_at_home or not any(each.covers(at) for each in asked.closed):
        return False
    if holders:
        first = min(each.span.first for each in holders)
        return any(each.span.overlaps(asked.span) for each in holders if each.span.first == first)
    return not is_closed


def _revised(plan: Plan, late: Collection[tuple[bytes, Row]], entries: Sequence[LedgerEntry]) -> list[Row]:
    """Who came late for a closed period, once they are enough not to be found by the difference."""
    same = [entry.plan.k for entry in entries if entry.plan.span == plan.span]
    if not same or len({person for person, _ in late}) < max(plan.k, *same):
        return []
    return [row for _, row in late]


def _is_within(part: Period, whole: Period) -> bool:
    return whole.first <= part.first and part.last <= whole.last


def _months(span: Period) -> tuple[str, str]:
    return _month(span.first), _month(span.last)


def _month(day: date) -> str:
    return day.isoformat()[:7]
