"""The code lists of the GBVIMS incident recorder, as counted anonymously for gender-based violence."""

from caseapp.domain.codes.lists import codes
from caseapp.text import mark

_SOURCE = "GBVIMS incident recorder, GBVIMS Steering Committee"

TYPE_OF_VIOLENCE = codes(
    "gbv_type",
    _SOURCE,
    [
        ("rape", mark("Codes", "Rape")),
        ("sexual_assault", mark("Codes", "Sexual assault")),
        ("physical_assault", mark("Codes", "Physical assault")),
        ("forced_marriage", mark("Codes", "Forced marriage")),
        (
            "denial_of_resources_opportunities_or_services",
            mark("Codes", "Denial of resources, opportunities or services"),
        ),
        ("psychological_emotional_abuse", mark("Codes", "Psychological or emotional abuse")),
        ("non-gbv", mark("Codes", "Not gender-based")),
    ],
)
ABDUCTION = codes(
    "abduction_type",
    _SOURCE,
    [
        ("none", mark("Codes", "None")),
        ("forced_conscription", mark("Codes", "Forced conscription")),
        ("trafficked", mark("Codes", "Trafficked")),
        ("other_abduction_kidnapping", mark("Codes", "Other abduction or kidnapping")),
    ],
)
REPORTED_BEFORE = codes(
    "previously_reported",
    _SOURCE,
    [
        ("no", mark("Codes", "No")),
        ("gbvims-org", mark("Codes", "Yes, to an organisation that records such incidents the same way")),
        ("non-gbvims-org", mark("Codes", "Yes, to another organisation")),
    ],
)
STAGE_OF_DISPLACEMENT = codes(
    "stage_of_displacement",
    _SOURCE,
    [
        ("not_displaced", mark("Codes", "Not displaced at home")),
        ("pre_displacement", mark("Codes", "Before displacement")),
        ("during_flight", mark("Codes", "During flight")),
        ("during_refuge", mark("Codes", "During refuge")),
        ("during_return_transit", mark("Codes", "During return or transit")),
        ("post_displacement", mark("Codes", "After displacement")),
    ],
)
TIME_OF_DAY = codes(
    "time_of_day",
    _SOURCE,
    [
        ("morning", mark("Codes", "Morning")),
        ("afternoon", mark("Codes", "Afternoon")),
        ("evening_night", mark("Codes", "Evening or night")),
        ("unknown", mark("Codes", "Not known")),
    ],
)
DISPLACEMENT_STATUS = codes(
    "displacement_status",
    _SOURCE,
    [
        ("resident", mark("Codes", "Resident")),
        ("idp", mark("Codes", "Internally displaced person")),
        ("refugee", mark("Codes", "Refugee")),
        ("stateless_person", mark("Codes", "Stateless person")),
        ("returnee", mark("Codes", "Returnee")),
        ("foreign_national", mark("Codes", "Foreign national")),
        ("asylum_seeker", mark("Codes", "Asylum seeker")),
    ],
)
DISABILITY_TYPE = codes(
    "disability_type",
    _SOURCE,
    [
        ("no", mark("Codes", "No disability")),
        ("mental_disability", mark("Codes", "Mental disability")),
        ("physical_disability", mark("Codes", "Physical disability")),
        ("both", mark("Codes", "Mental and physical disability")),
    ],
)
SEPARATION = codes(
    "unaccompanied_separated_status",
    _SOURCE,
    [
        ("no", mark("Codes", "Neither unaccompanied nor separated")),
        ("unaccompanied_minor", mark("Codes", "Unaccompanied child")),
        ("separated_child", mark("Codes", "Separated child")),
        ("other_vulnerable_child", mark("Codes", "Other vulnerable child")),
    ],
)
AGE_GROUP = codes(
    "perpetrator_age_group",
    _SOURCE,
    [
        ("0_11", mark("Codes", "0 to 11 years")),
        ("12_17", mark("Codes", "12 to 17 years")),
        ("18_25", mark("Codes", "18 to 25 years")),
        ("26_40", mark("Codes", "26 to 40 years")),
        ("41_60", mark("Codes", "41 to 60 years")),
        ("61+", mark("Codes", "61 years or older")),
        ("unknown", mark("Codes", "Not known")),
    ],
)
RELATION = codes(
    "perpetrator_relationship",
    _SOURCE,
    [
        ("intimate_partner_former_partner", mark("Codes", "Partner or former partner")),
        ("primary_caregiver", mark("Codes", "Primary caregiver")),
        ("family_other_than_spouse_or_caregiver", mark("Codes", "Other family member")),
        ("supervisor_employer", mark("Codes", "Supervisor or employer")),
        ("schoolmate", mark("Codes", "Schoolmate")),
        ("teacher_school_official", mark("Codes", "Teacher or school official")),
        ("service_provider", mark("Codes", "Service provider")),
        ("cotenant_housemate", mark("Codes", "Housemate")),
        ("family_friend_neighbor", mark("Codes", "Family friend or neighbour")),
        ("other_refugee_idp_returnee", mark("Codes", "Other displaced person or returnee")),
        ("other_resident_community_member", mark("Codes", "Other resident of the community")),
        ("other", mark("Codes", "Other")),
        ("no_relation", mark("Codes", "No relation")),
        ("unknown", mark("Codes", "Not known")),
    ],
)
SERVICE_STATUS = codes(
    "service_referral_status",
    _SOURCE,
    [
        ("referred", mark("Codes", "Referred")),
        ("service_provided_by_your_agency", mark("Codes", "Service given by this office")),
        (
            "services_already_received_from_another_agency",
            mark("Codes", "Already received from another organisation"),
        ),
        ("service_not_applicable", mark("Codes", "Not needed")),
        ("referral_declined_by_survivor", mark("Codes", "Declined by the person")),
        ("service_unavailable", mark("Codes", "Not available")),
    ],
)
WANTS_LEGAL_ACTION = codes(
    "wants_legal_action",
    _SOURCE,
    [
        ("true", mark("Codes", "Yes")),
        ("false", mark("Codes", "No")),
        ("undecided", mark("Codes", "Undecided")),
    ],
)
