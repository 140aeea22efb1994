"""Assessments of a case: past ones with what changed, well-being over time, and a new one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtWidgets import QWidget

from caseapp.domain import assessing
from caseapp.domain.instruments.instrument import Use
from caseapp.domain.records import Assessment, Case
from caseapp.operations import assessments
from caseapp.operations.casebook import CaseView
from caseapp.operations.changes import Changes
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored, of_type
from caseapp.text import mark
from caseapp.ui.assessment_choice import AssessmentChoice
from caseapp.ui.assessment_form import AssessmentForm
from caseapp.ui.assessment_result import AssessmentPanel
from caseapp.ui.assessment_view import AssessmentView
from caseapp.ui.assessment_words import level_tone, level_words
from caseapp.ui.charts import Chart, ChartView, Series, Shape
from caseapp.ui.pages.case.listed import ListedSection, Shown
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label
from caseapp.ui.record_editor import RecordEditor, Writing
from caseapp.ui.theme import Tone

_HEADING = mark("Assessment", "{instrument}, {day}")
_JUDGED = mark("Assessment", "level: {level}")
_SUGGESTED = mark("Assessment", "suggested: {level}")
_REVIEW = mark("Assessment", "look again on {day}")
_REVIEW_DUE = mark("Assessment", "review due since {day}")
_OVER_TIME = mark("Assessment", "Well-being over time")
_HIGHER = mark("Assessment", "Higher is better. Only for comparing this person with herself or himself.")
_POINT = mark("Assessment", "{day}: {score}")
_PRIORITY_RAISED = mark("Assessment", "The risk raised the priority of the case. You can change it there.")
_MOST_POINTS = 10


@dataclass(frozen=True)
class _OutOfHundred(Chart):
    """A chart whose scale stays the same, so that two of them can be compared."""

    @property
    def highest(self) -> float:
        return 100


class AssessmentEditor(RecordEditor):
    """The questions with what they add up to beside them."""

    def __init__(self, room: Room, writing: Writing, parent: QWidget | None = None) -> None:
        super().__init__(room, writing, parent)
        self._panel: AssessmentPanel | None = None
        self.last: Assessment | None = None
        form = self.page.form
        if isinstance(form, AssessmentForm):
            form.changed.connect(self._assess)
            form.shown.connect(self._assess)
        self._assess()

    def _assess(self) -> None:
        form = self.page.form
        if not isinstance(form, AssessmentForm) or form.asked is None:
            return
        result = form.result()
        if result is None:
            return
        if self._panel is None:
            self._panel = AssessmentPanel(self._room.kit, self.last, self)
            self._panel.wanted.connect(form.asked.go_to)
            self.row.addWidget(self._panel)
        self._panel.show_result(form.asked.instrument, result)


class AssessmentsSection(ListedSection):
    """Never a verdict: the answers suggest a level and say why, the worker judges."""

    record_type = Assessment
    add_words = mark("Assessment", "New assessment")
    nothing = (
        mark("Assessment", "No assessment yet"),
        mark("Assessment", "Begin with what is needed now: safety, needs, or a first contact screen."),
    )
    save = staticmethod(assessments.save_assessment_answers)
    make_form = AssessmentForm
    editor_type = AssessmentEditor

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._choice: AssessmentChoice | None = None
        self._instrument = ""

    @property
    def is_open(self) -> bool:
        """Whether the person at the window may assess in this case."""
        return super().is_open and self.room.me.may(Right.PLAN_HELP)

    @property
    def kept(self) -> tuple[assessing.Kept, ...]:
        """The assessments of the case that is shown, the oldest first."""
        return assessing.in_order(of_type(self.view.records, Assessment)) if self.view is not None else ()

    def add(self) -> None:
        """Asks which instrument, then opens its questions."""
        if self.view is None or not self.is_open:
            return
        self._give_up()
        offered = [each for each in assessments.for_assessing() if each.suits(self.view.stage)]
        due = {each.instrument for _, each in assessing.due_reviews(self.kept, _today())}
        if not self.kept:
            offered.sort(key=lambda each: each.use is not Use.FIRST_CONTACT)
        self._choice = AssessmentChoice(self.kit, offered, due, self)
        self._choice.chosen.connect(self._begin)
        self._choice.gave_up.connect(self._give_up)
        self.addWidget(self._choice)
        self.setCurrentWidget(self._choice)
        self._choice.focus()

    def prepare(self, editor: RecordEditor, *, is_new: bool) -> None:
        editor.saved.connect(self._say_raised)
        if not isinstance(editor, AssessmentEditor) or not is_new:
            return
        instrument = next((each for each in assessments.for_assessing() if each.id == self._instrument), None)
        if instrument is None:  # a draft brings its own
            return
        editor.last = next(
            (each for _, each in reversed(self.kept) if each.instrument == instrument.id), None
        )
        given: dict[str, object] = {"instrument": instrument.id, "assessed_on": _today()}
        if instrument.review_after_days:
            given["next_review_on"] = _today() + timedelta(days=instrument.review_after_days)
        editor.preset(given)

    def _say_raised(self, changes: Changes) -> None:
        if Case.kind in changes.kinds:
            self.room.say(self.kit.words(_PRIORITY_RAISED))

    def fill(self, view: CaseView) -> None:
        super().fill(view)
        points = [
            (each.assessed_on, each.score)
            for _, each in self.kept
            if each.score is not None and _is_well_being(each)
        ]
        if len(points) > 1:
            self.body.insertWidget(1 if self.is_open else 0, self._chart(points[-_MOST_POINTS:]))

    def shown(self, stored: Stored) -> Shown:
        record = stored.record
        if not isinstance(record, Assessment):
            raise TypeError
        words = self.kit.words
        title = words(assessments.title_of(record, words.language))
        heading = words(_HEADING.filled(instrument=title, day=words.day(record.assessed_on)))
        tags: list[tuple[str, Tone]] = []
        if (level := assessing.level_of(record)) is not None:
            said = _JUDGED if record.level is not None else _SUGGESTED
            tags.append((words(said.filled(level=level_words(self.kit, level))), level_tone(level)))
        if record.next_review_on is not None and stored.id in {
            name for name, _ in assessing.newest(self.kept)
        }:
            is_due = record.next_review_on <= _today()
            review = (_REVIEW_DUE if is_due else _REVIEW).filled(day=words.day(record.next_review_on))
            tags.append((words(review), Tone.OVERDUE if is_due else Tone.PLAIN))
        return Shown(heading, tags)

    def read(self, stored: Stored, card: Card) -> QWidget:
        record = stored.record
        if not isinstance(record, Assessment):
            raise TypeError
        records = self.view.records if self.view is not None else ()
        comparison = assessments.compare_with_last(records, stored.id)
        return AssessmentView(self.kit, record, comparison, self.unmask, card)

    def _chart(self, points: Sequence[tuple[date, int]]) -> Card:
        words = self.kit.words(_OVER_TIME)
        card = Card(self.kit, words, self)
        card.setObjectName("well_being")
        labels = [self.kit.words.day(day) for day, _ in points]
        chart = _OutOfHundred(words, labels, [Series("", [score for _, score in points])], Shape.LINES)
        card.body.addWidget(ChartView(self.kit, chart, card))
        card.body.addWidget(Label(self._in_words(points), role="caption", parent=card))
        card.body.addWidget(Label(self.kit.words(_HIGHER), role="caption", parent=card))
        return card

    def _in_words(self, points: Sequence[tuple[date, int]]) -> str:
        words = self.kit.words
        each = (_POINT.filled(day=words.day(day), score=words.number(score)) for day, score in points)
        return words.locale.createSeparatedList([words(one) for one in each])

    def _begin(self, instrument_id: str) -> None:
        self._instrument = instrument_id
        self._give_up()
        self._write(None)
        self._instrument = ""

    def _give_up(self) -> None:
        choice, self._choice = self._choice, None
        if choice is not None:
            self.setCurrentIndex(0)
            self.removeWidget(choice)
            choice.deleteLater()


def _is_well_being(assessment: Assessment) -> bool:
    instrument = assessments.instrument_of(assessment)
    return instrument is not None and instrument.use is Use.WELL_BEING


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
