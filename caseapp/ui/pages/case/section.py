"""What all sections of a case page have in common."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from caseapp.operations import drafts
from caseapp.operations.casebook import CaseView, reveal
from caseapp.operations.summary import CLOSED
from caseapp.security.rights import Right
from caseapp.storage.stored import Draft, Stored
from caseapp.text import mark
from caseapp.ui.dialogs.history import HistoryDialog, HistoryOf
from caseapp.ui.pages.page import Room
from caseapp.ui.record_editor import RecordEditor, Writing
from caseapp.ui.record_view import Unmask

Prepare = Callable[[RecordEditor], None]
_HISTORY = mark("CaseSection", "History")
_HISTORY_OF = mark("CaseSection", "History: {record}")


class CaseSection(QStackedWidget):
    """Reads a case in a scrolled column; an editor takes its place while something is written."""

    section_wanted = Signal(str, str)  # a kind of record and the id of one, or nothing
    editor_type: type[RecordEditor] = RecordEditor

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room, self.kit = room, room.kit
        self.view: CaseView | None = None
        self.editor: RecordEditor | None = None
        self._to_open: tuple[Writing, Prepare | None] | None = None
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.addWidget(self._area)
        self.body = QVBoxLayout()

    @property
    def is_open(self) -> bool:
        """Whether the case is open, and the person at the window may change it."""
        is_open = self.view is not None and self.view.case.status not in CLOSED
        return is_open and self.room.me.may(Right.EDIT_CASE)

    @property
    def unmask(self) -> Unmask | None:
        """How an answer that identifies is shown; nothing for whoever may not see any."""
        return self.want_reveal if self.room.me.may(Right.REVEAL_IDENTITY) else None

    def show_case(self, view: CaseView) -> None:
        """Shows this case; what is being written is left alone."""
        self.view = view
        inside = QWidget(self._area)
        inside.setProperty("part", "scrolled")
        self.body = QVBoxLayout(inside)
        px = self.kit.look.px
        self.body.setContentsMargins(px(3), px(2), px(3), px(3))
        self.body.setSpacing(px(2))
        self.fill(view)
        self.body.addStretch(1)
        place = self._area.verticalScrollBar().value()
        self._area.setWidget(inside)
        self._area.verticalScrollBar().setValue(place)

    def fill(self, view: CaseView) -> None:
        """Puts what the section shows into `body`."""
        raise NotImplementedError

    def show_place(self, widget: QWidget) -> None:
        """Scrolls to a part of the section."""
        self._area.ensureWidgetVisible(widget, 0, self.kit.look.px(3))

    def show_record(self, record_id: str) -> None:
        """Brings a record into sight, with the keyboard in it; a section of one record shows it anyway."""

    def open_draft(self, draft: Draft) -> None:
        """Goes on with what was not saved; a section without forms has none."""

    def record_of(self, draft: Draft) -> Stored | None:
        """The record that a draft changes; nothing when it is for a new one."""
        record_id, records = drafts.record_in(draft), self.view.records if self.view is not None else ()
        return next((each for each in records if each.id == record_id), None)

    def is_writing(self, draft_key: str) -> bool:
        """Whether what this draft holds is being written."""
        return self.editor is not None and self.editor.draft_key == draft_key

    def write(self, writing: Writing, prepare: Prepare | None = None) -> None:
        """Opens an editor in the section's place; if it shows who she is, the journal says so first."""
        self.stop_writing()
        self._to_open = writing, prepare
        if writing.shows_identity and writing.case_id is not None:
            self.room.session.ask(reveal, writing.case_id, writing.record_type.kind, then=self._open_wanted)
        else:
            self._open_wanted()

    def _open_wanted(self, *_: object) -> None:
        wanted, self._to_open = self._to_open, None
        if wanted is None:  # asked for twice, or given up while the journal was written
            return
        writing, prepare = wanted
        editor = self.editor_type(self.room, writing, self)
        if prepare is not None:
            prepare(editor)
        editor.show_draft()
        editor.finished.connect(self.stop_writing)
        self.editor = editor
        self.addWidget(editor)
        self.setCurrentWidget(editor)
        editor.focus_first()

    def stop_writing(self) -> None:
        """Goes back to reading; the draft stays until it is saved or thrown away."""
        editor, self.editor, self._to_open = self.editor, None, None
        self.setCurrentWidget(self._area)
        if editor is not None:
            self.removeWidget(editor)
            editor.deleteLater()

    def keep_drafts(self) -> None:
        """Hands over what is not saved yet."""
        if self.editor is not None:
            self.editor.keep_draft()

    def history_button(
        self, stored: Stored, heading: str, names: Mapping[str, str], parent: QWidget
    ) -> QPushButton:
        """The button on a record that opens what was changed in it."""
        button = QPushButton(self.kit.words(_HISTORY), parent)
        button.setObjectName("history")
        button.setAccessibleName(self.kit.words(_HISTORY_OF.filled(record=heading)))
        self.kit.icons.put_on(button, "clock-counter-clockwise", "quiet")
        button.clicked.connect(lambda _=False: self._open_history(stored, heading, names))
        return button

    def _open_history(self, stored: Stored, heading: str, names: Mapping[str, str]) -> None:
        if self.view is None:
            return
        of = HistoryOf(
            self.view.case_id,
            stored.id,
            type(stored.record),
            heading,
            self.unmask,
            names,
            can_restore=self.is_open,
        )
        HistoryDialog(self.room, of, self).open()

    def want_reveal(self, field_name: str, show: Callable[[], None]) -> None:
        """Shows an identifying answer once the journal has its line."""
        if self.view is not None:
            self.room.session.ask(reveal, self.view.case_id, field_name, then=lambda _: show())
