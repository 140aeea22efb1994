"""A message or question to answer before the work goes on; the window's clock never stops for it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.notice import TONE_ICONS
from caseapp.ui.plain import Label, Picture
from caseapp.ui.theme import Tone

_OK = mark("QPlatformTheme", "OK")
_CANCEL = mark("QPlatformTheme", "Cancel")
_WIDTH, _BIG = 56, 28


class Message(Box):
    """A sentence, perhaps details, and one or two buttons. Use `tell` and `confirm`."""

    def __init__(self, kit: Kit, words: str, details: str, tone: Tone, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words)
        self.setMinimumWidth(kit.look.px(_WIDTH))
        icon = Picture(kit.icons.pixmap(TONE_ICONS[tone], tone, _BIG), self)
        text = QVBoxLayout()
        text.setSpacing(kit.look.px(1))
        text.addWidget(Label(words, role="section", parent=self))
        if details:
            text.addWidget(Label(details, parent=self))
        top = QHBoxLayout()
        top.setSpacing(kit.look.px(2))
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(text, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(kit.look.px(1))
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        space = kit.look.px(3)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(kit.look.px(3))
        column.addLayout(top)
        column.addLayout(self.buttons)

    def add_button(self, words: str, act: Callable[[], None] | None, role: str = "") -> QPushButton:
        """Adds a button that closes the message and then acts."""
        button = QPushButton(words, self)
        button.setProperty("role", role)
        button.clicked.connect(self.accept if act is not None else self.reject)
        if act is not None:
            self.accepted.connect(act)
        self.buttons.addWidget(button)
        return button


def tell(kit: Kit, parent: QWidget | None, words: str, details: str = "", tone: Tone = Tone.INFO) -> Message:
    """Opens a message with one button."""
    message = Message(kit, words, details, tone, parent)
    button = message.add_button(kit.words(_OK), None, "primary")
    button.setDefault(True)
    message.open()
    return message


def confirm(
    kit: Kit,
    parent: QWidget,
    question: str,
    act: tuple[Text, Callable[[], None]],
    *,
    details: str = "",
    dangerous: bool = False,
) -> Message:
    """Opens a question; `act` is the words of the button that does it, and what it does. Esc does nothing."""
    message = Message(kit, question, details, Tone.OVERDUE if dangerous else Tone.INFO, parent)
    cancel = message.add_button(kit.words(_CANCEL), None)
    go = message.add_button(kit.words(act[0]), act[1], "danger" if dangerous else "primary")
    go.setObjectName("do")
    # What cannot be taken back is not a key away.
    (cancel if dangerous else go).setDefault(True)
    (cancel if dangerous else go).setFocus()
    message.open()
    return message
