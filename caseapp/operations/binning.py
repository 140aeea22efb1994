"""The bin: what is in it can be brought back for 30 days, then it is destroyed."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta

from caseapp.domain.records import Document
from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.storage.errors import UNWRITABLE
from caseapp.storage.stored import Binned

KEPT_FOR = timedelta(days=30)


def empty_bin(desk: Desk) -> int:
    """Destroys the documents that have lain in the bin for 30 days; gives how many."""
    if desk.open_vault is None or not desk.open_vault.has_ident:
        return 0
    now = desk.clock().astimezone(UTC)
    if not _is_clock_believed(desk, now):
        return 0
    before = (now - KEPT_FOR).isoformat(timespec="milliseconds")
    destroyed = 0
    with suppress(*UNWRITABLE):  # a full disk keeps nobody from her cases
        for binned in desk.vault.binned(Document.kind, before=before):
            _destroy(desk, binned)
            destroyed += 1
    return destroyed


def _destroy(desk: Desk, binned: Binned) -> None:
    """The key goes first, in the same act as the answers; without it the file is noise."""
    files = desk.vault.attachments_of(binned.id)
    with desk.vault.outgoing(files), desk.vault.write() as vault:
        vault.erase(binned.id)
        vault.note(Act.EMPTY_BIN, binned.case_id, Document.kind)


def _is_clock_believed(desk: Desk, now: datetime) -> bool:
    """A clock that jumped must not destroy anything: somebody has worked at about this time before."""
    lines = desk.vault.journal.newest(2)
    return bool(lines) and now - datetime.fromisoformat(lines[-1].at) < KEPT_FOR
