"""The demo takes away its own training vault and nothing else; without a screen it makes the tour."""

import os
import sys

import pytest

from caseapp import paths
from caseapp.app.demo import has_screen, open_demo
from caseapp.app.window import start_anew
from caseapp.domain.errors import KnownError
from caseapp.security.errors import VaultInUse
from caseapp.security.instance import hold
from tests.journeys import vaults
from tests.operations import made_up

SCREENS = [
    ({}, False),
    ({"DISPLAY": ":0"}, True),
    ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ({"DISPLAY": ""}, False),
    ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
]


@pytest.fixture
def around(monkeypatch):
    """Sets what is around the program, and nothing else of what tells about screens."""

    def around(**variables):
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return around


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
@pytest.mark.parametrize(("variables", "is_there"), SCREENS)
def test_a_screen_is_looked_for_where_a_desktop_names_it(around, variables, is_there):
    around(**variables)
    assert has_screen() == is_there


def test_without_a_screen_the_tour_is_made_but_never_over_something_else(around, tmp_path, monkeypatch):
    around(QT_QPA_PLATFORM="offscreen")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "caseapp-tour").mkdir()
    (tmp_path / "caseapp-tour" / "mine.txt").write_text("mine")
    with pytest.raises(KnownError, match="holds something else"):
        open_demo("TH", 1, None, is_again=False)
    assert (tmp_path / "caseapp-tour" / "mine.txt").read_text() == "mine"


@pytest.fixture
def training_folder(around):
    """Where the demo keeps its vault, with a screen around."""
    around(DISPLAY=":0")
    folder = paths.training_vault()
    folder.parent.mkdir(parents=True, exist_ok=True)
    return folder


def _files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_vault_of_real_people_in_its_place_is_left_alone(training_folder):
    made_up.make_vault(training_folder)
    before = _files(training_folder)
    with pytest.raises(KnownError, match="holds something else"):
        open_demo("TH", 1, None, is_again=False)
    assert _files(training_folder) == before


def test_files_that_are_no_vault_are_left_alone(training_folder):
    training_folder.mkdir()
    (training_folder / "mine.txt").write_text("mine")
    with pytest.raises(KnownError):
        open_demo("TH", 1, None, is_again=False)
    assert (training_folder / "mine.txt").read_text() == "mine"


def test_a_training_vault_somebody_works_in_is_left_alone(training_folder):
    vaults.training_vault(training_folder, 1)
    with hold(training_folder), pytest.raises(VaultInUse):
        open_demo("TH", 1, None, is_again=False)
    assert (training_folder / "keyring").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="starts the new process first there")
def test_a_fresh_start_is_given_the_same_words(monkeypatch):
    started = []
    monkeypatch.setattr(os, "execve", lambda *what: started.append(what))
    start_anew(["demo", "--again", "--country", "TH"])
    (program, command, surroundings), *_ = started
    assert program == sys.executable
    assert command == [program, "-I", "-X", "utf8", "-m", "caseapp", "demo", "--again", "--country", "TH"]
    assert surroundings["HOME"] == os.environ["HOME"]
