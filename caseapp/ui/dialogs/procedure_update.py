"""What a newer version of the procedure changes in one case, and the yes that makes the case follow it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from caseapp.operations import following
from caseapp.operations.following import StepChange, Update
from caseapp.procedures.differences import Change
from caseapp.procedures.engine import Step
from caseapp.text import Text, mark
from caseapp.ui.dialogs.buttons import last_row
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
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
TITLES = {
    Change.ADDED: mark("ProcedureUpdate", "New: {title}"),
    Change.REMOVED: mark("ProcedureUpdate", "No longer there: {title}"),
    Change.CHANGED: mark("ProcedureUpdate", "Changed: {title}"),
}
_PARTS = mark("ProcedureUpdate", "What changed: {parts}")
_DEADLINE = mark("ProcedureUpdate", "Deadline: {old}, from now on {new}")
_NO_DEADLINE = mark("ProcedureUpdate", "none")
_WIDTH, _HEIGHT = 88, 60  # units


class UpdateDialog(Box):
    """Every step of this case that differs; nothing is changed before the person says yes."""

    def __init__(self, room: Room, case_id: str, update: Update, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._kit, self._case_id, self._update = room, room.kit, case_id, update
        self.setObjectName("procedure_update")
        self.setAccessibleName(self._words(_HEADING))
        space, px = parent.window().size(), self._kit.look.px
        self.resize(min(px(_WIDTH), space.width() - px(4)), min(px(_HEIGHT), space.height() - px(4)))
        day = self._kit.words.day
        versions = _VERSIONS.filled(old=day(update.old.last_reviewed), new=day(update.new.last_reviewed))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(self._words(_HEADING), role="section", parent=self))
        column.addWidget(Label(self._words(versions), role="quiet", parent=self))
        column.addWidget(self._list(), 1)
        column.addWidget(Label(self._words(_STAYS), role="quiet", parent=self))
        follow = QPushButton(self._words(_FOLLOW), self)
        follow.setObjectName("follow")
        follow.setProperty("role", "primary")
        follow.clicked.connect(lambda _=False: self._follow())
        column.addLayout(last_row(self._kit, self, follow))

    def _list(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setObjectName("changes")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be scrolled by keyboard
        inside = QWidget(area)
        inside.setProperty("part", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.look.px(0.5))
        if not self._update.changes:
            column.addWidget(Label(self._words(_NONE), parent=inside))
        for change in self._update.changes:
            title = TITLES[change.difference.change].filled(title=change.difference.title)
            column.addWidget(Label(self._words(title), role="strong", parent=inside))
            for line in self._lines(change):
                column.addWidget(Label(line, role="quiet", parent=inside))
        column.addStretch(1)
        area.setWidget(inside)
        return area

    def _lines(self, change: StepChange) -> list[str]:
        words, lines = self._kit.words, []
        if change.difference.parts:
            parts = words.locale.createSeparatedList([words(part.words) for part in change.difference.parts])
            lines.append(words(_PARTS.filled(parts=parts)))
        old, new = self._deadline(change.before), self._deadline(change.after)
        if old != new:
            lines.append(words(_DEADLINE.filled(old=old, new=new)))
        shown = change.after or change.before
        return [*lines, shown.guidance] if shown is not None else lines

    def _deadline(self, step: Step | None) -> str:
        if step is None or step.deadline is None:
            return self._words(_NO_DEADLINE)
        return self._kit.words.moment(step.deadline.astimezone())

    def _follow(self) -> None:
        self._room.session.act(following.follow_update, self._case_id, self._update.new.version)
        self.accept()

    def _words(self, text: Text) -> str:
        return self._kit.words(text)
