"""A form made from a record type alone: whoever adds a field to a record has added it here."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from pydantic_core import PydanticUndefined
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.checking import NotValid, Problem
from caseapp.domain.fields import Field, Kind, field_named, fields_of
from caseapp.domain.record import Record, Unanswered
from caseapp.ui.editors.combo import ChoiceEditor
from caseapp.ui.kit import Kit
from caseapp.ui.question import Question
from caseapp.ui.section import Section


class Form(QWidget):
    """The questions of a record type under their headings; only those that matter so far are shown.

    `only` asks these fields alone, in this order and under `heading`; what else a record holds is kept.
    """

    changed = Signal()

    def __init__(
        self,
        kit: Kit,
        record_type: type[Record],
        parent: QWidget | None = None,
        *,
        only: Sequence[str] = (),
        heading: str = "",
    ) -> None:
        super().__init__(parent)
        self._kit, self.record_type = kit, record_type
        self._kept: dict[str, object] = {}  # what the program set, and what this form does not ask
        self._questions: dict[str, Question] = {}
        self._sections: list[Section] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.look.px(2))
        chosen = [field_named(record_type, name) for name in only]
        for words, fields in [(heading, chosen)] if only else _grouped(kit, fields_of(record_type)):
            section = Section(kit, words, self)
            # Made in reading order, for that is the order of the Tab key.
            for field in fields:
                question = Question(kit, field, section)
                question.changed.connect(self._edited)
                self._questions[field.name] = question
                section.add(question)
            self._sections.append(section)
            column.addWidget(section)
        column.addStretch(1)
        self.show_defaults()

    @property
    def names(self) -> tuple[str, ...]:
        """The fields it asks, in reading order."""
        return tuple(self._questions)

    def question(self, name: str) -> Question:
        """The question of one field."""
        return self._questions[name]

    def offer(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        """Lets a field that refers to something be chosen from pairs of id and name instead of typed."""
        question = self._questions[name]
        question.replace_editor(ChoiceEditor(self._kit, question.field, choices, question))

    def answers(self) -> dict[str, object]:
        """All that can be checked into a record: answers that matter, reasons for none, and what was kept."""
        asked = [question for name, question in self._questions.items() if self._matters(name)]
        given = {q.field.name: q.answer() for q in asked}
        reasons = {q.field.name: q.reason for q in asked if q.reason is not None}
        found = {name: value for name, value in given.items() if value is not None}
        return {**self._kept, **found, **({"unanswered": reasons} if reasons else {})}

    def show_answers(self, answers: Mapping[str, object]) -> None:
        """Shows answers as `answers` gave them, such as a draft."""
        raw = answers.get("unanswered")
        reasons = {str(k): Unanswered(str(v)) for k, v in raw.items()} if isinstance(raw, Mapping) else {}
        asked = (*self._questions, "unanswered")
        self._kept = {name: value for name, value in answers.items() if name not in asked}
        for name, question in self._questions.items():
            question.show_answer(answers.get(name), reasons.get(name))
        self._show_relevant()

    def show_record(self, record: Record) -> None:
        """Shows a record as it is kept."""
        self.show_answers({name: getattr(record, name) for name in type(record).model_fields})

    def show_defaults(self) -> None:
        """Shows a form nobody has answered yet."""
        defaults: dict[str, object] = {}
        for name in self._questions:
            default = self.record_type.model_fields[name].get_default(call_default_factory=False)
            if default is not PydanticUndefined:
                defaults[name] = default
        self.show_answers(defaults)

    def show_problems(self, problems: NotValid | Iterable[Problem]) -> None:
        """Says under each field what is wrong, and moves the keyboard to the first of them."""
        found = problems.problems if isinstance(problems, NotValid) else tuple(problems)
        for question in self._questions.values():
            question.show_problem(None)
        shown = [self._questions[p.field] for p in found if p.field in self._questions]
        for problem in reversed(found):  # of two problems with one field the first is shown
            if problem.field in self._questions:
                self._questions[problem.field].show_problem(problem.sentence)
        if shown:
            in_order = [q for q in self._questions.values() if q in shown]
            in_order[0].focus()

    def focus_first(self) -> None:
        """Moves the keyboard to the first question."""
        if first := next((q for q in self._questions.values() if not q.isHidden()), None):
            first.focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for section in self._sections:
            section.fit(self.width())

    def _edited(self) -> None:
        self._show_relevant()
        self.changed.emit()

    def _matters(self, name: str) -> bool:
        when = self._questions[name].field.ask.when
        if when is None or when.field not in self._questions:
            return when is None or when.holds(self._kept.get(when.field))
        return self._matters(when.field) and when.holds(self._questions[when.field].answer())

    def _show_relevant(self) -> None:
        for name, question in self._questions.items():
            question.setVisible(self._matters(name))
        for section in self._sections:
            section.fit(self.width())


FormMaker = Callable[[Kit, type[Record], QWidget], Form]


def _grouped(kit: Kit, fields: Iterable[Field]) -> Iterator[tuple[str, list[Field]]]:
    """The asked fields under the heading of their group."""
    heading = ""
    group: list[Field] = []
    for field in fields:
        if field.ask.set_by_program or field.kind is Kind.ANSWERS:
            continue
        if field.ask.group is not None:
            if group:
                yield heading, group
            heading, group = kit.words(field.ask.group), []
        group.append(field)
    if group:
        yield heading, group
