"""Start and memory of the real program, each measured in a process of its own."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

_MOST_SECONDS = 600
# Each piece prints one line when it has got there.
_SHOW_UNLOCK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from caseapp.settings import Settings
from caseapp.ui.choices import Choices
from caseapp.ui.program import Program
app = QApplication(["caseapp"])
program = Program(app, Choices(Path(sys.argv[1]), Settings()), dict)
program.start()
program.window.repaint()
app.processEvents()
print("shown", flush=True)
"""
_OPEN_LIST = """
import json, resource, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from caseapp.app.pages import PAGES
from caseapp.security.cost import TRAINING_COSTS
from caseapp.security.keyring import TRAINING_PASSPHRASE
from caseapp.settings import Settings
from caseapp.ui.choices import Choices
from caseapp.ui.program import Program
app = QApplication(["caseapp"])
choices = Choices(Path(sys.argv[1]), Settings(), is_training=True, costs=TRAINING_COSTS)
program = Program(app, choices, lambda: PAGES)
program.start()
app.processEvents()
began = time.perf_counter()
def look():
    page = program.window.page if hasattr(program.window, "page") else None
    if page is None:
        return
    if page.name != "cases":
        program.window.go("cases")
        return
    if page.is_filled:
        print(json.dumps({"seconds": time.perf_counter() - began,
            "mebibytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}), flush=True)
        watch.stop()
        program.close()
        app.quit()
from PySide6.QtCore import QTimer
watch = QTimer(interval=5)
watch.timeout.connect(look)
watch.start()
program.unlock_with("1", TRAINING_PASSPHRASE, lambda error: app.exit(1))
sys.exit(app.exec())
"""


def seconds_to_unlock_window(folder: Path, runs: int = 3) -> float:
    """From the start of the process to the unlock window on the screen; the best of a few runs."""
    return min(_seconds_until_first_line(_SHOW_UNLOCK, [str(folder)]) for _ in range(runs))


def unlocked_list(folder: Path) -> tuple[float, float]:
    """Seconds from unlocking to a list that can be used, and the peak memory in MiB with the window open."""
    done = subprocess.run(
        _command(_OPEN_LIST, [str(folder)]),
        capture_output=True,
        text=True,
        timeout=_MOST_SECONDS,
        env=_environment(),
        check=True,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return float(found["seconds"]), float(found["mebibytes"])


def _seconds_until_first_line(code: str, words: Sequence[str]) -> float:
    began = time.perf_counter()
    with subprocess.Popen(
        _command(code, words), stdout=subprocess.PIPE, text=True, env=_environment()
    ) as child:
        if child.stdout is not None:
            child.stdout.readline()
        taken = time.perf_counter() - began
        child.wait(timeout=_MOST_SECONDS)
    return taken


def _command(code: str, words: Sequence[str]) -> list[str]:
    return [sys.executable, "-I", "-X", "utf8", "-c", code, *words]


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.text.font.db=false"}
