"""The navigation rail: where a person can go, each place an icon and a word."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from caseapp.text import Text
from caseapp.ui.kit import Kit
from caseapp.ui.theme import restyle

_WIDTH = 184  # px, and more where the words ask for it


@dataclass(frozen=True)
class Destination:
    """A place to go: its name in the program, its words and its icon."""

    name: str
    words: Text
    icon: str


class Rail(QFrame):
    """One place is chosen; the arrow keys move between them. `foot` takes what stands at the bottom."""

    went = Signal(str)  # the destination's name

    def __init__(
        self, kit: Kit, name: str, destinations: Sequence[Destination], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setProperty("part", "rail")
        self.setProperty("side", "right" if kit.words.is_right_to_left else "left")
        self.setAccessibleName(name)
        self.setMinimumWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        space = kit.look.px(1)
        column.setContentsMargins(space, kit.look.px(1.5), space, kit.look.px(1.5))
        column.setSpacing(kit.look.px(0.5))
        self._buttons: dict[str, QToolButton] = {}
        self._icons = {each.name: each.icon for each in destinations}
        for destination in destinations:
            button = self._button(destination)
            self._buttons[destination.name] = button
            column.addWidget(button)
        column.addStretch(1)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(kit.look.px(0.5))
        column.addLayout(self.foot)

    def show_place(self, name: str) -> None:
        """Marks where the person is, without going there."""
        for each, button in self._buttons.items():
            is_here = each == name
            button.setChecked(is_here)
            self._kit.icons.put_on(button, self._icons[each], "primary" if is_here else "quiet")

    def show_count(self, name: str, count: int) -> None:
        """Shows how much waits at a place; zero shows nothing."""
        button = self._buttons[name]
        words = str(button.property("words"))
        shown = f"{words}  {self._kit.words.number(count)}" if count else words
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleName(shown)
        restyle(button, "waiting", bool(count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        buttons = list(self._buttons.values())
        focused = next((b for b in buttons if b.hasFocus()), None)
        if step and focused is not None:
            buttons[(buttons.index(focused) + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def _button(self, destination: Destination) -> QToolButton:
        words = self._kit.words(destination.words)
        button = QToolButton(self)
        button.setObjectName(f"go.{destination.name}")
        button.setProperty("part", "destination")
        button.setProperty("words", words)
        button.setText(words.replace("&", "&&"))
        button.setAccessibleName(words)
        self._kit.icons.put_on(button, destination.icon, "quiet")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._go(destination.name))
        return button

    def _go(self, name: str) -> None:
        self.show_place(name)
        self.went.emit(name)
