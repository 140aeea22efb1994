"""A box that lists what a newer procedure changes, and has one button that agrees to it."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from caseapp.procedures.differences import Change
from caseapp.text import Text, mark
from caseapp.ui.dialogs.buttons import last_row
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.plain import Label

TITLES: Mapping[Change, Text] = MappingProxyType(
    {
        Change.ADDED: mark("ProcedureUpdate", "New: {title}"),
        Change.REMOVED: mark("ProcedureUpdate", "No longer there: {title}"),
        Change.CHANGED: mark("ProcedureUpdate", "Changed: {title}"),
    }
)
_WIDTH, _HEIGHT = 88, 60  # units


class ChangesBox(Box):
    """Add what stands above and below the list to `column`; the list is scrolled by keyboard."""

    def __init__(self, room: Room, name: str, heading: Text, parent: QWidget) -> None:
        super().__init__(parent)
        self.room, self.kit = room, room.kit
        self.setObjectName(name)
        self.setAccessibleName(self.words(heading))
        space, px = parent.window().size(), self.kit.look.px
        self.resize(min(px(_WIDTH), space.width() - px(4)), min(px(_HEIGHT), space.height() - px(4)))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(3), px(3), px(3), px(3))
        self.column.setSpacing(px(1.5))
        self.column.addWidget(Label(self.words(heading), role="section", parent=self))

    def add_list(self, lines: Iterable[tuple[str, str]]) -> None:
        """The lines with their roles, in a scrolled part that takes the room there is."""
        area = QScrollArea(self)
        area.setObjectName("changes")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget(area)
        inside.setProperty("part", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.kit.look.px(0.5))
        for words, role in lines:
            column.addWidget(Label(words, role=role, parent=inside))
        column.addStretch(1)
        area.setWidget(inside)
        self.column.addWidget(area, 1)

    def add_yes(self, words: Text, name: str, agree: Callable[[], None]) -> QPushButton:
        """The last row: cancel, and the button that agrees."""
        button = QPushButton(self.words(words), self)
        button.setObjectName(name)
        button.setProperty("role", "primary")
        button.clicked.connect(lambda _=False: agree())
        self.column.addLayout(last_row(self.kit, self, button))
        return button

    def words(self, text: Text) -> str:
        """A marked sentence in the person's language."""
        return self.kit.words(text)
