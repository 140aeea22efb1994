"""Makes a tour: a training vault of its own, the windows off the screen, pictures, pages and a report."""

import json
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory  # a vault of made-up people, gone at the end
from typing import TYPE_CHECKING

from caseapp.app.tour.plan import TourPlan
from caseapp.cli.frame import DONE, FOUND
from caseapp.text import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from caseapp.ui.program import Program

CASES = 120
_FAULT = mark("Tour", "The tour stopped at step {number}: {what}.")
_READY = mark("Tour", "The pictures and pages are in {folder}.")


def make_tour(plan: TourPlan, *, is_quiet: bool = False, as_json: bool = False) -> int:
    """Makes the tour; 4 when the windows did not do what they should."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Without a screen nothing can be raised or grabbed, and Qt says so each time.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;default.warning=false")
    from PySide6.QtWidgets import QApplication

    from caseapp.demo.world import build_training_vault

    plan.out.mkdir(parents=True)
    app = QApplication.instance() or QApplication(["caseapp"])
    if not isinstance(app, QApplication):
        return FOUND
    with TemporaryDirectory(prefix="caseapp-tour-") as place:
        folder = Path(place) / "vault"
        build_training_vault(folder, plan.country, CASES, progress=None if is_quiet else _progress)
        steps, fault = _play(app, folder, plan)
    report = {
        "country": plan.country,
        "language": plan.language,
        "theme": plan.theme,
        "size": f"{plan.width}x{plan.height}",
        "steps": steps,
        "fault": fault,
    }
    text = json.dumps(report, indent=1, ensure_ascii=False)
    (plan.out / "tour.json").write_text(text + "\n", encoding="utf-8")
    if as_json:
        sys.stdout.write(text + "\n")
    elif fault is not None:
        sys.stderr.write(str(_FAULT.filled(number=len(steps) + 1, what=fault)) + "\n")
    elif not is_quiet:
        sys.stdout.write(str(_READY.filled(folder=plan.out.resolve())) + "\n")
    return DONE if fault is None else FOUND


def _play(app: "QApplication", folder: Path, plan: TourPlan) -> tuple[list[dict[str, object]], str | None]:
    """Plays all scenes; gives what was seen and, when a scene failed, what was missing."""
    from caseapp.app.tour import scenes
    from caseapp.app.tour.stage import Stage, StageFault
    from caseapp.statistics.checking import check_release

    release = plan.out / "release"
    stage = Stage(_program(app, folder, plan), plan.out)
    try:
        stage.program.start()
        stage.window.resize(plan.width, plan.height)
        scenes.unlock(stage, scenes.CASEWORKER)
        scenes.look_around(stage)
        scenes.plan_ahead(stage)
        scenes.read_case(stage)
        scenes.begin_case(stage)
        scenes.follow_procedure(stage)
        scenes.screen(stage)
        scenes.refer(stage, plan.out / "letter.pdf")
        stage.program.lock()
        stage.program = _program(app, folder, plan)
        stage.program.start()
        stage.window.resize(plan.width, plan.height)
        scenes.unlock(stage, scenes.SUPERVISOR)
        scenes.watch_over(stage)
        scenes.publish(stage, release)
        findings = check_release(release)
        stage.wait(lambda: findings.is_clean, "a release that the attacks cannot open")
        stage.seen.append({"step": "attack", "checked": "the attacks on the release found nothing"})
    except StageFault as fault:
        return stage.seen, str(fault)
    finally:
        stage.program.close()
        app.processEvents()
    return stage.seen, None


def _program(app: "QApplication", folder: Path, plan: TourPlan) -> "Program":
    from caseapp.app.pages import PAGES
    from caseapp.security.cost import TRAINING_COSTS
    from caseapp.settings import Settings
    from caseapp.ui.choices import Choices
    from caseapp.ui.program import Program

    settings = Settings(language=plan.language, theme=plan.theme)
    return Program(app, Choices(folder, settings, is_training=True, costs=TRAINING_COSTS), lambda: PAGES)


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} / {total} ")
        sys.stderr.flush()
