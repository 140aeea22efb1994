"""Figures that may leave: the choice, what protects them, and the release with its place in the ledger."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from caseapp.domain import ages
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import Figure
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.figure_rows import MONTH, PERSON, Column, columns
from caseapp.paths import TRANSLATIONS
from caseapp.security.rights import KeyClass, Right
from caseapp.security.sealing import derive
from caseapp.statistics import ledger, release
from caseapp.statistics.ledger import LedgerEntry
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.people import members_in
from caseapp.statistics.plan import Column as PlanColumn
from caseapp.statistics.plan import Method, Plan
from caseapp.statistics.protect import Protected, protect
from caseapp.storage.figures_file import FiguresFile
from caseapp.text import Catalogue, mark, read_catalogue

_MOST_CODES = 60  # longer lists, such as countries, are as long as the answers
_NO_FIGURES = mark("Errors", "Your role does not open the figures.")
_OTHER_FIGURES = mark(
    "Errors",
    "Figures of this period have been published with other tables or another method. Together they could"
    " show single people. Choose the same tables and method, or another period.",
)
_NOT_MADE = mark("Errors", "There is nothing to count yet. Bring the figures up to date first.")


@dataclass(frozen=True)
class Wish:
    """What a supervisor chooses: title, period such as `2025` or `2025-S1`, tables, method."""

    title: str
    period: str
    tables: tuple[tuple[str, ...], ...]
    method: Method = Method.ROUND
    k: int = 11
    base: int = 10


@dataclass(frozen=True)
class Release:
    """A release that was written: folder, number in the ledger, whether it is the stored one again."""

    folder: Path
    number: int
    is_again: bool
    changes: Changes


@dataclass(frozen=True)
class PastRelease:
    """A line of the ledger for people."""

    number: int
    at: str
    title: str
    period: str
    method: Method
    recipients: tuple[str, ...]


def plan_of(wish: Wish, catalogue: Catalogue) -> Plan:
    """The plan for a wish, with the codes and labels of each column it needs."""
    known = {column.name: column for column in columns()}
    names = dict.fromkeys(name for table in wish.tables for name in table)
    if not set(names) <= set(known):
        raise KnownError(mark("Errors", "The figures name a column this program does not count."))
    return Plan(
        title=wish.title,
        period=wish.period,
        columns=tuple(_plan_column(known[name], catalogue) for name in names),
        tables=wish.tables,
        method=wish.method,
        k=wish.k,
        base=wish.base,
        person=PERSON,
        missing=("unknown", ""),
    )


def preview_figures(desk: Desk, plan: Plan) -> Protected:
    """The figures a plan would give, protected and attacked; nothing is kept and nothing leaves."""
    desk.require(Right.MAKE_FIGURES)
    return protect(_microdata(desk, plan), plan, _secret(desk))


def make_release(
    desk: Desk,
    plan: Plan,
    folder: Path,
    recipients: Sequence[str] = (),
    language: str = "en",
) -> Release:
    """Publishes figures into a new folder: the stored bytes if they were published before, else new ones.

    A wish that would show somebody beside earlier releases is refused, and the ledger stays as it was.
    """
    desk.require(Right.PUBLISH_FIGURES)
    figures, secret = _figures(desk), _secret(desk)
    microdata = _microdata(desk, plan)
    entries = [ledger.entry_from(line.encode()) for line in figures.releases()]
    ledger.require_whole(entries)
    members = members_in(microdata, plan, secret)
    decision = ledger.decide(entries, plan, members, desk.today())
    if decision.stored is not None:
        files = figures.released_files(decision.stored.number)
        _note(desk, decision.stored.number)
        return _written(files, folder, decision.stored.number, is_again=True)
    _require_same_figures(entries, plan)
    protected = protect(microdata, plan, secret)
    catalogue = read_catalogue(TRANSLATIONS, language)
    made = _files(desk, protected, catalogue, len(entries) + 1)
    published = ledger.Published(
        at=desk.clock(),
        author=desk.worker.user_id,
        approver="",
        recipients=tuple(recipients),
        manifest_digest=hashlib.sha256(made[release.MANIFEST]).hexdigest(),
        certificate=asdict(protected.certificate),
    )
    entry = ledger.next_entry(entries, plan, members, published)
    # The line and the entry come first: figures that left without a trace could not be told apart later.
    _note(desk, entry.number)
    figures.add_release(entry.as_json().decode(), made)
    return _written(made, folder, entry.number, is_again=False)


def past_releases(desk: Desk) -> tuple[PastRelease, ...]:
    """The releases so far, the newest first."""
    desk.require(Right.SEE_FIGURES)
    entries = [ledger.entry_from(line.encode()) for line in _figures(desk).releases()]
    return tuple(_past(entry) for entry in reversed(entries))


def row_count(desk: Desk) -> int:
    """How many people can be counted now."""
    desk.require(Right.SEE_FIGURES)
    return len(_figures(desk).rows())


def _require_same_figures(entries: Sequence[LedgerEntry], plan: Plan) -> None:
    """Other tables, or another method, of people already published could be set against the first."""
    for entry in entries:
        if entry.plan.span.overlaps(plan.span) and ledger.figures_of(entry.plan) != ledger.figures_of(plan):
            raise KnownError(_OTHER_FIGURES)


def _files(desk: Desk, protected: Protected, catalogue: Catalogue, number: int) -> Mapping[str, bytes]:
    from caseapp.operations.figure_sheet import sheet_of

    def sign(manifest: bytes) -> bytes:
        signed = desk.worker.sign_manifest(manifest)
        return signed.public_key + signed.signature

    sheet = sheet_of(protected, desk.today(), f"{number:04d}", catalogue)
    return release.release_files(protected, sign, {"summary.pdf": sheet}, catalogue.look_up)


def _written(files: Mapping[str, bytes], folder: Path, number: int, *, is_again: bool) -> Release:
    release.write_files(files, folder)
    return Release(folder, number, is_again, Changes(None, frozenset({"figures"})))


def _microdata(desk: Desk, plan: Plan) -> Microdata:
    """The rows of people whose case began in the plan's period."""
    span = plan.span
    rows = [row for row in _figures(desk).rows() if _begins_in(row, span.first, span.last)]
    if not rows:
        raise KnownError(_NOT_MADE)
    names = [column.name for column in plan.columns] + [PERSON]
    return Microdata.from_columns({name: [row.get(name) for row in rows] for name in names})


def _begins_in(row: Mapping[str, str], first: date, last: date) -> bool:
    return first.isoformat()[:7] <= row.get(MONTH, "") <= last.isoformat()[:7]


def _plan_column(column: Column, catalogue: Catalogue) -> PlanColumn:
    codes: tuple[str, ...] = ()
    labels: dict[str, str] = {}
    if column.figure is Figure.AGE_BAND:
        codes = tuple(band for band in ages.bands() if band != ages.UNKNOWN_BAND)
    elif column.codes is not None:
        labels = {code: column.codes.label(code, catalogue) for code in column.codes}
        codes = tuple(column.codes) if len(labels) <= _MOST_CODES else ()
    standard = column.codes.source if column.codes is not None else None
    return PlanColumn(name=column.name, order=codes, labels=labels, standard=standard)


def _figures(desk: Desk) -> FiguresFile:
    if desk.figures is None:
        raise KnownError(_NO_FIGURES)
    return desk.figures


def _secret(desk: Desk) -> bytes:
    return derive(desk.worker.keys[KeyClass.STATS], "figures")


def _note(desk: Desk, number: int) -> None:
    if desk.open_vault is not None:
        with desk.open_vault.write() as vault:
            vault.note(Act.PUBLISH_FIGURES, "", str(number))


def _past(entry: LedgerEntry) -> PastRelease:
    return PastRelease(
        number=entry.number,
        at=entry.at.isoformat(),
        title=entry.plan.title,
        period=entry.plan.period,
        method=entry.plan.method,
        recipients=entry.recipients,
    )
