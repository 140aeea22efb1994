"""A consent at a glance: purpose, receiver and what may be shared; and after a withdrawal, who was told."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from caseapp.domain.codes.casework import CONSENT_FORM, CONSENT_GIVER, CONSENT_PURPOSE, SHARE
from caseapp.domain.codes.htcds import CONSENT_PROMPTS
from caseapp.domain.records import Consent
from caseapp.operations import consent_cards
from caseapp.operations.consent_cards import AlreadyTold
from caseapp.reports.case_content import Told
from caseapp.security.rights import Right
from caseapp.text import Text, mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.dialogs.pdf import PdfDialog
from caseapp.ui.kit import Kit
from caseapp.ui.pages.page import Room
from caseapp.ui.plain import Label

_FOR, _WHO, _WHAT = (
    mark("Consents", "For what"),
    mark("Consents", "Who may know"),
    mark("Consents", "What may be shared"),
)
_HOW, _UNTIL, _EXPLAINED = (
    mark("Consents", "How it was given"),
    mark("Consents", "Valid until"),
    mark("Consents", "Asked and explained"),
)
_OFFICE = mark("Consents", "this office only")
_NOTHING = mark("Consents", "nothing outside this office")
_OPEN_END = mark("Consents", "until it is withdrawn")
_INTERPRETER = mark("Consents", "with an interpreter")
_OF = mark("Consents", "{done} of {all}")
_SHARED_BEFORE = mark("Consents", "What had been shared before")
_NOTHING_SHARED = mark("Consents", "Nothing had been shared under this consent.")
_TOLD = mark("Consents", "{day}, {way}: {parts}")
_NOTICE = mark("Consents", "Print the notice")
_NOTICE_HEADING = mark("PrintDialog", "Make the notice of the withdrawal")
_IN_A_ROW = 3


class ConsentFacts(QWidget):
    """Six facts in two rows: what, for whom and for what; how, until when and how well explained."""

    def __init__(self, kit: Kit, consent: Consent, receiver: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facts")
        self._kit = kit
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(kit.look.px(3))
        grid.setVerticalSpacing(kit.look.px(1))
        for number, (question, answer) in enumerate(self._facts(consent, receiver)):
            row, column = divmod(number, _IN_A_ROW)
            box = QVBoxLayout()
            box.setSpacing(0)
            box.addWidget(Label(kit.words(question), role="caption", parent=self))
            box.addWidget(Label(answer, role="strong" if row == 0 else "body", parent=self))
            box.addStretch(1)
            grid.addLayout(box, row, column)
            grid.setColumnStretch(column, 1)

    def _facts(self, consent: Consent, receiver: str) -> Iterator[tuple[Text, str]]:
        words = self._kit.words
        covered = [code_in_words(self._kit, SHARE, share) for share in consent.covers]
        yield _FOR, code_in_words(self._kit, CONSENT_PURPOSE, consent.purpose)
        yield _WHO, receiver or words(_OFFICE)
        yield _WHAT, self._listed(covered) or words(_NOTHING)
        yield _HOW, "\n".join(self._how(consent))
        until = consent.withdrawn_on or consent.valid_until
        yield _UNTIL, words.day(until) if until else words(_OPEN_END)
        done, every = len(consent.explained), len(list(CONSENT_PROMPTS))
        yield _EXPLAINED, words(_OF.filled(done=words.number(done), all=words.number(every)))

    def _how(self, consent: Consent) -> Iterator[str]:
        yield self._kit.words.day(consent.given_on)
        if consent.form is not None:
            yield code_in_words(self._kit, CONSENT_FORM, consent.form)
        if consent.given_by is not None:
            yield code_in_words(self._kit, CONSENT_GIVER, consent.given_by)
        if consent.with_interpreter:
            yield self._kit.words(_INTERPRETER)

    def _listed(self, parts: Sequence[str]) -> str:
        return self._kit.words.locale.createSeparatedList(list(parts)) if parts else ""


class ToldList(QWidget):
    """Whoever was told something under a withdrawn consent, each with the notice to print."""

    def __init__(self, room: Room, case_id: str, consent_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("told")
        self._room, self._kit = room, room.kit
        self._case_id, self._consent_id = case_id, consent_id
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self._kit.look.px(2))
        self._grid.setColumnStretch(0, 1)
        heading = Label(self._kit.words(_SHARED_BEFORE), role="strong", parent=self)
        self._grid.addWidget(heading, 0, 0, 1, 2)
        room.session.ask(consent_cards.already_told, case_id, consent_id, then=self._show)

    def _show(self, found: Sequence[AlreadyTold]) -> None:
        for row, one in enumerate(found, start=1):
            lines = [one.name, *(self._line(told) for told in one.told)]
            self._grid.addWidget(Label("\n".join(lines), parent=self), row, 0)
            if self._room.me.may(Right.PRINT_LETTER):
                button = QPushButton(self._kit.words(_NOTICE), self)
                button.setObjectName("print_notice")
                button.clicked.connect(lambda _=False, to=one.provider_id: self._print(to))
                self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignTop)
        if not found:
            nothing = Label(self._kit.words(_NOTHING_SHARED), role="quiet", parent=self)
            self._grid.addWidget(nothing, 1, 0, 1, 2)

    def _line(self, told: Told) -> str:
        words = self._kit.words
        parts = [code_in_words(self._kit, SHARE, share) for share in told.shares]
        listed = words.locale.createSeparatedList(parts) if parts else ""
        return words(_TOLD.filled(day=words.day(told.day), way=told.way, parts=listed))

    def _print(self, provider_id: str) -> None:
        arguments = (self._case_id, self._consent_id, provider_id)
        PdfDialog(self._room, _NOTICE_HEADING, consent_cards.notice_pdf, arguments, self).open()
