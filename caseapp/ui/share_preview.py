"""Exactly what a referral would share, part by part, and the consent that allows it or is missing."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.codes.casework import CONSENT_FORM, SHARE
from caseapp.domain.records import Consent
from caseapp.operations.sharing import SharedAnswer
from caseapp.text import mark
from caseapp.ui.kit import Kit
from caseapp.ui.parts.notice import Notice
from caseapp.ui.parts.scrolled import ScrolledColumn
from caseapp.ui.plain import Label, MaskedLabel
from caseapp.ui.theme import Tone

_HEADING = mark("Referral", "What will be shared")
_CHOOSE = mark("Referral", "Choose a provider and what to share. Here you then see every answer that leaves.")
_NOTHING_ELSE = mark("Referral", "Nothing else leaves. What could go wrong is not printed.")
_EMPTY_PART = mark("Referral", "nothing recorded")
_AGREED = mark("Referral", "The person agreed to all of this on {day}.")
_AGREED_HOW = mark("Referral", "The person agreed to all of this on {day}: {how}.")
_NO_CONSENT = mark(
    "Referral", "There is no consent yet for this provider and all of this. Ask the person, then record it."
)
_REFUSED = mark(
    "Referral",
    "The person does not want this provider to be told. Choose another one, or ask again another day.",
)
_RECORD = mark("Referral", "Record consent for this")
Wanted = Callable[[str, Callable[[], None]], None]


class SharePreview(ScrolledColumn):
    """To unmask an answer it calls `wanted(name, show)`, as `RecordView` does."""

    consent_wanted = Signal()

    def __init__(self, kit: Kit, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(kit, parent)
        self.setObjectName("preview")
        self._kit, self._wanted = kit, wanted
        space = kit.look.px(2)
        self.body.setContentsMargins(space, space, space, space)
        self.body.addWidget(Label(kit.words(_HEADING), role="section", parent=self.inside))
        self._agreed = self._notice("consent", Tone.DONE)
        self._missing = self._notice("no_consent", Tone.SOON, "handshake")
        self._record = QPushButton(kit.words(_RECORD), self.inside)
        self._record.setObjectName("record_consent")
        self._record.clicked.connect(lambda _=False: self.consent_wanted.emit())
        self.body.addWidget(self._record, 0, Qt.AlignmentFlag.AlignLeft)
        self._hint = Label(kit.words(_CHOOSE), role="quiet", parent=self.inside)
        self.body.addWidget(self._hint)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(kit.look.px(2))
        self.body.addLayout(self._parts)
        self.body.addStretch(1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Says what to choose first."""
        self._clear()
        self._hint.show_words(self._kit.words(_CHOOSE))
        for widget in (self._agreed, self._missing, self._record):
            widget.hide()

    def show_answers(self, shares: Sequence[str], answers: Sequence[SharedAnswer]) -> None:
        """Shows what these parts of the record hold."""
        self._clear()
        for part in (each for each in SHARE if each in shares):
            self._parts.addWidget(self._part(part, [answer for answer in answers if answer.share == part]))
        self._hint.show_words(self._kit.words(_NOTHING_ELSE))

    def show_consent(self, consent: Consent | None, *, is_refused: bool) -> None:
        """Says which consent allows it, or that there is none."""
        self._agreed.setVisible(consent is not None)
        self._missing.setVisible(consent is None)
        self._record.setVisible(consent is None and not is_refused)
        self._missing.show_words(self._kit.words(_REFUSED if is_refused else _NO_CONSENT))
        if consent is not None:
            self._agreed.show_words(self._agreed_words(consent))

    def _agreed_words(self, consent: Consent) -> str:
        words = self._kit.words
        day = words.day(consent.given_on)
        if consent.form is None:
            return words(_AGREED.filled(day=day))
        how = CONSENT_FORM.label(consent.form, words.catalogue)
        return words(_AGREED_HOW.filled(day=day, how=how))

    def _part(self, part: str, answers: Sequence[SharedAnswer]) -> QWidget:
        words = self._kit.words
        box = QWidget(self.inside)
        box.setObjectName(f"part.{part}")
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._kit.look.px(2))
        grid.setVerticalSpacing(self._kit.look.px(0.5))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.addWidget(Label(SHARE.label(part, words.catalogue), role="strong", parent=box), 0, 0, 1, 2)
        for row, answer in enumerate(answers, start=1):
            grid.setRowMinimumHeight(row, self._kit.look.px(4))
            grid.addWidget(Label(words(answer.label), role="quiet", parent=box), row, 0)
            grid.addWidget(self._answer(answer, box), row, 1)
        if not answers:
            grid.addWidget(Label(words(_EMPTY_PART), role="quiet", parent=box), 1, 0, 1, 2)
        return box

    def _answer(self, answer: SharedAnswer, parent: QWidget) -> QWidget:
        if not answer.is_identifying:
            return Label(answer.answer, parent=parent)
        name = self._kit.words(answer.label)
        shown = MaskedLabel(
            self._kit, name, answer.answer, partial(self._wanted, answer.field_name), parent=parent
        )
        shown.setObjectName(f"shared.{answer.field_name}")
        return shown

    def _notice(self, name: str, tone: Tone, icon: str = "") -> Notice:
        notice = Notice(self._kit, tone=tone, icon=icon, parent=self.inside)
        notice.setObjectName(name)
        self.body.addWidget(notice)
        return notice

    def _clear(self) -> None:
        while item := self._parts.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
