"""Lines and boxes to type in: only plain text comes in, and what is copied out soon leaves the clipboard."""

import re

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QValidator,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QWidget

from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.privacy import secret_content

TOO_LONG = mark("Editors", "The copied text is too long for this answer. Copy a shorter part of it.")
NOT_TEXT = mark("Editors", "Only text can be pasted here. Add pictures and files as documents.")
_HINTS = Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
_BYTES_A_CHARACTER = 4
_LINE_ENDS = re.compile("\r\n|[\n\r\u2028\u2029]")
_UNITS_A_CHARACTER = 2  # of what Qt counts, at most
_Standard = QKeySequence.StandardKey


def plain_text(content: QMimeData, limit: int) -> str | Text:
    """The text on a clipboard or under the mouse, or the sentence that says why not."""
    if not content.hasText() or content.hasImage() or content.hasUrls():
        return NOT_TEXT
    # A spreadsheet may hand over a hundred megabytes: measured before they become a string of ours.
    raw = content.data("text/plain") if content.hasFormat("text/plain") else None
    if raw is not None and raw.size() > limit * _BYTES_A_CHARACTER:
        return TOO_LONG
    text = content.text()
    return TOO_LONG if len(text) > limit else text


class _Within(QValidator):
    """Lets so many characters be typed."""

    def __init__(self, limit: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._limit = limit

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        is_within = len(text) <= self._limit
        state = QValidator.State.Acceptable if is_within else QValidator.State.Invalid
        return state, text, position


class Line(QLineEdit):
    """One line of text."""

    refused = Signal(object)  # Text

    def __init__(self, kit: Kit, limit: int, *, private: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._limit = kit, limit
        # Qt would cut what is set, and it counts letters beyond the first plane twice.
        self.setMaxLength(limit * _UNITS_A_CHARACTER)
        self.setValidator(_Within(limit, self))
        if private:
            self.setInputMethodHints(_HINTS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_Standard.Paste):
            self.paste_plain()
        elif event.matches(_Standard.Copy):
            self.copy_briefly()
        elif event.matches(_Standard.Cut):
            self.cut_briefly()
        else:
            super().keyPressEvent(event)

    def paste_plain(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        """Takes the clipboard's text, its line ends turned into blanks."""
        self._take(QGuiApplication.clipboard().mimeData(mode))

    def copy_briefly(self) -> None:
        """Copies what is selected, for a moment."""
        if self.hasSelectedText() and self.echoMode() == QLineEdit.EchoMode.Normal:
            self._kit.clipboard.copy(self.selectedText())

    def cut_briefly(self) -> None:
        """Copies what is selected, for a moment, and takes it away."""
        if self.hasSelectedText() and not self.isReadOnly():
            self.copy_briefly()
            self.del_()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self.paste_plain(QClipboard.Mode.Selection)
            return
        super().mouseReleaseEvent(event)
        self._kit.clipboard.forget_selection()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not event.mimeData().hasText():
            event.ignore()
            return
        super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._take(event.mimeData())
        event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = _edit_menu(self, self.hasSelectedText(), self.isReadOnly())
        menu.popup(event.globalPos())

    def select_all(self) -> None:
        """Selects the whole line."""
        self.selectAll()

    def _take(self, content: QMimeData) -> None:
        text = plain_text(content, self._limit)
        if isinstance(text, Text):
            self.refused.emit(text)
        elif len(self.text()) - len(self.selectedText()) + len(text) > self._limit:
            self.refused.emit(TOO_LONG)
        else:
            self.insert(_LINE_ENDS.sub(" ", text))


class Box(QPlainTextEdit):
    """Several lines of text; it grows with what is written."""

    refused = Signal(object)  # Text

    def __init__(
        self, kit: Kit, limit: int, *, private: bool = False, lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self._limit, self._least = kit, limit, lines
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        if private:
            self.setInputMethodHints(_HINTS | Qt.InputMethodHint.ImhMultiLine)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def sizeHint(self) -> QSize:
        lines = min(max(self._least, round(self.document().size().height())), 4 * self._least)
        height = lines * max(self._kit.look.line_height, self.fontMetrics().lineSpacing())
        return QSize(240, height + 2 * self._kit.look.px(1.5))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()  # that is "save", for the page
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()  # so that the page's shortcut gets it
            return False
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._kit.clipboard.forget_selection()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._kit.clipboard.forget_selection()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = plain_text(source, self._limit)
        if isinstance(text, str) and self.document().characterCount() - 1 + len(text) > self._limit:
            text = TOO_LONG
        if isinstance(text, Text):
            self.refused.emit(text)
            return
        self.textCursor().insertText(text)

    def createMimeDataFromSelection(self) -> QMimeData:
        text = self.textCursor().selection().toPlainText()
        self._kit.clipboard.expect(text)
        return secret_content(text)

    def paste_plain(self) -> None:
        """Takes the clipboard's text."""
        self.paste()

    def copy_briefly(self) -> None:
        """Copies what is selected, for a moment."""
        self.copy()

    def cut_briefly(self) -> None:
        """Copies what is selected, for a moment, and takes it away."""
        self.cut()

    def select_all(self) -> None:
        """Selects everything."""
        self.selectAll()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = _edit_menu(self, self.textCursor().hasSelection(), self.isReadOnly())
        menu.popup(event.globalPos())


def _edit_menu(field: "Line | Box", selected: bool, read_only: bool) -> QMenu:  # noqa: FBT001
    menu = QMenu(field)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, act, enabled in (
        (field.tr("Undo"), field.undo, not read_only),
        (field.tr("Cut"), field.cut_briefly, selected and not read_only),
        (field.tr("Copy"), field.copy_briefly, selected),
        (field.tr("Paste"), field.paste_plain, not read_only),
        (field.tr("Select all"), field.select_all, True),
    ):
        menu.addAction(words, act).setEnabled(enabled)
    return menu
