"""A person at the keyboard of the real program: looks at what is in sight, and uses no mouse."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from caseapp.app.pages import PAGES
from caseapp.security.cost import TRAINING_COSTS
from caseapp.security.keyring import TRAINING_PASSPHRASE
from caseapp.settings import Settings
from caseapp.text import Catalogue
from caseapp.ui.choices import Choices
from caseapp.ui.kit import dress
from caseapp.ui.main_window import MainWindow
from caseapp.ui.pages.case import sections
from caseapp.ui.pages.case.page import CasePage
from caseapp.ui.pages.cases import CasesPage
from caseapp.ui.pages.page import Page
from caseapp.ui.privacy import Privacy
from caseapp.ui.program import Program
from caseapp.ui.theme import Look

SUPERVISOR, CASEWORKER, STATISTICS, AUDITOR = "1", "2", "3", "4"
SECTIONS = tuple(kind.name for kind in sections.SECTIONS)
PATIENCE = 15.0  # s; for a busy machine
_TICK_MS = 5
_MOST_TABS = 400


class Seconds:
    """The clock that idleness is measured by, set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def let_pass(self, length: int) -> None:
        """Lets so much time go by, as it does while the computer is awake."""
        for _ in range(length):
            self.now += 1
            self._tick()

    def sleep(self, length: int) -> None:
        """Lets the computer sleep for so long, and wake."""
        self.now += length
        self._tick()

    @staticmethod
    def _tick() -> None:
        QApplication.instance().findChildren(Privacy)[-1].tick()


@contextmanager
def screen(app: QApplication) -> Iterator[Callable[[Choices], "Hands"]]:
    """Starts programs with all their pages, and gives somebody in front of each; closes them at the end."""
    programs: list[Program] = []

    def start(choices: Choices) -> Hands:
        programs.append(Program(app, choices, lambda: PAGES))
        return Hands(programs[-1]).start()

    yield start
    for program in programs:
        program.close()
        program.deleteLater()
    dress(app, Catalogue("en"), Look())


def training_choices(folder: Path, **changes: object) -> Choices:
    """How the program is started on a training vault, without the person's own settings."""
    usual: dict[str, object] = {"settings": Settings(), "is_training": True, "costs": TRAINING_COSTS}
    return Choices(folder, **{**usual, **changes})


class Hands:
    """What somebody does at the keyboard; a widget is reached as she reaches it, by Tab."""

    def __init__(self, program: Program) -> None:
        self.program = program

    @property
    def window(self) -> QWidget:
        """The window of the program."""
        assert self.program.window is not None, "the program has no window"
        return self.program.window

    @property
    def front(self) -> QWidget:
        """The box over the window, or else the window."""
        boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        return boxes[-1] if boxes else self.window

    @property
    def page(self) -> Page:
        """The page that is shown."""
        window = self.window
        assert isinstance(window, MainWindow)
        assert window.page is not None
        return window.page

    @property
    def focus(self) -> QWidget:
        """Where the keyboard is."""
        if QApplication.focusWidget() is None or QApplication.focusWidget().window() is not self.front:
            self.front.activateWindow()
            self.wait(lambda: QApplication.activeWindow() is self.front)
        return QApplication.focusWidget() or self.front.focusWidget() or self.front

    def wait(self, is_so: Callable[[], object]) -> None:
        """Lets the program work, all its threads alike, until something is so."""
        end = time.monotonic() + PATIENCE
        while not is_so():
            assert time.monotonic() < end, "waited in vain"
            loop = QEventLoop()
            QTimer.singleShot(_TICK_MS, loop.quit)
            loop.exec()

    def settle(self) -> None:
        """Waits until the storage has done all it was asked, and what its answers led to."""
        session = self.program._session
        for _ in range(4):
            done: list[object] = []
            session.ask(lambda _desk: None, then=done.append)
            self.wait(lambda done=done: bool(done))
        QApplication.processEvents()

    def start(self) -> "Hands":
        """Starts the program."""
        self.program.start()
        self.wait(lambda: self.window.windowHandle() is not None and self.window.windowHandle().isExposed())
        return self

    def unlock(self, number: str = CASEWORKER, passphrase: str = TRAINING_PASSPHRASE) -> "Hands":
        """Unlocks, and waits for the main window."""
        self.write("number", number)
        self.write("passphrase", passphrase)
        self.keys("Return")
        self.wait(lambda: isinstance(self.window, MainWindow))
        self.settle()
        return self

    def keys(self, *sequences: str) -> None:
        """Presses keys wherever the keyboard is."""
        for sequence in sequences:
            QTest.keySequence(self.focus, QKeySequence(sequence))

    def type_in(self, words: str) -> None:
        """Types into what has the keyboard."""
        if words.isascii():
            QTest.keyClicks(self.focus, words)
            return
        for letter in words:  # Qt's own typist knows Latin letters only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.focus, key)

    def tab_to(self, name: str, inside: str = "") -> QWidget:
        """Presses Tab until the widget of this name has the keyboard."""
        return self.tab_until(lambda w: w.objectName() == name and _is_inside(w, inside), name)

    def tab_to_words(self, words: str) -> QWidget:
        """Presses Tab until something has the keyboard that a screen reader reads out with these words."""
        return self.tab_until(lambda w: words in (w.accessibleName() or _written_on(w)), words)

    def tab_until(self, is_it: Callable[[QWidget], bool], what: str) -> QWidget:
        """Presses Tab until the right widget has the keyboard."""
        for _ in range(_MOST_TABS):
            found = self.focus
            if found.isVisible() and is_it(found):
                return found
            QTest.keyClick(found, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {what}")

    def press(self, name: str, inside: str = "") -> None:
        """Goes to a button and presses it."""
        button = self.tab_to(name, inside)
        self.wait(button.isEnabled)
        QTest.keyClick(button, Qt.Key.Key_Space)

    def write(self, name: str, words: str, inside: str = "") -> None:
        """Goes to a line or box and writes into it, in the place of what stood there."""
        field = self.tab_to(name, inside)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.SelectAll))
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, words)

    def choose(self, name: str, code: str) -> None:
        """Goes to a list and walks down it to a code."""
        box = self.tab_to(name)
        combo = box if isinstance(box, QComboBox) else box.parentWidget()
        assert isinstance(combo, QComboBox)
        if combo.isEditable():
            self.write(name, combo.itemText(combo.findData(code)))
            QTest.keyClick(self.focus, Qt.Key.Key_Return)
            return
        QTest.keyClick(combo, Qt.Key.Key_Home)
        for _ in range(combo.count()):
            if combo.currentData() == code:
                return
            QTest.keyClick(combo, Qt.Key.Key_Down)
        raise AssertionError(f"{name} does not offer {code}")

    def find(self, name: str, kind: type[QWidget] = QWidget) -> QWidget | None:
        """What is in sight under this name, without going there."""
        found = [w for w in self.front.findChildren(kind, name) if w.isVisible()]
        return found[0] if found else None

    def await_widget(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """What is in sight under this name, as soon as it is."""
        self.wait(lambda: self.find(name, kind) is not None)
        found = self.find(name, kind)
        assert found is not None
        return found

    def words(self, inside: QWidget | None = None) -> str:
        """All that labels in sight say."""
        labels = (inside or self.front).findChildren(QLabel)
        return "\n".join(label.accessibleName() or label.text() for label in labels if label.isVisible())

    def go(self, name: str) -> Page:
        """Goes to a place in the rail."""
        self.press(f"go.{name}")
        self.wait(lambda: self.page.name == name)
        self.settle()
        return self.page

    def open_newest_case(self) -> str:
        """Opens the first case of the list; gives its code."""
        self.keys("Ctrl+2")
        self.wait(lambda: isinstance(self.page, CasesPage) and self.page.is_filled)
        self.settle()
        self.keys("Return", "Return")  # from the search into the list, and into its first line
        self.wait(lambda: isinstance(self.page, CasePage) and self.page.code)
        self.settle()
        return self.page.code if isinstance(self.page, CasePage) else ""

    def section(self, name: str) -> None:
        """Goes to a section of the case by the command palette."""
        assert isinstance(self.page, CasePage)
        self.command(self.page.commands()[SECTIONS.index(name)].words)
        assert self.page.section == name
        self.settle()

    def command(self, words: str) -> None:
        """Does something by the command palette."""
        self.keys("Ctrl+K")
        self.type_in(words)
        self.keys("Return")


def _is_inside(widget: QWidget, name: str) -> bool:
    parent: QWidget | None = widget
    while name and parent is not None and parent.objectName() != name:
        parent = parent.parentWidget()
    return parent is not None


def _written_on(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""
