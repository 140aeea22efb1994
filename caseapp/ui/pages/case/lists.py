"""The sections with many records of a kind: consents, contact notes, tasks."""

from datetime import UTC, datetime

from caseapp.domain import consenting
from caseapp.domain.codes.casework import CHANNEL, CONSENT_PURPOSE, CONTACT_WITH, TASK_STATE
from caseapp.domain.records import Consent, ContactNote, Task
from caseapp.operations import consents, planning
from caseapp.operations.consents import Withdrawal
from caseapp.storage.stored import Stored
from caseapp.text import mark
from caseapp.ui.pages.case.listed import Act, ListedSection, Shown
from caseapp.ui.parts.message import confirm
from caseapp.ui.record_editor import RecordEditor
from caseapp.ui.theme import Tone

_WITHDRAW = mark("Consents", "Withdraw")
_WITHDRAW_ASK = mark("Consents", "Record that this consent is withdrawn?")
_WITHDRAW_WHY = mark("Consents", "Sharing under it stops at once. What was shared before stays on record.")
_WITHDRAWN = mark("Consents", "Withdrawn. %n referral(s) had gone out under it; tell the receivers.")
_VALID, _NOT_VALID = mark("Consents", "valid"), mark("Consents", "not valid")
_REFUSED = mark("Consents", "refused")
_DONE, _ASIDE, _AGAIN = mark("Tasks", "Done"), mark("Tasks", "Not needed"), mark("Tasks", "Open again")
_HEADING = mark("ContactNotes", "{how}, {whom}, {when}")
_DISTRESS = mark("ContactNotes", "in distress")
_LATE = mark("Tasks", "overdue")


class ConsentsSection(ListedSection):
    """What the person agreed to; one button withdraws it."""

    record_type = Consent
    add_words = mark("Consents", "Record consent")
    nothing = (
        mark("Consents", "No consent recorded"),
        mark("Consents", "One card for each purpose and receiver. The person can change her or his mind."),
    )

    def prepare(self, editor: RecordEditor, *, is_new: bool) -> None:
        super().prepare(editor, is_new=is_new)
        if is_new:
            editor.preset({"given_on": datetime.now(UTC).astimezone().date()})

    def shown(self, stored: Stored) -> Shown:
        consent = stored.record
        if not isinstance(consent, Consent):
            raise TypeError
        today = datetime.now(UTC).astimezone().date()
        is_valid = consenting.is_valid(consent, today)
        heading = CONSENT_PURPOSE.label(consent.purpose, self.kit.words.catalogue)
        receiver = self.names().get(consent.receiver or "")
        if receiver:
            heading = f"{heading}: {receiver}"
        tag = (self.kit.words(_VALID), Tone.DONE) if is_valid else (self.kit.words(_NOT_VALID), Tone.OVERDUE)
        if consent.decision == "refused":
            tag = (self.kit.words(_REFUSED), Tone.SOON)
        acts = []
        if self.is_open and consent.decision == "given" and consent.withdrawn_on is None:
            acts.append(Act(_WITHDRAW, lambda: self._ask_withdraw(stored.id), "withdraw"))
        return Shown(heading, (tag,), acts, can_edit=consent.withdrawn_on is None)

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


class NotesSection(ListedSection):
    """Contacts with and about the person."""

    record_type = ContactNote
    add_words = mark("ContactNotes", "Write a note")
    nothing = (
        mark("ContactNotes", "No contact noted"),
        mark(
            "ContactNotes", "Note what was said and seen, with whom, and whether the person was in distress."
        ),
    )

    def prepare(self, editor: RecordEditor, *, is_new: bool) -> None:
        if is_new:
            editor.preset({"at": datetime.now(UTC).astimezone()})

    def shown(self, stored: Stored) -> Shown:
        note = stored.record
        if not isinstance(note, ContactNote):
            raise TypeError
        catalogue = self.kit.words.catalogue
        heading = _HEADING.filled(
            how=CHANNEL.label(note.channel, catalogue),
            whom=CONTACT_WITH.label(note.with_whom, catalogue),
            when=self.kit.words.moment(note.at.astimezone()),
        )
        tags = ((self.kit.words(_DISTRESS), Tone.SOON),) if note.in_distress else ()
        return Shown(self.kit.words(heading), tags)


class TasksSection(ListedSection):
    """The worker's own tasks; the procedure's steps have a place of their own."""

    record_type = Task
    add_words = mark("Tasks", "New task")
    nothing = (
        mark("Tasks", "No tasks"),
        mark("Tasks", "What the procedure asks is under Next; here is what you set yourself."),
    )

    def includes(self, stored: Stored) -> bool:
        return isinstance(stored.record, Task) and stored.record.step is None

    def shown(self, stored: Stored) -> Shown:
        task = stored.record
        if not isinstance(task, Task):
            raise TypeError
        state = TASK_STATE.label(task.state, self.kit.words.catalogue)
        tags = [(state, Tone.DONE if task.state == "done" else Tone.PLAIN)]
        is_late = task.state == "open" and task.due_at is not None and task.due_at < datetime.now(UTC)
        if is_late:
            tags.append((self.kit.words(_LATE), Tone.OVERDUE))
        return Shown(self.kit.words(Task.label), tags, self._acts(stored.id, task) if self.is_open else ())

    def _acts(self, task_id: str, task: Task) -> tuple[Act, ...]:
        if task.state != "open":
            return (Act(_AGAIN, lambda: self._settle(task_id, "open"), "again"),)
        return (
            Act(_DONE, lambda: self._settle(task_id, "done"), "done", is_primary=True),
            Act(_ASIDE, lambda: self._settle(task_id, "set_aside"), "aside"),
        )

    def _settle(self, task_id: str, state: str) -> None:
        if self.view is not None:
            self.room.session.act(planning.settle_task, self.view.case_id, task_id, state)
