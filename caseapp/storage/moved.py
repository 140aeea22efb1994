"""Files that were cut off in the middle of a save and now lie elsewhere: on another stick, drive or path."""

import os
import re
from contextlib import suppress
from pathlib import Path

from caseapp.security.safe_files import trouble

# How a journal ends that belongs to a transaction over both files: the place of the file that both name,
# its length, the sum of its bytes, and the mark of a journal.
_MARK = bytes.fromhex("d9d505f920a163d7")
_NUMBER = 4
_TAIL = 2 * _NUMBER + len(_MARK)
_LONGEST = 4096


def settle_moved(folder: Path) -> None:
    """Lets a transaction over both files be undone where they lie now.

    Each file's journal names a third file by its whole path. Where there is none, the engine takes the
    transaction for done, and throws away what would undo it. So where the third file has moved with the
    others, its name is taken out of the journals: each then undoes its own file.
    """
    try:
        for journal in folder.glob("*.db-journal"):
            _settle(journal)
    except OSError as error:
        raise trouble(error) from error


def _settle(journal: Path) -> None:
    with journal.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - _TAIL - _LONGEST, 0))
        named = _named(file.read())
    if named is None:
        return
    name = re.split(rb"[\\/]", named)[-1].decode("utf-8", "replace")
    if not _is_there(named) and (journal.parent / name).is_file():
        with journal.open("rb+") as file:
            file.truncate(size - _TAIL - len(named) - _NUMBER)
            os.fsync(file.fileno())


def _named(end: bytes) -> bytes | None:
    """The path that the end of a journal names."""
    if len(end) < _TAIL or not end.endswith(_MARK):
        return None
    length = int.from_bytes(end[-_TAIL : -_TAIL + _NUMBER])
    wanted = int.from_bytes(end[-_TAIL + _NUMBER : -len(_MARK)])
    path = end[-_TAIL - length : -_TAIL]
    if not 0 < length == len(path):
        return None
    # The engine adds the bytes up as signed numbers.
    is_right = sum(byte - 256 if byte > 127 else byte for byte in path) % 2**32 == wanted
    return path if is_right else None


def _is_there(path: bytes) -> bool:
    with suppress(OSError, ValueError):
        return Path(os.fsdecode(path)).exists()
    return False
