"""Everything ever released, for people: what, for whom, by whom, and what it cost."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from caseapp.operations.desk import Desk
from caseapp.operations.figure_ledger import whole_ledger
from caseapp.operations.figure_shown import LookUp, past_figures
from caseapp.security.rights import Right
from caseapp.statistics.axis import TOTAL
from caseapp.statistics.budget import HARD_CAP_EPSILON, rho_of
from caseapp.statistics.charts import Chart, Kind, Line, figure_of
from caseapp.statistics.ledger import LedgerEntry
from caseapp.statistics.plan import Method, Plan
from caseapp.text import mark

_TREND = mark("Figures", "People counted, period by period")
_LEAST_PERIODS, _MOST_PERIODS = 2, 12


@dataclass(frozen=True)
class LedgerLine:
    """A release that was made.

    `cells` were published or kept back in it. `rho` is what it took of the budget of the people it counts;
    `spent` is the share of that budget taken by all releases about the same time, 1 being all there is.
    """

    number: int
    at: datetime
    title: str
    period: str
    method: Method
    author: str
    approver: str
    recipients: tuple[str, ...]
    cells: int
    rho: float
    spent: float


def ledger_lines(desk: Desk) -> tuple[LedgerLine, ...]:
    """All releases, the newest first."""
    desk.require(Right.SEE_FIGURES)
    entries = _entries(desk)
    return tuple(_line(entry, entries) for entry in reversed(entries))


def trend_of_releases(desk: Desk, look_up: LookUp) -> Chart | None:
    """How many people were counted period by period, as published: the figures last asked for, over time.

    Only periods of one length in which the same was counted can be set side by side; None for fewer than two.
    """
    desk.require(Right.SEE_FIGURES)
    entries = _entries(desk)
    like_last = [entry for entry in entries if _kind(entry.plan) == _kind(entries[-1].plan)]
    # A revision takes the place of what it revises.
    newest = {entry.plan.period: entry.number for entry in like_last}
    if len(newest) < _LEAST_PERIODS:
        return None
    lines = []
    for period in sorted(newest)[-_MOST_PERIODS:]:
        past = past_figures(desk, newest[period], look_up)
        table = past.tables[0]
        total = next(cell for cell in table.cells if set(cell.codes) == {TOTAL})
        lines.append(Line(period, period, (figure_of(total, past.errors.get(table.name, 0.0)),)))
    return Chart(Kind.TREND, look_up(_TREND), (), tuple(lines))


def _entries(desk: Desk) -> list[LedgerEntry]:
    return [] if desk.figures is None else whole_ledger(desk)


def _kind(plan: Plan) -> tuple[object, ...]:
    """The same for plans whose totals count the same kind of people over periods of one length."""
    population = tuple(sorted((name, tuple(codes)) for name, codes in plan.population.items()))
    return population, len(plan.period), re.sub(r"\d", "", plan.period), frozenset(plan.tables)


def _line(entry: LedgerEntry, entries: Sequence[LedgerEntry]) -> LedgerLine:
    plan = entry.plan
    beside = [other for other in entries if other.plan.span.overlaps(plan.span)]
    cells = entry.certificate.get("cells", 0)
    return LedgerLine(
        number=entry.number,
        at=entry.at,
        title=plan.title,
        period=plan.period,
        method=plan.method,
        author=entry.author,
        approver=entry.approver,
        recipients=entry.recipients,
        cells=cells if isinstance(cells, int) else 0,
        rho=entry.rho,
        # Each person has one budget, and releases about the same time may be about the same people.
        spent=sum(other.rho for other in beside) / rho_of(HARD_CAP_EPSILON, plan.delta),
    )
