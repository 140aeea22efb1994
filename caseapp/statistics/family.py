"""A family of linked tables: every cell of every margin is one count, and they must add up together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.axis import Axis
from caseapp.statistics.linear import Places, System

Margin = tuple[int, ...]
Keys = NDArray[np.uint64]
_NONE = np.empty(0, np.int64)
_Kind = TypeVar("_Kind", np.int64, np.uint64)


@dataclass(frozen=True, eq=False)
class Family:
    """Tables over some axes with all their margins; the cells of a margin lie together from its offset on."""

    axes: tuple[Axis, ...]
    tables: tuple[Margin, ...]
    margins: tuple[Margin, ...]
    offsets: Mapping[Margin, int]
    size: int

    def shape(self, margin: Margin) -> tuple[int, ...]:
        """How many codes each axis of a margin has, totals left out."""
        return tuple(len(self.axes[axis].codes) - 1 for axis in margin)

    def grid(self, table: Margin) -> Places:
        """The cells of a table as an array, with the totals at place 0 of each axis."""
        full = np.empty([len(self.axes[axis].codes) for axis in table], np.int64)
        for kept in _subsets(table):
            where = tuple(slice(1, None) if axis in kept else 0 for axis in table)
            shape = self.shape(kept)
            full[where] = self.offsets[kept] + np.arange(_product(shape)).reshape(shape)
        return full

    def named(self, cell: int) -> tuple[Margin, tuple[str, ...]]:
        """The margin a cell belongs to, and its codes there."""
        margin = max(
            (each for each in self.margins if self.offsets[each] <= cell), key=self.offsets.__getitem__
        )
        places = np.unravel_index(cell - self.offsets[margin], self.shape(margin)) if margin else ()
        return margin, tuple(self.axes[a].codes[int(p) + 1] for a, p in zip(margin, places, strict=True))

    @cached_property
    def equations(self) -> System:
        """What adds up to what: in every margin, the parts of a code make up that code."""
        blocks = [block for margin in self.margins for block in self._blocks(margin)]
        return System.stacked(self.size, blocks)

    def parts_and_wholes(self) -> tuple[Places, Places]:
        """Each cell beside each cell that it is directly a part of."""
        blocks = [block for margin in self.margins for block in self._blocks(margin)]
        parts = [parts.ravel() for parts, _ in blocks]
        wholes = [np.repeat(wholes, parts.shape[1]) for parts, wholes in blocks]
        return np.concatenate([*parts, _NONE]), np.concatenate([*wholes, _NONE])

    def _blocks(self, margin: Margin) -> Iterator[tuple[Places, Places]]:
        for side, axis in enumerate(margin):
            yield from _sums(np.moveaxis(self.grid(margin), side, 0), self.axes[axis])


def linked_family(axes: Sequence[Axis], tables: Sequence[Margin]) -> Family:
    """The family of these tables (each a rising tuple of axis numbers) with every margin of theirs."""
    found = {kept for table in tables for kept in _subsets(table)}
    margins = sorted(found, key=lambda margin: (len(margin), margin))
    offsets: dict[Margin, int] = {}
    size = 0
    for margin in margins:
        offsets[margin] = size
        size += _product([len(axes[axis].codes) - 1 for axis in margin])
    # In one order, so that the same tables asked for in another are protected the same way.
    return Family(tuple(axes), tuple(sorted(set(tables))), tuple(margins), offsets, size)


def count_cells(family: Family, leaves: Sequence[Places]) -> Places:
    """How many records each cell holds; `leaves` gives each record's leaf on each axis."""
    counts = np.zeros(family.size, np.int64)
    for margin, at, size in _leaf_places(family, leaves):
        counts[family.grid(margin)] = _with_sums(family, margin, np.bincount(at, minlength=size))
    return counts


def sum_in_cells(family: Family, leaves: Sequence[Places], keys: Keys) -> Keys:
    """The records' keys added up in each cell, overflow dropped."""
    sums = np.zeros(family.size, np.uint64)
    for margin, at, size in _leaf_places(family, leaves):
        inner = np.zeros(size, np.uint64)
        np.add.at(inner, at, keys)
        sums[family.grid(margin)] = _with_sums(family, margin, inner)
    return sums


def cells_from_leaves(family: Family, inner: Mapping[Margin, Places]) -> Places:
    """What each cell holds if every margin holds these counts at its leaves; they must add up."""
    counts = np.zeros(family.size, np.int64)
    for margin in family.margins:
        counts[family.grid(margin)] = _with_sums(family, margin, inner[margin])
    return counts


def _leaf_places(family: Family, leaves: Sequence[Places]) -> Iterator[tuple[Margin, Places, int]]:
    # The largest margins come last, so that each smaller cell is written by them all, always the same.
    for margin in family.margins:
        at = np.zeros(len(leaves[0]), np.int64)
        for axis in margin:
            at = at * len(family.axes[axis].leaves) + leaves[axis]
        yield margin, at, _product([len(family.axes[axis].leaves) for axis in margin])


def _with_sums(family: Family, margin: Margin, inner: NDArray[_Kind]) -> NDArray[_Kind]:
    full = inner.reshape([len(family.axes[axis].leaves) for axis in margin])
    for side, axis in enumerate(margin):
        under = family.axes[axis].leaves_under
        moved = np.moveaxis(full, side, 0)
        full = np.moveaxis(np.stack([moved[list(each)].sum(axis=0) for each in under]), 0, side)
    return full


def _sums(grid: Places, axis: Axis) -> Iterator[tuple[Places, Places]]:
    """The equations along the first side of a grid; totals of the other sides are another margin's."""
    inner = grid[(slice(None), *(slice(1, None) for _ in grid.shape[1:]))]
    columns = inner.reshape(len(axis.codes), -1)
    for place, parts in enumerate(axis.children):
        if parts:
            yield columns[list(parts)].T, columns[place]


def _subsets(table: Margin) -> list[Margin]:
    return [kept for size in range(len(table) + 1) for kept in combinations(table, size)]


def _product(numbers: Sequence[int]) -> int:
    return int(np.prod(np.asarray(numbers, np.int64)))
