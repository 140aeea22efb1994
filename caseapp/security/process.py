"""Making the process a poor source of leaks: no core file, and no look into its memory by other programs."""

import sys
from dataclasses import dataclass

_PR_GET_DUMPABLE, _PR_SET_DUMPABLE = 3, 4


@dataclass(frozen=True)
class Hardening:
    """What could be done on this system; a no is said in the line about the device."""

    no_core_file: bool
    memory_closed: bool


def harden(*, memory_closed: bool = True) -> Hardening:
    """Shut the process off before any key is read; only tests that look into memory leave it open."""
    if sys.platform == "win32":  # pragma: no cover
        from caseapp.security import windows

        return Hardening(windows.forbid_crash_reports(), memory_closed and windows.close_memory())
    else:
        return Hardening(_forbid_core_file(), memory_closed and _close_memory())


if sys.platform != "win32":  # pragma: no branch

    def is_memory_closed() -> bool:
        """Whether other programs of the same person are kept out of this process's memory."""
        return sys.platform.startswith("linux") and _prctl(_PR_GET_DUMPABLE, 0) == 0

    def _forbid_core_file() -> bool:
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)

    def _close_memory() -> bool:
        # Only Linux has the flag; on other systems the core limit is all there is.
        return sys.platform.startswith("linux") and _prctl(_PR_SET_DUMPABLE, 0) == 0 and is_memory_closed()

    def _prctl(option: int, value: int) -> int:
        import ctypes

        return int(ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0))
