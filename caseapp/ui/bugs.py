"""What a bug leaves behind: a reference for the person, and the place in the code; never a value."""

import hashlib
import logging
import traceback

_log = logging.getLogger(__name__)
_LENGTH = 8


def report_bug(error: BaseException) -> str:
    """Logs where an unexpected error came from and gives its reference; the same bug has the same one."""
    # The message of an error may repeat an answer, so only its type and the places in the code are kept.
    places = [
        f"{frame.f_globals.get('__name__', '?')}:{frame.f_code.co_name}:{line}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    name = type(error).__name__
    reference = hashlib.sha256("|".join((name, *places)).encode()).hexdigest()[:_LENGTH].upper()
    _log.error("bug %s: %s at %s", reference, name, " > ".join(places))  # our own words: places in the code
    return reference
