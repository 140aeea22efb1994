"""Whole files, written so that after any crash the old or the new one is there, for the owner alone."""

import contextlib
import errno
import os
import secrets
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from caseapp.security.errors import CannotRead, CannotWrite, DiskFull, FileTrouble, NotWritable

_PREFIX, _SUFFIX = "caseapp-", ".part"
_OWNER_ONLY = 0o600
_OWNER_ONLY_FOLDER = 0o700
_READ_TRIES = 3
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
# Some file systems of sticks have no permissions or cannot flush a folder; nothing better is to be had there.
_UNSUPPORTED = {errno.EPERM, errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}


def write_whole(path: Path, content: bytes) -> None:
    """Put these bytes in the file's place at once; after a failure the old file is still there."""
    write_pieces(path, (content,))


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """The same for content that comes in pieces; nothing is in the file's place before the last one."""
    part = path.parent / f"{_PREFIX}{secrets.token_hex(8)}{_SUFFIX}"
    try:
        write_part(part, pieces)
        part.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        raise trouble(error) from error
    finally:
        # After a failure the half-written part may hold personal data; after success it is gone.
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def read_whole(path: Path, most: int) -> bytes:
    """The file's bytes, at most so many; a failing read is tried again before it counts."""
    for _ in range(_READ_TRIES - 1):
        with contextlib.suppress(OSError):
            return _read(path, most)
    try:
        return _read(path, most)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise CannotRead from error


def make_folder(folder: Path) -> None:
    """Make a folder for the owner alone, or leave one that is there as it is."""
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True, mode=_OWNER_ONLY_FOLDER)
            folder.chmod(_OWNER_ONLY_FOLDER)
            keep_to_owner(folder)
    except OSError as error:
        raise trouble(error) from error


def clear_leftovers(folder: Path) -> int:
    """Remove the parts that a crash left in a folder that nobody else is writing in; how many there were."""
    cleared = 0
    with contextlib.suppress(OSError):  # tidying must never stand in the way of writing
        for part in list(folder.glob(f"{_PREFIX}*{_SUFFIX}")):
            part.unlink(missing_ok=True)
            cleared += 1
    return cleared


def flush_folder(folder: Path) -> None:
    """Make the names in a folder outlive a power cut."""
    if (
        sys.platform != "win32"
    ):  # pragma: no branch  Windows writes names through and cannot open a folder to flush it
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            with where_supported():
                os.fsync(handle)
        finally:
            os.close(handle)


def keep_to_owner(path: Path) -> None:
    """Shut everybody but the owner out of a file or folder, where the system's modes do not."""
    if sys.platform == "win32":  # pragma: no cover
        from caseapp.security.windows import shut_others_out

        shut_others_out(path)


def write_part(part: Path, pieces: Iterable[bytes]) -> None:
    """Write a new file for the owner alone, and see it to the disk; a failure may leave a part of it."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(part, flags, _OWNER_ONLY)
    try:
        if sys.platform != "win32":  # pragma: no branch
            with where_supported():
                os.fchmod(handle, _OWNER_ONLY)  # a strange umask may have taken even the owner's rights
        keep_to_owner(part)
        for piece in pieces:
            rest = memoryview(piece)
            while rest:
                rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _read(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        return file.read(most)


@contextlib.contextmanager
def where_supported() -> Iterator[None]:
    """Put up with a file system that lacks what is asked for, and with nothing else."""
    try:
        yield
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise


def trouble(error: OSError) -> FileTrouble:
    """What the person is told when the system did not let a file be written."""
    if error.errno in _FULL:
        return DiskFull()
    return NotWritable() if error.errno in _FORBIDDEN else CannotWrite()
