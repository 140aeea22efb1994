"""Asks a process of its own, which has no key and is over after each question, about a file from outside."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

LONGEST_LINE = 4096
_IS_PACKED = bool(getattr(sys, "frozen", False))
_LOOK_EVERY = 0.1
OnProgress = Callable[[int, int], None]


@dataclass(frozen=True)
class Helper:
    """What answers: its script, the word that starts it in the packed program, and how long it may take."""

    script: Path
    word: str
    patience_seconds: float


def ask(helper: Helper, question: bytes, progress: OnProgress | None) -> bytes:
    """What it answers; nothing when it fails or takes too long. `progress` may stop it."""
    process = subprocess.Popen(  # noqa: S603 - our own program, and no word of anybody's
        _command(helper),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_surroundings(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    answers: list[bytes] = []
    # With a time limit the library's own way forgets what it has not yet handed over.
    talk = threading.Thread(target=lambda: answers.append(process.communicate(question)[0]), name="apart")
    talk.start()
    end = time.monotonic() + helper.patience_seconds
    try:
        while talk.is_alive():
            talk.join(_LOOK_EVERY)
            if time.monotonic() > end:
                return b""
            if progress is not None and talk.is_alive():
                progress(0, 0)
    finally:
        process.kill()
        talk.join()
    return answers[0] if answers and process.returncode == 0 else b""


def _command(helper: Helper) -> list[str]:
    if _IS_PACKED:
        # On Windows the program of the windows has no standard input; its sibling for commands has.
        sibling = Path(sys.executable).with_name("caseapp-cli.exe")
        return [str(sibling) if sibling.is_file() else sys.executable, helper.word]
    return [sys.executable, "-I", "-X", "utf8", str(helper.script)]


def _surroundings() -> dict[str, str]:
    """Nothing of the person's; only what a program of this system cannot begin without."""
    # The packed program finds its own libraries; another Python may need to be told where they are.
    needed = ("SYSTEMROOT",) if _IS_PACKED else ("SYSTEMROOT", "LD_LIBRARY_PATH")
    return {name: os.environ[name] for name in needed if name in os.environ}
