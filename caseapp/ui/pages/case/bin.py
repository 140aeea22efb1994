"""What was deleted from a case in the last 30 days, and the way back."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from caseapp.operations import history
from caseapp.operations.casebook import CaseView
from caseapp.operations.history import Binned
from caseapp.operations.records import bring_back_record
from caseapp.text import mark
from caseapp.ui.pages.case.heading import heading_of
from caseapp.ui.pages.case.section import CaseSection
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.plain import Label

_NOTHING = mark("Bin", "No deleted records")
_ABOUT = mark("Bin", "What is deleted from this case can be brought back from here for 30 days.")
_BACK = mark("Bin", "Bring back")
_BACK_NAMED = mark("Bin", "Bring back: {record}")
_IS_BACK = mark("Bin", "Brought back: {record}")
_KIND = mark("Bin", "{kind}: {record}")
_DELETED = mark("Bin", "Deleted {when} by {who}")
_LEFT = mark("Bin", "Destroyed for good in %n day(s)")


class BinSection(CaseSection):
    """A card for each deleted record, the last deleted first; only what does not identify is shown."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self.setObjectName("section.bin")
        self._binned: Sequence[Binned] = ()

    def show_case(self, view: CaseView) -> None:
        if self.view is None or self.view.case_id != view.case_id:
            self._binned = ()
        super().show_case(view)
        self.room.session.ask(history.bin_of, view.case_id, then=self._take)

    def fill(self, view: CaseView) -> None:  # noqa: ARG002 - the bin is asked for apart
        if not self._binned:
            empty = EmptyState(
                self.kit, self.kit.words(_NOTHING), self.kit.words(_ABOUT), icon="trash", parent=self
            )
            self.body.addWidget(empty, 1)
            return
        self.body.addWidget(Label(self.kit.words(_ABOUT), role="quiet", parent=self))
        for binned in self._binned:
            self.body.addWidget(self._card(binned))

    def _take(self, found: tuple[Binned, ...]) -> None:
        if found != self._binned and self.view is not None:
            self._binned = found
            super().show_case(self.view)

    def _card(self, binned: Binned) -> Card:
        words = self.kit.words
        kind, heading = words(binned.record.label), heading_of(self.kit, binned.record)
        heading = kind if heading == kind else words(_KIND.filled(kind=kind, record=heading))
        card = Card(self.kit, heading, self)
        if self.is_open:
            back = QPushButton(words(_BACK), card)
            back.setObjectName("bring_back")
            back.setAccessibleName(words(_BACK_NAMED.filled(record=heading)))
            back.clicked.connect(partial(self._bring_back, back, binned.id, heading))
            card.acts.addWidget(back)
        when = words.moment(datetime.fromisoformat(binned.removed_at))
        card.body.addWidget(Label(words(_DELETED.filled(when=when, who=binned.who)), parent=card))
        card.body.addWidget(Label(words(_LEFT.counted(binned.days_left)), role="quiet", parent=card))
        return card

    def _bring_back(self, button: QPushButton, record_id: str, heading: str, *_: object) -> None:
        if self.view is None:
            return
        button.setEnabled(False)
        self.room.session.act(
            bring_back_record,
            self.view.case_id,
            record_id,
            then=lambda _: self.room.say(self.kit.words(_IS_BACK.filled(record=heading))),
        )
