"""The bin: what is in it can be brought back for 30 days, then it is destroyed."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from math import ceil

from caseapp.domain.records import Document
from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.storage.errors import UNWRITABLE, ReadOnly
from caseapp.storage.stored import Binned

KEPT_FOR = timedelta(days=30)


def days_left(removed_at: str, now: datetime) -> int:
    """The days until what was put in the bin at this moment is destroyed; from 30 down to 0."""
    left = datetime.fromisoformat(removed_at) + KEPT_FOR - now
    return max(0, ceil(left / timedelta(days=1)))


def empty_bin(desk: Desk, most: int = 50) -> int:
    """Destroys what has lain in the bin for 30 days, a few records at a time; gives how many, 0 when done.

    Nobody is kept from working by it: where the vault cannot be written, or the clock is not believed, it
    is done another day. Whoever has no key for the names, where most of it lies, destroys nothing.
    """
    if desk.open_vault is None or not desk.open_vault.has_ident:
        return 0
    now = desk.clock().astimezone(UTC)
    if not _is_clock_believed(desk, now):
        return 0
    before = (now - KEPT_FOR).isoformat(timespec="milliseconds")
    destroyed = 0
    with suppress(*UNWRITABLE, ReadOnly):  # a full disk keeps nobody from her cases
        for binned in desk.vault.binned(Document.kind, before=before)[:most]:
            _destroy_document(desk, binned)
            destroyed += 1
        if destroyed < most:
            destroyed += _destroy_others(desk, before, most - destroyed)
    return destroyed


def _destroy_document(desk: Desk, binned: Binned) -> None:
    """The key goes first, in the same act as the answers; without it the file is noise."""
    files = desk.vault.attachments_of(binned.id)
    with desk.vault.outgoing(files), desk.vault.write() as vault:
        vault.erase(binned.id)
        vault.note(Act.EMPTY_BIN, binned.case_id, Document.kind)


def _destroy_others(desk: Desk, before: str, most: int) -> int:
    with desk.vault.write() as vault:
        destroyed = vault.destroy_binned(before, most, but_for=Document.kind)
        if destroyed:
            vault.note(Act.EMPTY_BIN, "", str(destroyed))
    return destroyed


def _is_clock_believed(desk: Desk, now: datetime) -> bool:
    """A clock that jumped must not destroy anything: somebody has worked at about this time before."""
    lines = desk.vault.journal.newest(2)
    return bool(lines) and now - datetime.fromisoformat(lines[-1].at) < KEPT_FOR
