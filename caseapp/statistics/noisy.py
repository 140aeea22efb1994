"""Figures with chance added: nobody can tell from them whether one person was counted (method `dp`).

The largest tables are counted at their leaves, where a person is in one cell of each, so that she changes
each table by 1. To each count a discrete Gaussian is added; its variance follows from the table's share of
rho. All else is worked out from these noisy tables alone and costs nothing: agreement, no negatives, and
whole numbers that add up.
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product
from math import ceil, prod

import numpy as np

from caseapp.statistics.axis import axis_of
from caseapp.statistics.budget import rho_of
from caseapp.statistics.consistency import Agreement, largest
from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.family import Family, Margin, cells_from_leaves, count_cells, linked_family
from caseapp.statistics.linear import Numbers, Places
from caseapp.statistics.noise import Chance, discrete_gaussian
from caseapp.statistics.people import People
from caseapp.statistics.plan import Plan
from caseapp.statistics.progress import Steps
from caseapp.statistics.rounding import nearest_together
from caseapp.text import Text, mark

LEAST_PEOPLE = 2_000
# Large tables have small counts, which bear less noise. Of the powers tried (0 to 0.8), this one left the
# least relative error.
_SHARE_POWER = 2 / 3
# So many people as are asked for are let pass, whichever way their noisy total falls; but a total that is not
# several times its own error is no figure.
_SURE, _LEAST_TRUTH = 4, 10
_FINEST = 1 << 20  # variances are multiples of one over this
_BETWEEN = "\x1f"
_NO_ORDER = mark(
    "Figures",
    "Column {number} of the plan lists no codes. Where chance is added, which codes there are must not "
    "follow from the records. List its codes under `order`.",
)
_TOO_FEW = mark(
    "Figures",
    "These figures would be about fewer than some {least} people, too few for figures with chance added: "
    "they would be more chance than truth. Round the figures, or choose a longer period.",
)


@dataclass(frozen=True, eq=False)
class Noisy:
    """Counts of a family with chance added, all 0 or more and adding up, and how far each may be off.

    `errors` is, for each margin as a table, the standard deviation of its least sure cell (mostly a total),
    before negatives are lifted.
    """

    values: Places = field(repr=False)
    errors: Mapping[Margin, float]
    rho: float
    margins: Mapping[Margin, Numbers] = field(repr=False)


def require_codes_listed(plan: Plan) -> None:
    """Refuse a plan whose columns take their codes from the records: a rare code would tell of a person."""
    counted = {name for table in plan.tables for name in table}
    for number, column in enumerate(plan.columns, start=1):
        if column.name in counted and not column.order:
            raise FiguresRefused(_NO_ORDER.filled(number=number))


def noisy_counts(
    family: Family,
    people: People,
    plan: Plan,
    steps: Steps,
    *,
    least: int = LEAST_PEOPLE,
    too_few: Text = _TOO_FEW,
) -> Noisy:
    """The family's counts of these people, noisy; the same people and figures give the same noise.

    If anybody is added, leaves, or answers otherwise, all noise is drawn anew: noise that stayed where
    nothing changed would show what did.
    """
    flat = _flat(family)
    rho = rho_of(plan.epsilon, plan.delta)
    variances = shares_of(flat, rho)
    counts = count_cells(flat, people.leaves)
    seed = _seed(flat, people, plan)
    measured = {}
    for table, variance in steps.over(variances.items()):
        noise = _noise(flat, table, variance, seed)
        measured[table] = (_leaf_counts(flat, table, counts) + noise).astype(np.float64)
    sizes = tuple(len(axis.leaves) for axis in flat.axes)
    agreement = Agreement(sizes, flat.margins, {table: float(each) for table, each in variances.items()})
    # The refusal is worked out from noisy counts, so it tells nothing of any one person.
    total, error = float(agreement.means(measured)[()]), agreement.standard_error(())
    if least and total < max(least - min(_SURE * error, least / 10), _LEAST_TRUTH * error):
        raise FiguresRefused(too_few.filled(least=least))
    margins = agreement.without_negatives(measured)
    steps.may_go_on()
    whole = _whole(flat, margins)
    steps.go_on()
    inner = {margin: _leaf_counts(flat, margin, whole) for margin in flat.margins}
    errors = {margin: _greatest_error(family, margin, agreement) for margin in flat.margins}
    return Noisy(cells_from_leaves(family, inner), errors, rho, margins)


def shares_of(family: Family, rho: float) -> dict[Margin, Fraction]:
    """The variance of the noise in each table that is measured; together they cost no more than rho."""
    tables = largest([table for table in family.margins if table])
    weights = {table: prod(family.shape(table)) ** _SHARE_POWER for table in tables}
    whole = sum(weights.values())
    # Rounded up, so that the noise is never less than what is paid for.
    return {
        table: Fraction(ceil(whole / (2 * rho * weight) * _FINEST) + 1, _FINEST)
        for table, weight in weights.items()
    }


def _greatest_error(family: Family, margin: Margin, agreement: Agreement) -> float:
    """The standard error of the least sure cell of a table, totals and groups among them."""
    spans = [{len(under) for under in family.axes[axis].leaves_under} for axis in margin]
    return max(agreement.standard_error(margin, leaves) for leaves in product(*spans))


def _flat(family: Family) -> Family:
    """The same tables over the leaves alone: groups are added up in the end."""
    axes = [axis_of(axis.name, tuple(axis.codes[place] for place in axis.leaves), {}) for axis in family.axes]
    return linked_family(axes, family.tables)


def _leaf_counts(flat: Family, margin: Margin, counts: Places) -> Places:
    return counts[flat.grid(margin)[(slice(1, None),) * len(margin)]]


def _noise(flat: Family, table: Margin, variance: Fraction, seed: bytes) -> Places:
    shape = flat.shape(table)
    name = _BETWEEN.join(flat.axes[axis].name for axis in table)
    drawn = [
        discrete_gaussian(variance, Chance(seed, f"{name}{_BETWEEN}{cell}").below)
        for cell in range(prod(shape))
    ]
    return np.array(drawn, np.int64).reshape(shape)


def _seed(flat: Family, people: People, plan: Plan) -> bytes:
    """What all noise of these figures follows from: the secret, everybody with her answers, what is asked.

    What is asked belongs to it, as the same noise at two strengths could be taken away.
    """
    order = np.lexsort((*people.leaves, people.keys))
    who = hashlib.sha256()
    for column in (people.keys, *people.leaves):
        who.update(column[order].astype("<u8").tobytes())
    asked = [f"{plan.method} {plan.epsilon!r} {plan.delta!r} {flat.tables!r}"]
    asked += [_BETWEEN.join((axis.name, *axis.codes)) for axis in flat.axes]
    return hmac.digest(people.secret, who.digest() + "\n".join(asked).encode(), "sha256")


def _whole(flat: Family, margins: Mapping[Margin, Numbers]) -> Places:
    values = np.zeros(flat.size)
    for margin, cells in margins.items():
        # The totals of a table are cells of its margins, which come before it, so only the inside is set.
        values[flat.grid(margin)[(slice(1, None),) * len(margin)]] = cells
    return nearest_together(flat.equations, np.maximum(values, 0.0))
