"""One dimension of a table: its codes, and which code each of them is a part of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

TOTAL = "_T"
UNKNOWN = "_U"
OTHER = "_O"
_ACROSS = -2


@dataclass(frozen=True)
class Axis:
    """The codes of a column, the total first; `parents` holds the place of the code each one is part of.

    Groups `across` the others are sums too, but of codes that are parts of something else already; they are
    part of nothing themselves. They come from code lists that cut the same people differently.
    """

    name: str
    codes: tuple[str, ...]
    parents: tuple[int, ...]
    across: Mapping[int, tuple[int, ...]] = field(default_factory=dict, hash=False)

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each code, the places of its direct parts."""
        parts: list[list[int]] = [list(self.across.get(place, ())) for place in range(len(self.codes))]
        for place, parent in enumerate(self.parents[1:], start=1):
            if parent >= 0:
                parts[parent].append(place)
        return tuple(tuple(each) for each in parts)

    @cached_property
    def leaves(self) -> tuple[int, ...]:
        """The places of the codes that have no parts: the ones a person can have."""
        return tuple(place for place, parts in enumerate(self.children) if not parts)

    @cached_property
    def leaves_under(self) -> tuple[tuple[int, ...], ...]:
        """For each code, which leaves (counted along `leaves`) it is the sum of."""
        under: list[list[int]] = [[] for _ in self.codes]
        for number, leaf in enumerate(self.leaves):
            place = leaf
            while place >= 0:
                under[place].append(number)
                place = self.parents[place]
        for place, parts in self.across.items():
            under[place] = sorted({leaf for part in parts for leaf in under[part]})
        return tuple(tuple(each) for each in under)


def has_circle(parents: Mapping[str, str]) -> bool:
    """Whether codes are parts of one another."""
    for code in parents:
        above, seen = parents[code], {code}
        while above in parents and above not in seen:
            seen.add(above)
            above = parents[above]
        if above in seen:
            return True
    return False


def axis_of(name: str, codes: tuple[str, ...], parents: Mapping[str, str]) -> Axis:
    """The axis with these codes, in this order, each a part of its parent or else of the total."""
    places = {code: place for place, code in enumerate(codes, start=1)}
    up = tuple(places[parents[code]] if code in parents else 0 for code in codes)
    return Axis(name, (TOTAL, *codes), (-1, *up))


def axis_of_groups(name: str, leaves: tuple[str, ...], groups: Mapping[str, frozenset[int]]) -> Axis:
    """The axis with these leaves, and groups of them (by their numbers), of which some may overlap.

    The groups are all different, none is a single leaf and none is everything.
    """
    everything = frozenset(range(len(leaves)))
    nested: list[tuple[str, frozenset[int]]] = []
    apart: list[tuple[str, frozenset[int]]] = []
    for code, group in sorted(groups.items(), key=lambda each: (-len(each[1]), sorted(each[1]))):
        fits = all(group <= other or not group & other for _, other in nested)
        (nested if fits else apart).append((code, group))
    sets = [everything, *(group for _, group in nested)]
    codes = [TOTAL, *(code for code, _ in nested)]
    # The last of the larger groups that hold it is the smallest one.
    parents = [-1] + [
        max(up for up in range(place) if sets[place] <= sets[up]) for place in range(1, len(sets))
    ]
    first = len(sets)
    for number, leaf in enumerate(leaves):
        parents.append(max(up for up in range(first) if number in sets[up]))
        codes.append(leaf)
    across = {len(codes) + n: tuple(first + leaf for leaf in sorted(g)) for n, (_, g) in enumerate(apart)}
    codes += [code for code, _ in apart]
    return Axis(name, tuple(codes), (*parents, *(_ACROSS for _ in apart)), across)
