"""Who may be the same person as the one being typed: on the lists by wristband, in the cases by code."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.duplicates.scoring import LEVEL_WORDS, Level
from caseapp.domain.wristbands import spaced
from caseapp.operations.arrival_twins import Twin, Twins, twins_of
from caseapp.security.rights import Right
from caseapp.text import mark
from caseapp.ui.lookalikes import LOOK_AFTER, OPEN, similar_in_words
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.notice import Notice
from caseapp.ui.theme import Tone
from caseapp.ui.work import Job

_MOST = 2
_ON_LIST = mark("Arrivals", "On the list, wristband {wristband} ({initials}): {level}; {reasons}.")
_ELSEWHERE = mark("Arrivals", "On another list, wristband {wristband} ({initials}): {level}; {reasons}.")
_SHOW = mark("Arrivals", "Show the line")


class TwinsPanel(QWidget):
    """Looks a moment after the last letter; a newer question takes the place of one not answered yet."""

    line_wanted = Signal(str)  # the id of a line of this list

    def __init__(self, room: Room, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._may_look = room.me.may(Right.REVEAL_IDENTITY)
        self._event_id = ""
        self._asked: tuple[Mapping[str, object], str | None] = ({}, None)
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=round(LOOK_AFTER * 1000))
        self._timer.timeout.connect(self._ask)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(room.kit.look.px(0.5))
        self.setObjectName("twins")
        self.hide()

    def show_event(self, event_id: str) -> None:
        """The list whose lines are this list's own."""
        self._event_id = event_id
        self.forget()

    def look(self, answers: Mapping[str, object], line_id: str | None) -> None:
        """Somebody has typed these answers of a line."""
        self._asked = ({name: answers.get(name) for name in ("name", "sex", "age", "citizenship")}, line_id)
        if self._may_look and answers.get("name"):
            self._timer.start()
        else:
            self.forget()

    def forget(self) -> None:
        """Shows nothing, and no longer waits for an answer."""
        self._timer.stop()
        if self._job is not None:
            self._job.stop()
            self._job = None
        self._show(Twins((), ()))

    def _ask(self) -> None:
        if self._job is not None:
            self._job.stop()
        answers, line_id = self._asked
        self._job = self._room.session.ask(twins_of, answers, line_id, then=self._show)

    def _show(self, found: Twins) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for twin in found.lines[:_MOST]:
            self._column.addWidget(self._of_line(twin))
        kit = self._room.kit
        for similar in found.cases[:_MOST]:
            notice = self._notice(similar_in_words(kit, similar), similar.level)
            notice.setObjectName(f"similar.{similar.code}")
            button = notice.add_action(kit.words(OPEN), partial(self._room.go, "case", similar.case_id))
            button.setObjectName(f"open.{similar.code}")
            self._column.addWidget(notice)
        self.setVisible(bool(found))

    def _of_line(self, twin: Twin) -> Notice:
        words = self._room.kit.words
        reasons = words.locale.createSeparatedList([words(reason) for reason in twin.reasons])
        is_here = twin.event_id == self._event_id
        sentence = (_ON_LIST if is_here else _ELSEWHERE).filled(
            wristband=spaced(twin.wristband),
            initials=twin.initials,
            level=LEVEL_WORDS[twin.level],
            reasons=reasons,
        )
        notice = self._notice(words(sentence), twin.level)
        notice.setObjectName("twin")
        if is_here:
            button = notice.add_action(words(_SHOW), partial(self.line_wanted.emit, twin.line_id))
            button.setObjectName("show_twin")
        return notice

    def _notice(self, words: str, level: Level) -> Notice:
        tone = Tone.SOON if level is Level.LIKELY else Tone.PLAIN
        return Notice(self._room.kit, words, tone=tone, icon="users", parent=self)
