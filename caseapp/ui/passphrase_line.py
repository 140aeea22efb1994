"""A line for a passphrase: hidden, with an eye to look, and a word when caps lock is on."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label, tip
from caseapp.ui.theme import Tone

LONGEST = 1024
_SHOW = mark("PassphraseLine", "Show the passphrase")
_HIDE = mark("PassphraseLine", "Hide the passphrase")
_CAPS = mark("PassphraseLine", "Caps lock is on.")
_HINTS = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PassphraseLine(QWidget):
    """The words are read once, by `take`, which also empties the line."""

    entered = Signal()
    edited = Signal()

    def __init__(self, kit: Kit, name: str, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.line = QLineEdit(self)
        self.line.setObjectName(object_name)
        self.line.setAccessibleName(name)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(_HINTS)
        self.line.setMaxLength(LONGEST)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.returnPressed.connect(self.entered)
        self.line.textEdited.connect(self.edited)
        self.line.installEventFilter(self)
        self._eye = QToolButton(self)
        self._eye.clicked.connect(self._turn)
        self._caps = Label(kit.words(_CAPS), role="caption", parent=self)
        self._caps.show_tone(Tone.SOON)
        self._caps.hide()
        row = QHBoxLayout()
        row.setSpacing(kit.look.px(0.5))
        row.addWidget(self.line, 1)
        row.addWidget(self._eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(0.5))
        column.addLayout(row)
        column.addWidget(self._caps)
        self.setFocusProxy(self.line)
        self._show_eye()

    def words(self) -> str:
        """What stands in the line now."""
        return self.line.text()

    def take(self) -> str:
        """What stood in the line; afterwards it is empty."""
        words = self.line.text()
        self.line.clear()
        return words

    def show_typed(self, words: str) -> None:
        """Puts words in, such as a passphrase that was made."""
        self.line.setText(words)
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_for_caps(event)
        return super().eventFilter(watched, event)

    def _look_for_caps(self, event: QKeyEvent) -> None:
        # Qt does not tell about caps lock; a capital without shift, or a small letter with it, does.
        letter = event.text()
        if len(letter) == 1 and letter.lower() != letter.upper():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps.setVisible(letter.isupper() != has_shift)

    def _turn(self) -> None:
        is_hidden = self.line.echoMode() == QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_hidden else QLineEdit.EchoMode.Password)
        self._show_eye()

    def _show_eye(self) -> None:
        is_hidden = self.line.echoMode() == QLineEdit.EchoMode.Password
        words = self._kit.words(_SHOW if is_hidden else _HIDE)
        self._kit.icons.put_on(self._eye, "eye" if is_hidden else "eye-slash")
        self._eye.setAccessibleName(words)
        tip(self._eye, words)
