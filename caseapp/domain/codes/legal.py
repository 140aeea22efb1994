"""Code lists of legal matters: what they are about, how far they are, and what came of them."""

from caseapp.domain.codes.lists import codes
from caseapp.text import mark

_OURS = "caseapp"

LEGAL_KIND = codes(
    "legal_kind",
    _OURS,
    [
        ("complaint", mark("Codes", "Complaint to the police")),
        ("testimony", mark("Codes", "Testimony")),
        ("prosecution", mark("Codes", "Criminal case")),
        ("compensation", mark("Codes", "Compensation")),
        ("labour_claim", mark("Codes", "Claim for wages")),
        ("stay", mark("Codes", "Stay permit")),
        ("protection_order", mark("Codes", "Protection order")),
        ("detention", mark("Codes", "Detention or charge against the person")),
        ("civil", mark("Codes", "Other civil matter")),
        ("other", mark("Codes", "Other")),
    ],
)
LEGAL_STATE = codes(
    "legal_state",
    _OURS,
    [
        ("prepared", mark("Codes", "Being prepared")),
        ("filed", mark("Codes", "Filed")),
        ("under_way", mark("Codes", "Under way")),
        ("decided", mark("Codes", "Decided")),
        ("appeal", mark("Codes", "Under appeal")),
        ("settled", mark("Codes", "Settled")),
        ("dropped", mark("Codes", "Dropped")),
        ("expired", mark("Codes", "Expired")),
    ],
)
LEGAL_OUTCOME = codes(
    "legal_outcome",
    _OURS,
    [
        ("granted", mark("Codes", "Granted")),
        ("partly", mark("Codes", "Granted in part")),
        ("refused", mark("Codes", "Not granted")),
        ("convicted", mark("Codes", "Conviction")),
        ("acquitted", mark("Codes", "Acquittal")),
        ("no_case", mark("Codes", "Not pursued")),
    ],
)
