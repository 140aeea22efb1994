"""What made-up workers write down: notes of contacts and reminders of their own."""

from datetime import date, datetime, timedelta
from random import Random

from caseapp.domain.records import ContactNote, Flag, Task

_NOTES = (
    "Slept better. Asked when a call home is possible; we looked for a safe hour together.",
    "Came to the office with the interpreter. Spoke calmly, wants to wait with the complaint.",
    "The papers from the hospital came; copies are with the case.",
    "Worried about the debt to the broker. Explained that nobody here will ask for it.",
    "Asked for warm clothes and a telephone card. Both were brought on the same day.",
    "The shelter reports headaches and bad dreams. A talk with the counsellor is arranged.",
    "Does not want the family to be told yet. Will be asked again in two weeks.",
    "Began the course. Says the first week was good.",
    "A stranger asked for the person at the gate; nobody said anything. Safety plan gone through again.",
    "Nobody answered at the agreed hour. No message left, as was asked.",
)
_FLAG_NOTES = (
    None,
    "The hearing is on the third floor; come an hour early.",
    "Two reporters have called. Say nothing, not even that the case exists.",
    "Not seen at the shelter since the evening.",
)
_TASKS = (
    "Call the interpreter",
    "Ask the hospital for the papers",
    "Bring clothes and a telephone card",
    "Go through the safety plan again",
    "Ask again about contact with the family",
    "Find a place in the language course",
)


def made_up_note(chance: Random, at: datetime) -> ContactNote:
    """A contact at this moment and what was said."""
    fields: dict[str, object] = {
        "at": at,
        "channel": chance.choice(("in_person", "in_person", "phone", "message")),
        "with_whom": chance.choice(("person", "person", "person", "provider", "authority")),
        "note": chance.choice(_NOTES),
        "in_distress": chance.choice((None, False, False, True)),
        "next_contact_on": at.date() + timedelta(days=chance.randrange(5, 25)),
    }
    return ContactNote.model_validate(fields)


def made_up_flag(chance: Random, day: date) -> Flag:
    """A flag for some weeks, or without an end."""
    reasons = ("urgent", "needs_interpreter", "court_soon", "missing", "media_interest", "other")
    until = chance.choice((None, day + timedelta(days=chance.randrange(3, 40))))
    return Flag(reason=chance.choice(reasons), note=chance.choice(_FLAG_NOTES), until=until)


def made_up_task(chance: Random, due_at: datetime, worker: str) -> Task:
    """A reminder of a worker's own, still open."""
    return Task(title=chance.choice(_TASKS), due_at=due_at, responsible=worker)
