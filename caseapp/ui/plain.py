"""Words on the screen: always plain text, broken rightly in every script, masked where they identify."""

import html
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from caseapp.text import mark, unturned
from caseapp.ui.breaking import breakable, broken, is_burmese
from caseapp.ui.kit import Kit
from caseapp.ui.theme import Tone, restyle

REVEAL_FOR = 30.0  # s
_MASK = "••••••"
_SHOW = mark("MaskedLabel", "Show for 30 seconds")
_HIDE = mark("MaskedLabel", "Hide")
_MASKED = mark("MaskedLabel", "Hidden")
_NARROWEST = 160
_PREFERRED_LETTERS = 80  # of a line that is broken, as Qt has it
_BOUNDLESS = 1 << 20


def tip(widget: QWidget, text: str) -> None:
    """Sets a tool tip; Qt would guess its format, so the words are escaped and it has nothing to guess."""
    widget.setToolTip(f"<p>{html.escape(unturned(text))}</p>" if text else "")


class Label(QLabel):
    """Words that are only read. `role`: title, section, strong, label, quiet or caption."""

    def __init__(
        self, text: str = "", *, role: str = "body", wraps: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words = self._shown = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setProperty("role", role)
        self.setWordWrap(wraps)
        _align(self)
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.show_words(text)

    @property
    def words(self) -> str:
        """The words as they were given, without marks for the ends of lines."""
        return self._words

    def show_words(self, text: str) -> None:
        """Shows these words."""
        self._words, self._shown = text, unturned(text)
        self.setAccessibleName(self._shown)
        self._lay_out()
        self.updateGeometry()

    def show_tone(self, tone: Tone) -> None:
        """Colours the words; something else must say the same."""
        restyle(self, "tone", tone.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.wordWrap() and is_burmese(self._shown):
            self._lay_out()

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        if not is_burmese(self._shown):
            return super().heightForWidth(width)
        lines = broken(self._shown, width, self._measure())
        return self._room(lines).height() + 2

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        if self.wordWrap() and is_burmese(self._shown):
            return QSize(min(_NARROWEST, hint.width()), self.fontMetrics().height())
        return hint

    def sizeHint(self) -> QSize:
        if self.wordWrap() and is_burmese(self._shown):
            whole = self._room(self._shown) + QSize(2, 2)
            width = min(whole.width(), _PREFERRED_LETTERS * self.fontMetrics().averageCharWidth())
            return QSize(width, self.heightForWidth(width))
        return super().sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            _align(self)

    def _room(self, lines: str) -> QSize:
        # `size` would count lines of the first font only, and lines of other scripts are taller.
        return self.fontMetrics().boundingRect(QRect(0, 0, _BOUNDLESS, _BOUNDLESS), 0, lines).size()

    def _measure(self) -> Callable[[str], float]:
        # Whole pixels are rounded down, and Qt breaks a line once more that is too wide by a part of one.
        metrics = QFontMetricsF(self.font())
        return metrics.horizontalAdvance

    def _lay_out(self) -> None:
        if self.wordWrap() and is_burmese(self._shown):
            shown = broken(self._shown, max(self.contentsRect().width(), _NARROWEST), self._measure())
        else:
            shown = breakable(self._shown) if self.wordWrap() else self._shown
        if shown != self.text():
            self.setText(shown)


def _align(label: QLabel) -> None:
    """Every label begins where reading begins; left alone, Qt goes by the script of the words."""
    is_rtl = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class Picture(QLabel):
    """A small picture beside words; the words say the same, so it has no name of its own."""

    def __init__(self, pixmap: QPixmap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setPixmap(pixmap)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class ElidedLabel(QLabel):
    """One line that ends in … where it does not fit, with the whole of it in the tool tip."""

    def __init__(self, text: str = "", *, role: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        _align(self)
        self.show_words(text)

    def show_words(self, text: str) -> None:
        """Shows these words, as far as there is room."""
        self._words = unturned(text)
        self.setAccessibleName(self._words)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._elide()  # the font may have come with the style sheet, after the words
        super().paintEvent(event)

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(
            self._words.replace("\n", " "), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        if shown != self.text():
            self.setText(shown)
            tip(self, self._words if shown != self._words else "")


def hidden(kit: Kit, parent: QWidget) -> Label:
    """Dots in the place of an answer that the person at the window may not see."""
    label = Label(_MASK, parent=parent)
    label.setAccessibleName(kit.words(_MASKED))
    return label


class MaskedLabel(QWidget):
    """An answer that identifies: dots until somebody asks, then the words for 30 s.

    Asking calls `wanted(show)`; the page calls `show()` once the journal has its line, not before.
    """

    def __init__(
        self,
        kit: Kit,
        name: str,
        words: str,
        wanted: Callable[[Callable[[], None]], None],
        *,
        seconds: float = REVEAL_FOR,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit, self._name, self._words, self._wanted = kit, name, words, wanted
        self._label = Label(_MASK, parent=self)
        self._eye = QToolButton(self)
        self._eye.clicked.connect(self._turn)
        self._timer = QTimer(self, singleShot=True, interval=round(seconds * 1000))
        self._timer.timeout.connect(self.hide_words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(self._eye, 0, Qt.AlignmentFlag.AlignTop)
        self.setFocusProxy(self._eye)
        self.hide_words()

    @property
    def is_revealed(self) -> bool:
        return self._timer.isActive()

    def reveal(self) -> None:
        """Shows the words for a while."""
        if not shiboken6.isValid(self):  # the page may have gone while the journal was written
            return
        self._timer.start()
        self._label.show_words(self._words)
        self._show_eye("eye-slash", self._kit.words(_HIDE))

    def hide_words(self) -> None:
        """Hides the words again."""
        self._timer.stop()
        self._label.show_words(_MASK)
        self._label.setAccessibleName(self._kit.words(_MASKED))
        self._show_eye("eye", self._kit.words(_SHOW))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.hide_words()

    def _turn(self) -> None:
        self.hide_words() if self.is_revealed else self._wanted(self.reveal)

    def _show_eye(self, icon: str, words: str) -> None:
        self._kit.icons.put_on(self._eye, icon)
        self._eye.setAccessibleName(f"{self._name}: {words}")
        tip(self._eye, words)
