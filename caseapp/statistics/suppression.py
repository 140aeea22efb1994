"""Which further cells to hide so that no hidden one can be worked out from the rest."""

from collections.abc import Sequence

import numpy as np

from caseapp.statistics.cubes import Cube, Cubes, Reach, reach_of
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
    Cells of tables with three axes get a cube first, which takes no programme.
    """

    def __init__(self, joint: Joint, counts: Places, hidden: Flags) -> None:
        self.hidden = hidden.copy()
        self._family_size = joint.family.size
        self._counts = counts.astype(np.float64)
        self._cost = _costs(joint.family, counts)
        # Where combinations count, a cube of cells may have none behind it.
        self._cubes = None if joint.rings else Cubes(joint.family, self._counts)
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
        self._meet_by_cubes(needs)
        if int(self.hidden.sum()) > before:
            # What these cells protect besides is for the next audit to say.
            return True
        for cell, target in needs:
            if not self._least[cell] <= target <= self._greatest[cell]:
                self._meet(cell, target)
        return int(self.hidden.sum()) > before

    def _meet_by_cubes(self, needs: Sequence[tuple[int, float]]) -> None:
        if self._cubes is None:
            return
        for cell, (rise, fall) in reach_of(needs, self._counts).items():
            # One cube for both is cheaper than two, but there may only be two.
            for reach in ((rise, fall), (rise, 0.0), (0.0, fall)):
                if self._reaches(cell, reach):
                    continue
                cubes = self._cubes.enough_for(cell, reach, np.where(self.hidden, 0.0, self._cost))
                for cube in cubes:
                    self._hide_cube(cube)
                if cubes:
                    self._greatest[cell] = max(self._greatest[cell], self._counts[cell] + reach[0])
                    self._least[cell] = min(self._least[cell], self._counts[cell] - reach[1])

    def _reaches(self, cell: int, reach: Reach) -> bool:
        count = self._counts[cell]
        return bool(self._least[cell] <= count - reach[1] and count + reach[0] <= self._greatest[cell])

    def _hide_cube(self, cube: Cube) -> None:
        fresh = cube.cells[~self.hidden[cube.cells]]
        self.hidden[fresh] = True
        self._set_costs(fresh, np.zeros(len(fresh)))
        for cells, rise, fall in ((cube.along, cube.rise, cube.fall), (cube.against, cube.fall, cube.rise)):
            self._greatest[cells] = np.maximum(self._greatest[cells], self._counts[cells] + rise)
            self._least[cells] = np.minimum(self._least[cells], self._counts[cells] - fall)

    def meet_beside(self, pairs: Sequence[tuple[int, int]]) -> None:
        """Hide what it takes for each second cell to be another count while the first is what it is."""
        for known, cell in pairs:
            # An earlier pair may have done it for this one, but only a new audit can tell.
            self._hold(known, 0.0, 0.0)
            moved = self._try(cell, self._counts[cell] + 1) or self._try(cell, self._counts[cell] - 1)
            self._hold(known, UNLIMITED, self._counts[known])
            if not moved:
                raise FiguresRefused(CANNOT_BE_SAFE)

    def _meet(self, cell: int, target: float) -> None:
        if not self._try(cell, target):
            raise FiguresRefused(CANNOT_BE_SAFE)

    def _try(self, cell: int, target: float) -> bool:
        change = target - self._counts[cell]
        grows, falls = (change, 0.0) if change > 0 else (0.0, -change)
        if falls > self._counts[cell]:
            return False
        size = len(self._counts)
        self._programme.set_limits(cell, grows, grows)
        self._programme.set_limits(size + cell, falls, falls)
        found = self._programme.solve()
        self._hold(cell, UNLIMITED, self._counts[cell])
        if found is None:
            return False
        changes = found[:size] - found[size:]
        np.minimum(self._least, self._counts + changes, out=self._least)
        np.maximum(self._greatest, self._counts + changes, out=self._greatest)
        moved = (np.abs(changes[: self._family_size]) > _MOVED) & ~self.hidden
        self.hidden = self.hidden | moved
        self._set_costs(np.flatnonzero(moved), np.zeros(int(moved.sum())))
        return True

    def _hold(self, cell: int, most_up: float, most_down: float) -> None:
        self._programme.set_limits(cell, 0.0, most_up)
        self._programme.set_limits(len(self._counts) + cell, 0.0, most_down)

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
