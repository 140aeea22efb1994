"""Pictures and pages as plain pixels, drawn by a process that has no key and is over after each."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from caseapp.domain.errors import KnownError
from caseapp.text import Text, mark

DRAW_WORD = "draw-one"  # what the packed program is started with to draw
_SCRIPT = Path(__file__).with_name("draw_child.py")
_IS_PACKED = bool(getattr(sys, "frozen", False))
_PATIENCE_SECONDS = 40.0
_LOOK_EVERY = 0.1
_LONGEST_LINE = 4096
_PIXEL_BYTES = 4
_BROKEN = mark(
    "Errors",
    "This file is damaged or not what it seems, and cannot be shown. Copy it again from where it came from.",
)
_FAULTS: Mapping[str, Text] = MappingProxyType(
    {
        "too_big": mark(
            "Errors",
            "This picture is too large to be shown safely. Make a smaller copy of it, then add that.",
        ),
        "locked": mark("Errors", "This PDF has a password. Save it without one, then add that."),
        "no_page": mark("Errors", "This document has no such page."),
    }
)
OnProgress = Callable[[int, int], None]


class NotDrawn(KnownError):
    """A file that cannot be drawn."""


@dataclass(frozen=True)
class Drawn:
    """Plain pixels (red, green, blue, alpha), and how many pages the file has."""

    width: int
    height: int
    pixels: bytes = field(repr=False)
    pages: int = 1


@dataclass(frozen=True)
class Wanted:
    """What is drawn: a page, from 0, and the box it must fit in (None: as large as it is)."""

    page: int = 0
    box: tuple[int, int] | None = None


def draw(media_type: str, content: bytes, wanted: Wanted, progress: OnProgress | None = None) -> Drawn:
    """The pixels of a picture or page; NotDrawn says why there are none. `progress` may stop it."""
    question = {"type": media_type, "page": wanted.page, "box": wanted.box and list(wanted.box)}
    answer = _ask(json.dumps(question).encode() + b"\n" + content, progress)
    line, _, pixels = answer.partition(b"\n")
    try:
        words = json.loads(line) if len(line) < _LONGEST_LINE else {}
        if "fault" in words:
            raise NotDrawn(_FAULTS.get(str(words["fault"]), _BROKEN))
        width, height, pages = (int(words[name]) for name in ("width", "height", "pages"))
    except (ValueError, KeyError, TypeError):
        raise NotDrawn(_BROKEN) from None
    if min(width, height, pages) < 1 or len(pixels) != width * height * _PIXEL_BYTES:
        raise NotDrawn(_BROKEN)
    return Drawn(width, height, pixels, pages)


def _ask(question: bytes, progress: OnProgress | None) -> bytes:
    """What the process answers; it is ended when it takes too long, or when nobody wants it any more."""
    process = subprocess.Popen(  # noqa: S603 - our own program, and no word of anybody's
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_surroundings(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    answers: list[bytes] = []
    # With a time limit the library's own way forgets what it has not yet handed over.
    talk = threading.Thread(target=lambda: answers.append(process.communicate(question)[0]), name="drawing")
    talk.start()
    end = time.monotonic() + _PATIENCE_SECONDS
    try:
        while talk.is_alive():
            talk.join(_LOOK_EVERY)
            if time.monotonic() > end:
                raise NotDrawn(_BROKEN)
            if progress is not None and talk.is_alive():
                progress(0, 0)
    finally:
        process.kill()
        talk.join()
    return answers[0] if answers and process.returncode == 0 else b""


def _command() -> list[str]:
    if _IS_PACKED:
        # On Windows the program of the windows has no standard input; its sibling for commands has.
        sibling = Path(sys.executable).with_name("caseapp-cli.exe")
        return [str(sibling) if sibling.is_file() else sys.executable, DRAW_WORD]
    return [sys.executable, "-I", "-X", "utf8", str(_SCRIPT)]


def _surroundings() -> dict[str, str]:
    """Nothing of the person's; only what a program of this system cannot begin without."""
    # The packed program finds its own libraries; another Python may need to be told where they are.
    needed = ("SYSTEMROOT",) if _IS_PACKED else ("SYSTEMROOT", "LD_LIBRARY_PATH")
    return {name: os.environ[name] for name in needed if name in os.environ}
