"""The directory of services: who helps with what, for whom, and whether they take referrals now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from caseapp.domain.codes.casework import SERVICE
from caseapp.domain.codes.places import COUNTRY
from caseapp.domain.records import Provider
from caseapp.operations import casebook
from caseapp.operations.changes import Changes
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored
from caseapp.text import mark
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.palette import Command
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.record_editor import RecordEditor, Writing
from caseapp.ui.theme import Tone

TITLE = mark("Directory", "Directory")
_ABOUT = mark("Directory", "Services people can be referred to")
_ADD = mark("Directory", "Add a service provider")
_EDIT = mark("CaseSection", "Write")
_NONE = mark("Directory", "No service provider yet")
_NONE_WORDS = mark("Directory", "Add the shelters, clinics and lawyers you refer people to.")
_OPEN, _NOT_NOW = mark("Directory", "takes referrals"), mark("Directory", "takes no referrals now")


class DirectoryPage(Page):
    """A card for each provider; an editor takes the place of the list while one is written."""

    name = "directory"

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._editor: RecordEditor | None = None
        self.is_filled = False  # whether the first list has come
        self._may_write = room.me.may(Right.MANAGE_PROVIDERS)
        header = PageHeader(self.kit, self.words(TITLE), self.words(_ABOUT), parent=self)
        if self._may_write:
            header.add_action(self.words(_ADD), self._add, icon="plus", primary=True).setObjectName("add")
        self._stack = QStackedWidget(self)
        self.column.addWidget(header)
        self.column.addWidget(self._stack, 1)

    def load(self, *what: object) -> None:  # noqa: ARG002 - the page is about all providers
        self.session.ask(casebook.providers, then=self._show)

    def concerns(self, changes: Changes) -> bool:
        return Provider.kind in changes.kinds

    def keep_drafts(self) -> None:
        if self._editor is not None:
            self._editor.keep_draft()

    def commands(self) -> Sequence[Command]:
        return (Command(self.words(_ADD), self._add, "plus"),) if self._may_write else ()

    def _show(self, found: tuple[Stored, ...]) -> None:
        self.is_filled = True
        area = ScrolledColumn(self.kit, self)
        if not found:
            area.body.addWidget(
                EmptyState(self.kit, self.words(_NONE), self.words(_NONE_WORDS), parent=self), 1
            )
        for stored in sorted(found, key=_name):
            if isinstance(stored.record, Provider):
                area.body.addWidget(self._card(stored, stored.record))
        area.body.addStretch(1)
        before = self._stack.widget(0) if self._stack.count() else None
        self._stack.insertWidget(0, area)
        if self._editor is None:
            self._stack.setCurrentWidget(area)
        if before is not None and before is not self._editor:
            self._stack.removeWidget(before)
            before.deleteLater()

    def _card(self, stored: Stored, provider: Provider) -> Card:
        catalogue = self.kit.words.catalogue
        card = Card(self.kit, provider.name, self)
        words, tone = (_OPEN, Tone.DONE) if provider.is_active else (_NOT_NOW, Tone.OVERDUE)
        tag = Tag(self.kit, self.words(words), tone=tone, parent=card)
        card.acts.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)
        if self._may_write:
            edit = QPushButton(self.words(_EDIT), card)
            edit.setObjectName(f"edit.{stored.id}")
            edit.clicked.connect(lambda _=False: self._write(stored))
            card.acts.addWidget(edit)
        services = [SERVICE.label(code, catalogue) for code in provider.services]
        place = [part for part in (provider.city, COUNTRY.label(provider.country, catalogue)) if part]
        for line in (self.kit.words.locale.createSeparatedList(services), " · ".join(place)):
            if line:
                card.body.addWidget(Label(line, role="quiet", parent=card))
        return card

    def _add(self) -> None:
        self._write(None)

    def _write(self, stored: Stored | None) -> None:
        self._stop_writing()
        editor = RecordEditor(self.room, Writing(Provider, None, stored), self)
        if stored is None:
            editor.preset({"country": self.room.me.country})
        editor.finished.connect(self._stop_writing)
        self._editor = editor
        self._stack.addWidget(editor)
        self._stack.setCurrentWidget(editor)
        editor.focus_first()

    def _stop_writing(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            self._stack.removeWidget(editor)
            editor.deleteLater()


def _name(stored: Stored) -> str:
    return stored.record.name.casefold() if isinstance(stored.record, Provider) else ""
