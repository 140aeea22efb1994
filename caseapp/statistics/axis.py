"""One dimension of a table: its codes, and which code each of them is a part of."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

TOTAL = "_T"
UNKNOWN = "_U"
OTHER = "_O"


@dataclass(frozen=True)
class Axis:
    """The codes of a column, the total first; `parents` holds the place of the code each one is part of."""

    name: str
    codes: tuple[str, ...]
    parents: tuple[int, ...]

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each code, the places of its direct parts."""
        parts: list[list[int]] = [[] for _ in self.codes]
        for place, parent in enumerate(self.parents[1:], start=1):
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
