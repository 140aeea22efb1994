"""What an assessment's answers add up to so far, beside the questions; it never decides."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseapp.domain.assessing import level_of
from caseapp.domain.instruments.instrument import Instrument, Method, Question
from caseapp.domain.instruments.scoring import Result
from caseapp.domain.records import Assessment
from caseapp.text import Text, mark
from caseapp.ui.assessment_words import level_tone, level_words, score_words, words_of
from caseapp.ui.kit import Kit
from caseapp.ui.parts.notice import Notice
from caseapp.ui.parts.option import OptionButton
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.parts.tag import Tag
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_SO_FAR = mark("Assessment", "What the answers add up to")
_SUGGESTED = mark("Assessment", "suggested: {level}")
_NOTHING = mark("Assessment", "Nothing is added up yet.")
_ANSWERED = mark("Assessment", "{done} of {total} answered")
_REASONS = mark("Assessment", "Because of")
_SAFETY = mark("Assessment", "See to safety first.")
_LAST = mark("Assessment", "Last time, {day}: {result}")
_LAST_LEVEL, _LAST_SCORE = mark("Assessment", "level {level}"), mark("Assessment", "score {score}")
_YOURS = mark("Assessment", "The level is yours to judge, at the end of the page.")
_WIDTH = 38  # units


class AssessmentPanel(QFrame):
    """Score, suggested level and the answers behind it; pressing one goes to its question."""

    wanted = Signal(str)

    def __init__(self, kit: Kit, last: Assessment | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit, self._last = kit, last
        self.setObjectName("result")
        self.setProperty("part", "aside")
        self.setProperty("side", "left" if kit.words.is_right_to_left else "right")
        self.setFixedWidth(kit.look.px(_WIDTH))
        self.setAccessibleName(kit.words(_SO_FAR))
        self._area = ScrolledColumn(kit, self)
        space = kit.look.px(2)
        self._area.body.setContentsMargins(space, space, space, space)
        self._area.body.setSpacing(kit.look.px(1))
        self._score = Label("", role="strong", parent=self)
        self._score.setObjectName("score")
        self._tags, self._band = QVBoxLayout(), Label("", parent=self)
        self._band.setObjectName("band")
        self._safety = Notice(kit, kit.words(_SAFETY), tone=Tone.OVERDUE, parent=self)
        self._safety.setObjectName("safety_first")
        self._answered = Label("", role="caption", parent=self)
        self._why = Label(kit.words(_REASONS), role="caption", parent=self)
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(kit.look.px(0.75))
        self._before = Label(self._last_words(), role="caption", parent=self)
        self._not_meaning = Label("", role="caption", parent=self)
        self._not_meaning.setObjectName("not_meaning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._fill()

    def _fill(self) -> None:
        body, words = self._area.body, self._kit.words
        body.addWidget(Label(words(_SO_FAR), role="section", parent=self))
        body.addWidget(self._safety)
        body.addWidget(self._score)
        body.addLayout(self._tags)
        for label in (self._band, self._answered, self._before, self._not_meaning):
            body.addWidget(label)
        body.addWidget(Label(words(_YOURS), role="caption", parent=self))
        body.addWidget(self._why)
        body.addLayout(self._reasons)
        body.addStretch(1)
        self._before.setVisible(bool(self._before.words))

    def show_result(self, instrument: Instrument, result: Result) -> None:
        """Shows what the answers add up to now."""
        words, number = self._kit.words, self._kit.words.number
        score = score_words(self._kit, instrument, result)
        is_empty = not score and result.level is None
        self._score.show_words(words(_NOTHING) if is_empty else score)
        self._score.setVisible(bool(score) or instrument.scoring.method is not Method.NONE)
        self._show_level(result.level.value if result.level else None)
        band = words_of(self._kit, result.band.text) if result.band else ""
        self._band.show_words(band)
        self._band.setVisible(bool(band))
        done = _ANSWERED.filled(done=number(result.answered), total=number(result.asked))
        self._answered.show_words(words(done))
        self._not_meaning.show_words(words_of(self._kit, instrument.scoring.not_meaning))
        self._safety.setVisible(bool(result.safety))
        self._show_reasons(
            tuple(dict.fromkeys(each.id for each in (*result.safety, *result.reasons))), instrument
        )

    def _show_level(self, level: str | None) -> None:
        _clear(self._tags)
        if level is not None:
            said = self._kit.words(_SUGGESTED.filled(level=level_words(self._kit, level)))
            tag = Tag(self._kit, said, tone=level_tone(level), icon="flag", parent=self)
            tag.setObjectName("suggested")
            self._tags.addWidget(tag)

    def _show_reasons(self, ids: tuple[str, ...], instrument: Instrument) -> None:
        _clear(self._reasons)
        found = [question for each in ids if (question := instrument.question(each)) is not None]
        self._why.setVisible(bool(found))
        for question in found:
            self._reasons.addWidget(self._reason(question))

    def _reason(self, question: Question) -> OptionButton:
        button = OptionButton(self._kit, words_of(self._kit, question.text), parent=self)
        button.setObjectName(f"reason.{question.id}")
        button.clicked.connect(lambda _=False: self.wanted.emit(question.id))
        return button

    def _last_words(self) -> str:
        if self._last is None:
            return ""
        words, parts = self._kit.words, list[Text]()
        if self._last.score is not None:
            parts.append(_LAST_SCORE.filled(score=words.number(self._last.score)))
        if (level := level_of(self._last)) is not None:
            parts.append(_LAST_LEVEL.filled(level=level_words(self._kit, level)))
        if not parts:
            return ""
        result = words.locale.createSeparatedList([words(part) for part in parts])
        return words(_LAST.filled(day=words.day(self._last.assessed_on), result=result))


def _clear(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
