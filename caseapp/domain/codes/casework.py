"""Code lists of the work itself, where no standard has one."""

from caseapp.domain.codes.lists import codes
from caseapp.text import mark

_OURS = "caseapp"
_PALERMO = "Palermo Protocol, Article 3(a)"

CASE_TYPE = codes(
    "case_type",
    _OURS,
    [
        ("trafficking", mark("Codes", "Trafficking in persons")),
        ("smuggled_vulnerable", mark("Codes", "Smuggled migrant in a vulnerable situation")),
        ("at_risk", mark("Codes", "Person at risk of trafficking")),
    ],
)
SEX = codes(
    "sex",
    "UNODC GLOTIP",
    [
        ("female", mark("Codes", "Female")),
        ("male", mark("Codes", "Male")),
        ("other", mark("Codes", "Other")),
    ],
)
BIRTH_DATE_BASIS = codes(
    "birth_date_basis",
    _OURS,
    [
        ("document", mark("Codes", "Seen on a document")),
        ("stated", mark("Codes", "Stated by the person")),
        ("estimated", mark("Codes", "Estimated")),
        ("assessed", mark("Codes", "Age assessment")),
    ],
)
CONTACT_RULE = codes(
    "contact_rule",
    _OURS,
    [
        ("safe", mark("Codes", "Safe")),
        ("ask_first", mark("Codes", "Ask first")),
        ("never", mark("Codes", "Never")),
    ],
)
ACTS = codes(
    "acts",
    _PALERMO,
    [
        ("recruitment", mark("Codes", "Recruitment")),
        ("transportation", mark("Codes", "Transportation")),
        ("transfer", mark("Codes", "Transfer")),
        ("harbouring", mark("Codes", "Harbouring")),
        ("receipt", mark("Codes", "Receipt")),
    ],
)
MEANS = codes(
    "means",
    _PALERMO,
    [
        ("threat_of_force", mark("Codes", "Threat of force")),
        ("use_of_force", mark("Codes", "Use of force")),
        ("coercion", mark("Codes", "Other forms of coercion")),
        ("abduction", mark("Codes", "Abduction")),
        ("fraud", mark("Codes", "Fraud")),
        ("deception", mark("Codes", "Deception")),
        ("abuse_of_power", mark("Codes", "Abuse of power")),
        ("abuse_of_vulnerability", mark("Codes", "Abuse of a position of vulnerability")),
        ("payments", mark("Codes", "Giving or receiving payments or benefits")),
    ],
)
FORCED_CRIMINALITY = codes(
    "forced_criminality",
    "extension of HTCDS v2.0",
    [
        ("online_scam", mark("Codes", "Online scam")),
        ("illegal_gambling", mark("Codes", "Illegal gambling")),
        ("drugs", mark("Codes", "Making or carrying drugs")),
        ("theft", mark("Codes", "Theft")),
        ("smuggling", mark("Codes", "Smuggling of people or goods")),
        ("other", mark("Codes", "Other")),
    ],
)
CONSENT_PURPOSE = codes(
    "consent_purpose",
    _OURS,
    [
        ("record", mark("Codes", "Keep a record of the case")),
        ("referral", mark("Codes", "Refer to a service")),
        ("authorities", mark("Codes", "Share with authorities")),
        ("family", mark("Codes", "Contact the family")),
        ("consulate", mark("Codes", "Contact the consulate")),
        ("return", mark("Codes", "Arrange a return")),
        ("figures", mark("Codes", "Count in anonymous figures")),
    ],
)
CONSENT_DECISION = codes(
    "consent_decision",
    _OURS,
    [("given", mark("Codes", "Given"), "TRUE"), ("refused", mark("Codes", "Refused"), "FALSE")],
)
CONSENT_FORM = codes(
    "consent_form",
    _OURS,
    [
        ("spoken", mark("Codes", "Spoken")),
        ("signed", mark("Codes", "Signed")),
        ("thumbprint", mark("Codes", "Thumbprint")),
    ],
)
CONSENT_GIVER = codes(
    "consent_giver",
    _OURS,
    [
        ("person", mark("Codes", "The person")),
        ("guardian", mark("Codes", "A guardian")),
        ("court", mark("Codes", "A court or authority")),
    ],
)
SHARE = codes(
    "share",
    _OURS,
    [
        ("identity", mark("Codes", "Identity")),
        ("contact", mark("Codes", "How to reach the person")),
        ("safety", mark("Codes", "Safety of contact")),
        ("circumstances", mark("Codes", "Personal circumstances")),
        ("exploitation", mark("Codes", "What happened")),
        ("screening", mark("Codes", "Screening and status")),
    ],
)
SERVICE = codes(
    "service",
    _OURS,
    [
        ("shelter", mark("Codes", "Shelter")),
        ("medical", mark("Codes", "Medical care")),
        ("mental_health", mark("Codes", "Mental health and psychosocial support")),
        ("legal", mark("Codes", "Legal help")),
        ("interpretation", mark("Codes", "Interpretation")),
        ("education", mark("Codes", "Education")),
        ("livelihood", mark("Codes", "Training and livelihood")),
        ("financial", mark("Codes", "Financial help")),
        ("child_protection", mark("Codes", "Child protection")),
        ("identification", mark("Codes", "Formal identification")),
        ("asylum", mark("Codes", "Asylum and refugee protection")),
        ("return", mark("Codes", "Return and reintegration")),
        ("other", mark("Codes", "Other")),
    ],
)
URGENCY = codes(
    "urgency",
    _OURS,
    [
        ("now", mark("Codes", "At once")),
        ("today", mark("Codes", "Within 24 hours")),
        ("week", mark("Codes", "Within a week")),
        ("routine", mark("Codes", "Routine")),
    ],
)
REFERRAL_STATE = codes(
    "referral_state",
    _OURS,
    [
        ("sent", mark("Codes", "Sent, waiting for an answer")),
        ("accepted", mark("Codes", "Accepted")),
        ("refused", mark("Codes", "Not accepted")),
        ("done", mark("Codes", "Service given")),
        ("withdrawn", mark("Codes", "Withdrawn")),
    ],
)
TASK_STATE = codes(
    "task_state",
    _OURS,
    [
        ("open", mark("Codes", "Open")),
        ("done", mark("Codes", "Done")),
        ("set_aside", mark("Codes", "Set aside")),
    ],
)
CHANNEL = codes(
    "channel",
    _OURS,
    [
        ("in_person", mark("Codes", "In person")),
        ("phone", mark("Codes", "Phone")),
        ("message", mark("Codes", "Message")),
        ("email", mark("Codes", "Email")),
        ("other", mark("Codes", "Other")),
    ],
)
CONTACT_WITH = codes(
    "contact_with",
    _OURS,
    [
        ("person", mark("Codes", "The person")),
        ("family", mark("Codes", "Family")),
        ("provider", mark("Codes", "Service provider")),
        ("authority", mark("Codes", "Authority")),
        ("consulate", mark("Codes", "Consulate")),
        ("other", mark("Codes", "Other")),
    ],
)
CLOSURE_REASON = codes(
    "closure_reason",
    _OURS,
    [
        ("plan_completed", mark("Codes", "The plan is completed")),
        ("declined", mark("Codes", "The person declined more help")),
        ("transferred", mark("Codes", "Transferred to another body")),
        ("returned", mark("Codes", "Returned home")),
        ("resettled", mark("Codes", "Resettled or relocated")),
        ("contact_lost", mark("Codes", "Contact lost")),
        ("not_trafficked", mark("Codes", "Not trafficked")),
        ("died", mark("Codes", "The person died")),
        ("other", mark("Codes", "Other")),
    ],
)
FLAG_REASON = codes(
    "flag_reason",
    _OURS,
    [
        ("urgent", mark("Codes", "Urgent")),
        ("needs_interpreter", mark("Codes", "Needs an interpreter")),
        ("court_soon", mark("Codes", "Court soon")),
        ("missing", mark("Codes", "Missing")),
        ("media_interest", mark("Codes", "Interest of the media")),
        ("other", mark("Codes", "Other")),
    ],
)
TAKES = codes(
    "takes",
    _OURS,
    [
        ("women", mark("Codes", "Women")),
        ("men", mark("Codes", "Men")),
        ("girls", mark("Codes", "Girls")),
        ("boys", mark("Codes", "Boys")),
        ("families", mark("Codes", "Families")),
        ("foreign", mark("Codes", "Foreign nationals")),
    ],
)
DISABILITY = codes(
    "disability",
    "Washington Group Short Set on Functioning",
    [
        ("seeing", mark("Codes", "Difficulty seeing")),
        ("hearing", mark("Codes", "Difficulty hearing")),
        ("walking", mark("Codes", "Difficulty walking")),
        ("remembering", mark("Codes", "Difficulty remembering or concentrating")),
        ("self_care", mark("Codes", "Difficulty with self-care")),
        ("communicating", mark("Codes", "Difficulty communicating")),
    ],
)
ANSWER = codes(
    "answer",
    _OURS,
    [
        ("yes", mark("Codes", "Yes")),
        ("no", mark("Codes", "No")),
        ("not_known", mark("Codes", "Not known")),
        ("not_said", mark("Codes", "Did not want to say")),
    ],
)
LEVEL = codes(
    "level",
    _OURS,
    [
        ("low", mark("Codes", "Low")),
        ("medium", mark("Codes", "Medium")),
        ("high", mark("Codes", "High")),
    ],
)
PRESENT = codes(
    "present",
    _OURS,
    [
        ("alone", mark("Codes", "Nobody else")),
        ("interpreter", mark("Codes", "An interpreter")),
        ("guardian", mark("Codes", "Parent or guardian")),
        ("family", mark("Codes", "Somebody of the family")),
        ("colleague", mark("Codes", "Another worker")),
        ("trusted", mark("Codes", "Somebody the person trusts")),
        ("other", mark("Codes", "Other")),
    ],
)
