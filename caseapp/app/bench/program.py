"""Start and memory of the real program, each measured in a process of its own."""

import json
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from caseapp.app.itself import own_command, own_surroundings

_MOST_SECONDS = 600


def seconds_to_unlock_window(folder: Path, runs: int = 3) -> float:
    """From the start of the process to the unlock window on the screen; the best of a few runs."""
    return min(_seconds_until_first_line("show-unlock", folder) for _ in range(runs))


def unlocked_list(folder: Path) -> tuple[float, float | None]:
    """Seconds from unlocking to a usable list, and the peak memory in MiB where the system tells."""
    done = subprocess.run(
        _command("open-list", folder),
        capture_output=True,
        text=True,
        timeout=_MOST_SECONDS,
        env=_environment(),
        check=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    memory = found["mebibytes"]
    return float(found["seconds"]), None if memory is None else float(memory)


def _seconds_until_first_line(part: str, folder: Path) -> float:
    began = time.perf_counter()
    with subprocess.Popen(
        _command(part, folder), stdout=subprocess.PIPE, text=True, env=_environment()
    ) as child:
        if child.stdout is not None:
            child.stdout.readline()
        taken = time.perf_counter() - began
        child.wait(timeout=_MOST_SECONDS)
    return taken


def _command(part: str, folder: Path) -> Sequence[str]:
    return own_command(["bench-part", part, str(folder)])


def _environment() -> dict[str, str]:
    return {
        **own_surroundings(),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "qt.text.font.db=false",
    }
