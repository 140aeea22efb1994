"""Looks after the vault: its files, its journal, its locking."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC

from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.operations.records import BIN_KEPT_FOR
from caseapp.security.rights import Right
from caseapp.storage.errors import UNWRITABLE, ReadOnly
from caseapp.storage.journal import JournalEntry

_QUICKLY_CHECKED = 96 * 1024 * 1024  # bytes; larger vaults are checked on request


@dataclass(frozen=True)
class Health:
    """What a check found; nothing in `faults` and no broken line means the vault is sound."""

    faults: tuple[str, ...]
    first_broken_line: int | None
    one_keyring_copy_damaged: bool

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        return not self.faults and self.first_broken_line is None and not self.one_keyring_copy_damaged


def check_vault(desk: Desk, *, full: bool = False) -> Health:
    """Pragmas, structure, page codes (when full), orphans and the journal's chain."""
    desk.require(Right.CHECK_VAULT)
    desk.vault.verify_pragmas()
    return Health(
        faults=desk.vault.integrity(full=full),
        first_broken_line=desk.vault.journal.first_broken(),
        one_keyring_copy_damaged=desk.worker.one_copy_damaged,
    )


def check_at_unlock(desk: Desk) -> Health:
    """What can be checked while somebody waits: the journal, and the files while they are small."""
    desk.require(Right.CHECK_VAULT)
    desk.vault.verify_pragmas()
    is_small = desk.vault.bytes_on_disk() <= _QUICKLY_CHECKED
    return Health(
        faults=desk.vault.integrity(full=False) if is_small else (),
        first_broken_line=desk.vault.journal.first_broken(),
        one_keyring_copy_damaged=desk.worker.one_copy_damaged,
    )


def journal(desk: Desk, limit: int = 200) -> tuple[JournalEntry, ...]:
    """The newest lines of the journal."""
    desk.require(Right.READ_JOURNAL)
    return desk.vault.journal.newest(limit)


def note_unlocked(desk: Desk) -> None:
    """Journals that the worker unlocked the vault."""
    _note(desk, Act.UNLOCK)


def note_locked(desk: Desk) -> None:
    """Journals that the worker locked the vault."""
    _note(desk, Act.LOCK)


def empty_bin(desk: Desk, most: int = 50) -> int:
    """Destroys what has lain in the bin for 30 days, a few records at a time; gives how many, 0 when done.

    Nobody is kept from working by it: where the vault cannot be written it is done another day.
    """
    desk.require(Right.EDIT_CASE)
    destroyed = 0
    with suppress(*UNWRITABLE, ReadOnly), desk.vault.write() as vault:
        before = (desk.clock() - BIN_KEPT_FOR).astimezone(UTC).isoformat(timespec="milliseconds")
        destroyed = vault.destroy_binned(before, most)
        if destroyed:
            vault.note(Act.EMPTY_BIN, "", str(destroyed))
    return destroyed


def _note(desk: Desk, act: Act) -> None:
    if desk.open_vault is not None:
        # A full or failing disk keeps nobody from reading, and never from locking.
        with suppress(*UNWRITABLE), desk.open_vault.write() as vault:
            vault.note(act)
