"""From records and a plan to tables that may leave: counted, protected, and attacked before they go."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from caseapp.domain.errors import KnownError
from caseapp.statistics.axis import TOTAL, Axis
from caseapp.statistics.errors import CANNOT_BE_SAFE, FiguresRefused
from caseapp.statistics.family import count_cells, linked_family
from caseapp.statistics.homogeneity import alike_groups
from caseapp.statistics.linear import Places
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.people import people_in
from caseapp.statistics.plan import Method, Plan
from caseapp.statistics.protection import rounded, suppressed
from caseapp.statistics.published import Audit, Published
from caseapp.text import mark

MOST_CELLS = 20_000


class Status(StrEnum):
    """What a reader may take a published count for."""

    SHOWN = "shown"
    ROUNDED = "rounded"
    HIDDEN = "hidden"
    ZERO = "zero"


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
class Protected:
    """Tables that may leave, with what the attacks on them found."""

    plan: Plan
    axes: tuple[Axis, ...]
    tables: tuple[Table, ...] = field(repr=False)
    certificate: Certificate
    before: Risk
    after: Risk

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


def protect(microdata: Microdata, plan: Plan, secret: bytes | None = None) -> Protected:
    """The plan's tables of these records, protected; refused where they cannot be made safe."""
    people = people_in(microdata, plan, secret)
    places = {axis.name: number for number, axis in enumerate(people.axes)}
    family = linked_family(
        people.axes, [tuple(sorted(places[name] for name in table)) for table in plan.tables]
    )
    if family.size > MOST_CELLS:
        raise _too_many_cells()
    counts = count_cells(family, people.leaves)
    filtered = bool(plan.population)
    if plan.method is Method.ROUND:
        published, audit = rounded(family, counts, people, plan.k, plan.base, filtered=filtered)
    else:
        published, audit = suppressed(family, counts, people, plan.k, filtered=filtered)
    certificate = _certificate(published, audit, filtered=filtered)
    require_safe(certificate)
    small = int(((counts > 0) & (counts < plan.k)).sum())
    return Protected(
        plan,
        people.axes,
        tuple(_tables(plan, published, audit)),
        certificate,
        before=Risk(small, small, small),
        after=Risk(small, certificate.exact, certificate.unsafe),
    )


def require_safe(certificate: Certificate) -> None:
    """Refuse tables from which the attacks still learnt something."""
    if certificate.exact or certificate.unsafe or certificate.alike:
        raise FiguresRefused(CANNOT_BE_SAFE)


def _certificate(published: Published, audit: Audit, *, filtered: bool) -> Certificate:
    found = audit.intervals
    open_cells = (found.least < found.greatest) & (found.least < published.k)
    widths = (found.greatest - found.least)[open_cells]
    names = [axis.name for axis in published.family.axes]
    return Certificate(
        cells=published.family.size,
        exact=int(audit.exact.sum()),
        unsafe=int(audit.weak.sum()),
        alike=len(list(alike_groups(published, found, everybody=filtered))),
        narrowest=int(widths.min()) if widths.size and np.isfinite(widths.min()) else None,
        combinations=audit.joint.combinations,
        too_many_combinations=tuple(
            tuple(names[axis] for axis in ring) for ring in audit.too_many_combinations
        ),
    )


def _tables(plan: Plan, published: Published, audit: Audit) -> Iterator[Table]:
    family = published.family
    names = [axis.name for axis in family.axes]
    for asked in plan.tables:
        table = tuple(sorted(names.index(name) for name in asked))
        grid = family.grid(table)
        order = [table.index(names.index(name)) for name in asked]
        axes = [family.axes[names.index(name)] for name in asked]
        yield Table(asked, tuple(_cells(axes, grid.transpose(order), published, audit)))


def _cells(axes: list[Axis], grid: Places, published: Published, audit: Audit) -> Iterator[Cell]:
    for places, cell in np.ndenumerate(grid):
        codes = tuple(axis.codes[place] for axis, place in zip(axes, places, strict=True))
        value, hidden = int(published.values[cell]), bool(published.hidden[cell])
        greatest = audit.intervals.greatest[cell]
        yield Cell(
            codes,
            None if hidden else value,
            _status(value, hidden=hidden, rounded=bool(published.width)),
            int(audit.intervals.least[cell]),
            int(greatest) if np.isfinite(greatest) else None,
        )


def _status(value: int, *, hidden: bool, rounded: bool) -> Status:
    if hidden:
        return Status.HIDDEN
    # A rounded 0 may stand for people, and must look like one that does not.
    return Status.ROUNDED if rounded else Status.SHOWN if value else Status.ZERO


def _too_many_cells() -> KnownError:
    return FiguresRefused(
        mark(
            "Figures",
            "These tables have more than {most} cells together, too many to be audited. "
            "Choose fewer tables, or columns with fewer codes.",
        ).filled(most=MOST_CELLS)
    )
