"""From records and a plan to tables that may leave: counted, protected, and attacked before they go."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from caseapp.statistics.coarse_records import coarse_records
from caseapp.statistics.errors import CANNOT_BE_SAFE, TOO_MANY_CELLS, FiguresRefused
from caseapp.statistics.family import Family, count_cells, linked_family
from caseapp.statistics.homogeneity import alike_groups
from caseapp.statistics.linear import Places
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.noisy import Noisy, noisy_counts, require_codes_listed
from caseapp.statistics.people import People, people_in
from caseapp.statistics.plan import Method, Plan
from caseapp.statistics.progress import Progress, Steps, Stop
from caseapp.statistics.protected import (
    Cell,
    Certificate,
    MadeUpRecords,
    Protected,
    Risk,
    Shown,
    Status,
    Table,
    tables_of,
)
from caseapp.statistics.protection import rounded, suppressed
from caseapp.statistics.published import Audit, Published
from caseapp.statistics.synthetic import synthetic_records

__all__ = [
    "MOST_CELLS",
    "Cell",
    "Certificate",
    "MadeUpRecords",
    "Protected",
    "Risk",
    "Status",
    "Table",
    "protect",
    "require_safe",
]

MOST_CELLS = 20_000
_TOLD = 10  # counts from which on an error is told in relation to them
_KEY_BYTES = 32


def protect(
    microdata: Microdata,
    plan: Plan,
    secret: bytes | None = None,
    *,
    progress: Progress | None = None,
    stop: Stop | None = None,
) -> Protected:
    """The plan's tables of these records, protected; refused where they cannot be made safe.

    With the same secret, the same people and figures give the same tables. Without one, noise comes from the
    machine's own chance and is new each time, as what the records say could be guessed and the noise with it.
    `progress` is told how many steps are done of how many; once `stop` says so, `FiguresStopped` is raised.
    """
    steps = Steps(_STEPS[plan.method], progress, stop)
    if plan.method.is_noisy:
        require_codes_listed(plan)
        secret = secret or secrets.token_bytes(_KEY_BYTES)
    people = people_in(microdata, plan, secret)
    places = {axis.name: number for number, axis in enumerate(people.axes)}
    family = linked_family(
        people.axes, [tuple(sorted(places[name] for name in table)) for table in plan.tables]
    )
    if family.size > MOST_CELLS:
        raise FiguresRefused(TOO_MANY_CELLS.filled(most=MOST_CELLS))
    counts = count_cells(family, people.leaves)
    steps.go_on()
    return _MAKERS[plan.method](family, counts, people, plan, steps)


def require_safe(certificate: Certificate) -> None:
    """Refuse tables from which the attacks still learnt something."""
    if certificate.exact or certificate.unsafe or certificate.alike:
        raise FiguresRefused(CANNOT_BE_SAFE)


def _audited(family: Family, counts: Places, people: People, plan: Plan, steps: Steps) -> Protected:
    """Rounded or with cells hidden, and attacked."""
    filtered = bool(plan.population)
    if plan.method is Method.ROUND:
        published, audit = rounded(family, counts, people, plan.k, plan.base, filtered=filtered)
    else:
        published, audit = suppressed(
            family, counts, people, plan.k, filtered=filtered, may_go_on=steps.may_go_on
        )
    steps.go_on()
    told = ~published.hidden
    made = _with_audit(counts, plan, published, audit)
    steps.go_on()
    return replace(made, error=_error(counts[told], published.values[told]))


def _coarse(_family: Family, counts: Places, people: People, plan: Plan, steps: Steps) -> Protected:
    """Coarse records of the people, and tables counted from them alone."""
    found = coarse_records(people, plan, MOST_CELLS, steps)
    made = _with_audit(counts, plan, found.published, found.audit)
    return replace(made, microdata=found.records, error=_error(found.truth, found.told))


def _with_audit(counts: Places, plan: Plan, published: Published, audit: Audit) -> Protected:
    certificate = _certificate(published, audit, filtered=bool(plan.population))
    require_safe(certificate)

    def shown(cell: int) -> Shown:
        value, hidden = int(published.values[cell]), bool(published.hidden[cell])
        greatest = audit.intervals.greatest[cell]
        return (
            None if hidden else value,
            _status(value, hidden=hidden, rounded=bool(published.width)),
            int(audit.intervals.least[cell]),
            int(greatest) if np.isfinite(greatest) else None,
        )

    small = _small(counts, plan)
    return Protected(
        plan,
        published.family.axes,
        tuple(tables_of(plan, published.family, shown)),
        certificate,
        before=Risk(small, small, small),
        after=Risk(small, certificate.exact, certificate.unsafe),
    )


def _noisy(family: Family, counts: Places, people: People, plan: Plan, steps: Steps) -> Protected:
    """With chance added: no attack on single cells is needed, as no figure follows from one person."""
    return _with_chance(family, counts, people, plan, noisy_counts(family, people, plan, steps))


def _made_up(family: Family, counts: Places, people: People, plan: Plan, steps: Steps) -> Protected:
    """Noisy tables, and records made up from nothing but them."""
    found = synthetic_records(family, people, plan, steps)
    made = _with_chance(family, counts, people, plan, found.noisy)
    error = _error(counts, found.counts)
    return replace(made, microdata=found.records, error=error, attacks=found.attacks)


def _with_chance(family: Family, counts: Places, people: People, plan: Plan, noisy: Noisy) -> Protected:
    def shown(cell: int) -> Shown:
        # Nothing is certain of a noisy figure, so any number is possible.
        return int(noisy.values[cell]), Status.NOISY, 0, None

    small = _small(counts, plan)
    tables = tuple(tables_of(plan, family, shown))
    names = [axis.name for axis in family.axes]
    margins = [tuple(sorted(names.index(name) for name in table.columns)) for table in tables]
    return Protected(
        plan,
        people.axes,
        tables,
        Certificate(family.size, 0, 0, 0, None, 0, ()),
        before=Risk(small, small, small),
        after=Risk(small, 0, 0),
        rho=noisy.rho,
        standard_errors={
            table.name: noisy.errors[margin] for table, margin in zip(tables, margins, strict=True)
        },
        error=_error(counts, noisy.values),
    )


_Maker = Callable[[Family, Places, People, Plan, Steps], Protected]
_MAKERS: Mapping[Method, _Maker] = MappingProxyType(
    {
        Method.ROUND: _audited,
        Method.SUPPRESS: _audited,
        Method.DP: _noisy,
        Method.SYNTHETIC: _made_up,
        Method.KANON: _coarse,
    }
)
# How many steps each method tells of: the counting, and what comes after it.
_STEPS: Mapping[Method, int] = MappingProxyType(
    {Method.ROUND: 3, Method.SUPPRESS: 3, Method.DP: 3, Method.SYNTHETIC: 5, Method.KANON: 3}
)


def _small(counts: Places, plan: Plan) -> int:
    return int(((counts > 0) & (counts < plan.k)).sum())


def _error(counts: Places, values: Places) -> float:
    """The mean relative error of the figures of ten people and more."""
    told = counts >= _TOLD
    return float(np.mean(np.abs(values[told] - counts[told]) / counts[told])) if told.any() else 0.0


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


def _status(value: int, *, hidden: bool, rounded: bool) -> Status:
    if hidden:
        return Status.HIDDEN
    # A rounded 0 may stand for people, and must look like one that does not.
    return Status.ROUNDED if rounded else Status.SHOWN if value else Status.ZERO
