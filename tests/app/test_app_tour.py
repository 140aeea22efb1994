"""The tour is made by somebody who presses and writes; what is not there stops it in words."""

import json
import subprocess

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from caseapp.app.itself import own_command
from caseapp.app.tour import scenes
from caseapp.app.tour.stage import Stage, StageFault
from caseapp.statistics.checking import check_release
from caseapp.ui.main_window import MainWindow
from tests.journeys import hands, vaults


@pytest.fixture
def stage(qapp, tmp_path):
    """The program on the stage, before it is unlocked."""
    vault = vaults.training_vault(tmp_path / "vault")
    with hands.screen(qapp) as start:
        person = start(hands.training_choices(vault))
        person.window.resize(1366, 768)
        yield Stage(person.program, tmp_path)


def test_unlocking_and_looking_around_is_kept_in_numbered_pictures(stage, tmp_path):
    scenes.unlock(stage, scenes.CASEWORKER)
    scenes.look_around(stage)
    assert isinstance(stage.window, MainWindow)
    names = ["01-unlock-2.png", "02-today.png", "03-cases.png", "04-search.png"]
    assert [each["picture"] for each in stage.seen] == names
    assert all(each["checked"] and each["seconds"] >= 0 for each in stage.seen)
    pictures = [QImage(str(tmp_path / name)) for name in names]
    assert all(_shades(picture) > 8 for picture in pictures)
    assert len({picture.width() for picture in pictures}) == 1


def _shades(image):
    return len({image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)})


@pytest.mark.parametrize(
    "look",
    [
        lambda stage: stage.find("nothing", QAbstractButton),
        lambda stage: stage.find("number", QAbstractButton),  # it is there, but no button
        scenes.page_of,
    ],
)
def test_what_is_not_on_the_stage_is_named_and_not_waited_for(stage, look):
    with pytest.raises(StageFault):
        look(stage)


def test_writing_takes_the_place_of_what_stood_there_in_any_script(stage):
    line = stage.find("number", QLineEdit)
    for words in ("12", "๓๔"):
        stage.write("number", words)
        assert line.text() == words


def test_a_language_that_is_not_offered_cannot_be_chosen(stage):
    with pytest.raises(StageFault, match="does not offer"):
        stage.choose("language", "xx")


def test_a_picture_that_cannot_be_written_stops_the_tour(stage, tmp_path):
    stage.out = tmp_path / "nowhere"
    with pytest.raises(StageFault, match="could not be written"):
        stage.picture("unlock", "nothing")


@pytest.mark.full
def test_the_whole_tour_ends_with_a_letter_and_a_release_that_holds(tmp_path):
    out = tmp_path / "tour"
    done = subprocess.run(
        own_command(["tour", "--out", str(out)]), capture_output=True, text=True, timeout=280
    )
    assert done.returncode == 0, done.stderr
    report = json.loads((out / "tour.json").read_text("utf-8"))
    assert report["fault"] is None
    steps = [step["step"] for step in report["steps"]]
    assert steps[0] == "unlock-2"
    assert {"new-case", "screened", "consent", "referred", "published", "attack"} <= set(steps)
    for step in report["steps"]:
        if "picture" in step:
            assert _shades(QImage(str(out / step["picture"]))) > 8
    assert (out / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert check_release(out / "release").is_clean


@pytest.mark.full
def test_the_demo_without_a_screen_makes_the_tour_and_makes_it_anew_the_next_time(tmp_path):
    for _ in range(2):
        done = subprocess.run(
            own_command(["demo", "--language", "th"]),
            capture_output=True,
            text=True,
            timeout=140,
            cwd=tmp_path,
        )
        assert done.returncode == 0, done.stderr
        assert str(tmp_path / "caseapp-tour") in done.stderr
        report = json.loads((tmp_path / "caseapp-tour" / "tour.json").read_text("utf-8"))
        assert (report["fault"], report["language"]) == (None, "th")
