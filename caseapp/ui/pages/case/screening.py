"""Screenings of a case: past ones to read; a new one with its instrument, its answers and the decision."""

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from caseapp.domain.codes.htcds import TRAFFICKING_STATUS
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Screening
from caseapp.operations import screenings
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored
from caseapp.text import Text, mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.instrument_choice import InstrumentChoice
from caseapp.ui.pages.case.listed import ListedSection, Shown
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label
from caseapp.ui.record_editor import RecordEditor, Writing
from caseapp.ui.record_view import RecordView
from caseapp.ui.screening_form import ScreeningForm
from caseapp.ui.screening_result import ResultPanel
from caseapp.ui.theme import Tone

_HEADING = mark("Screening", "{instrument}, {day}")
_POSITIVE = mark("Screening", "Positive: {dimensions}")
_NONE_POSITIVE = mark("Screening", "No dimension was positive.")
_UNDECIDED = mark("Screening", "not decided yet")


class ScreeningEditor(RecordEditor):
    """The questions with what they add up to beside them."""

    def __init__(self, room: Room, writing: Writing, parent: QWidget | None = None) -> None:
        super().__init__(room, writing, parent)
        self.panel = ResultPanel(room.kit, self)
        self.panel.wanted.connect(self._go_to)
        self.row.addWidget(self.panel)
        form = self.page.form
        if isinstance(form, ScreeningForm):
            form.changed.connect(self._assess)
            form.shown.connect(self._assess)
        self._assess()

    def _assess(self) -> None:
        form = self.page.form
        if not isinstance(form, ScreeningForm) or form.questionnaire is None:
            return
        result = form.result()
        if result is not None:
            self.panel.show_result(result, form.questionnaire.answers())

    def _go_to(self, dimension_id: str) -> None:
        form = self.page.form
        if isinstance(form, ScreeningForm) and form.questionnaire is not None:
            form.questionnaire.go_to(dimension_id)


class ScreeningSection(ListedSection):
    """Never an automatic verdict: the answers say what they point to, the worker decides and says why."""

    record_type = Screening
    add_words = mark("Screening", "New screening")
    nothing = (
        mark("Screening", "No screening yet"),
        mark("Screening", "Ask when the person is safe and rested, in her or his own language, alone."),
    )
    save = staticmethod(screenings.save_screening_answers)
    make_form = ScreeningForm
    editor_type = ScreeningEditor

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._choice: InstrumentChoice | None = None
        self._instrument = ""

    @property
    def is_open(self) -> bool:
        """Whether the person at the window may screen in this case."""
        return super().is_open and self.room.me.may(Right.SCREEN)

    def add(self) -> None:
        """Asks which instrument, then opens its questions."""
        if self.view is None or not self.is_open:
            return
        self._give_up()
        self._choice = InstrumentChoice(self.kit, self.view.stage, self)
        self._choice.chosen.connect(self._begin)
        self._choice.gave_up.connect(self._give_up)
        self.addWidget(self._choice)
        self.setCurrentWidget(self._choice)
        self._choice.focus()

    def prepare(self, editor: RecordEditor, *, is_new: bool) -> None:
        if is_new:
            today = datetime.now(UTC).astimezone().date()
            editor.preset({"instrument": self._instrument, "interviewed_on": today})

    def shown(self, stored: Stored) -> Shown:
        record = stored.record
        if not isinstance(record, Screening):
            raise TypeError
        heading = _HEADING.filled(
            instrument=self.kit.words(_title(record)), day=self.kit.words.day(record.interviewed_on)
        )
        if record.decision is None:
            tag = (self.kit.words(_UNDECIDED), Tone.SOON)
        else:
            tag = (code_in_words(self.kit, TRAFFICKING_STATUS, record.decision), Tone.INFO)
        return Shown(self.kit.words(heading), (tag,))

    def read(self, stored: Stored, card: Card) -> QWidget:
        record = stored.record
        if not isinstance(record, Screening):
            raise TypeError
        card.body.addWidget(Label(self._positive_words(record), parent=card))
        plain = record.model_copy(update={"positive_dimensions": ()})  # said in words just above
        return RecordView(self.kit, plain, self.unmask, card, is_flat=True)

    def _positive_words(self, record: Screening) -> str:
        words = self.kit.words
        try:
            dimensions = screenings.instrument(record.instrument).dimensions
        except KnownError:  # an instrument of another office
            dimensions = ()
        named = {each.id: words(each.name) for each in dimensions}
        positive = [named.get(each, each) for each in record.positive_dimensions]
        if not positive:
            return words(_NONE_POSITIVE)
        return words(_POSITIVE.filled(dimensions=words.locale.createSeparatedList(positive)))

    def _begin(self, instrument_id: str) -> None:
        self._instrument = instrument_id
        self._give_up()
        self._write(None)

    def _give_up(self) -> None:
        choice, self._choice = self._choice, None
        if choice is not None:
            self.setCurrentIndex(0)
            self.removeWidget(choice)
            choice.deleteLater()


def _title(record: Screening) -> Text:
    if record.instrument in screenings.INSTRUMENTS:
        return screenings.INSTRUMENTS[record.instrument][0]
    return Text("Indicators", record.instrument)
