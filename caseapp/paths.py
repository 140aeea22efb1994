"""Where the program's own files are, and where a person's files go."""

import sys
from pathlib import Path

import platformdirs

# A packed program carries its data beside it; from source it lies beside the package.
_HOME = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
RESOURCES = _HOME / "resources"
TRANSLATIONS = _HOME / "translations"
_NEUTRAL_NAME = "caseapp"


def default_vault() -> Path:
    """The folder of the vault when no other is named."""
    return Path(platformdirs.user_data_dir(_NEUTRAL_NAME, appauthor=False)) / "vault"


def training_vault() -> Path:
    """The folder of the training vault, apart from every real one."""
    return Path(platformdirs.user_data_dir(_NEUTRAL_NAME, appauthor=False)) / "training"


def settings_file() -> Path:
    """The file of a person's settings; it never holds anything about a case."""
    return Path(platformdirs.user_config_dir(_NEUTRAL_NAME, appauthor=False)) / "settings.json"


def log_file() -> Path:
    """The file of the program's log; identifiers only."""
    return Path(platformdirs.user_log_dir(_NEUTRAL_NAME, appauthor=False)) / "caseapp.log"
