"""Unlocks a vault with a number and a passphrase."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.errors import KnownError
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.notice import Notice
from caseapp.ui.passphrase_line import PassphraseLine
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_NUMBER = mark("Unlock", "Your number")
_PASSPHRASE = mark("Unlock", "Your passphrase")
_UNLOCK = mark("Unlock", "Unlock")
_RENEWING = mark("Unlock", "Bringing the lists up to date: {done} of {total}")
_OPENING = mark("Unlock", "Opening…")
_WAIT = mark("Unlock", "Wait %n second(s) before you try again.")
_LAYOUT = mark("Unlock", "Keyboard: {language}")
TITLE = mark("Unlock", "Unlock")


class UnlockForm(QWidget):
    """Number and passphrase; both are only handed over, and the passphrase leaves the line at once."""

    unlock_wanted = Signal(str, str)

    def __init__(
        self, kit: Kit, seconds_left: Callable[[], float], last_number: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self._seconds_left = kit, seconds_left
        self._number = QLineEdit(str(last_number) if last_number else "", self)
        self._number.setObjectName("number")
        self._number.setAccessibleName(kit.words(_NUMBER))
        self._number.setMaxLength(4)
        self._number.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._number.returnPressed.connect(self._submit)
        self._passphrase = PassphraseLine(kit, kit.words(_PASSPHRASE), "passphrase", self)
        self._passphrase.entered.connect(self._submit)
        self._button = QPushButton(kit.words(_UNLOCK), self)
        self._button.setObjectName("unlock")
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self._submit)
        self._notice = Notice(kit, tone=Tone.OVERDUE, parent=self)
        self._notice.hide()
        self._layout_line = Label("", role="caption", parent=self)
        self._wait = QTimer(self, interval=500)
        self._wait.timeout.connect(self._show_wait)
        self._arrange()
        QGuiApplication.inputMethod().localeChanged.connect(self._show_layout)
        self._show_layout()
        self._show_wait()
        first = self._passphrase if last_number else self._number
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, first, first.setFocus)

    def show_refused(self, error: KnownError) -> None:
        """Says why the vault stays locked, and how long to wait."""
        self._notice.show_words(self._kit.words(error.text))
        self._notice.show()
        self._set_busy(busy=False)
        self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_wait()

    def show_progress(self, done: int, total: int) -> None:
        """Says how far the lists of an earlier program have been made anew."""
        number = self._kit.words.number
        words = _RENEWING.filled(done=number(done), total=number(total))
        self._button.setText(self._kit.words(words))

    def _submit(self) -> None:
        if not self._button.isEnabled() or not self._passphrase.words():
            self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._notice.hide()
        self._set_busy(busy=True)
        self.unlock_wanted.emit(self._number.text().strip(), self._passphrase.take())

    def _set_busy(self, *, busy: bool) -> None:
        self._button.setEnabled(not busy)
        self._button.setText(self._kit.words(_OPENING if busy else _UNLOCK))
        self._passphrase.setEnabled(not busy)
        self._number.setEnabled(not busy)

    def _show_wait(self) -> None:
        left = self._seconds_left()
        is_waiting = left > 0
        if is_waiting:
            seconds = int(left) + 1
            self._notice.show_words(self._kit.words(_WAIT.counted(seconds)))
            self._notice.show()
        elif self._wait.isActive():
            self._notice.hide()
        if is_waiting != self._wait.isActive():
            self._button.setEnabled(not is_waiting)
            self._wait.start() if is_waiting else self._wait.stop()

    def _show_layout(self) -> None:
        locale: QLocale = QGuiApplication.inputMethod().locale()
        name = locale.nativeLanguageName() or QLocale.languageToString(locale.language())
        self._layout_line.show_words(self._kit.words(_LAYOUT.filled(language=name)))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.look.px(1))
        column.addWidget(self._notice)
        for words, widget in ((_NUMBER, self._number), (_PASSPHRASE, self._passphrase)):
            label = Label(self._kit.words(words), role="label", parent=self)
            label.setBuddy(widget)
            column.addWidget(label)
            column.addWidget(widget)
        column.addWidget(self._layout_line)
        column.addSpacing(self._kit.look.px(1))
        column.addWidget(self._button)
