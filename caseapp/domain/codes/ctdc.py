"""The flags of the CTDC data set of 2024: the answers that set each of them."""

from collections.abc import Mapping
from types import MappingProxyType

from caseapp.domain.codes.harm import RECRUITER_RELATION
from caseapp.domain.codes.htcds import METHODS_OF_CONTROL, TYPE_OF_EXPLOITATION, TYPE_OF_SEXUAL_EXPLOITATION
from caseapp.domain.codes.isic import DIVISION, SECTOR
from caseapp.domain.codes.lists import Codes

SOURCE = "CTDC Global Synthetic Data Codebook v2, February 2024"
Flag = tuple[Codes, frozenset[str]]


def _flag(codes: Codes, *values: str) -> Flag:
    return codes, frozenset(values)


# Where the codebook is silent, child labour and begging count as forced labour, and servitude as other.
FLAGS: Mapping[str, Flag] = MappingProxyType(
    {
        "meansDebtBondageEarnings": _flag(METHODS_OF_CONTROL, "DebtBondage", "TakesEarnings"),
        "meansThreats": _flag(
            METHODS_OF_CONTROL,
            "PhysicalThreats",
            "ThreatensChildrenFamily",
            "UsesChildren",
            "ThreatsLawEnforcement",
        ),
        "meansAbusePsyPhySex": _flag(
            METHODS_OF_CONTROL, "PsychologicalAbuse", "PhysicalAbuse", "SexualAbuse"
        ),
        "meansFalsePromises": _flag(METHODS_OF_CONTROL, "FalsePromises"),
        "meansDrugsAlcohol": _flag(METHODS_OF_CONTROL, "PsychoactiveSubstance"),
        "meansDenyBasicNeeds": _flag(
            METHODS_OF_CONTROL,
            "RestrictsFinancialAccess",
            "RestrictsMovement",
            "RestrictsMedicalCare",
            "WithholdsNecessities",
        ),
        "meansExcessiveWorkHours": _flag(METHODS_OF_CONTROL, "ExcessiveWorkingHours"),
        "meansWithholdDocs": _flag(METHODS_OF_CONTROL, "WithholdsDocuments"),
        "isForcedLabour": _flag(
            TYPE_OF_EXPLOITATION, "ForcedLabour", "ChildLabour", "ForcedBegging", "ForcedCriminality"
        ),
        "isSexualExploit": _flag(TYPE_OF_EXPLOITATION, "SexualExploitation"),
        "isOtherExploit": _flag(
            TYPE_OF_EXPLOITATION,
            "ForcedMarriage",
            "Servitude",
            "ForcedMilitaryByNonStateActors",
            "OrganRemoval",
            "ForcedAdoption",
            "Surrogacy",
            "Other",
        ),
        "typeOfLabourAgriculture": _flag(DIVISION, "01"),
        "typeOfLabourConstruction": _flag(SECTOR, "F_Construction"),
        "typeOfLabourDomesticWork": _flag(SECTOR, "T_ActivitiesOfHouseholdsAsEmployers"),
        "typeOfLabourHospitality": _flag(SECTOR, "I_AccommodationAndFoodServiceActivities"),
        "typeOfSexProstitution": _flag(TYPE_OF_SEXUAL_EXPLOITATION, "Prostitution"),
        "typeOfSexPornography": _flag(TYPE_OF_SEXUAL_EXPLOITATION, "Pornography"),
        "recruiterRelationIntimatePartner": _flag(RECRUITER_RELATION, "intimate_partner"),
        "recruiterRelationFriend": _flag(RECRUITER_RELATION, "friend"),
        "recruiterRelationFamily": _flag(RECRUITER_RELATION, "family"),
        "recruiterRelationOther": _flag(
            RECRUITER_RELATION, "broker", "employer", "smuggler", "official", "other"
        ),
    }
)
