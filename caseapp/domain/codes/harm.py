"""Code lists about what was done to the person, where the field's standards have none."""

from caseapp.domain.codes.lists import codes
from caseapp.text import mark

_OURS = "caseapp"
_CTDC = "CTDC Global Synthetic Data Codebook v2, February 2024"
_HTCDS = "HTCDS v2.0, International Organization for Migration, CC BY 4.0"

RECRUITER_RELATION = codes(
    "recruiter_relation",
    _CTDC,
    [
        ("intimate_partner", mark("Codes", "Partner or former partner")),
        ("friend", mark("Codes", "Friend or acquaintance")),
        ("family", mark("Codes", "Family member or guardian")),
        ("broker", mark("Codes", "Broker or recruitment agency")),
        ("employer", mark("Codes", "Employer")),
        ("smuggler", mark("Codes", "Smuggler")),
        ("official", mark("Codes", "Official")),
        ("other", mark("Codes", "Other")),
        ("unknown", mark("Codes", "Not known")),
    ],
)
ROLE_IN_PROCESS = codes(
    "per_RoleInProcess",
    _HTCDS,
    [
        ("TravellingPartner", mark("Codes", "Travelling partner")),
        ("Transporter", mark("Codes", "Transporter")),
        ("RecruiterOrIntermediary", mark("Codes", "Recruiter or intermediary")),
        ("BrokerTravelAgent", mark("Codes", "Broker or travel agent")),
        ("TransferredIndividual", mark("Codes", "Transferred people")),
        ("HarbouredIndividual", mark("Codes", "Harboured people")),
        ("SoldIndividual", mark("Codes", "Sold people")),
        ("BoughtIndividual", mark("Codes", "Bought people")),
        ("ReceivedIndividual", mark("Codes", "Received people")),
        ("ControlledIndividual", mark("Codes", "Controlled people")),
        ("Smuggler", mark("Codes", "Smuggler")),
        ("Abuser", mark("Codes", "Abuser")),
        ("Kidnapper", mark("Codes", "Kidnapper")),
        ("Exploiter", mark("Codes", "Exploiter")),
        ("Other", mark("Codes", "Other")),
    ],
)
TYPE_OF_PLACE = codes(
    "hte_Type",
    _HTCDS,
    [
        ("Recruitment", mark("Codes", "Recruitment")),
        ("Transit", mark("Codes", "Transit")),
        ("Exploitation", mark("Codes", "Exploitation")),
    ],
)
BORDER_CROSSING = codes(
    "border_crossing",
    _OURS,
    [
        ("none", mark("Codes", "No border crossed")),
        ("official", mark("Codes", "Official crossing point")),
        ("unofficial", mark("Codes", "Elsewhere over land")),
        ("sea", mark("Codes", "By sea")),
        ("air", mark("Codes", "By air")),
    ],
)
TRAVEL_PAPERS = codes(
    "travel_papers",
    _OURS,
    [
        ("own", mark("Codes", "Own valid papers")),
        ("false", mark("Codes", "False or another person's papers")),
        ("none", mark("Codes", "No papers")),
    ],
)
TECHNOLOGY = codes(
    "technology",
    _OURS,
    [
        ("recruitment", mark("Codes", "To recruit")),
        ("control", mark("Codes", "To watch or control")),
        ("advertising", mark("Codes", "To advertise services")),
        ("exploitation", mark("Codes", "To exploit, such as by live stream")),
        ("payment", mark("Codes", "To move money")),
        ("movement", mark("Codes", "To arrange travel")),
    ],
)
VESSEL_TYPE = codes(
    "vessel_type",
    _OURS,
    [
        ("trawler", mark("Codes", "Trawler")),
        ("purse_seiner", mark("Codes", "Purse seiner")),
        ("longliner", mark("Codes", "Longliner")),
        ("small_boat", mark("Codes", "Small fishing boat")),
        ("carrier", mark("Codes", "Carrier or transhipment vessel")),
        ("cargo", mark("Codes", "Cargo ship")),
        ("platform", mark("Codes", "Fishing platform")),
        ("other", mark("Codes", "Other")),
    ],
)
WAY_OUT = codes(
    "way_out",
    _OURS,
    [
        ("escaped", mark("Codes", "Escaped")),
        ("authorities", mark("Codes", "Freed by authorities")),
        ("organisation", mark("Codes", "Helped out by an organisation")),
        ("community", mark("Codes", "Helped out by family or community")),
        ("paid", mark("Codes", "Let go after payment")),
        ("released", mark("Codes", "Let go")),
        ("still_there", mark("Codes", "Still in the situation")),
        ("other", mark("Codes", "Other")),
    ],
)
SUSPECT_LINK = codes(
    "suspect_link",
    _OURS,
    [
        ("suspect", mark("Codes", "Suspect")),
        ("witness", mark("Codes", "Witness")),
        ("accused", mark("Codes", "Accused")),
        ("convicted", mark("Codes", "Convicted")),
    ],
)
SOURCE_OF_THREAT = codes(
    "threat",
    _OURS,
    [
        ("none", mark("Codes", "No threat known")),
        ("possible", mark("Codes", "Possible")),
        ("present", mark("Codes", "Present")),
        ("urgent", mark("Codes", "Urgent")),
    ],
)
