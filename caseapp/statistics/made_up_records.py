"""Records made up so that they have the tables they are drawn for; nothing but these tables goes in.

Each column begins with its own counts, mixed by chance. Then, table by table, records from cells that have
too many move to cells that have too few, for as long as it helps: the gradual update of Zhang and others
(PrivSyn, 2021). The tables may be noisy ones; then the records cost nothing beyond them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.consistency import largest
from caseapp.statistics.family import Margin
from caseapp.statistics.linear import Places
from caseapp.statistics.progress import Steps

# After so many rounds the tables hardly come nearer; a part of what is wrong is moved in each, as every table
# moved disturbs the others.
_ROUNDS = 25
_PART = 0.7

# One row an axis, one column a record: 16 bits sort several times faster, and no table has so many cells.
Drawn = NDArray[np.int16]


def drawn_records(tables: Mapping[Margin, Places], seed: int, steps: Steps) -> Drawn:
    """The leaf of each record on each axis, in the order of the leaves; always the same for the same seed.

    `tables` are counts over leaves of all margins; they are 0 or more and agree with one another.
    """
    chance = np.random.Generator(np.random.PCG64(seed))
    axes = sorted({axis for margin in tables for axis in margin})
    counts = [tables[(axis,)] for axis in axes]
    records = np.stack([chance.permutation(np.repeat(np.arange(len(each)), each)) for each in counts]).astype(
        np.int16
    )
    wide = [_Table(table, tables[table]) for table in largest(list(tables)) if len(table) > 1]
    for _ in steps.over(range(_ROUNDS)):
        for number in chance.permutation(len(wide)):
            wide[number].draw_near(records, chance)
    return np.ascontiguousarray(records[:, np.lexsort(records[::-1])])


@dataclass(frozen=True, eq=False)
class _Table:
    """A table that records are to have."""

    axes: Margin
    wanted: Places = field(repr=False)

    def draw_near(self, records: Drawn, chance: np.random.Generator) -> None:
        """Move records from cells that have too many to cells that have too few."""
        shape, size = self.wanted.shape, prod(self.wanted.shape)
        cells = np.zeros(records.shape[1], np.int16)
        for axis, codes in zip(self.axes, shape, strict=True):
            cells = cells * np.int16(codes) + records[axis]
        has = np.bincount(cells, minlength=size)
        short = self.wanted.ravel() - has
        # Where a part is no whole number, chance says which way.
        give = np.floor(np.maximum(-short, 0) * _PART + chance.random(size)).astype(np.int64)
        take = np.floor(np.maximum(short, 0) * _PART + chance.random(size)).astype(np.int64)
        most = min(give.sum(), take.sum())
        moved = _some(_of_each(cells, has, give, chance), most, chance)
        # Both lists are in the order of the cells, so most records only change on the last axis.
        places = np.unravel_index(_some(np.repeat(np.arange(size), take), most, chance), shape)
        for axis, place in zip(self.axes, places, strict=True):
            records[axis, moved] = place


def _of_each(cells: NDArray[np.int16], has: Places, give: Places, chance: np.random.Generator) -> Places:
    """So many records of each cell, cell by cell, not always the same ones."""
    start = int(chance.integers(max(len(cells), 1)))
    order = (np.argsort(np.roll(cells, -start), kind="stable") + start) % max(len(cells), 1)
    first = np.cumsum(has) - has + (chance.random(len(has)) * (has - give + 1)).astype(np.int64)
    before = np.cumsum(give) - give
    return np.asarray(order[np.repeat(first - before, give) + np.arange(give.sum())], np.int64)


def _some(things: Places, most: int, chance: np.random.Generator) -> Places:
    if len(things) <= most:
        return things
    return things[np.sort(chance.choice(len(things), most, replace=False))]
