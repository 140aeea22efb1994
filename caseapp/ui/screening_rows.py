"""The questions of a screening: a card for each dimension, a row for each indicator, four answers a row."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from caseapp.domain.codes.casework import ANSWER
from caseapp.domain.indicators import STRENGTH_LABELS, Dimension, Indicator, Instrument
from caseapp.text import mark
from caseapp.ui.editors.chips import Chip
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label

_STRENGTH = mark("Screening", "{strength} sign")
_BESIDE_FROM = 84  # units: below that the answers stand under their question
_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class AnswerChip(Chip):
    """One of the four answers; keys 1 to 4 give an answer, up and down go to the next question."""

    moved = Signal(int)
    numbered = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _UP_DOWN.get(Qt.Key(event.key()), 0)
        number = event.key() - Qt.Key.Key_1
        if step:
            self.moved.emit(step)
        elif 0 <= number < len(tuple(ANSWER)) and not event.modifiers() & _WITH_OTHER_KEYS:
            self.numbered.emit(number)
        else:
            super().keyPressEvent(event)


_WITH_OTHER_KEYS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class AnswerRow(QFrame):
    """One indicator. Pressing the chosen answer takes it back: then it was not asked."""

    answered = Signal(str, object)  # id, answer or None
    moved = Signal(int)

    def __init__(self, kit: Kit, indicator: Indicator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self.indicator = kit, indicator
        self.setObjectName(indicator.id)
        words = kit.words(indicator.text)
        self.setAccessibleName(words)
        self._chips: dict[str, AnswerChip] = {}
        answers = QHBoxLayout()
        answers.setSpacing(kit.look.px(0.5))
        for value in ANSWER:
            answers.addWidget(self._chip(value, words))
        answers.addStretch(1)
        text = QVBoxLayout()
        text.setSpacing(0)
        question = Label(words, parent=self)
        # Its height follows from its width; else the page would keep room for the narrowest of all rows.
        question.setMinimumHeight(kit.look.line_height)
        text.addWidget(question)
        strength = kit.words(_STRENGTH.filled(strength=STRENGTH_LABELS[indicator.strength]))
        text.addWidget(Label(strength, role="caption", wraps=False, parent=self))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, kit.look.px(0.5), 0, kit.look.px(0.5))
        self._box.setSpacing(kit.look.px(1))
        self._box.addLayout(text, 1)
        self._box.addLayout(answers)
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
        is_beside = self.width() >= self._kit.look.px(_BESIDE_FROM)
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if is_beside else QBoxLayout.Direction.TopToBottom
        )

    def _chip(self, value: str, question: str) -> AnswerChip:
        chip = AnswerChip(self._kit, ANSWER.label(value, self._kit.words.catalogue), self)
        chip.setObjectName(f"{self.indicator.id}.{value}")
        chip.setAccessibleDescription(question)
        chip.clicked.connect(lambda checked, value=value: self._give(value if checked else None))
        chip.moved.connect(self.moved)
        chip.numbered.connect(self._number)
        self._chips[value] = chip
        return chip

    def _give(self, answer: str | None) -> None:
        self.show_answer(answer)
        self.answered.emit(self.indicator.id, answer)

    def _number(self, number: int) -> None:
        self._give(tuple(self._chips)[number])
        self.moved.emit(1)


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
        return {row.indicator.id: row.answer for row in self._rows if row.answer is not None}

    def show_answers(self, answers: Mapping[str, object]) -> None:
        """Shows these answers."""
        for row in self._rows:
            given = answers.get(row.indicator.id)
            row.show_answer(str(given) if given is not None else None)

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits, in reading order."""
        return [stop for row in self._rows for stop in row.tab_stops()]

    def go_to(self, dimension_id: str) -> QWidget | None:
        """Moves the keyboard to the first row of a dimension, and gives its card."""
        row = next((row for row in self._rows if row.indicator.dimension == dimension_id), None)
        if row is not None:
            row.focus()
        return self._cards.get(dimension_id)

    def _card(self, dimension: Dimension) -> Card:
        card = Card(self._kit, self._kit.words(dimension.name), self)
        card.setObjectName(dimension.id)
        card.body.setSpacing(self._kit.look.px(0.5))
        for indicator in self.instrument.indicators:
            if indicator.dimension != dimension.id:
                continue
            row = AnswerRow(self._kit, indicator, card)
            row.answered.connect(lambda *_: self.changed.emit())
            row.moved.connect(lambda step, row=row: self._move(self._rows.index(row) + step))
            self._rows.append(row)
            card.body.addWidget(row)
        self._cards[dimension.id] = card
        return card

    def _move(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._rows[place].focus()
