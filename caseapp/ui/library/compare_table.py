"""The comparison as a table: topics down, countries across; each cell with its status and sources."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from caseapp.procedures.comparing import NOTHING, Answer, Comparison, Finding, Question
from caseapp.procedures.wording import country_in_words, source_in_words
from caseapp.text import Text, mark
from caseapp.ui.kit import Kit
from caseapp.ui.library.board import status_tag
from caseapp.ui.library.entries import NO_SOURCE
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.plain import Label

_CELL = mark("Library", "{topic}, {country}")
_SAID = mark("Library", "{cell}: {words}")
_TOPIC = mark("ComparisonSheet", "Topic")
_TOPIC_WIDTH = 20  # units
_KEYS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class AnswerCell(QFrame):
    """What one country says on one topic."""

    walked = Signal(int, int)  # rows down, columns on
    reached = Signal()
    opened = Signal()

    def __init__(self, kit: Kit, question: Question, answer: Answer, parent: QWidget) -> None:
        super().__init__(parent)
        self.question, self.answer = question, answer
        self.setProperty("part", "cell")
        self.setObjectName(f"cell.{question.value}.{answer.country}")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        country = country_in_words(answer.country, kit.words.catalogue)
        self.heading = kit.words(_CELL.filled(topic=question.words, country=country))
        px = kit.look.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(1.25), px(1), px(1.25), px(1))
        column.setSpacing(px(0.5))
        if not answer.findings:
            column.addWidget(Label(kit.words(NOTHING), role="quiet", parent=self))
        for finding in answer.findings:
            for widget in self._finding(kit, finding):
                column.addWidget(widget, 0)
        column.addStretch(1)
        said = " ".join(label.words for label in self.findChildren(Label))
        self.setAccessibleName(kit.words(_SAID.filled(cell=self.heading, words=said)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.opened.emit()
        elif key in _KEYS:
            down, on = _KEYS[key]
            is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.walked.emit(down, -on if is_rtl else on)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def _finding(self, kit: Kit, finding: Finding) -> Iterator[QWidget]:
        yield Label(finding.title, role="strong", parent=self)
        yield Label(finding.words, parent=self)
        for note in finding.said(kit.words, kit.words.catalogue):
            note_label = Label(note, role="label", parent=self)
            yield note_label
        tag = status_tag(kit, finding.status, self)
        yield tag
        for source in finding.sources:
            yield Label(kit.words(source_in_words(source, kit.words.day)), role="caption", parent=self)
        if not finding.sources:
            yield Label(kit.words(NO_SOURCE), role="caption", parent=self)


class CompareTable(QWidget):
    """The names of the countries stay in sight; arrows lead from cell to cell, and Enter opens one."""

    opened = Signal(object)  # AnswerCell

    def __init__(self, kit: Kit, table: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._cells: list[list[AnswerCell]] = []
        self._place = (0, 0)
        self._area = ScrolledColumn(kit, self)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.body.setContentsMargins(*self._sides(0, 0, kit.look.px(3)))
        heads, grid = self._heads(table), self._rows(table)
        for layout in (heads, grid):
            for column in range(1, len(table.packs) + 1):
                layout.setColumnStretch(column, 1)
        self._area.body.addLayout(grid)
        self._area.body.addStretch(1)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(0, 0, 0, 0)
        column_layout.setSpacing(0)
        column_layout.addLayout(heads)
        column_layout.addWidget(self._area, 1)
        self._settle()

    def focus_first(self) -> None:
        """Goes to the cell somebody was on, or the first."""
        row, column = self._place
        self._cells[row][column].setFocus(Qt.FocusReason.OtherFocusReason)

    def _heads(self, table: Comparison) -> QGridLayout:
        """The names of the columns, as wide as the columns below."""
        heads, kit = self._grid(), self._kit
        space = kit.look.px(1)
        heads.setContentsMargins(
            *self._sides(self._area.verticalScrollBar().sizeHint().width(), space, space)
        )
        heads.addWidget(self._topic(_TOPIC, "quiet", self), 0, 0)
        for column, pack in enumerate(table.packs, start=1):
            name = country_in_words(pack.country.code, kit.words.catalogue)
            heads.addWidget(Label(name, role="section", parent=self), 0, column)
        return heads

    def _rows(self, table: Comparison) -> QGridLayout:
        grid, inside = self._grid(), self._area.inside
        for number, row in enumerate(table.rows):
            topic = self._topic(row.question.words, "strong", inside)
            grid.addWidget(topic, number, 0, Qt.AlignmentFlag.AlignTop)
            cells = [self._wired(AnswerCell(self._kit, row.question, each, inside)) for each in row.answers]
            self._cells.append(cells)
            for column, cell in enumerate(cells, start=1):
                grid.addWidget(cell, number, column)
        return grid

    def _topic(self, text: Text, role: str, parent: QWidget) -> Label:
        label = Label(self._kit.words(text), role=role, parent=parent)
        label.setFixedWidth(self._kit.look.px(_TOPIC_WIDTH))
        return label

    def _sides(self, bar: int, above: int, below: int) -> tuple[int, int, int, int]:
        """Margins with room for the bar, which stands at the end of the line; Qt turns none round."""
        left, right = (bar, 0) if self._kit.words.is_right_to_left else (0, bar)
        space = self._kit.look.px(3)
        return space + left, above, space + right, below

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._kit.look.px(1))
        return grid

    def _wired(self, cell: AnswerCell) -> AnswerCell:
        cell.walked.connect(self._walk)
        cell.reached.connect(lambda: self._stand_on(cell))
        cell.opened.connect(lambda: self.opened.emit(cell))
        return cell

    def _walk(self, down: int, on: int) -> None:
        row, column = self._place[0] + down, self._place[1] + on
        if 0 <= row < len(self._cells) and 0 <= column < len(self._cells[row]):
            self._cells[row][column].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand_on(self, cell: AnswerCell) -> None:
        self._place = next((row, cells.index(cell)) for row, cells in enumerate(self._cells) if cell in cells)
        self._settle()

    def _settle(self) -> None:
        for row, cells in enumerate(self._cells):
            for column, cell in enumerate(cells):
                is_here = (row, column) == self._place
                cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_here else Qt.FocusPolicy.ClickFocus)
