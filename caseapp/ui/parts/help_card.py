"""A help card: what a term of the field means, beside the thing it was asked about."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label

_WIDTH = 44  # units


class HelpCard(QFrame):
    """A small card over the page; Esc or a click elsewhere closes it."""

    def __init__(self, kit: Kit, term: str, words: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._kit = kit
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("part", "help")
        self.setAccessibleName(term)
        self.setAccessibleDescription(words)
        self.setFixedWidth(kit.look.px(_WIDTH))
        column = QVBoxLayout(self)
        space = kit.look.px(2)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(kit.look.px(1))
        column.addWidget(Label(term, role="section", parent=self))
        column.addWidget(Label(words, parent=self))

    def open_at(self, widget: QWidget) -> None:
        """Opens under a widget, on the side where reading begins."""
        self.adjustSize()
        is_rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = widget.width() - self.width() if is_rtl else 0
        self.move(widget.mapToGlobal(QPoint(x, widget.height() + 4)))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.close()
            return
        super().keyPressEvent(event)
