"""Adds files to a case: what kind of document, what happens to what is hidden in it, and how far it is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.checking import NotValid, check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Document
from caseapp.operations.documents import NewDocument, add_document
from caseapp.text import Text, mark
from caseapp.ui.dialogs.buttons import last_row
from caseapp.ui.forms import Form
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.box import Box
from caseapp.ui.parts.notice import Notice
from caseapp.ui.parts.progress import Progress
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone
from caseapp.ui.work import Job

_HEADING = mark("AddDocument", "Add %n document(s)")
_ADD = mark("AddDocument", "Add to the case")
_ADDING = mark("AddDocument", "Being added, in MB:")
_KEEP = mark("AddDocument", "Keep place, time and camera that are hidden in pictures")
_KEEP_WHY = mark(
    "AddDocument",
    "Otherwise they are removed from JPEG and PNG pictures. Keep them only where they serve as evidence.",
)
_COPY = mark(
    "AddDocument", "The vault keeps an encrypted copy. Delete the original where others could find it."
)
_ADDED = mark("AddDocument", "%n document(s) added.")
_ASKED = ("type", "title", "paper")
_WIDTH = 72


class AddDocumentDialog(Box):
    """One after the other; what was added stays added when a later one is refused or stopped."""

    def __init__(
        self,
        room: Room,
        case_id: str,
        sources: Sequence[NewDocument],
        papers: Sequence[tuple[str, str]],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._room, self._kit, self._case_id = room, room.kit, case_id
        self._waiting = list(sources)
        self._added = 0
        self._job: Job | None = None
        self.setObjectName("add_document")
        heading = self._words(_HEADING.counted(len(sources)))
        self.setAccessibleName(heading)
        self.setMinimumWidth(self._kit.look.px(_WIDTH))
        self._form = Form(self._kit, Document, self, only=_ASKED, heading=heading)
        self._form.offer("paper", papers)
        first = sources[0]
        self._form.show_answers({"type": first.type or None, "paper": first.paper})
        self._keep = QCheckBox(self._words(_KEEP), self)
        self._keep.setObjectName("keep_hidden")
        self._notice = Notice(self._kit, tone=Tone.OVERDUE, parent=self)
        self._notice.hide()
        self._progress = Progress(self._kit, self._words(_ADDING), self)
        self._progress.stopped.connect(self.reject)
        self._go = QPushButton(self._words(_ADD), self)
        self._go.setObjectName("do")
        self._go.setProperty("role", "primary")
        self._go.clicked.connect(lambda _=False: self._begin())
        self._arrange()
        self._form.focus_first()

    def done(self, result: int) -> None:
        """Whatever ends the dialog ends the work."""
        if self._job is not None:
            self._job.stop()
        if self._added:
            self._room.say(self._words(_ADDED.counted(self._added)))
        super().done(result)

    def _begin(self) -> None:
        answers: dict[str, Any] = {name: self._form.answers().get(name) for name in _ASKED}
        self._notice.hide()
        try:
            check(Document, answers, datetime.now(UTC).astimezone().date())
        except NotValid as problems:
            self._form.show_problems(problems)
            return
        self._waiting = [
            replace(source, **answers, keep_hidden=self._keep.isChecked()) for source in self._waiting
        ]
        self._set_busy(busy=True)
        self._add_next()

    def _add_next(self) -> None:
        self._job = self._room.session.act(
            add_document,
            self._case_id,
            self._waiting[0],
            then=self._take,
            otherwise=self._refuse,
            progress=self._progress.show_progress,
        )
        self._progress.watch(self._job)

    def _take(self, _changes: object) -> None:
        self._job = None
        self._added += 1
        del self._waiting[0]
        if self._waiting:
            self._add_next()
        else:
            self.accept()

    def _refuse(self, error: KnownError) -> None:
        self._job = None
        self._progress.show_done()
        self._set_busy(busy=False)
        self._notice.show_words(self._words(error.text))
        self._notice.show()
        del self._waiting[0]  # the others can still be added
        self._go.setEnabled(bool(self._waiting))

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self._go, self._form, self._keep):
            widget.setEnabled(not busy)

    def _arrange(self) -> None:
        px = self._kit.look.px
        row = last_row(self._kit, self, self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(3), px(3), px(3), px(3))
        column.setSpacing(px(1.5))
        column.addWidget(self._form)
        column.addWidget(self._keep)
        column.addWidget(Label(self._words(_KEEP_WHY), role="caption", parent=self))
        column.addWidget(Label(self._words(_COPY), role="caption", parent=self))
        column.addWidget(self._notice)
        column.addWidget(self._progress)
        column.addLayout(row)

    def _words(self, text: Text) -> str:
        return self._kit.words(text)
