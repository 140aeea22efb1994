"""The case files on the disk: opened together, whole, and of this program's schema."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from caseapp.security.rights import KeyClass
from caseapp.storage.connection import Connection
from caseapp.storage.errors import told_apart
from caseapp.storage.migration import Files, bring_up_to_date, require_whole
from caseapp.storage.moved import settle_moved


def files_of(folder: Path, keys: Mapping[KeyClass, bytes]) -> Files:
    """The files there are keys for."""
    return Files(folder, keys[KeyClass.CASES], keys.get(KeyClass.IDENT))


def open_whole(folder: Path, keys: Mapping[KeyClass, bytes]) -> Connection:
    """The connection over files that are whole and of this program's schema."""
    files = files_of(folder, keys)
    settle_moved(folder)
    connection = files.open()
    try:
        with told_apart():
            require_whole(files, connection)
            bring_up_to_date(files, connection)
    except BaseException:
        connection.close()
        raise
    _clear_leftovers(files.folder)
    return connection


def _clear_leftovers(folder: Path) -> None:
    """Takes away what a crash left of a transaction over both files, once neither has anything to undo."""
    with suppress(OSError):
        if not any(folder.glob("*.db-journal")):
            for path in folder.glob("cases.db-mj*"):
                path.unlink()
