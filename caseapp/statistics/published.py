"""Tables as somebody outside sees them, and what she can work out from them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from caseapp.statistics.family import Family, Margin
from caseapp.statistics.intervals import Intervals, feasible_intervals, too_narrow
from caseapp.statistics.joint import Joint, joint_model
from caseapp.statistics.linear import UNLIMITED, Flags, Numbers, Places

# Up to so many combinations, every interval is worked out over them; up to the second number, it is only made
# sure over them that each interval is wide enough. Rounded counts leave far more open, and take far longer.
_MOST_WORKED_OUT = 1_500
_MOST_MADE_SURE = 8_000


@dataclass(frozen=True, eq=False)
class Published:
    """A family's counts as published: hidden, exact, or at most `reach` away from the truth."""

    family: Family
    values: Places
    hidden: Flags
    reach: Places
    k: int

    @cached_property
    def limits(self) -> Intervals:
        """What each published count says about itself alone."""
        lower = np.where(self.hidden, 0, np.maximum(self.values - self.reach, 0)).astype(np.float64)
        upper = np.where(self.hidden, UNLIMITED, self.values + self.reach)
        return Intervals(lower, upper)

    def is_wide(self, intervals: Intervals) -> Flags:
        """Which intervals leave enough open: for a hidden count from none to k, for a rounded one its base less 1."""
        least, greatest = intervals.least, intervals.greatest
        rounded = ~self.hidden & (self.reach > 0)
        return np.where(rounded, greatest - least >= self.reach, (least <= 0) & (greatest >= self.k))

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
        return self.weak & (self.intervals.least == self.intervals.greatest)

    @property
    def margins_only(self) -> tuple[Margin, ...]:
        """The axes whose tables were too many combinations to reckon with more than their margins."""
        return self.joint.too_large


def audit(published: Published, *, exactly: bool = True, over_combinations: bool = True) -> Audit:
    """The audit of published counts; if not exactly, intervals are only worked out where they are too narrow."""
    family = published.family
    limits = published.limits
    open_cells = limits.least < limits.greatest
    if exactly:
        found = feasible_intervals(family.equations, limits, open_cells)
    else:
        _, found = too_narrow(family.equations, limits, open_cells, published.is_wide)
    rounded = bool((published.reach > 0).any())
    empty = ~published.hidden & (published.values == 0) & (published.reach == 0)
    most = 0 if not over_combinations else _MOST_WORKED_OUT if rounded else _MOST_MADE_SURE
    joint = joint_model(family, empty, most)
    if joint.rings:
        found = _over_combinations(published, joint, found, exactly=exactly)
    small = (found.least < published.k) & (found.greatest > 0)
    return Audit(found, small & ~published.is_wide(found), joint)


def _over_combinations(published: Published, joint: Joint, cells: Intervals, *, exactly: bool) -> Intervals:
    more = joint.combinations
    limits = Intervals(_followed(cells.least, 0.0, more), _followed(cells.greatest, UNLIMITED, more))
    asked = np.concatenate([cells.least < cells.greatest, np.zeros(more, bool)])
    size = joint.family.size
    if exactly and more <= _MOST_WORKED_OUT:
        found = feasible_intervals(joint.system, limits, asked)
    else:
        asked[:size] &= cells.least < published.k

        def enough(seen: Intervals) -> Flags:
            return np.concatenate([published.is_wide(_first(seen, size)), np.ones(more, bool)])

        short, found = too_narrow(joint.system, limits, asked, enough)
        found = Intervals(
            np.where(short, found.least, limits.least), np.where(short, found.greatest, limits.greatest)
        )
    return _first(found, size)


def _first(intervals: Intervals, size: int) -> Intervals:
    return Intervals(intervals.least[:size], intervals.greatest[:size])


def _followed(numbers: Numbers, value: float, more: int) -> Numbers:
    return np.concatenate([numbers, np.full(more, value)])


def needs_of(published: Published, found: Audit) -> Sequence[tuple[int, float]]:
    """What must become possible: each weak hidden cell could be none, and could be k."""
    weak = np.flatnonzero(found.weak & published.hidden)
    low = [(int(cell), 0.0) for cell in weak if found.intervals.least[cell] > 0]
    return low + [(int(cell), float(published.k)) for cell in weak if found.intervals.greatest[cell] < published.k]
