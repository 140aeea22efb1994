"""From the files of a release to the tables as one family, with whatever the files let slip put together."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from caseapp.domain.errors import KnownError
from caseapp.statistics.axis import TOTAL, Axis, axis_of, has_circle
from caseapp.statistics.errors import FiguresDisagree, ReleaseFault
from caseapp.statistics.family import Family, linked_family
from caseapp.statistics.period import Period, PeriodFault, period_named
from caseapp.statistics.protect import MOST_CELLS, Status
from caseapp.statistics.published import Published
from caseapp.statistics.release_reading import OutsideRelease, OutsideTable, release_from
from caseapp.statistics.strata import Seen
from caseapp.text import mark

_USUAL_K = 11
_LEAST_K = 5
_USUAL_BASE = 10
_MOST_K = 1_000
_WITH_LIMITS = frozenset(each.value for each in (Status.SHOWN, Status.ZERO, Status.ROUNDED, Status.HIDDEN))


def seen_from_outside(release: OutsideRelease, k: int | None = None) -> Published:
    """The release as an outsider sees it; what one table hides and another shows is known to her."""
    names = sorted({column for table in release.tables for column in table.columns})
    axes = [_axis(name, release) for name in names]
    tables = {tuple(sorted(names.index(column) for column in table.columns)) for table in release.tables}
    if any(len(set(table)) < len(table) for table in tables):
        raise _not_a_table()
    family = linked_family(axes, sorted(tables))
    if family.size > MOST_CELLS:
        raise _too_large()
    base = _whole(release.setting("method", "base"), _USUAL_BASE, 2)
    return _merged(family, names, release.tables, base, k or least_group(release))


def least_group(release: OutsideRelease) -> int:
    """The least number of people that a release says it shows; the usual one if it says nothing sensible."""
    return _whole(release.setting("method", "k"), _USUAL_K, _LEAST_K)


def seen_in(files: Mapping[str, bytes], k: int | None = None) -> Seen:
    """What the files of a release say, and of whom."""
    return seen_of(release_from(files), k)


def seen_of(release: OutsideRelease, k: int | None = None) -> Seen:
    """What a release says, and of whom, as far as its manifest tells."""
    population = release.setting("plan", "population")
    chosen = population if isinstance(population, Mapping) else {}
    return Seen(
        seen_from_outside(release, k),
        _span(release.setting("plan", "period")),
        {
            column: tuple(codes)
            for column, codes in chosen.items()
            if isinstance(codes, list) and codes and all(isinstance(code, str) for code in codes)
        },
    )


def _span(words: object) -> Period | None:
    try:
        return period_named(words) if isinstance(words, str) else None
    except PeriodFault:
        return None


def codes_not_in_codebook(release: OutsideRelease) -> Iterator[tuple[OutsideTable, str]]:
    """The codes that tables have and the codebook, if there is one, does not explain."""
    for table in release.tables:
        for number, column in enumerate(table.columns):
            known = {TOTAL, *release.codebook.get(column, {})}
            if column in release.codebook:
                yield from (
                    (table, code) for code in sorted({codes[number] for codes, _, _ in table.rows} - known)
                )


def _merged(
    family: Family, names: Sequence[str], tables: Sequence[OutsideTable], base: int, k: int
) -> Published:
    values = np.zeros(family.size, np.int64)
    reach = np.full(family.size, -1)
    for table in tables:
        order = [names.index(column) for column in table.columns]
        places = [{code: place for place, code in enumerate(family.axes[axis].codes)} for axis in order]
        grid = family.grid(tuple(sorted(order))).transpose(np.argsort(np.argsort(order)))
        for codes, value, status in table.rows:
            if value is None:
                continue
            cell = grid[tuple(place[code] for place, code in zip(places, codes, strict=True))]
            # What is neither exact nor rounded has no limits that an outsider could count on.
            if status.value not in _WITH_LIMITS:
                continue
            far = base - 1 if status is Status.ROUNDED else 0
            if reach[cell] == far and values[cell] != value:
                raise _disagree()
            # The most exact of what is said of a cell counts.
            if reach[cell] < 0 or far < reach[cell]:
                values[cell], reach[cell] = value, far
    hidden = reach < 0
    width = base - 1 if (reach > 0).any() else 0
    return Published(family, values, hidden, np.maximum(reach, 0), k, width)


def _axis(name: str, release: OutsideRelease) -> Axis:
    known = release.codebook.get(name, {})
    met = {
        codes[table.columns.index(name)]
        for table in release.tables
        if name in table.columns
        for codes, _, _ in table.rows
    }
    codes = [code for code in known if code != TOTAL] + sorted(met - {TOTAL, *known})
    parents = {code: known[code] for code in codes if known.get(code, TOTAL) not in ("", TOTAL)}
    if not set(parents.values()) <= set(codes) or has_circle(parents):
        raise ReleaseFault(mark("Figures", "The codebook of this release names groups that do not exist."))
    return axis_of(name, tuple(codes), parents)


def _whole(value: object, usual: int, least: int) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= _MOST_K:
        return value
    return usual


def _disagree() -> KnownError:
    return FiguresDisagree(
        mark("Figures", "Two tables of this release publish different figures of the same people.")
    )


def _not_a_table() -> KnownError:
    return ReleaseFault(mark("Figures", "A table of this release has the same column twice."))


def _too_large() -> KnownError:
    return ReleaseFault(mark("Figures", "The tables of this release are too large to be checked together."))
