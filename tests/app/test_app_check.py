"""The program tries itself out, and says in words and by its exit code what does not work."""

import pytest

from caseapp.app import main
from caseapp.app.check import check_program
from caseapp.operations import upkeep
from caseapp.operations.upkeep import Health
from caseapp.text import Catalogue
from caseapp.ui.kit import dress
from caseapp.ui.theme import Look


@pytest.fixture(autouse=True)
def _undress(qapp):
    """The check dresses the program for training."""
    yield
    dress(qapp, Catalogue("en"), Look())


def test_everything_works_here(capsys):
    assert check_program() == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) >= 5
    assert all(line.endswith(": works") for line in lines)


def test_the_option_does_the_same(capsys):
    assert main(["--check"]) == 0
    assert "A window is drawn: works" in capsys.readouterr().out


def test_a_vault_that_is_not_sound_is_found_and_the_other_parts_are_still_tried(capsys, monkeypatch):
    monkeypatch.setattr(upkeep, "check_vault", lambda _desk, **_: Health(("a page",), None, False))
    assert check_program() == 4
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.endswith("does not work")] == [
        "The vault's files are sound: does not work"
    ]


@pytest.mark.expects_log("bug [0-9A-F]{8}: ZeroDivisionError")
def test_a_part_that_breaks_down_is_said_and_logged_and_stops_nothing(capsys, monkeypatch):
    monkeypatch.setattr(upkeep, "check_vault", lambda _desk, **_: 1 // 0)
    assert check_program() == 4
    assert "A window is drawn: works" in capsys.readouterr().out
