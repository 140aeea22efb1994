"""A card: a surface with a heading and what belongs together under it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label


class Part(QWidget):
    """A heading and what belongs under it, inside a card."""

    def __init__(self, kit: Kit, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(kit.look.px(0.5))
        if heading:
            self.body.addWidget(Label(heading, role="strong", parent=self))


class Card(QFrame):
    """Add what it holds to `body`; buttons that act on the whole card go to `acts`."""

    def __init__(self, kit: Kit, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self.setAccessibleName(heading)
        outer = QVBoxLayout(self)
        space = kit.look.px(2.5)
        outer.setContentsMargins(space, kit.look.px(2), space, kit.look.px(2.5))
        outer.setSpacing(kit.look.px(1.5))
        top = QHBoxLayout()
        top.setSpacing(kit.look.px(1))
        self._heading = Label(heading, role="section", parent=self)
        top.addWidget(self._heading, 1)
        self.acts = QHBoxLayout()
        self.acts.setSpacing(kit.look.px(1))
        top.addLayout(self.acts)
        outer.addLayout(top)
        self._heading.setVisible(bool(heading))
        self.body = QVBoxLayout()
        self.body.setSpacing(kit.look.px(1))
        outer.addLayout(self.body, 1)

    def show_heading(self, words: str) -> None:
        """Changes the heading."""
        self._heading.show_words(words)
        self._heading.setVisible(bool(words))
        self.setAccessibleName(words)
