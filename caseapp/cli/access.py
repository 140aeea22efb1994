"""The one way from a command to a vault: lock, passphrase, desk, and everything closed again."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.cli.asking import read_passphrase
from caseapp.cli.console import Console
from caseapp.cli.progress import progress_bar
from caseapp.domain.errors import KnownError
from caseapp.paths import default_vault
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk

_RENEWING = mark("Commands", "Bringing the lists up to date")
_NOT_EMPTY = mark(
    "Commands", "There is something in this folder already. Choose an empty folder or a new one."
)


@contextmanager
def open_desk(
    console: Console, vault: Path | None, user: str, passphrase_file: Path | None
) -> "Iterator[Desk]":
    """The desk of a worker, who is asked for the passphrase, for as long as the block lasts."""
    with lock_vault(vault) as folder:
        passphrase = read_passphrase(console, passphrase_file)
        with desk_in(console, folder, user, passphrase) as desk:
            yield desk


@contextmanager
def lock_vault(vault: Path | None) -> Iterator[Path]:
    """The folder of a vault that is there, kept from every other program."""
    from caseapp.security import keyring_file
    from caseapp.security.errors import KeyringMissing
    from caseapp.security.instance import hold
    from caseapp.security.process import harden

    folder = vault if vault is not None else default_vault()
    # A lock would make the folder, and a mistyped name shall make nothing.
    if not (folder / keyring_file.FILE).is_file():
        raise KeyringMissing
    harden()
    with hold(folder):
        yield folder


@contextmanager
def desk_in(console: Console, folder: Path, user: str, passphrase: str) -> "Iterator[Desk]":
    """The desk of a worker in a vault that is locked already; that it was opened is journalled."""
    from caseapp.operations.binning import empty_bin
    from caseapp.operations.desk import act
    from caseapp.operations.offices import unlock_desk
    from caseapp.operations.upkeep import note_unlocked

    with progress_bar(console, _RENEWING) as progress:
        desk = unlock_desk(folder, user, passphrase, progress=progress)
    try:
        act(desk, note_unlocked)
        act(desk, empty_bin)
        yield desk
    finally:
        desk.close()


@contextmanager
def new_vault_folder(folder: Path) -> Iterator[None]:
    """An empty folder for a new vault, kept from every other program; if the making fails, all of it goes."""
    from caseapp.security.errors import KeyringExists
    from caseapp.security.instance import FILE as LOCK
    from caseapp.security.instance import hold
    from caseapp.security.keyring_file import FILE as KEYRING
    from caseapp.security.process import harden
    from caseapp.storage.building import PLACE

    was_there = folder.exists()
    if was_there and not folder.is_dir():
        raise KnownError(_NOT_EMPTY)
    harden()
    with hold(folder):
        # Only now, when nobody else can be making a vault here.
        found = {path.name for path in folder.iterdir()} - {LOCK, PLACE}
        if KEYRING in found:
            raise KeyringExists
        if found:
            raise KnownError(_NOT_EMPTY)
        try:
            yield
        except BaseException:
            _clear(folder, spared=frozenset({LOCK}) if was_there else frozenset())
            raise


def _clear(folder: Path, spared: frozenset[str]) -> None:
    with suppress(OSError):
        for path in list(folder.iterdir()):
            if path.name not in spared:
                path.unlink()
        if not spared:
            folder.rmdir()
