"""How small and how great each count can be, to somebody who knows only the limits of them all."""

from dataclasses import dataclass

import numpy as np

from caseapp.domain.errors import KnownError
from caseapp.statistics.errors import FiguresDisagree
from caseapp.statistics.linear import UNLIMITED, Flags, Numbers, Places, Programme, System
from caseapp.text import mark

_ALMOST = 1e-6
_MOST_PASSES = 50


@dataclass(frozen=True, eq=False)
class Intervals:
    """The least and the greatest that every count can be."""

    least: Numbers
    greatest: Numbers

    @property
    def exact(self) -> Flags:
        """Which counts can be nothing but one number."""
        return self.least == self.greatest


def feasible_intervals(system: System, lower: Numbers, upper: Numbers, asked: Flags) -> Intervals:
    """The intervals of the counts asked for; of the others, limits that hold but may be wider than need be."""
    least, greatest = narrowed(system, lower, upper)
    free = least < greatest
    if not (free & asked).any():
        return Intervals(least, greatest)
    places = np.flatnonzero(free)
    part, right = system.among(free, least)
    search = _Search(Programme(part, right, least[free], greatest[free]), least[free], greatest[free])
    wanted = np.flatnonzero(asked[free])
    low, high = search.extremes(wanted, 1.0), search.extremes(wanted, -1.0)
    least[places[wanted]] = np.ceil(low - _ALMOST)
    greatest[places[wanted]] = np.floor(high + _ALMOST)
    return Intervals(least, greatest)


class _Search:
    """Looks for the extremes of many counts; each point found on the way may settle several at once."""

    def __init__(self, programme: Programme, least: Numbers, greatest: Numbers) -> None:
        self._programme = programme
        self._ends = {1.0: least, -1.0: greatest}
        first = programme.solve()
        if first is None:
            raise _contradiction()
        self._best = {1.0: first.copy(), -1.0: first.copy()}

    def extremes(self, wanted: Places, sign: float) -> Numbers:
        """The least of each wanted count for sign 1, the greatest for sign -1."""
        end, best = self._ends[sign], self._best[sign]
        left = self._unsettled(wanted, sign)
        while left.size:
            before = left.size
            self._push(left, sign)
            left = self._unsettled(wanted, sign)
            # A push of all at once pays only while it settles a good part of them.
            if left.size > 0.8 * before:
                break
        for place in left:
            if abs(best[place] - end[place]) > _ALMOST:
                best[place] = self._push(np.array([place]), sign)
        return best[wanted]

    def _unsettled(self, wanted: Places, sign: float) -> Places:
        return wanted[np.abs(self._best[sign][wanted] - self._ends[sign][wanted]) > _ALMOST]

    def _push(self, places: Places, sign: float) -> float:
        self._programme.set_costs(places, np.full(len(places), sign))
        point = self._programme.solve()
        self._programme.set_costs(places, np.zeros(len(places)))
        if point is None:
            return -sign * UNLIMITED
        np.minimum(self._best[1.0], point, out=self._best[1.0])
        np.maximum(self._best[-1.0], point, out=self._best[-1.0])
        return float(point[places[0]])


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
