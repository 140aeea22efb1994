"""Several releases as one family of tables, in which what one says of a count limits the others."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from caseapp.statistics.axis import OTHER, TOTAL, Axis, axis_of
from caseapp.statistics.codings import Cut, Group, cut_by
from caseapp.statistics.family import Family, Margin, linked_family
from caseapp.statistics.intervals import Intervals, contradiction
from caseapp.statistics.linear import UNLIMITED, Places
from caseapp.statistics.published import Published
from caseapp.statistics.strata import Seen, strata_of

# No column has a control character in its name.
TIME = "\x1ftime"
MOST_CELLS_TOGETHER = 60_000
_NOWHERE = -1


@dataclass(frozen=True, eq=False)
class Layout:
    """The family that holds all releases' tables, and where each release's cells are in it (-1: nowhere).

    `empty` are the cells that hold nobody as a release's code list has no code for them.
    """

    family: Family
    places: tuple[Places, ...]
    empty: Places

    def filled(self, releases: Sequence[Seen]) -> Published:
        """What all releases together say of each count; refused where they contradict one another."""
        least, greatest = np.zeros(self.family.size), np.full(self.family.size, UNLIMITED)
        for release, places in zip(releases, self.places, strict=True):
            own, said = places >= 0, release.published.limits
            np.maximum.at(least, places[own], said.least[own])
            np.minimum.at(greatest, places[own], said.greatest[own])
        greatest[self.empty] = 0
        if (least > greatest).any():
            raise contradiction()
        hidden = (least == 0) & np.isinf(greatest)
        return Published(
            self.family,
            least.astype(np.int64),
            hidden,
            np.zeros(self.family.size, np.int64),
            max(each.published.k for each in releases),
            max(each.published.width for each in releases),
            Intervals(least, greatest),
        )


def laid_out(releases: Sequence[Seen]) -> Layout | None:
    """Where the releases' tables are in one family; nothing if that would be too large."""
    who = _Who.of(releases)
    if who is None:
        return None
    number = {axis.name: place for place, axis in enumerate(who.axes)}
    tables = {
        tuple(sorted(number[name] for name in who.names_of(release, table)))
        for release, each in enumerate(releases)
        for table in each.published.family.tables
    }
    family = linked_family(who.axes, sorted(tables))
    if family.size > MOST_CELLS_TOGETHER:
        return None
    places = tuple(who.cells(release, family, number) for release in range(len(releases)))
    empty = [who.nobody(release, family, number) for release in range(len(releases))]
    return Layout(family, places, np.unique(np.concatenate([*empty, np.empty(0, np.int64)])).astype(np.int64))


@dataclass(frozen=True, eq=False)
class _Who:
    """The common axes, and for each release its codes' places on them and the parts it is about."""

    releases: Sequence[Seen]
    axes: tuple[Axis, ...]
    places: Mapping[str, Mapping[Group, int]]
    codes: tuple[Mapping[str, Mapping[str, Group]], ...]
    about: tuple[Mapping[str, Group], ...]

    @staticmethod
    def of(releases: Sequence[Seen]) -> "_Who | None":
        """What these releases are about; nothing if their code lists cut a column into too many parts."""
        codes: tuple[dict[str, Mapping[str, Group]], ...] = tuple({} for _ in releases)
        about: tuple[dict[str, Group], ...] = tuple({} for _ in releases)
        axes, places = [], {}
        for name in sorted({name for each in releases for name in _columns(each)}):
            cut = _cut(name, releases)
            if cut is None:
                return None
            for number, each in enumerate(releases):
                if name in _columns(each):
                    codes[number][name] = cut.groups[number]
                if chosen := each.population.get(name):
                    about[number][name] = _union(cut.groups[number].get(code, frozenset()) for code in chosen)
            more = _cuts_needed(cut, [each.get(name) for each in about])
            axis, places[name] = cut.axis(name, more)
            axes.append(axis)
        strata = strata_of(releases)
        axis, places[TIME] = Cut(strata.names, ()).axis(TIME, set(strata.groups))
        for number, group in enumerate(strata.groups):
            about[number][TIME] = group
        return _Who(releases, (*axes, axis), places, codes, about)

    def names_of(self, release: int, table: Margin) -> set[str]:
        """The axes of a release's table: its own, and those by which its people were chosen."""
        family = self.releases[release].published.family
        own = {family.axes[axis].name for axis in table}
        return own | {name for name, group in self.about[release].items() if self.places[name][group]}

    def cells(self, release: int, family: Family, number: Mapping[str, int]) -> Places:
        """For each cell of a release, where it is in the common family."""
        own = self.releases[release].published.family
        found = np.full(own.size, _NOWHERE)
        for table in own.tables:
            names = self.names_of(release, table)
            common = tuple(sorted(number[name] for name in names))
            shown = [own.axes[axis].name for axis in table]
            index = [self._places(release, family.axes[axis].name, shown, own) for axis in common]
            cells = family.grid(common)[np.ix_(*(np.maximum(each, 0) for each in index))]
            # A code that the choice of people leaves out holds nobody here, and says nothing of the others.
            there = np.ones(cells.shape, bool)
            for side, each in enumerate(index):
                shape = [-1 if side == other else 1 for other in range(len(index))]
                there &= (each >= 0).reshape(shape)
            inside = [n for n, axis in enumerate(common) if family.axes[axis].name in shown]
            order = [shown.index(family.axes[common[n]].name) for n in inside]
            grid = own.grid(table).transpose(order)
            found[grid] = np.where(there, cells, _NOWHERE).reshape(grid.shape)
        return found

    def nobody(self, release: int, family: Family, number: Mapping[str, int]) -> Places:
        """The cells of people whom a release's code list has no code for: it says that there are none."""
        found: list[int] = []
        for name, groups in self.codes[release].items():
            coded = _union(group for code, group in groups.items() if code != TOTAL)
            for part in sorted(groups[TOTAL] - coded):
                own = self.about[release].get(name, groups[TOTAL]) & {part}
                if own:
                    found.append(self._cell({**self.about[release], name: own}, family, number))
        return np.array(found, np.int64)

    def _cell(self, where: Mapping[str, Group], family: Family, number: Mapping[str, int]) -> int:
        at = {number[name]: self.places[name][group] for name, group in where.items()}
        margin = tuple(sorted(axis for axis, place in at.items() if place))
        return int(family.grid(margin)[tuple(at[axis] for axis in margin)])

    def _places(self, release: int, name: str, shown: Sequence[str], own: Family) -> Places:
        about = self.about[release].get(name)
        if name not in shown:
            return np.array([0 if about is None else self.places[name][about]])
        axis = next(axis for axis in own.axes if axis.name == name)
        groups = self.codes[release][name]
        kept = [groups[code] if about is None else groups[code] & about for code in axis.codes]
        return np.array([self.places[name][group] if group else _NOWHERE for group in kept])


def _columns(release: Seen) -> set[str]:
    family = release.published.family
    return {family.axes[axis].name for table in family.tables for axis in table} | set(release.population)


def _cut(name: str, releases: Sequence[Seen]) -> Cut | None:
    """The column as all releases' lists cut it; a list for each release, the same one for the same codes."""
    codings = [_coding(name, each) for each in releases]
    different = list(dict.fromkeys(axis for axis in codings if axis is not None))
    cut = cut_by(different)
    if cut is None:
        return None
    groups: list[Mapping[str, Group]] = [
        {} if axis is None else cut.groups[different.index(axis)] for axis in codings
    ]
    return Cut(cut.parts, tuple(groups))


def _coding(name: str, release: Seen) -> Axis | None:
    family, chosen = release.published.family, release.population.get(name, ())
    used = {axis for table in family.tables for axis in table}
    for number, axis in enumerate(family.axes):
        if axis.name == name and number in used and set(chosen) <= set(axis.codes):
            return axis
    return axis_of(name, (*chosen, OTHER), {}) if chosen else None


def _cuts_needed(cut: Cut, about: Sequence[Group | None]) -> set[Group]:
    chosen = {group for group in about if group}
    codes = {group for groups in cut.groups for group in groups.values()}
    return (chosen | {one & other for one in codes for other in chosen}) - {frozenset()}


def _union(groups: Iterable[Group]) -> Group:
    return frozenset().union(*groups)
