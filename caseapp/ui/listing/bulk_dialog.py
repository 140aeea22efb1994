"""Asks what to do to many cases, says what that would come to, does it, and offers to take it back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from caseapp.domain.checking import NotValid
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Closure, Flag
from caseapp.operations import bulk
from caseapp.operations.bulk import Assign, BulkAct, Preview, Trail
from caseapp.security.rights import Right, may
from caseapp.text import Text, mark
from caseapp.ui.editors.combo import CalmCombo
from caseapp.ui.forms import Form
from caseapp.ui.listing.bulk_bar import ASSIGN, CLOSE, FLAG
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.progress import Progress
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_HEADINGS = {
    ASSIGN: mark("Bulk", "Give %n case(s) to a colleague"),
    FLAG: mark("Bulk", "Flag %n case(s)"),
    CLOSE: mark("Bulk", "Close %n case(s)"),
}
_LOOK, _DO = mark("Bulk", "See what would happen"), mark("Bulk", "Do it for %n case(s)")
_CANCEL = mark("QPlatformTheme", "Cancel")
_COLLEAGUE = mark("Bulk", "Colleague")
_ABLE = mark("Bulk", "%n case(s) will be changed.")
_LEFT_OUT = mark("Bulk", "%n left out: {why}")
_LOOKING, _DOING = mark("Bulk", "Looking"), mark("Bulk", "Working")
_DONE, _UNDO = mark("Bulk", "Done for %n case(s)."), mark("Bulk", "Undo")
_DONE_LEFT = mark("Bulk", "Done for %n case(s); {left} had changed meanwhile and were left out.")
_STOPPED = mark("Bulk", "Stopped. %n case(s) were changed before.")
_BACK = mark("Bulk", "Taken back.")
_BACK_LEFT = mark("Bulk", "Taken back, but for %n case(s) that somebody has changed since.")
_WIDTH, _TALL = 76, 70


class BulkDialog(Box):
    """One act on the chosen cases, in two steps: preview, then do."""

    def __init__(self, room: Room, name: str, numbers: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._kit, self._numbers = room, room.kit, tuple(numbers)
        self._act: BulkAct | None = None
        self._able: tuple[str, ...] = ()
        heading = self._kit.words(_HEADINGS[name].counted(len(self._numbers)))
        self.setAccessibleName(heading)
        self.form: Form | None = None
        self.people: CalmCombo | None = None
        if name == ASSIGN:
            self.people = self._colleagues()
        else:
            self.form = Form(self._kit, Flag if name == FLAG else Closure, self)
            self.form.changed.connect(self._begin_again)
        self._found = Label("", parent=self)
        self._progress = Progress(self._kit, self._kit.words(_LOOKING), self)
        self._look = QPushButton(self._kit.words(_LOOK), self)
        self._look.setObjectName("bulk_look")
        self._look.clicked.connect(self._preview)
        self._do = QPushButton("", self)
        self._do.setObjectName("bulk_do")
        self._do.setProperty("role", "primary")
        self._do.clicked.connect(self._begin)
        self._arrange(heading)
        self._begin_again()

    def _preview(self) -> None:
        session = self._room.session
        if self.people is not None:
            self._look_at(Assign(str(self.people.currentData())))
        elif self.form is not None:
            session.ask(
                bulk.act_with,
                self.form.record_type,
                self.form.answers(),
                then=self._look_at,
                otherwise=self._refused,
            )

    def _look_at(self, act: BulkAct) -> None:
        self._act = act
        job = self._room.session.ask(
            bulk.preview,
            act,
            self._numbers,
            then=self._show,
            otherwise=self._refused,
            progress=self._progress.show_progress,
        )
        self._progress.watch(job)

    def _show(self, found: Preview) -> None:
        self._progress.show_done()
        self._able = found.able
        lines = [self._kit.words(_ABLE.counted(len(found.able)))]
        lines += [
            self._kit.words(_LEFT_OUT.counted(count).filled(why=why.words)) for why, count in found.refused
        ]
        self._found.show_words("\n".join(lines))
        self._found.show_tone(Tone.PLAIN)
        self._found.show()
        self._do.setText(self._kit.words(_DO.counted(len(found.able))))
        self._do.setVisible(bool(found.able))
        if found.able:
            self._do.setDefault(True)
            self._do.setFocus(Qt.FocusReason.OtherFocusReason)

    def _refused(self, error: KnownError) -> None:
        self._progress.show_done()
        if isinstance(error, NotValid) and self.form is not None:
            self.form.show_problems(error)
            return
        self._found.show_words(self._kit.words(error.text))
        self._found.show_tone(Tone.OVERDUE)
        self._found.show()

    def _begin(self) -> None:
        if self._act is None:
            return
        trail, room = Trail(self._act), self._room
        self._do.setEnabled(False)
        self._look.setEnabled(False)
        job = room.session.act(
            bulk.do_to_all,
            trail,
            self._able,
            then=lambda _: _say_done(room, trail),
            progress=self._progress.show_progress,
            ended=self.accept,
        )
        self._progress.stopped.connect(lambda: _say_stopped(room, trail))
        self._progress.watch(job)

    def _begin_again(self) -> None:
        """What was seen of the act before holds no longer."""
        self._act, self._able = None, ()
        self._do.hide()
        self._found.hide()
        self._look.setEnabled(self.people is None or self.people.currentData() is not None)

    def _colleagues(self) -> CalmCombo:
        combo = CalmCombo(self)
        combo.setObjectName("colleague")
        combo.setAccessibleName(self._kit.words(_COLLEAGUE))
        combo.addItem("", None)
        for person in self._room.me.people:
            if may(person.role, Right.EDIT_CASE):
                combo.addItem(person.name, person.user_id)
        combo.currentIndexChanged.connect(lambda _: self._begin_again())
        return combo

    def _arrange(self, heading: str) -> None:
        px = self._kit.look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(heading, role="section", parent=self))
        if self.people is not None:
            column.addWidget(Label(self._kit.words(_COLLEAGUE), role="label", parent=self))
            column.addWidget(self.people)
        elif self.form is not None:
            area = QScrollArea(self)
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.form.setProperty("part", "scrolled")
            area.setWidget(self.form)
            column.addWidget(area, 1)
        column.addWidget(self._found)
        column.addWidget(self._progress)
        cancel = QPushButton(self._kit.words(_CANCEL), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(px(1))
        foot.addStretch(1)
        for button in (cancel, self._look, self._do):
            foot.addWidget(button)
        column.addLayout(foot)
        self.resize(px(_WIDTH), px(_TALL) if self.form is not None else 0)


def _say_done(room: Room, trail: Trail) -> None:
    words: Text = _DONE.counted(len(trail))
    if trail.left_out:
        words = _DONE_LEFT.counted(len(trail)).filled(left=room.kit.words.number(trail.left_out))
    room.say(room.kit.words(words), room.kit.words(_UNDO), lambda: take_back(room, trail))


def _say_stopped(room: Room, trail: Trail) -> None:
    """What was done before the stop is seen, and can be taken back."""
    room.session.act(
        bulk.so_far,
        trail,
        then=lambda _: room.say(
            room.kit.words(_STOPPED.counted(len(trail))),
            room.kit.words(_UNDO),
            lambda: take_back(room, trail),
        ),
    )


def take_back(room: Room, trail: Trail) -> None:
    """Takes an act on many cases back, and says whether all of it could be."""
    room.session.act(
        bulk.take_back,
        trail,
        then=lambda _: room.say(
            room.kit.words(_BACK_LEFT.counted(trail.left_out) if trail.left_out else _BACK)
        ),
    )
