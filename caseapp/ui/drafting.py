"""Keeps what a page of several forms holds as a draft that is never older than ten seconds."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer

from caseapp.operations import drafts
from caseapp.ui.form_page import DRAFT_AFTER
from caseapp.ui.session import Session


class DraftKeeper(QObject):
    """Call `begin` when a page is about something, `touch` after each answer, `settle` once all is saved."""

    def __init__(
        self,
        session: Session,
        kind: str,
        answers: Callable[[], Mapping[str, object]],
        parent: QObject,
        *,
        after: float = DRAFT_AFTER,
    ) -> None:
        super().__init__(parent)
        self._session, self._kind, self._answers = session, kind, answers
        self.key = self._case_id = ""
        self.has_changes = self._is_old = False
        self._timer = QTimer(self, singleShot=True, interval=round(after * 1000))
        self._timer.timeout.connect(self.write)

    def begin(self, key: str, case_id: str = "") -> None:
        """From now on the draft has this name; nothing is written before something is answered."""
        self.settle()
        self.key, self._case_id = key, case_id

    def touch(self) -> None:
        """Something was answered."""
        self.has_changes = self._is_old = True
        if not self._timer.isActive():  # not started again by each key, or a fast writer would have no draft
            self._timer.start()

    def write(self) -> None:
        """Keeps the answers as they stand, if they have changed since the last time."""
        if not self._is_old:
            return
        self._is_old = False
        self._timer.stop()
        self._session.ask(
            drafts.keep_draft, self.key, self._kind, self._case_id, dict(self._answers()), then=_nothing
        )

    def settle(self) -> None:
        """Nothing is left to keep: the answers are saved, or given up."""
        self.has_changes = self._is_old = False
        self._timer.stop()

    def drop(self) -> None:
        """Throws the draft away."""
        self.settle()
        if self.key:
            self._session.ask(drafts.drop_draft, self.key, then=_nothing)


def _nothing(_: object) -> None:
    """A draft that was kept or dropped needs no word."""
