"""The events with their lists of people who arrived: add a boat or a raid, and open its list."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from caseapp.domain.records import Arrival, SharedEvent
from caseapp.operations import arriving
from caseapp.operations.arriving import EventHeads
from caseapp.operations.changes import Changes
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored
from caseapp.text import mark
from caseapp.ui.pages.beside_cases import BesideCasesPage
from caseapp.ui.pages.case.heading import heading_of
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label

TITLE = mark("Arrivals", "Arrivals")
_ABOUT = mark("Arrivals", "Many people at once: the event first, then a line a person, then a case each")
_ADD = mark("Events", "Add an event")
_EDIT = mark("CaseSection", "Write")
_OPEN = mark("Arrivals", "Open the list")
_COUNT = mark("Arrivals", "%n person(s)")
_WAITING = mark("Arrivals", "%n waiting")
_NONE = mark("Arrivals", "Nobody has arrived yet")
_NONE_WORDS = mark("Arrivals", "Add the boat or the raid first. Then write the people down, a line each.")


class ArrivalsPage(BesideCasesPage):
    """A card for each event, with how many people are on its list."""

    name = "arrivals"

    record_type = SharedEvent
    title, about, add_words = TITLE, _ABOUT, _ADD
    right = Right.EDIT_CASE

    def load(self, *what: object) -> None:  # noqa: ARG002 - the page is about all events
        self.session.ask(arriving.arrival_events, then=self._show)

    def concerns(self, changes: Changes) -> bool:
        return bool(changes.kinds & {SharedEvent.kind, Arrival.kind})

    def write(self, stored: Stored | None = None) -> None:
        super().write(stored)
        if stored is None and self._editor is not None:
            self._editor.preset({"country": self.room.me.country, "type": "boat"})

    def _show(self, found: Sequence[EventHeads]) -> None:
        area = ScrolledColumn(self.kit, self)
        if not found:
            empty = EmptyState(self.kit, self.words(_NONE), self.words(_NONE_WORDS), icon="boat", parent=self)
            if self.may_write:
                empty.add_action(self.words(_ADD), self.write).setObjectName("add_first")
            area.body.addWidget(empty, 1)
        for each in found:
            area.body.addWidget(self._card(each))
        area.body.addStretch(1)
        self.show_list(area)

    def _card(self, heads: EventHeads) -> Card:
        card = Card(self.kit, heads.event.title, self)
        for sentence, number in ((_COUNT, heads.people), (_WAITING, heads.waiting)):
            tag = Tag(self.kit, self.words(sentence.counted(number)), parent=card)
            card.acts.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)
        if self.may_write:
            edit = QPushButton(self.words(_EDIT), card)
            edit.setObjectName("edit")
            edit.clicked.connect(lambda _=False: self.write(heads.stored))
            card.acts.addWidget(edit)
        go = QPushButton(self.words(_OPEN), card)
        go.setObjectName("open")
        go.setProperty("role", "primary")
        go.clicked.connect(partial(self._open, heads.stored.id))
        card.acts.addWidget(go)
        card.body.addWidget(Label(heading_of(self.kit, heads.event), role="quiet", parent=card))
        return card

    def _open(self, event_id: str) -> None:
        self.room.go("arrival", event_id)
