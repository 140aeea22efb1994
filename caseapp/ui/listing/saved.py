"""The lists that were saved under a name: a menu that opens them, keeps the one shown, and deletes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from caseapp.operations import saved_lists
from caseapp.operations.saved_lists import SavedList, Wanted
from caseapp.security.rights import Right
from caseapp.text import mark
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.message import confirm
from caseapp.ui.plain import Label

_LISTS = mark("SavedLists", "Lists")
_SAVE = mark("SavedLists", "Save this list…")
_DELETE = mark("SavedLists", "Delete a list")
_NONE = mark("SavedLists", "No list is saved yet")
_OFFICE = mark("SavedLists", "{name} (the office)")
_ASK = mark("SavedLists", "Delete the list “{name}”?")
_ASK_WHY = mark("SavedLists", "The cases stay as they are.")
_DELETE_IT = mark("SavedLists", "Delete the list")
_HEADING = mark("SavedLists", "Save this list")
_NAME, _SHARE = mark("SavedLists", "Name"), mark("SavedLists", "For everybody in the office")
_KEEP, _CANCEL = mark("SavedLists", "Save"), mark("QPlatformTheme", "Cancel")
_SAVED = mark("SavedLists", "The list is saved.")
_WIDTH, _LONGEST = 56, 80
Show = Callable[[SavedList], None]


class SavedListsButton(QPushButton):
    """Opens the menu of saved lists; `wanted` says what the list shows now."""

    def __init__(self, room: Room, wanted: Callable[[], Wanted], show: Show, parent: QWidget) -> None:
        kit = room.kit
        super().__init__(kit.words(_LISTS), parent)
        self._room, self._kit, self._wanted, self._show = room, kit, wanted, show
        self.setObjectName("saved_lists")
        kit.icons.put_on(self, "bookmarks", "quiet")
        self.found: tuple[SavedList, ...] = ()
        self._menu = QMenu(self)
        self._menu.setAccessibleName(kit.words(_LISTS))
        self.setMenu(self._menu)
        self._fill()

    def load(self) -> None:
        """Asks for the lists."""
        self._room.session.ask(saved_lists.saved_lists, then=self._take)

    def _take(self, found: tuple[SavedList, ...]) -> None:
        self.found = found
        self._fill()

    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        for each in self.found:
            menu.addAction(self._plain(self._named(each)), partial(self._show, each))
        if not self.found:
            menu.addAction(self._kit.words(_NONE)).setEnabled(False)
        if not self._room.me.may(Right.EDIT_CASE):
            return
        menu.addSeparator()
        menu.addAction(self._kit.words(_SAVE), self._save)
        mine = [each for each in self.found if each.can_delete]
        if mine:
            more = menu.addMenu(self._kit.words(_DELETE))
            for each in mine:
                more.addAction(self._plain(self._named(each)), partial(self._ask, each))

    def _named(self, each: SavedList) -> str:
        return self._kit.words(_OFFICE.filled(name=each.name)) if each.is_shared else each.name

    def _save(self) -> None:
        SaveDialog(self._room, self._wanted(), self.window()).open()

    def _ask(self, each: SavedList) -> None:
        def delete() -> None:
            self._room.session.act(saved_lists.delete_list, each.id)

        question = self._kit.words(_ASK.filled(name=each.name))
        why = self._kit.words(_ASK_WHY)
        confirm(self._kit, self.window(), question, (_DELETE_IT, delete), details=why)

    @staticmethod
    def _plain(words: str) -> str:
        return words.replace("&", "&&")  # an ampersand in a name is not a mnemonic


class SaveDialog(Box):
    """A name, and whether the office sees the list."""

    def __init__(self, room: Room, wanted: Wanted, parent: QWidget) -> None:
        super().__init__(parent)
        kit = room.kit
        self._room, self._kept = room, wanted
        self.setAccessibleName(kit.words(_HEADING))
        self.setMinimumWidth(kit.look.px(_WIDTH))
        self.line = QLineEdit(self)
        self.line.setObjectName("list_name")
        self.line.setAccessibleName(kit.words(_NAME))
        self.line.setMaxLength(_LONGEST)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.share = QCheckBox(kit.words(_SHARE), self)
        self.share.setObjectName("list_share")
        keep = QPushButton(kit.words(_KEEP), self)
        keep.setObjectName("list_keep")
        keep.setProperty("role", "primary")
        keep.setDefault(True)
        keep.setEnabled(False)
        self.line.textChanged.connect(lambda words: keep.setEnabled(bool(words.strip())))
        keep.clicked.connect(self._save)
        cancel = QPushButton(kit.words(_CANCEL), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(keep)
        column = QVBoxLayout(self)
        space = kit.look.px(3)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(kit.look.px(1))
        column.addWidget(Label(kit.words(_HEADING), role="section", parent=self))
        column.addWidget(Label(kit.words(_NAME), role="label", parent=self))
        column.addWidget(self.line)
        column.addWidget(self.share)
        column.addSpacing(kit.look.px(1))
        column.addLayout(foot)

    def _save(self) -> None:
        name, is_shared = self.line.text().strip(), self.share.isChecked()
        self.accept()
        room = self._room
        room.session.act(
            saved_lists.save_list_for,
            name,
            self._kept,
            is_shared,
            then=lambda _: room.say(room.kit.words(_SAVED)),
        )
