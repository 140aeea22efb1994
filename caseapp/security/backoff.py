"""The wait after wrong passphrases: it stops the curious, never destroys anything, and outlives a restart."""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from caseapp.security.errors import FileTrouble
from caseapp.security.safe_files import write_whole

_FILE = "tries"
_FREE = 2
_LONGEST = 60.0
_MOST_COUNTED = 10_000


@dataclass(frozen=True)
class Tries:
    """How many wrong tries there were in a row, and when the last one was."""

    wrong: int = 0
    last: float = 0.0


def delay_after(wrong: int) -> float:
    """The seconds to wait after so many wrong tries in a row: 0, 0, 1, 2, 4 … 60."""
    if wrong <= _FREE:
        return 0.0
    return float(min(2 ** min(wrong - _FREE - 1, 6), _LONGEST))


class Backoff:
    """The wait of one vault, kept in a file beside its keyring."""

    def __init__(self, folder: Path, clock: Callable[[], float] = time.time) -> None:
        self._file = folder / _FILE
        self._clock = clock

    @property
    def wrong_tries(self) -> int:
        """The wrong tries since the last right one."""
        return self._read().wrong

    def seconds_left(self) -> float:
        """The seconds until the next try is taken."""
        tries = self._read()
        now = self._clock()
        if tries.last > now:
            # The clock was set back: the wait begins anew, and can never grow beyond its length.
            self._write(Tries(tries.wrong, now))
            return delay_after(tries.wrong)
        return max(0.0, tries.last + delay_after(tries.wrong) - now)

    def count_wrong(self) -> None:
        """Remember one wrong try more."""
        self._write(Tries(min(self._read().wrong + 1, _MOST_COUNTED), self._clock()))

    def clear(self) -> None:
        """Forget the wrong tries after a right one."""
        if self._read().wrong:
            self._write(Tries())

    def _read(self) -> Tries:
        # A damaged or missing file means no wait: a lost counter must never lock people out.
        try:
            untrusted = json.loads(self._file.read_bytes()[:1000])
            tries = Tries(int(untrusted["wrong"]), float(untrusted["last"]))
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
            return Tries()
        if not 0 <= tries.wrong <= _MOST_COUNTED or not 0 <= tries.last < float("inf"):
            return Tries()
        return tries

    def _write(self, tries: Tries) -> None:
        try:
            write_whole(self._file, json.dumps({"wrong": tries.wrong, "last": tries.last}).encode())
        except FileTrouble:
            return  # a folder that cannot be written must still be opened
