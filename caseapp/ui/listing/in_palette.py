"""Offers the saved lists in the command palette, wherever somebody is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from caseapp.operations import saved_lists
from caseapp.operations.changes import Changes
from caseapp.operations.saved_lists import SavedList
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.palette import Command, CommandPalette
from caseapp.ui.session import Session

_LIST = mark("SavedLists", "List: {name}")


class ListsInPalette(QObject):
    """Adds those whose names fit what is typed; `go("cases", list)` opens one."""

    def __init__(
        self, kit: Kit, session: Session, palette: CommandPalette, go: Callable[..., None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._kit, self._session, self._palette, self._go = kit, session, palette, go
        self._found: tuple[SavedList, ...] = ()
        palette.searched.connect(self._offer)
        session.changed.connect(self._changed)
        self._load()

    def _load(self) -> None:
        self._session.ask(saved_lists.saved_lists, then=self._take)

    def _take(self, found: tuple[SavedList, ...]) -> None:
        self._found = found

    def _changed(self, changes: Changes) -> None:
        if "saved_list" in changes.kinds:
            self._load()

    def _offer(self, typed: str) -> None:
        words = typed.casefold().split()
        named = ((each, self._kit.words(_LIST.filled(name=each.name))) for each in self._found)
        self._palette.offer_more(
            [
                Command(shown, partial(self._go, "cases", each), "bookmarks")
                for each, shown in named
                if all(word in shown.casefold() for word in words)
            ]
        )
