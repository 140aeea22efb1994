"""How small and how great each count can be, to somebody who knows only the limits of them all."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from caseapp.domain.errors import KnownError
from caseapp.statistics.errors import FiguresDisagree
from caseapp.statistics.linear import UNLIMITED, Flags, Numbers, Places, Programme, System
from caseapp.text import mark

_ALMOST = 1e-6
_MOST_PASSES = 50
_WORTH_PUSHING = 0.3


@dataclass(frozen=True, eq=False)
class Intervals:
    """The least and the greatest that every count can be."""

    least: Numbers
    greatest: Numbers


Enough = Callable[[Intervals], Flags]


def feasible_intervals(system: System, limits: Intervals, asked: Flags) -> Intervals:
    """The intervals of the counts asked for; of the others, limits that hold but may be too wide."""
    found = narrowed(system, limits)
    search = _Search(system, found, asked)
    search.settle(lambda seen: np.zeros(len(seen.least), bool))
    return search.with_results(found, asked)


def too_narrow(system: System, limits: Intervals, asked: Flags, enough: Enough) -> tuple[Flags, Intervals]:
    """Which of the counts asked for have an interval that is not wide enough, and these intervals.

    This is much quicker than to work out every interval: each table found on the way shows for all counts
    at once that they can be so, and a count needs no more work once `enough` says so of what was seen.
    """
    found = narrowed(system, limits)
    search = _Search(system, found, asked)
    search.settle(enough)
    short = asked & ~enough(search.seen())
    return short, search.with_results(found, short)


class _Search:
    """Looks for the extremes of many counts; each table found on the way may settle several at once."""

    def __init__(self, system: System, ends: Intervals, asked: Flags) -> None:
        self._ends = ends
        self._free = ends.least < ends.greatest
        self._place = np.cumsum(self._free) - 1
        self._wanted = np.flatnonzero(asked & self._free)
        self._least, self._greatest = ends.least.copy(), ends.least.copy()
        if not self._wanted.size:
            return
        part, right = system.among(self._free, ends.least)
        self._programme = Programme(part, right, ends.least[self._free], ends.greatest[self._free])
        first = self._programme.solve()
        if first is None:
            raise contradiction()
        self._least[self._free] = self._greatest[self._free] = first

    def settle(self, enough: Enough) -> None:
        """Push each wanted count down and up until it is at its end or has enough room."""
        # Mixed, as neighbours in a table get in one another's way; always in the same manner.
        mixed = np.random.default_rng(0).permutation(self._wanted)
        for sign in (1.0, -1.0):
            left, together = self._open(mixed, sign, enough), len(mixed)
            while left.size:
                pushed, rest = left[:together], left[together:]
                self._push(pushed, sign)
                still = self._open(pushed, sign, enough) if pushed.size > 1 else pushed[1:]
                # Counts that get in one another's way are pushed in smaller groups, down to one at a time.
                if still.size > (1 - _WORTH_PUSHING) * pushed.size:
                    together = max(1, together // 2)
                left = self._open(np.concatenate([rest, still]), sign, enough)

    def seen(self) -> Intervals:
        """The least and greatest that each count was seen to be."""
        return Intervals(np.ceil(self._least - _ALMOST), np.floor(self._greatest + _ALMOST))

    def with_results(self, limits: Intervals, which: Flags) -> Intervals:
        """The limits, with what was seen of some counts in place of theirs."""
        seen = self.seen()
        chosen = which & self._free
        return Intervals(
            np.where(chosen, seen.least, limits.least), np.where(chosen, seen.greatest, limits.greatest)
        )

    def _open(self, places: Places, sign: float, enough: Enough) -> Places:
        best, end = (self._least, self._ends.least) if sign > 0 else (self._greatest, self._ends.greatest)
        away = np.abs(best[places] - end[places]) > _ALMOST
        return places[away & ~enough(self.seen())[places]]

    def _push(self, places: Places, sign: float) -> None:
        columns = self._place[places]
        self._programme.set_costs(columns, np.full(len(columns), sign))
        point = self._programme.solve()
        self._programme.set_costs(columns, np.zeros(len(columns)))
        if point is None:
            # One of these counts has no end; which one shows when it is pushed alone.
            if places.size == 1:
                self._greatest[places] = UNLIMITED
            return
        self._least[self._free] = np.minimum(self._least[self._free], point)
        self._greatest[self._free] = np.maximum(self._greatest[self._free], point)


def narrowed(system: System, limits: Intervals) -> Intervals:
    """The limits as far as each equation on its own narrows them, in whole numbers."""
    least, greatest = limits.least.copy(), limits.greatest.copy()
    columns, adds = system.columns, system.values > 0
    for _ in range(_MOST_PASSES):
        down = np.where(adds, least[columns], -greatest[columns])
        up = np.where(adds, greatest[columns], -least[columns])
        # In a row that comes to nothing, a count is at most what the least of all others leaves, and so on.
        most, fewest = -_others(system, down, -UNLIMITED), -_others(system, up, UNLIMITED)
        before = least, greatest
        least, greatest = least.copy(), greatest.copy()
        np.maximum.at(least, columns, np.where(adds, fewest, -most))
        np.minimum.at(greatest, columns, np.where(adds, most, -fewest))
        if (least > greatest).any():
            raise contradiction()
        if (least == before[0]).all() and (greatest == before[1]).all():
            break
    return Intervals(least, greatest)


def _others(system: System, terms: Numbers, endless: float) -> Numbers:
    """For each entry, the sum of the other entries in its row; endless as soon as one of them is."""
    open_ended = np.isinf(terms)
    finite = np.where(open_ended, 0.0, terms)
    sums = np.bincount(system.rows, finite, minlength=system.height)
    number = np.bincount(system.rows, open_ended, minlength=system.height)
    others = sums[system.rows] - finite
    return np.where(number[system.rows] > open_ended, endless, others)


def contradiction() -> KnownError:
    """The error for figures that no people can have."""
    return FiguresDisagree(
        mark("Figures", "The published figures contradict one another: no list of people can have them all.")
    )
