"""The return of a person and the follow-ups after it: stopped when feared, planned when arrived."""

from datetime import date

from PySide6.QtWidgets import QWidget

from caseapp.domain import returning
from caseapp.domain.records import FollowUp, ReturnPlan
from caseapp.operations import closing, follow_ups
from caseapp.operations.casebook import CaseView
from caseapp.operations.follow_ups import Planned, months_left, start_of
from caseapp.operations.summary import CLOSED
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored
from caseapp.text import Text, mark
from caseapp.ui.pages.case.listed import Act, Shown
from caseapp.ui.pages.case.records import RecordsSection
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.notice import Notice
from caseapp.ui.theme import Tone

_PLAN = mark("FollowUps", "Plan the follow-ups")
_COUNTED_FROM = mark("FollowUps", "Counted from {day}: {months} months later.")
_PLANNED = mark("FollowUps", "%n follow-up(s) planned.")
_UNDO = mark("FollowUps", "Undo")
_DANGER = mark("FollowUps", "in danger again")
_REOPEN = mark("FollowUps", "Open the case again")
_ASK_SUPERVISOR = mark(
    "FollowUps",
    "A follow-up found the person in danger. Ask a supervisor to open the case again, so that help goes on.",
)
_STOPPED = mark(
    "Returns",
    "The person fears to return, or asylum is open. No step of a return is taken until that is settled.",
)


class _Planning(RecordsSection):
    """What can plan the follow-ups, and take that back."""

    def plan(self) -> None:
        """Plans the follow-ups that are missing."""
        if self.view is not None:
            self.room.session.ask(follow_ups.plan_follow_ups, self.view.case_id, then=self._show_planned)

    def _show_planned(self, planned: Planned) -> None:
        self.room.session.changed.emit(planned.changes)
        case_id = planned.changes.case_id
        self.room.say(
            self.kit.words(_PLANNED.counted(len(planned.record_ids))),
            self.kit.words(_UNDO),
            lambda: self.room.session.act(follow_ups.take_back_follow_ups, case_id, planned.record_ids),
        )

    def add_plan_button(self, view: CaseView, start: date) -> None:
        """A line that says from when the follow-ups count, and a button that plans them."""
        words = self.kit.words
        months = [words.number(month) for month in months_left(view.records)]
        text = _COUNTED_FROM.filled(day=words.day(start), months=words.locale.createSeparatedList(months))
        notice = Notice(self.kit, words(text), parent=self)
        notice.add_action(words(_PLAN), self.plan).setObjectName("plan_follow_ups")
        self.body.addWidget(notice)


class FollowUpsSection(_Planning):
    """How the person is later on; written in a closed case too."""

    def __init__(self, room: Room, about: Text, parent: QWidget | None = None) -> None:
        super().__init__(room, FollowUp, about)
        self.setParent(parent)

    @property
    def is_open(self) -> bool:
        """Follow-ups outlive the case."""
        return self.view is not None and self.room.me.may(Right.EDIT_CASE)

    def fill(self, view: CaseView) -> None:
        start = start_of(view.records)
        if self.is_open and start is not None and months_left(view.records):
            self.add_plan_button(view, start)
        if self._is_closed and self._in_danger(view) and not self.room.me.may(Right.REOPEN_CASE):
            self.body.addWidget(
                Notice(self.kit, self.kit.words(_ASK_SUPERVISOR), tone=Tone.OVERDUE, parent=self)
            )
        super().fill(view)

    def shown(self, stored: Stored) -> Shown:
        shown, record = super().shown(stored), stored.record
        if not isinstance(record, FollowUp) or not follow_ups.is_in_danger(record):
            return shown
        tags = (*shown.tags, (self.kit.words(_DANGER), Tone.OVERDUE))
        can_reopen = self._is_closed and self.room.me.may(Right.REOPEN_CASE)
        acts = (Act(_REOPEN, self._reopen, "reopen", is_primary=True),) if can_reopen else ()
        return Shown(shown.heading, tags, acts)

    @property
    def _is_closed(self) -> bool:
        return self.view is not None and self.view.case.status in CLOSED

    def _in_danger(self, view: CaseView) -> bool:
        return any(
            isinstance(stored.record, FollowUp) and follow_ups.is_in_danger(stored.record)
            for stored in view.records
        )

    def _reopen(self) -> None:
        if self.view is not None:
            self.room.session.act(closing.reopen_case, self.view.case_id)


class ReturnSection(_Planning):
    """Return and reintegration, with the reason where it must not go on."""

    def __init__(self, room: Room, about: Text, parent: QWidget | None = None) -> None:
        super().__init__(room, ReturnPlan, about)
        self.setParent(parent)

    def fill(self, view: CaseView) -> None:
        if returning.is_stopped(stored.record for stored in view.records):
            notice = Notice(
                self.kit, self.kit.words(_STOPPED), tone=Tone.OVERDUE, icon="prohibit", parent=self
            )
            notice.setObjectName("return_stopped")
            self.body.addWidget(notice)
        start = start_of(view.records)
        if self.is_open and start is not None and months_left(view.records):
            self.add_plan_button(view, start)
        super().fill(view)
