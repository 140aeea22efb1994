"""The consents of a case: a card for each purpose and receiver that says at a glance where it stands."""

from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from caseapp.domain import consenting
from caseapp.domain.codes.casework import CONSENT_PURPOSE
from caseapp.domain.codes.htcds import ORGANISATION_TYPE
from caseapp.domain.records import Consent
from caseapp.operations import consent_cards, consents
from caseapp.operations.casebook import CaseView
from caseapp.operations.changes import Changes
from caseapp.operations.consents import ENDS_SOON, Withdrawal, newer_of
from caseapp.security.rights import Right
from caseapp.storage.stored import Stored
from caseapp.text import mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.dialogs.pdf import PdfDialog
from caseapp.ui.pages.case.consent_facts import ConsentFacts, ToldList
from caseapp.ui.pages.case.listed import Act, ListedSection, Shown
from caseapp.ui.parts.card import Card
from caseapp.ui.parts.message import confirm
from caseapp.ui.parts.notice import Notice
from caseapp.ui.record_editor import RecordEditor
from caseapp.ui.record_view import RecordView
from caseapp.ui.theme import Tone

_WITHDRAW = mark("Consents", "Withdraw")
_WITHDRAW_ASK = mark("Consents", "Record that this consent is withdrawn?")
_WITHDRAW_WHY = mark("Consents", "Sharing under it stops at once. What was shared before stays on record.")
_WITHDRAWN = mark("Consents", "Withdrawn. %n referral(s) had gone out under it; tell the receivers.")
_VALID, _NOT_VALID = mark("Consents", "valid"), mark("Consents", "not valid")
_ENDS = mark("Consents", "ends on {day}")
_ENDED = mark("Consents", "ended on {day}")
_TAKEN_BACK = mark("Consents", "withdrawn on {day}")
_REPLACED = mark("Consents", "replaced by a newer one")
_REFUSED = mark("Consents", "refused")
_CARD = mark("Consents", "Print the card")
_CARD_HEADING = mark("PrintDialog", "Make the consent card")
_ASK_CHILD = mark(
    "Consents", "Somebody agreed for the child. Ask the child too, and write down its own view."
)
_NEWER = mark("Consents", "A newer consent of {day} is for the same purpose and receiver. Replace this one?")
_REPLACE = mark("Consents", "Replace this one")
_REPLACE_ASK = mark("Consents", "There was a consent for the same purpose and receiver already. Replace it?")
_REPLACE_WHY = mark("Consents", "From now on only the new one counts. The old one stays on record.")
_CHILD = "child"
# These stand in the heading, the tags and the table at the top of the card.
_SAID = {
    "purpose": "",
    "decision": "",
    "given_on": None,
    "receiver": None,
    "receiver_type": None,
    "covers": (),
    "valid_until": None,
    "form": None,
    "given_by": None,
    "explained": (),
    "with_interpreter": None,
    "replaced_by": None,
    "withdrawn_on": None,
}


class ConsentsSection(ListedSection):
    """What the person agreed to; one button withdraws it, and what was shared by then is shown."""

    record_type = Consent
    add_words = mark("Consents", "Record consent")
    nothing = (
        mark("Consents", "No consent recorded"),
        mark("Consents", "One card for each purpose and receiver. The person can change her or his mind."),
    )
    _new = ""  # the id of the consent that was just recorded

    def prepare(self, editor: RecordEditor, *, is_new: bool) -> None:
        super().prepare(editor, is_new=is_new)
        if is_new:
            editor.preset({"given_on": _today()})
            editor.saved.connect(self._take_new)

    def show_case(self, view: CaseView) -> None:
        super().show_case(view)
        new, self._new = self._new, ""
        older = [each.id for each in view.records if new and newer_of(view.records, each.id) == new]
        if older:
            confirm(
                self.kit,
                self,
                self.kit.words(_REPLACE_ASK),
                (_REPLACE, lambda: self._replace(older[-1], new)),
                details=self.kit.words(_REPLACE_WHY),
            )

    def shown(self, stored: Stored) -> Shown:
        consent = _consent(stored)
        heading = code_in_words(self.kit, CONSENT_PURPOSE, consent.purpose)
        receiver = self._receiver(consent)
        if receiver:
            heading = f"{heading}: {receiver}"
        acts = []
        if self.is_open and consent.decision == "given" and consent.withdrawn_on is None:
            acts.append(Act(_WITHDRAW, lambda: self._ask_withdraw(stored.id), "withdraw"))
        if self.room.me.may(Right.PRINT_LETTER):
            acts.append(Act(_CARD, partial(self._print_card, stored.id), "print_card"))
        can_edit = consent.withdrawn_on is None and consent.replaced_by is None
        return Shown(heading, (self._tag(consent),), acts, can_edit=can_edit)

    def read(self, stored: Stored, card: Card) -> QWidget:
        consent = _consent(stored)
        for notice in (self._child_notice(consent, card), self._newer_notice(stored, card)):
            if notice is not None:
                card.body.addWidget(notice)
        card.body.addWidget(ConsentFacts(self.kit, consent, self._receiver(consent), card))
        if consent.withdrawn_on is not None and self.view is not None:
            told = ToldList(self.room, self.view.case_id, stored.id, card)
            card.body.addWidget(told)
        plain = consent.model_copy(update=_SAID)
        return RecordView(self.kit, plain, self.unmask, card, names=self.names(), is_flat=True)

    def _tag(self, consent: Consent) -> tuple[str, Tone]:
        """Where a consent stands, in words and tone."""
        words, today = self.kit.words, _today()
        if consent.decision == "refused":
            return words(_REFUSED), Tone.SOON
        if consent.withdrawn_on is not None:
            return words(_TAKEN_BACK.filled(day=words.day(consent.withdrawn_on))), Tone.OVERDUE
        if consent.replaced_by is not None:
            return words(_REPLACED), Tone.PLAIN
        until = consent.valid_until
        if until is not None and until < today:
            return words(_ENDED.filled(day=words.day(until))), Tone.OVERDUE
        if not consenting.is_valid(consent, today):
            return words(_NOT_VALID), Tone.OVERDUE
        if until is not None and until - today <= ENDS_SOON:
            return words(_ENDS.filled(day=words.day(until))), Tone.SOON
        return words(_VALID), Tone.DONE

    def _receiver(self, consent: Consent) -> str:
        """The name of the receiver, or its kind; empty for this office only."""
        if consent.receiver is not None:
            return self.names().get(consent.receiver, "")
        kind = consent.receiver_type
        return code_in_words(self.kit, ORGANISATION_TYPE, kind) if kind is not None else ""

    def _child_notice(self, consent: Consent, card: Card) -> Notice | None:
        """A reminder to ask the child, where somebody else agreed for it."""
        is_child = self.view is not None and self.view.stage == _CHILD
        is_asked = consent.childs_view is not None or "childs_view" in consent.unanswered
        if not is_child or is_asked or consent.given_by not in consenting.FOR_ANOTHER:
            return None
        notice = Notice(self.kit, self.kit.words(_ASK_CHILD), tone=Tone.SOON, icon="baby", parent=card)
        notice.setObjectName("ask_child")
        return notice

    def _newer_notice(self, stored: Stored, card: Card) -> Notice | None:
        """The question whether a newer consent takes the place of this one."""
        newer_id = newer_of(self.view.records, stored.id) if self.view is not None else None
        newer = next((each for each in self.view.records if each.id == newer_id), None) if self.view else None
        if newer is None or not self.is_open:
            return None
        day = self.kit.words.day(_consent(newer).given_on)
        notice = Notice(self.kit, self.kit.words(_NEWER.filled(day=day)), tone=Tone.INFO, parent=card)
        replace = notice.add_action(self.kit.words(_REPLACE), partial(self._replace, stored.id, newer.id))
        replace.setObjectName("replace")
        return notice

    def _take_new(self, changes: Changes) -> None:
        self._new = changes.record_id or ""

    def _replace(self, older_id: str, newer_id: str) -> None:
        if self.view is not None:
            self.room.session.act(consents.replace_consent, self.view.case_id, older_id, newer_id)

    def _print_card(self, consent_id: str) -> None:
        if self.view is not None:
            arguments = (self.view.case_id, (consent_id,))
            dialog = PdfDialog(self.room, _CARD_HEADING, consent_cards.cards_pdf, arguments, self)
            dialog.prefer_persons_language(self.view.case_id)
            dialog.open()

    def _ask_withdraw(self, consent_id: str) -> None:
        confirm(
            self.kit,
            self,
            self.kit.words(_WITHDRAW_ASK),
            (_WITHDRAW, lambda: self._withdraw(consent_id)),
            details=self.kit.words(_WITHDRAW_WHY),
        )

    def _withdraw(self, consent_id: str) -> None:
        if self.view is not None:
            self.room.session.ask(
                consents.withdraw_consent, self.view.case_id, consent_id, then=self._show_withdrawn
            )

    def _show_withdrawn(self, withdrawal: Withdrawal) -> None:
        self.room.session.changed.emit(withdrawal.changes)
        if withdrawal.already_shared:
            self.room.say(self.kit.words(_WITHDRAWN.counted(len(withdrawal.already_shared))))


def _consent(stored: Stored) -> Consent:
    if not isinstance(stored.record, Consent):
        raise TypeError
    return stored.record


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
