"""The few questions of a new case, in two columns where there is room."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from caseapp.domain.checking import Problem
from caseapp.domain.codes.places import WITH_PROCEDURE
from caseapp.domain.record import Record
from caseapp.domain.records import Case, Consent, ContactSafety, Person
from caseapp.text import Text, mark
from caseapp.ui.editors.choose import choices_of
from caseapp.ui.form_parts import joined, show_own
from caseapp.ui.forms import Form
from caseapp.ui.kit import Kit

_TWO_COLUMNS_FROM = 112  # units
Answers = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True)
class _Asked:
    """A card: the fields of one kind of record, and the column it stands in."""

    heading: Text
    record_type: type[Record]
    names: tuple[str, ...]
    column: int


_CARDS = (
    _Asked(
        mark("NewCase", "Consent to keep a record"),
        Consent,
        ("decision", "form", "given_by", "with_interpreter"),
        0,
    ),
    _Asked(
        mark("NewCase", "Safe contact"),
        ContactSafety,
        ("call", "message", "visit", "safe_hours", "phone"),
        0,
    ),
    _Asked(mark("NewCase", "The case"), Case, ("country", "case_type"), 1),
    _Asked(mark("NewCase", "Language"), Person, ("main_language", "needs_interpreter"), 1),
    _Asked(
        mark("NewCase", "The person, as far as known"),
        Person,
        ("given_name", "family_name", "birth_date", "age_estimate", "sex", "citizenships"),
        1,
    ),
)


class NewCaseForms(QWidget):
    """`answers` are by kind of record; `after_consent` takes what should stand right under the consent."""

    changed = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(kit.look.px(2))
        self._columns = (QVBoxLayout(), QVBoxLayout())
        for column in self._columns:
            column.setSpacing(kit.look.px(2))
            self._box.addLayout(column, 1)
        self.after_consent = QVBoxLayout()
        self._forms = tuple((card, self._form(card)) for card in _CARDS)
        for column in self._columns:
            column.addStretch(1)
        self.form_with("country").offer("country", _countries(kit, self.form_with("country")))

    @property
    def is_refused(self) -> bool:
        """Whether the person does not want a record."""
        return self.form_with("decision").question("decision").answer() == "refused"

    def form_with(self, name: str) -> Form:
        """The form that asks this field."""
        return next(form for card, form in self._forms if name in card.names)

    def answers(self) -> dict[str, dict[str, object]]:
        """The answers as they stand, by kind of record."""
        by_kind: dict[str, list[Form]] = {}
        for card, form in self._forms:
            by_kind.setdefault(card.record_type.kind, []).append(form)
        return {kind: joined(forms) for kind, forms in by_kind.items()}

    def show_answers(self, answers: Answers) -> None:
        """Shows answers as `answers` gave them; each form is handed only what it asks."""
        for card, form in self._forms:
            show_own(form, answers.get(card.record_type.kind, {}))
        self._show_agreed()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Says under each field what is wrong, and moves the keyboard to the first of them."""
        found = tuple(problems)
        for card, form in reversed(self._forms):
            form.show_problems(problem for problem in found if problem.field in card.names)

    def focus_first(self) -> None:
        """Moves the keyboard to the first question."""
        self._forms[0][1].focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._kit.look.px(_TWO_COLUMNS_FROM)
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )

    def _form(self, card: _Asked) -> Form:
        form = Form(self._kit, card.record_type, self, only=card.names, heading=self._kit.words(card.heading))
        form.setObjectName(f"form.{card.names[0]}")
        form.changed.connect(self._edited)
        column = self._columns[card.column]
        column.addWidget(form)
        if card is _CARDS[0]:
            column.addLayout(self.after_consent)
        return form

    def _edited(self) -> None:
        self._show_agreed()
        self.changed.emit()

    def _show_agreed(self) -> None:
        """Without her agreement nothing more is asked."""
        for _, form in self._forms[1:]:
            form.setEnabled(not self.is_refused)


def _countries(kit: Kit, form: Form) -> list[tuple[str, str]]:
    named = choices_of(kit, form.question("country").field)
    own = [pair for pair in named if pair[0] in WITH_PROCEDURE]
    return own + [pair for pair in named if pair[0] not in WITH_PROCEDURE]
