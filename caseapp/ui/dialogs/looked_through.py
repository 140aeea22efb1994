"""The text of a print to be looked through: line by line, nothing of it taken as anything but words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent, QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from caseapp.reports.case_content import Line
from caseapp.text import RIGHT_TO_LEFT, mark
from caseapp.ui.kit import Kit

_NAME = mark("PrintDialog", "What will be printed")
_STRONG = frozenset({"title", "heading", "part"})
_BETWEEN = {"title": 0, "heading": 14, "part": 8, "group": 6}


class Pages(QTextEdit):
    """Only to be read; the person can mark nothing in it, so that nothing reaches a clipboard."""

    read_whole = Signal()  # the end was in sight

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setAccessibleName(kit.words(_NAME))
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # to be scrolled by keyboard
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self._is_new = False
        self.verticalScrollBar().valueChanged.connect(lambda _: self._look())
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._look())

    def show_nothing(self) -> None:
        """Lets go of the text."""
        self._is_new = False
        self.clear()

    def show_lines(self, lines: Sequence[Line], language: str) -> None:
        """Shows all lines, from the side where the language of the print begins."""
        self.clear()
        is_rtl = language in RIGHT_TO_LEFT
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, line in enumerate(lines):
            block, plain, strong = QTextBlockFormat(), QTextCharFormat(), QTextCharFormat()
            direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
            block.setLayoutDirection(direction)
            block.setTopMargin(_BETWEEN.get(line.role, 2))
            strong.setFontWeight(QFont.Weight.DemiBold)
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            if line.label:
                cursor.insertText(f"{line.label}: ", strong)
            cursor.insertText(line.value, strong if line.role in _STRONG else plain)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._is_new = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def _look(self) -> None:
        """Says once that the end has been in sight."""
        bar = self.verticalScrollBar()
        # Before the first layout there is nothing to scroll, whatever the length.
        rest = self.document().size().height() - self.viewport().height()
        is_at_end = bar.value() >= bar.maximum() and rest <= bar.value() + 1
        if self._is_new and self.isVisible() and is_at_end:
            self._is_new = False
            self.read_whole.emit()
