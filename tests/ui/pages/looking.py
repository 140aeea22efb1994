"""Finding widgets by the names that tests and screen readers know them by."""

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

_PATIENCE = 5.0  # s; the storage answers on a thread of its own
CTRL = Qt.KeyboardModifier.ControlModifier


def child(parent, name, kind=QWidget):
    """The one in sight of this name, as soon as it is there."""
    end = time.monotonic() + _PATIENCE
    while True:
        QApplication.processEvents()  # what was just made is shown by then
        found = [each for each in parent.findChildren(kind, name) if each.isVisible()]
        if found or time.monotonic() > end:
            break
        QTest.qWait(10)
    assert found, f"nothing named {name} is in sight"
    return found[0]


def press(page, name):
    """Presses a button by keyboard."""
    button = child(page, name, QPushButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def enter(page):
    """Control and Enter, wherever the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Return, CTRL)
