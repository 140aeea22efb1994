"""What the bench starts in a process of its own; each part prints one line when it has got there."""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from caseapp.app.bench.memory import peak_mebibytes
from caseapp.security.cost import TRAINING_COSTS
from caseapp.security.keyring import TRAINING_PASSPHRASE
from caseapp.settings import Settings
from caseapp.ui.choices import Choices
from caseapp.ui.main_window import MainWindow
from caseapp.ui.program import Program

_LOOK_EVERY = 5  # ms


def show_unlock(folder: Path) -> int:
    """Shows the unlock window, and ends."""
    app = QApplication(["caseapp"])
    program = Program(app, Choices(folder, Settings()), dict)
    program.start()
    if program.window is not None:
        program.window.repaint()
    app.processEvents()
    _say("shown")
    program.close()
    return 0


def open_list(folder: Path) -> int:
    """Unlocks the training vault and goes to the list of cases; prints the seconds and the peak memory."""
    # Not before: the unlock window is there before the pages are.
    from caseapp.app.pages import PAGES
    from caseapp.ui.pages.cases import CasesPage

    app = QApplication(["caseapp"])
    choices = Choices(folder, Settings(), is_training=True, costs=TRAINING_COSTS)
    program = Program(app, choices, lambda: PAGES)
    program.start()
    app.processEvents()
    began = time.perf_counter()

    def look() -> None:
        page = program.window.page if isinstance(program.window, MainWindow) else None
        if page is not None and not isinstance(page, CasesPage) and isinstance(program.window, MainWindow):
            program.window.go("cases")
        elif isinstance(page, CasesPage) and page.is_filled:
            seconds = time.perf_counter() - began
            _say(json.dumps({"seconds": seconds, "mebibytes": peak_mebibytes()}))
            watch.stop()
            program.close()
            app.quit()

    watch = QTimer(interval=_LOOK_EVERY)
    watch.timeout.connect(look)
    watch.start()
    program.unlock_with("1", TRAINING_PASSPHRASE, lambda _error: app.exit(1))
    return app.exec()


PARTS = {"show-unlock": show_unlock, "open-list": open_list}


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
