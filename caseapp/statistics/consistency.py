"""Noisy tables made to agree: what they share is told once, as well as they all together can tell it.

Each table over some axes splits into parts that have nothing to do with one another: its total, what one
axis adds to it, what two add to both, and so on. Tables with the same part each measure it; the mean weighted
by how sure each is has the least squares of all estimates. Nothing here looks at people, so it costs nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from math import prod, sqrt

import numpy as np

from caseapp.statistics.family import Margin
from caseapp.statistics.linear import Numbers

_MOST_ROUNDS = 400
_CLOSE = 0.02


@dataclass(frozen=True, eq=False)
class Agreement:
    """Margins of tables over axes of these sizes, and how great the noise of each measured table is."""

    sizes: tuple[int, ...]
    margins: tuple[Margin, ...]
    variances: Mapping[Margin, float]

    def means(self, tables: Mapping[Margin, Numbers]) -> dict[Margin, Numbers]:
        """Every margin, from all tables that tell something of it; they add up."""
        return self._put_together({part: self._part(part, tables) for part in self.margins})

    def without_negatives(self, tables: Mapping[Margin, Numbers]) -> dict[Margin, Numbers]:
        """Margins near those of `means` that add up and are nowhere (much) below nothing.

        First the total and each axis alone, which are surest: lifting all negatives at once would raise them.
        Then the tables, with these given. Each is the nearest point of a cone and a plane, found by Dykstra's
        projections (Boyle and Dykstra 1986).
        """
        parts = {part: self._part(part, tables) for part in self.margins}
        parts[()] = np.maximum(parts[()], 0.0)
        for part in self.margins:
            if len(part) == 1:
                shares = parts[()] / self.sizes[part[0]] + parts[part]
                parts[part] = _lifted(shares, float(parts[()])) - parts[()] / self.sizes[part[0]]
        given = {part: values for part, values in parts.items() if len(part) < 2}
        found = self._put_together(parts)
        carried = {table: np.zeros_like(found[table]) for table in self.variances}
        for _ in range(_MOST_ROUNDS):
            if all(found[table].min() > -_CLOSE for table in self.variances):
                break
            raised = {table: found[table] + carried[table] for table in self.variances}
            clipped = {table: np.maximum(values, 0.0) for table, values in raised.items()}
            carried = {table: raised[table] - clipped[table] for table in self.variances}
            rest = {part: self._part(part, clipped) for part in self.margins if part not in given}
            found = self._put_together({**given, **rest})
        return found

    def standard_error(self, margin: Margin, leaves: Sequence[int] = ()) -> float:
        """How far a cell of a margin is from the truth, as a standard deviation, before negatives are lifted.

        `leaves` says how many leaves the cell is the sum of on each axis of the margin; one, if not said.
        """
        spans = dict(zip(margin, leaves or [1] * len(margin), strict=True))
        variance = 0.0
        for part in subsets(margin):
            own = prod(spans[axis] * (1 - spans[axis] / self.sizes[axis]) for axis in part)
            others = prod(spans[axis] / self.sizes[axis] for axis in margin if axis not in part)
            variance += own / self._sureness[part] * others**2
        return sqrt(variance)

    @cached_property
    def _weights(self) -> Mapping[Margin, Mapping[Margin, float]]:
        """For each part, the tables that measure it, with one over the variance with which each does."""
        return {
            part: {
                table: 1 / (variance * prod(self.sizes[axis] for axis in table if axis not in part))
                for table, variance in self.variances.items()
                if set(part) <= set(table)
            }
            for part in self.margins
        }

    @cached_property
    def _sureness(self) -> Mapping[Margin, float]:
        return {part: sum(weights.values()) for part, weights in self._weights.items()}

    def _part(self, part: Margin, tables: Mapping[Margin, Numbers]) -> Numbers:
        total = np.zeros([self.sizes[axis] for axis in part])
        for table, weight in self._weights[part].items():
            others = tuple(side for side, axis in enumerate(table) if axis not in part)
            total += weight * tables[table].sum(axis=others)
        total /= self._sureness[part]
        for side in range(len(part)):
            total = total - total.mean(axis=side, keepdims=True)
        return total

    def _put_together(self, parts: Mapping[Margin, Numbers]) -> dict[Margin, Numbers]:
        found = {}
        for margin in self.margins:
            cells = np.zeros([self.sizes[axis] for axis in margin])
            for part in subsets(margin):
                shape = [self.sizes[axis] if axis in part else 1 for axis in margin]
                others = prod(self.sizes[axis] for axis in margin if axis not in part)
                cells = cells + parts[part].reshape(shape) / others
            found[margin] = cells
        return found


def _lifted(values: Numbers, total: float) -> Numbers:
    """The nearest numbers that are nowhere below nothing and come to the total."""
    falling = np.sort(values)[::-1]
    above = (np.cumsum(falling) - total) / np.arange(1, len(values) + 1)
    step = float(above[np.flatnonzero(falling >= above)[-1]])
    lifted: Numbers = np.maximum(values - step, 0.0)
    return lifted


def subsets(margin: Margin) -> list[Margin]:
    """Every margin of a margin, itself too."""
    return [kept for size in range(len(margin) + 1) for kept in combinations(margin, size)]


def largest(margins: Sequence[Margin]) -> tuple[Margin, ...]:
    """The margins that are no part of another one: they tell all that the others do."""
    return tuple(one for one in margins if not any(set(one) < set(other) for other in margins))
