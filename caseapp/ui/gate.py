"""The window before a vault is open: a calm card, the language above it, the device line below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMainWindow, QScrollArea, QVBoxLayout, QWidget

from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.banner import Frame
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label
from caseapp.ui.privacy import NEUTRAL_NAME

LANGUAGE_NAMES = {"en": "English", "id": "Bahasa Indonesia", "th": "ไทย", "ur": "اردو", "my": "မြန်မာ"}
_LANGUAGE = mark("Gate", "Language")
_CARD_WIDTH = 60  # units
_SMALLEST = (640, 520)


class Gate(QMainWindow):
    """Holds one card; `language_chosen` asks for the window in another language."""

    language_chosen = Signal(str)

    def __init__(
        self, kit: Kit, languages: Sequence[str], lines: Sequence[Text] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(NEUTRAL_NAME)
        self.setMinimumSize(*_SMALLEST)
        self._kit = kit
        self.body = QVBoxLayout()
        self.body.setSpacing(kit.look.px(2))
        frame = Frame(kit, self)
        frame.body.addWidget(self._scrolled(languages, lines))
        self.setCentralWidget(frame)

    def show_card(self, heading: str, content: QWidget) -> None:
        """Puts the content on the card."""
        card = Card(self._kit, heading, self)
        card.body.addWidget(content)
        card.setFixedWidth(self._kit.look.px(_CARD_WIDTH))
        self.body.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)

    def _scrolled(self, languages: Sequence[str], lines: Sequence[Text]) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(area)
        inside.setProperty("part", "scrolled")
        column = QVBoxLayout(inside)
        space = self._kit.look.px(3)
        column.setContentsMargins(space, space, space, space)
        column.addLayout(self._top(languages))
        column.addStretch(2)
        column.addLayout(self.body)
        column.addStretch(3)
        for line in lines:
            words = Label(self._kit.words(line), role="caption", parent=inside)
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        area.setWidget(inside)
        return area

    def _top(self, languages: Sequence[str]) -> QHBoxLayout:
        choice = QComboBox(self)
        choice.setObjectName("language")
        choice.setAccessibleName(self._kit.words(_LANGUAGE))
        for code in languages:
            choice.addItem(LANGUAGE_NAMES.get(code, code), code)
        choice.setCurrentIndex(max(0, choice.findData(self._kit.words.language)))
        choice.activated.connect(lambda place: self.language_chosen.emit(choice.itemData(place)))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(choice)
        return row
