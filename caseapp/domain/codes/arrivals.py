"""Lists of codes for people who arrive many at once: bands of age, triage, first needs, outcome."""

from caseapp.domain.codes.lists import codes
from caseapp.text import mark

_OURS = "caseapp"

AGE_BAND = codes(
    "arrival_age_band",
    "UNHCR age groups",
    [
        ("0-4", mark("Codes", "0 to 4 years")),
        ("5-11", mark("Codes", "5 to 11 years")),
        ("12-17", mark("Codes", "12 to 17 years")),
        ("18-59", mark("Codes", "18 to 59 years")),
        ("60+", mark("Codes", "60 years and older")),
    ],
)
# How somebody is related to the head of her group.
RELATION = codes(
    "arrival_relation",
    _OURS,
    [
        ("head", mark("Codes", "Head of the group")),
        ("spouse", mark("Codes", "Spouse or partner")),
        ("child", mark("Codes", "Child")),
        ("mother", mark("Codes", "Mother")),
        ("father", mark("Codes", "Father")),
        ("sibling", mark("Codes", "Brother or sister")),
        ("grandparent", mark("Codes", "Grandparent")),
        ("aunt_uncle", mark("Codes", "Aunt or uncle")),
        ("cousin", mark("Codes", "Cousin")),
        ("in_law", mark("Codes", "Relative by marriage")),
        ("guardian", mark("Codes", "Guardian")),
        ("travelled_with", mark("Codes", "Travelled with the person")),
        ("other", mark("Codes", "Other")),
    ],
)
TRIAGE = codes(
    "arrival_triage",
    _OURS,
    [
        ("alone", mark("Codes", "Child alone")),
        ("medical", mark("Codes", "Medical help now")),
        ("pregnant", mark("Codes", "Pregnant")),
        ("danger", mark("Codes", "Afraid or in danger")),
        ("exploiter", mark("Codes", "Alleged smuggler or exploiter is present")),
        ("disability", mark("Codes", "Disability")),
        ("interpreter", mark("Codes", "Needs an interpreter")),
    ],
)
FIRST_NEED = codes(
    "first_need",
    _OURS,
    [
        ("water_food", mark("Codes", "Water and food")),
        ("medical", mark("Codes", "Medical care")),
        ("shelter", mark("Codes", "Shelter")),
        ("clothes", mark("Codes", "Clothes and blankets")),
        ("hygiene", mark("Codes", "Hygiene")),
        ("family_contact", mark("Codes", "Contact with family")),
        ("child_protection", mark("Codes", "Child protection")),
        ("psychosocial", mark("Codes", "Psychosocial support")),
        ("legal", mark("Codes", "Legal information")),
        ("other", mark("Codes", "Other")),
    ],
)
# Whether a record of a case may be kept, and whose word it is.
AGREED = codes(
    "arrival_agreed",
    _OURS,
    [
        ("person", mark("Codes", "Yes, the person agrees")),
        ("guardian", mark("Codes", "Yes, a guardian agrees")),
        ("court", mark("Codes", "Yes, a court or authority agrees")),
        ("refused", mark("Codes", "No, refused")),
    ],
)
ARRIVAL_STATE = codes(
    "arrival_state",
    _OURS,
    [
        ("waiting", mark("Codes", "Waiting")),
        ("case", mark("Codes", "Has a case")),
        ("not_taken", mark("Codes", "No case")),
    ],
)
NOT_TAKEN = codes(
    "arrival_not_taken",
    _OURS,
    [
        ("refused", mark("Codes", "Did not agree to a record")),
        ("left", mark("Codes", "Left")),
        ("handed_over", mark("Codes", "Handed over to another office")),
        ("twice", mark("Codes", "Written down twice")),
        ("known", mark("Codes", "Has a case already")),
        ("no_need", mark("Codes", "Needs no case")),
        ("died", mark("Codes", "The person died")),
        ("other", mark("Codes", "Other")),
    ],
)
