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
    came: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        # A second one, sent by an impatient person, would cut off the tidying-up of the first.
        for other in _ENDING:
            signal.signal(other, signal.SIG_IGN)
        came.append(number)
        raise Stopped(number)

    before = {number: signal.signal(number, stop) for number in _ENDING}
    try:
        yield
    except Exception as error:
        # Where the signal came while a library called back to us, it hands on an error of its own instead.
        if came:
            raise Stopped(came[0]) from error
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
