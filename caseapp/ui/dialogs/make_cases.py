"""Says of whom cases would be made and of whom not, makes them in one act, and offers to take them back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.codes.casework import CASE_TYPE
from caseapp.domain.errors import KnownError
from caseapp.operations.arrival_cases import (
    CasesMade,
    CasesPreview,
    make_cases,
    preview_cases,
    take_back_cases,
)
from caseapp.operations.arrival_records import Making
from caseapp.operations.changes import Changes
from caseapp.text import Text, mark
from caseapp.ui.dialogs.buttons import last_row
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.progress import Progress
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

HEADING = mark("Arrivals", "Make cases")
_ABLE = mark("Arrivals", "%n case(s) will be made, each with the facts of the event.")
_LEFT_OUT = mark("Arrivals", "%n left out: {why}.")
_FAMILIES = mark("Arrivals", "%n group(s) will be linked as relatives or people who travelled together.")
_ALONE = mark("Arrivals", "%n child(ren) alone: the case is urgent.")
_FOR_CHILDREN = mark(
    "Arrivals", "For %n child(ren) somebody else agreed. Ask each child too and write the child's view down."
)
_GUESSED = mark(
    "Arrivals", "For %n person(s) the youngest age of the band goes into the case, as an estimate."
)
_NAMES = mark("Arrivals", "Names and notes go over to the cases and leave the list.")
_TYPE, _MAKE = mark("Arrivals", "Type of case"), mark("Arrivals", "Make %n case(s)")
_WORKING = mark("Arrivals", "Making cases")
_DONE, _UNDO = mark("Arrivals", "%n case(s) made."), mark("Bulk", "Undo")
_BACK = mark("Arrivals", "Taken back. The people are on the list again.")
_WIDTH = 76


class MakeCasesDialog(Box):
    """Nothing is made before the person has seen what it comes to."""

    def __init__(self, room: Room, event_id: str, line_ids: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._kit, self._event_id = room, room.kit, event_id
        self._able: tuple[str, ...] = ()
        self.setObjectName("make_cases_box")
        self.setAccessibleName(self._kit.words(HEADING))
        self.setMinimumWidth(self._kit.look.px(_WIDTH))
        self._found = Label("", parent=self)
        self._found.setObjectName("found")
        self._types = QComboBox(self)
        self._types.setObjectName("case_type")
        self._types.setAccessibleName(self._kit.words(_TYPE))
        for code in CASE_TYPE:
            self._types.addItem(CASE_TYPE.label(code, self._kit.words.catalogue), code)
        self._types.setCurrentIndex(self._types.findData(Making().case_type))
        self._progress = Progress(self._kit, self._kit.words(_WORKING), self)
        self._go = QPushButton(self._kit.words(HEADING), self)
        self._go.setObjectName("make")
        self._go.setProperty("role", "primary")
        self._go.setEnabled(False)
        self._go.clicked.connect(self._make)
        self._arrange()
        room.session.ask(
            preview_cases, event_id, tuple(line_ids), then=self._show, otherwise=self._show_refused
        )

    def _show(self, found: CasesPreview) -> None:
        self._able = found.able
        count = len(found.able)
        said = [_ABLE.counted(count)]
        said += [_LEFT_OUT.counted(number).filled(why=why.words) for why, number in found.left_out]
        more = (
            (found.families, _FAMILIES),
            (found.alone, _ALONE),
            (found.agreed_by_others, _FOR_CHILDREN),
            (found.guessed_ages, _GUESSED),
        )
        said += [sentence.counted(number) for number, sentence in more if number]
        if count:
            said.append(_NAMES)
        self._found.show_words("\n".join(self._kit.words(each) for each in said))
        self._found.show_tone(Tone.PLAIN)
        self._go.setText(self._kit.words(_MAKE.counted(count)))
        self._go.setEnabled(count > 0)
        if count:
            self._go.setDefault(True)
            self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        self._go.setEnabled(False)
        room, event_id = self._room, self._event_id
        job = room.session.act(
            make_cases,
            event_id,
            self._able,
            Making(str(self._types.currentData()), self._kit.words.language),
            then=self._say_done,
            otherwise=self._show_refused,
            progress=self._progress.show_progress,
        )
        self._progress.watch(job)

    def _say_done(self, made: CasesMade) -> None:
        room, event_id = self._room, self._event_id
        words: Text = _DONE.counted(len(made.made))
        room.say(room.kit.words(words), room.kit.words(_UNDO), lambda: _take_back(room, event_id, made))
        self.accept()

    def _show_refused(self, error: KnownError) -> None:
        self._progress.show_done()
        self._go.setEnabled(bool(self._able))
        self._found.show_words(self._kit.words(error.text))
        self._found.show_tone(Tone.OVERDUE)

    def _arrange(self) -> None:
        px = self._kit.look.px
        label = Label(self._kit.words(_TYPE), role="label", wraps=False, parent=self)
        label.setBuddy(self._types)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(self._kit.words(HEADING), role="section", parent=self))
        for widget in (self._found, label, self._types, self._progress):
            column.addWidget(widget)
        column.addLayout(last_row(self._kit, self, self._go))


def _take_back(room: Room, event_id: str, made: CasesMade) -> None:
    def say(_: Changes) -> None:
        room.say(room.kit.words(_BACK))

    room.session.act(take_back_cases, event_id, made.made, then=say)
