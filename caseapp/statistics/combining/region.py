"""The regional table of many releases: what they say together, how sure it is, and where they differ."""

import tempfile  # A folder for the engine to spill into; it holds published figures only and is removed.
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from caseapp.domain.errors import KnownError
from caseapp.statistics.axis import TOTAL
from caseapp.statistics.combining.cells import RegionCell
from caseapp.statistics.combining.codebooks import CommonList, added_up, common_list
from caseapp.statistics.combining.differences import Difference, Recast, differences_in
from caseapp.statistics.combining.engine import Column, Given, Row, joined
from caseapp.statistics.combining.intake import MOST_AXES, NO_CODE, Intake, Progress, Taken, take_in
from caseapp.statistics.combining.sources import Source
from caseapp.statistics.combining.vouching import Vouched
from caseapp.statistics.errors import ReleaseFault
from caseapp.text import mark

_NO_FOLDER = mark(
    "Figures",
    "The release cannot be written there. Check that the disk has room and is yours to write to.",
)
_NOTHING_TO_JOIN = mark(
    "Figures",
    "None of these releases has figures that can be joined: tables made from made-up or recoded records say "
    "nothing sure of the true counts.",
)
# The place after the last code of a cell, where there is none.
_NOWHERE = MOST_AXES + 1


@dataclass(frozen=True)
class Region:
    """The cells of the region, in the columns of `engine.COLUMNS`, and all that is known of them."""

    rows: Sequence[Row] = field(repr=False)
    parquet: bytes = field(repr=False)
    lists: Mapping[str, CommonList] = field(repr=False)
    releases: tuple[Vouched, ...]
    differences: tuple[Difference, ...] = field(repr=False)

    def cells(self) -> Iterator[RegionCell]:
        """The rows as values."""
        return map(RegionCell.of_row, self.rows)

    @property
    def sources(self) -> tuple[str, ...]:
        """The countries, in order."""
        return tuple(sorted({one.source.name for one in self.releases}))


def combine(sources: Sequence[Source], beside: Path, progress: Progress | None = None) -> Region:
    """The releases of these sources joined; a temporary folder lies in `beside` meanwhile."""
    intake = take_in(sources, progress)
    if not intake.cells.value:
        raise ReleaseFault(_NOTHING_TO_JOIN)
    in_order = sorted(intake.taken, key=lambda one: (one.vouched.source.name, one.vouched.span))
    lists = _common_lists(intake, in_order)
    recast = Recast()
    given = _given(intake, lists, recast)
    try:
        with tempfile.TemporaryDirectory(prefix=".region-", dir=beside) as folder:
            rows, parquet = joined(given, Path(folder))
    except OSError as error:
        raise _cannot_write() from error
    return Region(
        rows,
        parquet,
        lists,
        tuple(one.vouched for one in in_order),
        differences_in(in_order, lists, recast),
    )


def _common_lists(intake: Intake, in_order: Sequence[Taken]) -> dict[str, CommonList]:
    books = list({id(one.book): one.book for one in in_order if one.tables}.values())
    seen: dict[str, set[str]] = {column: set() for column in intake.numbering.columns}
    for column, code in intake.numbering.codes:
        seen[column].add(code)
    return {column: common_list(column, books, codes) for column, codes in sorted(seen.items())}


def _given(intake: Intake, lists: Mapping[str, CommonList], recast: Recast) -> Given:
    parts, depth = _parts(intake, lists, recast)
    lend = _table(_LEND, _lend(intake, recast))
    up = _table(("release", "code", "parent"), _up(intake))
    names = {one.vouched.source.name for one in intake.taken}
    # Adding up numbers the groups that no table has, so the codes come last.
    return Given(
        _cells(intake), *_releases(intake), _codes(intake, lists), up, parts, lend, sorted(names), depth
    )


def _cells(intake: Intake) -> dict[str, Column]:
    cells = intake.cells
    found = {"release": cells.release, "tab": cells.table}
    found |= {f"d{place}": numbers for place, numbers in enumerate(cells.codes, start=1)}
    columns: dict[str, Column] = {name: np.frombuffer(numbers, np.int32) for name, numbers in found.items()}
    columns["id"] = np.arange(len(cells.value), dtype=np.int32)
    columns["value"] = np.frombuffer(cells.value, np.int64)
    columns["noise"] = np.frombuffer(cells.noise, np.int64)
    return columns


def _releases(intake: Intake) -> tuple[dict[str, Column], dict[str, Column], dict[str, Column]]:
    vouched = [one.vouched for one in intake.taken]
    spans = sorted({one.span for one in vouched})
    # Two ways to write the same days are one period, under the first of its names.
    names = {span: min(one.period for one in vouched if one.span == span) for span in spans}
    releases = {
        "release": np.arange(len(vouched)),
        "source": _words([one.source.name for one in vouched]),
        "period": np.array([spans.index(one.span) for one in vouched]),
        "kind": _words([one.kind.value for one in vouched]),
        "reach": np.array([one.base - 1 if one.base else 0 for one in vouched]),
    }
    periods = {
        "period": np.arange(len(spans)),
        "name": _words([names[span] for span in spans]),
        "first_day": _words([span.first.isoformat() for span in spans]),
        "last_day": _words([span.last.isoformat() for span in spans]),
    }
    tables = intake.numbering.tables
    tabs = {"tab": np.arange(len(tables)), "name": _words([table_name(columns) for columns in tables])}
    return releases, periods, tabs


def table_name(columns: Sequence[str]) -> str:
    """The name of the table with these columns."""
    return " × ".join(columns)


def _codes(intake: Intake, lists: Mapping[str, CommonList]) -> dict[str, Column]:
    place = {
        (column, code): number for column, common in lists.items() for number, code in enumerate(common.order)
    }
    codes = intake.numbering.codes
    return {
        "number": np.arange(len(codes)),
        "column_name": _words([column for column, _ in codes]),
        "code": _words([code for _, code in codes]),
        "place": np.array([place[each] for each in codes]),
    }


def _up(intake: Intake) -> Iterator[tuple[int, ...]]:
    """For each release, which published code each of its codes is a part of."""
    for number, one in enumerate(intake.taken):
        for column, has in one.codes.items():
            numbers = intake.numbering.of_column(column)
            for code in has - {TOTAL}:
                above = one.book.parent_of(column, code)
                while above != TOTAL and above not in has:
                    above = one.book.parent_of(column, above)
                yield number, numbers.of(code), numbers.of(above)


def _parts(intake: Intake, lists: Mapping[str, CommonList], recast: Recast) -> tuple[dict[str, Column], int]:
    """For each release, the groups that are added up from all of their parts."""
    rows, depth = list[tuple[int, ...]](), 0
    for number, one in enumerate(intake.taken):
        for column, has in one.codes.items():
            numbers = intake.numbering.of_column(column)
            levels = added_up(lists[column], has)
            depth = max(depth, len(levels))
            for level, groups in enumerate(levels):
                for group, parts in groups.items():
                    recast.added_up.add((column, group, one.vouched))
                    rows += [
                        (number, numbers.of(group), numbers.of(part), len(parts), level) for part in parts
                    ]
    return _table(("release", "whole", "code", "parts", "depth"), rows), depth


def _lend(intake: Intake, recast: Recast) -> Iterator[tuple[int, ...]]:
    """For each release, the tables it lacks that the totals of a larger one of its tables are."""
    numbering = intake.numbering
    for number, one in enumerate(intake.taken):
        for wanted in numbering.tables:
            larger = [have for have in one.tables if set(have) > set(wanted)]
            if wanted in one.tables or not larger:
                continue
            lender = min(larger, key=lambda have: (len(have), have))
            recast.lent.add((wanted, one.vouched))
            keep = [lender.index(column) + 1 for column in wanted]
            totals = [NO_CODE if column in wanted else numbering.of_column(column).total for column in lender]
            yield (
                number,
                *(numbering.of_table(lender), numbering.of_table(wanted)),
                *(keep + [_NOWHERE] * MOST_AXES)[:MOST_AXES],
                *(totals + [NO_CODE] * MOST_AXES)[:MOST_AXES],
            )


_LEND = ("release", "tab", "to_tab", "keep1", "keep2", "keep3", "total1", "total2", "total3")


def _table(
    names: Sequence[str], rows: Iterator[tuple[int, ...]] | Sequence[tuple[int, ...]]
) -> dict[str, Column]:
    flat = array("i")
    for row in rows:
        flat.extend(row)
    grid = np.frombuffer(flat, np.int32).reshape(-1, len(names))
    return {name: np.ascontiguousarray(grid[:, place]) for place, name in enumerate(names)}


def _words(words: Sequence[str]) -> Column:
    return np.array(words, dtype=object)


def _cannot_write() -> KnownError:
    return ReleaseFault(_NO_FOLDER)
