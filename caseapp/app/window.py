"""Opens the window on a vault, and replaces the whole process when it is locked."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from caseapp.app.demo import has_screen
from caseapp.app.itself import own_command, own_surroundings
from caseapp.domain.errors import KnownError
from caseapp.security import instance, process
from caseapp.text import mark
from caseapp.ui.choices import Choices, tell_alone, usual_choices
from caseapp.ui.main_window import PageKind
from caseapp.ui.program import Program

_NO_SCREEN = mark(
    "Window", "There is no screen here to show the window on. Start the program from a desktop."
)


def open_window(folder: Path, language: str | None = None) -> int:
    """The window on a vault of an office."""
    # Qt would end the whole process without a word that helps.
    if "QT_QPA_PLATFORM" not in os.environ and not has_screen():
        raise KnownError(_NO_SCREEN)
    return run_window(with_language(usual_choices(folder), language), sys.argv[1:])


def run_window(
    choices: Choices, argv: Sequence[str], begin: Callable[[Program], None] = Program.start
) -> int:
    """Runs until the window is closed; a lock ends in a fresh process with the same words.

    Python cannot wipe its memory, so nothing less than a new process forgets keys and answers.
    """
    process.harden()
    from PySide6.QtWidgets import QApplication

    app = QApplication(["caseapp"])
    try:
        held = instance.hold(choices.folder)
    except KnownError as error:
        # Who starts the program from the desktop sees no terminal.
        tell_alone(app, choices, error)
        raise
    with held:
        program = Program(app, choices, pages)
        sys.excepthook = lambda _kind, error, _trace: program.show_bug(error)
        program.locked.connect(app.quit)
        begin(program)
        app.exec()
        program.close()
    if program.was_locked:
        start_anew(argv)
    return 0


def start_anew(argv: Sequence[str]) -> None:
    """Replaces this process by a fresh one; on Windows, which cannot, starts the new one first."""
    command = own_command(argv)
    if sys.platform == "win32":
        subprocess.Popen(command, close_fds=True, env=own_surroundings())
        os._exit(0)
    os.execve(command[0], command, own_surroundings())  # noqa: S606 - no shell is wanted


def pages() -> Mapping[str, PageKind]:
    """The pages of the window, in the order of the rail."""
    from caseapp.app.pages import PAGES

    return PAGES


def with_language(choices: Choices, language: str | None) -> Choices:
    """The same choices in another language."""
    if language is None:
        return choices
    return replace(choices, settings=replace(choices.settings, language=language).within_bounds())
