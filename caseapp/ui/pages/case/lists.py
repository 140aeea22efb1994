"""The sections with many records of a kind that say more than their fields: contact notes, tasks."""

from datetime import UTC, datetime

from caseapp.domain.codes.casework import CHANNEL, CONTACT_WITH, TASK_STATE
from caseapp.domain.records import ContactNote, Task
from caseapp.operations import planning
from caseapp.storage.stored import Stored
from caseapp.text import mark
from caseapp.ui.code_words import code_in_words
from caseapp.ui.pages.case.listed import Act, ListedSection, Shown
from caseapp.ui.record_editor import RecordEditor
from caseapp.ui.theme import Tone

_DONE, _ASIDE, _AGAIN = mark("Tasks", "Done"), mark("Tasks", "Not needed"), mark("Tasks", "Open again")
_HEADING = mark("ContactNotes", "{how}, {whom}, {when}")
_DISTRESS = mark("ContactNotes", "in distress")
_LATE = mark("Tasks", "overdue")


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
        heading = _HEADING.filled(
            how=code_in_words(self.kit, CHANNEL, note.channel),
            whom=code_in_words(self.kit, CONTACT_WITH, note.with_whom),
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
        state = code_in_words(self.kit, TASK_STATE, task.state)
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
