"""One column coded in several ways: which codes of the one can be codes of the other, and what both cut."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from caseapp.statistics.axis import OTHER, TOTAL, Axis, axis_of_groups

# Two code lists with nothing in common cut each other into as many parts as they have codes, multiplied.
_MOST_PARTS = 500
_BETWEEN = " & "

Group = frozenset[int]


@dataclass(frozen=True)
class Cut:
    """The smallest parts that a column's code lists cut, and for each list the parts that a code holds."""

    parts: tuple[str, ...]
    groups: tuple[Mapping[str, Group], ...]

    @property
    def everything(self) -> Group:
        """All parts together."""
        return frozenset(range(len(self.parts)))

    def axis(self, name: str, more: Collection[Group] = ()) -> tuple[Axis, Mapping[Group, int]]:
        """The axis of the parts with every group that a list or `more` has, and each group's place on it."""
        named: dict[Group, str] = {}
        for codes in self.groups:
            for code, group in codes.items():
                named.setdefault(group, code)
        for group in more:
            named.setdefault(group, _BETWEEN.join(self.parts[part] for part in sorted(group)))
        singles = {part: named.get(frozenset([part]), self.parts[part]) for part in range(len(self.parts))}
        groups = {g: code for g, code in named.items() if 1 < len(g) < len(self.parts)}
        # Two lists may use one code for different people; then it is no name, and numbers are.
        names = _different([*singles.values(), *groups.values()])
        leaves, own = tuple(names[: len(singles)]), names[len(singles) :]
        axis = axis_of_groups(name, leaves, dict(zip(own, groups, strict=True)))
        place = {code: number for number, code in enumerate(axis.codes)}
        places = {frozenset([part]): place[leaf] for part, leaf in enumerate(leaves)}
        places |= {group: place[code] for code, group in zip(own, groups, strict=True)}
        return axis, {**places, self.everything: 0}


def cut_by(codings: Sequence[Axis]) -> Cut | None:
    """What these code lists of one column cut together; nothing if that is too many parts.

    The same code means the same people, a group in one list may be a single code of the other, and what one
    list does not know is among the others' remaining codes.
    """
    lists = [_List(axis) for axis in codings]
    parts: list[tuple[str | None, ...]] = [()]
    for number, more in enumerate(lists):
        grown: list[tuple[str | None, ...]] = []
        met: set[str] = set()
        for part in parts:
            fitting = [leaf for leaf in more.leaves if _fit(part, lists, leaf, more)]
            met.update(fitting)
            grown += [(*part, leaf) for leaf in fitting] or [(*part, None)]
        # A code that fits nobody in the other lists is one they do not have: it holds nobody there.
        grown += [(*(None for _ in range(number)), leaf) for leaf in more.leaves if leaf not in met]
        if len(grown) > _MOST_PARTS:
            return None
        parts = grown
    names = tuple(_BETWEEN.join(dict.fromkeys(code for code in part if code)) for part in parts)
    groups = tuple(_groups(each, [part[number] for part in parts]) for number, each in enumerate(lists))
    return Cut(names, groups)


class _List:
    """A code list: its leaves, and all codes that hold each of them."""

    def __init__(self, axis: Axis) -> None:
        self.leaves = tuple(axis.codes[leaf] for leaf in axis.leaves)
        self.codes = axis.codes[1:]
        self.known = frozenset(self.codes) - {OTHER}
        self.has_other = OTHER in self.codes
        self.over: dict[str, tuple[str, ...]] = {}
        for leaf in axis.leaves:
            above, place = [], leaf
            while place > 0:
                above.append(axis.codes[place])
                place = axis.parents[place]
            self.over[axis.codes[leaf]] = tuple(above)


def _fit(part: tuple[str | None, ...], lists: Sequence[_List], leaf: str, own: _List) -> bool:
    if all(code is None for code in part):
        # What no earlier list has fits what none of them has.
        return not any(own.known & each.known & set(own.over[leaf]) for each in lists[: len(part)])
    return all(
        code is None or _compatible(code, lists[number], leaf, own) for number, code in enumerate(part)
    )


def _compatible(one: str, first: _List, other: str, second: _List) -> bool:
    """Whether somebody can have this leaf in the one list and that in the other."""
    return _allows(one, first, other, second) and _allows(other, second, one, first)


def _allows(one: str, first: _List, other: str, second: _List) -> bool:
    shared = [code for code in first.over[one] if code in second.known and code != OTHER]
    if shared:
        return shared[0] in second.over[other]
    if one != OTHER and second.has_other and first.known & second.known:
        return other == OTHER
    # Not known to the second list: then it is one of those that the first does not know.
    return not any(code in first.known for code in second.over[other])


def _groups(codes: _List, leaves: Sequence[str | None]) -> dict[str, Group]:
    found: dict[str, set[int]] = {code: set() for code in codes.codes}
    for part, leaf in enumerate(leaves):
        for code in codes.over.get(leaf, ()) if leaf is not None else ():
            found[code].add(part)
    return {TOTAL: frozenset(range(len(leaves))), **{code: frozenset(g) for code, g in found.items()}}


def _different(names: Sequence[str]) -> list[str]:
    seen: dict[str, int] = {}
    found = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return found
