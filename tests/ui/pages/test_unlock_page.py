"""The unlock form by itself: what it hands over, and what it never keeps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from caseapp.security.errors import WrongPassphrase
from caseapp.ui.pages.unlock import UnlockForm
from tests.ui.pages.looking import child

WORDS = "a violet kettle under nine lanterns"


class Left:
    """The seconds to wait, set by hand."""

    seconds = 0.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def left():
    return Left()


@pytest.fixture
def form(kit, left, show):
    form = show(UnlockForm(kit, left, 3))
    form.handed = []
    form.unlock_wanted.connect(lambda *what: form.handed.append(what))
    return form


def _say(form, words=WORDS):
    line = child(form, "passphrase", QLineEdit)
    line.setText(words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def _words(form):
    return "\n".join(label.accessibleName() for label in form.findChildren(QLabel) if label.isVisible())


def test_number_and_passphrase_are_handed_over_once_and_the_passphrase_is_forgotten(form):
    _say(form)
    _say(form, "")
    QTest.keyClick(child(form, "number"), Qt.Key.Key_Return)
    assert form.handed == [("3", WORDS)]
    assert child(form, "passphrase", QLineEdit).text() == ""


def test_while_the_vault_opens_nothing_can_be_typed(form):
    _say(form)
    assert child(form, "unlock", QPushButton).text() == "Opening…"
    assert not any(child(form, name).isEnabled() for name in ("unlock", "number", "passphrase"))


def test_after_a_refusal_the_keyboard_is_back_at_the_empty_passphrase(form):
    _say(form)
    form.show_refused(WrongPassphrase())
    assert "do not belong together" in _words(form)
    assert child(form, "passphrase").isEnabled()
    assert child(form, "passphrase").hasFocus()


def test_the_wait_counts_down_and_then_lets_her_try(form, left, qtbot):
    left.seconds = 7.2
    _say(form)
    form.show_refused(WrongPassphrase())
    assert "Wait 8 second" in _words(form)
    assert not child(form, "unlock").isEnabled()
    left.seconds = 1.5
    qtbot.waitUntil(lambda: "Wait 2 second" in _words(form))
    left.seconds = 0.0
    qtbot.waitUntil(child(form, "unlock").isEnabled)
    assert "Wait" not in _words(form)


def test_the_passphrase_line_keeps_to_itself(form):
    line = child(form, "passphrase", QLineEdit)
    hints = line.inputMethodHints()
    assert line.echoMode() == QLineEdit.EchoMode.Password
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText
    line.setText(WORDS)
    line.selectAll()
    QApplication.clipboard().clear()
    line.copy()
    assert QApplication.clipboard().text() == ""
    assert line.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


def test_the_language_of_the_keyboard_is_shown(form):
    assert "Keyboard:" in _words(form)
