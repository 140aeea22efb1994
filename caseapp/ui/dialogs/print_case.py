"""Prints about a case: choose what and for whom, look it through, make it, and choose where to keep it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from caseapp.operations import case_pages, consent_cards, plan_pages
from caseapp.operations.case_pages import LookedThrough, Receiver
from caseapp.text import Text, mark
from caseapp.ui.dialogs.looked_through import Pages
from caseapp.ui.dialogs.pdf import PdfDialog
from caseapp.ui.pages.page import Room
from caseapp.ui.parts.notice import Notice
from caseapp.ui.plain import Label
from caseapp.ui.theme import Tone

HEADING = mark("PrintDialog", "Print about this case")
_WHAT = mark("PrintDialog", "What")
_PERSON = mark("PrintDialog", "Case summary for the person: everything held")
_RECEIVER = mark("PrintDialog", "Case summary for {name}: what consent covers")
_CARDS = mark("PrintDialog", "Consent cards for the person")
_PLAN = mark("PrintDialog", "Plan for the person")
_SAFE = mark(
    "PrintDialog", "Ask first whether it is safe for the person to keep this paper. If not, keep it here."
)
_LOOK = mark("PrintDialog", "Show what will be printed")
_CONFIRM = mark(
    "PrintDialog", "I have looked through it. It names nobody else, and nothing in it puts anybody in danger."
)
_TO_THE_END = mark("PrintDialog", "Read it to the end. Then confirm that it may leave.")
PERSON, CARDS, PLAN = "person", "cards", "plan"
_TO = "receiver:"
_WIDTH, _HEIGHT = 112, 82


class PrintDialog(PdfDialog):
    """A summary is only made once it was looked through; what changes in the meantime is shown again."""

    def __init__(self, room: Room, case_id: str, parent: QWidget, what: str = PERSON) -> None:
        super().__init__(room, HEADING, consent_cards.cards_pdf, (case_id,), parent)
        self._case_id = case_id
        self._looked: LookedThrough | None = None
        self._is_read = False
        self.setMinimumSize(self.kit.look.px(_WIDTH), self.kit.look.px(_HEIGHT))
        self._choice = QComboBox(self)
        self._choice.setObjectName("print_what")
        self._choice.setAccessibleName(self.words(_WHAT))
        for text, data in ((_PERSON, PERSON), (_CARDS, CARDS), (_PLAN, PLAN)):
            self._choice.addItem(self.words(text), data)
        self._choice.setCurrentIndex(max(0, self._choice.findData(what)))
        self._choice.activated.connect(lambda _: self._choose_what())
        self._safe = Notice(self.kit, self.words(_SAFE), tone=Tone.SOON, icon="hand-palm", parent=self)
        self._pages = Pages(self.kit, self)
        self._confirm = QCheckBox(self.words(_CONFIRM), self)
        self._confirm.setObjectName("looked_through")
        self._confirm.toggled.connect(lambda _: self._show_state())
        self._pages.read_whole.connect(self._take_read)
        label = Label(self.words(_WHAT), role="label", wraps=False, parent=self)
        label.setBuddy(self._choice)
        self.choices.insertWidget(0, self._choice, 3)
        self.choices.insertWidget(0, label)
        self.body.addWidget(self._safe)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self._confirm)
        self.forget()
        self.prefer_persons_language(case_id)
        room.session.ask(case_pages.receivers, case_id, then=self._offer)

    @property
    def what(self) -> str:
        """What is chosen."""
        return str(self._choice.currentData())

    def make(self) -> None:
        if self.what == CARDS:
            self.ask_for(consent_cards.cards_pdf, (self._case_id, (), self.language))
        elif self.what == PLAN:
            self.ask_for(plan_pages.plan_pdf, (self._case_id, self.language))
        elif self._looked is None:
            self._look()
        else:
            self.ask_for(case_pages.case_pdf, (self._case_id, self._looked))

    def forget(self) -> None:
        super().forget()
        self._looked, self._is_read = None, False
        self._pages.show_nothing()
        self._confirm.setChecked(False)
        self._show_state()

    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        self._choice.setEnabled(not busy)
        if not busy:
            self._show_state()

    def _choose_what(self) -> None:
        """Paper for the person is in the person's language, what a receiver gets in this one."""
        is_for_a_receiver = self.what.startswith(_TO)
        self.suggest(self.kit.words.language if is_for_a_receiver else self.persons_language)
        self.forget()

    def _offer(self, receivers: Sequence[Receiver]) -> None:
        """Whoever may be told something today."""
        for one in receivers:
            self._choice.addItem(self.words(_RECEIVER.filled(name=one.name)), f"{_TO}{one.provider_id}")

    def _look(self) -> None:
        receiver = self.what.removeprefix(_TO) if self.what.startswith(_TO) else None
        self.set_busy(busy=True)
        self.room.session.ask(
            case_pages.look_through,
            self._case_id,
            receiver,
            self.language,
            then=self._show_looked,
            otherwise=self.show_refused,
        )

    def _show_looked(self, looked: LookedThrough) -> None:
        self._looked, self._is_read = looked, False
        self._pages.show_lines(looked.lines, looked.language)
        self.set_busy(busy=False)
        self._pages.setFocus()

    def _take_read(self) -> None:
        self._is_read = True
        self._show_state()

    def _show_state(self) -> None:
        """A summary is looked through, then confirmed, then made."""
        is_summary = self.what not in (CARDS, PLAN)
        is_shown = self._looked is not None
        self._pages.setVisible(is_summary and is_shown)
        self._confirm.setVisible(is_summary and is_shown)
        self._confirm.setEnabled(self._is_read)
        if is_summary and is_shown and not self._is_read:
            self.say(_TO_THE_END)
        self._safe.setVisible(not self.what.startswith(_TO))
        self.go.setEnabled(not is_summary or not is_shown or self._confirm.isChecked())
        if is_summary and not is_shown:
            self.go.setText(self.words(_LOOK))
        elif self.go.text() == self.words(_LOOK):
            super().forget()


def titles() -> tuple[tuple[str, Text], ...]:
    """What can be printed, with its words."""
    return (PERSON, _PERSON), (CARDS, _CARDS), (PLAN, _PLAN)
