"""What can fall due in a case, and the note on a field that makes its answer do so."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from caseapp.text import Text, mark

# Stands for every answer where a record is settled as soon as there is one.
ANY_ANSWER: frozenset[str] = frozenset()
_NOTHING: Mapping[str, int] = MappingProxyType({})


class DueKind(StrEnum):
    """What falls due; the words never say whose case it is, nor anything somebody wrote."""

    STEP = "step"
    TASK = "task"
    GOAL = "goal"
    ACTION = "action"
    FOLLOW_UP = "follow_up"
    SILENT_REFERRAL = "silent_referral"
    ANSWER_DUE = "answer_due"
    INCOMING_WAITING = "incoming_waiting"
    TRANSFER_WAITING = "transfer_waiting"
    APPROVAL_WAITING = "approval_waiting"
    COMPLAINT_WAITING = "complaint_waiting"
    CONSENT_EXPIRING = "consent_expiring"
    SAFETY_REVIEW = "safety_review"
    ASSESSMENT_REVIEW = "assessment_review"
    COURT_DATE = "court_date"
    PERMIT_EXPIRING = "permit_expiring"
    ASYLUM_DATE = "asylum_date"
    CONFERENCE = "conference"
    NEXT_CONTACT = "next_contact"
    RETURN_DEPARTURE = "return_departure"

    @property
    def words(self) -> Text:
        """What falls due, for people."""
        return _WORDS[self]


_WORDS: Mapping[DueKind, Text] = MappingProxyType(
    {
        DueKind.STEP: mark("Agenda", "Step of the procedure"),
        DueKind.TASK: mark("Agenda", "Task"),
        DueKind.GOAL: mark("Agenda", "Goal of the plan"),
        DueKind.ACTION: mark("Agenda", "Action of the plan"),
        DueKind.FOLLOW_UP: mark("Agenda", "Follow-up"),
        DueKind.SILENT_REFERRAL: mark("Agenda", "Referral without an answer"),
        DueKind.ANSWER_DUE: mark("Agenda", "Answer to a referral"),
        DueKind.INCOMING_WAITING: mark("Agenda", "Referral in, to be answered"),
        DueKind.TRANSFER_WAITING: mark("Agenda", "Transfer without an answer"),
        DueKind.APPROVAL_WAITING: mark("Agenda", "Approval"),
        DueKind.COMPLAINT_WAITING: mark("Agenda", "Complaint, to be answered"),
        DueKind.CONSENT_EXPIRING: mark("Agenda", "Consent runs out"),
        DueKind.SAFETY_REVIEW: mark("Agenda", "Ask again what contact is safe"),
        DueKind.ASSESSMENT_REVIEW: mark("Agenda", "Review of an assessment"),
        DueKind.COURT_DATE: mark("Agenda", "Date of a legal matter"),
        DueKind.PERMIT_EXPIRING: mark("Agenda", "Permit or time limit ends"),
        DueKind.ASYLUM_DATE: mark("Agenda", "Date of the asylum procedure"),
        DueKind.CONFERENCE: mark("Agenda", "Case conference"),
        DueKind.NEXT_CONTACT: mark("Agenda", "Next contact"),
        DueKind.RETURN_DEPARTURE: mark("Agenda", "Departure"),
    }
)


@dataclass(frozen=True)
class Due:
    """The day or moment a field holds makes its record due, until an answer named by the record settles it.

    `after` days later, or fewer where the field `sooner_by` says so; not at all where the field `unless` has
    an answer. `remind` says how many days before people are reminded. With `newest_by`, of the records
    alike in the fields `alike` only the one with the latest day in that field speaks.
    """

    kind: DueKind
    after: int = 0
    sooner_by: str = ""
    sooner: Mapping[str, int] = field(default_factory=lambda: _NOTHING, hash=False)
    unless: str = ""
    remind: tuple[int, ...] = ()
    newest_by: str = ""
    alike: tuple[str, ...] = ()
