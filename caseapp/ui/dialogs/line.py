"""Asks for one line, such as a case code, before an act is done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from caseapp.domain.fields import SHORT_LIMIT
from caseapp.text import Text
from caseapp.ui.dialogs.buttons import last_row
from caseapp.ui.editors.lines import Line
from caseapp.ui.kit import Kit
from caseapp.ui.parts.box import Box
from caseapp.ui.plain import Label

_WIDTH = 60


class LineDialog(Box):
    """A heading, one line with its label, and two buttons."""

    def __init__(
        self, kit: Kit, parent: QWidget, heading: str, label: Text, act: tuple[Text, Callable[[str], None]]
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        self.setMinimumWidth(kit.look.px(_WIDTH))
        self._do = act[1]
        self._line = Line(kit, SHORT_LIMIT, parent=self)
        self._line.setObjectName("line")
        self._line.setAccessibleName(kit.words(label))
        self._go = QPushButton(kit.words(act[0]), self)
        self._go.setObjectName("do")
        self._go.setProperty("role", "primary")
        self._go.setDefault(True)
        self._go.setEnabled(False)
        self._go.clicked.connect(self._accept)
        self._line.textChanged.connect(lambda words: self._go.setEnabled(bool(words.strip())))
        column = QVBoxLayout(self)
        space = kit.look.px(3)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(kit.look.px(1))
        column.addWidget(Label(heading, role="section", parent=self))
        column.addWidget(Label(kit.words(label), role="label", parent=self))
        column.addWidget(self._line)
        column.addSpacing(kit.look.px(1))
        column.addLayout(last_row(kit, self, self._go))
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self) -> None:
        words = self._line.text().strip()
        self.accept()
        self._do(words)
