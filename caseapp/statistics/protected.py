"""Figures that may leave: tables of cells, what may be known of each, and what the attacks found."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from caseapp.statistics.axis import TOTAL, Axis
from caseapp.statistics.family import Family
from caseapp.statistics.plan import Plan


class Status(StrEnum):
    """What a reader may take a published count for."""

    SHOWN = "shown"
    ROUNDED = "rounded"
    HIDDEN = "hidden"
    ZERO = "zero"
    NOISY = "noisy"


@dataclass(frozen=True)
class Cell:
    """One published count: its code in each column, and what may be known of it."""

    codes: tuple[str, ...]
    value: int | None
    status: Status
    least: int
    greatest: int | None


@dataclass(frozen=True)
class Table:
    """One published table with its totals."""

    columns: tuple[str, ...]
    cells: tuple[Cell, ...] = field(repr=False)

    @property
    def name(self) -> str:
        """Its columns, in words."""
        return " × ".join(self.columns)


@dataclass(frozen=True)
class Risk:
    """How many cells are small, and how many cells show exactly or too nearly how few people they hold."""

    small: int
    exact: int
    unsafe: int


@dataclass(frozen=True)
class Certificate:
    """What the attacks on the tables found, and how strong the attacker was taken to be."""

    cells: int
    exact: int
    unsafe: int
    alike: int
    narrowest: int | None
    combinations: int
    too_many_combinations: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class MadeUpRecords:
    """Records that may leave: made-up ones, or coarse ones in which `""` is an answer left out.

    They are in the order of their codes, so that it tells nothing. `loss` is, for each column of coarse
    records, the share of answers that were left out or made coarser.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = field(repr=False)
    loss: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Protected:
    """Tables that may leave, with what the attacks on them found.

    `rho` is what they cost of the people's budget. `standard_errors` says for each table by name how far its
    figures may be from the true ones, as a standard deviation. `error` is the mean relative error of the
    figures of ten people and more, or of the counts of made-up records; `attacks` has the upper bound of
    what each attack on made-up records found. Both follow from the truth, so they are for the window alone.
    """

    plan: Plan
    axes: tuple[Axis, ...]
    tables: tuple[Table, ...] = field(repr=False)
    certificate: Certificate
    before: Risk
    after: Risk
    rho: float = 0.0
    standard_errors: Mapping[str, float] = field(default_factory=dict)
    microdata: MadeUpRecords | None = None
    error: float = 0.0
    attacks: Mapping[str, float] = field(default_factory=dict)

    def numbers(self) -> Mapping[Status, int]:
        """How many cells of each status there are, each counted once."""
        seen = {}
        for table in self.tables:
            for cell in table.cells:
                where = frozenset(
                    (name, code)
                    for name, code in zip(table.columns, cell.codes, strict=True)
                    if code != TOTAL
                )
                seen[where] = cell.status
        statuses = list(seen.values())
        return {status: statuses.count(status) for status in Status}


# What is published of a cell of a family: the count, its status, and the least and the greatest it may be.
Shown = tuple[int | None, Status, int, int | None]


def tables_of(plan: Plan, family: Family, shown: Callable[[int], Shown]) -> Iterator[Table]:
    """The plan's tables as they are asked for, cell by cell."""
    names = [axis.name for axis in family.axes]
    for asked in plan.tables:
        table = tuple(sorted(names.index(name) for name in asked))
        order = [table.index(names.index(name)) for name in asked]
        axes = [family.axes[names.index(name)] for name in asked]
        cells = []
        for places, cell in np.ndenumerate(family.grid(table).transpose(order)):
            codes = tuple(axis.codes[place] for axis, place in zip(axes, places, strict=True))
            cells.append(Cell(codes, *shown(int(cell))))
        yield Table(asked, tuple(cells))
