"""The questions of a screening: a card for each dimension, a row for each indicator, four answers a row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from caseapp.domain.codes.casework import ANSWER
from caseapp.domain.indicators import STRENGTH_LABELS, Dimension, Indicator, Instrument
from caseapp.text import mark
from caseapp.ui.editors.chips import Chip
from caseapp.ui.flow import FlowLayout
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label

_STRENGTH = mark("Screening", "{strength} sign")
_BESIDE_FROM = 84  # units: below that the answers stand under their question
_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AnswerChip(Chip):
    """One of the answers; digits give an answer, up and down go to the next question."""

    moved = Signal(int)
    numbered = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _UP_DOWN.get(Qt.Key(event.key()), 0)
        digit = event.key() - Qt.Key.Key_0
        if step:
            self.moved.emit(step)
        elif 0 <= digit <= _HIGHEST_DIGIT and not event.modifiers() & _WITH_OTHER_KEYS:
            self.numbered.emit(digit)
        else:
            super().keyPressEvent(event)


_HIGHEST_DIGIT = 9
_WITH_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True)
class Asked:
    """A question of a row: name, words, what stands small below them, and answers by the digit for each."""

    name: str
    words: str
    captions: Sequence[str]
    choices: Sequence[tuple[str, str]]
    digits: Mapping[int, str]
    is_stacked: bool = False  # its answers are too long to stand beside the question


class AnswerRow(QFrame):
    """One question. Pressing the chosen answer takes it back: then it was not asked."""

    answered = Signal(str, object)  # name, answer or None
    moved = Signal(int)

    def __init__(self, kit: Kit, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self.asked = kit, asked
        self.setObjectName(asked.name)
        self.setAccessibleName(asked.words)
        self._chips: dict[str, AnswerChip] = {}
        text = QVBoxLayout()
        text.setSpacing(0)
        captions = [Label(caption, role="caption", parent=self) for caption in asked.captions]
        for label in (Label(asked.words, parent=self), *captions):
            # Its height follows from its width; else the page would keep room for the narrowest of all rows.
            label.setMinimumHeight(kit.look.line_height)
            text.addWidget(label)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, kit.look.px(0.5), 0, kit.look.px(0.5))
        self._box.setSpacing(kit.look.px(1))
        self._box.addLayout(text, 1)
        self._box.addLayout(self._answers())
        self.show_answer(None)

    @property
    def answer(self) -> str | None:
        """The answer given, if one was."""
        return next((value for value, chip in self._chips.items() if chip.isChecked()), None)

    def show_answer(self, answer: str | None) -> None:
        """Shows an answer; the Tab key then stops at it, else at the first one."""
        first = next(iter(self._chips)) if answer not in self._chips else answer
        for value, chip in self._chips.items():
            chip.setChecked(value == answer)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if value == first else Qt.FocusPolicy.ClickFocus)

    def tab_stops(self) -> Sequence[QWidget]:
        """The answers, in reading order."""
        return tuple(self._chips.values())

    def focus(self) -> None:
        """Moves the keyboard here."""
        self._chips[self.answer or next(iter(self._chips))].setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_beside = not self.asked.is_stacked and self.width() >= self._kit.look.px(_BESIDE_FROM)
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        )

    def _answers(self) -> QLayout:
        gap = self._kit.look.px(0.5)
        if self.asked.is_stacked:
            flow = FlowLayout(gap=gap)
            for value, words in self.asked.choices:
                flow.addWidget(self._chip(value, words))
            return flow
        row = QHBoxLayout()
        row.setSpacing(gap)
        for value, words in self.asked.choices:
            row.addWidget(self._chip(value, words))
        row.addStretch(1)
        return row

    def _chip(self, value: str, words: str) -> AnswerChip:
        chip = AnswerChip(self._kit, words, self)
        chip.setObjectName(f"{self.asked.name}.{value}")
        chip.setAccessibleDescription(self.asked.words)
        chip.clicked.connect(lambda checked, value=value: self._give(value if checked else None))
        chip.moved.connect(self.moved)
        chip.numbered.connect(self._number)
        self._chips[value] = chip
        return chip

    def _give(self, answer: str | None) -> None:
        self.show_answer(answer)
        self.answered.emit(self.asked.name, answer)

    def _number(self, digit: int) -> None:
        if digit in self.asked.digits:
            self._give(self.asked.digits[digit])
            self.moved.emit(1)


def yes_no_choices(kit: Kit) -> tuple[Sequence[tuple[str, str]], Mapping[int, str]]:
    """Yes, no and the two reasons for no answer, with the digit for each."""
    choices = [(value, ANSWER.label(value, kit.words.catalogue)) for value in ANSWER]
    return choices, {number: value for number, (value, _) in enumerate(choices, start=1)}


class Questionnaire(QWidget):
    """All the rows of an instrument under their dimensions."""

    changed = Signal()

    def __init__(self, kit: Kit, instrument: Instrument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self.instrument = kit, instrument
        self._rows: list[AnswerRow] = []
        self._cards: dict[str, Card] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(2))
        for dimension in instrument.dimensions:
            column.addWidget(self._card(dimension))

    def answers(self) -> dict[str, str]:
        """The answers given, by indicator; one that was not asked is not there."""
        return {row.asked.name: row.answer for row in self._rows if row.answer is not None}

    def show_answers(self, answers: Mapping[str, object]) -> None:
        """Shows these answers."""
        for row in self._rows:
            given = answers.get(row.asked.name)
            row.show_answer(str(given) if given is not None else None)

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits, in reading order."""
        return [stop for row in self._rows for stop in row.tab_stops()]

    def go_to(self, dimension_id: str) -> QWidget | None:
        """Moves the keyboard to the first row of a dimension, and gives its card."""
        card = self._cards.get(dimension_id)
        row = next((row for row in self._rows if card is not None and card.isAncestorOf(row)), None)
        if row is not None:
            row.focus()
        return card

    def _card(self, dimension: Dimension) -> Card:
        card = Card(self._kit, self._kit.words(dimension.name), self)
        card.setObjectName(dimension.id)
        card.body.setSpacing(self._kit.look.px(0.5))
        for indicator in self.instrument.indicators:
            if indicator.dimension != dimension.id:
                continue
            row = AnswerRow(self._kit, self._asked(indicator), card)
            row.answered.connect(lambda *_: self.changed.emit())
            row.moved.connect(lambda step, row=row: self._move(self._rows.index(row) + step))
            self._rows.append(row)
            card.body.addWidget(row)
        self._cards[dimension.id] = card
        return card

    def _asked(self, indicator: Indicator) -> Asked:
        words = self._kit.words
        strength = words(_STRENGTH.filled(strength=STRENGTH_LABELS[indicator.strength]))
        return Asked(indicator.id, words(indicator.text), (strength,), *yes_no_choices(self._kit))

    def _move(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._rows[place].focus()
