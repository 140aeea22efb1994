"""The outermost frame of the commands: every way a command can end, and the exit code for it."""

import errno
import signal
import sys
from collections.abc import Sequence

import typer

from caseapp.cli import wrong_usage
from caseapp.cli.bugs import quiet_bugs, report_bug
from caseapp.cli.console import Console, OutputLost, let_output_go
from caseapp.cli.languages import catalogue_of, translate_help
from caseapp.cli.stopping import Stopped
from caseapp.domain.errors import KnownError
from caseapp.text import SOURCE_LANGUAGE, Catalogue, mark

DONE, REFUSED, WRONG_USAGE, BUG, FOUND = range(5)
_INTERRUPTED = 128 + signal.SIGINT
_NAME = "caseapp"
_STOPPED = mark("Commands", "Stopped. Nothing was left half-done.")
_BUG = mark(
    "Commands",
    "Something went wrong inside the program. Tell support this number: {reference}. The log says where, and"
    " holds no answers.",
)
# Whoever read the output has gone: a closed pipe, or a terminal that hung up.
_GONE = (errno.EPIPE, errno.EIO)


def run(commands: typer.Typer, argv: Sequence[str]) -> int:
    """Does what the words ask for and gives the exit code; it never lets an error out."""
    console: Console | None = None  # until the language is known
    try:
        with quiet_bugs():
            try:
                _speak_every_script()
                console = Console(catalogue_of(argv))
                return _invoke(commands, argv, console)
            except Exception as error:  # noqa: BLE001 - the outermost frame
                return _ended_safely(error, console or _plain())
    except (Stopped, KeyboardInterrupt) as stopped:
        (console or _plain()).complain(_STOPPED)
        return stopped.exit_code if isinstance(stopped, Stopped) else _INTERRUPTED


def _plain() -> Console:
    return Console(Catalogue(SOURCE_LANGUAGE))


def _invoke(commands: typer.Typer, argv: Sequence[str], console: Console) -> int:
    command = typer.main.get_command(commands)
    translate_help(command, console.catalogue)
    # Not `command.main()`, which has opinions of its own on errors, signals and shell completion.
    with command.make_context(_NAME, list(argv), obj=console.catalogue) as context:
        code = command.invoke(context)
    return code if isinstance(code, int) else DONE


def _ended_safely(error: Exception, console: Console) -> int:
    try:
        return _ended(error, console)
    except Exception as bug:  # noqa: BLE001 - there is no frame further out
        return _bug(bug, console)


def _ended(error: Exception, console: Console) -> int:
    if isinstance(error, typer.Exit):
        return int(error.exit_code)
    if isinstance(error, OSError) and error.errno in _GONE:
        let_output_go()
        error = OutputLost()
    if isinstance(error, KnownError):
        console.complain(error.text)
        return REFUSED
    # The library's errors of usage, and only they, carry the context they happened in.
    if hasattr(error, "ctx"):
        for sentence in wrong_usage.sentences(error):
            console.complain(sentence)
        return WRONG_USAGE
    return _bug(error, console)


def _bug(error: Exception, console: Console) -> int:
    console.complain(_BUG.filled(reference=report_bug(error)))
    return BUG


def _speak_every_script() -> None:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
