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
# A push of many counts at once pays only while it settles a good part of them.
_WORTH_PUSHING = 0.9

Enough = Callable[[Numbers, Numbers], Flags]


@dataclass(frozen=True, eq=False)
class Intervals:
    """The least and the greatest that every count can be."""

    least: Numbers
    greatest: Numbers


def feasible_intervals(system: System, lower: Numbers, upper: Numbers, asked: Flags) -> Intervals:
    """The intervals of the counts asked for; of the others, limits that hold but may be wider than need be."""
    least, greatest = narrowed(system, lower, upper)
    free = least < greatest
    wanted = np.flatnonzero(asked[free])
    if wanted.size:
        search = _Search(system, free, least, greatest)
        search.settle(wanted, lambda low, high: np.zeros(len(low), bool))
        places = np.flatnonzero(free)[wanted]
        least[places] = np.ceil(search.low[wanted] - _ALMOST)
        greatest[places] = np.floor(search.high[wanted] + _ALMOST)
    return Intervals(least, greatest)


def too_narrow(system: System, limits: Intervals, asked: Flags, enough: Enough) -> tuple[Places, Intervals]:
    """The counts asked for whose interval is not wide enough, and the intervals of these.

    This is much quicker than to work out every interval: each table found on the way shows for all counts at once
    that they can be so, and a count needs no more work once `enough` says so of what has been seen.
    """
    least, greatest = narrowed(system, limits.least, limits.greatest)
    free = least < greatest
    failed = asked & ~free & ~enough(least, greatest)
    wanted = np.flatnonzero(asked[free])
    if wanted.size:
        places = np.flatnonzero(free)
        search = _Search(system, free, least, greatest)
        search.settle(wanted, lambda low, high: enough_of(enough, low, high, places, least, greatest))
        short = wanted[~enough_of(enough, search.low, search.high, places, least, greatest)[wanted]]
        least[places[short]] = np.ceil(search.low[short] - _ALMOST)
        greatest[places[short]] = np.floor(search.high[short] + _ALMOST)
        failed[places[short]] = True
    return np.flatnonzero(failed), Intervals(least, greatest)


def enough_of(enough, low, high, places, least, greatest):
    a, b = least.copy(), greatest.copy()
    a[places], b[places] = np.ceil(low - _ALMOST), np.floor(high + _ALMOST)
    return enough(a, b)[places]


class _Search:
    """Looks for the extremes of many counts; each table found on the way may settle several at once."""

    def __init__(self, system: System, free: Flags, least: Numbers, greatest: Numbers) -> None:
        part, right = system.among(free, least)
        self._ends = (least[free], greatest[free])
        self._programme = Programme(part, right, *self._ends)
        first = self._programme.solve()
        if first is None:
            raise _contradiction()
        self.low, self.high = first.copy(), first.copy(); self.n=0

    def settle(self, wanted: Places, enough: Enough) -> None:
        """Push each wanted count down and up until it is at its end or has enough room."""
        for sign in (1.0, -1.0):
            left = self._open(wanted, sign, enough)
            while left.size:
                before = left.size
                self._push(left, sign)
                left = self._open(left, sign, enough)
                if left.size > _WORTH_PUSHING * before:
                    break
            for place in left:
                if self._open(np.array([place]), sign, enough).size:
                    self._push(np.array([place]), sign)

    def _open(self, places: Places, sign: float, enough: Enough) -> Places:
        best, end = (self.low, self._ends[0]) if sign > 0 else (self.high, self._ends[1])
        away = np.abs(best[places] - end[places]) > _ALMOST
        return places[away & ~enough(self.low, self.high)[places]]

    def _push(self, places: Places, sign: float) -> None:
        self.n+=1
        self._programme.set_costs(places, np.full(len(places), sign))
        point = self._programme.solve()
        self._programme.set_costs(places, np.zeros(len(places)))
        if point is None:
            self.high[places] = UNLIMITED
            return
        np.minimum(self.low, point, out=self.low)
        np.maximum(self.high, point, out=self.high)


def narrowed(system: System, lower: Numbers, upper: Numbers) -> tuple[Numbers, Numbers]:
    """The limits as far as each equation on its own narrows them, in whole numbers."""
    least, greatest = lower.copy(), upper.copy()
    rows, columns, values = system.rows, system.columns, system.values
    for _ in range(_MOST_PASSES):
        down = np.where(values > 0, least[columns], -greatest[columns])
        up = np.where(values > 0, greatest[columns], -least[columns])
        # value * count is at most what the least of all others leaves of nothing, and the other way round.
        most, fewest = -_others(system, down, -UNLIMITED), -_others(system, up, UNLIMITED)
        new_least, new_greatest = least.copy(), greatest.copy()
        np.maximum.at(new_least, columns, np.where(values > 0, fewest, -most))
        np.minimum.at(new_greatest, columns, np.where(values > 0, most, -fewest))
        if (new_least == least).all() and (new_greatest == greatest).all():
            break
        least, greatest = new_least, new_greatest
        if (least > greatest).any():
            raise _contradiction()
    return least, greatest


def _others(system: System, terms: Numbers, endless: float) -> Numbers:
    """For each entry, the sum of the other entries in its row; endless as soon as one of them is."""
    open_ended = np.isinf(terms)
    finite = np.where(open_ended, 0.0, terms)
    sums = np.bincount(system.rows, finite, minlength=system.height)
    number = np.bincount(system.rows, open_ended, minlength=system.height)
    others = sums[system.rows] - finite
    return np.where(number[system.rows] > open_ended, endless, others)


def _contradiction() -> KnownError:
    return FiguresDisagree(
        mark("Figures", "The published figures contradict one another: no list of people can have them all.")
    )
