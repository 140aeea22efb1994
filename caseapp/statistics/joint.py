"""Whether linked tables can come from one list of people: the joint table behind them, where it is small enough."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from caseapp.statistics.family import Family, Margin
from caseapp.statistics.linear import Places, System

# Above this many combinations of codes, only the margins are reckoned with, and the audit says so.
MOST_COMBINATIONS = 6_000


@dataclass(frozen=True, eq=False)
class Joint:
    """The cells of a family, followed by the combinations of codes that they are sums of."""

    family: Family
    rings: tuple[Margin, ...]
    too_large: tuple[Margin, ...]
    system: System

    def counts(self, cells: Places, leaves: Sequence[Places]) -> Places:
        """The cells' counts followed by those of the combinations."""
        found = [cells]
        for ring in self.rings:
            sizes = [len(self.family.axes[axis].leaves) for axis in ring]
            at = np.ravel_multi_index([leaves[axis] for axis in ring], sizes)
            found.append(np.bincount(at, minlength=int(np.prod(sizes))))
        return np.concatenate(found)


def joint_model(family: Family) -> Joint:
    """The strongest model of a family that can be reckoned with.

    Tables that are linked without a ring (sex by age, age by region) always have a joint table if their margins
    agree. Only where the links close to a ring (and region by sex) must the combinations themselves be looked at.
    """
    rings, too_large = [], []
    for ring in _rings([table for table in family.tables if len(table) > 1]):
        number = int(np.prod([len(family.axes[axis].leaves) for axis in ring], dtype=np.float64))
        (rings if number <= MOST_COMBINATIONS else too_large).append(ring)
    size, blocks = family.size, []
    for ring in rings:
        sizes = [len(family.axes[axis].leaves) for axis in ring]
        combinations = size + np.arange(int(np.prod(sizes))).reshape(sizes)
        size += combinations.size
        for table in family.tables:
            if len(table) > 1 and set(table) <= set(ring):
                cells = family.grid(table)[np.ix_(*(family.axes[axis].leaves for axis in table))]
                sides = [ring.index(axis) for axis in table]
                moved = np.moveaxis(combinations, sides, range(len(table)))
                blocks.append((moved.reshape(cells.size, -1), cells.ravel()))
    system = System.stacked(size, blocks).joined_to(family.equations)
    return Joint(family, tuple(rings), tuple(too_large), system)


def _rings(tables: Sequence[Margin]) -> list[Margin]:
    """The groups of axes whose tables are linked in rings: loose ends fall off until none are left."""
    links = set(tables)
    while loose := {table for table in links for axis in table if sum(axis in other for other in links) == 1}:
        links -= loose
    groups: list[set[int]] = []
    for link in sorted(links):
        touching = [group for group in groups if group & set(link)]
        groups = [group for group in groups if not group & set(link)] + [set(link).union(*touching)]
    return sorted(tuple(sorted(group)) for group in groups)
