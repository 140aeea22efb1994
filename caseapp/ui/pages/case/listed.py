"""A section for the many records of a kind: the newest first, each opened to read or to write."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.domain.record import Record
from caseapp.operations.casebook import CaseView
from caseapp.operations.records import bring_back_record, may_be_deleted, remove_record, save_answers
from caseapp.operations.references import Names, names_of
from caseapp.storage.stored import Draft, Stored
from caseapp.text import Text, mark
from caseapp.ui.forms import Form, FormMaker
from caseapp.ui.pages.case.heading import heading_of, state_of
from caseapp.ui.pages.case.references import References
from caseapp.ui.pages.case.section import CaseSection
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.message import confirm
from caseapp.ui.parts.tag import Tag
from caseapp.ui.record_editor import RecordEditor, Save, Writing
from caseapp.ui.record_view import RecordView
from caseapp.ui.theme import Tone

_EDIT = mark("CaseSection", "Write")
_DELETE = mark("CaseSection", "Delete")
_DELETE_NAMED = mark("CaseSection", "Delete: {record}")
_DELETE_ASK = mark("CaseSection", "Delete this record? {record}")
_DELETE_WHY = mark(
    "CaseSection", "It lies in the bin of the case for 30 days and can be brought back from there."
)
_DELETED = mark("CaseSection", "Deleted: {record}")
_UNDO = mark("CaseSection", "Undo")


@dataclass(frozen=True)
class Act:
    """A button on a record: its words, what it does, and whether it is the main one."""

    words: Text
    do: Callable[[], None]
    name: str
    is_primary: bool = False


@dataclass(frozen=True)
class Shown:
    """How a record of the list is shown: heading, tags of words and tone, and what can be done about it."""

    heading: str
    tags: Sequence[tuple[str, Tone]] = ()
    acts: Sequence[Act] = ()
    can_edit: bool = True


class ListedSection(CaseSection):
    """A card for each record of a kind. Derived sections may say how a record is shown."""

    record_type: type[Record]
    add_words: Text
    nothing: tuple[Text, Text]
    save: Save = staticmethod(save_answers)
    make_form: FormMaker = Form

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self.setObjectName(f"section.{self.record_type.kind}")
        self._references = References(room.kit, self.record_type)

    def show_case(self, view: CaseView) -> None:
        super().show_case(view)
        if self._references:
            self.room.session.ask(names_of, then=self._take_names)

    def shown(self, stored: Stored) -> Shown:
        """How one record is shown."""
        return Shown(heading_of(self.kit, stored.record), state_of(self.kit, stored.record))

    def includes(self, stored: Stored) -> bool:
        """Whether a record belongs to the section."""
        return isinstance(stored.record, self.record_type)

    def names(self) -> Mapping[str, str]:
        """The names of what the records of the section refer to."""
        return self._references.names(self.view) if self.view is not None else {}

    def read(self, stored: Stored, card: Card) -> QWidget:
        """What a record's card holds."""
        return RecordView(self.kit, stored.record, self.unmask, card, names=self.names(), is_flat=True)

    def prepare(self, editor: RecordEditor, *, is_new: bool) -> None:  # noqa: ARG002 - for derived sections
        """Offers what can be referred to, and fills in what is known already when an editor opens."""
        if self.view is not None:
            self._references.offer(editor.page.form, self.view)

    def fill(self, view: CaseView) -> None:
        self._cards: dict[str, Card] = {}
        found = [each for each in view.records if self.includes(each)]
        buttons = self.add_buttons(view)
        if buttons:
            row = QHBoxLayout()
            row.setSpacing(self.kit.look.px(1))
            row.addStretch(1)
            for button in buttons:
                row.addWidget(button)
            self.body.addLayout(row)
        if not found:
            heading, words = (self.kit.words(text) for text in self.nothing)
            self.body.addWidget(EmptyState(self.kit, heading, words, parent=self), 1)
        for stored in reversed(found):
            self.body.addWidget(self._card(stored))

    def add_buttons(self, view: CaseView) -> Sequence[QPushButton]:  # noqa: ARG002 - some look at the case
        """The buttons over the list, in reading order."""
        if not self.is_open:
            return ()
        add = QPushButton(self.kit.words(self.add_words), self)
        add.setObjectName("add")
        add.setProperty("role", "primary")
        self.kit.icons.put_on(add, "plus", "on_primary")
        add.clicked.connect(lambda _=False: self.add())
        return (add,)

    def add(self) -> None:
        """Opens an empty form."""
        if self.view is not None and self.is_open:
            self._write(None)

    def open_draft(self, draft: Draft) -> None:
        self._write(self.record_of(draft), draft)

    def _write(self, stored: Stored | None, draft: Draft | None = None) -> None:
        if self.view is None:
            return
        writing = Writing(self.record_type, self.view.case_id, stored, self.save, self.make_form, draft)
        self.write(writing, lambda editor: self.prepare(editor, is_new=stored is None))

    def show_record(self, record_id: str) -> None:
        card = self._cards.get(record_id)
        if card is None or self.editor is not None:
            return
        self.show_place(card)
        first = next(iter(card.findChildren(QPushButton)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete_button(self, record_id: str, heading: str, card: Card) -> QPushButton:
        words = self.kit.words
        button = QPushButton(words(_DELETE), card)
        button.setObjectName("delete")
        button.setAccessibleName(words(_DELETE_NAMED.filled(record=heading)))
        button.clicked.connect(partial(self._ask_delete, record_id, heading))
        return button

    def _ask_delete(self, record_id: str, heading: str, *_: object) -> None:
        question = self.kit.words(_DELETE_ASK.filled(record=heading))
        act = (_DELETE, partial(self._delete, record_id, heading))
        confirm(self.kit, self, question, act, details=self.kit.words(_DELETE_WHY), dangerous=True)

    def _delete(self, record_id: str, heading: str) -> None:
        if self.view is None:
            return
        session, case_id = self.room.session, self.view.case_id

        def undo() -> None:
            session.act(bring_back_record, case_id, record_id)

        def say(_: object) -> None:
            words = self.kit.words
            self.room.say(words(_DELETED.filled(record=heading)), words(_UNDO), undo)

        session.act(remove_record, case_id, record_id, then=say)

    def _take_names(self, found: Names) -> None:
        if self._references.take(found) and self.view is not None and self.editor is None:
            super().show_case(self.view)

    def _card(self, stored: Stored) -> Card:
        shown = self.shown(stored)
        card = Card(self.kit, shown.heading, self)
        for words, tone in shown.tags:
            card.acts.addWidget(
                Tag(self.kit, words, tone=tone, parent=card), 0, Qt.AlignmentFlag.AlignVCenter
            )
        acts = list(shown.acts)
        if shown.can_edit and self.is_open:
            acts.append(Act(_EDIT, lambda: self._write(stored), "edit"))
        self._cards[stored.id] = card
        for act in acts:
            button = QPushButton(self.kit.words(act.words), card)
            button.setObjectName(act.name)
            button.setProperty("role", "primary" if act.is_primary else "")
            button.clicked.connect(lambda _=False, do=act.do: do())
            card.acts.addWidget(button)
        card.acts.addWidget(self.history_button(stored, shown.heading, self.names(), card))
        if self.is_open and may_be_deleted(type(stored.record)):
            card.acts.addWidget(self._delete_button(stored.id, shown.heading, card))
        card.body.addWidget(self.read(stored, card))
        return card
