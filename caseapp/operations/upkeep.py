"""Looks after the vault: its files, its journal, its locking."""

from contextlib import suppress
from dataclasses import dataclass

from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.errors import UNWRITABLE
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
    """The newest lines of the journal, without those of a case the reader is kept from."""
    desk.require(Right.READ_JOURNAL)
    lines = desk.vault.journal.newest(limit)
    hidden = {each for each in {line.object for line in lines if line.object} if desk.vault.is_hidden(each)}
    return tuple(line for line in lines if line.object not in hidden)


def note_unlocked(desk: Desk) -> None:
    """Journals that the worker unlocked the vault."""
    _note(desk, Act.UNLOCK)


def note_locked(desk: Desk) -> None:
    """Journals that the worker locked the vault."""
    _note(desk, Act.LOCK)


def _note(desk: Desk, act: Act) -> None:
    if desk.open_vault is not None:
        # A full or failing disk keeps nobody from reading, and never from locking.
        with suppress(*UNWRITABLE), desk.open_vault.write() as vault:
            vault.note(act)
