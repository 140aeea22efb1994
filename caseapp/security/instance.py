"""One program at a time in a vault: a lock taken before the keyring is read, and gone with the process."""

import hashlib
import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from caseapp.security.errors import VaultInUse
from caseapp.security.places import Place, look_at
from caseapp.security.safe_files import keep_to_owner, make_folder, trouble, where_supported

FILE = "lock"
_MOST_BYTES = 1000
_OWNER_ONLY = 0o600


@dataclass(frozen=True)
class Holder:
    """The program that wrote the lock: its process, its computer (as a digest) and when it began."""

    process_id: int
    host: str
    started: str


class VaultLock:
    """A vault held by this process until it is released or the process ends, however it ends."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    def release(self) -> None:
        """Let the vault go; a second time does nothing."""
        if self._handle is not None:
            # The file itself stays: removing it would let two others each lock a file of this name.
            handle, self._handle = self._handle, None
            with suppress(OSError):
                os.ftruncate(handle, 0)
            os.close(handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def hold(
    folder: Path, place: Place | None = None, lock: Callable[[int], bool | None] | None = None
) -> VaultLock:
    """Take a vault for this process, or refuse because another has it; a dead one's lock is taken over."""
    make_folder(folder)
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.open(folder / FILE, flags, _OWNER_ONLY)
        if sys.platform != "win32":  # pragma: no branch
            with where_supported():
                os.fchmod(handle, _OWNER_ONLY)  # a strange umask may have taken even the owner's rights
    except OSError as error:
        raise trouble(error) from error
    try:
        _take(handle, folder, place or look_at(folder), lock or system_lock)
    except BaseException:
        os.close(handle)
        raise
    return VaultLock(handle)


def holder_of(folder: Path) -> Holder | None:
    """Who wrote the lock of a folder, or nothing when it was released or cannot be read."""
    try:
        return _parsed((folder / FILE).read_bytes()[:_MOST_BYTES])
    except OSError:
        return None


def _take(handle: int, folder: Path, place: Place, lock: Callable[[int], bool | None]) -> None:
    free = lock(handle)
    holder = holder_of(folder)
    if free is False:
        raise VaultInUse(holder.process_id if holder else None)
    if holder is not None:
        # The system's lock says whether a process of this computer has it. Where there is no such lock,
        # or the folder is shared between computers, only what is written can tell.
        if holder.host != _host() and place.on_network:
            raise VaultInUse(elsewhere=True)
        if free is None and holder.host == _host() and _is_running(holder):
            raise VaultInUse(holder.process_id)
    keep_to_owner(folder / FILE)
    me = Holder(os.getpid(), _host(), _started(os.getpid()) or "")
    with suppress(OSError):  # on a full disk the vault must still open: the system's lock is what holds it
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, json.dumps([me.process_id, me.host, me.started]).encode())


def system_lock(handle: int) -> bool | None:
    """Whether this process has the file now; nothing where the file system knows no locks."""
    if sys.platform == "win32":  # pragma: no cover
        from caseapp.security.windows import take_lock

        return take_lock(handle)
    else:
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return None
        return True


def _parsed(untrusted: bytes) -> Holder | None:
    try:
        process_id, host, started = json.loads(untrusted)
        return Holder(int(process_id), str(host), str(started))
    except (ValueError, TypeError, OverflowError, RecursionError):
        return None


def _is_running(holder: Holder) -> bool:
    # Numbers of processes are used again after a restart, so the time it began must be the same too.
    return bool(holder.started) and _started(holder.process_id) == holder.started


def _started(process_id: int) -> str | None:
    if sys.platform == "win32":  # pragma: no cover
        from caseapp.security.windows import started_at

        return started_at(process_id)
    else:
        try:
            fields = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
            boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        except OSError:
            return None
        return f"{boot}:{fields[19]}"


def _host() -> str:
    # A computer's name often holds a person's name; a digest is enough to tell two apart.
    if sys.platform == "win32":  # pragma: no cover
        name = os.environ.get("COMPUTERNAME", "")
    else:
        name = os.uname().nodename
    return hashlib.sha256(b"caseapp host" + name.encode()).hexdigest()[:16]
