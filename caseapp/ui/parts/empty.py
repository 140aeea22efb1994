"""What is shown where there is nothing yet: why, and what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label, Picture

_BIG = 32


class EmptyState(QWidget):
    """An icon, a heading and a sentence in the middle of the room, and perhaps a button."""

    def __init__(
        self, kit: Kit, heading: str, words: str = "", *, icon: str = "tray", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        picture = Picture(kit.icons.pixmap(icon, size=_BIG), self)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(kit.look.px(1))
        self._column.addStretch(1)
        self._column.addWidget(picture)
        for text, role in ((heading, "section"), (words, "quiet")):
            label = Label(text, role=role, parent=self)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setVisible(bool(text))
            self._column.addWidget(label)
        self._column.addStretch(2)
        self.setAccessibleName(heading)

    def add_action(self, words: str, act: Callable[[], None]) -> QPushButton:
        """Adds the button that does the next thing."""
        button = QPushButton(words, self)
        button.setProperty("role", "primary")
        button.clicked.connect(lambda _=False: act())
        self._column.insertWidget(self._column.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
