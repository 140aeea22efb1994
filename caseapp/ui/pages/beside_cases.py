"""What pages of records beside the cases have in common: a list, and one written in its place."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from caseapp.domain.record import Record
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored
from caseapp.text import Text
from caseapp.ui.pages.page import Page, Room
from caseapp.ui.parts.header import PageHeader
from caseapp.ui.parts.palette import Command
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.record_editor import RecordEditor, Writing


class BesideCasesPage(Page):
    """Derived pages say which records, under which words, and who may write them, and fill the list."""

    record_type: ClassVar[type[Record]]
    title: ClassVar[Text]
    about: ClassVar[Text]
    add_words: ClassVar[Text]
    right: ClassVar[Right]  # to write

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._editor: RecordEditor | None = None
        self.is_filled = False  # whether the first list has come
        self.may_write = room.me.may(self.right)
        header = PageHeader(self.kit, self.words(self.title), self.words(self.about), parent=self)
        if self.may_write:
            add = header.add_action(self.words(self.add_words), self.write, icon="plus", primary=True)
            add.setObjectName("add")
        self._stack = QStackedWidget(self)
        self.column.addWidget(header)
        self.column.addWidget(self._stack, 1)

    def keep_drafts(self) -> None:
        if self._editor is not None:
            self._editor.keep_draft()

    def commands(self) -> Sequence[Command]:
        return (Command(self.words(self.add_words), self.write, "plus"),) if self.may_write else ()

    def show_list(self, area: ScrolledColumn) -> None:
        """Puts a list in the place of the one before; what is being written stays in front."""
        self.is_filled = True
        before = self._stack.widget(0) if self._stack.count() else None
        self._stack.insertWidget(0, area)
        if self._editor is None:
            self._stack.setCurrentWidget(area)
        if before is not None and before is not self._editor:
            self._stack.removeWidget(before)
            before.deleteLater()

    def write(self, stored: Stored | None = None) -> None:
        """Opens the form on a record, or on a new one in the office's own country."""
        self._stop_writing()
        editor = RecordEditor(self.room, Writing(self.record_type, None, stored), self)
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
