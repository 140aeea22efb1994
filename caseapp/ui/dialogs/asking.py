"""Asks for a reason, a moment or a choice before an act is done."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from caseapp.domain.fields import LONG_LIMIT
from caseapp.text import Text, mark
from caseapp.ui.dialogs.buttons import last_row
from caseapp.ui.kit import Kit
from caseapp.ui.parts.box import Box
from caseapp.ui.plain import Label

_WHY = mark("Asking", "Why?")
_WHEN = mark("Asking", "When?")
_WIDTH, _LINES = 60, 4


class Asking(Box):
    """A sentence, a moment if wanted, words if wanted, and two buttons."""

    def __init__(
        self,
        kit: Kit,
        heading: str,
        act: tuple[Text, Callable[[str, datetime], None]],
        parent: QWidget,
        *,
        wants_reason: bool,
        wants_moment: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(heading)
        self.setMinimumWidth(kit.look.px(_WIDTH))
        self._do = act[1]
        self._wants_reason = wants_reason
        self._moment = self._moment_editor(kit)
        self._moment.setVisible(wants_moment)
        self._reason = QPlainTextEdit(self)
        self._reason.setObjectName("reason")
        self._reason.setAccessibleName(kit.words(_WHY))
        self._reason.setTabChangesFocus(True)
        self._reason.setFixedHeight(kit.look.line_height * _LINES + kit.look.px(2))
        self._reason.setVisible(wants_reason)
        self._go = QPushButton(kit.words(act[0]), self)
        self._go.setObjectName("do")
        self._go.setProperty("role", "primary")
        self._go.setDefault(not wants_reason)
        self._go.clicked.connect(self._accept)
        self._reason.textChanged.connect(self._look)
        column = QVBoxLayout(self)
        space = kit.look.px(3)
        column.setContentsMargins(space, space, space, space)
        column.setSpacing(kit.look.px(1))
        column.addWidget(Label(heading, role="section", parent=self))
        for words, widget, is_wanted in (
            (_WHEN, self._moment, wants_moment),
            (_WHY, self._reason, wants_reason),
        ):
            if is_wanted:
                column.addWidget(Label(kit.words(words), role="label", parent=self))
                column.addWidget(widget)
        column.addSpacing(kit.look.px(1))
        column.addLayout(last_row(kit, self, self._go))
        self._look()
        (self._moment if wants_moment else self._reason).setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self) -> None:
        moment = self._moment.dateTime().toPython()
        if not isinstance(moment, datetime):
            return
        self.accept()
        self._do(self._reason.toPlainText().strip(), moment.astimezone())

    def _look(self) -> None:
        words = self._reason.toPlainText().strip()
        self._go.setEnabled((bool(words) or not self._wants_reason) and len(words) <= LONG_LIMIT)

    def _moment_editor(self, kit: Kit) -> QDateTimeEdit:
        editor = QDateTimeEdit(self)
        editor.setObjectName("moment")
        editor.setAccessibleName(kit.words(_WHEN))
        editor.setCalendarPopup(True)
        editor.setLocale(kit.words.locale)
        editor.setDateTime(QDateTime.currentDateTime())
        return editor

    def suggest(self, moment: datetime) -> None:
        """Begins with this moment instead of now."""
        self._moment.setDateTime(QDateTime.fromSecsSinceEpoch(round(moment.timestamp())))


def ask_why(kit: Kit, parent: QWidget, heading: str, words: Text, do: Callable[[str], None]) -> Asking:
    """Asks for a reason and hands it on."""
    asking = Asking(kit, heading, (words, lambda why, _when: do(why)), parent, wants_reason=True)
    asking.open()
    return asking


def ask_when(kit: Kit, parent: QWidget, heading: str, words: Text, do: Callable[[datetime], None]) -> Asking:
    """Asks for a moment and hands it on."""
    act = (words, lambda _why, when: do(when))
    asking = Asking(kit, heading, act, parent, wants_reason=False, wants_moment=True)
    asking.open()
    return asking


def ask_when_and_why(
    kit: Kit, parent: QWidget, heading: str, words: Text, do: Callable[[str, datetime], None]
) -> Asking:
    """Asks for a moment and a reason."""
    asking = Asking(kit, heading, (words, do), parent, wants_reason=True, wants_moment=True)
    asking.open()
    return asking
