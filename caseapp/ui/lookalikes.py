"""A calm word, while somebody types, that the person may be on record already: code, initials, reasons."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.duplicates.scoring import LEVEL_WORDS, Level
from caseapp.operations.duplicates import Similar, similar_to
from caseapp.security.rights import Right
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.notice import Notice
from caseapp.ui.theme import Tone
from caseapp.ui.work import Job

LOOK_AFTER = 0.4  # s after the last key
_MOST = 3
_LIKE = mark("Duplicates", "{code} ({initials}): {level}; {reasons}.")
_LIKE_UNNAMED = mark("Duplicates", "{code}: {level}; {reasons}.")
OPEN = mark("Duplicates", "Open the case")
Answers = Mapping[str, Mapping[str, object]]


def similar_in_words(kit: Kit, similar: Similar) -> str:
    """What is said of a similar case: nothing that identifies."""
    reasons = kit.words.locale.createSeparatedList([kit.words(reason) for reason in similar.reasons])
    words = _LIKE if similar.initials else _LIKE_UNNAMED
    return kit.words(
        words.filled(
            code=similar.code, initials=similar.initials, level=LEVEL_WORDS[similar.level], reasons=reasons
        )
    )


def similar_notice(kit: Kit, similar: Similar, parent: QWidget) -> Notice:
    """The notice about one similar case; its buttons are added by whoever shows it."""
    tone, icon = (Tone.SOON, "users") if similar.level is Level.LIKELY else (Tone.PLAIN, "users")
    notice = Notice(kit, similar_in_words(kit, similar), tone=tone, icon=icon, parent=parent)
    notice.setObjectName(f"similar.{similar.code}")
    return notice


class Lookalikes(QWidget):
    """Looks `answers()` up a moment after `look` was last called, and shows the cases most like them."""

    def __init__(
        self, room: Room, answers: Callable[[], Answers], case_id: str | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._room, self._answers, self._case_id = room, answers, case_id
        self._may_look = room.me.may(Right.REVEAL_IDENTITY)
        self._asked: Answers = {}
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=round(LOOK_AFTER * 1000))
        self._timer.timeout.connect(self._ask)
        self._column = QVBoxLayout(self)
        px = room.kit.look.px
        self._column.setContentsMargins(px(3), px(1), px(3), px(1))
        self._column.setSpacing(px(1))
        self.hide()

    def look(self) -> None:
        """Somebody has typed; soon after the last key it is looked whether the person is known."""
        if self._may_look:
            self._timer.start()

    def forget(self) -> None:
        """Shows nothing, and no longer waits for an answer."""
        self._timer.stop()
        self._stop()
        self._asked = {}
        self._show(())

    def _ask(self) -> None:
        answers = self._answers()
        if answers == self._asked:
            return
        self._stop()
        self._asked = answers
        self._job = self._room.session.ask(similar_to, answers, self._case_id, then=self._show)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job = None

    def _show(self, found: tuple[Similar, ...]) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for similar in found[:_MOST]:
            notice = similar_notice(self._room.kit, similar, self)
            button = notice.add_action(
                self._room.kit.words(OPEN), partial(self._room.go, "case", similar.case_id)
            )
            button.setObjectName(f"open.{similar.code}")
            self._column.addWidget(notice)
        self.setVisible(bool(found))
