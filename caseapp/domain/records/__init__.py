"""The records of a case, one type a module; `RECORD_TYPES` lists them all."""

from collections.abc import Mapping
from types import MappingProxyType

from caseapp.domain.record import Record
from caseapp.domain.records.access_block import AccessBlock
from caseapp.domain.records.approval import Approval
from caseapp.domain.records.arrival import Arrival
from caseapp.domain.records.assessment import Assessment
from caseapp.domain.records.asylum_referral import AsylumReferral
from caseapp.domain.records.case import Case
from caseapp.domain.records.case_conference import CaseConference
from caseapp.domain.records.closure import Closure
from caseapp.domain.records.complaint import Complaint
from caseapp.domain.records.consent import Consent
from caseapp.domain.records.contact_note import ContactNote
from caseapp.domain.records.contact_safety import ContactSafety
from caseapp.domain.records.document import Document
from caseapp.domain.records.emergency_opening import EmergencyOpening
from caseapp.domain.records.family_member import FamilyMember
from caseapp.domain.records.flag import Flag
from caseapp.domain.records.follow_up import FollowUp
from caseapp.domain.records.goal import Goal
from caseapp.domain.records.incoming_referral import IncomingReferral
from caseapp.domain.records.legal_matter import LegalMatter
from caseapp.domain.records.milestone import Milestone
from caseapp.domain.records.person import Person
from caseapp.domain.records.plan_action import PlanAction
from caseapp.domain.records.provider import Provider
from caseapp.domain.records.quality_review import QualityReview
from caseapp.domain.records.referral import Referral
from caseapp.domain.records.return_plan import ReturnPlan
from caseapp.domain.records.screening import Screening
from caseapp.domain.records.service_given import ServiceGiven
from caseapp.domain.records.shared_event import SharedEvent
from caseapp.domain.records.suspect import Suspect
from caseapp.domain.records.task import Task
from caseapp.domain.records.trafficking_event import TraffickingEvent
from caseapp.domain.records.trafficking_place import TraffickingPlace
from caseapp.domain.records.transfer import Transfer
from caseapp.domain.records.violence_incident import ViolenceIncident

RECORD_TYPES: Mapping[str, type[Record]] = MappingProxyType(
    {
        record.kind: record
        for record in (
            Case,
            Person,
            ContactSafety,
            FamilyMember,
            Consent,
            TraffickingEvent,
            TraffickingPlace,
            Suspect,
            ViolenceIncident,
            Screening,
            Goal,
            PlanAction,
            ServiceGiven,
            Assessment,
            Referral,
            IncomingReferral,
            Transfer,
            Task,
            Milestone,
            ContactNote,
            CaseConference,
            LegalMatter,
            ReturnPlan,
            AsylumReferral,
            FollowUp,
            Complaint,
            Approval,
            Flag,
            AccessBlock,
            EmergencyOpening,
            QualityReview,
            Closure,
            Document,
            Provider,
            SharedEvent,
            Arrival,
        )
    }
)
__all__ = [
    "RECORD_TYPES",
    "AccessBlock",
    "Approval",
    "Arrival",
    "Assessment",
    "AsylumReferral",
    "Case",
    "CaseConference",
    "Closure",
    "Complaint",
    "Consent",
    "ContactNote",
    "ContactSafety",
    "Document",
    "EmergencyOpening",
    "FamilyMember",
    "Flag",
    "FollowUp",
    "Goal",
    "IncomingReferral",
    "LegalMatter",
    "Milestone",
    "Person",
    "PlanAction",
    "Provider",
    "QualityReview",
    "Referral",
    "ReturnPlan",
    "Screening",
    "ServiceGiven",
    "SharedEvent",
    "Suspect",
    "Task",
    "TraffickingEvent",
    "TraffickingPlace",
    "Transfer",
    "ViolenceIncident",
]
