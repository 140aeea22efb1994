"""A column that scrolls and keeps the place of the keyboard in sight."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from caseapp.ui.kit import Kit


class Inside(QWidget):
    """What is scrolled: as high as its words need at its width, without a blank end.

    Qt would add up what each part needs where it is narrowest, and scroll far past the last word.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "scrolled")

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class ScrolledColumn(QScrollArea):
    """Put what it holds into `body`; `inside` is the parent of all that."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin = kit.look.px(8)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = Inside(self)
        self.body = QVBoxLayout(self.inside)
        space = kit.look.px(3)
        self.body.setContentsMargins(space, kit.look.px(2), space, space)
        self.body.setSpacing(kit.look.px(2))
        self.setWidget(self.inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, self._margin)
