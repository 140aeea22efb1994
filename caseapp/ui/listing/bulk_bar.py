"""The bar under the list while several cases are chosen: how many, and what can be done to all of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from caseapp.security.rights import Right
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.pages.page import Me
from caseapp.ui.plain import Label

_CHOSEN = mark("Bulk", "%n case(s) chosen")
ASSIGN, FLAG, CLOSE = "assign", "flag", "close"
_ACTS = (
    (ASSIGN, mark("Bulk", "Give to a colleague…"), "users", Right.ASSIGN_CASE),
    (FLAG, mark("Bulk", "Flag…"), "flag", Right.EDIT_CASE),
    (CLOSE, mark("Bulk", "Close…"), "archive", Right.CLOSE_CASE),
)


class BulkBar(QFrame):
    """Says which act is wanted."""

    wanted = Signal(str)

    def __init__(self, kit: Kit, me: Me, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setProperty("part", "card")
        self._count = Label("", role="strong", wraps=False, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(kit.look.px(each) for each in (2, 1, 2, 1)))
        row.setSpacing(kit.look.px(1.5))
        row.addWidget(self._count, 1)
        self._buttons = []
        for name, words, icon, right in _ACTS:
            if me.may(right):
                button = QPushButton(kit.words(words), self)
                button.setObjectName(f"bulk.{name}")
                kit.icons.put_on(button, icon, "quiet")
                button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
                row.addWidget(button)
                self._buttons.append(button)
        self.hide()

    def show_count(self, count: int) -> None:
        """Shows itself for several cases; one alone is opened instead."""
        self._count.show_words(self._kit.words(_CHOSEN.counted(count)))
        self.setVisible(count > 1 and bool(self._buttons))
