"""A section for the one record of a kind: read it masked, or write it."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.domain.record import Record
from caseapp.operations.casebook import CaseView
from caseapp.operations.references import Names, names_of
from caseapp.storage.stored import Draft, Stored
from caseapp.text import mark
from caseapp.ui.pages.case.references import References
from caseapp.ui.pages.case.section import CaseSection
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.record_editor import RecordEditor, Writing
from caseapp.ui.record_view import RecordView

_EDIT = mark("CaseSection", "Write")
_NOTHING = mark("CaseSection", "Nothing recorded yet")
_BEGIN = mark("CaseSection", "Ask only what is needed now; the rest can wait.")


class SingleSection(CaseSection):
    """Person, safe contact, what happened."""

    def __init__(self, room: Room, record_type: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._record_type = record_type
        self._references = References(room.kit, record_type)

    def show_case(self, view: CaseView) -> None:
        super().show_case(view)
        if self._references:
            self.room.session.ask(names_of, then=self._take_names)

    def fill(self, view: CaseView) -> None:
        stored = self._stored(view)
        is_empty = stored is None or stored.record == self._record_type.model_construct()
        if stored is not None or self.is_open:
            row = QHBoxLayout()
            row.setSpacing(self.kit.look.px(1))
            row.addStretch(1)
            self.body.addLayout(row)
        if stored is not None:
            label = self.kit.words(self._record_type.label)
            row.addWidget(self.history_button(stored, label, self._references.names(view), self))
        if self.is_open:
            edit = QPushButton(self.kit.words(_EDIT), self)
            edit.setObjectName("edit")
            self.kit.icons.put_on(edit, "pencil-simple", "quiet")
            edit.clicked.connect(lambda _=False: self.edit())
            row.addWidget(edit)
        if stored is None or is_empty:
            empty = EmptyState(self.kit, self.kit.words(_NOTHING), self.kit.words(_BEGIN), parent=self)
            self.body.addWidget(empty, 1)
            return
        self.body.addWidget(
            RecordView(self.kit, stored.record, self.unmask, self, names=self._references.names(view)), 1
        )

    def edit(self, draft: Draft | None = None) -> None:
        """Opens the form on what is recorded, or on what was not saved."""
        if self.view is not None and self.is_open:
            writing = Writing(self._record_type, self.view.case_id, self._stored(self.view), draft=draft)
            self.write(writing, self._prepare)

    def open_draft(self, draft: Draft) -> None:
        self.edit(draft)

    def _prepare(self, editor: RecordEditor) -> None:
        if self.view is not None:
            self._references.offer(editor.page.form, self.view)

    def _take_names(self, found: Names) -> None:
        if self._references.take(found) and self.view is not None and self.editor is None:
            super().show_case(self.view)

    def _stored(self, view: CaseView) -> Stored | None:
        return next((each for each in view.records if isinstance(each.record, self._record_type)), None)
