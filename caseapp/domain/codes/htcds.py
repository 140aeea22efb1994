"""The code lists of the Human Trafficking Case Data Standard 2.0; spelling faults are the standard's."""

from caseapp.domain.codes.lists import codes
from caseapp.text import Text, mark

_SOURCE = "HTCDS v2.0, International Organization for Migration, CC BY 4.0"
_APPS = (
    "Facebook Instagram WhatsApp Telegram FacebookMessenger Viber SnapChat Line 4Sale WeChat QQ QZone TikTok"
)

ORGANISATION_TYPE = codes(
    "org_Type",
    _SOURCE,
    [
        ("NGO", mark("Codes", "NGO")),
        ("LawEnforcement", mark("Codes", "Law enforcement")),
        ("HealthServiceOrganisation", mark("Codes", "Health service organisation")),
        ("CentralGovernmentOrganisation", mark("Codes", "Central government organisation")),
        ("LocalGovernmentOrganisation", mark("Codes", "Local government organisation")),
        ("ImmigrationService", mark("Codes", "Immigration service")),
        ("LegalService", mark("Codes", "Legal service")),
        ("CorporateBusiness", mark("Codes", "Corporate business")),
        ("SchoolOrCollege", mark("Codes", "School or college")),
    ],
)

GENDER = codes(
    "prs_Gender",
    _SOURCE,
    [
        ("Feminine", mark("Codes", "Woman or girl (feminine)")),
        ("Masculine", mark("Codes", "Man or boy (masculine)")),
        ("TransgenderFeminine", mark("Codes", "Transgender feminine")),
        ("TransgenderMasculine", mark("Codes", "Transgender masculine")),
        ("NonConforming", mark("Codes", "Non-Conforming")),
        ("NonSpecifiedUnknown", mark("Codes", "Not specified or unknown")),
    ],
)

MARITAL_STATUS = codes(
    "prs_MaritalStatus",
    _SOURCE,
    [
        ("Single", mark("Codes", "Single")),
        ("Married", mark("Codes", "Married")),
        ("Widowed", mark("Codes", "Widowed")),
        ("Divorced", mark("Codes", "Divorced")),
        ("Separated", mark("Codes", "Separated")),
        ("RegisteredPartnership", mark("Codes", "Registered partnership")),
    ],
)

EDUCATION = codes(
    "prs_HighestLevelOfEducation",
    _SOURCE,
    [
        ("EarlyChildhoodEducation", mark("Codes", "Early childhood education")),
        ("PrimaryEducation", mark("Codes", "Primary education")),
        ("LowerSecondaryEducation", mark("Codes", "Lower secondary education")),
        ("UpperSecondaryEducation", mark("Codes", "Upper secondary education")),
        ("PostSecondaryNonTertiaryEducation", mark("Codes", "Post-secondary non-tertiary education")),
        ("ShortCycleTertiaryEducation", mark("Codes", "Short-cycle tertiary education")),
        ("BachelorsOrEquivalentLevel", mark("Codes", "Bachelor’s or equivalent level")),
        ("MastersOrEquivalentLevel", mark("Codes", "Master’s or equivalent level")),
        ("DoctoralOrEquivalentLevel", mark("Codes", "Doctoral or equivalent level")),
    ],
)

TRAFFICKING_STATUS = codes(
    "vic_TraffickingStatus",
    _SOURCE,
    [
        ("PossibleVictimOfTrafficking", mark("Codes", "Possible victim of trafficking")),
        ("ActualVictimOfTrafficking", mark("Codes", "Actual victim of trafficking")),
        ("NotAVictimOfTrafficking", mark("Codes", "Not a victim of trafficking")),
    ],
)

DECIDING_BODY = codes(
    "vic_TraffickingStatusDecisionMakingOrg",
    _SOURCE,
    [
        ("Police", mark("Codes", "Police")),
        ("NGO", mark("Codes", "NGO")),
        ("CourtOrProsecution", mark("Codes", "Court or prosecution")),
        ("NonPoliceGovernmentalOrganization", mark("Codes", "Non-police governmental organization")),
        ("Other", mark("Codes", "Other")),
    ],
)

RELATION_TO_TRAFFICKER = codes(
    "vic_RelationshipToTrafficker",
    _SOURCE,
    [
        ("Familial", mark("Codes", "Familial")),
        ("Acquainted", mark("Codes", "Acquainted")),
        ("Unaquainted", mark("Codes", "Not acquainted")),
    ],
)

WEBSITES_AND_APPS = codes(
    "vic_RecruitmentWebsitesAndApps",
    _SOURCE,
    [(name, Text("Codes", name)) for name in (*_APPS.split(), "Twitter")]
    + [("Other", mark("Codes", "Other"))],
)
METHOD_OF_RECRUITMENT = codes(
    "vic_MethodOfRecruitment",
    _SOURCE,
    [
        ("AtAPlaceOfBusiness", mark("Codes", "At a place of business")),
        ("AtAnEducationalInstitution", mark("Codes", "At an educational institution")),
        ("AtWork", mark("Codes", "At work")),
        ("ThroughOnlineSocialNetworks", mark("Codes", "Through online social networks")),
        ("ThroughAnOnlineAdvertisement", mark("Codes", "Through an online advertisement")),
        ("ThroughATelevisionAdvert", mark("Codes", "Through a television advert")),
        ("ThroughANewspaperAdvert", mark("Codes", "Through a newspaper advert")),
        ("ThroughFamilyOrFamilyEvents", mark("Codes", "Through family or family events")),
        ("ThroughFriendsOrSocialEvents", mark("Codes", "Through friends or social events")),
        ("Other", mark("Codes", "Other")),
    ],
)

METHODS_OF_CONTROL = codes(
    "vic_MethodsOfControl",
    _SOURCE,
    [
        ("PhysicalThreats", mark("Codes", "Physical threats")),
        ("ThreatsLawEnforcement", mark("Codes", "Threats of law enforcement")),
        ("ThreatensChildrenFamily", mark("Codes", "Threatens children/family")),
        ("DebtBondage", mark("Codes", "Debt bondage")),
        ("FalsePromises", mark("Codes", "False promises")),
        ("PhysicalAbuse", mark("Codes", "Physical abuse")),
        ("SexualAbuse", mark("Codes", "Sexual abuse")),
        ("TakesEarnings", mark("Codes", "Takes earnings")),
        ("RestrictsFinancialAccess", mark("Codes", "Restricts financial access")),
        ("RestrictsMedicalCare", mark("Codes", "Restricts medical care")),
        ("WithholdsNecessities", mark("Codes", "Withholds necessities")),
        ("PsychologicalAbuse", mark("Codes", "Psychological abuse")),
        ("PsychoactiveSubstance", mark("Codes", "Psychoactive substance")),
        ("ExcessiveWorkingHours", mark("Codes", "Excessive working hours")),
        ("WithholdsDocuments", mark("Codes", "Withholds documents")),
        ("UsesChildren", mark("Codes", "Uses the person's children"), "Other"),
        ("RestrictsMovement", mark("Codes", "Restricts movement"), "Other"),
        ("Other", mark("Codes", "Other")),
    ],
)

TYPE_OF_EXPLOITATION = codes(
    "vic_TypeOfExploitation",
    _SOURCE,
    [
        ("ForcedLabour", mark("Codes", "Forced labour")),
        ("SexualExploitation", mark("Codes", "Sexual exploitation")),
        ("ChildLabour", mark("Codes", "Child labour")),
        ("ForcedMarriage", mark("Codes", "Forced marriage")),
        ("Servitude", mark("Codes", "Servitude")),
        ("ForcedMilitaryByNonStateActors", mark("Codes", "Forced military (by non-state actors)")),
        ("OrganRemoval", mark("Codes", "Organ removal")),
        ("ForcedBegging", mark("Codes", "Forced begging")),
        ("ForcedAdoption", mark("Codes", "Forced adoption")),
        ("Surrogacy", mark("Codes", "Surrogacy")),
        ("ForcedCriminality", mark("Codes", "Forced criminality"), "Other"),
        ("Other", mark("Codes", "Other")),
    ],
)

TYPE_OF_SEXUAL_EXPLOITATION = codes(
    "vic_TypeOfSexExploitation",
    _SOURCE,
    [
        ("Prostitution", mark("Codes", "Prostitution")),
        ("Pornography", mark("Codes", "Pornography")),
        ("RemoteInteractiveServices", mark("Codes", "Remote interactive services")),
        ("PrivateSexualServices", mark("Codes", "Private sexual services")),
    ],
)

VULNERABILITIES = codes(
    "vic_Vulnerabilities",
    _SOURCE,
    [
        ("Addiction", mark("Codes", "Addiction")),
        ("SocialGroup", mark("Codes", "Social group")),
        ("Discrimination", mark("Codes", "Discrimination")),
        ("Poverty", mark("Codes", "Poverty")),
        ("DisabilityAndPhysicalHealth", mark("Codes", "Disability and physical health")),
        ("MentalHealth", mark("Codes", "Mental health")),
        ("Migration", mark("Codes", "Migration")),
        ("Homelessness", mark("Codes", "Homelessness")),
        ("AbuseSocialMedia", mark("Codes", "Abuse - social media")),
        ("AbusePhysical", mark("Codes", "Abuse - physical")),
        ("Education", mark("Codes", "Education")),
        ("WorkEnvironment", mark("Codes", "Work environment")),
    ],
)

CASE_STATUS = codes(
    "cas_Status",
    _SOURCE,
    [
        ("Active", mark("Codes", "Active")),
        ("FollowUp", mark("Codes", "Follow up")),
        ("Closed", mark("Codes", "Closed")),
        ("ClosedReferred", mark("Codes", "Closed referred")),
    ],
)

REFERRAL_REASON = codes(
    "cas_ReasonForOutgoingReferral",
    _SOURCE,
    [
        ("AdditionalServicesRequired", mark("Codes", "Additional services required")),
        ("MigrationOrChangeOfLocation", mark("Codes", "Migration or change of location")),
        ("Other", mark("Codes", "Other")),
    ],
)

SERVICE_PLAN_TYPE = codes(
    "spl_Type",
    _SOURCE,
    [
        ("Education", mark("Codes", "Education")),
        ("Financial", mark("Codes", "Financial")),
        ("Health", mark("Codes", "Health")),
        ("LabourExploitationRehabilitation", mark("Codes", "Labour exploitation rehabilitation")),
        ("Legal", mark("Codes", "Legal")),
        ("Livelihood", mark("Codes", "Livelihood")),
        ("RightsBasedTraining", mark("Codes", "Rights-based training")),
        ("SexualExploitationRehabilitation", mark("Codes", "Sexual exploitation rehabilitation")),
        ("SocialCare", mark("Codes", "Social care")),
    ],
)
CONSENT_PROMPTS = codes(
    "con_Consent",
    _SOURCE,
    [
        ("interview", mark("Codes", "Agrees to the interview")),
        ("purpose", mark("Codes", "Knows the purpose of the interview")),
        ("use", mark("Codes", "Knows how the data are and may be used")),
        ("research", mark("Codes", "Knows that anonymous data may be used for research")),
        ("access", mark("Codes", "Knows the right to ask for the data at any time")),
        ("storage", mark("Codes", "Knows how long the data are kept")),
        ("withdrawal", mark("Codes", "Knows how to withdraw consent")),
    ],
)
