"""Tables as somebody outside sees them, and what she can work out from them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.family import Family, Margin
from caseapp.statistics.intervals import Intervals, feasible_intervals, too_narrow
from caseapp.statistics.joint import Joint, joint_model, margins_alone
from caseapp.statistics.linear import UNLIMITED, Flags, Places

_Kind = TypeVar("_Kind", np.bool_, np.float64)

# How many combinations times open cells are reckoned with. Up to the first number, every interval is worked
# out over the combinations; up to the second, it is made sure over them that each is wide enough.
_WORKED_OUT = 250_000
_MADE_SURE = 1_000_000
# Among more people, and in rounded counts, parts of a ring were never found to add anything to its margins.
_FEW_PEOPLE = 5_000


@dataclass(frozen=True, eq=False)
class Published:
    """A family's counts as published: hidden, exact, or at most `reach` away from the truth.

    `width` is how much an interval must leave open where counts are rounded; it is 0 where they are exact.
    Where several releases speak of one count, `bounds` are what all of them together say of it.
    """

    family: Family
    values: Places
    hidden: Flags
    reach: Places
    k: int
    width: int = 0
    bounds: Intervals | None = None

    @cached_property
    def limits(self) -> Intervals:
        """What each published count says about itself alone."""
        if self.bounds is not None:
            return self.bounds
        lower = np.where(self.hidden, 0, np.maximum(self.values - self.reach, 0)).astype(np.float64)
        upper = np.where(self.hidden, UNLIMITED, self.values + self.reach)
        return Intervals(lower, upper)

    def is_wide(self, intervals: Intervals) -> Flags:
        """Which intervals leave enough open: the width of the rounding, or everything from none to k."""
        wide: Flags = (intervals.least <= 0) & (intervals.greatest >= self.k)
        if self.width:
            wide = intervals.greatest - intervals.least >= self.width
        return wide

    def is_weak(self, intervals: Intervals) -> Flags:
        """Which intervals say too nearly how few people there are."""
        small = (intervals.least < self.k) & (intervals.greatest > 0)
        return small & ~self.is_wide(intervals)

    def with_hidden(self, hidden: Flags) -> "Published":
        """The same counts with other cells hidden."""
        return replace(self, hidden=hidden)


@dataclass(frozen=True, eq=False)
class Audit:
    """What an outsider can work out: every cell's interval, and which cells it gives away."""

    intervals: Intervals
    weak: Flags
    joint: Joint

    @property
    def exact(self) -> Flags:
        """Which weak cells can only be one number."""
        single: Flags = self.intervals.least == self.intervals.greatest
        return self.weak & single

    @property
    def too_many_combinations(self) -> tuple[Margin, ...]:
        """The axes with too many combinations to reckon with all; margins were, and at most parts of them."""
        return self.joint.too_large


def audit(
    published: Published,
    *,
    exactly: bool | Flags = True,
    over_combinations: bool = True,
    settled: Flags | None = None,
    settled_alone: Flags | None = None,
) -> Audit:
    """The audit of published counts.

    If not exactly, intervals are only worked out where they are too narrow, and for the cells that are
    flagged. What is `settled` is known to be wide enough over the combinations, and what is
    `settled_alone` over the margins: hiding more cells can only widen what was wide before.
    """
    family = published.family
    open_cells = published.limits.least < published.limits.greatest
    none = np.zeros(family.size, bool)
    unsettled = open_cells & ~(none if settled is None else settled)
    alone = unsettled & ~(none if settled_alone is None else settled_alone)
    if exactly is True:
        found = feasible_intervals(family.equations, published.limits, open_cells)
    else:
        _, found = too_narrow(family.equations, published.limits, alone, published.is_wide)
    if isinstance(exactly, np.ndarray) and (exactly & open_cells).any():
        found = feasible_intervals(family.equations, found, exactly & open_cells)
    empty = published.limits.greatest <= 0
    most = _MADE_SURE // max(int(open_cells.sum()), 1)
    joint = margins_alone(family)
    if over_combinations:
        few = not published.width and published.limits.least[0] <= _FEW_PEOPLE
        joint = joint_model(family, empty, most, triangles=few)
    if joint.rings:
        found = _over_combinations(published, joint, found, unsettled, exactly=exactly is True)
    return Audit(found, published.is_weak(found), joint)


def needs_of(published: Published, found: Audit) -> Sequence[tuple[int, float]]:
    """What must become possible: each weak hidden cell could be none, and could be k."""
    weak = np.flatnonzero(found.weak & published.hidden)
    low = [(int(cell), 0.0) for cell in weak if found.intervals.least[cell] > 0]
    return low + [
        (int(cell), float(published.k)) for cell in weak if found.intervals.greatest[cell] < published.k
    ]


def _over_combinations(
    published: Published, joint: Joint, cells: Intervals, asked: Flags, *, exactly: bool
) -> Intervals:
    more, size = joint.combinations, joint.family.size
    limits = Intervals(_followed(cells.least, 0.0, more), _followed(cells.greatest, UNLIMITED, more))
    open_cells = cells.least < cells.greatest
    if exactly and more * int(open_cells.sum()) <= _WORKED_OUT:
        return _first(feasible_intervals(joint.system, limits, _followed(open_cells, False, more)), size)

    def enough(seen: Intervals) -> Flags:
        return _followed(published.is_wide(_first(seen, size)), True, more)

    unsure = asked & open_cells & (cells.least < published.k)
    short, found = too_narrow(joint.system, limits, _followed(unsure, False, more), enough)
    return _first(
        Intervals(
            np.where(short, found.least, limits.least), np.where(short, found.greatest, limits.greatest)
        ),
        size,
    )


def _first(intervals: Intervals, size: int) -> Intervals:
    return Intervals(intervals.least[:size], intervals.greatest[:size])


def _followed(numbers: NDArray[_Kind], value: float, more: int) -> NDArray[_Kind]:
    return np.concatenate([numbers, np.full(more, value, numbers.dtype)])
