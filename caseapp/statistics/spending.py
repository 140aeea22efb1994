"""What noisy releases have cost each person, and the kinds of figures that do not go together."""

from collections.abc import Sequence

from caseapp.statistics.budget import HARD_CAP_EPSILON, epsilon_of, rho_of
from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.ledger import LedgerEntry
from caseapp.statistics.members import Members
from caseapp.statistics.plan import Method, Plan
from caseapp.text import mark

CAP_DELTA = 1e-6
_ROUNDING = 1e-9  # of the sums of a few releases' rho
_SPENT = mark(
    "Figures",
    "Figures with noise have told nearly all that they may tell of some of these people: epsilon {spent} of "
    "{most}. These would make it {wanted}. Choose a smaller epsilon, or another period.",
)
_OTHER_KIND = mark(
    "Figures",
    "Release {number} is about some of the same people and columns, and figures with noise do not go "
    "together with figures without. Choose a method of the same kind, or other columns.",
)
_RECORDS = mark(
    "Figures",
    "Release {number} is about some of the same people and columns, and records of groups are not published "
    "beside other figures of them. Choose other columns or another period.",
)


def require_one_kind(entries: Sequence[LedgerEntry], plan: Plan, members: Members) -> None:
    """Refuse to publish people's answers both with noise and without, or as records and as tables."""
    for entry in entries:
        earlier = entry.plan
        if not columns_of(earlier) & columns_of(plan) or not members.shares_with(entry.members):
            continue
        if earlier.method.is_noisy != plan.method.is_noisy:
            raise FiguresRefused(_OTHER_KIND.filled(number=entry.number))
        if Method.KANON in (earlier.method, plan.method):
            raise FiguresRefused(_RECORDS.filled(number=entry.number))


def require_budget(entries: Sequence[LedgerEntry], members: Members, rho: float) -> None:
    """Refuse figures with which the releases about any one of these people would cost more than the cap.

    The rho of releases about the same person add up; those about different people do not (parallel
    composition), so each person's own sum is looked at, and the greatest counts.
    """
    if not rho:
        return
    spent = most_spent(entries, members)
    if spent + rho > rho_of(HARD_CAP_EPSILON, CAP_DELTA) * (1 + _ROUNDING):
        told, wanted = (f"{epsilon_of(each, CAP_DELTA):.2f}" for each in (spent, spent + rho))
        raise FiguresRefused(_SPENT.filled(spent=told, most=f"{HARD_CAP_EPSILON:g}", wanted=wanted))


def most_spent(entries: Sequence[LedgerEntry], members: Members) -> float:
    """The most rho that releases have cost any one of these people so far."""
    costs: dict[bytes, float] = {}
    for entry in entries:
        if entry.rho:
            for person in members.shared_with(entry.members):
                costs[person] = costs.get(person, 0.0) + entry.rho
    return max(costs.values(), default=0.0)


def columns_of(plan: Plan) -> frozenset[str]:
    """The columns that a plan's tables show or choose people by."""
    return frozenset(name for table in plan.tables for name in table) | frozenset(plan.population)
