"""How much memory this process has ever had."""

import re
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")
_PEAK = re.compile(r"^VmHWM:\s+(\d+) kB$", re.MULTILINE)


def peak_mebibytes() -> float | None:
    """The most memory this process ever had; Windows does not say it this way."""
    if sys.platform == "win32":
        return None
    elif sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    else:
        # Not the resources used: those begin with what the process had that started this one.
        found = _PEAK.search(_STATUS.read_text(encoding="ascii", errors="replace"))
        return None if found is None else int(found[1]) / 2**10
