"""A column that scrolls and keeps the place of the keyboard in sight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from caseapp.ui.kit import Kit


def inside_of(area: QScrollArea) -> QWidget:
    """What is scrolled: as high as its words need at its width, without a blank end.

    Without a least height of its own Qt would add up what each part needs where it is narrowest, and scroll
    far past the last word. An override would do the same, but is asked for after the window has gone, too.
    """
    inside = QWidget(area)
    inside.setProperty("part", "scrolled")
    inside.setMinimumHeight(1)
    return inside


class ScrolledColumn(QScrollArea):
    """Put what it holds into `body`; `inside` is the parent of all that."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margin = kit.look.px(8)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = inside_of(self)
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
