"""Code lists of supervision: emergencies, and how well casework keeps to its standards."""

from caseapp.domain.codes.lists import codes
from caseapp.text import mark

_OURS = "caseapp"

EMERGENCY = codes(
    "emergency",
    _OURS,
    [
        ("life", mark("Codes", "A life is at risk")),
        ("child", mark("Codes", "A child is at risk")),
        ("threat", mark("Codes", "Somebody is being followed or threatened now")),
        ("health", mark("Codes", "A medical emergency")),
        ("authority", mark("Codes", "An authority needs an answer that cannot wait")),
        ("other", mark("Codes", "Other")),
    ],
)
QUALITY = codes(
    "quality",
    _OURS,
    [
        ("yes", mark("Codes", "Yes")),
        ("partly", mark("Codes", "Partly")),
        ("no", mark("Codes", "No")),
        ("not_applicable", mark("Codes", "Does not apply")),
    ],
)
