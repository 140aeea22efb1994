"""Code lists about papers and files."""

from caseapp.domain.codes.lists import codes
from caseapp.text import mark

_OURS = "caseapp"

DOCUMENT_TYPE = codes(
    "document_type",
    _OURS,
    [
        ("identity_card", mark("Codes", "Identity card")),
        ("passport", mark("Codes", "Passport")),
        ("birth_certificate", mark("Codes", "Birth certificate")),
        ("travel_document", mark("Codes", "Travel document")),
        ("photo", mark("Codes", "Photo")),
        ("medical_report", mark("Codes", "Medical report")),
        ("police_report", mark("Codes", "Police report")),
        ("court_paper", mark("Codes", "Court paper")),
        ("statement", mark("Codes", "Statement")),
        ("consent_form", mark("Codes", "Consent form")),
        ("contract", mark("Codes", "Contract")),
        ("other", mark("Codes", "Other")),
    ],
)
# Papers whose number is one person's. One case before a court, or one raid, is of many people.
OF_ONE_PERSON = frozenset({"identity_card", "passport", "birth_certificate", "travel_document", "other"})
PAPER_KEPT_BY = codes(
    "paper_kept_by",
    _OURS,
    [
        ("person", mark("Codes", "The person")),
        ("office", mark("Codes", "This office")),
        ("family", mark("Codes", "Family")),
        ("authority", mark("Codes", "Authority")),
        ("consulate", mark("Codes", "Consulate")),
        ("employer", mark("Codes", "Employer or recruiter")),
        ("trafficker", mark("Codes", "Trafficker")),
        ("lost", mark("Codes", "Lost or destroyed")),
        ("other", mark("Codes", "Other")),
    ],
)
HIDDEN_DATA = codes(
    "hidden_data",
    _OURS,
    [
        ("removed", mark("Codes", "Removed")),
        ("kept", mark("Codes", "Kept on purpose")),
        ("not_removable", mark("Codes", "This kind of file keeps what is hidden in it")),
        ("none", mark("Codes", "This kind of file has none")),
    ],
)
