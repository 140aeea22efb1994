"""A pair of hands and a camera: finds what is on the screen, presses and writes as a person would."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from caseapp.ui.program import Program

W = TypeVar("W", bound=QWidget)
_PATIENCE = 30.0  # s; for a busy machine
_TICK = 15  # ms


class StageFault(Exception):
    """Something was not on the screen that should have been; names widgets, never words of a case."""


@dataclass
class Stage:
    """The program on the stage, and what was seen so far."""

    program: Program
    out: Path
    seen: list[dict[str, object]] = field(default_factory=list)
    _began: float = field(default_factory=time.perf_counter)

    @property
    def window(self) -> QWidget:
        """The window that is shown."""
        if self.program.window is None:
            raise StageFault("no window")
        return self.program.window

    def wait(self, is_so: Callable[[], object], what: str) -> None:
        """Lets the program work until something is so."""
        end = time.monotonic() + _PATIENCE
        while not is_so():
            if time.monotonic() > end:
                raise StageFault(f"waited in vain for {what}")
            self.rest(_TICK)

    def rest(self, milliseconds: int) -> None:
        """Lets the program work for a moment, its other thread too."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def find(self, name: str, kind: type[W], inside: QWidget | None = None) -> W:
        """The visible widget of this name."""
        found = self._found(name, kind, inside)
        if found is None:
            raise StageFault(f"no {kind.__name__} named {name}")
        return found

    def await_widget(self, name: str, kind: type[W], inside: QWidget | None = None) -> W:
        """The visible widget of this name, as soon as it is there."""
        self.wait(lambda: self._found(name, kind, inside), name)
        return self.find(name, kind, inside)

    def await_gone(self, name: str) -> None:
        """Waits until no widget of this name is shown."""
        self.wait(lambda: self._found(name, QWidget, None) is None, f"{name} to go")

    def press(self, name: str, inside: QWidget | None = None) -> None:
        """Presses a button."""
        button = self.await_widget(name, QAbstractButton, inside)
        self.wait(button.isEnabled, f"{name} to be ready")
        self._bring_into_sight(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest(_TICK)

    def write(self, name: str, words: str, inside: QWidget | None = None) -> None:
        """Writes into a line or box."""
        line = self._found(name, QLineEdit, inside)
        target: QLineEdit | QPlainTextEdit = line or self.await_widget(name, QPlainTextEdit, inside)
        self._bring_into_sight(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.clear()
        if words.isascii():
            QTest.keyClicks(target, words)
        elif isinstance(target, QLineEdit):
            target.insert(words)
        else:
            target.insertPlainText(words)
        self.rest(_TICK)

    def choose(self, name: str, code: str, inside: QWidget | None = None) -> None:
        """Chooses from a list by the code behind it."""
        box = self.await_widget(name, QComboBox, inside)
        place = box.findData(code)
        if place < 0:
            raise StageFault(f"{name} does not offer {code}")
        self._bring_into_sight(box)
        line = box.lineEdit()
        if line is None:
            box.setCurrentIndex(place)
            box.activated.emit(place)
        else:
            line.setFocus(Qt.FocusReason.TabFocusReason)
            line.setText(box.itemText(place))
            QTest.keyClick(line, Qt.Key.Key_Return)
        self.rest(_TICK)

    def keys(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
        """Presses keys in the window, which a box that has closed may have left behind."""
        self.window.activateWindow()
        QTest.keyClick(self.window, key, modifier)
        self.rest(_TICK)

    def save_as(self, path: Path) -> None:
        """Answers the box that asks for a file."""
        self.wait(lambda: self._file_dialog() is not None, "the file box")
        dialog = self._file_dialog()
        if dialog is not None:
            # Typed letter by letter, the path passes through names of folders, and the box chooses those.
            self.find("fileNameEdit", QLineEdit, dialog).setText(str(path))
            dialog.accept()
        self.rest(_TICK)

    def _file_dialog(self) -> QFileDialog | None:
        shown = (w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog) and w.isVisible())
        return next(shown, None)

    def picture(self, name: str, checked: str) -> None:
        """Keeps a numbered picture of the window, and notes what was checked before it."""
        self.rest(120)
        number = len(self.seen) + 1
        file = f"{number:02d}-{name}.png"
        if not self._seen().save(str(self.out / file)):
            raise StageFault(f"the picture {file} could not be written")
        now = time.perf_counter()
        self.seen.append(
            {"step": name, "picture": file, "seconds": round(now - self._began, 2), "checked": checked}
        )
        self._began = now

    def _seen(self) -> QPixmap:
        """The window, and the box in front of it where it stands."""
        picture = self.window.grab()
        box = QApplication.activeModalWidget()
        if box is not None and box is not self.window:
            painter = QPainter(picture)
            painter.drawPixmap(box.pos() - self.window.pos(), box.grab())
            painter.end()
        return picture

    def _found(self, name: str, kind: type[W], inside: QWidget | None) -> W | None:
        places = (
            [inside] if inside is not None else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        )
        for place in places:
            for widget in (place, *place.findChildren(QWidget, name)):
                if widget.objectName() == name and isinstance(widget, kind) and widget.isVisible():
                    return widget
        return None

    def _bring_into_sight(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget, 0, 40)
            parent = parent.parentWidget()
        self.rest(_TICK)
