"""Draws a random sample of cases to review, and sums up what the score sheets say."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from caseapp.domain import ages
from caseapp.domain.codes.oversight import QUALITY
from caseapp.operations import quality
from caseapp.operations.quality import CriterionResult, Sample
from caseapp.text import mark
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.row_button import RowButton
from caseapp.ui.plain import Label
from caseapp.ui.tables import Cell

_HEADING = mark("Sample", "Quality of the work")
_ABOUT = mark(
    "Sample",
    "Cases are drawn at random, never your own. Whoever has the number and the same cases draws the same.",
)
_COUNT, _SEED = mark("Sample", "How many cases"), mark("Sample", "Drawn by the number")
_DRAW = mark("Sample", "Draw a sample")
_SUM = mark("Sample", "What the score sheets say")
_DRAWN = mark("Sample", "{count} of {all} open cases of others")
_NO_SHEETS = mark("Sample", "No score sheet yet.")
_ANSWERS = mark("Sample", "{answer}: {count}")
_MOST, _USUAL, _SEEDS = 200, 5, 999_999


class SampleCard(Card):
    """Stays as it is while the page around it is filled anew."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(room.kit, room.kit.words(_HEADING), parent)
        self._room, self._kit = room, room.kit
        self._count = self._number("sample_count", 1, _MOST, _USUAL)
        self._seed = self._number("sample_seed", 0, _SEEDS, quality.new_seed())
        words = room.kit.words
        self.body.addWidget(Label(words(_ABOUT), role="quiet", parent=self))
        row = QHBoxLayout()
        row.setSpacing(room.kit.look.px(1))
        for text, box in ((_COUNT, self._count), (_SEED, self._seed)):
            box.setAccessibleName(words(text))
            row.addWidget(Label(words(text), role="label", wraps=False, parent=self))
            row.addWidget(box)
        row.addStretch(1)
        for text, name, do in ((_DRAW, "draw", self._draw), (_SUM, "sum", self._sum)):
            button = QPushButton(words(text), self)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, do=do: do())
            row.addWidget(button)
        self.body.addLayout(row)
        self._found = QVBoxLayout()
        self.body.addLayout(self._found)

    def _draw(self) -> None:
        count, seed = self._count.value(), self._seed.value()
        self._room.session.ask(quality.draw_sample, count, seed, then=self._show_sample)

    def _sum(self) -> None:
        self._room.session.ask(quality.quality_summary, then=self._show_summary)

    def _show_sample(self, sample: Sample) -> None:
        self._clear()
        number, words = self._kit.words.number, self._kit.words
        drawn = _DRAWN.filled(count=number(len(sample.lines)), all=number(sample.out_of))
        self._found.addWidget(Label(words(drawn), role="caption", parent=self))
        for line in sample.lines:
            row = RowButton(self._kit, line.code, words(ages.stage_label(line.stage)), Cell(""), self)
            row.setObjectName("drawn")
            row.clicked.connect(lambda _=False, case=line.case_id: self._room.go("case", case, "quality"))
            self._found.addWidget(row)

    def _show_summary(self, results: Sequence[CriterionResult]) -> None:
        self._clear()
        words, catalogue = self._kit.words, self._kit.words.catalogue
        for result in results:
            given = [
                words(_ANSWERS.filled(answer=QUALITY.label(code, catalogue), count=words.number(count)))
                for code, count in result.counts.items()
                if count
            ]
            if given:
                self._found.addWidget(Label(words(result.label), role="strong", parent=self))
                said = words.locale.createSeparatedList(given)
                self._found.addWidget(Label(said, role="quiet", parent=self))
        if not self._found.count():
            self._found.addWidget(Label(words(_NO_SHEETS), role="quiet", parent=self))

    def _number(self, name: str, least: int, most: int, usual: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setObjectName(name)
        box.setRange(least, most)
        box.setValue(usual)
        box.setLocale(self._kit.words.locale)
        box.setGroupSeparatorShown(False)
        box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        box.setMinimumHeight(self._kit.look.control_height)
        return box

    def _clear(self) -> None:
        while item := self._found.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
