"""Signals that end a command: the first one unwinds it, so that nothing is left half-done."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

# A terminal that is closed hangs up; systems without that signal are not sent it.
_ENDING = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)


class Stopped(BaseException):
    """The person or the system ends the command; no error, so nothing that handles errors may catch it."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.exit_code = 128 + number


@contextmanager
def stoppable() -> Iterator[None]:
    """Turns the signals into `Stopped`: files are closed, a transaction is undone, the vault is let go."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, _stop) for number in _ENDING}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(number: int, _frame: FrameType | None) -> None:
    # A second one, sent by an impatient person, would cut off the tidying-up of the first.
    for other in _ENDING:
        signal.signal(other, signal.SIG_IGN)
    raise Stopped(number)
