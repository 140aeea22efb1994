"""Groups in which nearly everybody is alike: to know that somebody belongs to one is to know the rest."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

import numpy as np

from caseapp.statistics.axis import UNKNOWN, Axis
from caseapp.statistics.intervals import Intervals
from caseapp.statistics.linear import Flags, Numbers, Places
from caseapp.statistics.published import Published

NEARLY_ALL = 0.95


@dataclass(frozen=True)
class Alike:
    """A cell that holds nearly all of a group, and the most it may seem to hold at least."""

    cell: int
    group: int
    most: float


def alike_groups(published: Published, intervals: Intervals, *, everybody: bool) -> Iterator[Alike]:
    """The cells that tell what nearly all of a group are, as published.

    What holds for nearly all the people of the release is not learnt from a group, so it only counts where
    a group leaves no other code possible. Everybody together are a group too if an answer chose them.
    """
    family = published.family
    seems = _Seems(
        np.where(published.hidden, intervals.least, published.values),
        np.where(published.hidden, intervals.greatest, published.values),
        intervals.greatest,
    )
    for table in family.tables:
        grid = family.grid(table)
        if grid.ndim == 1:
            if everybody:
                yield from _alike(grid[None, :], family.axes[table[0]], seems, published.k, usual=None)
            continue
        for answer in reversed(table):
            # Everybody first, then every group that the codes of the other axes make.
            rows = np.moveaxis(grid, table.index(answer), -1).reshape(-1, grid.shape[table.index(answer)])
            usual = _share(seems, rows[0]) >= NEARLY_ALL
            yield from _alike(rows[1:], family.axes[answer], seems, published.k, usual=usual)


@dataclass(frozen=True, eq=False)
class _Seems:
    """What each count is at least, at most, and could be."""

    least: Numbers
    most: Numbers
    possible: Numbers


def _share(seems: _Seems, cells: Places) -> Numbers:
    """How much of the total, which stands first, each cell seems to hold."""
    total = np.maximum(seems.most[cells[..., :1]], 1)
    return np.where(np.isinf(total), 0.0, seems.least[cells] / total)


def _alike(rows: Places, axis: Axis, seems: _Seems, k: int, *, usual: Flags | None) -> Iterator[Alike]:
    shares = _share(seems, rows)
    for place, leaves in enumerate(axis.leaves_under):
        others = [axis.leaves[number] for number in range(len(axis.leaves)) if number not in leaves]
        # That nobody knows the answer tells nothing about anybody.
        if place == 0 or not others or axis.codes[place] == UNKNOWN:
            continue
        only_one = seems.possible[rows[:, others]].sum(axis=1) == 0
        alike = shares[:, place] >= NEARLY_ALL
        if usual is not None and usual[place]:
            alike &= only_one
        for row in np.flatnonzero(alike & (seems.most[rows[:, 0]] >= k)):
            group = float(seems.most[rows[row, 0]])
            below = group if usual is not None and usual[place] else ceil(NEARLY_ALL * group)
            yield Alike(int(rows[row, place]), int(rows[row, 0]), below - 1)
