"""Opens the window on a fresh training vault with a made-up caseload; without a screen, makes the tour."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from caseapp import paths
from caseapp.domain.errors import KnownError
from caseapp.text import mark

CASES = 200
_MADE = mark("Demo", "Making {cases} made-up cases…")
_NO_SCREEN = mark(
    "Demo", "There is no screen here, so the tour is made instead. Its pictures are in {folder}."
)
_TOUR_FOLDER = "caseapp-tour"
_NOT_OURS = mark(
    "Demo", "The folder of the training vault holds something else. Move it away, then try again."
)


def open_demo(country: str, seed: int, language: str | None, *, is_again: bool) -> int:
    """The window on the training vault; `is_again` opens the one that is there, after a lock."""
    if not has_screen():
        return _tour(country, language)
    folder = paths.training_vault()
    if not is_again:
        _clear(folder)
    from caseapp.app.window import run_window, with_language
    from caseapp.security.cost import TRAINING_COSTS
    from caseapp.ui.choices import Choices, usual_choices
    from caseapp.ui.program import Program

    usual = with_language(usual_choices(folder), language)
    choices = Choices(folder, usual.settings, usual.settings_file, is_training=True, costs=TRAINING_COSTS)
    argv = ["demo", "--again", "--country", country, *(["--language", language] if language else [])]
    begin: Callable[[Program], None] = Program.start
    if not is_again:

        def begin(program: Program) -> None:
            from caseapp.demo.world import build_training_vault

            words = program.kit.words(_MADE.filled(cases=program.kit.words.number(CASES)))
            program.start_after(
                lambda progress: build_training_vault(folder, country, CASES, seed, progress), words
            )

    return run_window(choices, argv, begin)


def has_screen() -> bool:
    """Whether there is anywhere to show a window."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _tour(country: str, language: str | None) -> int:
    from caseapp.app.tour import TourPlan, make_tour
    from caseapp.text import read_catalogue

    folder = Path(_TOUR_FOLDER)
    if folder.exists():
        shutil.rmtree(folder) if (folder / "tour.json").exists() else _refuse()
    catalogue = read_catalogue(paths.TRANSLATIONS, language or "en")
    sys.stderr.write(catalogue.look_up(_NO_SCREEN.filled(folder=folder.resolve())) + "\n")
    return make_tour(TourPlan.of(folder, country, language or "en", "light", "1366x768"))


def _clear(folder: Path) -> None:
    """Takes an earlier training vault away, and nothing else."""
    if not folder.exists():
        return
    from caseapp.security import keyring_file
    from caseapp.security.instance import hold

    if any(folder.iterdir()):
        keyring, _ = keyring_file.read(folder)
        if keyring.kind is not keyring_file.VaultKind.TRAINING:
            _refuse()
        with hold(folder):
            pass
    shutil.rmtree(folder)


def _refuse() -> None:
    raise KnownError(_NOT_OURS)
