"""The head of a page: its title, a line under it, and the acts that concern the whole page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.ui.flow import FlowLayout
from caseapp.ui.kit import Kit
from caseapp.ui.plain import ElidedLabel, Label


class PageHeader(QFrame):
    """Title and acts; tags about the whole page go to `tags`."""

    def __init__(self, kit: Kit, title: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.setProperty("part", "header")
        self._title = ElidedLabel(title, role="title", parent=self)
        self._words = Label(words, role="quiet", parent=self)
        self._words.setVisible(bool(words))
        self._shelf = QWidget(self)
        self.tags = FlowLayout(self._shelf, gap=kit.look.px(0.75))
        self._acts = QHBoxLayout()
        self._acts.setSpacing(kit.look.px(1))
        top = QHBoxLayout()
        top.setSpacing(kit.look.px(2))
        top.addWidget(self._title, 1)
        top.addLayout(self._acts)
        column = QVBoxLayout(self)
        column.setContentsMargins(kit.look.px(3), kit.look.px(1.5), kit.look.px(3), kit.look.px(1.5))
        column.setSpacing(kit.look.px(0.5))
        column.addLayout(top)
        column.addWidget(self._words)
        column.addWidget(self._shelf)

    def show_title(self, title: str, words: str = "") -> None:
        """Changes the title and the line under it."""
        self._title.show_words(title)
        self._words.show_words(words)
        self._words.setVisible(bool(words))

    def add_action(
        self, words: str, act: Callable[[], None], *, icon: str = "", primary: bool = False
    ) -> QPushButton:
        """Adds a button; at most one of a page is primary."""
        button = QPushButton(words, self)
        if icon:
            self._kit.icons.put_on(button, icon, "on_primary" if primary else "quiet")
        if primary:
            button.setProperty("role", "primary")
        button.clicked.connect(lambda _=False: act())
        self._acts.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button
