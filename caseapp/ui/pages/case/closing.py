"""The end of a case: closing it, or opening it again."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from caseapp.domain.records import Closure
from caseapp.operations import closing
from caseapp.operations.casebook import CaseView
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.in_force import is_waiting
from caseapp.operations.records import Place
from caseapp.operations.work_left import in_one, work_left
from caseapp.security.rights import Right
from caseapp.storage.stored import Draft
from caseapp.text import Text, mark
from caseapp.ui.pages.case.section import CaseSection
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.empty import EmptyState
from caseapp.ui.parts.message import confirm
from caseapp.ui.parts.notice import Notice
from caseapp.ui.record_editor import Writing
from caseapp.ui.record_view import RecordView
from caseapp.ui.theme import Tone

_CLOSE = mark("Closing", "Close the case")
_REOPEN = mark("Closing", "Open the case again")
_REOPEN_ASK = mark("Closing", "Open this closed case again?")
_OPEN = mark("Closing", "This case is open")
_LEFT = mark("Closing", "Still open: {what}. Settle it, or set it aside with a reason.")
_WAITS = mark("Closing", "This closure waits for approval; the case stays open until then.")
_OPEN_WORDS = mark("Closing", "Close it when its tasks are settled and every referral has an answer.")


class ClosingSection(CaseSection):
    """Shows how a case ended, every time it did."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(room, parent)
        self.setObjectName("section.closure")

    def fill(self, view: CaseView) -> None:
        closures = [each for each in view.records if isinstance(each.record, Closure)]
        if self.is_open:
            self._add_button(_CLOSE, "close_case", self._write)
            left = work_left(view.records, datetime.now(UTC))
            if left:
                words = self.kit.words(_LEFT.filled(what=in_one(left)))
                notice = Notice(self.kit, words, tone=Tone.SOON, parent=self)
                notice.setObjectName("work_left")
                self.body.addWidget(notice)
            if not closures:
                empty = EmptyState(self.kit, self.kit.words(_OPEN), self.kit.words(_OPEN_WORDS), parent=self)
                self.body.addWidget(empty, 1)
        elif self.room.me.may(Right.REOPEN_CASE):
            self._add_button(_REOPEN, "reopen", self._ask_reopen)
        for stored in reversed(closures):
            label = self.kit.words(Closure.label)
            card = Card(self.kit, label, self)
            card.acts.addWidget(self.history_button(stored, label, {}, card))
            if is_waiting(view.records, stored.id):
                notice = Notice(self.kit, self.kit.words(_WAITS), tone=Tone.SOON, parent=card)
                notice.setObjectName("waits_for_approval")
                card.body.addWidget(notice)
            card.body.addWidget(RecordView(self.kit, stored.record, self.unmask, card, is_flat=True))
            self.body.addWidget(card)

    def open_draft(self, draft: Draft) -> None:
        self._write(draft)

    def _write(self, draft: Draft | None = None) -> None:
        if self.view is not None and self.is_open:
            self.write(Writing(Closure, self.view.case_id, None, _close, draft=draft))

    def _ask_reopen(self) -> None:
        confirm(self.kit, self, self.kit.words(_REOPEN_ASK), (_REOPEN, self._reopen))

    def _reopen(self) -> None:
        if self.view is not None:
            self.room.session.act(closing.reopen_case, self.view.case_id)

    def _add_button(self, words: Text, name: str, do: Callable[[], None]) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        button = QPushButton(self.kit.words(words), self)
        button.setObjectName(name)
        button.setProperty("role", "primary")
        button.clicked.connect(lambda _=False: do())
        row.addWidget(button)
        self.body.addLayout(row)


def _close(desk: Desk, _record_type: object, untrusted: Mapping[str, object], place: Place) -> Changes:
    """Closing is an act of its own; here it has the shape of keeping a record."""
    if place.case_id is None:
        raise TypeError
    return closing.close_case_with(desk, place.case_id, untrusted, place.draft_key)
