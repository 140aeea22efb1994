"""The questions of an instrument: a card for each section, for each question its answers or an editor."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.checking import Problem
from caseapp.domain.fields import Ask, Field, Kind
from caseapp.domain.instruments import instrument as data
from caseapp.domain.instruments.answering import relevant
from caseapp.domain.instruments.instrument import REASONS, Instrument, QuestionKind, Section
from caseapp.domain.instruments.wording import said
from caseapp.domain.record import Unanswered
from caseapp.text import Text, mark
from caseapp.ui.assessment_words import answer_choices, words_of
from caseapp.ui.kit import Kit
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label
from caseapp.ui.question import Question
from caseapp.ui.screening_rows import AnswerRow, Asked, yes_no_choices

_SAFETY = mark("Assessment", "A question of safety: see to it before you go on.")
_MOST_BESIDE = 4
_EDITORS = {
    QuestionKind.TEXT: Kind.LONG_TEXT,
    QuestionKind.DATE: Kind.DATE,
    QuestionKind.NUMBER: Kind.NUMBER,
}
_Item = AnswerRow | Question


class InstrumentQuestions(QWidget):
    """All questions of an instrument; only those that matter so far are in sight."""

    changed = Signal()

    def __init__(self, kit: Kit, instrument: Instrument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self.instrument = kit, instrument
        self._items: dict[str, _Item] = {}
        self._cards: list[tuple[Card, Section]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(2))
        for section in instrument.sections:
            column.addWidget(self._card(section))
        self._show_relevant()

    def answers(self) -> dict[str, str]:
        """The answers that are chosen, and the reasons for none, to questions that matter."""
        return {name: answer for name, item in self._matters() if (answer := _chosen(item)) is not None}

    def written(self) -> dict[str, str]:
        """The answers in free words and days, to questions that matter."""
        return {name: words for name, item in self._matters() if (words := _written(item)) is not None}

    def show_answers(self, answers: Mapping[str, object], written: Mapping[str, object]) -> None:
        """Shows these answers."""
        for name, item in self._items.items():
            answer = answers.get(name)
            if isinstance(item, AnswerRow):
                item.show_answer(str(answer) if answer is not None else None)
            elif answer in REASONS:
                item.show_answer(None, Unanswered(str(answer)))
            else:
                item.show_answer(_shown(item, written.get(name, answer)))
        self._show_relevant()

    def show_problems(self, problems: Iterable[Problem]) -> bool:
        """Says under each question what is wrong, and goes to the first; whether it was about any."""
        for item in self._items.values():
            if isinstance(item, Question):
                item.show_problem(None)
        found = [problem for problem in problems if problem.field in self._items]
        for problem in found:
            item = self._items[problem.field]
            if isinstance(item, Question):
                item.show_problem(problem.sentence)
        if found:
            self.go_to(found[0].field)
        return bool(found)

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits, in reading order."""
        # In the order its own editors have put themselves; one that hands the keyboard on is no stop.
        found: list[QWidget] = []
        each = self.nextInFocusChain()
        while each is not None and each is not self:
            takes_keys = each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.focusProxy() is None
            if takes_keys and self.isAncestorOf(each) and each.window() is self.window():
                found.append(each)
            each = each.nextInFocusChain()
        return found

    def go_to(self, question_id: str) -> None:
        """Moves the keyboard to a question."""
        if question_id in self._items:
            self._items[question_id].focus()

    def _card(self, section: Section) -> Card:
        card = Card(self._kit, words_of(self._kit, section.title), self)
        card.setObjectName(f"section.{section.id}")
        if section.guidance:
            card.body.addWidget(Label(words_of(self._kit, section.guidance), role="quiet", parent=card))
        for question in section.questions:
            item = self._item(question, card)
            self._items[question.id] = item
            card.body.addWidget(item)
        self._cards.append((card, section))
        return card

    def _item(self, question: data.Question, card: Card) -> _Item:
        if question.kind in _EDITORS:
            asked = Question(self._kit, _field(self._kit, question), card)
            asked.changed.connect(self._edited)
            return asked
        row = AnswerRow(self._kit, self._asked(question), card)
        row.answered.connect(lambda *_: self._edited())
        row.moved.connect(partial(self._move, question.id))
        return row

    def _asked(self, question: data.Question) -> Asked:
        captions = [words_of(self._kit, question.guidance)] if question.guidance else []
        if question.safety:
            captions.append(self._kit.words(_SAFETY))
        words = words_of(self._kit, question.text)
        if question.kind is QuestionKind.YES_NO:
            return Asked(question.id, words, captions, *yes_no_choices(self._kit))
        choices = answer_choices(self._kit, question)
        # On a scale a digit is the answer itself; else it is the place of the answer.
        digits = {int(value): value for value in question.values if value.isdecimal()}
        if question.kind is QuestionKind.CHOICE:
            digits = {number: value for number, (value, _) in enumerate(choices, start=1)}
        return Asked(question.id, words, captions, choices, digits, is_stacked=len(choices) > _MOST_BESIDE)

    def _matters(self) -> list[tuple[str, _Item]]:
        given = {name: answer for name, item in self._items.items() if (answer := _chosen(item)) is not None}
        return [(each.id, self._items[each.id]) for each in relevant(self.instrument, given)]

    def _show_relevant(self) -> None:
        in_sight = {name for name, _ in self._matters()}
        for name, item in self._items.items():
            item.setVisible(name in in_sight)
        for card, section in self._cards:
            card.setVisible(any(question.id in in_sight for question in section.questions))

    def _edited(self) -> None:
        self._show_relevant()
        self.changed.emit()

    def _move(self, question_id: str, step: int) -> None:
        shown = [name for name, item in self._items.items() if not item.isHidden()]
        place = shown.index(question_id) + step
        if 0 <= place < len(shown):
            self._items[shown[place]].focus()


def _field(kit: Kit, question: data.Question) -> Field:
    """The question as a field, so that it is asked with the editor every field of its kind has."""
    hint: Text | None = said(question.guidance, kit.words.language) if question.guidance else None
    ask = Ask(said(question.text, kit.words.language), hint=hint)
    return Field(question.id, ask, _EDITORS[question.kind], is_required=False)


def _chosen(item: _Item) -> str | None:
    if isinstance(item, AnswerRow):
        return item.answer
    if item.reason is not None:
        return item.reason.value
    answer = item.answer()
    return str(answer) if isinstance(answer, int) else None


def _written(item: _Item) -> str | None:
    if isinstance(item, AnswerRow):
        return None
    answer = item.answer()
    if isinstance(answer, date):
        return answer.isoformat()
    return answer if isinstance(answer, str) and answer.strip() else None


def _shown(item: Question, value: object) -> object:
    """A kept answer as its editor takes it."""
    if item.field.kind is Kind.NUMBER and isinstance(value, str) and value.isdecimal():
        return int(value)
    return value
