"""The program around the pages: how it begins, locks, and leaves nothing open behind it."""

import threading

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from caseapp.operations.acts import Act
from caseapp.security.keyring_file import FILE
from caseapp.security.rights import Role
from caseapp.settings import Settings
from caseapp.storage.errors import DiskFull
from caseapp.ui.choices import Choices
from caseapp.ui.gate import Gate
from caseapp.ui.main_window import MainWindow
from caseapp.ui.parts.message import Message
from caseapp.ui.privacy import NEUTRAL_NAME, Privacy
from caseapp.ui.program import Program
from tests.journeys import hands, vaults


@pytest.fixture
def seconds():
    return hands.Seconds()


@pytest.fixture
def vault(tmp_path):
    return vaults.training_vault(tmp_path / "vault")


@pytest.fixture
def start(qapp):
    with hands.screen(qapp) as start:
        yield start


@pytest.fixture
def unlocked(start, vault, seconds):
    """Somebody who has unlocked, and `locks`, which counts how often the program said that it locked."""
    person = start(hands.training_choices(vault, seconds=seconds)).unlock()
    person.locks = []
    person.program.locked.connect(lambda: person.locks.append(True))
    return person


def _by_keys(person, seconds):
    person.keys("Ctrl+L")


def _by_button(person, seconds):
    person.press("lock")


def _by_palette(person, seconds):
    person.keys("Ctrl+K")
    person.type_in("Lock")
    person.keys("Return")


def _by_hiding(person, seconds):
    person.keys("F9")
    seconds.let_pass(10)


def _by_idleness(person, seconds):
    seconds.let_pass(5 * 60)


def _by_sleep(person, seconds):
    seconds.sleep(45)


WAYS = [_by_keys, _by_button, _by_palette, _by_hiding, _by_idleness, _by_sleep]


@pytest.mark.parametrize("lock", WAYS)
def test_a_lock_closes_every_window_and_the_vault_and_is_said_once(unlocked, seconds, vault, lock):
    lock(unlocked, seconds)
    assert unlocked.locks == [True]
    assert unlocked.program.was_locked
    assert unlocked.program.window is None
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == []
    assert "storage" not in {thread.name for thread in threading.enumerate()}
    with vaults.desk_in(vault, Role.SUPERVISOR) as desk:
        acts = [line.act for line in desk.vault.journal.newest(2)]
    assert acts == [Act.LOCK, Act.UNLOCK]


def test_a_box_that_asks_something_does_not_outlive_a_lock(unlocked, seconds):
    unlocked.go("cases")
    unlocked.keys("Return", "Return")  # into the list, and into its first case
    unlocked.wait(lambda: unlocked.page.name == "case")
    unlocked.settle()
    unlocked.press("not_needed")
    unlocked.wait(lambda: unlocked.front is not unlocked.window)
    _by_sleep(unlocked, seconds)
    _let_go()
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == []


def _let_go():
    """What the end of the program's loop does: it deletes what waits for that."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_what_is_on_the_screen_is_hidden_before_anything_is_saved(unlocked, qapp):
    seen = []
    privacy = qapp.findChildren(Privacy)[-1]
    privacy.locking.connect(lambda: seen.append(_shades(unlocked.window)))
    unlocked.keys("Ctrl+L")
    assert seen == [1]


def _shades(window):
    image = window.grab().toImage()
    return len({image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)})


def test_hiding_for_less_than_ten_seconds_leaves_everything_as_it_was(unlocked, seconds):
    unlocked.keys("F9")
    seconds.let_pass(9)
    unlocked.keys("F9")
    seconds.let_pass(20)
    assert unlocked.locks == []
    unlocked.keys("Ctrl+2")
    assert unlocked.page.name == "cases"


def test_the_minutes_until_the_lock_are_the_ones_of_the_settings(start, vault, seconds):
    choices = hands.training_choices(vault, settings=Settings(idle_minutes=1), seconds=seconds)
    person = start(choices).unlock()
    seconds.let_pass(59)
    assert not person.program.was_locked
    seconds.let_pass(1)
    assert person.program.was_locked


def test_closing_the_program_is_no_lock_and_can_be_done_twice(unlocked):
    unlocked.program.close()
    unlocked.program.close()
    assert unlocked.locks == []
    assert not unlocked.program.was_locked


def test_the_watch_over_the_window_ends_with_the_program(unlocked, qapp):
    unlocked.program.close()
    _let_go()
    assert qapp.findChildren(Privacy) == []


@pytest.mark.parametrize(
    ("number", "page"),
    [(hands.SUPERVISOR, "today"), (hands.CASEWORKER, "today"), (hands.STATISTICS, "figures")],
)
def test_everybody_begins_on_the_first_page_that_is_theirs(start, vault, number, page):
    assert start(hands.training_choices(vault)).unlock(number).page.name == page


def test_no_window_says_more_than_the_neutral_name(start, vault):
    person = start(hands.training_choices(vault))
    assert person.window.windowTitle() == NEUTRAL_NAME
    person.unlock()
    assert person.window.windowTitle() == NEUTRAL_NAME


def test_the_main_window_stands_where_the_gate_stood(start, vault):
    person = start(hands.training_choices(vault))
    person.window.setGeometry(40, 30, 1100, 700)
    before = person.window.geometry()
    assert person.unlock().window.geometry() == before


@pytest.mark.expects_log("bug [0-9A-F]{8}: ZeroDivisionError")
def test_a_bug_while_unlocking_is_said_in_the_form_and_does_not_end_the_way_in(start, vault):
    person = start(hands.training_choices(vault, clock=lambda: 1 // 0))
    person.write("number", hands.CASEWORKER)
    person.write("passphrase", hands.TRAINING_PASSPHRASE)
    person.keys("Return")
    person.wait(lambda: "Something went wrong inside the program." in person.words())
    assert person.find("unlock", QPushButton).isEnabled()
    assert "storage" not in {thread.name for thread in threading.enumerate()}


@pytest.mark.parametrize("passphrase", [hands.TRAINING_PASSPHRASE, "a passphrase of somebody else"])
def test_a_language_chosen_while_the_vault_opens_disturbs_nothing(start, vault, passphrase):
    person = start(hands.training_choices(vault))
    person.program.unlock_with(hands.CASEWORKER, passphrase, refused := Refused())
    person.program.choose_language("th")
    person.wait(lambda: refused.errors or isinstance(person.window, MainWindow))
    if passphrase == hands.TRAINING_PASSPHRASE:
        person.wait(lambda: person.find("go.today") is not None)
        assert person.find("go.today").text() == "วันนี้"
    else:
        assert isinstance(person.window, Gate)
        assert len(refused.errors) == 1


class Refused:
    """Keeps why the vault stayed closed."""

    def __init__(self):
        self.errors = []

    def __call__(self, error):
        self.errors.append(error)


def test_somebody_impatient_at_the_unlock_form_opens_the_vault_once(start, vault):
    person = start(hands.training_choices(vault))
    refused = Refused()
    for _ in range(3):
        person.program.unlock_with(hands.CASEWORKER, hands.TRAINING_PASSPHRASE, refused)
    person.wait(lambda: isinstance(person.window, MainWindow))
    assert [thread.name for thread in threading.enumerate()].count("storage") == 1


@pytest.fixture
def damaged(vault):
    """One of the two copies of the keyring has a wrong byte."""
    content = bytearray((vault / FILE).read_bytes())
    content[300] ^= 1
    (vault / FILE).write_bytes(content)


def test_a_vault_that_is_not_as_it_was_left_is_said_at_once(start, vault, damaged):
    person = start(hands.training_choices(vault)).unlock()
    assert isinstance(person.front, Message)
    assert "Stop working, tell your supervisor" in person.words()
    person.keys("Return")
    assert person.front is person.window


def test_a_sound_vault_is_not_spoken_of(start, vault):
    person = start(hands.training_choices(vault)).unlock()
    assert person.front is person.window


@pytest.mark.expects_log("bug [0-9A-F]{8}: ZeroDivisionError")
def test_an_unexpected_error_is_told_with_a_number_for_support(unlocked):
    unlocked.program.show_bug(ZeroDivisionError("a made-up name"))
    assert isinstance(unlocked.front, Message)
    assert "Tell support this number:" in unlocked.words()
    assert "made-up" not in unlocked.words()


@pytest.mark.expects_log("bug [0-9A-F]{8}: ZeroDivisionError")
def test_an_unexpected_error_before_anybody_has_unlocked_is_only_logged(start, vault):
    person = start(hands.training_choices(vault))
    person.program.show_bug(ZeroDivisionError("a made-up name"))
    assert person.front is person.window


@pytest.fixture
def program(qapp, tmp_path):
    program = Program(qapp, Choices(tmp_path / "vault", Settings()), dict)
    yield program
    program.close()
    program.deleteLater()


def _words(window):
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_long_work_before_the_start_shows_how_far_it_is(program, qtbot):
    gate, said = threading.Event(), []

    def work(progress):
        progress(30, 120)
        gate.wait(20)

    program.start_after(work, "Making it all up…")
    qtbot.waitUntil(lambda: "30 of 120" in _words(program.window))
    said += _words(program.window)
    gate.set()
    qtbot.waitUntil(lambda: program.window.findChild(QPushButton, "create") is not None)
    assert "Making it all up…" in said


def test_stopping_the_work_before_the_start_ends_the_program(program, qtbot):
    stopped = []

    def work(progress):
        try:
            while True:
                progress(1, 2)
        finally:
            stopped.append(True)

    program.start_after(work, "Making it all up…")
    qtbot.waitUntil(lambda: "1 of 2" in _words(program.window))
    program.window.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: program.window is None)
    assert stopped == [True]
    assert not program.was_locked


def test_work_before_the_start_that_fails_is_said_and_then_the_program_ends(program, qtbot):
    def work(progress):
        raise DiskFull

    program.start_after(work, "Making it all up…")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    box = QApplication.activeModalWidget()
    assert any("full" in words for words in _words(box))
    box.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: program.window is None)
