"""Weighs figures against the ledger, and publishes what shows nobody beside what was published before."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from caseapp.domain.errors import KnownError
from caseapp.operations.desk import Desk
from caseapp.operations.figure_columns import PERSON, columns
from caseapp.operations.figure_ledger import (
    Release,
    figures_of,
    hand_out,
    note_published,
    stored_files,
    whole_ledger,
    written,
)
from caseapp.operations.figure_plans import month_counted
from caseapp.operations.figure_sheet import sheet_of
from caseapp.paths import TRANSLATIONS
from caseapp.security.rights import KeyClass
from caseapp.security.sealing import derive
from caseapp.statistics import ledger, release
from caseapp.statistics.beside import (
    Coarser,
    Earlier,
    coarser,
    linked_entries,
    require_many_between,
    together,
)
from caseapp.statistics.budget import rho_of
from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.late import rows_counted
from caseapp.statistics.ledger import LedgerEntry
from caseapp.statistics.members import Members
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.outside import seen_in
from caseapp.statistics.people import members_in
from caseapp.statistics.plan import Plan
from caseapp.statistics.progress import Progress, Stop
from caseapp.statistics.protect import Protected, protect
from caseapp.statistics.spending import require_budget, require_one_kind
from caseapp.text import Text, mark, read_catalogue

_NOT_MADE = mark("Errors", "There is nothing to count yet. Bring the figures up to date first.")
_MONTHS = mark("Errors", "People are counted by month. Choose a period that begins and ends with a month.")
_TOGETHER = mark("Errors", "Together with figures published before, these would show single people. {advice}")
_UNSURE = mark(
    "Errors",
    "Together with figures published before, these are too many to be sure that nobody is shown. {advice}",
)
_NO_COLUMN = mark("Errors", "They would be safe without the column {column}.")
_NO_TABLE = mark("Errors", "They would be safe without the table {table}.")
_BY = mark("Figures", "{first} by {second}")
_OTHERWISE = mark("Errors", "Choose the same tables and method as before, or another period.")


@dataclass(frozen=True)
class Order:
    """What is to be published, who wants it, who looked at it, and the proposal this ends."""

    plan: Plan
    author: str
    approver: str
    recipients: tuple[str, ...]
    proposal: int | None = None
    end: str = ""


@dataclass(frozen=True, eq=False)
class Weighed:
    """Figures that may be published: stored ones, or new ones that are safe beside all entries."""

    entries: list[LedgerEntry] = field(repr=False)
    members: Members = field(repr=False)
    figures: LedgerEntry | Protected = field(repr=False)
    revises: int | None = None


def weighed(desk: Desk, plan: Plan) -> Weighed:
    """The figures of a plan, if they may be published; refused with a reason and a way out."""
    entries, secret = whole_ledger(desk), secret_of(desk)
    microdata = counted(desk, plan, entries)
    members = members_in(microdata, plan, secret)
    decision = ledger.decide(entries, plan, members, desk.today())
    if decision.stored is not None:
        return Weighed(entries, members, decision.stored)
    require_many_between(entries, plan, members)
    require_one_kind(entries, plan, members)
    if plan.method.is_noisy:
        require_budget(entries, members, rho_of(plan.epsilon, plan.delta))
    protected = protect(microdata, plan, secret)
    require_budget(entries, members, protected.rho)
    _require_safe_together(desk, protected, microdata, members, entries)
    revised = decision.revises
    return Weighed(entries, members, protected, revised.number if revised is not None else None)


def publish(desk: Desk, order: Order, found: Weighed, folder: Path, language: str) -> Release:
    """Puts figures into the ledger, notes it in the journal, and writes the folder, in this order.

    Whatever ends the program in between, nothing has left that the ledger does not know, and what the ledger
    knows can be written again.
    """
    if isinstance(found.figures, LedgerEntry):
        if order.proposal is not None:
            figures_of(desk).end_proposal(order.proposal, order.end)
        return hand_out(desk, found.entries, found.figures, folder)
    made = _files(desk, found.figures, language, order, len(found.entries) + 1)
    said = replace(_published(desk, order, found.figures, made), revises=found.revises)
    entry = ledger.next_entry(found.entries, order.plan, found.members, said)
    ends = None if order.proposal is None else (order.proposal, order.end)
    figures_of(desk).add_release(entry.number, entry.as_json().decode(), made, ends)
    note_published(desk, [*found.entries, entry], entry.number)
    return written(made, folder, entry.number, is_again=False)


def counted(desk: Desk, plan: Plan, entries: list[LedgerEntry] | None = None) -> Microdata:
    """The rows of the people a plan counts: those of its period, and who came late for a closed one."""
    if not plan.span.is_of_months:
        raise KnownError(_MONTHS)
    entries = whole_ledger(desk) if entries is None else entries
    month = month_counted(plan)
    alike = [entry for entry in entries if month_counted(entry.plan) == month]
    names = [column.name for column in plan.columns] + [PERSON]
    wanted = {*names, month, *(name for entry in alike for name in entry.plan.population)}
    rows = rows_counted(plan, figures_of(desk).rows(wanted), month, alike, secret_of(desk))
    if not rows:
        raise KnownError(_NOT_MADE)
    return Microdata.from_columns({name: [row.get(name) for row in rows] for name in names})


def looked_at(
    desk: Desk, plan: Plan, *, progress: Progress | None = None, stop: Stop | None = None
) -> Protected:
    """The figures of a plan alone, not yet set beside the ledger."""
    return protect(counted(desk, plan), plan, secret_of(desk), progress=progress, stop=stop)


def secret_of(desk: Desk) -> bytes:
    """The secret by which persons are told apart and figures rounded."""
    return derive(desk.worker.keys[KeyClass.STATS], "figures")


def _require_safe_together(
    desk: Desk, protected: Protected, microdata: Microdata, members: Members, entries: list[LedgerEntry]
) -> None:
    plan = protected.plan
    if plan.method.is_noisy:
        return
    month = month_counted(plan)
    alike = [entry for entry in entries if month_counted(entry.plan) == month]
    earlier = [Earlier(entry, seen_in(stored_files(desk, entry))) for entry in linked_entries(plan, alike)]
    found = together(protected, members, earlier)
    if found == ():
        return

    def is_safe(less: Plan) -> bool:
        try:
            return together(protect(microdata, less, secret_of(desk)), members, earlier) == ()
        except KnownError:
            return False

    way = next((each for each in coarser(plan) if is_safe(each.plan)), None)
    raise FiguresRefused((_UNSURE if found is None else _TOGETHER).filled(advice=_advice(way)))


def _advice(way: Coarser | None) -> Text:
    labels = {column.name: column.label for column in columns()}
    if way is not None and way.column is not None:
        return _NO_COLUMN.filled(column=labels.get(way.column, way.column))
    if way is not None and way.table is not None:
        first, *others = (labels.get(name, name) for name in way.table)
        for other in others:
            first = _BY.filled(first=first, second=other)
        return _NO_TABLE.filled(table=first)
    return _OTHERWISE


def _published(desk: Desk, order: Order, protected: Protected, made: Mapping[str, bytes]) -> ledger.Published:
    return ledger.Published(
        at=desk.clock(),
        author=order.author,
        approver=order.approver,
        recipients=order.recipients,
        manifest_digest=hashlib.sha256(made[release.MANIFEST]).hexdigest(),
        certificate=asdict(protected.certificate),
        rho=protected.rho,
        delta=order.plan.delta if protected.rho else 0.0,
        cells={status.value: number for status, number in protected.numbers().items()},
        proposal=order.proposal,
    )


def _files(desk: Desk, protected: Protected, language: str, order: Order, number: int) -> Mapping[str, bytes]:
    def sign(manifest: bytes) -> bytes:
        signed = desk.worker.sign_manifest(manifest)
        return signed.public_key + signed.signature

    catalogue = read_catalogue(TRANSLATIONS, language)
    sheet = sheet_of(protected, desk.today(), f"{number:04d}", catalogue)
    return release.release_files(
        protected, sign, {"summary.pdf": sheet}, catalogue.look_up, is_approved=bool(order.approver)
    )
