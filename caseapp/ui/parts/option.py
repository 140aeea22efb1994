"""A button as wide as its column that says something in several lines: a service to choose, a place to go."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from caseapp.ui.flow import FlowLayout
from caseapp.ui.kit import Kit
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label


class OptionButton(QPushButton):
    """A name, tags and lines below it, all one button; checkable where it is one of several to choose."""

    def __init__(
        self, kit: Kit, name: str, *, checkable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "option")
        self.setAutoDefault(False)
        self.setCheckable(checkable)
        # Not fixed: the height that follows from the width may be more than the hint.
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._kit, self._name = kit, name
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(kit.look.px(1.5), kit.look.px(1), kit.look.px(1.5), kit.look.px(1))
        self._column.setSpacing(kit.look.px(0.5))
        self._column.addWidget(Label(name, role="strong", parent=self))
        self._shelf = QWidget(self)
        self._tags = FlowLayout(self._shelf, gap=kit.look.px(0.5))
        self._column.addWidget(self._shelf)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(kit.look.px(0.25))
        self._column.addLayout(self._lines)
        self.show_lines((), ())

    def show_lines(self, tags: Sequence[Tag], lines: Sequence[str]) -> None:
        """Changes the tags and the lines under the name."""
        self._tags.clear()
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for tag in tags:
            self._tags.addWidget(tag)
        self._shelf.setVisible(bool(tags))
        for line in lines:
            self._lines.addWidget(Label(line, role="caption", parent=self))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        said = (self._name, *(tag.accessibleName() for tag in tags), *lines)
        self.setAccessibleName(", ".join(words for words in said if words))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        side, gap = self._kit.look.icon_size, self._kit.look.px(1.25)
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = gap if is_rtl else self.width() - side - gap
        with QPainter(self) as painter:
            painter.drawPixmap(x, gap, self._kit.icons.pixmap("check", "primary", side))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()
