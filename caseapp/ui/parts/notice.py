"""A notice in the page: an icon, a sentence that says what to do, and perhaps a button that does it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label, Picture
from caseapp.ui.theme import Tone

TONE_ICONS = {
    Tone.PLAIN: "info",
    Tone.INFO: "info",
    Tone.SOON: "clock",
    Tone.OVERDUE: "warning-circle",
    Tone.DONE: "check-circle",
    Tone.TRAINING: "graduation-cap",
}


class Notice(QFrame):
    """A sentence people should see before they go on."""

    def __init__(
        self,
        kit: Kit,
        words: str = "",
        *,
        tone: Tone = Tone.INFO,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "notice")
        self.setProperty("tone", tone.value)
        picture = Picture(kit.icons.pixmap(icon or TONE_ICONS[tone], tone), self)
        self._label = Label(words, parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(kit.look.px(1.5), kit.look.px(1), kit.look.px(1.5), kit.look.px(1))
        self._row.setSpacing(kit.look.px(1))
        self._row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._label, 1)
        self.setAccessibleName(words)

    def show_words(self, words: str) -> None:
        """Changes the sentence."""
        self._label.show_words(words)
        self.setAccessibleName(words)

    def add_action(self, words: str, act: Callable[[], None]) -> QPushButton:
        """Adds a button that does what the notice speaks of."""
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        self._row.addWidget(button)
        return button
