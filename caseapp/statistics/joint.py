"""Whether linked tables can come from one list of people: the combinations of codes behind them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations
from math import prod

import numpy as np

from caseapp.statistics.family import Family, Margin
from caseapp.statistics.linear import Flags, Places, System

_MOST_ON_THE_WAY = 300_000


@dataclass(frozen=True, eq=False)
class Ring:
    """Axes whose tables close a ring, and the combinations of their leaves that may occur."""

    axes: Margin
    combinations: Places


@dataclass(frozen=True, eq=False)
class Joint:
    """The cells of a family, followed by the combinations of codes that they are sums of."""

    family: Family
    rings: tuple[Ring, ...]
    too_large: tuple[Margin, ...]
    system: System

    @property
    def combinations(self) -> int:
        """How many combinations are reckoned with."""
        return self.system.size - self.family.size

    def counts(self, cells: Places, leaves: Sequence[Places]) -> Places:
        """The cells' counts followed by those of the combinations."""
        return np.concatenate([cells, *(_counts_in(ring, self.family, leaves) for ring in self.rings)])


def margins_alone(family: Family) -> Joint:
    """The model that knows only what adds up."""
    return Joint(family, (), (), family.equations)


def joint_model(family: Family, empty: Flags, most: int, *, triangles: bool = False) -> Joint:
    """The strongest model of a family that can be reckoned with; `empty` cells are known to hold nobody.

    Tables that are linked without a ring (sex by age, age by region) always have a joint table if their
    margins agree. Only where the links close to a ring (and region by sex) do the combinations matter.
    Of a ring with too many of them, its smallest rings are looked at instead, the fewest combinations first.
    """
    rings: list[Ring] = []
    too_large: list[Margin] = []
    for axes in _rings(family.tables):
        found = possible_combinations(family, axes, empty, most)
        if found is None:
            too_large.append(axes)
            rings += _triangles(family, axes, empty, most) if triangles else []
        else:
            rings.append(Ring(axes, found))
    system, size = family.equations, family.size
    for ring in rings:
        system = sums_of(family, ring, size).joined_to(system)
        size += len(ring.combinations)
    return Joint(family, tuple(rings), tuple(too_large), system)


def _triangles(family: Family, axes: Margin, empty: Flags, most: int) -> list[Ring]:
    found = []
    margins = set(family.margins)
    for few in (each for size in (3, 4) for each in combinations(axes, size)):
        if few not in margins and set(combinations(few, len(few) - 1)) <= margins:
            possible = possible_combinations(family, few, empty, most)
            found += [] if possible is None else [Ring(few, possible)]
    found.sort(key=lambda ring: (len(ring.combinations), ring.axes))
    sizes = accumulate(len(ring.combinations) for ring in found)
    return [ring for ring, size in zip(found, sizes, strict=True) if size <= most]


def possible_combinations(family: Family, axes: Margin, empty: Flags, most: int) -> Places | None:
    """Each combination of leaves with no empty cell, axis after axis; nothing if they are too many."""
    if prod(len(family.axes[axis].leaves) for axis in axes) > np.iinfo(np.int64).max:
        return None
    found = np.arange(len(family.axes[axes[0]].leaves))[:, None]
    for number, axis in enumerate(axes[1:], start=1):
        leaves = len(family.axes[axis].leaves)
        if len(found) * leaves > _MOST_ON_THE_WAY:
            return None
        found = np.column_stack([np.repeat(found, leaves, axis=0), np.tile(np.arange(leaves), len(found))])
        for margin in _margins_within(family, axes[: number + 1]):
            if axis in margin:
                sides = tuple(found[:, axes.index(each)] for each in margin)
                found = found[~empty[_leaf_cells(family, margin)[sides]]]
    return found if len(found) <= most else None


def sums_of(family: Family, ring: Ring, first: int) -> System:
    """That each cell of a ring's tables is the sum of its combinations, which are numbered from `first`."""
    rows, columns, values, height = [], [], [], 0
    places = first + np.arange(len(ring.combinations))
    within = _margins_within(family, ring.axes)
    for margin in within:
        # The larger margins say it all.
        if any(set(margin) < set(other) for other in within):
            continue
        cells = _leaf_cells(family, margin)
        sides = [ring.combinations[:, ring.axes.index(axis)] for axis in margin]
        rows += [height + np.arange(cells.size), height + np.ravel_multi_index(sides, cells.shape)]
        columns += [cells.ravel(), places]
        values += [-np.ones(cells.size), np.ones(len(places))]
        height += cells.size
    size = first + len(places)
    return System(size, height, np.concatenate(rows), np.concatenate(columns), np.concatenate(values))


def _counts_in(ring: Ring, family: Family, leaves: Sequence[Places]) -> Places:
    sizes = [len(family.axes[axis].leaves) for axis in ring.axes]
    known = np.ravel_multi_index(list(ring.combinations.T), sizes)
    found = np.ravel_multi_index([leaves[axis] for axis in ring.axes], sizes)
    # Combinations are made in rising order, so a record's own is found by halving.
    return np.bincount(np.searchsorted(known, found), minlength=len(known))


def _leaf_cells(family: Family, table: Margin) -> Places:
    return family.grid(table)[np.ix_(*(family.axes[axis].leaves for axis in table))]


def _margins_within(family: Family, axes: Margin) -> list[Margin]:
    return [margin for margin in family.margins if len(margin) > 1 and set(margin) <= set(axes)]


def _rings(tables: Sequence[Margin]) -> list[Margin]:
    """The groups of axes whose tables are linked in rings: loose ends fall off until none are left.

    These are the steps of Graham (1979) and of Yu and Ozsoyoglu (1979) that leave nothing of tables without
    a ring: an axis of one table only is dropped from it, and a table within another is dropped.
    """
    links = {frozenset(table) for table in tables}
    while True:
        held = {frozenset(a for a in link if sum(a in other for other in links) > 1) for link in links}
        left = {link for link in held if len(link) > 1 and not any(link < other for other in held)}
        if left == links:
            break
        links = left
    groups: list[set[int]] = []
    for link in sorted(links, key=sorted):
        touching = [group for group in groups if group & link]
        groups = [group for group in groups if not group & link] + [set(link).union(*touching)]
    return sorted(tuple(sorted(group)) for group in groups)
