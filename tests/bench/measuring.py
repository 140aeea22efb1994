"""Runs a program by itself and says what it needed: processor time, time on the wall, memory."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_KIB = 1024


@dataclass(frozen=True)
class Measured:
    """What one run needed, and what it printed; nothing where it failed."""

    processor: float
    wall: float
    mebibytes: float
    printed: str | None


# A process counts the memory of the one it was split off from as its own, so a small one stands between.
_BETWEEN = """
import json, os, sys
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(child, 0)
told = [os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, usage.ru_maxrss]
open(sys.argv[1], "w").write(json.dumps(told))
"""


def measured(command: Sequence[str | Path]) -> Measured:
    """One run of a command."""
    with tempfile.TemporaryDirectory() as place:
        told, out = Path(place) / "told", Path(place) / "out"
        start = time.perf_counter()
        with out.open("wb") as file:
            between = [sys.executable, "-S", "-c", _BETWEEN, str(told), *map(str, command)]
            subprocess.run(between, stdout=file, stderr=subprocess.STDOUT, check=True)
        wall = time.perf_counter() - start
        code, processor, kibibytes = json.loads(told.read_text())
        printed = out.read_text("utf-8", "replace") if code == 0 else None
    return Measured(processor, wall, kibibytes / _KIB, printed)
