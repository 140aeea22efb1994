"""The sections of a case and the chapters they stand in, in the order of the tabs."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from caseapp.domain.record import Record
from caseapp.domain.records import (
    AccessBlock,
    Approval,
    Assessment,
    AsylumReferral,
    Case,
    CaseConference,
    Closure,
    Complaint,
    Consent,
    ContactNote,
    ContactSafety,
    Document,
    EmergencyOpening,
    FamilyMember,
    FollowUp,
    Goal,
    IncomingReferral,
    LegalMatter,
    Person,
    PlanAction,
    QualityReview,
    Referral,
    ReturnPlan,
    Screening,
    ServiceGiven,
    Suspect,
    Task,
    TraffickingEvent,
    TraffickingPlace,
    Transfer,
    ViolenceIncident,
)
from caseapp.text import Text, mark
from caseapp.ui.pages.case.after import FollowUpsSection, ReturnSection
from caseapp.ui.pages.case.approvals import ApprovalsSection
from caseapp.ui.pages.case.assessments import AssessmentsSection
from caseapp.ui.pages.case.bin import BinSection
from caseapp.ui.pages.case.closing import ClosingSection
from caseapp.ui.pages.case.consents import ConsentsSection
from caseapp.ui.pages.case.corridor import CorridorSection
from caseapp.ui.pages.case.documents import DocumentsSection
from caseapp.ui.pages.case.family import FamilySection
from caseapp.ui.pages.case.lists import NotesSection, TasksSection
from caseapp.ui.pages.case.oversight import BlocksSection, EmergenciesSection, QualitySection
from caseapp.ui.pages.case.overview import OverviewSection
from caseapp.ui.pages.case.plan import PlanSection
from caseapp.ui.pages.case.records import RecordsSection
from caseapp.ui.pages.case.referrals import ReferralsSection
from caseapp.ui.pages.case.screening import ScreeningSection
from caseapp.ui.pages.case.section import CaseSection
from caseapp.ui.pages.case.services import ServicesSection
from caseapp.ui.pages.case.single import SingleSection
from caseapp.ui.pages.case.timeline import TimelineSection
from caseapp.ui.pages.case.transfers import TransfersSection
from caseapp.ui.pages.page import Room


@dataclass(frozen=True)
class Chapter:
    """Sections that belong together: their name in the program, and the words on the tab."""

    name: str
    words: Text


@dataclass(frozen=True)
class SectionKind:
    """A section: its tab's words, how it is made, and the kind of record whose drafts it goes on with."""

    chapter: str
    name: str
    words: Text
    make: Callable[[Room], CaseSection]
    kind: str = ""
    also: tuple[str, ...] = ()  # more kinds that are written here

    def holds(self, kind: str) -> bool:
        """Whether records of this kind are written here."""
        return bool(kind) and kind in (self.kind, *self.also)


def _single(chapter: str, name: str, words: Text, record_type: type[Record]) -> SectionKind:
    """A section for the one record of a kind."""
    return SectionKind(chapter, name, words, lambda room: SingleSection(room, record_type), record_type.kind)


def _many(chapter: str, name: str, words: Text, record_type: type[Record], about: Text) -> SectionKind:
    """A section for the records of a kind; `about` says what belongs here while there are none."""
    return SectionKind(
        chapter, name, words, lambda room: RecordsSection(room, record_type, about), record_type.kind
    )


_SERVICES = mark("Sections", "Each service that was given or offered, with dates, cost and provider.")
_RETURN = mark("Sections", "Only what the person decides, informed about risks and other ways.")
_FOLLOW_UP = mark("Sections", "How the person is 1, 3, 6 and 12 months later.")
CHAPTERS = (
    Chapter("next", mark("CasePage", "Next")),
    Chapter("person", mark("CasePage", "Person")),
    Chapter("consent", mark("CasePage", "Consent")),
    Chapter("events", mark("CasePage", "What happened")),
    Chapter("screening", mark("CasePage", "Screening")),
    Chapter("plan", mark("CasePage", "Plan")),
    Chapter("referrals", mark("CasePage", "Referrals")),
    Chapter("legal", mark("CasePage", "Legal")),
    Chapter("going_home", mark("CasePage", "Return")),
    Chapter("notes", mark("CasePage", "Notes")),
    Chapter("documents", mark("CasePage", "Documents")),
    Chapter("closing", mark("CasePage", "Closing")),
    Chapter("oversight", mark("CasePage", "Supervision")),
)
SECTIONS = (
    SectionKind("next", "overview", mark("CasePage", "Next"), OverviewSection),
    SectionKind("next", "timeline", mark("CasePage", "Timeline"), TimelineSection),
    _single("next", "case", mark("CasePage", "About the case"), Case),
    _single("person", "person", mark("CasePage", "Person"), Person),
    _single("person", "contact", mark("CasePage", "Safe contact"), ContactSafety),
    SectionKind(
        "person", "family", mark("CasePage", "Family and household"), FamilySection, FamilyMember.kind
    ),
    SectionKind("consent", "consent", mark("CasePage", "Consent"), ConsentsSection, Consent.kind),
    _single("events", "event", mark("CasePage", "What happened"), TraffickingEvent),
    _many(
        "events",
        "places",
        mark("CasePage", "Places"),
        TraffickingPlace,
        mark("Sections", "Each place of recruitment, transit and exploitation, as far as it is known."),
    ),
    _many(
        "events",
        "suspects",
        mark("CasePage", "Suspects"),
        Suspect,
        mark(
            "Sections", "Only what the person tells or the authorities need. It is printed for nobody else."
        ),
    ),
    _many(
        "events",
        "incidents",
        mark("CasePage", "Incidents of violence"),
        ViolenceIncident,
        mark("Sections", "One for each incident; counted without names the way GBVIMS does."),
    ),
    SectionKind("screening", "screening", mark("CasePage", "Screening"), ScreeningSection, Screening.kind),
    SectionKind(
        "screening", "assessments", mark("CasePage", "Assessments"), AssessmentsSection, Assessment.kind
    ),
    SectionKind("plan", "plan", mark("CasePage", "Plan"), PlanSection, Goal.kind, (PlanAction.kind,)),
    SectionKind(
        "plan",
        "services",
        mark("CasePage", "Services"),
        partial(ServicesSection, about=_SERVICES),
        ServiceGiven.kind,
    ),
    SectionKind("plan", "tasks", mark("CasePage", "Tasks"), TasksSection, Task.kind),
    SectionKind("referrals", "referrals", mark("CasePage", "Referrals"), ReferralsSection, Referral.kind),
    _many(
        "referrals",
        "incoming",
        mark("CasePage", "Referrals in"),
        IncomingReferral,
        mark("Sections", "What other bodies ask this office to do for the person, and what was answered."),
    ),
    SectionKind("referrals", "transfers", mark("CasePage", "Transfers"), TransfersSection, Transfer.kind),
    _many(
        "legal",
        "legal",
        mark("CasePage", "Legal matters"),
        LegalMatter,
        mark("Sections", "Complaints, testimony, claims and permits, with their dates."),
    ),
    _many(
        "legal",
        "asylum",
        mark("CasePage", "Asylum"),
        AsylumReferral,
        mark(
            "Sections",
            "Whoever is afraid to return is told of asylum, and no step of a return is taken.",
        ),
    ),
    SectionKind(
        "going_home",
        "return",
        mark("CasePage", "Return and reintegration"),
        partial(ReturnSection, about=_RETURN),
        ReturnPlan.kind,
    ),
    SectionKind("going_home", "corridor", mark("CasePage", "Two countries"), CorridorSection),
    SectionKind(
        "going_home",
        "follow_up",
        mark("CasePage", "Follow-up"),
        partial(FollowUpsSection, about=_FOLLOW_UP),
        FollowUp.kind,
    ),
    SectionKind("notes", "notes", mark("CasePage", "Notes"), NotesSection, ContactNote.kind),
    _many(
        "notes",
        "conferences",
        mark("CasePage", "Case conferences"),
        CaseConference,
        mark("Sections", "Who met about the case, and what was agreed."),
    ),
    _many(
        "notes",
        "complaints",
        mark("CasePage", "Complaints and feedback"),
        Complaint,
        mark("Sections", "What the person says about the help itself. Nobody is treated worse for it."),
    ),
    SectionKind("documents", "documents", mark("CasePage", "Documents"), DocumentsSection, Document.kind),
    SectionKind("closing", "closing", mark("CasePage", "Closing"), ClosingSection, Closure.kind),
    SectionKind("closing", "bin", mark("CasePage", "Bin"), BinSection),
    SectionKind("oversight", "approvals", mark("CasePage", "Approvals"), ApprovalsSection, Approval.kind),
    SectionKind("oversight", "quality", mark("CasePage", "Quality"), QualitySection, QualityReview.kind),
    SectionKind(
        "oversight", "blocks", mark("CasePage", "Kept from the case"), BlocksSection, AccessBlock.kind
    ),
    SectionKind(
        "oversight",
        "emergencies",
        mark("CasePage", "Emergencies"),
        EmergenciesSection,
        EmergencyOpening.kind,
    ),
)


def section_of(kind: str) -> str:
    """The name of the section that shows records of this kind; the first one where none does."""
    return next((section.name for section in SECTIONS if section.holds(kind)), SECTIONS[0].name)
