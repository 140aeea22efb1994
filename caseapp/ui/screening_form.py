"""The form of a screening: the interview, the indicators, then the worker's own decision."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.domain.errors import KnownError
from caseapp.domain.record import Record
from caseapp.operations import screenings
from caseapp.operations.screenings import Result
from caseapp.text import mark
from caseapp.ui.forms import Form
from caseapp.ui.kit import Kit
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.screening_rows import Questionnaire
from caseapp.ui.theme import Tone

_GUIDANCE = mark(
    "Screening",
    "Ask in your own words and in any order. You can leave and come back; what you have is kept. Stop when"
    " the person is tired. Keys 1 to 4 give an answer and go on.",
)
_NOT_VERIFIED = mark("Screening", "Not verified against the original. Source: {source}")
_SOURCE = mark("Screening", "Source: {source}")


class ScreeningForm(Form):
    """A form whose indicators come from the instrument that its answers name."""

    shown = Signal()  # other answers are shown than before
    _questionnaire: Questionnaire | None = None

    def __init__(self, kit: Kit, record_type: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(kit, record_type, parent)
        self._place = QVBoxLayout()
        self._place.setSpacing(kit.look.px(2))
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, Label(kit.words(_GUIDANCE), role="quiet", parent=self))
            layout.insertLayout(2, self._place)

    @property
    def questionnaire(self) -> Questionnaire | None:
        """The indicators, once an instrument is chosen."""
        return self._questionnaire

    def result(self) -> Result | None:
        """What the answers add up to so far; it decides nothing."""
        asked = self._questionnaire
        return None if asked is None else screenings.assess_answers(asked.instrument.id, asked.answers())

    def answers(self) -> dict[str, object]:
        given = super().answers()
        return given if self._questionnaire is None else {**given, "answers": self._questionnaire.answers()}

    def show_answers(self, answers: Mapping[str, object]) -> None:
        super().show_answers(answers)
        self._show_instrument(str(answers.get("instrument") or ""))
        given = answers.get("answers")
        if self._questionnaire is not None and isinstance(given, Mapping):
            self._questionnaire.show_answers(given)
        self.shown.emit()

    def _show_instrument(self, instrument_id: str) -> None:
        shown = self._questionnaire.instrument.id if self._questionnaire is not None else ""
        if instrument_id in ("", shown):
            return
        try:
            instrument = screenings.instrument(instrument_id)
        except KnownError:  # an instrument of another office: its answers are kept as they are
            return
        words = _SOURCE if instrument.is_verified else _NOT_VERIFIED
        said = self._kit.words(words.filled(source=instrument.source))
        tone, icon = (Tone.INFO, "") if instrument.is_verified else (Tone.SOON, "question")
        source = Notice(self._kit, said, tone=tone, icon=icon, parent=self)
        source.setObjectName("source")
        self._place.addWidget(source)
        self._questionnaire = Questionnaire(self._kit, instrument, self)
        self._questionnaire.changed.connect(self.changed)
        self._place.addWidget(self._questionnaire)
        self._put_in_order(self._questionnaire)

    def _put_in_order(self, questionnaire: Questionnaire) -> None:
        """The indicators stand before the first question under a heading of its own, for the Tab key too."""
        asked = list(self._questions.values())
        place = next((n for n, each in enumerate(asked) if each.field.ask.group is not None), len(asked))
        for before, after in pairwise([asked[place - 1].last_stop, *questionnaire.tab_stops()]):
            QWidget.setTabOrder(before, after)
