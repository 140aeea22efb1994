"""The one place that opens error boxes."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from caseapp.ui.kit import Kit
from caseapp.ui.parts.message import Message, tell
from caseapp.ui.session import Failure, Session
from caseapp.ui.theme import Tone


class Failures(QObject):
    """Shows a session's failures over a window, one at a time; the same one is not shown twice at once."""

    def __init__(self, kit: Kit, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._kit, self._window = kit, window
        self._open: dict[str, Message] = {}
        session.failed.connect(self.show_failure)

    def show_failure(self, failure: Failure) -> None:
        """Opens a box that says what went wrong and what to do."""
        words = self._kit.words(failure.text)
        if words in self._open:
            return
        message = tell(self._kit, self._window, words, tone=Tone.OVERDUE)
        self._open[words] = message
        message.finished.connect(lambda: self._open.pop(words, None))
