"""Above the sections of a case: others that may be about the same person, and the way back from a merge."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.duplicates.scoring import Level
from caseapp.operations.casebook import CaseView
from caseapp.operations.duplicates import Similar, duplicates_of, set_apart
from caseapp.operations.merging import can_undo_merge, undo_merge
from caseapp.operations.summary import CLOSED
from caseapp.security.rights import Right
from caseapp.text import mark
from caseapp.ui.lookalikes import OPEN, similar_notice
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.notice import Notice
from caseapp.ui.theme import Tone

_COMPARE = mark("Duplicates", "Compare")
_TWO_PEOPLE = mark("Duplicates", "Two people")
_MERGED = mark("Duplicates", "Another case was merged into this one. It can be undone for 30 days.")
UNDO = mark("Duplicates", "Undo the merge")
UNDONE = mark("Duplicates", "They are two cases again")


class CaseTwins(QWidget):
    """Asks about each case that is shown; only likely ones are worth a line above everything."""

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._may_look = room.me.may(Right.REVEAL_IDENTITY)
        self._may_merge = room.me.may(Right.MERGE_CASES)
        self._column = QVBoxLayout(self)
        px = room.kit.look.px
        self._column.setContentsMargins(px(3), px(1), px(3), px(1))
        self._column.setSpacing(px(1))
        self._case_id = ""
        self.hide()

    def show_case(self, view: CaseView) -> None:
        """Looks for cases like this one; a closed case is left in peace."""
        if view.case_id != self._case_id:
            self._clear()
        self._case_id = view.case_id
        if self._may_look and view.case.status not in CLOSED:
            self._room.session.ask(duplicates_of, view.case_id, then=partial(self._show, view.case_id))
        if self._may_merge:
            self._room.session.ask(can_undo_merge, view.case_id, then=partial(self._show_undo, view.case_id))

    def _show(self, case_id: str, found: tuple[Similar, ...]) -> None:
        if case_id != self._case_id:
            return
        self._clear()
        for similar in found:
            if similar.level is Level.LIKELY:
                self._column.addWidget(self._notice(similar))
                self.show()

    def _notice(self, similar: Similar) -> Notice:
        words = self._room.kit.words
        notice = similar_notice(self._room.kit, similar, self)
        act = partial(self._room.go, "case", similar.case_id)
        label, name = OPEN, "open"
        if self._may_merge and similar.is_open:
            act = partial(self._room.go, "merge", self._case_id, similar.case_id)
            label, name = _COMPARE, "compare"
        notice.add_action(words(label), act).setObjectName(f"{name}.{similar.code}")
        if self._room.me.may(Right.EDIT_CASE):
            apart = notice.add_action(words(_TWO_PEOPLE), partial(self._set_apart, similar.case_id))
            apart.setObjectName(f"apart.{similar.code}")
        return notice

    def _show_undo(self, case_id: str, can_undo: object) -> None:
        if case_id != self._case_id or not can_undo:
            return
        words = self._room.kit.words
        notice = Notice(self._room.kit, words(_MERGED), tone=Tone.PLAIN, parent=self)
        notice.add_action(words(UNDO), self._undo).setObjectName("undo_merge")
        self._column.addWidget(notice)
        self.show()

    def _undo(self) -> None:
        self._room.session.act(undo_merge, self._case_id, then=self._say_undone)

    def _say_undone(self, _changes: object) -> None:
        self._room.say(self._room.kit.words(UNDONE))

    def _set_apart(self, other_id: str) -> None:
        self._room.session.act(set_apart, self._case_id, other_id)

    def _clear(self) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.hide()
