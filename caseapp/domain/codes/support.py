"""Code lists of support: family, plans, services, referrals, complaints and follow-up."""

from caseapp.domain.codes.lists import codes
from caseapp.text import mark

_OURS = "caseapp"
_MONTHS = "IOM reintegration follow-up: 1, 3, 6 and 12 months"

FAMILY_SAFETY = codes(
    "family_safety",
    _OURS,
    [
        ("safe", mark("Codes", "Safe to contact")),
        ("ask_first", mark("Codes", "Ask the person first")),
        ("not_safe", mark("Codes", "Not safe")),
        ("involved", mark("Codes", "Involved in what happened")),
        ("unknown", mark("Codes", "Not known")),
    ],
)
EVENT_TYPE = codes(
    "event_type",
    _OURS,
    [
        ("raid", mark("Codes", "Raid or rescue by authorities")),
        ("boat", mark("Codes", "Boat arrival")),
        ("border", mark("Codes", "Border interception")),
        ("repatriation", mark("Codes", "Group return")),
        ("compound", mark("Codes", "Release from a compound")),
        ("workplace", mark("Codes", "Workplace inspection")),
        ("outreach", mark("Codes", "Outreach")),
        ("other", mark("Codes", "Other")),
    ],
)
ACTION_STATE = codes(
    "action_state",
    _OURS,
    [
        ("planned", mark("Codes", "Planned")),
        ("under_way", mark("Codes", "Under way")),
        ("done", mark("Codes", "Done")),
        ("dropped", mark("Codes", "Dropped")),
    ],
)
OUTCOME = codes(
    "outcome",
    _OURS,
    [
        ("reached", mark("Codes", "Reached")),
        ("partly", mark("Codes", "Partly reached")),
        ("not_reached", mark("Codes", "Not reached")),
        ("changed", mark("Codes", "No longer wanted")),
    ],
)
PAYER = codes(
    "payer",
    _OURS,
    [
        ("free", mark("Codes", "Free of charge")),
        ("office", mark("Codes", "This office")),
        ("state", mark("Codes", "The state")),
        ("other_organisation", mark("Codes", "Another organisation")),
        ("person", mark("Codes", "The person")),
        ("family", mark("Codes", "The family")),
    ],
)
TRANSFER_TO = codes(
    "transfer_to",
    _OURS,
    [
        ("colleague", mark("Codes", "A colleague")),
        ("office", mark("Codes", "Another office")),
        ("organisation", mark("Codes", "Another organisation")),
    ],
)
TRANSFER_STATE = codes(
    "transfer_state",
    _OURS,
    [
        ("offered", mark("Codes", "Offered, waiting for an answer")),
        ("accepted", mark("Codes", "Accepted")),
        ("refused", mark("Codes", "Not accepted")),
        ("withdrawn", mark("Codes", "Withdrawn")),
    ],
)
REFUSAL = codes(
    "refusal",
    _OURS,
    [
        ("full", mark("Codes", "No place free")),
        ("not_eligible", mark("Codes", "Not eligible")),
        ("no_language", mark("Codes", "No interpreter")),
        ("no_service", mark("Codes", "Service not offered")),
        ("unsafe", mark("Codes", "Not safe there")),
        ("no_reason", mark("Codes", "No reason given")),
        ("other", mark("Codes", "Other")),
    ],
)
INCOMING_STATE = codes(
    "incoming_state",
    _OURS,
    [
        ("received", mark("Codes", "Received, not answered yet")),
        ("accepted", mark("Codes", "Accepted")),
        ("refused", mark("Codes", "Not accepted")),
    ],
)
COMPLAINT_KIND = codes(
    "complaint_kind",
    _OURS,
    [
        ("complaint", mark("Codes", "Complaint")),
        ("misconduct", mark("Codes", "Report of misconduct or abuse by staff")),
        ("feedback", mark("Codes", "Feedback")),
        ("thanks", mark("Codes", "Thanks")),
        ("suggestion", mark("Codes", "Suggestion")),
    ],
)
COMPLAINT_WAY = codes(
    "complaint_way",
    _OURS,
    [
        ("in_person", mark("Codes", "In person")),
        ("phone", mark("Codes", "Phone")),
        ("letter", mark("Codes", "Letter or box")),
        ("message", mark("Codes", "Message")),
        ("other", mark("Codes", "Other")),
    ],
)
COMPLAINT_STATE = codes(
    "complaint_state",
    _OURS,
    [
        ("received", mark("Codes", "Received")),
        ("looked_into", mark("Codes", "Being looked into")),
        ("answered", mark("Codes", "Answered")),
        ("passed_on", mark("Codes", "Passed on")),
        ("closed", mark("Codes", "Closed")),
    ],
)
FOLLOW_UP_MONTH = codes(
    "follow_up_month",
    _MONTHS,
    [
        ("1", mark("Codes", "After 1 month")),
        ("3", mark("Codes", "After 3 months")),
        ("6", mark("Codes", "After 6 months")),
        ("12", mark("Codes", "After 12 months")),
        ("other", mark("Codes", "Another time")),
    ],
)
FOLLOW_UP_STATE = codes(
    "follow_up_state",
    _OURS,
    [
        ("planned", mark("Codes", "Planned")),
        ("done", mark("Codes", "Done")),
        ("not_reached", mark("Codes", "Person not reached")),
        ("dropped", mark("Codes", "Dropped")),
    ],
)
CONDITION = codes(
    "condition",
    _OURS,
    [
        ("good", mark("Codes", "Good")),
        ("fair", mark("Codes", "Fair")),
        ("poor", mark("Codes", "Poor")),
        ("unknown", mark("Codes", "Not known")),
    ],
)
APPROVAL_STATE = codes(
    "approval_state",
    _OURS,
    [
        ("asked", mark("Codes", "Waiting for approval")),
        ("approved", mark("Codes", "Approved")),
        ("returned", mark("Codes", "Sent back")),
        ("withdrawn", mark("Codes", "Taken back")),
    ],
)
PRIORITY = codes(
    "priority",
    _OURS,
    [
        ("urgent", mark("Codes", "Urgent")),
        ("high", mark("Codes", "High")),
        ("normal", mark("Codes", "Normal")),
        ("low", mark("Codes", "Low")),
    ],
)
LITERACY = codes(
    "literacy",
    _OURS,
    [
        ("none", mark("Codes", "Does not read")),
        ("some", mark("Codes", "Reads a little")),
        ("well", mark("Codes", "Reads well")),
    ],
)
BIRTH_ESTIMATE = codes(
    "birth_estimate",
    _OURS,
    [
        ("told", mark("Codes", "What the person said")),
        ("relatives", mark("Codes", "What relatives said")),
        ("events", mark("Codes", "Events the person remembers")),
        ("looks", mark("Codes", "Appearance")),
        ("medical", mark("Codes", "Medical assessment")),
        ("document", mark("Codes", "A document that may be wrong")),
    ],
)
FAMILY_RELATION = codes(
    "family_relation",
    _OURS,
    [
        ("mother", mark("Codes", "Mother")),
        ("father", mark("Codes", "Father")),
        ("child", mark("Codes", "Child")),
        ("spouse", mark("Codes", "Spouse or partner")),
        ("sibling", mark("Codes", "Brother or sister")),
        ("grandparent", mark("Codes", "Grandparent")),
        ("aunt_uncle", mark("Codes", "Aunt or uncle")),
        ("cousin", mark("Codes", "Cousin")),
        ("guardian", mark("Codes", "Guardian")),
        ("in_law", mark("Codes", "Relative by marriage")),
        ("friend", mark("Codes", "Friend")),
        ("travelled_with", mark("Codes", "Travelled with the person")),
        ("other", mark("Codes", "Other")),
    ],
)
