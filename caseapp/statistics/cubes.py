"""Cells that can be hidden together: the corners of a cube, some of which rise as the others fall.

Between the corners of a cube people can be moved around so that no total changes; so the corners protect one
another. This is the hypercube method of Repsilber (1994), which finds in an instant what a linear programme
takes a second for, if not always the cheapest. A rectangle is a cube too; then totals over its own two axes
move with its corners.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations, product

import numpy as np

from caseapp.statistics.axis import Axis
from caseapp.statistics.family import Family, Margin
from caseapp.statistics.linear import Numbers, Places

Sides = tuple[int, ...]
Place = tuple[int, ...]
Reach = tuple[float, float]

# Over two axes the linear programme is quick, and better.
_FEWEST_AXES = 3


@dataclass(frozen=True, eq=False)
class Cube:
    """The cells that rise and fall with a corner, and those that go the other way, each so far at most."""

    along: Places
    against: Places
    rise: float
    fall: float
    price: float

    @property
    def cells(self) -> Places:
        """All that move."""
        return np.concatenate([self.along, self.against])


@dataclass(frozen=True, eq=False)
class _Table:
    """A largest table: its axes, and its cells with all totals by their places on these."""

    axes: Margin
    cells: Places


class Cubes:
    """Finds the cheapest cubes for the cells of a family's largest tables and of the margins within them."""

    def __init__(self, family: Family, counts: Numbers) -> None:
        self._family, self._counts = family, counts
        self._largest = [t for t in family.tables if not any(set(t) < set(other) for other in family.tables)]
        self._tables = [
            _Table(table, family.grid(table)) for table in self._largest if len(table) >= _FEWEST_AXES
        ]

    def enough_for(self, cell: int, reach: Reach, costs: Numbers) -> list[Cube]:
        """Cheap cubes that together let a cell rise and fall so far; none if there are none."""
        margin, _ = self._family.named(cell)
        table = next((table for table in self._tables if set(margin) <= set(table.axes)), None)
        if table is None:
            return []
        place = tuple(int(each) for each in np.argwhere(table.cells == cell)[0])
        inner = tuple(side for side, at in enumerate(place) if at)
        if any(place[side] not in self._family.axes[table.axes[side]].leaves for side in inner):
            return []
        whole = tuple(range(len(place)))
        if inner == whole:
            fitting = [
                self._cheapest(table, place, sides, reach, costs)
                for sides in (whole, *combinations(whole, len(whole) - 1))
            ]
            return _cheapest_of(fitting)
        return self._in_margin(table, place, inner, reach, costs) if len(inner) == len(whole) - 1 else []

    def _in_margin(
        self, table: _Table, place: Place, inner: Sides, reach: Reach, costs: Numbers
    ) -> list[Cube]:
        """Cubes for a count over all but one axis: it is moved where it is made up, code by code."""
        counts = self._counts
        rest = next(side for side in range(len(place)) if side not in inner)
        leaves = self._family.axes[table.axes[rest]].leaves
        parts = {leaf: counts[table.cells[(*place[:rest], leaf, *place[rest + 1 :])]] for leaf in leaves}
        costs, found, left = costs.copy(), list[Cube](), reach[1]
        # It only falls to nothing as all its parts do; whichever of them can may rise.
        for leaf in sorted(leaves, key=lambda each: -parts[each]):
            least = min(left, parts[leaf])
            if least <= 0:
                break
            at = (*place[:rest], leaf, *place[rest + 1 :])
            cube = self._cheapest(table, at, inner, (0.0, least), costs)
            if cube is None:
                return []
            left -= least
            costs[cube.cells] = 0.0
            found.append(cube)
        if reach[0] <= max((cube.rise for cube in found), default=0.0):
            return found
        rising = _cheapest_of(
            self._cheapest(table, (*place[:rest], leaf, *place[rest + 1 :]), inner, (reach[0], 0.0), costs)
            for leaf in leaves
        )
        return [*found, *rising] if rising else []

    def _cheapest(
        self, table: _Table, place: Place, inner: Sides, reach: Reach, costs: Numbers
    ) -> Cube | None:
        """The cheapest cube over some axes at a place, and all that moves with it."""
        moved = {table.axes[side] for side in inner}
        # What two tables share would have to move in both.
        if len(inner) < len(place) and sum(moved <= set(other) for other in self._largest) > 1:
            return None
        axes = [self._family.axes[axis] for axis in table.axes]
        others = [_siblings(axes[side], place[side]) for side in inner]
        shape = tuple(len(each) for each in others)
        if not all(shape):
            return None
        price, room = np.zeros(shape), [np.full(shape, np.inf), np.full(shape, np.inf)]
        corners: tuple[list[Places], list[Places]] = ([], [])
        for turned in product((False, True), repeat=len(inner)):
            chosen: list[Sequence[int] | Places] = [_above(*each) for each in zip(axes, place, strict=True)]
            for side, other, turn in zip(inner, others, turned, strict=True):
                chosen[side] = other if turn else (place[side],)
            # The sides of the cube come first, and what a corner is a part of stands along the last one.
            found = np.moveaxis(table.cells[np.ix_(*chosen)], inner, range(len(inner)))
            cells = np.broadcast_to(
                found.reshape(*found.shape[: len(inner)], -1),
                (*shape, found.size // int(np.prod(found.shape[: len(inner)]))),
            )
            way = sum(turned) % 2
            price += costs[cells].sum(axis=-1)
            room[way] = np.minimum(room[way], self._counts[cells].min(axis=-1))
            corners[way].append(cells)
        fits = (room[1] >= reach[0]) & (room[0] >= reach[1])
        if not fits.any():
            return None
        best = np.unravel_index(int(np.argmin(np.where(fits, price, np.inf))), shape)
        along, against = (np.concatenate([cells[best] for cells in each]) for each in corners)
        return Cube(along, against, float(room[1][best]), float(room[0][best]), float(price[best]))


def _cheapest_of(cubes: Iterable[Cube | None]) -> list[Cube]:
    found = [cube for cube in cubes if cube is not None]
    return [min(found, key=lambda cube: cube.price)] if found else []


def _siblings(axis: Axis, place: int) -> Places:
    """The other leaves of the same group: among them people can move without the group's own count moving."""
    group = axis.parents[place]
    return np.array([leaf for leaf in axis.leaves if leaf != place and axis.parents[leaf] == group], np.int64)


def _above(axis: Axis, place: int) -> tuple[int, ...]:
    """The code, the groups it is a part of, and the total."""
    found = [place]
    while found[-1] > 0:
        found.append(axis.parents[found[-1]])
    return tuple(found)


def reach_of(needs: Sequence[tuple[int, float]], counts: Numbers) -> dict[int, Reach]:
    """How far each cell must be able to rise and to fall, for needs that are (cell, count it must reach)."""
    found: dict[int, Reach] = {}
    for cell, target in needs:
        rise, fall = found.get(cell, (0.0, 0.0))
        change = target - counts[cell]
        found[cell] = max(rise, change), max(fall, -change)
    return found
