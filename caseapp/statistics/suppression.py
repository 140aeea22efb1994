"""Which further cells to hide so that no hidden one can be worked out from the rest."""

from collections.abc import Sequence

import numpy as np

from caseapp.statistics.errors import CANNOT_BE_SAFE, FiguresRefused
from caseapp.statistics.family import Family
from caseapp.statistics.joint import Joint
from caseapp.statistics.linear import UNLIMITED, Flags, Numbers, Places, Programme, System

_MOVED = 1e-7
# The fewer axes a cell has, the more readers miss it.
_DEAR = {0: 50.0, 1: 8.0}
_DEAR_OTHERS = 2.0


class Hiding:
    """The hidden cells of a family; it grows until each need is met by a way the counts could also be.

    A need is a cell and the count it must be possible for it to have. A linear programme looks for another
    table that has this count and differs from the true one in the cheapest published cells; these are hidden.
    """

    def __init__(self, joint: Joint, counts: Places, hidden: Flags) -> None:
        self.hidden = hidden.copy()
        self._family_size = joint.family.size
        self._counts = counts.astype(np.float64)
        self._cost = _costs(joint.family, counts)
        self._least = self._counts.copy()
        self._greatest = self._counts.copy()
        both = _differences(joint.system)
        # First all increases, then all decreases; a count cannot fall below nothing.
        upper = np.concatenate([np.full(len(counts), UNLIMITED), self._counts])
        self._programme = Programme(
            both, np.zeros(both.height), np.zeros(2 * len(counts)), upper, limits_change=True
        )
        self._set_costs(np.arange(joint.family.size), np.where(hidden, 0.0, self._cost))

    def meet(self, needs: Sequence[tuple[int, float]]) -> bool:
        """Hide what it takes for every need, and say whether that was anything more."""
        before = int(self.hidden.sum())
        for cell, target in needs:
            if not self._least[cell] <= target <= self._greatest[cell]:
                self._meet(cell, target)
        return int(self.hidden.sum()) > before

    def _meet(self, cell: int, target: float) -> None:
        size, change = len(self._counts), target - self._counts[cell]
        grows, falls = (change, 0.0) if change > 0 else (0.0, -change)
        self._programme.set_limits(cell, grows, grows)
        self._programme.set_limits(size + cell, falls, falls)
        found = self._programme.solve()
        self._programme.set_limits(cell, 0.0, UNLIMITED)
        self._programme.set_limits(size + cell, 0.0, self._counts[cell])
        if found is None:
            raise FiguresRefused(CANNOT_BE_SAFE)
        changes = found[:size] - found[size:]
        np.minimum(self._least, self._counts + changes, out=self._least)
        np.maximum(self._greatest, self._counts + changes, out=self._greatest)
        moved = (np.abs(changes[: self._family_size]) > _MOVED) & ~self.hidden
        self.hidden = self.hidden | moved
        self._set_costs(np.flatnonzero(moved), np.zeros(int(moved.sum())))

    def _set_costs(self, cells: Places, costs: Numbers) -> None:
        places = np.concatenate([cells, cells + len(self._counts)])
        self._programme.set_costs(places, np.concatenate([costs, costs]))


def _costs(family: Family, counts: Places) -> Numbers:
    costs = np.log1p(counts[: family.size]) + 0.01
    for margin in family.margins:
        start = family.offsets[margin]
        end = start + int(np.prod(family.shape(margin)))
        costs[start:end] *= _DEAR.get(len(margin), _DEAR_OTHERS)
    return costs


def _differences(system: System) -> System:
    return System(
        2 * system.size,
        system.height,
        np.concatenate([system.rows, system.rows]),
        np.concatenate([system.columns, system.columns + system.size]),
        np.concatenate([system.values, -system.values]),
    )
