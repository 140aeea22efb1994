"""The referrals of a case: what came of each, its letter, and the way to a new one."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import partial

from PySide6.QtWidgets import QWidget

from caseapp.domain.codes.casework import REFERRAL_STATE, SERVICE
from caseapp.domain.records import Referral
from caseapp.operations import drafts, referrals
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.records import Place
from caseapp.security.rights import Right
from caseapp.storage.stored import Draft, Stored
from caseapp.text import mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.dialogs.letter import LetterDialog
from caseapp.ui.forms import Form
from caseapp.ui.pages.case.listed import Act, ListedSection, Shown
from caseapp.ui.parts.card import Card
from caseapp.ui.plain import Label
from caseapp.ui.record_editor import RecordEditor, Writing
from caseapp.ui.record_view import RecordView
from caseapp.ui.theme import Tone

_TO = mark("Referrals", "{service}: {provider}")
_DUE, _LATE = mark("Referrals", "answer due {day}"), mark("Referrals", "answer was due {day}")
_ANSWER = mark("Referrals", "Record the answer")
_LETTER = mark("Referrals", "Make the letter")
_THEIR_ANSWER = mark("Referrals", "Their answer")
_MADE = mark("Referrals", "%n letter(s) made")
_WAITING = ("sent", "accepted")
_TONES = {"sent": Tone.INFO, "accepted": Tone.DONE, "done": Tone.DONE, "refused": Tone.SOON}
_ANSWERS = ("state", "answered_on", "answer")


class ReferralsSection(ListedSection):
    """A card for each referral, the newest first."""

    record_type = Referral
    add_words = mark("Referrals", "New referral")
    nothing = (
        mark("Referrals", "No referral yet"),
        mark("Referrals", "Refer the person to a service once she or he agrees to what it will be told."),
    )

    def add(self) -> None:
        """Goes to the page for a new referral."""
        if self.view is not None and self.is_open:
            self.room.go("referral", self.view.case_id)

    def open_draft(self, draft: Draft) -> None:
        stored = self.record_of(draft)
        if stored is not None:
            self._write_answer(stored, draft)
        elif self.view is not None:
            self.room.go("referral", self.view.case_id, drafts.answers_in(draft))

    def shown(self, stored: Stored) -> Shown:
        referral = _referral(stored)
        words = self.kit.words
        heading = code_in_words(self.kit, SERVICE, referral.service)
        provider = self.names().get(referral.provider)
        if provider:
            heading = words(_TO.filled(service=heading, provider=provider))
        state = code_in_words(self.kit, REFERRAL_STATE, referral.state)
        tags = [(state, _TONES.get(referral.state, Tone.PLAIN))]
        if referral.state == "sent" and referral.answer_due_on is not None:
            is_late = referral.answer_due_on < datetime.now(UTC).astimezone().date()
            due = (_LATE if is_late else _DUE).filled(day=words.day(referral.answer_due_on))
            tags.append((words(due), Tone.OVERDUE if is_late else Tone.SOON))
        return Shown(heading, tags, self._acts(stored, referral), can_edit=False)

    def read(self, stored: Stored, card: Card) -> QWidget:
        referral = _referral(stored)
        if referral.printed_copies:
            made = self.kit.words(_MADE.counted(referral.printed_copies))
            card.body.addWidget(Label(made, role="caption", parent=card))
        # These stand in the heading and just above.
        said = {"service": "", "provider": "", "state": "", "printed_copies": None}
        plain = referral.model_copy(update=said)
        return RecordView(self.kit, plain, self.unmask, card, names=self.names(), is_flat=True)

    def _acts(self, stored: Stored, referral: Referral) -> list[Act]:
        acts = []
        me = self.room.me
        if self.is_open and me.may(Right.REFER):
            is_waiting = referral.state in _WAITING
            do = partial(self._write_answer, stored)
            acts.append(Act(_ANSWER, do, "answer", is_primary=is_waiting and referral.state == "sent"))
        if me.may(Right.PRINT_LETTER):
            acts.append(Act(_LETTER, partial(self._make_letter, stored.id), "letter"))
        return acts

    def _write_answer(self, stored: Stored, draft: Draft | None = None) -> None:
        if self.view is None:
            return
        asked = partial(Form, only=_ANSWERS, heading=self.kit.words(_THEIR_ANSWER))
        writing = Writing(Referral, self.view.case_id, stored, _keep_answer, asked, draft, _ANSWERS)
        self.write(writing, self._prepare_answer)

    def _prepare_answer(self, editor: RecordEditor) -> None:
        catalogue = self.kit.words.catalogue
        given = editor.page.form.answers()
        state = None if given.get("state") == "sent" else given.get("state")
        day = given.get("answered_on") or datetime.now(UTC).astimezone().date()
        # First without it: that it was sent is no answer, and a list keeps what it was shown.
        editor.preset({"state": None, "answered_on": day})
        answers = [code for code in REFERRAL_STATE if code != "sent"]
        editor.page.form.offer("state", [(code, REFERRAL_STATE.label(code, catalogue)) for code in answers])
        editor.preset({"state": state})

    def _make_letter(self, referral_id: str) -> None:
        if self.view is not None:
            LetterDialog(self.room, self.view.case_id, referral_id, self).open()


def _referral(stored: Stored) -> Referral:
    if not isinstance(stored.record, Referral):
        raise TypeError
    return stored.record


def _keep_answer(desk: Desk, _record_type: object, untrusted: Mapping[str, object], place: Place) -> Changes:
    """Recording an answer is an act of its own; here it has the shape of keeping a record."""
    if place.case_id is None or place.record_id is None:
        raise TypeError
    return referrals.record_answer_with(desk, place.case_id, place.record_id, untrusted, place.draft_key)
