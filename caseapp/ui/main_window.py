"""The window: rail, pages, command palette, and the keys that work everywhere."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QStackedWidget, QWidget

from caseapp.security.rights import Right
from caseapp.text import Text, mark
from caseapp.ui.failures import Failures
from caseapp.ui.kit import Kit
from caseapp.ui.listing.in_palette import ListsInPalette
from caseapp.ui.pages.page import Me, Page, Room
from caseapp.ui.parts.banner import Frame
from caseapp.ui.parts.palette import Command, CommandPalette
from caseapp.ui.parts.rail import Destination, Rail
from caseapp.ui.parts.toast import Toast
from caseapp.ui.plain import ElidedLabel
from caseapp.ui.privacy import NEUTRAL_NAME
from caseapp.ui.session import Session

_PAGES = mark("MainWindow", "Pages")
_LOCK = mark("MainWindow", "Lock")
_GO_TO = mark("MainWindow", "Go to: {page}")
_SMALLEST = (960, 600)


@dataclass(frozen=True)
class PageKind:
    """A page the window can show: how it is made, its place in the rail (if any) and the right it needs."""

    make: Callable[[Room], Page]
    words: Text
    icon: str
    right: Right
    is_in_rail: bool = True
    keys: str = ""


class MainWindow(QMainWindow):
    """Hosts the pages; it asks nothing of the vault itself."""

    lock_wanted = Signal()

    def __init__(
        self, kit: Kit, session: Session, me: Me, pages: dict[str, PageKind], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(NEUTRAL_NAME)
        self.setMinimumSize(*_SMALLEST)
        self._kit, self._session = kit, session
        self._kinds = {name: kind for name, kind in pages.items() if me.may(kind.right)}
        self._pages: dict[str, Page] = {}
        self._room = Room(kit, session, me, self.go, self.say)
        self._build(kit, me)
        self._failures = Failures(kit, session, self)
        self._palette = CommandPalette(kit, self)
        if "cases" in self._kinds:
            ListsInPalette(kit, session, self._palette, self.go, self)
        self._toast = Toast(kit, self)
        self._set_keys()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def go(self, name: str, *what: object) -> None:
        """Shows a page, about something or not; the page before it keeps its drafts."""
        if name not in self._kinds:
            return
        if self.page is not None:
            self.page.keep_drafts()
        page = self._pages.get(name) or self._made(name)
        self._stack.setCurrentWidget(page)
        self._rail.show_place(name if self._kinds[name].is_in_rail else _rail_place(name))
        page.arrive(*what)

    def say(self, words: str, act_words: str = "", act: Callable[[], None] | None = None) -> None:
        """Shows a word at the foot of the window."""
        self._toast.say(words, act_words, act)

    def keep_drafts(self) -> None:
        """Hands over whatever any page has not saved."""
        for page in self._pages.values():
            page.keep_drafts()

    def open_palette(self) -> None:
        """Opens the command palette with every page and what the page shown offers."""
        self._palette.open_with((*self._own_commands(), *self._page_commands()))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_drafts()
        super().closeEvent(event)

    def _build(self, kit: Kit, me: Me) -> None:
        frame = Frame(kit, self)
        places = [
            Destination(name, kind.words, kind.icon) for name, kind in self._kinds.items() if kind.is_in_rail
        ]
        self._rail = Rail(kit, kit.words(_PAGES), places, self)
        self._rail.went.connect(self.go)
        self._rail.foot.addWidget(ElidedLabel(me.name, role="caption", parent=self._rail))
        lock = QPushButton(kit.words(_LOCK), self._rail)
        lock.setObjectName("lock")
        kit.icons.put_on(lock, "lock", "quiet")
        lock.clicked.connect(self.lock_wanted)
        self._rail.foot.addWidget(lock)
        self._stack = QStackedWidget(self)
        row: QHBoxLayout = frame.body
        row.addWidget(self._rail)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(frame)

    def _made(self, name: str) -> Page:
        page = self._kinds[name].make(self._room)
        self._pages[name] = page
        self._stack.addWidget(page)
        return page

    def _set_keys(self) -> None:
        acts: list[tuple[str, Callable[[], None]]] = [
            ("Ctrl+K", self.open_palette),
            ("Ctrl+L", self.lock_wanted.emit),
        ]
        acts += [(kind.keys, partial(self.go, name)) for name, kind in self._kinds.items() if kind.keys]
        for keys, act in acts:
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _own_commands(self) -> Sequence[Command]:
        pages = [
            Command(
                self._kit.words(_GO_TO.filled(page=kind.words)),
                partial(self.go, name),
                kind.icon,
                kind.keys,
            )
            for name, kind in self._kinds.items()
            if kind.is_in_rail
        ]
        return (*pages, Command(self._kit.words(_LOCK), self.lock_wanted.emit, "lock", "Ctrl+L"))

    def _page_commands(self) -> Sequence[Command]:
        return self.page.commands() if self.page is not None else ()


def _rail_place(name: str) -> str:
    """The place in the rail that a page without one of its own belongs to."""
    return {
        "case": "cases",
        "new_case": "cases",
        "referral": "cases",
        "events": "cases",
        "arrival": "arrivals",
    }.get(name, name)
