"""What happened to made-up people: the forms of exploitation an office meets, each with its usual answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True)
class Situation:
    """One form of exploitation: who is met in it, where people are taken, and what is recorded of it."""

    name: str
    share_of_women: float
    share_of_children: float
    ages: tuple[int, int]
    abroad: tuple[str, ...]
    control: tuple[str, ...]
    recruitment: tuple[str, ...]
    answers: Mapping[str, object]
    accounts: tuple[str, ...] = field(repr=False)
    weight: int = 10


_LABOUR = ("recruitment", "transportation", "receipt")
_DECEIVED = ("deception", "coercion")

SCAM_COMPOUND = Situation(
    "scam_compound",
    0.35,
    0.04,
    (15, 41),
    ("MM", "KH", "LA"),
    ("PhysicalThreats", "PhysicalAbuse", "DebtBondage", "WithholdsDocuments", "RestrictsMovement"),
    ("ThroughOnlineSocialNetworks", "ThroughAnOnlineAdvertisement"),
    MappingProxyType(
        {
            "acts": _LABOUR,
            "means": ("deception", "threat_of_force", "use_of_force"),
            "purposes": ("ForcedCriminality",),
            "forced_criminality": ("online_scam",),
            "is_scam_compound": True,
            "is_at_sea": False,
            "sector": "J_InformationAndCommunication",
            "websites_and_apps": ("Facebook", "Telegram"),
            "transit_countries": ("TH",),
        }
    ),
    (
        "The advertisement promised work as an interpreter. Behind the gate the passport was taken, and every"
        " day there was a number of strangers to write to.",
        "Those who did not bring enough money were locked in a dark room. A friend paid to end it.",
        "There were guards at every door. The work was writing false love letters for sixteen hours a day.",
    ),
    20,
)
FISHING = Situation(
    "fishing",
    0.0,
    0.12,
    (14, 54),
    ("TH", "ID", "MY", "TW"),
    ("DebtBondage", "WithholdsDocuments", "ExcessiveWorkingHours", "PhysicalAbuse", "TakesEarnings"),
    ("ThroughFriendsOrSocialEvents", "AtAPlaceOfBusiness"),
    MappingProxyType(
        {
            "acts": (*_LABOUR, "transfer"),
            "means": _DECEIVED,
            "purposes": ("ForcedLabour",),
            "is_at_sea": True,
            "sector": "A_AgricultureForestryAndFishing",
        }
    ),
    (
        "The broker spoke of a fish factory on land. The boat was out for eleven months, and the debt grew.",
        "We slept four hours. A man who fell ill got no medicine. The captain kept all the seaman's books.",
    ),
    15,
)
DOMESTIC_WORK = Situation(
    "domestic_work",
    0.95,
    0.15,
    (13, 57),
    ("MY", "SG", "SA", "KW"),
    ("WithholdsDocuments", "RestrictsMovement", "TakesEarnings", "PsychologicalAbuse"),
    ("AtAPlaceOfBusiness", "ThroughFamilyOrFamilyEvents"),
    MappingProxyType(
        {
            "acts": _LABOUR,
            "means": (*_DECEIVED, "abuse_of_vulnerability"),
            "purposes": ("Servitude",),
            "is_at_sea": False,
            "sector": "T_ActivitiesOfHouseholdsAsEmployers",
        }
    ),
    (
        "There was no day of rest and no pay in two years. The door was locked when the family went out.",
        "The agency kept eight months of wages for the ticket. The telephone was taken on the first day.",
    ),
    15,
)
FORCED_MARRIAGE = Situation(
    "forced_marriage",
    1.0,
    0.4,
    (13, 29),
    ("CN", "IN"),
    ("RestrictsMovement", "SexualAbuse", "FalsePromises", "ThreatensChildrenFamily"),
    ("ThroughFamilyOrFamilyEvents", "ThroughFriendsOrSocialEvents"),
    MappingProxyType(
        {
            "acts": ("recruitment", "transportation", "transfer"),
            "means": ("deception", "payments", "abuse_of_vulnerability"),
            "purposes": ("ForcedMarriage",),
            "is_at_sea": False,
        }
    ),
    (
        "An aunt promised work in a shop across the border. There a man said that he had paid for a wife.",
        "She was told that she could go home once there was a son.",
    ),
)
FACTORY = Situation(
    "factory",
    0.5,
    0.12,
    (14, 48),
    ("MY", "TH", "MU"),
    ("DebtBondage", "WithholdsDocuments", "ExcessiveWorkingHours", "ThreatsLawEnforcement"),
    ("AtAPlaceOfBusiness", "ThroughAnOnlineAdvertisement"),
    MappingProxyType(
        {
            "acts": _LABOUR,
            "means": _DECEIVED,
            "purposes": ("ForcedLabour",),
            "is_at_sea": False,
            "sector": "C_Manufacturing",
        }
    ),
    (
        "The fee for the job was as much as two years of wages. The foreman kept the passports in a safe.",
        "Whoever asked for the pay was told that the police would be called.",
    ),
    15,
)
BEGGING = Situation(
    "begging",
    0.5,
    0.6,
    (6, 76),
    ("TH", "MY", "IN"),
    ("TakesEarnings", "PhysicalAbuse", "WithholdsNecessities", "RestrictsMovement"),
    ("ThroughFamilyOrFamilyEvents",),
    MappingProxyType(
        {
            "acts": ("transportation", "harbouring"),
            "means": ("abuse_of_vulnerability", "threat_of_force"),
            "purposes": ("ForcedBegging",),
            "is_at_sea": False,
        }
    ),
    (
        "Every morning a van brought them to the market, and in the evening it took the money.",
        "Whoever brought too little got no supper.",
    ),
)
SEXUAL_EXPLOITATION = Situation(
    "sexual_exploitation",
    0.85,
    0.35,
    (12, 36),
    ("MY", "TH", "AE"),
    ("DebtBondage", "SexualAbuse", "PhysicalThreats", "PsychoactiveSubstance"),
    ("ThroughOnlineSocialNetworks", "ThroughFriendsOrSocialEvents"),
    MappingProxyType(
        {
            "acts": ("recruitment", "harbouring"),
            "means": (*_DECEIVED, "abuse_of_power"),
            "purposes": ("SexualExploitation",),
            "sexual_exploitation": ("Prostitution",),
            "is_at_sea": False,
        }
    ),
    (
        "The friend from the telephone spoke of work in a restaurant. There was no restaurant.",
        "The debt was larger every week, for the room, the clothes and the fines.",
    ),
)
SITUATIONS = (
    SCAM_COMPOUND,
    FISHING,
    DOMESTIC_WORK,
    FORCED_MARRIAGE,
    FACTORY,
    BEGGING,
    SEXUAL_EXPLOITATION,
)
