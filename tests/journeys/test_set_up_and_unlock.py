"""The way in: a first run that makes a vault, and the unlock form of one that is there."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from caseapp.operations.offices import unlock_desk
from caseapp.security.backoff import Backoff
from caseapp.security.keyring_file import FILE
from caseapp.settings import Settings, read_settings
from caseapp.ui.choices import Choices
from caseapp.ui.gate import Gate
from caseapp.ui.main_window import MainWindow
from tests.journeys import hands
from tests.operations.made_up import CHEAP, PASSPHRASE

WRONG = "a passphrase of somebody else"
NAME, OFFICE = "Madeup Lead", "Sample Office"


@pytest.fixture
def first_run(start, tmp_path):
    """The program where there is no vault yet."""
    return start(Choices(tmp_path / "vault", Settings(), costs=CHEAP))


def _answer(person, passphrase, again, office=OFFICE):
    person.choose("country", "ID")
    person.write("office", office)
    person.write("display_name", NAME)
    person.write("passphrase", passphrase)
    person.write("passphrase_again", again)
    person.press("create")


def _guess_wrong(vault, tries, clock):
    for _ in range(tries):
        Backoff(vault, clock).count_wrong()


def _vault_exists(tmp_path):
    return (tmp_path / "vault" / FILE).exists()


def test_set_up_by_keyboard_makes_a_vault_and_ends_on_today(first_run, tmp_path):
    _answer(first_run, PASSPHRASE, PASSPHRASE)
    first_run.wait(lambda: isinstance(first_run.window, MainWindow))
    assert first_run.page.name == "today"
    assert f"{NAME}, Supervisor" in first_run.words()
    first_run.program.close()
    desk = unlock_desk(tmp_path / "vault", 1, PASSPHRASE, costs=CHEAP)
    assert (desk.country, desk.vault.meta("office"), desk.is_training) == ("ID", OFFICE, False)
    desk.close()


@pytest.mark.parametrize(
    ("passphrase", "again", "sentence"),
    [
        (PASSPHRASE, f"{PASSPHRASE}s", "The two passphrases are not the same."),
        ("short", "short", "This passphrase is too short."),
        ("aaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaa", "Many people use this passphrase."),
        (f"{NAME} {OFFICE}", f"{NAME} {OFFICE}", "This passphrase is easy to guess"),
    ],
)
def test_a_passphrase_that_will_not_do_is_refused_in_words(first_run, tmp_path, passphrase, again, sentence):
    _answer(first_run, passphrase, again)
    assert sentence in first_run.words()
    assert first_run.tab_to("create").isEnabled()
    assert not _vault_exists(tmp_path)


def test_an_office_without_a_name_is_asked_for_it(first_run, tmp_path):
    _answer(first_run, PASSPHRASE, PASSPHRASE, office="  ")
    assert "Give the office and your name." in first_run.words()
    assert not _vault_exists(tmp_path)


def test_six_words_made_by_the_program_open_the_vault_they_were_made_for(first_run, start, tmp_path):
    first_run.write("office", OFFICE)
    first_run.write("display_name", NAME)
    first_run.press("make_words")
    made = first_run.tab_to("passphrase")
    assert made.echoMode() == QLineEdit.EchoMode.Normal  # so that they can be written down
    words = made.text()
    assert len(words.split()) == 6
    first_run.write("passphrase_again", words)
    first_run.keys("Return")
    first_run.wait(lambda: isinstance(first_run.window, MainWindow))
    first_run.program.close()
    again = start(Choices(tmp_path / "vault", Settings(), costs=CHEAP)).unlock("1", words)
    assert again.page.name == "today"


def test_the_strength_of_a_passphrase_is_said_while_it_is_typed(first_run):
    first_run.write("passphrase", "password")
    weak = first_run.words()
    first_run.write("passphrase", PASSPHRASE)
    assert "Strength:" in weak
    assert "Strength:" in first_run.words()
    assert weak.rpartition("Strength:")[2] != first_run.words().rpartition("Strength:")[2]


def test_a_wrong_passphrase_is_answered_calmly_and_the_right_one_opens_today(start, vault):
    person = start(hands.training_choices(vault))
    person.write("number", hands.CASEWORKER)
    person.write("passphrase", WRONG)
    person.keys("Return")
    person.wait(lambda: "do not belong together" in person.words())
    assert "Check caps lock and the keyboard's language, and try again." in person.words()
    line = person.tab_to("passphrase")
    assert line.text() == ""
    person.type_in(hands.TRAINING_PASSPHRASE)
    person.keys("Return")
    person.wait(lambda: isinstance(person.window, MainWindow))
    assert person.page.name == "today"


def test_after_several_wrong_tries_the_wait_is_shown_and_nothing_can_be_tried(start, vault):
    _guess_wrong(vault, 3, lambda: 0.0)  # long ago
    person = start(hands.training_choices(vault))
    person.write("number", hands.CASEWORKER)
    button = person.find("unlock", QPushButton)
    assert button.isEnabled()
    person.write("passphrase", WRONG)
    person.keys("Return")
    person.wait(lambda: button.text() == "Unlock")
    assert not button.isEnabled()
    assert "Wait 2 second" in person.words()
    person.write("passphrase", hands.TRAINING_PASSPHRASE)
    person.keys("Return")
    assert person.tab_to("passphrase").text() == hands.TRAINING_PASSPHRASE  # nothing was handed over
    person.wait(button.isEnabled)
    assert "Wait" not in person.words()
    person.keys("Return")
    person.wait(lambda: isinstance(person.window, MainWindow))


def test_the_wait_outlives_a_new_start(start, vault):
    _guess_wrong(vault, 6, time.time)
    again = start(hands.training_choices(vault))
    assert not again.find("unlock", QPushButton).isEnabled()
    assert "Wait 8 second" in again.words()


def test_who_leaves_the_passphrase_empty_is_only_brought_back_to_it(start, vault):
    person = start(hands.training_choices(vault))
    person.write("number", hands.CASEWORKER)
    person.press("unlock")
    assert person.focus.objectName() == "passphrase"
    assert not (vault / "tries").exists()


def test_the_passphrase_is_hidden_until_somebody_wants_to_see_it(start, vault):
    person = start(hands.training_choices(vault))
    line = person.tab_to("passphrase")
    person.type_in("MADE")
    assert line.echoMode() == QLineEdit.EchoMode.Password
    assert "Caps lock is on." in person.words()  # a capital without shift
    person.keys("Tab", "Space")
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    person.keys("Space")
    assert line.echoMode() == QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("code", "direction"),
    [("th", Qt.LayoutDirection.LeftToRight), ("ur", Qt.LayoutDirection.RightToLeft)],
)
def test_a_language_chosen_at_the_gate_changes_this_window_and_the_next(
    start, vault, tmp_path, code, direction
):
    file = tmp_path / "settings.json"
    person = start(hands.training_choices(vault, settings_file=file))
    english = person.words()
    person.choose("language", code)
    person.keys("Return")
    person.wait(lambda: person.words() != english)
    assert isinstance(person.window, Gate)
    assert person.window.layoutDirection() == direction
    assert person.find("unlock").text() not in ("", "Unlock")
    person.unlock()
    assert person.window.layoutDirection() == direction
    assert person.find("go.today").text() != "Today"
    _stands_at_the_start(person.window, person.find("go.today"), direction)
    assert read_settings(file) == Settings(language=code, last_number=2)


def _stands_at_the_start(window, rail: QWidget, direction):
    x = rail.mapTo(window, rail.rect().center()).x()
    is_left = x < window.width() / 2
    assert is_left == (direction == Qt.LayoutDirection.LeftToRight)


def test_the_number_is_remembered_and_the_keyboard_waits_at_the_passphrase(start, vault, tmp_path):
    file = tmp_path / "settings.json"
    start(hands.training_choices(vault, settings_file=file)).unlock("4").program.close()
    again = start(hands.training_choices(vault, settings=read_settings(file)))
    again.wait(lambda: again.focus.objectName() == "passphrase")
    assert again.find("number", QLineEdit).text() == "4"


def test_every_language_there_is_can_be_chosen(start, vault):
    person = start(hands.training_choices(vault))
    box = person.find("language", QComboBox)
    offered = {box.itemData(n): box.itemText(n) for n in range(box.count())}
    assert {"en", "id", "my", "th", "ur"} <= set(offered)
    assert offered["th"] == "ไทย"
