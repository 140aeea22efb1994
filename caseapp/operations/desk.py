"""A worker at an open vault: what every operation is given."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from caseapp.domain.errors import KnownError
from caseapp.procedures.reading import Packs
from caseapp.security.errors import AccessEnded, DataDamaged
from caseapp.security.rights import Right
from caseapp.security.unlocked import Unlocked
from caseapp.storage.errors import DiskFault, DiskFull, NoCaseFiles, told_apart
from caseapp.storage.figures_file import FiguresFile
from caseapp.storage.vault import Clock, Vault

R = TypeVar("R")


@dataclass(frozen=True)
class Desk:
    """The open vault, the worker at it, the countries' procedures, and the clock.

    A statistics user has figures and no case files; `vault` then refuses.
    """

    folder: Path
    worker: Unlocked
    packs: Packs
    clock: Clock
    country: str
    open_vault: Vault | None = field(repr=False)
    figures: FiguresFile | None = field(repr=False)

    @property
    def vault(self) -> Vault:
        """The case files; NoCaseFiles for a role without them."""
        if self.open_vault is None:
            raise NoCaseFiles
        return self.open_vault

    @property
    def is_training(self) -> bool:
        """Whether everybody in this vault is made up."""
        return self.worker.is_training

    def now(self) -> datetime:
        """The moment, in the zone of this laptop."""
        return self.clock().astimezone()

    def today(self) -> date:
        """The day on this laptop."""
        return self.now().date()

    def require(self, right: Right) -> None:
        """Refuses with a sentence when the worker's certificate has run out, or does not give the right."""
        if not self.worker.certificate.is_valid_at(self.clock()):
            raise AccessEnded
        self.worker.require(right)

    def close(self) -> None:
        """Closes the files; the desk is of no use afterwards."""
        if self.open_vault is not None:
            self.open_vault.close()


def act(desk: Desk, operation: Callable[..., R], *arguments: object, **named: object) -> R:
    """Does one operation; what the disk may do better a moment later is tried again before it is said."""

    def once() -> R:
        try:
            with told_apart():
                return operation(desk, *arguments, **named)
        finally:
            if vault is not None:
                vault.require_read_rightly()  # before anybody believes what was read

    vault = desk.open_vault
    if vault is None or vault.is_writing:  # of acts that belong together none is tried again alone
        return once()
    writes = vault.writes
    try:
        return once()
    except DiskFull:
        # The room kept for this moment.
        if vault.writes != writes or not vault.release_ballast():
            raise
    except DataDamaged:
        # What cannot be read for a moment looks like damage. What was written is never written twice.
        if vault.writes != writes:
            raise
        vault.reopen()
    except DiskFault:
        # The system may believe pages to be on the disk that are not, so nothing goes on with them.
        with suppress(KnownError):
            vault.reopen()
        raise
    return once()
