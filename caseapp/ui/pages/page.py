"""What all pages have in common: where they stand, how they go elsewhere, and when they look again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.operations.changes import Changes
from caseapp.security.rights import Right, Role, may
from caseapp.text import Text
from caseapp.ui.kit import Kit
from caseapp.ui.parts.palette import Command
from caseapp.ui.session import Session


@dataclass(frozen=True)
class Colleague:
    """Somebody with access to this vault."""

    user_id: str
    number: int
    name: str
    role: Role


@dataclass(frozen=True)
class Me:
    """The worker at the window, as the certificate says; plain values that need no vault."""

    user_id: str
    name: str
    role: Role
    country: str
    is_training: bool
    people: tuple[Colleague, ...] = ()

    def may(self, right: Right) -> bool:
        """Whether to offer an act; the operation itself asks again."""
        return may(self.role, right)


@dataclass(frozen=True)
class Room:
    """What a page is given: its tools, the road to the operations, and the way to the other pages.

    `go(name, *what)` shows another page and hands it what it is about: `go("case", case_id)`.
    `say(words, act_words, act)` shows a word at the foot of the window, with a way to undo.
    """

    kit: Kit
    session: Session
    me: Me
    go: Callable[..., None]
    say: Callable[..., None]


class Page(QWidget):
    """A page of the window. `name` is how `go` knows it; it listens to changes while it is shown."""

    name: ClassVar[str]

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room, self.kit, self.session = room, room.kit, room.session
        self.setObjectName(self.name)
        self.setProperty("part", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self._is_old = True
        self.session.changed.connect(self._changed)

    def arrive(self, *what: object) -> None:
        """The person comes to this page, about something or not; loads what it shows."""
        self._is_old = False
        self.load(*what)

    def load(self, *what: object) -> None:
        """Asks for what the page shows; called on arrival and, without `what`, after changes."""
        raise NotImplementedError

    def concerns(self, changes: Changes) -> bool:  # noqa: ARG002 - most pages show a bit of everything
        """Whether the page shows any of what was changed."""
        return True

    def can_leave(self) -> bool:
        """Whether leaving loses nothing; a page with a form keeps its draft here."""
        return True

    def keep_drafts(self) -> None:
        """Hands over whatever is not saved yet; called before the lock, too."""

    def commands(self) -> Sequence[Command]:
        """What the command palette offers while this page is shown."""
        return ()

    def words(self, text: Text) -> str:
        """A sentence in the language of the window."""
        return self.kit.words(text)

    def _changed(self, changes: Changes) -> None:
        if not self.concerns(changes):
            return
        if self.isVisible():
            self.load()
        else:
            self._is_old = True
