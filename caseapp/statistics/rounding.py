"""Counts rounded to a base so that every table still adds up, cell by cell and table by table."""

import numpy as np

from caseapp.statistics.linear import Numbers, Places, Programme, System

_GOOD_ENOUGH = 0.01


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
