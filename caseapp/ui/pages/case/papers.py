"""The papers that the procedure asks for in a case: there or missing, for which step, by which source."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.operations.papers import Paper
from caseapp.text import mark
from caseapp.ui.pages.case.steps import source_words, verified_tag
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.row_button import RowButton
from caseapp.ui.plain import Label
from caseapp.ui.tables import Cell
from caseapp.ui.theme import Tone

_HEADING = mark("Papers", "Papers the procedure asks for: {there} of {all} there")
_HOW = mark("Papers", "Open a line to see the step and its source.")
_THERE, _MISSING = mark("Papers", "there"), mark("Papers", "missing")
_FOR = mark("Papers", "For: {step}")
_ADD = mark("Papers", "Add this paper")


class PapersCard(Card):
    """A line for each paper; a line opens when it is pressed."""

    def __init__(
        self,
        room: Room,
        papers: Sequence[Paper],
        unfolded: set[str],
        add: Callable[[str], None] | None,
        parent: QWidget | None = None,
    ) -> None:
        words = room.kit.words
        there = sum(paper.is_there for paper in papers)
        heading = _HEADING.filled(there=words.number(there), all=words.number(len(papers)))
        super().__init__(room.kit, words(heading), parent)
        self.setObjectName("papers")
        self._room, self._unfolded, self._add = room, unfolded, add
        self.body.addWidget(Label(words(_HOW), role="quiet", parent=self))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for paper in papers:
            row = RowButton(room.kit, paper.name, _steps(paper), self._state(paper), self)
            row.setObjectName(f"line.{paper.key}")
            more = QWidget(self)
            more.hide()
            row.clicked.connect(partial(self._turn, paper, more))
            lines.addWidget(row)
            lines.addWidget(more)
            if paper.key in unfolded:
                self._turn(paper, more)
        self.body.addLayout(lines)

    def _state(self, paper: Paper) -> Cell:
        words = self._room.kit.words
        if paper.is_there:
            return Cell(words(_THERE), "check-circle", Tone.DONE)
        return Cell(words(_MISSING), "file-dotted", Tone.SOON)

    def _fill(self, paper: Paper, more: QWidget) -> None:
        """Only now, for most lines stay shut and there are many."""
        px = self._room.kit.look.px
        column = QVBoxLayout(more)
        column.setContentsMargins(px(1), px(1), px(1), px(2))
        column.setSpacing(px(0.5))
        for step in paper.steps:
            row = QHBoxLayout()
            row.setSpacing(px(1))
            row.addWidget(Label(self._room.kit.words(_FOR.filled(step=step.title)), parent=more), 1)
            row.addWidget(verified_tag(self._room, step))
            column.addLayout(row)
            column.addWidget(Label(source_words(self._room, step), role="caption", parent=more))
        if self._add is not None:
            button = QPushButton(self._room.kit.words(_ADD), more)
            button.setObjectName(f"add.{paper.key}")
            button.clicked.connect(lambda _=False, add=self._add: add(paper.key))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)

    def _turn(self, paper: Paper, more: QWidget, *_: object) -> None:
        is_open = more.isHidden()
        if is_open and more.layout() is None:
            self._fill(paper, more)
        more.setVisible(is_open)
        self._unfolded.add(paper.key) if is_open else self._unfolded.discard(paper.key)


def _steps(paper: Paper) -> str:
    return " · ".join(step.title for step in paper.steps)
