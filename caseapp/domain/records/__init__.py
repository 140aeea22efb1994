"""The records of a case, one type a module; `RECORD_TYPES` lists them all."""

from collections.abc import Mapping
from types import MappingProxyType

from caseapp.domain.record import Record
from caseapp.domain.records.case import Case
from caseapp.domain.records.closure import Closure
from caseapp.domain.records.consent import Consent
from caseapp.domain.records.contact_note import ContactNote
from caseapp.domain.records.contact_safety import ContactSafety
from caseapp.domain.records.document import Document
from caseapp.domain.records.milestone import Milestone
from caseapp.domain.records.person import Person
from caseapp.domain.records.provider import Provider
from caseapp.domain.records.referral import Referral
from caseapp.domain.records.screening import Screening
from caseapp.domain.records.task import Task
from caseapp.domain.records.trafficking_event import TraffickingEvent

RECORD_TYPES: Mapping[str, type[Record]] = MappingProxyType(
    {
        record.kind: record
        for record in (
            Case,
            Person,
            ContactSafety,
            Consent,
            TraffickingEvent,
            Screening,
            Referral,
            Task,
            Milestone,
            ContactNote,
            Closure,
            Document,
            Provider,
        )
    }
)
__all__ = [
    "RECORD_TYPES",
    "Case",
    "Closure",
    "Consent",
    "ContactNote",
    "ContactSafety",
    "Document",
    "Milestone",
    "Person",
    "Provider",
    "Referral",
    "Screening",
    "Task",
    "TraffickingEvent",
]
