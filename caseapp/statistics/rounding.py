"""Counts rounded to a base so that every table still adds up, cell by cell and table by table."""

import numpy as np

from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.linear import Numbers, Places, Programme, System

_GOOD_ENOUGH = 0.01
# Beside noise it does not matter which neighbours are taken, and the best ones can take minutes to find.
_FIRST_FOUND = 100.0
_ALMOST = 1e-6
_FARTHEST = 50


def round_together(system: System, counts: Places, base: int, chance: Numbers, strength: Numbers) -> Places:
    """Each count as one of its two neighbouring multiples of the base.

    Each count aims up or down by chance, up the likelier the nearer it is, so that no direction is favoured;
    then the tables that add up and miss the fewest aims are taken. `chance` and `strength` are from 0 to 1.
    """
    below, rest = np.divmod(counts, base)
    free = rest > 0
    if not free.any():
        return counts
    aims = np.where(chance < rest / base, -1.0, 1.0) * (0.5 + strength)
    part, right = system.among(free, below.astype(np.float64))
    lower = below[free].astype(np.float64)
    programme = Programme(part, right, lower, lower + 1)
    programme.set_costs(np.arange(part.size), aims[free])
    below[free] = programme.solve_whole(_GOOD_ENOUGH).astype(np.int64)
    return below * base


def nearest_together(system: System, numbers: Numbers) -> Places:
    """Whole numbers that add up, none below 0, each a neighbour of its number where that can be.

    The numbers are 0 or more and (nearly) add up themselves; the nearer neighbours are mostly taken.
    """
    lower, upper = np.floor(numbers + _ALMOST), np.ceil(numbers - _ALMOST)
    free = lower < upper
    if not free.any() and not system.totals(lower).any():
        return lower.astype(np.int64)
    part, right = system.among(free, lower)
    programme = Programme(part, right, lower[free], upper[free])
    # What the farther of two neighbours is farther away than the nearer.
    programme.set_costs(np.arange(part.size), 1 - 2 * (numbers[free] - lower[free]))
    try:
        lower[free] = programme.solve_whole(_FIRST_FOUND)
    except FiguresRefused:
        return _farther_together(system, np.rint(numbers))
    return lower.astype(np.int64)


def _farther_together(system: System, numbers: Numbers) -> Places:
    """Whole numbers that add up, where neighbours alone cannot: few steps away."""
    size = system.size
    columns = np.concatenate([system.columns, system.columns + size])
    values, rows = np.concatenate([system.values, -system.values]), np.concatenate([system.rows] * 2)
    up_and_down = System(2 * size, system.height, rows, columns, values)
    upper = np.concatenate([np.full(size, float(_FARTHEST)), np.minimum(numbers, _FARTHEST)])
    programme = Programme(up_and_down, -system.totals(numbers), np.zeros(2 * size), upper)
    programme.set_costs(np.arange(2 * size), np.ones(2 * size))
    steps = programme.solve_whole(_FIRST_FOUND)
    return (numbers + steps[:size] - steps[size:]).astype(np.int64)
