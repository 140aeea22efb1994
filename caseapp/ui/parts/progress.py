"""Long work: how far it is, and a button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.plain import Label
from caseapp.ui.work import Job

_STOP = mark("Progress", "Stop")
_SO_FAR = mark("Progress", "{done} of {total}")


class Progress(QWidget):
    """Hand `show_progress` to the session and its job to `watch`; `show_done` takes it away."""

    stopped = Signal()

    def __init__(self, kit: Kit, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._job: Job | None = None
        self._label = Label(words, wraps=False, parent=self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words)
        self._count = Label("", role="caption", wraps=False, parent=self)
        self._stop = QPushButton(kit.words(_STOP), self)
        self._stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kit.look.px(1.5))
        for widget, stretch in ((self._label, 0), (self._bar, 1), (self._count, 0), (self._stop, 0)):
            row.addWidget(widget, stretch)
        self.hide()

    def watch(self, job: Job) -> None:
        """Shows that this work has begun."""
        self._job = job
        self._bar.setRange(0, 0)
        self._count.show_words("")
        self.show()

    def show_progress(self, done: int, total: int) -> None:
        """Shows how far the work is; a total of 0 means that nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        number = self._kit.words.number
        self._count.show_words(
            self._kit.words(_SO_FAR.filled(done=number(done), total=number(total))) if total else ""
        )

    def show_done(self) -> None:
        """Takes the bar away."""
        self._job = None
        self.hide()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.stop()
        self.show_done()
        self.stopped.emit()
