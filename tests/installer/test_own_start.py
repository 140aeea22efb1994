"""The program starts itself anew as a person would start it, from source and packed."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from caseapp.app.itself import own_command, own_surroundings


@pytest.fixture
def packed() -> Iterator[None]:
    """The mark that the packer leaves."""
    sys.frozen = True
    yield
    del sys.frozen


def test_from_source_the_program_starts_cut_off_from_other_settings_of_python(tmp_path: Path) -> None:
    (tmp_path / "caseapp.py").write_text("raise SystemExit(9)", "utf-8")
    answer = subprocess.run(
        own_command(["--help"]),
        cwd=tmp_path,
        env=own_surroundings({**os.environ, "PYTHONPATH": str(tmp_path)}),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (answer.returncode, "Usage: caseapp" in answer.stdout) == (0, True)


def test_packed_the_program_is_its_own_command(packed: None) -> None:
    assert own_command(["demo", "--again"]) == [sys.executable, "demo", "--again"]


def test_from_source_nothing_is_changed_around_the_program() -> None:
    before = {"LD_LIBRARY_PATH": "/made/up", "LANG": "my_MM.UTF-8"}
    assert own_surroundings(before) == before


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ({"LD_LIBRARY_PATH": "/packed"}, {}),
        (
            {"LD_LIBRARY_PATH": "/packed:/made/up", "LD_LIBRARY_PATH_ORIG": "/made/up"},
            {"LD_LIBRARY_PATH": "/made/up"},
        ),
        ({"LANG": "my_MM.UTF-8"}, {"LANG": "my_MM.UTF-8"}),
    ],
    ids=["none before", "one before", "others"],
)
def test_packed_a_fresh_start_sees_what_the_person_had(
    packed: None, now: dict[str, str], then: dict[str, str]
) -> None:
    assert own_surroundings(now) == {**then, "PYINSTALLER_RESET_ENVIRONMENT": "1"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only on Linux can a screen be missing")
def test_without_a_screen_the_person_is_told_what_to_do(tmp_path: Path) -> None:
    bare = {"HOME": str(tmp_path), "PATH": os.defpath, "LANG": "C.UTF-8"}
    answer = subprocess.run(own_command([]), env=bare, capture_output=True, text=True, timeout=120)
    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr.startswith("There is no screen here")
