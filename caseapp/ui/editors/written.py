"""Editors for answers that are written: text, long text and numbers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.fields import LONG_LIMIT, SHORT_LIMIT, Field
from caseapp.ui.editors.editor import Editor
from caseapp.ui.editors.lines import Box, Line
from caseapp.ui.kit import Kit

_LONGEST_NUMBER = 12


class TextEditor(Editor):
    """One line."""

    def __init__(self, kit: Kit, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self.line = Line(kit, SHORT_LIMIT, private=self.is_identifying, parent=self)
        _fill(self, self.line)
        self.line.textChanged.connect(self._typed)
        self.line.refused.connect(self.refused)
        self._shown = ""

    def answer(self) -> object:
        return self.line.text() or None

    def show_answer(self, value: object) -> None:
        self._shown = "" if value is None else str(value)
        self.line.setText(self._shown)
        self.line.setCursorPosition(0)

    def _typed(self, text: str) -> None:
        # `textEdited` would be silent about what is pasted or dropped.
        if text != self._shown:
            self._shown = text
            self.changed.emit()


class LongTextEditor(Editor):
    """Several lines."""

    is_wide = True

    def __init__(self, kit: Kit, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self.box = Box(kit, LONG_LIMIT, private=self.is_identifying, parent=self)
        _fill(self, self.box)
        self.box.textChanged.connect(self._typed)
        self.box.refused.connect(self.refused)
        self._is_showing = False
        self._kept = self._shown = ""  # an answer, and how it stands here

    def answer(self) -> object:
        # A box turns some blanks and line ends into others; what nobody touched stays as it is kept.
        text = self.box.toPlainText()
        return (self._kept if text == self._shown else text) or None

    def show_answer(self, value: object) -> None:
        self._kept = "" if value is None else str(value)
        self._is_showing = True
        self.box.setPlainText(self._kept)
        self._is_showing = False
        self._shown = self.box.toPlainText()

    def _typed(self) -> None:
        if not self._is_showing:
            self.changed.emit()


class NumberEditor(TextEditor):
    """A whole number, typed in the digits of any script; no wheel and no arrows to change it by accident."""

    def __init__(self, kit: Kit, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(kit, field, parent)
        self.line.setMaxLength(_LONGEST_NUMBER)
        self.line.setMaximumWidth(kit.look.px(16))
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)

    def answer(self) -> object:
        text = self.line.text().strip()
        if text.lstrip("+-").isdecimal():
            return int(text)
        return text or None  # the check says in words that this is no number

    def show_answer(self, value: object) -> None:
        super().show_answer(self.kit.words.digits(str(value)) if isinstance(value, int) else value)


def _fill(editor: Editor, widget: QWidget) -> None:
    layout = QVBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    widget.setObjectName(editor.field.name)
    widget.setAccessibleName(editor.name)
    editor.setFocusProxy(widget)
