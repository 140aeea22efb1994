"""Keeps the screen to the person at it: F9 hides, idleness locks, copied words leave the clipboard."""

import hashlib
import secrets
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

NEUTRAL_NAME = "caseapp"
HIDDEN_FOR = 10.0  # s, then the lock is real
CLIPBOARD_FOR = 10.0  # s
SHORTEST, USUAL, LONGEST = 1, 5, 15  # min of idleness; there is no "never"
_LONGEST_DAY = 12 * 3600.0
_TICK = 1.0
_KEY = secrets.token_bytes(32)
_SLEPT = 20.0  # a tick this late means that the computer slept

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
    }
)
_SWALLOWED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
    }
)
# What clipboard managers of the desktops look for before they keep a copy.
_SECRET_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"",
}


def seconds_since_start() -> float:
    """A clock that only goes forward and counts the time the computer slept, where the system has one."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(boottime) if boottime is not None else time.monotonic()


def _digest(text: str) -> bytes:
    return hashlib.blake2b(text.encode(errors="surrogatepass"), key=_KEY).digest()


def secret_content(text: str) -> QMimeData:
    """Text for the clipboard, marked so that clipboard managers leave it alone."""
    content = QMimeData()
    content.setText(text)
    for name, value in _SECRET_MARKS.items():
        content.setData(name, value)
    return content


class SecretClipboard(QObject):
    """Copies words for ten seconds; what another program copied since is left alone."""

    def __init__(self, app: QApplication, keep_for: float = CLIPBOARD_FOR) -> None:
        super().__init__(app)
        self._clipboard = app.clipboard()
        self._ours = b""  # a digest, so that the words are not kept a second time
        self._timer = QTimer(self, singleShot=True, interval=round(keep_for * 1000))
        self._timer.timeout.connect(self.clear)
        app.aboutToQuit.connect(self.clear)

    def copy(self, text: str) -> None:
        """Puts text on the clipboard for a moment."""
        self._clipboard.setMimeData(secret_content(text))
        self.expect(text)

    def expect(self, text: str) -> None:
        """Clears in a moment what a field is about to copy by itself."""
        self._ours = _digest(text)
        self._timer.start()

    def forget_selection(self) -> None:
        """Empties the selection some systems fill by mere marking with the mouse."""
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def clear(self) -> None:
        """Empties the clipboard and the selection where they are still ours."""
        self._timer.stop()
        self.forget_selection()
        if self._ours and self._ours == _digest(self._clipboard.text()):
            self._clipboard.clear(QClipboard.Mode.Clipboard)
        self._ours = b""


def secret_clipboard(app: QApplication) -> SecretClipboard:
    """The one clipboard of the program."""
    return app.findChild(SecretClipboard) or SecretClipboard(app)


class Privacy(QObject):
    """Watches the whole program. `locking` is for saving drafts; then `lock` is called, once."""

    locking = Signal()
    hidden = Signal()

    def __init__(
        self,
        app: QApplication,
        lock: Callable[[], None],
        *,
        idle_minutes: int = USUAL,
        clock: Callable[[], float] = seconds_since_start,
    ) -> None:
        super().__init__(app)
        self._app, self._lock, self._clock = app, lock, clock
        self._idle_for = 60.0 * min(max(idle_minutes, SHORTEST), LONGEST)
        self._opened = self._active = self._ticked = clock()
        self._hidden_at: float | None = None
        self._has_locked = False
        self._covers: list[QWidget] = []
        self._timer = QTimer(self, interval=round(_TICK * 1000))
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        app.installEventFilter(self)
        app.aboutToQuit.connect(self.stop)

    @property
    def is_hidden(self) -> bool:
        return self._hidden_at is not None

    def hide_screen(self) -> None:
        """Covers every window at once; a second F9 within ten seconds takes the covers away."""
        if self.is_hidden:
            return
        self._hidden_at = self._clock()
        while popup := QApplication.activePopupWidget():
            popup.close()
            if QApplication.activePopupWidget() is popup:
                break
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._covers.append(_Cover(window))
        self.hidden.emit()

    def show_screen(self) -> None:
        """Takes the covers away again."""
        self._hidden_at = None
        for cover in self._covers:
            cover.hide()
            cover.deleteLater()
        self._covers.clear()

    def lock_now(self) -> None:
        """Locks: drafts first, then the clipboard, then the lock itself."""
        if self._has_locked:
            return
        self._has_locked = True
        self.hide_screen()
        self._timer.stop()
        self.locking.emit()
        secret_clipboard(self._app).clear()
        self._lock()

    def tick(self) -> None:
        """Looks at the clock; called every second."""
        now = self._clock()
        slept, self._ticked = now - self._ticked > _SLEPT, now
        is_hidden_long = self._hidden_at is not None and now - self._hidden_at >= HIDDEN_FOR
        is_idle = now - self._active >= self._idle_for
        if slept or is_hidden_long or is_idle or now - self._opened >= _LONGEST_DAY:
            self.lock_now()

    def stop(self) -> None:
        """Stops watching, before the program ends."""
        self._timer.stop()
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ACTIVITY:
            self._active = self._clock()
        if kind == QEvent.Type.WindowTitleChange and isinstance(watched, QWidget):
            _keep_neutral(watched)
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F9:
            self.show_screen() if self.is_hidden else self.hide_screen()
            return True
        if (
            self.is_hidden
            and kind == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
        ):
            self._covers.append(_Cover(watched))
        return self.is_hidden and kind in _SWALLOWED


def whenever_hidden(app: QCoreApplication | None, do: Callable[[], None]) -> None:
    """Has this done each time the screen is hidden."""
    for privacy in app.findChildren(Privacy) if app is not None else ():
        privacy.hidden.connect(do)


class _Cover(QWidget):
    """A calm, empty surface over one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("part", "cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setAccessibleName(NEUTRAL_NAME)
        self._window = window
        window.installEventFilter(self)
        self._fill()
        self.show()
        self.repaint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            self._fill()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()


def _keep_neutral(widget: QWidget) -> None:
    """A title is shown by the system in places that no lock reaches."""
    if widget.isWindow() and widget.windowTitle() not in ("", NEUTRAL_NAME):
        widget.setWindowTitle(NEUTRAL_NAME)
