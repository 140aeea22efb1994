"""Packs the program once for all tests that ask for it."""

import os
import subprocess
import sys
import time
from pathlib import Path

from tests.installer.spec import HOME, SPEC

MOST_SECONDS = 1200
_LAST_LINES = 2000


def pack(base: Path) -> Path:
    """The folder with the packed program; where several test processes ask, one packs and the others wait."""
    place = base.parent / "packed" if "PYTEST_XDIST_WORKER" in os.environ else base / "packed"
    done = place / "done"
    try:
        place.mkdir()
    except FileExistsError:
        _wait_for(done)
    else:
        _pack_into(place)
        done.touch()
    return place / "dist/caseapp"


def _pack_into(place: Path) -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(place / "dist"), "--workpath", str(place / "work"), str(SPEC)]
    answer = subprocess.run(
        command,
        cwd=HOME,
        env={**os.environ, "PYINSTALLER_CONFIG_DIR": str(place / "cache")},
        capture_output=True,
        text=True,
        timeout=MOST_SECONDS,
    )
    assert answer.returncode == 0, answer.stderr[-_LAST_LINES:]


def _wait_for(done: Path) -> None:
    limit = time.monotonic() + MOST_SECONDS
    while not done.exists():
        assert time.monotonic() < limit, "the program was not packed"
        time.sleep(1)
