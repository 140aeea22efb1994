"""The form of an assessment: who was there, the instrument's questions, then the worker's own judgement."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.checking import NotValid, Problem
from caseapp.domain.instruments.scoring import Result
from caseapp.domain.record import Record
from caseapp.operations.assessments import result_of
from caseapp.operations.questionnaires import instruments
from caseapp.text import mark
from caseapp.ui.assessment_rows import InstrumentQuestions
from caseapp.ui.assessment_words import about_language, origin, words_of
from caseapp.ui.forms import Form
from caseapp.ui.kit import Kit
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

_HOW = mark(
    "Assessment",
    "Ask in any order and in your own words; what you have is kept. Digits give an answer and go on, the"
    " arrow keys up and down go from question to question.",
)


class AssessmentForm(Form):
    """A form whose questions come from the instrument that its answers name."""

    shown = Signal()  # other answers are shown than before
    _asked: InstrumentQuestions | None = None

    def __init__(self, kit: Kit, record_type: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(kit, record_type, parent)
        self._place = QVBoxLayout()
        self._place.setSpacing(kit.look.px(2))
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertLayout(1, self._place)

    @property
    def asked(self) -> InstrumentQuestions | None:
        """The instrument's questions, once one is chosen."""
        return self._asked

    def result(self) -> Result | None:
        """What the answers add up to so far; it decides nothing."""
        asked = self._asked
        return None if asked is None else result_of(asked.instrument, asked.answers(), asked.written())

    def answers(self) -> dict[str, object]:
        given = super().answers()
        if self._asked is None:
            return given
        return {**given, "answers": self._asked.answers(), "written": self._asked.written()}

    def show_answers(self, answers: Mapping[str, object]) -> None:
        super().show_answers(answers)
        self._show_instrument(str(answers.get("instrument") or ""))
        chosen, written = answers.get("answers"), answers.get("written")
        if self._asked is not None:
            self._asked.show_answers(
                chosen if isinstance(chosen, Mapping) else {}, written if isinstance(written, Mapping) else {}
            )
        self.shown.emit()

    def show_problems(self, problems: NotValid | Iterable[Problem]) -> None:
        found = problems.problems if isinstance(problems, NotValid) else tuple(problems)
        super().show_problems(found)
        if self._asked is not None:
            self._asked.show_problems(found)

    def _show_instrument(self, instrument_id: str) -> None:
        shown = self._asked.instrument.id if self._asked is not None else ""
        # An instrument of another office: its answers are kept as they are.
        if instrument_id in ("", shown) or instrument_id not in instruments().ids:
            return
        instrument, kit = instruments().get(instrument_id), self._kit
        words, tone, icon = origin(kit, instrument)
        source = Notice(kit, words, tone=tone, icon=icon, parent=self)
        source.setObjectName("source")
        self._place.addWidget(source)
        if about := about_language(kit, instrument):
            language = Notice(kit, kit.words(about), tone=Tone.SOON, icon="question", parent=self)
            language.setObjectName("about_language")
            self._place.addWidget(language)
        for guidance in (words_of(kit, instrument.guidance), kit.words(_HOW)):
            if guidance:
                self._place.addWidget(Label(guidance, role="quiet", parent=self))
        self._asked = InstrumentQuestions(kit, instrument, self)
        self._asked.changed.connect(self.changed)
        self._place.addWidget(self._asked)
        self._put_in_order(self._asked)

    def _put_in_order(self, asked: InstrumentQuestions) -> None:
        """The questions stand before the first one under a heading of its own, for the Tab key too."""
        own = list(self._questions.values())
        place = next((n for n, each in enumerate(own) if each.field.ask.group is not None), len(own))
        for before, after in pairwise([own[place - 1].last_stop, *asked.tab_stops()]):
            QWidget.setTabOrder(before, after)
