"""What a bug leaves behind: a reference for the person, its type and place for the log; never a value."""

import hashlib
import logging
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import TracebackType

from caseapp.paths import log_file

_log = logging.getLogger(__name__)
_OURS = "caseapp"
_REFERENCE_LENGTH = 8
_OWNER_ONLY, _OWNER_ONLY_FOLDER = 0o600, 0o700


def report_bug(error: BaseException) -> str:
    """Logs where an unexpected error came from and gives its reference; the same bug has the same one."""
    kind = type(error).__name__
    # The message of an error may repeat an answer, so only places in the code are kept.
    code_line = " > ".join(_places(error.__traceback__))
    reference = hashlib.sha256(f"{kind}|{code_line}".encode()).hexdigest()[:_REFERENCE_LENGTH].upper()
    with _written_down():
        _log.error("bug %s: %s at %s", reference, kind, code_line)
    return reference


@contextmanager
def quiet_bugs() -> Iterator[None]:
    """Python's own reports of errors that nobody caught would repeat values; here they go to the log."""
    before = sys.unraisablehook
    sys.unraisablehook = _report_unraisable
    try:
        yield
    finally:
        sys.unraisablehook = before


def _report_unraisable(unraisable: "sys.UnraisableHookArgs") -> None:
    if unraisable.exc_value is not None:
        report_bug(unraisable.exc_value)


def _places(trace: TracebackType | None) -> list[str]:
    return [f"{frame.f_globals.get('__name__', '?')}:{line}" for frame, line in traceback.walk_tb(trace)]


@contextmanager
def _written_down() -> Iterator[None]:
    """The log file, unless somebody writes one already; where there can be none, lines go nowhere."""
    logger = logging.getLogger(_OURS)
    if any(isinstance(handler, logging.FileHandler) for handler in logger.handlers):
        yield
        return
    handler = _handler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        handler.close()


def _handler() -> logging.Handler:
    path = log_file()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=_OWNER_ONLY_FOLDER)
        path.touch(mode=_OWNER_ONLY)
        return logging.FileHandler(path, encoding="utf-8")
    return logging.NullHandler()
