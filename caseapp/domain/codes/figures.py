"""Code lists that only figures have: bands, what came of the help, and the groups larger lists fall into."""

from collections.abc import Mapping
from types import MappingProxyType

from caseapp.domain.bands import Bands
from caseapp.domain.codes.lists import codes
from caseapp.text import mark

_OURS = "caseapp"
_CTDC = "CTDC Global Synthetic Data Codebook v2, February 2024"
_GLOTIP = "UNODC GLOTIP data set, April 2025"

YES_NO = codes("yes_no", _OURS, [("yes", mark("Codes", "Yes")), ("no", mark("Codes", "No"))])
AGE_GROUP = codes(
    "age_group",
    _GLOTIP,
    [("0-17", mark("Codes", "0 to 17 years")), ("18+", mark("Codes", "18 years or over"))],
)
AGE_BAND = codes(
    "age_band",
    _CTDC,
    [
        ("0-8", mark("Codes", "0 to 8 years")),
        ("9-17", mark("Codes", "9 to 17 years")),
        ("child", mark("Codes", "Under 18, age not known more closely")),
        ("18-20", mark("Codes", "18 to 20 years")),
        ("21-23", mark("Codes", "21 to 23 years")),
        ("24-26", mark("Codes", "24 to 26 years")),
        ("27-29", mark("Codes", "27 to 29 years")),
        ("30-38", mark("Codes", "30 to 38 years")),
        ("39-47", mark("Codes", "39 to 47 years")),
        ("48+", mark("Codes", "48 years or older")),
        ("adult", mark("Codes", "18 or over, age not known more closely")),
    ],
)
AGE_PARTS: Mapping[str, str] = MappingProxyType(
    {code: "0-17" if code in ("0-8", "9-17", "child") else "18+" for code in AGE_BAND}
)
# The third gender that CTDC publishes, beside woman and man.
GENDER_GROUP = codes(
    "gender_group",
    _CTDC,
    [("trans_nonconforming", mark("Codes", "Transgender or non-conforming"))],
)
GENDER_PARTS: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(("TransgenderFeminine", "TransgenderMasculine", "NonConforming"), "trans_nonconforming")
)
# Codes of other lists by which somebody says that she does not know.
NOT_KNOWN = frozenset({"unknown", "NonSpecifiedUnknown"})
# The three forms that UNODC publishes. Sexual exploitation has no parts here and so no group of its own.
# UNODC does not say where child labour, servitude, begging and forced criminality go: our own reading.
FORM_GROUP = codes(
    "form_group",
    _GLOTIP,
    [
        ("labour", mark("Codes", "Forced labour, all kinds")),
        ("other_forms", mark("Codes", "Other forms of exploitation, all kinds")),
    ],
)
FORM_PARTS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("ForcedLabour", "ChildLabour"), "labour"),
        **dict.fromkeys(
            (
                "ForcedMarriage",
                "Servitude",
                "ForcedMilitaryByNonStateActors",
                "OrganRemoval",
                "ForcedBegging",
                "ForcedAdoption",
                "Surrogacy",
                "ForcedCriminality",
                "Other",
            ),
            "other_forms",
        ),
    }
)
VICTIM_STATUS = codes(
    "victim_status",
    _OURS,
    [
        ("identified", mark("Codes", "Formally identified as a victim")),
        ("presumed", mark("Codes", "Presumed to be a victim")),
        ("not_a_victim", mark("Codes", "Found not to be a victim")),
    ],
)
IDENTIFIER_GROUP = codes("identifier_group", _OURS, [("authority", mark("Codes", "An authority"))])
IDENTIFIED_BY = codes(
    "identified_by",
    _OURS,
    [
        ("police", mark("Codes", "Police")),
        ("court", mark("Codes", "Court or prosecution")),
        ("government", mark("Codes", "Another public body")),
        ("ngo", mark("Codes", "NGO")),
        ("other", mark("Codes", "Other")),
        ("office", mark("Codes", "This office alone")),
    ],
)
IDENTIFIER_PARTS: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(("police", "court", "government"), "authority")
)
RETURN_DONE = codes(
    "return_done",
    _OURS,
    [
        ("returned", mark("Codes", "Has returned")),
        ("planned", mark("Codes", "Return planned")),
        ("stopped", mark("Codes", "Return stopped")),
        ("none", mark("Codes", "No return planned")),
    ],
)
HOW_MANY = codes(
    "how_many",
    _OURS,
    [
        ("all", mark("Codes", "All")),
        ("some", mark("Codes", "Some")),
        ("none", mark("Codes", "None")),
        ("nothing", mark("Codes", "There were none to count")),
    ],
)
DAYS = Bands(((0, 1), (2, 7), (8, 30)), 31)
DAYS_UNTIL = codes(
    "days_until",
    _OURS,
    [
        ("0-1", mark("Codes", "On the same or the next day")),
        ("2-7", mark("Codes", "2 to 7 days")),
        ("8-30", mark("Codes", "8 to 30 days")),
        ("31+", mark("Codes", "31 days or more")),
        ("never", mark("Codes", "Not so far")),
    ],
)
SERVICES = Bands(((0, 0), (1, 1), (2, 3)), 4)
SERVICE_COUNT = codes(
    "service_count",
    _OURS,
    [
        ("0-0", mark("Codes", "No service")),
        ("1-1", mark("Codes", "One service")),
        ("2-3", mark("Codes", "2 or 3 services")),
        ("4+", mark("Codes", "4 services or more")),
    ],
)
MONTHS = Bands(((0, 12), (13, 24)), 25)
EXPLOITED_MONTHS = codes(
    "traffickMonths",
    _CTDC,
    [
        ("0-12", mark("Codes", "0 to 12 months")),
        ("13-24", mark("Codes", "13 to 24 months")),
        ("25+", mark("Codes", "25 months or more")),
    ],
)
# Three and five days: the limits of care after rape (prevention of HIV, of pregnancy) in WHO's guidance.
UNTIL_TOLD = Bands(((0, 3), (4, 5), (6, 14), (15, 30)), 31)
TOLD_AFTER = codes(
    "told_after",
    _OURS,
    [
        ("0-3", mark("Codes", "Within 3 days")),
        ("4-5", mark("Codes", "After 4 or 5 days")),
        ("6-14", mark("Codes", "After 6 to 14 days")),
        ("15-30", mark("Codes", "After 15 to 30 days")),
        ("31+", mark("Codes", "After 31 days or more")),
    ],
)
