"""Code lists of return, reintegration and asylum."""

from caseapp.domain.codes.lists import codes
from caseapp.text import mark

_OURS = "caseapp"

WISH = codes(
    "wish",
    _OURS,
    [
        ("return", mark("Codes", "Wants to return")),
        ("stay", mark("Codes", "Wants to stay")),
        ("elsewhere", mark("Codes", "Wants to go elsewhere")),
        ("undecided", mark("Codes", "Undecided")),
    ],
)
RETURN_STATE = codes(
    "return_state",
    _OURS,
    [
        ("wish", mark("Codes", "Wish noted")),
        ("preparing", mark("Codes", "Being prepared")),
        ("ready", mark("Codes", "Ready to travel")),
        ("departed", mark("Codes", "Departed")),
        ("arrived", mark("Codes", "Arrived and received")),
        ("stopped", mark("Codes", "Stopped")),
    ],
)
FAMILY_FINDING = codes(
    "family_finding",
    _OURS,
    [
        ("suitable", mark("Codes", "Safe and able to receive the person")),
        ("with_support", mark("Codes", "Only with support")),
        ("unsafe", mark("Codes", "Not safe")),
        ("not_found", mark("Codes", "Family not found")),
        ("not_done", mark("Codes", "Not assessed yet")),
    ],
)
TRAVEL_PAPER = codes(
    "travel_paper",
    _OURS,
    [
        ("has", mark("Codes", "Has a valid document")),
        ("applied", mark("Codes", "Applied for")),
        ("issued", mark("Codes", "Emergency document issued")),
        ("refused", mark("Codes", "Not issued")),
        ("not_needed", mark("Codes", "Not needed")),
    ],
)
ESCORT = codes(
    "escort",
    _OURS,
    [
        ("none", mark("Codes", "No escort needed")),
        ("staff", mark("Codes", "Escort by staff")),
        ("family", mark("Codes", "Escort by family")),
        ("medical", mark("Codes", "Medical escort")),
        ("authority", mark("Codes", "Escort by authorities")),
    ],
)
ASYLUM_STATE = codes(
    "asylum_state",
    _OURS,
    [
        ("informed", mark("Codes", "Informed of the right to apply")),
        ("wishes", mark("Codes", "Wishes to apply")),
        ("referred", mark("Codes", "Referred")),
        ("applied", mark("Codes", "Applied")),
        ("granted", mark("Codes", "Protection granted")),
        ("refused", mark("Codes", "Protection refused")),
        ("declined", mark("Codes", "Does not wish to apply")),
    ],
)
ASYLUM_BODY = codes(
    "asylum_body",
    _OURS,
    [
        ("unhcr", mark("Codes", "UNHCR")),
        ("state", mark("Codes", "State authority")),
        ("lawyer", mark("Codes", "Lawyer or legal aid")),
        ("other", mark("Codes", "Other")),
    ],
)
