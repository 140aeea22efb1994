"""The files a command is given, read strictly, and the places where it may leave some."""

import sys
from pathlib import Path

from caseapp.cli.asking import STANDARD_INPUT
from caseapp.domain.errors import KnownError
from caseapp.exchange.strict_json import MOST_BYTES, NotReadable, read_json, read_json_file
from caseapp.text import mark

_MOST_WORDS = 4096
_NO_INPUT = mark("Commands", "Nothing can be read from standard input.")
_TOO_BIG = mark("Commands", "There is too much on standard input.")
_IS_THERE = mark(
    "Commands", "There is such a file already. Choose another name, or add --force to replace it."
)
_NO_FOLDER = mark(
    "Commands", "The folder in which it shall lie does not exist. Make it first, or choose another one."
)
_TAKEN = mark("Commands", "There is something with this name already. Choose a name that is free.")
_IS_FOLDER = mark("Commands", "That is a folder. Give the name of a file in it.")


def read_object(source: Path) -> dict[str, object]:
    """The JSON object in a file, or on standard input for `-`."""
    if source != STANDARD_INPUT:
        return read_json_file(source)
    try:
        content = sys.stdin.buffer.read(MOST_BYTES + 1) if sys.stdin is not None else None
    except (OSError, ValueError):
        content = None
    if content is None:
        raise NotReadable(_NO_INPUT)
    if len(content) > MOST_BYTES:
        raise NotReadable(_TOO_BIG)
    return read_json(content)


def read_words() -> str:
    """The first line of standard input, as words to look for."""
    try:
        line = sys.stdin.buffer.readline(_MOST_WORDS) if sys.stdin is not None else b""
    except (OSError, ValueError):
        line = b""
    if not line.strip():
        raise NotReadable(_NO_INPUT)
    return line.decode("utf-8", "replace").strip()


def require_free(target: Path, *, replace: bool) -> None:
    """Refuses a place where a file could not be left; asked before anything is done that cannot be undone."""
    if target.is_dir():
        raise KnownError(_IS_FOLDER)
    if not target.parent.is_dir():
        raise KnownError(_NO_FOLDER)
    if not replace and (target.exists() or target.is_symlink()):
        raise KnownError(_IS_THERE)


def require_new_folder(target: Path) -> None:
    """Refuses a place where a new folder could not be made; asked before anything takes long."""
    if not target.parent.is_dir():
        raise KnownError(_NO_FOLDER)
    if target.exists() or target.is_symlink():
        raise KnownError(_TAKEN)
