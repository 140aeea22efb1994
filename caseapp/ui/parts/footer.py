"""The foot of a page that is filled in: what it does at the end, how far it is, and the key for it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_NOT_SAVED = mark("FormPage", "Not saved yet")


class Footer(QFrame):
    """One main button, also by Ctrl+Enter anywhere on `page`; other ways out; above them, what is wrong."""

    def __init__(self, kit: Kit, act: tuple[Text, Callable[[], None]], page: QWidget) -> None:
        super().__init__(page)
        self._kit, self._act = kit, act[1]
        self.setProperty("part", "footer")
        self._notice = Notice(kit, tone=Tone.OVERDUE, parent=self)
        self._notice.setObjectName("problem")
        self._notice.hide()
        self.main = QPushButton(kit.words(act[0]), self)
        self.main.setObjectName("save")
        self.main.setProperty("role", "primary")
        self.main.clicked.connect(self._do)
        self._state = Label("", role="caption", wraps=False, parent=self)
        self._row = QHBoxLayout()
        self._row.setSpacing(kit.look.px(2))
        self._row.addWidget(self.main)
        self._row.addWidget(self._state)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(kit.look.px(3), kit.look.px(1), kit.look.px(3), kit.look.px(1))
        column.setSpacing(kit.look.px(1))
        column.addWidget(self._notice)
        column.addLayout(self._row)
        self._keys = [QShortcut(QKeySequence(keys), page) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for shortcut in self._keys:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._do)

    def add_button(self, words: Text, act: Callable[[], None], name: str) -> QPushButton:
        """Adds another way out."""
        button = QPushButton(self._kit.words(words), self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        self._row.addWidget(button)
        return button

    def allow(self, *, allowed: bool) -> None:
        """Whether the main act can be done now; its key goes with it."""
        self.main.setEnabled(allowed)
        for shortcut in self._keys:
            shortcut.setEnabled(allowed)

    def show_edited(self) -> None:
        """Says that something is not saved."""
        self._state.show_words(self._kit.words(_NOT_SAVED))

    def show_settled(self) -> None:
        """Says nothing: all is saved, or nothing has begun."""
        self._state.show_words("")
        self.show_problem("")

    def show_problem(self, words: str) -> None:
        """Says what is wrong; nothing takes the notice away."""
        self._notice.show_words(words)
        self._notice.setVisible(bool(words))

    def _do(self) -> None:
        if self.main.isEnabled():
            self._act()
