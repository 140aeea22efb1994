"""The part that reaches the loudspeaker is loaded late, and does without a loudspeaker."""

import subprocess
import sys

import pytest
from PySide6.QtMultimedia import QMediaDevices

from caseapp.ui.sound.speaker import open_speaker
from tests.house.source import HOME


def test_nothing_of_it_is_loaded_before_a_sound_is_played() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(HOME)!r});"
        "import caseapp.ui.main_window, caseapp.ui.document_viewer;"
        "sys.exit('PySide6.QtMultimedia' in sys.modules or 'PySide6.QtNetwork' in sys.modules)"
    )
    subprocess.run([sys.executable, "-I", "-c", code], check=True, timeout=60)


def test_where_there_is_no_loudspeaker_none_is_opened(qapp) -> None:
    if not QMediaDevices.defaultAudioOutput().isNull():
        pytest.skip("this computer has a loudspeaker")
    assert open_speaker(24_000, lambda _: None) is None


def test_where_the_system_lacks_what_sound_goes_through_none_is_opened() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(HOME)!r});"
        "from caseapp.ui.sound.speaker import open_speaker;"
        "sys.modules['PySide6.QtMultimedia'] = None;"
        "sys.exit(open_speaker(24_000, print) is not None)"
    )
    subprocess.run([sys.executable, "-I", "-c", code], check=True, timeout=60)
