"""Whole records that published counts prove to exist, found by looking for every list of people that fits.

Each combination of answers that may occur is a whole number of people. A record is proven if no list of
people is without it: the programmes look for the list that has fewest of it.
"""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.family import Family, Margin
from caseapp.statistics.intervals import Intervals, feasible_intervals, too_narrow
from caseapp.statistics.joint import Ring, possible_combinations, sums_of
from caseapp.statistics.linear import UNLIMITED, Flags, Numbers, Places, Programme, System
from caseapp.statistics.published import Audit, Published

SECONDS = 10.0
_MOST_COMBINATIONS = 20_000
_ALMOST = 1e-6


@dataclass(frozen=True)
class Record:
    """Answers that so many people are proven to have given together."""

    codes: Mapping[str, str]
    least: int
    greatest: int


@dataclass(frozen=True)
class Reconstruction:
    """The proven records of few people, and whether everything was tried in the time there was."""

    records: tuple[Record, ...]
    is_complete: bool


def reconstructed(published: Published, found: Audit, seconds: float = SECONDS) -> Reconstruction:
    """What whole records follow from published counts and their intervals.

    Of linked tables with too many combinations, three columns at a time are looked at.
    """
    ends = time.process_time() + seconds
    empty = found.intervals.greatest <= 0
    records: dict[tuple[tuple[str, str], ...], Record] = {}
    complete = True
    for axes, possible in _attempts(published.family, empty):
        left = ends - time.process_time()
        if left <= 0 or possible is None:
            complete = False
            continue
        attempt = _Attempt(published, found, Ring(axes, possible), left)
        for record in attempt.proven():
            records[tuple(sorted(record.codes.items()))] = record
        complete &= attempt.is_complete
    return Reconstruction(tuple(records.values()), complete)


def _attempts(family: Family, empty: Flags) -> Iterator[tuple[Margin, Places | None]]:
    """The axes to be looked at together, with their combinations; nothing if these are too many."""
    for axes in _linked(family):
        possible = possible_combinations(family, axes, empty, _MOST_COMBINATIONS)
        if possible is not None or len(axes) <= 3:
            yield axes, possible
            continue
        for few in combinations(axes, 3):
            inside = [margin for margin in family.margins if len(margin) > 1 and set(margin) <= set(few)]
            if len(inside) > 1 and few not in family.margins:
                yield few, possible_combinations(family, few, empty, _MOST_COMBINATIONS)
        yield axes, None


def _linked(family: Family) -> list[Margin]:
    """The axes that tables link, each group with more than one table: one table is its own records."""
    groups: list[set[int]] = []
    for table in family.tables:
        touching = [group for group in groups if group & set(table)]
        groups = [group for group in groups if not group & set(table)] + [set(table).union(*touching)]
    return [tuple(sorted(group)) for group in groups if tuple(sorted(group)) not in family.margins]


class _Attempt:
    """The records over some axes."""

    def __init__(self, published: Published, found: Audit, ring: Ring, seconds: float) -> None:
        self._family, self._ring, self._k = published.family, ring, published.k
        self._size, more = published.family.size, len(ring.combinations)
        self._system = sums_of(self._family, ring, self._size).joined_to(self._family.equations)
        self._limits = Intervals(
            np.concatenate([found.intervals.least, np.zeros(more)]),
            np.concatenate([found.intervals.greatest, np.full(more, UNLIMITED)]),
        )
        self._ends = time.process_time() + seconds
        self.is_complete = True

    def proven(self) -> Iterator[Record]:
        """The records that no list of people can be without, and that few people have."""
        everywhere = np.arange(self._system.size) >= self._size
        # First without whole numbers, which is quick, and settles all that can be nobody for certain.
        short, found = too_narrow(self._system, self._limits, everywhere, lambda seen: seen.least <= 0)
        known: Numbers = np.where(short, found.least, 0.0)
        for number in self._never_nobody(everywhere & ~short):
            known[number] = 1.0
        asked: Flags = known > 0
        if not asked.any():
            return
        greatest = feasible_intervals(self._system, self._limits, asked).greatest
        for place in np.flatnonzero(asked & (greatest < self._k)).tolist():
            leaves = self._ring.combinations[place - self._size]
            yield Record(
                {
                    self._family.axes[axis].name: self._family.axes[axis].codes[
                        self._family.axes[axis].leaves[leaf]
                    ]
                    for axis, leaf in zip(self._ring.axes, leaves, strict=True)
                },
                int(known[place]),
                int(greatest[place]),
            )

    def _never_nobody(self, asked: Flags) -> list[int]:
        """Which of these have somebody in every list of whole people."""
        left = np.flatnonzero(asked)
        first = self._list_with_fewest(left)
        if first is None:
            return []
        if self._is_only(first):
            return [place for place in left.tolist() if first[place] > 0]
        left = left[first[left] > 0]
        while left.size:
            found = self._list_with_fewest(left)
            if found is None:
                return []
            without = found[left] == 0
            if not without.any():
                break
            left = left[~without]
        return [place for place in left.tolist() if self._is_never_nobody(place)]

    def _is_never_nobody(self, place: int) -> bool:
        found = self._list_with_fewest(np.array([place]))
        return found is not None and bool(found[place] > 0)

    def _list_with_fewest(self, places: Places) -> Numbers | None:
        return self._whole(self._system, self._limits, places)

    def _is_only(self, people: Numbers) -> bool:
        """Whether there is no other list: one that has fewer of something this one has.

        The cut that leaves out this list alone: of what it has, at least one thing must be less.
        """
        had = np.flatnonzero((people > 0) & (np.arange(len(people)) >= self._size))
        number, first, height = len(had), len(people), self._system.height
        most = float(people[had].sum()) + 1
        which, slack, rows = np.arange(number), first + number, height + np.arange(number)
        cut = System(
            first + 2 * number + 1,
            height + number + 1,
            np.concatenate([rows, rows, rows, np.full(number, height + number), [height + number]]),
            np.concatenate([had, first + which, slack + which, first + which, [slack + number]]),
            np.concatenate(
                [np.ones(number), np.full(number, 1 + most), np.ones(number), np.ones(number), [-1.0]]
            ),
        )
        together = System(
            cut.size,
            cut.height,
            np.concatenate([self._system.rows, cut.rows]),
            np.concatenate([self._system.columns, cut.columns]),
            np.concatenate([self._system.values, cut.values]),
        )
        least = np.concatenate([self._limits.least, np.zeros(2 * number), [1.0]])
        greatest = np.concatenate(
            [self._limits.greatest, np.ones(number), np.full(number, UNLIMITED), [float(number)]]
        )
        right = np.zeros(together.height)
        right[rows] = people[had] + most
        other = self._whole(together, Intervals(least, greatest), had[:0], right)
        return other is None and self.is_complete

    def _whole(
        self, system: System, limits: Intervals, fewest: Places, right: Numbers | None = None
    ) -> Numbers | None:
        left = self._ends - time.process_time()
        if left <= 0:
            self.is_complete = False
            return None
        goal = np.zeros(system.height) if right is None else right
        programme = Programme(system, goal, limits.least, limits.greatest, seconds=left)
        programme.set_costs(fewest, np.ones(len(fewest)))
        try:
            return programme.find_whole(0.0)
        except FiguresRefused:
            self.is_complete = False
            return None
