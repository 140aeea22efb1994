"""Opens the files of a vault for a worker, and makes those of a new one."""

import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from caseapp.domain.duplicates.identity import MATCHED_KINDS
from caseapp.security.errors import DataDamaged
from caseapp.security.rights import KeyClass
from caseapp.storage import lookalikes
from caseapp.storage.connection import transaction
from caseapp.storage.errors import UNWRITABLE, NoCaseFiles, told_apart
from caseapp.storage.figures_file import FiguresFile
from caseapp.storage.migration import bring_up_to_date
from caseapp.storage.stored import Summarise
from caseapp.storage.vault import Clock, Vault
from caseapp.storage.whole_files import files_of, open_whole

_BALLAST_BYTES = 32 * 1024 * 1024
_TRIES = 3


def open_vault(
    folder: Path, keys: Mapping[KeyClass, bytes], actor: str, summarise: Summarise, clock: Clock
) -> Vault:
    """Opens the case files with the keys of one worker; brings the schema up to date first."""
    if KeyClass.CASES not in keys:
        raise NoCaseFiles

    def once() -> Vault:
        connection = open_whole(folder, keys)
        try:
            with told_apart():
                vault = Vault(folder, connection, keys, actor, summarise, clock)
                _bring_keys_up_to_date(vault)
                vault.settle_attachments()
                return vault
        except BaseException:
            connection.close()
            raise

    for _ in range(_TRIES - 1):
        with suppress(DataDamaged):  # what cannot be read for a moment looks like damage
            return once()
    return once()


def _bring_keys_up_to_date(vault: Vault) -> None:
    """Makes the keys of lookalikes anew after an update; a vault that cannot be written goes on without."""
    if vault.has_ident and not lookalikes.are_keys_current(vault.connection) and not vault.is_read_only:
        with suppress(*UNWRITABLE):
            lookalikes.rebuild(vault.connection, vault.records_of_kinds(MATCHED_KINDS))


def create_vault(folder: Path, keys: Mapping[KeyClass, bytes], facts: Mapping[str, str]) -> None:
    """Makes the empty files of a new vault; `facts` are its settings, such as the country."""
    files = files_of(folder, keys)
    connection = files.open(create=True)
    try:
        for path in (files.cases, files.ident):
            path.chmod(0o600)
        bring_up_to_date(files, connection)
        with transaction(connection):
            for key, value in {**facts, "device": secrets.token_hex(4)}.items():
                connection.execute("INSERT INTO meta (key, value) VALUES (?, ?)", (key, value))
            lookalikes.note_current(connection)
    finally:
        connection.close()
    if KeyClass.STATS in keys:
        FiguresFile(folder, keys[KeyClass.STATS]).create()


def make_ballast(folder: Path) -> None:
    """Keeps room on the disk, so that the last save and its journal line still fit when it is full."""
    path = folder / "ballast"
    with suppress(OSError), path.open("wb") as file:
        path.chmod(0o600)
        # Random bytes, because some disks do not really keep room for zeros.
        file.write(secrets.token_bytes(_BALLAST_BYTES))
