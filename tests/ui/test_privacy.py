import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMainWindow, QVBoxLayout

from caseapp.ui.privacy import LONGEST, NEUTRAL_NAME, SHORTEST, Privacy, SecretClipboard, seconds_since_start


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def make_privacy(qapp, kit, clock):
    made = []

    def make(**options):
        happened = []
        privacy = Privacy(qapp, lambda: happened.append("lock"), clock=clock, **options)
        privacy.locking.connect(lambda: happened.append("locking"))
        privacy.happened = happened
        made.append(privacy)
        return privacy

    yield make
    for privacy in made:
        privacy.show_screen()
        privacy.stop()
        privacy.deleteLater()


@pytest.fixture
def window(kit, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    line = QLineEdit("Made-up Name", window)
    window.setCentralWidget(line)
    window.resize(600, 400)
    window.show()
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    return window


def _pass(privacy, clock, seconds):
    """Time goes by as it does when the computer is awake: a tick at a time."""
    for _ in range(int(seconds)):
        clock.now += 1
        privacy.tick()


def _is_uniform(widget):
    picture = widget.grab().toImage()
    first = picture.pixel(0, 0)
    return all(
        picture.pixel(x, y) == first
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height(), 5)
    )


def test_f9_hides_every_window_before_the_key_has_been_handled(make_privacy, window, qtbot):
    privacy = make_privacy()
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog).addWidget(QLabel("Made-up Name"))
    dialog.show()
    QTest.keyClick(window.centralWidget(), Qt.Key.Key_F9)
    assert privacy.is_hidden
    assert _is_uniform(window)
    assert _is_uniform(dialog)


def test_a_window_that_opens_or_grows_while_hidden_is_covered_too(make_privacy, window, qtbot):
    privacy = make_privacy()
    privacy.hide_screen()
    window.resize(900, 700)
    late = QLabel("Made-up Name")
    qtbot.addWidget(late)
    late.show()
    qtbot.waitUntil(late.isVisible)
    assert _is_uniform(window)
    assert _is_uniform(late)


def test_keys_go_nowhere_while_hidden_and_f9_brings_all_back(make_privacy, window):
    privacy = make_privacy()
    line = window.centralWidget()
    privacy.hide_screen()
    QTest.keyClick(line, Qt.Key.Key_X)
    assert line.text() == "Made-up Name"
    QTest.keyClick(line, Qt.Key.Key_F9)
    assert not privacy.is_hidden
    QTest.keyClick(line, Qt.Key.Key_X)
    assert "x" in line.text()


def test_hiding_becomes_a_lock_after_ten_seconds(make_privacy, window, clock):
    privacy = make_privacy()
    privacy.hide_screen()
    _pass(privacy, clock, 9)
    assert privacy.happened == []
    _pass(privacy, clock, 1)
    assert privacy.happened == ["locking", "lock"]


def test_drafts_are_saved_before_the_lock_and_the_lock_comes_once(make_privacy, window):
    privacy = make_privacy()
    privacy.lock_now()
    privacy.lock_now()
    assert privacy.happened == ["locking", "lock"]
    assert _is_uniform(window)


@pytest.mark.parametrize(("asked", "minutes"), [(5, 5), (1, 1), (15, 15), (0, SHORTEST), (600, LONGEST)])
def test_idleness_locks_after_the_minutes_chosen_and_never_not_at_all(make_privacy, clock, asked, minutes):
    privacy = make_privacy(idle_minutes=asked)
    _pass(privacy, clock, minutes * 60 - 1)
    assert privacy.happened == []
    _pass(privacy, clock, 1)
    assert privacy.happened == ["locking", "lock"]


def test_somebody_at_work_is_not_locked_out(make_privacy, window, clock):
    privacy = make_privacy(idle_minutes=1)
    for _ in range(3):
        _pass(privacy, clock, 50)
        QTest.keyClick(window.centralWidget(), Qt.Key.Key_A)
    assert privacy.happened == []


def test_nobody_works_for_more_than_twelve_hours_without_unlocking(make_privacy, window, clock):
    privacy = make_privacy()
    for _ in range(12 * 60):
        _pass(privacy, clock, 60)
        if privacy.happened:
            break
        QTest.keyClick(window.centralWidget(), Qt.Key.Key_A)
    assert privacy.happened == ["locking", "lock"]
    assert clock.now - 1000 == pytest.approx(12 * 3600, abs=1)


def test_a_computer_that_slept_is_locked_when_it_wakes(make_privacy, clock):
    privacy = make_privacy(idle_minutes=15)
    privacy.tick()
    clock.now += 45
    privacy.tick()
    assert privacy.happened == ["locking", "lock"]


def test_the_clock_only_goes_forward():
    first = seconds_since_start()
    assert seconds_since_start() >= first


def test_no_window_title_says_more_than_the_programs_name(make_privacy, window, qtbot):
    make_privacy()
    window.setWindowTitle("Made-up Name")
    assert [w.windowTitle() for w in QApplication.topLevelWidgets() if w.windowTitle()] == [NEUTRAL_NAME]


def test_copied_words_leave_the_clipboard_after_their_time(qapp, qtbot):
    clipboard = SecretClipboard(qapp, keep_for=0.3)
    clipboard.copy("Made-up Name")
    QTest.qWait(150)
    assert QGuiApplication.clipboard().text() == "Made-up Name"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "", timeout=1000)


def test_the_usual_time_on_the_clipboard_is_ten_seconds(kit):
    assert kit.clipboard._timer.interval() == 10_000


def test_copied_words_are_marked_for_clipboard_managers(kit):
    kit.clipboard.copy("Made-up Name")
    formats = QGuiApplication.clipboard().mimeData(QClipboard.Mode.Clipboard).formats()
    assert {"x-kde-passwordManagerHint", "ExcludeClipboardContentFromMonitorProcessing"} <= set(formats)


def test_a_lock_empties_the_clipboard(kit, make_privacy):
    kit.clipboard.copy("Made-up Name")
    make_privacy().lock_now()
    assert QGuiApplication.clipboard().text() == ""


def test_what_somebody_copied_elsewhere_since_is_left_alone(kit):
    kit.clipboard.copy("Made-up Name")
    content = QMimeData()
    content.setText("a shopping list")
    QGuiApplication.clipboard().setMimeData(content)
    kit.clipboard.clear()
    assert QGuiApplication.clipboard().text() == "a shopping list"
