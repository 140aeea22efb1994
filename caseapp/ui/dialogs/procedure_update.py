"""What a newer version of the procedure changes in one case, and the yes that makes the case follow it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from caseapp.operations import following
from caseapp.operations.following import StepChange, Update
from caseapp.procedures.engine import Step
from caseapp.text import mark
from caseapp.ui.dialogs.changes_box import TITLES, ChangesBox
from caseapp.ui.pages.page import Room
from caseapp.ui.plain import Label

_HEADING = mark("ProcedureUpdate", "What the newer procedure changes in this case")
_VERSIONS = mark(
    "ProcedureUpdate", "The case follows the version reviewed on {old}; the newer one is of {new}."
)
_NONE = mark("ProcedureUpdate", "Nothing changes for the steps of this case.")
_STAYS = mark(
    "ProcedureUpdate", "What was done stays done. A case that follows the newer version cannot go back."
)
_FOLLOW = mark("ProcedureUpdate", "Follow the newer version")
_PARTS = mark("ProcedureUpdate", "What changed: {parts}")
_DEADLINE = mark("ProcedureUpdate", "Deadline: {old}, from now on {new}")
_NO_DEADLINE = mark("ProcedureUpdate", "none")


class UpdateDialog(ChangesBox):
    """Every step of this case that differs; nothing is changed before the person says yes."""

    def __init__(self, room: Room, case_id: str, update: Update, parent: QWidget) -> None:
        super().__init__(room, "procedure_update", _HEADING, parent)
        self._case_id, self._update = case_id, update
        day = self.kit.words.day
        versions = _VERSIONS.filled(old=day(update.old.last_reviewed), new=day(update.new.last_reviewed))
        self.column.addWidget(Label(self.words(versions), role="quiet", parent=self))
        self.add_list(self._lines())
        self.column.addWidget(Label(self.words(_STAYS), role="quiet", parent=self))
        self.add_yes(_FOLLOW, "follow", self._follow)

    def _lines(self) -> Iterator[tuple[str, str]]:
        if not self._update.changes:
            yield self.words(_NONE), "quiet"
        for change in self._update.changes:
            title = TITLES[change.difference.change].filled(title=change.difference.title)
            yield self.words(title), "strong"
            for line in self._about(change):
                yield line, "quiet"

    def _about(self, change: StepChange) -> Iterator[str]:
        if change.difference.parts:
            parts = [self.words(part.words) for part in change.difference.parts]
            yield self.words(_PARTS.filled(parts=self.kit.words.locale.createSeparatedList(parts)))
        old, new = self._deadline(change.before), self._deadline(change.after)
        if old != new:
            yield self.words(_DEADLINE.filled(old=old, new=new))
        shown = change.after or change.before
        if shown is not None:
            yield shown.guidance

    def _deadline(self, step: Step | None) -> str:
        if step is None or step.deadline is None:
            return self.words(_NO_DEADLINE)
        return self.kit.words.moment(step.deadline.astimezone())

    def _follow(self) -> None:
        self.room.session.act(following.follow_update, self._case_id, self._update.new.version)
        self.accept()
