"""A card of questions under one heading, in one column or, where there is room, in two."""

from PySide6.QtWidgets import QGridLayout, QWidget

from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.question import Question

_TWO_COLUMNS_FROM = 96  # units of the grid, so that larger text comes to one column sooner


class Section(Card):
    """The questions of one group, placed in reading order."""

    def __init__(self, kit: Kit, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(kit, heading, parent)
        self._kit = kit
        self._questions: list[Question] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(kit.look.px(3))
        self._grid.setVerticalSpacing(kit.look.px(2.5))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(self._grid)
        self._placed: list[tuple[Question, int, int, int]] = []

    def add(self, question: Question) -> None:
        """Adds a question at the end."""
        self._questions.append(question)

    def fit(self, width: int) -> None:
        """Places the questions that matter for this width of the form."""
        columns = 2 if width >= self._kit.look.px(_TWO_COLUMNS_FROM) else 1
        placed = list(self._places(columns))
        self.setVisible(bool(placed))
        if placed == self._placed:
            return
        for question in self._questions:
            self._grid.removeWidget(question)
        for question, row, column, span in placed:
            self._grid.addWidget(question, row, column, 1, span)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._placed = placed

    def _places(self, columns: int) -> list[tuple[Question, int, int, int]]:
        places: list[tuple[Question, int, int, int]] = []
        row = column = 0
        for question in self._questions:
            if question.isHidden():
                continue
            span = columns if question.is_wide else 1
            if column + span > columns:
                row, column = row + 1, 0
            places.append((question, row, column, span))
            column += span
        return places
