"""How the program was started, and how it looks and speaks because of that."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from caseapp import paths
from caseapp.domain.errors import KnownError
from caseapp.operations import offices
from caseapp.security.cost import OFFICE_COSTS, CostPolicy
from caseapp.settings import Settings, read_settings
from caseapp.storage.vault import Clock
from caseapp.text import read_catalogue
from caseapp.ui.kit import Kit, dress
from caseapp.ui.parts.message import tell
from caseapp.ui.privacy import seconds_since_start
from caseapp.ui.theme import Look, ThemeName


@dataclass(frozen=True)
class Choices:
    """How the program was started; `settings_file` None keeps no settings at all."""

    folder: Path
    settings: Settings
    settings_file: Path | None = None
    is_training: bool = False
    costs: CostPolicy = OFFICE_COSTS
    clock: Clock = offices.utc_now
    seconds: Callable[[], float] = seconds_since_start


def usual_choices(folder: Path) -> Choices:
    """The choices of a start without options: settings from the person's own file."""
    file = paths.settings_file()
    return Choices(folder, read_settings(file), file)


def dressed(app: QApplication, settings: Settings, *, is_training: bool) -> Kit:
    """The tools of all windows, in the language and look of the settings."""
    look = Look(
        theme=ThemeName(settings.theme),
        text_scale=settings.text_scale,
        touch=settings.is_touch,
        training=is_training,
    )
    return dress(app, read_catalogue(paths.TRANSLATIONS, settings.language), look)


def tell_alone(app: QApplication, choices: Choices, error: KnownError) -> None:
    """Says why there will be no window, and waits until that is read."""
    kit = dressed(app, choices.settings, is_training=choices.is_training)
    message = tell(kit, None, kit.words(error.text))
    message.finished.connect(app.quit)
    app.exec()
