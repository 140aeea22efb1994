"""A row that opens something: a name, a word about it, and its state at the end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from caseapp.ui.kit import Kit
from caseapp.ui.plain import ElidedLabel, Label, Picture
from caseapp.ui.tables import Cell


class RowButton(QPushButton):
    """The whole row is one button, so that it is easy to hit and has one place in the order of keys."""

    def __init__(self, kit: Kit, name: str, about: str, state: Cell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "row")
        self.setAutoDefault(False)
        self.setMinimumHeight(kit.look.control_height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(words for words in (name, about, state.words) if words))
        row = QHBoxLayout(self)
        row.setContentsMargins(kit.look.px(1), 0, kit.look.px(1), 0)
        row.setSpacing(kit.look.px(1))
        parts: list[QWidget] = [Label(name, role="strong", wraps=False, parent=self)]
        if about:
            parts.append(ElidedLabel(about, role="quiet", parent=self))
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(parts[0])
        row.addWidget(parts[1], 1) if len(parts) > 1 else row.addStretch(1)
        if state.icon:
            icon = Picture(kit.icons.pixmap(state.icon, state.tone), self)
            row.addWidget(icon)
        if state.words:
            label = Label(state.words, role="caption", wraps=False, parent=self)
            label.show_tone(state.tone)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label)
