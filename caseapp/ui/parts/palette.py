"""The command palette: any page, case code or act, found by typing a part of its name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.empty import EmptyState

_SEARCH = mark("Palette", "Go to a page or case, or do something")
_NOTHING = mark("Palette", "Nothing of that name")
_WIDTH, _SHOWN = 72, 50
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True)
class Command:
    """Something to go to or to do."""

    words: str
    act: Callable[[], None]
    icon: str = "arrow-right"
    keys: str = ""


class CommandPalette(QFrame):
    """Opens over its parent with the keyboard in it; Enter does the chosen one, Esc closes."""

    searched = Signal(str)  # what was typed, so that a page can offer cases with `offer_more`

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit, self._over = kit, parent
        self._commands: Sequence[Command] = ()
        self._more: Sequence[Command] = ()
        self._before: QWidget | None = None  # where the keyboard was
        self.setProperty("part", "popover")
        self.setAccessibleName(kit.words(_SEARCH))
        self.line = QLineEdit(self)
        self.line.setObjectName("palette")
        self.line.setMaxLength(200)
        self.line.setPlaceholderText(kit.words(_SEARCH))
        self.line.setAccessibleName(kit.words(_SEARCH))
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._do_current)
        self.line.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setProperty("part", "results")
        side = kit.look.icon_size
        self.list.setIconSize(QSize(side, side))
        self.list.setAccessibleName(kit.words(_SEARCH))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._do)
        self._empty = EmptyState(kit, "", kit.words(_NOTHING), icon="magnifying-glass", parent=self)
        column = QVBoxLayout(self)
        space = kit.look.px(1.5)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(kit.look.px(1))
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        self.hide()

    def open_with(self, commands: Sequence[Command]) -> None:
        """Opens with these commands."""
        self._commands, self._more = commands, ()
        self._before = self._over.focusWidget()
        self.line.clear()
        self._search("")
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def offer_more(self, commands: Sequence[Command]) -> None:
        """Adds what was found elsewhere for the words typed."""
        self._more = commands
        self._fill(self.line.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        room = self._over.rect()
        width = min(self._kit.look.px(_WIDTH), room.width() - 32)
        height = min(self._kit.look.px(56), room.height() - self._kit.look.px(12))
        self.setGeometry((room.width() - width) // 2, self._kit.look.px(6), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
            if Qt.Key(event.key()) in _MOVES:
                self._move(event.key())
                return True
        if event.type() == QEvent.Type.FocusOut and not self.isAncestorOf(
            self.window().focusWidget() or self
        ):
            self.hide()
        return super().eventFilter(watched, event)

    def _search(self, typed: str) -> None:
        self._more = ()
        self._fill(typed)
        self.searched.emit(typed)

    def _fill(self, typed: str) -> None:
        words = typed.casefold().split()
        found = [c for c in self._commands if all(word in c.words.casefold() for word in words)]
        self.list.clear()
        for command in (*found, *self._more)[:_SHOWN]:
            shown = f"{command.words}    {command.keys}" if command.keys else command.words
            item = QListWidgetItem(self._kit.icons.icon(command.icon), shown, self.list)
            item.setData(Qt.ItemDataRole.UserRole, command)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self._empty.setVisible(self.list.count() == 0)

    def _move(self, key: int) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}[
            Qt.Key(key)
        ]
        last = self.list.count() - 1
        self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), last))

    def _do_current(self) -> None:
        if item := self.list.currentItem():
            self._do(item)

    def _do(self, item: QListWidgetItem) -> None:
        command = item.data(Qt.ItemDataRole.UserRole)
        self._close()
        command.act()

    def _close(self) -> None:
        self.hide()
        before, self._before = self._before, None
        is_there = before is not None and shiboken6.isValid(before) and before.isVisible()
        (before if before is not None and is_there else self._over).setFocus(Qt.FocusReason.PopupFocusReason)
