"""The ledger of releases as an office keeps it: read whole, anchored in the case files, handed out again."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from caseapp.domain.errors import KnownError
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.statistics import ledger, release
from caseapp.statistics.errors import FiguresRefused, ReleaseFault
from caseapp.statistics.ledger import LedgerEntry
from caseapp.statistics.plan import Method
from caseapp.storage.errors import NotFound
from caseapp.storage.figures_file import FiguresFile
from caseapp.storage.reading import Reading
from caseapp.text import mark

FIGURES = "figures"
# What the case files know of the ledger: how long it is, and the seal of its last entry.
_HEAD = "figures_ledger"
_NO_FIGURES = mark("Errors", "Your role does not open the figures.")
_CUT = mark(
    "Errors",
    "The ledger of releases is not the one this office last published with: it was changed, cut short, or"
    " restored alone from a backup. Do not publish; restore both files, or tell your supervisor.",
)
_KEPT = mark(
    "Errors",
    "The release is in the ledger as number {number}, but its folder could not be written. Make room or"
    " choose another place, then write release {number} again from the ledger.",
)


@dataclass(frozen=True)
class Release:
    """A release that was written: folder, number in the ledger, whether it is the stored one again."""

    folder: Path
    number: int
    is_again: bool
    changes: Changes


@dataclass(frozen=True)
class PastRelease:
    """A line of the ledger for people; no approver means that nobody else could look at it.

    `rho` (zCDP) and `delta` are what it cost each of its people; `revises` is the release it corrects.
    """

    number: int
    at: str
    title: str
    period: str
    method: Method
    recipients: tuple[str, ...]
    author: str = ""
    approver: str = ""
    people: int = 0
    cells: Mapping[str, int] | None = None
    rho: float = 0.0
    delta: float = 0.0
    revises: int | None = None


def past_releases(desk: Desk) -> tuple[PastRelease, ...]:
    """The releases so far, the newest first.

    What was published of people who have been erased since stays published: it says nothing of any of them.
    """
    desk.require(Right.SEE_FIGURES)
    return tuple(_past(entry) for entry in reversed(whole_ledger(desk)))


def write_again(desk: Desk, number: int, folder: Path) -> Release:
    """Writes the stored files of a release into a new folder, byte for byte as they were published."""
    desk.require(Right.PUBLISH_FIGURES)
    release.require_free(folder)
    entries = whole_ledger(desk)
    entry = next((entry for entry in entries if entry.number == number), None)
    if entry is None:
        raise NotFound
    return hand_out(desk, entries, entry, folder)


def hand_out(desk: Desk, entries: Sequence[LedgerEntry], entry: LedgerEntry, folder: Path) -> Release:
    """Writes a stored release, with its line in the journal."""
    files = stored_files(desk, entry)
    note_published(desk, entries, entry.number)
    return written(files, folder, entry.number, is_again=True)


def whole_ledger(desk: Desk) -> list[LedgerEntry]:
    """All entries, oldest first; refused where one is missing, moved or changed."""
    entries = [ledger.entry_from(line.encode()) for line in figures_of(desk).releases()]
    ledger.require_whole(entries)
    if desk.open_vault is not None:
        number, digest = _head(desk.open_vault)
        if number > len(entries) or (number and entries[number - 1].digest() != digest):
            raise FiguresRefused(_CUT)
    return entries


def note_published(desk: Desk, entries: Sequence[LedgerEntry], number: int) -> None:
    """The journal's line of a release that leaves, and in the case files the ledger's new end.

    A release that came into the ledger but not into the journal, because the program was ended in between,
    has not left; it gets its line now.
    """
    if desk.open_vault is None:
        return
    noted, _ = _head(desk.open_vault)
    with desk.open_vault.write() as vault:
        missed = [entry.number for entry in entries if entry.number > noted]
        for each in sorted({*missed, number}):
            vault.note(Act.PUBLISH_FIGURES, "", str(each))
        vault.set_meta(_HEAD, f"{len(entries)} {entries[-1].digest()}")


def stored_files(desk: Desk, entry: LedgerEntry) -> Mapping[str, bytes]:
    """The files of a release as they were published; refused where one is not what the ledger vouches for."""
    files = figures_of(desk).released_files(entry.number)
    manifest = files.get(release.MANIFEST, b"")
    if hashlib.sha256(manifest).hexdigest() != entry.manifest_digest:
        raise FiguresRefused(_CUT)
    listed = json.loads(manifest)["files"]
    beside = {name: data for name, data in files.items() if name != release.MANIFEST}
    if {name: hashlib.sha256(data).hexdigest() for name, data in beside.items()} != listed:
        raise FiguresRefused(_CUT)
    return files


def written(files: Mapping[str, bytes], folder: Path, number: int, *, is_again: bool) -> Release:
    """Writes the files of a release that is in the ledger."""
    try:
        release.write_files(files, folder)
    except ReleaseFault as error:
        raise ReleaseFault(_KEPT.filled(number=number)) from error
    return Release(folder, number, is_again, Changes(None, frozenset({FIGURES})))


def figures_of(desk: Desk) -> FiguresFile:
    """The file of figures; refused for a role that does not open it."""
    if desk.figures is None:
        raise KnownError(_NO_FIGURES)
    return desk.figures


def _head(vault: Reading) -> tuple[int, str]:
    number, _, digest = (vault.meta(_HEAD) or "0 ").partition(" ")
    return int(number), digest


def _past(entry: LedgerEntry) -> PastRelease:
    return PastRelease(
        number=entry.number,
        at=entry.at.isoformat(),
        title=entry.plan.title,
        period=entry.plan.period,
        method=entry.plan.method,
        recipients=entry.recipients,
        author=entry.author,
        approver=entry.approver,
        people=entry.members.number,
        cells=entry.cells,
        rho=entry.rho,
        delta=entry.delta,
        revises=entry.revises,
    )
