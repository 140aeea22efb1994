"""How a command is told a passphrase: on a terminal without echo, or from a file; never on its own line."""

import getpass
import sys
import warnings
from pathlib import Path

from caseapp.cli.console import Console
from caseapp.domain.errors import KnownError
from caseapp.text import mark

STANDARD_INPUT = Path("-")
# Far more than the longest passphrase takes; the rest of a longer line is not worth reading.
_MOST_BYTES = 64 * 1024
_PASSPHRASE = mark("Commands", "Passphrase")
_NEW = mark("Commands", "New passphrase")
_AGAIN = mark("Commands", "New passphrase once more")
_NO_FILE = mark("Commands", "The file with the passphrase cannot be read. Check its name and your rights.")
_NO_LINE = mark("Commands", "There is no passphrase where you said it would be. Put it in the first line.")
_NOT_TEXT = mark("Commands", "The passphrase is not text in UTF-8. Save its file again as UTF-8.")
_NO_TERMINAL = mark(
    "Commands", "There is no terminal to ask for the passphrase. Name a file with --passphrase-file."
)
_NOTHING = mark("Commands", "No passphrase was typed. Try again.")
_DIFFERENT = mark("Commands", "The two passphrases are not the same. Try again.")


def read_passphrase(console: Console, file: Path | None) -> str:
    """The passphrase that opens a vault."""
    return _first_line(file) if file is not None else _prompt(console.words(_PASSPHRASE))


def read_new_passphrase(console: Console, file: Path | None) -> str:
    """A passphrase to come, which a person types twice."""
    if file is not None:
        return _first_line(file)
    first = _prompt(console.words(_NEW))
    if _prompt(console.words(_AGAIN)) != first:
        raise KnownError(_DIFFERENT)
    return first


def _first_line(file: Path) -> str:
    try:
        if file == STANDARD_INPUT:
            # One line and no more: what follows may be for somebody else.
            line = sys.stdin.buffer.readline(_MOST_BYTES) if sys.stdin is not None else b""
        else:
            with file.open("rb") as opened:
                line = opened.readline(_MOST_BYTES)
    except (OSError, ValueError):
        raise KnownError(_NO_FILE) from None
    try:
        words = line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise KnownError(_NOT_TEXT) from None
    if not words:
        raise KnownError(_NO_LINE)
    return words


def _prompt(words: str) -> str:
    with warnings.catch_warnings():
        # Without a terminal the library would warn, and then read with echo.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(f"{words}: ")
        except EOFError:
            raise KnownError(_NOTHING) from None
        except (getpass.GetPassWarning, OSError):
            raise KnownError(_NO_TERMINAL) from None
