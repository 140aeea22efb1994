"""How this program starts itself: the command for it, from source or packed, and a person's surroundings."""

import os
import sys
from collections.abc import Mapping, Sequence

_LIBRARIES, _LIBRARIES_BEFORE = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"


def is_packed() -> bool:
    """Whether this is the packed program, which needs no Python."""
    return bool(getattr(sys, "frozen", False))


def own_command(words: Sequence[str]) -> list[str]:
    """The command that starts this program with these words."""
    python = () if is_packed() else ("-I", "-X", "utf8", "-m", "caseapp")
    return [sys.executable, *python, *words]


def own_surroundings(now: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The surroundings the person started the program in, for a start that knows nothing of this one."""
    surroundings = dict(now)
    if not is_packed():
        return surroundings
    # The packed program's first step points the system's loader at its own libraries and notes what was there
    # before; without this, each start would add to the note of the last one.
    surroundings.pop(_LIBRARIES, None)
    before = surroundings.pop(_LIBRARIES_BEFORE, None)
    if before is not None:
        surroundings[_LIBRARIES] = before
    return {**surroundings, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
