"""An assessment to read: its result with the reasons, what changed since the last one, and the answers."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from caseapp.domain.instruments.comparing import Change, Comparison
from caseapp.domain.instruments.instrument import Instrument, Question
from caseapp.domain.records import Assessment
from caseapp.operations.assessments import instrument_of, result_of
from caseapp.text import mark
from caseapp.ui.assessment_words import answer_words, level_words, score_words, words_of
from caseapp.ui.kit import Kit
from caseapp.ui.parts.fold import Fold
from caseapp.ui.plain import Label, MaskedLabel, hidden
from caseapp.ui.record_view import RecordView, Unmask

_SAID_IN_WORDS = {"score": None, "suggested_level": None, "level": None}
_BECAUSE = mark("Assessment", "Because of: {questions}")
_CHANGED = mark("Assessment", "What changed since the last time (%n)")
_SAME = mark("Assessment", "No answer changed since the last time.")
_SCORE_THEN = mark("Assessment", "Score before: {before}; now: {now}")
_LEVEL_THEN = mark("Assessment", "Level before: {before}; now: {now}")
_OTHER_VERSION = mark("Assessment", "The last time another version was used; compare with care.")
_ANSWERS = mark("Assessment", "All answers (%n)")
_THEN_NOW = mark("Assessment", "before: {before}; now: {now}")
_WRITTEN_ANEW = mark("Assessment", "written anew")
_NONE = mark("Assessment", "none")


class AssessmentView(QWidget):
    """Answers in free words stay masked until somebody asks for them."""

    def __init__(
        self,
        kit: Kit,
        assessment: Assessment,
        comparison: Comparison | None,
        unmask: Unmask | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit, self._assessment, self._unmask = kit, assessment, unmask
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.look.px(1))
        instrument = instrument_of(assessment)
        if instrument is not None:
            self._add_result(instrument)
        if comparison is not None:
            self._add_comparison(comparison)
        plain = assessment.model_copy(update=_SAID_IN_WORDS)
        self._column.addWidget(RecordView(kit, plain, unmask, self, is_flat=True))
        if instrument is not None:
            self._add_answers(instrument)

    def _add_result(self, instrument: Instrument) -> None:
        result = result_of(instrument, self._assessment.answers, self._assessment.written)
        if score := score_words(self._kit, instrument, result):
            self._say(score, "score", role="strong")
        if result.band is not None:
            self._say(words_of(self._kit, result.band.text), "band")
        if result.reasons:
            named = [words_of(self._kit, each.text) for each in result.reasons]
            questions = self._kit.words.locale.createSeparatedList(named)
            self._say(self._kit.words(_BECAUSE.filled(questions=questions)), "reasons")
        if score or result.level is not None:
            self._say(words_of(self._kit, instrument.scoring.not_meaning), "not_meaning", role="caption")

    def _add_comparison(self, comparison: Comparison) -> None:
        kit, none = self._kit, self._kit.words(_NONE)
        if comparison.score_before is not None or comparison.score_now is not None:
            then, now = (
                none if score is None else kit.words.number(score)
                for score in (comparison.score_before, comparison.score_now)
            )
            self._say(kit.words(_SCORE_THEN.filled(before=then, now=now)), "score_then")
        if comparison.level_before != comparison.level_now:
            then, now = (
                none if level is None else level_words(kit, level)
                for level in (comparison.level_before, comparison.level_now)
            )
            self._say(kit.words(_LEVEL_THEN.filled(before=then, now=now)), "level_then")
        if not comparison.is_same_version:
            self._say(kit.words(_OTHER_VERSION), "other_version", role="caption")
        if not comparison.changes:
            self._say(kit.words(_SAME), "same", role="caption")
            return
        heading = kit.words(_CHANGED.counted(len(comparison.changes)))
        self._fold("changes", heading, partial(self._changes, comparison.changes))

    def _add_answers(self, instrument: Instrument) -> None:
        given = {**self._assessment.written, **self._assessment.answers}
        asked = [question for question in instrument.questions if question.id in given]
        if asked:
            heading = self._kit.words(_ANSWERS.counted(len(asked)))
            self._fold("answers", heading, partial(self._answers, asked))

    def _changes(self, changes: Sequence[Change], parent: QWidget) -> QWidget:
        rows = [(each.question, Label(self._change_words(each), parent=parent)) for each in changes]
        return self._grid(rows, parent)

    def _change_words(self, change: Change) -> str:
        if change.is_written and change.before == change.now:
            return self._kit.words(_WRITTEN_ANEW)
        before, now = (answer_words(self._kit, change.question, each) for each in (change.before, change.now))
        return self._kit.words(_THEN_NOW.filled(before=before, now=now))

    def _answers(self, asked: Sequence[Question], parent: QWidget) -> QWidget:
        return self._grid([(question, self._answer(question, parent)) for question in asked], parent)

    def _answer(self, question: Question, parent: QWidget) -> QWidget:
        written = self._assessment.written.get(question.id)
        if written is None:
            words = answer_words(self._kit, question, self._assessment.answers.get(question.id))
            return Label(words, parent=parent)
        if self._unmask is None:
            return hidden(self._kit, parent)
        name, words = words_of(self._kit, question.text), answer_words(self._kit, question, written)
        return MaskedLabel(self._kit, name, words, partial(self._unmask, "written"), parent=parent)

    def _grid(self, rows: Sequence[tuple[Question, QWidget]], parent: QWidget) -> QWidget:
        inside = QWidget(parent)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._kit.look.px(3))
        grid.setVerticalSpacing(self._kit.look.px(0.5))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for row, (question, answer) in enumerate(rows):
            label = Label(words_of(self._kit, question.text), role="quiet", parent=inside)
            grid.addWidget(label, row, 0)
            grid.addWidget(answer, row, 1)
        return inside

    def _fold(self, name: str, heading: str, make: Callable[[QWidget], QWidget]) -> None:
        fold = Fold(self._kit, heading, make, self)
        fold.button.setObjectName(name)
        self._column.addWidget(fold)

    def _say(self, words: str, name: str, *, role: str = "body") -> None:
        label = Label(words, role=role, parent=self)
        label.setObjectName(name)
        self._column.addWidget(label)
