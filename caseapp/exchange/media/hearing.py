"""Sounds as plain samples, decoded by a process that has no key and is over after each."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from caseapp.domain.errors import KnownError
from caseapp.exchange.media.apart import LONGEST_LINE, Helper, OnProgress, ask
from caseapp.text import Text, mark

HEAR_WORD = "hear-one"  # what the packed program is started with to decode
SAMPLE_BYTES = 2
LEVELS = 400
_HELPER = Helper(Path(__file__).with_name("hear_child.py"), HEAR_WORD, patience_seconds=180.0)
_RATES = range(1_000, 24_001)
_BROKEN = mark(
    "Errors",
    "This sound is damaged or not what it seems, and cannot be played."
    " Copy it again from where it came from.",
)
_FAULTS: Mapping[str, Text] = MappingProxyType(
    {
        "too_big": mark(
            "Errors", "This sound is too large to be played safely. Cut it into parts, then add them."
        ),
        "cannot": mark(
            "Errors",
            "A part of this computer's system that plays sound is missing (libpulse on Linux)."
            " Ask whoever looks after this computer to install it.",
        ),
    }
)


class NotHeard(KnownError):
    """A sound that cannot be played."""


class End(StrEnum):
    """Where a decoded sound ends: where the file does, before a part that is damaged, or after two hours."""

    WHOLE = "whole"
    BROKEN = "broken"
    LONG = "long"


@dataclass(frozen=True)
class Sound:
    """Plain samples of one channel, 16 bits each; how many a second has, and where they end."""

    rate: int
    samples: memoryview = field(repr=False)
    end: End = End.WHOLE
    levels: tuple[float, ...] = field(default=(), repr=False)  # how loud each part is, 0 to 1

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / SAMPLE_BYTES / self.rate


def hear(media_type: str, content: bytes, progress: OnProgress | None = None) -> Sound:
    """The samples of a sound; NotHeard says why there are none. `progress` may stop it."""
    answer = ask(_HELPER, json.dumps({"type": media_type}).encode() + b"\n" + content, progress)
    start = answer.find(b"\n", 0, LONGEST_LINE) + 1
    samples = memoryview(answer)[start:]  # not copied, for it can be large
    try:
        words = json.loads(answer[:start])
        if "fault" in words:
            raise NotHeard(_FAULTS.get(str(words["fault"]), _BROKEN))
        rate, end = int(words["rate"]), End(words["end"])
    except (ValueError, KeyError, TypeError):
        raise NotHeard(_BROKEN) from None
    if rate not in _RATES or not samples or len(samples) % SAMPLE_BYTES:
        raise NotHeard(_BROKEN)
    return Sound(rate, samples, end, _levels(samples))


def _levels(samples: memoryview) -> tuple[float, ...]:
    """The loudest moment of each of so many parts, against the loudest of all."""
    import numpy  # not needed to begin with

    values = numpy.frombuffer(samples, "<i2")
    parts = min(LEVELS, len(values))
    whole = values[: len(values) // parts * parts].reshape(parts, -1)
    loudest = numpy.maximum(whole.max(axis=1).astype(int), -whole.min(axis=1).astype(int))
    return tuple(float(level) for level in loudest / max(int(loudest.max()), 1))
