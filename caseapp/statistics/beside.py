"""New figures beside all that was published before: what both say together, and what would do no harm."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from caseapp.domain.errors import KnownError
from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.ledger import LedgerEntry
from caseapp.statistics.members import Members
from caseapp.statistics.outside import seen_of
from caseapp.statistics.plan import Plan
from caseapp.statistics.protected import Protected
from caseapp.statistics.release import table_file_names
from caseapp.statistics.release_reading import OutsideRelease, OutsideTable
from caseapp.statistics.strata import Seen
from caseapp.statistics.together import Learnt, joint_audit
from caseapp.text import mark

_FEW_BETWEEN = mark(
    "Figures",
    "These figures and those of release {number} are about nearly the same people: fewer than {least} are in "
    "one and not in the other, and the difference would show them. Choose the same people, or others.",
)
_MOST_TRIES = 8


@dataclass(frozen=True, eq=False)
class Earlier:
    """A published release: its place in the ledger, and what it says to somebody outside."""

    entry: LedgerEntry
    seen: Seen


@dataclass(frozen=True)
class Coarser:
    """A plan that asks for less: without a column, or without one of its tables."""

    plan: Plan
    column: str | None = None
    table: tuple[str, ...] | None = None


def require_many_between(entries: Sequence[LedgerEntry], plan: Plan, members: Members) -> None:
    """Refuse people who differ by a few from those of a release, or from those of several together.

    Where one is a part of the other, the figures of the few are the difference (nested populations); where
    neither is, those few came and went (temporal differencing). Releases that are parts of these people, or
    with these people parts of an earlier release, are set against the whole together too.
    """
    for entry in entries:
        if entry.plan.span == plan.span and entry.plan.population == plan.population:
            continue  # a closed period published again, which has a rule and a sentence of its own
        _require_many(members.persons_apart(entry.members), entry, plan)
    parts = [entry for entry in entries if entry.members.is_within(members)]
    for entry in parts[-1:]:
        _require_many(members.without([part.members for part in parts]), entry, plan)
    for entry in entries:
        if members.is_within(entry.members):
            others = [each.members for each in entries if each.members.is_within(entry.members)]
            others = [each for each in others if each.digest != entry.members.digest]
            _require_many(entry.members.without([members, *others]), entry, plan)


def linked_entries(plan: Plan, entries: Sequence[LedgerEntry]) -> list[LedgerEntry]:
    """The releases without noise whose periods overlap the plan's, or those of such releases."""
    left = [entry for entry in entries if not entry.plan.method.is_noisy]
    spans, linked = [plan.span], set[int]()
    while touching := [each for each in left if any(each.plan.span.overlaps(span) for span in spans)]:
        linked |= {each.number for each in touching}
        spans += [each.plan.span for each in touching]
        left = [each for each in left if each.number not in linked]
    return [entry for entry in entries if entry.number in linked]


def together(new: Protected, members: Members, earlier: Sequence[Earlier]) -> tuple[Learnt, ...] | None:
    """What new figures and earlier ones say together that neither says alone; None where it cannot be told.

    None of them has noise: such figures are never certain, and what they cost is added up instead.
    """
    plan = new.plan
    levels = [_level(each.entry.plan, each.entry.members, earlier) for each in earlier]
    seen = [replace(each.seen, level=level) for each, level in zip(earlier, levels, strict=True)]
    found = joint_audit(replace(seen_in_protected(new), level=_level(plan, members, earlier)), seen)
    return None if found.too_large else found.learnt


def coarser(plan: Plan) -> Iterator[Coarser]:
    """Plans that ask for a little less, the ones that lose fewest tables first; at most eight."""
    wishes = [Coarser(without, table=table) for table in plan.tables if (without := _without(plan, table))]
    for column in plan.columns:
        tables = [tuple(name for name in table if name != column.name) for table in plan.tables]
        if (left := _with_tables(plan, tables)) is not None and left.tables != plan.tables:
            wishes.append(Coarser(left, column=column.name))
    wishes.sort(key=lambda wish: -len(wish.plan.tables))
    yield from wishes[:_MOST_TRIES]


def seen_in_protected(protected: Protected) -> Seen:
    """Figures as somebody outside will see them."""
    plan = protected.plan
    tables = tuple(
        OutsideTable(
            name, table.columns, tuple((cell.codes, cell.value, cell.status) for cell in table.cells)
        )
        for name, table in zip(table_file_names(protected.tables), protected.tables, strict=True)
    )
    codebook: dict[str, Mapping[str, str]] = {
        axis.name: {
            code: axis.codes[parent] if parent >= 0 else ""
            for code, parent in zip(axis.codes, axis.parents, strict=True)
        }
        for axis in protected.axes
    }
    manifest = {
        "plan": plan.model_dump(mode="json", exclude={"person"}),
        "method": {"name": plan.method, "k": plan.k, "base": plan.base},
    }
    return seen_of(OutsideRelease({}, manifest, tables, codebook))


def _require_many(apart: int, entry: LedgerEntry, plan: Plan) -> None:
    least = max(plan.k, entry.plan.k)
    if 0 < apart < least:
        raise _few(entry, least)


def _few(entry: LedgerEntry, least: int) -> KnownError:
    return FiguresRefused(_FEW_BETWEEN.filled(number=entry.number, least=least))


def _level(plan: Plan, members: Members, earlier: Sequence[Earlier]) -> int:
    """How many releases of the same period and people this one is known to add people to."""
    return sum(
        each.entry.plan.span == plan.span
        and each.entry.plan.population == plan.population
        and each.entry.members.digest != members.digest
        and each.entry.members.is_within(members)
        for each in earlier
    )


def _without(plan: Plan, table: tuple[str, ...]) -> Plan | None:
    return _with_tables(plan, [each for each in plan.tables if each != table])


def _with_tables(plan: Plan, tables: Sequence[tuple[str, ...]]) -> Plan | None:
    """The plan with these tables, each once, and the columns they need."""
    kept: dict[frozenset[str], tuple[str, ...]] = {}
    for table in tables:
        kept.setdefault(frozenset(table), table)
    kept.pop(frozenset(), None)
    if not kept:
        return None
    needed = {name for table in kept.values() for name in table} | set(plan.population)
    columns = tuple(column for column in plan.columns if column.name in needed)
    return plan.model_copy(update={"tables": tuple(kept.values()), "columns": columns})
