"""Processes that can be killed: a prepared one forks a fresh child for each run, in a few milliseconds."""

import json
import os
import select
import signal
import subprocess
import sys
import traceback
from importlib import import_module
from types import TracebackType
from typing import Self

_ANY = 2**64 - 1  # a number the system takes for "everybody"
_PR_SET_PTRACER = 0x59616D61
BROKEN = 70


class Child:
    """A running child, until it ends."""

    def __init__(self, forks: "Forks", pid: int) -> None:
        self._forks = forks
        self.pid = pid

    def kill(self) -> int:
        """Kills it without a warning and gives how it ended."""
        os.kill(self.pid, signal.SIGKILL)
        return self.wait()

    def wait(self, seconds: float = 60) -> int:
        """Its exit code, or the signal that ended it as a negative number."""
        return self._forks.ended(self, seconds)


class Forks:
    """Starts children one after the other."""

    def __init__(self, surroundings: dict[str, str] | None = None, before: list[str] | None = None) -> None:
        command = [
            *(before or []),
            sys.executable,
            "-X",
            "utf8",
            "-c",
            "from tests.faults.forks import serve; serve()",
        ]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **(surroundings or {})},
            text=True,
            bufsize=1,
        )
        assert self._line(60) == "ready"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()
        self._process.wait(60)

    def start(self, function: str, *arguments: object) -> Child:
        """A child that calls a function of `tests.faults.children`."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([function, *map(_plain, arguments)]) + "\n")
        self._process.stdin.flush()
        return Child(self, int(self._line(60)))

    def run(self, function: str, *arguments: object) -> int:
        """Starts a child and waits for its end."""
        return self.start(function, *arguments).wait()

    def ended(self, child: Child, seconds: float) -> int:
        """How this child ended; one that does not end in time is killed and fails the test."""
        try:
            pid, status = map(int, self._line(seconds).split())
        except TimeoutError:
            os.kill(child.pid, signal.SIGKILL)
            raise
        assert pid == child.pid
        return os.waitstatus_to_exitcode(status)

    def _line(self, seconds: float) -> str:
        assert self._process.stdout is not None
        if not select.select([self._process.stdout], [], [], seconds)[0]:
            raise TimeoutError
        return self._process.stdout.readline().strip()


def serve() -> None:
    """What the prepared process does: for each line, one child."""
    import_module("tests.faults.children").prepare()
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # what a child says by mistake is no answer
    answers.write("ready\n")
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _live(*json.loads(line))
        answers.write(f"{pid}\n")
        _, status = os.waitpid(pid, 0)
        answers.write(f"{pid} {status}\n")


def _live(function: str, *arguments: object) -> None:
    code = BROKEN
    try:
        _let_be_traced()
        getattr(import_module("tests.faults.children"), function)(*arguments)
        code = 0
    except BaseException:  # noqa: BLE001 - the outermost frame of the child
        traceback.print_exc()
    finally:
        os._exit(code)


def _let_be_traced() -> None:
    # Some systems let a process be traced by its parents only, and the tracer is none.
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_PTRACER, ctypes.c_ulong(_ANY), 0, 0, 0)


def _plain(value: object) -> object:
    return str(value) if isinstance(value, os.PathLike) else value
