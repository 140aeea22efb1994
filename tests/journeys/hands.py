"""A person at the keyboard of the real program: looks at what is in sight, and uses no mouse."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp  # only until the bytes are read: encrypted files of a vault nobody is in

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from caseapp.app.pages import PAGES
from caseapp.demo.bulk import bulk_fill
from caseapp.demo.office import training_desk
from caseapp.operations.desk import Desk
from caseapp.operations.offices import set_up_training, utc_now
from caseapp.security.cost import TRAINING_COSTS
from caseapp.security.keyring import TRAINING_PASSPHRASE
from caseapp.security.rights import Role
from caseapp.settings import Settings
from caseapp.storage.stored import Stored
from caseapp.text import Catalogue
from caseapp.ui.kit import dress
from caseapp.ui.main_window import MainWindow
from caseapp.ui.pages.page import Page
from caseapp.ui.program import Choices, Program
from caseapp.ui.theme import Look
from tests.operations import made_up

SUPERVISOR, CASEWORKER, STATISTICS, AUDITOR = "1", "2", "3", "4"
PATIENCE_MS = 20_000  # for a busy machine
_MOST_TABS = 400
_FEW = 14


@cache
def _files(cases: int) -> Mapping[str, bytes]:
    """A training vault with so many made-up cases, made once a run."""
    folder = Path(mkdtemp()) / "vault"
    try:
        set_up_training(folder, "TH")
        with closing(training_desk(folder, Role.CASEWORKER, utc_now)) as desk:
            bulk_fill(desk, cases, seed=5)
        return {path.name: path.read_bytes() for path in folder.iterdir()}
    finally:
        rmtree(folder.parent)


def training_vault(folder: Path, cases: int = _FEW) -> Path:
    """A training vault in `folder` with so many made-up cases."""
    folder.mkdir(mode=0o700)
    for name, content in _files(cases).items():
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o600)
    return folder


@contextmanager
def desk_in(folder: Path, role: Role = Role.CASEWORKER) -> Iterator[Desk]:
    """A desk in a training vault, while no window is open on it."""
    with closing(training_desk(folder, role, utc_now)) as desk:
        yield desk


def records_of(folder: Path, case_id: str) -> tuple[Stored, ...]:
    """What a vault holds of a case, read behind the program's back."""
    with desk_in(folder) as desk:
        return desk.vault.of_case(case_id)


def a_case(folder: Path, **answers: object) -> str:
    """One more case, of a made-up woman in Thailand, in the caseworker's name; gives its id."""
    with desk_in(folder) as desk:
        return made_up.a_case(desk, **answers)


@contextmanager
def screen(app: QApplication, qtbot: QtBot) -> Iterator[Callable[[Choices], "Hands"]]:
    """Starts programs with all their pages, and gives somebody in front of each; closes them at the end."""
    programs: list[Program] = []

    def start(choices: Choices) -> Hands:
        programs.append(Program(app, choices, lambda: PAGES))
        return Hands(qtbot, programs[-1]).start()

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

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.program, self._qtbot = program, qtbot

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

    def wait(self, is_so, timeout: int = PATIENCE_MS) -> None:
        """Lets the program work until something is so."""
        self._qtbot.waitUntil(lambda: bool(is_so()), timeout=timeout)

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
        self._qtbot.waitExposed(self.window)
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
        QTest.keyClicks(self.focus, words)

    def tab_to(self, name: str, inside: str = "") -> QWidget:
        """Presses Tab until the widget of this name has the keyboard."""
        for _ in range(_MOST_TABS):
            found = self.focus
            if found.objectName() == name and found.isVisible() and self._is_inside(found, inside):
                return found
            QTest.keyClick(found, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name}")

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

    def section(self, name: str) -> None:
        """Walks along the sections of a case to one of them."""
        tabs = self.tab_to("sections")
        assert isinstance(tabs, QTabBar)
        QTest.keyClick(tabs, Qt.Key.Key_Home)
        for _ in range(tabs.count()):
            if tabs.tabData(tabs.currentIndex()) == name:
                self.settle()
                return
            QTest.keyClick(tabs, Qt.Key.Key_Right)
        raise AssertionError(f"there is no section {name}")

    @staticmethod
    def _is_inside(widget: QWidget, name: str) -> bool:
        parent: QWidget | None = widget
        while name and parent is not None and parent.objectName() != name:
            parent = parent.parentWidget()
        return parent is not None
