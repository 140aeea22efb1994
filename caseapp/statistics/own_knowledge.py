"""What somebody who is alone in a cell, and knows it, can work out about others from published counts."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from caseapp.statistics.family import Family
from caseapp.statistics.joint import Joint, Ring
from caseapp.statistics.linear import Flags, Numbers, Places, Programme, System
from caseapp.statistics.published import Audit, Published

_POINTS = 12
_SHARE_PUSHED = 0.05
_MOST_PUSHES = 40
_DIRECTIONS = 4
_DIGITS = 5
_ALMOST = 1e-6
_NOTHING = 1e-10
_MOST_STEPS = 2_000


@dataclass(frozen=True)
class KnownByOne:
    """A cell that can only be `count` if `known`, a cell of one person, is hers."""

    known: int
    cell: int
    count: int


def known_by_one(published: Published, found: Audit) -> list[KnownByOne]:
    """The small counts that follow exactly from one other count being 1.

    All lists of people that fit the figures are a polytope. Where 1 lies between the least and the greatest
    of a count, fixing it at 1 fixes another count only if the other always follows from it: it is so much,
    or so much less, for each one more. Such pairs move alike between any points of the polytope.
    """
    polytope = _Polytope(published, found)
    same = _SamePeople(published.family, found.joint)
    pairs = []
    for group in polytope.moving_alike():
        telling = [pair for pair in group if 0 < pair.count < published.k]
        one = {pair.known for pair in telling if pair.slope == 1 and pair.count == 1}
        together = same.among(one) if one else {}
        pairs += [
            KnownByOne(pair.known, pair.cell, pair.count)
            for pair in telling
            # Who is alone in both learns nothing: she is the one in the other cell as well.
            if together.get(pair.known, -1) != together.get(pair.cell, -2) and polytope.always(pair)
        ]
    # Of each cell, one way to learn it is enough to say.
    return list({each.cell: each for each in reversed(pairs)}.values())[::-1]


class _SamePeople:
    """Which of some cells with equal counts hold the same people: those one of which holds the other."""

    def __init__(self, family: Family, joint: Joint) -> None:
        self._family, self._joint = family, joint

    def among(self, cells: Collection[int]) -> dict[int, int]:
        """Each cell's group, as a number."""
        groups = {cell: number for number, cell in enumerate(sorted(cells))}
        for one, other in combinations(sorted(cells), 2):
            if groups[one] != groups[other] and self._nested(one, other):
                old = groups[other]
                groups |= {cell: groups[one] for cell, group in groups.items() if group == old}
        return groups

    def _nested(self, one: int, other: int) -> bool:
        first, second = self._leaves(one), self._leaves(other)
        if _within(first, second) or _within(second, first):
            return True
        # Published zeros may leave only such combinations of codes as are in both.
        for ring in self._joint.rings:
            if {*first, *second} <= set(ring.axes):
                here, there = (_in_ring(ring, each) for each in (first, second))
                if not (here & ~there).any() or not (there & ~here).any():
                    return True
        return False

    def _leaves(self, cell: int) -> dict[int, frozenset[int]]:
        found = {}
        for axis, code in zip(*self._family.named(cell), strict=True):
            of = self._family.axes[axis]
            found[axis] = frozenset(of.leaves_under[of.codes.index(code)])
        return found


def _within(small: Mapping[int, frozenset[int]], large: Mapping[int, frozenset[int]]) -> bool:
    return all(axis in small and small[axis] <= leaves for axis, leaves in large.items())


def _in_ring(ring: Ring, leaves: Mapping[int, frozenset[int]]) -> Flags:
    inside: Flags = np.ones(len(ring.combinations), bool)
    for axis, chosen in leaves.items():
        inside &= np.isin(ring.combinations[:, ring.axes.index(axis)], list(chosen))
    return inside


@dataclass(frozen=True)
class _Pair:
    """Two cells that move alike: for each one more in the one known, the other has `slope` more."""

    known: int
    cell: int
    slope: float
    count: int


class _Polytope:
    """All counts that fit, seen from some of its corners."""

    def __init__(self, published: Published, found: Audit) -> None:
        size = published.family.size
        system = found.joint.system
        more = system.size - size
        least = np.concatenate([found.intervals.least, np.zeros(more)])
        greatest = np.concatenate([found.intervals.greatest, np.full(more, np.inf)])
        self._least, self._greatest = found.intervals.least, found.intervals.greatest
        free = least < greatest
        self._place = np.cumsum(free) - 1
        self._open = np.flatnonzero(free[:size])
        if not self._open.size:
            return
        part, right = system.among(free, least)
        self._programme = Programme(part, right, least[free], greatest[free])
        self._first = self._corner(self._open[:0], np.empty(0))
        # If every count may be more or less, the polytope has as many directions as the equations leave.
        self._moves = self._seen() if more else _left_open(part)

    def _seen(self) -> Numbers:
        """Random sums of the ways from one corner to others."""
        chance = np.random.default_rng(0)
        moves = np.zeros((_DIRECTIONS, len(self._open)))
        still = np.ones(len(self._open), bool)
        for number in range(_MOST_PUSHES):
            pushed: Flags = chance.random(len(self._open)) < _SHARE_PUSHED
            # What has not moved yet is pushed until it has.
            pushed |= still & (chance.random(len(self._open)) < 1 / (1 + number // _DIRECTIONS))
            signs = chance.choice([-1.0, 1.0], int(pushed.sum()))
            move = self._corner(self._open[pushed], signs) - self._first
            moves += chance.standard_normal(_DIRECTIONS)[:, None] * move
            still &= np.abs(move) <= _ALMOST
            if number >= _POINTS and not still.any():
                break
        return moves

    def moving_alike(self) -> Iterator[list[_Pair]]:
        """Groups of cells seen to move alike, in pairs; `count` is what the other is if the first is 1."""
        if not self._open.size:
            return
        length = np.linalg.norm(self._moves, axis=0)
        units = self._moves / np.where(length > 0, length, 1.0) * np.where(self._moves[0] < 0, -1.0, 1.0)
        for group in _alike(units):
            yield [
                pair
                for one in group
                if self._can_be_one(one) and length[one]
                for other in group
                if other != one and (pair := self._pair(one, other)) is not None
            ]

    def _can_be_one(self, place: int) -> bool:
        cell = self._open[place]
        return bool(self._least[cell] <= 1 <= self._greatest[cell])

    def _pair(self, one: int, other: int) -> _Pair | None:
        slope = float(self._moves[0, other] / self._moves[0, one])
        count = float(self._first[other] + slope * (1 - self._first[one]))
        if abs(count - round(count)) > _ALMOST:
            return None
        slope = round(slope) if abs(slope - round(slope)) <= _ALMOST else slope
        return _Pair(int(self._open[one]), int(self._open[other]), slope, round(count))

    def always(self, pair: _Pair) -> bool:
        """Whether a count follows the other so between any two points."""
        columns = self._place[np.array([pair.known, pair.cell])]
        ends = []
        for sign in (1.0, -1.0):
            costs = sign * np.array([-pair.slope, 1.0])
            self._programme.set_costs(columns, costs)
            point = self._programme.solve()
            ends.append(None if point is None else float(costs @ point[columns]))
        self._programme.set_costs(columns, np.zeros(2))
        return ends[0] is not None and ends[1] is not None and abs(ends[0] + ends[1]) <= _ALMOST

    def _corner(self, cells: Places, costs: Numbers) -> Numbers:
        columns = self._place[cells]
        self._programme.set_costs(columns, costs)
        point = self._programme.solve()
        self._programme.set_costs(columns, np.zeros(len(columns)))
        # Pushed together, counts may have no end; then nothing was seen.
        return self._first if point is None else point[self._place[self._open]]


def _left_open(system: System) -> Numbers:
    """Random directions in which all counts can go without leaving the equations.

    What the equations allow is what is left of a random direction without its share in their rows; this
    share is found by conjugate gradients (Hestenes and Stiefel 1952), which need no matrix of all by all.
    """
    chance = np.random.default_rng(0)
    return np.stack([_without_rows(system, chance.standard_normal(system.size)) for _ in range(_DIRECTIONS)])


def _without_rows(system: System, direction: Numbers) -> Numbers:
    for _ in range(_MOST_STEPS // _DIRECTIONS):
        before = float(np.abs(system.totals(direction)).max(initial=0.0))
        if before <= _NOTHING:
            break
        direction = direction - _share_in_rows(system, direction)
    return direction


def _share_in_rows(system: System, direction: Numbers) -> Numbers:
    def back(rows: Numbers) -> Numbers:
        terms = system.values * rows[system.rows]
        return np.bincount(system.columns, terms, minlength=system.size).astype(np.float64)

    rest = system.totals(direction)
    step, weights, length = rest, np.zeros(system.height), float(rest @ rest)
    for _ in range(_MOST_STEPS):
        if length <= _NOTHING**2:
            break
        along = back(step)
        far = length / float(along @ along)
        weights, rest = weights + far * step, rest - far * system.totals(along)
        length, last = float(rest @ rest), length
        step = rest + length / last * step
    return back(weights)


def _alike(units: Numbers) -> Iterator[list[int]]:
    """The groups of columns that are the same but for a little."""
    seen: set[tuple[int, ...]] = set()
    # Rounded twice, half a step apart, so that no two stay apart for lying on either side of an edge.
    for shift in (0.0, 0.5 * 10**-_DIGITS):
        groups: dict[tuple[float, ...], list[int]] = {}
        for number, unit in enumerate(np.round(units + shift, _DIGITS).T.tolist()):
            groups.setdefault(tuple(unit), []).append(number)
        for group in groups.values():
            if len(group) > 1 and tuple(group) not in seen:
                seen.add(tuple(group))
                yield group
