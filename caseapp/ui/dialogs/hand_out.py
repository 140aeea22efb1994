"""Hands out a copy of a document: first what it means, then who gets it and why, then where it goes."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.errors import KnownError
from caseapp.domain.fields import LONG_LIMIT
from caseapp.operations.handing_out import HandingOut, hand_out_copy
from caseapp.text import Text, mark
from caseapp.ui.dialogs.buttons import last_row
from caseapp.ui.files import choose_to_save
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.notice import Notice
from caseapp.ui.parts.progress import Progress
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone
from caseapp.ui.work import Job

_HEADING = mark("HandOut", "Hand out a copy of this document?")
_WHAT = mark("HandOut", "What leaves: {kind}, {size} KB")
_WHY = mark("HandOut", "Who gets the copy, and why?")
_GO = mark("HandOut", "Choose a place for the copy…")
_WRITING = mark("HandOut", "Being written, in MB:")
_WRITTEN = mark("HandOut", "The copy is written. Destroy it once it has been handed over.")
_FILES = mark("HandOut", "This kind of file (*{suffix})")
_KILOBYTE = 1024
_WIDTH, _LINES = 68, 3


class HandOutDialog(Box):
    """Nothing is written, and nothing journalled, before a place is chosen."""

    def __init__(self, room: Room, case_id: str, copy: HandingOut, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._kit, self._copy = room, room.kit, copy
        self._case_id = case_id
        self._job: Job | None = None
        self.setObjectName("hand_out")
        self.setAccessibleName(self._words(_HEADING))
        self.setMinimumWidth(self._kit.look.px(_WIDTH))
        self._reason = QPlainTextEdit(self)
        self._reason.setObjectName("reason")
        self._reason.setAccessibleName(self._words(_WHY))
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(self._kit.look.line_height * _LINES + self._kit.look.px(2))
        self._reason.textChanged.connect(self._look)
        self._fault = Notice(self._kit, tone=Tone.OVERDUE, parent=self)
        self._fault.hide()
        self._progress = Progress(self._kit, self._words(_WRITING), self)
        self._progress.stopped.connect(self.reject)
        self._go = QPushButton(self._words(_GO), self)
        self._go.setObjectName("do")
        self._go.setProperty("role", "danger")
        self._go.clicked.connect(lambda _=False: self._choose_place())
        self._arrange()
        self._look()
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        """Whatever ends the dialog ends the work."""
        if self._job is not None:
            self._job.stop()
        super().done(result)

    def _look(self) -> None:
        self._go.setEnabled(0 < len(self._reason.toPlainText().strip()) <= LONG_LIMIT)

    def _choose_place(self) -> None:
        kinds = self._words(_FILES.filled(suffix=Path(self._copy.name).suffix))
        choose_to_save(self, kinds, self._write, self._copy.name)

    def _write(self, path: Path) -> None:
        self._fault.hide()
        self._go.setEnabled(False)
        self._job = self._room.session.act(
            hand_out_copy,
            self._case_id,
            self._copy.record_id,
            path,
            self._reason.toPlainText(),
            then=self._show_written,
            otherwise=self._show_refused,
            progress=self._progress.show_progress,
        )
        self._progress.watch(self._job)

    def _show_written(self, _changes: object) -> None:
        self._job = None
        self._room.say(self._words(_WRITTEN))
        self.accept()

    def _show_refused(self, error: KnownError) -> None:
        self._job = None
        self._progress.show_done()
        self._fault.show_words(self._words(error.text))
        self._fault.show()
        self._look()

    def _arrange(self) -> None:
        px = self._kit.look.px
        row = last_row(self._kit, self, self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(Label(self._words(_HEADING), role="section", parent=self))
        size = self._kit.words.number(max(1, self._copy.size // _KILOBYTE))
        column.addWidget(Label(self._words(_WHAT.filled(kind=self._copy.label, size=size)), parent=self))
        for number, warning in enumerate(self._copy.warnings):
            is_grave = number == 0 and not self._copy.has_consent
            tone = Tone.OVERDUE if is_grave else Tone.SOON
            column.addWidget(
                Notice(self._kit, self._words(warning), tone=tone, icon="warning-circle", parent=self)
            )
        label = Label(self._words(_WHY), role="label", parent=self)
        label.setBuddy(self._reason)
        for widget in (label, self._reason, self._fault, self._progress):
            column.addWidget(widget)
        column.addLayout(row)

    def _words(self, text: Text) -> str:
        return self._kit.words(text)
