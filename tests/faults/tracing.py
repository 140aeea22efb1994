"""Stops or misleads a child at exactly one of its calls to the system, by the tracer of the system."""

import os
import re
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.faults.forks import Child, Forks

# What the engine and Python change files with.
CHANGING = ("openat", "pwrite64", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "fchmod")
_CALL = re.compile(r"(\w+)\(")
_PATIENCE = 1200  # s; of a child with very much to do
Point = tuple[str, int]


class NotTraced(Exception):
    """The tracer could not be attached."""


class Stage:
    """A folder in which children wait for a word, with their say in a file of its own."""

    def __init__(self, forks: Forks, folder: Path) -> None:
        self._forks = forks
        self.said = folder / "said"
        self.word = folder / "word"
        os.mkfifo(self.word)

    def run(self, options: Sequence[str], function: str, *arguments: object, log: Path | None = None) -> int:
        """Traces a child from the word on, until its end; gives how it ended."""
        self.said.unlink(missing_ok=True)
        child = self._forks.start(function, *arguments)
        try:
            self._wait_until_ready()
            _trace(child, self.word, ["-o", str(log or os.devnull), *options])
        except BaseException:
            child.kill()
            raise
        return child.wait(_PATIENCE)

    def run_untraced(self, function: str, *arguments: object) -> int:
        """The same where nothing can be traced."""
        self.said.unlink(missing_ok=True)
        child = self._forks.start(function, *arguments)
        self._wait_until_ready()
        handle = os.open(self.word, os.O_RDWR)
        os.write(handle, b"!")
        ended = child.wait(_PATIENCE)
        os.close(handle)
        return ended

    def lines(self) -> list[str]:
        """What the last child said after it was ready."""
        return self.said.read_text("utf-8").splitlines(keepends=True)[1:]

    def _wait_until_ready(self) -> None:
        limit = time.monotonic() + _PATIENCE
        while not (self.said.exists() and self.said.stat().st_size):
            assert time.monotonic() < limit, "the child does not get ready"
            time.sleep(0.001)


def _trace(child: Child, word: Path, options: Sequence[str]) -> None:
    tracer = subprocess.Popen(["strace", "-p", str(child.pid), *options], stderr=subprocess.PIPE, text=True)
    assert tracer.stderr is not None
    try:
        said = tracer.stderr.readline()
        if "attached" not in said:
            raise NotTraced(said)
        handle = os.open(word, os.O_RDWR)
        os.write(handle, b"!")
        tracer.wait(_PATIENCE)
        os.close(handle)
    finally:
        tracer.kill()
        tracer.communicate()


def why_not(forks: Forks, folder: Path) -> str | None:
    """Why no process can be traced here; None where it can."""
    if shutil.which("strace") is None:
        return "NOT TESTED HERE: strace is not installed"
    folder.mkdir()
    stage = Stage(forks, folder)
    try:
        stage.run(["-e", "trace=none"], "rest", stage.said, stage.word)
    except NotTraced:
        return "NOT TESTED HERE: processes cannot be traced"
    return None


def points(log: Path, folder: Path) -> list[Point]:
    """Each call in a trace, with its number among calls of its name; what is opened elsewhere is left out."""
    counts: dict[str, int] = {}
    found = []
    for line in log.read_text("utf-8", "replace").splitlines():
        if (call := _CALL.match(line)) is not None:
            counts[call[1]] = counts.get(call[1], 0) + 1
            if call[1] != "openat" or str(folder) in line:
                found.append((call[1], counts[call[1]]))
    return found


def spread(points: list[Point], most: int) -> list[Point]:
    """At most so many of these calls, at even distances, the rarer kinds first."""
    kinds = Counter(name for name, _ in points)
    in_order = sorted(points, key=lambda point: kinds[point[0]])
    return [in_order[at * len(in_order) // most] for at in range(most)] if len(points) > most else points
