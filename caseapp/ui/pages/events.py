"""The events that many cases share: a raid, a boat arrival, and the cases that came from each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.domain import ages
from caseapp.domain.records import SharedEvent
from caseapp.operations import events
from caseapp.operations.changes import Changes
from caseapp.operations.events import EventLine
from caseapp.security.rights import Right
from caseapp.storage.stored import CaseLine
from caseapp.text import Text, mark
from caseapp.ui.case_columns import due_cell
from caseapp.ui.pages.beside_cases import BesideCasesPage
from caseapp.ui.pages.case.heading import heading_of
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.row_button import RowButton
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.tables import Cell

TITLE = mark("Events", "Events")
_ABOUT = mark("Events", "What brought many people at once; a case names its event under About the case")
_ADD = mark("Events", "Add an event")
_EDIT = mark("CaseSection", "Write")
_CASES = mark("Events", "Show the cases")
_COUNT = mark("Events", "%n case(s) in your sight")
_NONE = mark("Events", "No event yet")
_NONE_WORDS = mark("Events", "Add a raid or a boat arrival once, and let each case refer to it.")


class EventsPage(BesideCasesPage):
    """A card for each event; an editor takes the place of the list while one is written."""

    name = "events"

    record_type = SharedEvent
    title, about, add_words = TITLE, _ABOUT, _ADD
    right = Right.EDIT_CASE

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self._cards: dict[str, Card] = {}

    def load(self, *what: object) -> None:  # noqa: ARG002 - the page is about all events
        self.session.ask(events.events, then=self._show)

    def concerns(self, changes: Changes) -> bool:
        return bool(changes.kinds & {SharedEvent.kind, "case"})

    def _show(self, found: Sequence[EventLine]) -> None:
        area = ScrolledColumn(self.kit, self)
        if not found:
            empty = EmptyState(self.kit, self.words(_NONE), self.words(_NONE_WORDS), parent=self)
            area.body.addWidget(empty, 1)
        self._cards = {line.stored.id: self._card(line) for line in found}
        for card in self._cards.values():
            area.body.addWidget(card)
        area.body.addStretch(1)
        self.show_list(area)

    def _card(self, line: EventLine) -> Card:
        event_id = line.stored.id
        # Without the key for texts there are dots in the place of a title.
        card = Card(self.kit, line.event.title, self)
        tag = Tag(self.kit, self.words(_COUNT.counted(line.cases)), parent=card)
        card.acts.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)
        if line.cases:
            self._button(card, "cases", _CASES).clicked.connect(lambda _=False: self._ask_cases(event_id))
        if self.may_write:
            self._button(card, "edit", _EDIT).clicked.connect(lambda _=False: self.write(line.stored))
        card.body.addWidget(Label(heading_of(self.kit, line.event), role="quiet", parent=card))
        return card

    def _button(self, card: Card, name: str, words: Text) -> QPushButton:
        button = QPushButton(self.words(words), card)
        button.setObjectName(name)
        card.acts.addWidget(button)
        return button

    def _ask_cases(self, event_id: str) -> None:
        self.session.ask(events.cases_of_event, event_id, then=partial(self._show_cases, event_id))

    def _show_cases(self, event_id: str, lines: Sequence[CaseLine]) -> None:
        card = self._cards.get(event_id)
        if card is None or card.findChild(RowButton) is not None:
            return
        for line in lines:
            about = f"{self.words(ages.stage_label(line.stage))} · {line.initials or '–'}"
            due = due_cell(self.kit, line)
            row = RowButton(self.kit, line.code, about, due if isinstance(due, Cell) else Cell(due), card)
            row.setObjectName("open")
            row.clicked.connect(lambda _=False, case_id=line.case_id: self.room.go("case", case_id))
            card.body.addWidget(row)
