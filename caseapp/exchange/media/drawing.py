"""Pictures and pages as plain pixels, drawn by a process that has no key and is over after each."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from caseapp.domain.errors import KnownError
from caseapp.exchange.media.apart import LONGEST_LINE, Helper, OnProgress, ask
from caseapp.text import Text, mark

DRAW_WORD = "draw-one"  # what the packed program is started with to draw
_HELPER = Helper(Path(__file__).with_name("draw_child.py"), DRAW_WORD, patience_seconds=40.0)
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
    answer = ask(_HELPER, json.dumps(question).encode() + b"\n" + content, progress)
    line, _, pixels = answer.partition(b"\n")
    try:
        words = json.loads(line) if len(line) < LONGEST_LINE else {}
        if "fault" in words:
            raise NotDrawn(_FAULTS.get(str(words["fault"]), _BROKEN))
        width, height, pages = (int(words[name]) for name in ("width", "height", "pages"))
    except (ValueError, KeyError, TypeError):
        raise NotDrawn(_BROKEN) from None
    if min(width, height, pages) < 1 or len(pixels) != width * height * _PIXEL_BYTES:
        raise NotDrawn(_BROKEN)
    return Drawn(width, height, pixels, pages)
