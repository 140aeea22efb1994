"""The flags of a case: those that are up, each with a way to take it away, and a form for one more."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from caseapp.domain.checking import NotValid
from caseapp.domain.codes.casework import FLAG_REASON
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Flag
from caseapp.operations import flags
from caseapp.operations.casebook import reveal
from caseapp.operations.changes import Changes
from caseapp.text import mark
from caseapp.ui.forms import Form
from caseapp.ui.kit import Kit
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.plain import Label
from caseapp.ui.record_view import RecordView
from caseapp.ui.theme import Tone

_HEADING = mark("Flags", "Flags of this case")
_NEW = mark("Flags", "A new flag")
_TAKE, _PUT = mark("Flags", "Take away"), mark("Flags", "Put the flag")
_CANCEL = mark("QPlatformTheme", "Cancel")
_GONE, _UNDO = mark("Flags", "The flag is taken away."), mark("Flags", "Undo")
_UNTIL = mark("Flags", "{reason}, until {day}")
_WIDTH, _TALL = 76, 76


class FlagsDialog(Box):
    """Closes after each act; the header of the case shows what came of it."""

    def __init__(self, room: Room, case_id: str, up: Sequence[tuple[str, Flag]], parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._kit, self._case_id = room, room.kit, case_id
        self.setAccessibleName(self._kit.words(_HEADING))
        self.form = Form(self._kit, Flag, self)
        self._problem = Label("", parent=self)
        self._problem.show_tone(Tone.OVERDUE)
        self._problem.hide()
        self._arrange(up)
        self.form.focus_first()

    def _reveal(self, field_name: str, show: Callable[[], None]) -> None:
        """Shows the note of a flag once the journal has its line."""
        self._room.session.ask(reveal, self._case_id, field_name, then=lambda _: show())

    def _put(self) -> None:
        self._room.session.act(
            flags.flag_case_with,
            self._case_id,
            self.form.answers(),
            then=self._flagged,
            otherwise=self._refused,
        )

    def _flagged(self, _changes: Changes) -> None:
        self.accept()

    def _take(self, record_id: str) -> None:
        room, case_id = self._room, self._case_id
        self.accept()

        def say(_: Changes) -> None:
            words = room.kit.words(_GONE)
            back = partial(room.session.act, flags.put_flag_back, case_id, record_id)
            room.say(words, room.kit.words(_UNDO), back)

        room.session.act(flags.take_flag_away, case_id, record_id, then=say)

    def _refused(self, error: KnownError) -> None:
        if isinstance(error, NotValid):
            self.form.show_problems(error)
            return
        self._problem.show_words(self._kit.words(error.text))
        self._problem.show()

    def _arrange(self, up: Sequence[tuple[str, Flag]]) -> None:
        px, kit = self._kit.look.px, self._kit
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(kit.words(_HEADING), role="section", parent=self))
        for record_id, flag in up:
            row = QHBoxLayout()
            row.addWidget(RecordView(kit, flag, self._reveal, self, is_flat=True), 1)
            take = QPushButton(kit.words(_TAKE), self)
            take.setObjectName(f"take.{flag.reason}")
            take.setAutoDefault(False)
            take.clicked.connect(partial(self._take, record_id))
            row.addWidget(take, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        column.addWidget(Label(kit.words(_NEW), role="label", parent=self))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.form.setProperty("part", "scrolled")
        area.setWidget(self.form)
        column.addWidget(area, 1)
        column.addWidget(self._problem)
        cancel, put = QPushButton(kit.words(_CANCEL), self), QPushButton(kit.words(_PUT), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        put.setObjectName("put_flag")
        put.setProperty("role", "primary")
        put.setDefault(True)
        put.clicked.connect(self._put)
        foot = QHBoxLayout()
        foot.setSpacing(px(1))
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(put)
        column.addLayout(foot)
        self.resize(px(_WIDTH), px(_TALL))


def flag_words(kit: Kit, flag: Flag) -> str:
    """The reason of a flag, and its last day if it has one."""
    reason = FLAG_REASON.label(flag.reason, kit.words.catalogue)
    if flag.until is None:
        return reason
    return kit.words(_UNTIL.filled(reason=reason, day=kit.words.day(flag.until)))
