"""The kinds of value that the entries of a pack are made of."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, TypeVar

from pydantic import (
    AfterValidator,
    Discriminator,
    Field,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    Tag,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from caseapp.domain.plain_words import has_hidden, is_plain
from caseapp.procedures.conditions import Condition
from caseapp.procedures.durations import Duration
from caseapp.procedures.facts import Group
from caseapp.text import Text, mark

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


Entry = TypeVar("Entry")


def _plain(text: str) -> str:
    if not is_plain(text):
        raise PydanticCustomError("plain_words", "not plain words")
    return text


def _filled(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    if not entries:
        raise PydanticCustomError("too_short", "no entries")
    return entries


def _visible(address: str) -> str:
    if has_hidden(address):
        raise PydanticCustomError("plain_words", "hidden characters")
    return address


def _duration(written: object) -> Duration:
    try:
        return Duration.parse(written if isinstance(written, str) else "")
    except ValueError:
        raise PydanticCustomError("duration", "not a duration") from None


def _day(written: object) -> date:
    try:
        return date.fromisoformat(written if isinstance(written, str) and _DAY.fullmatch(written) else "")
    except ValueError:
        raise PydanticCustomError("day", "not a day") from None


# A limit of pydantic's own would call a list empty whose entries all have faults.
AtLeastOne = AfterValidator(_filled)
Words = Annotated[str, StringConstraints(min_length=1, max_length=1_000), AfterValidator(_plain)]
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
CountryCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
WebAddress = Annotated[
    str,
    StringConstraints(max_length=1_000, pattern=r"^https?://[^\s<>\"{}|\\^`]+$"),
    AfterValidator(_visible),
]
Year = Annotated[int, Field(ge=1800, le=2200)]
LanguageCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
PartialDate = Annotated[
    str, StringConstraints(pattern=r"^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")
]
Deadline = Annotated[
    Duration,
    PlainValidator(_duration),
    PlainSerializer(str, return_type=str),
    WithJsonSchema({"type": "string", "format": "duration"}),
]
Day = Annotated[
    date,
    PlainValidator(_day),
    PlainSerializer(date.isoformat, return_type=str),
    WithJsonSchema({"type": "string", "format": "date"}),
]


def _readable(written: str) -> str:
    Condition.parse(written)
    return written


def _way_of_writing(written: object) -> str:
    return "expression" if isinstance(written, str) else "groups"


# Two ways of writing, told apart before they are read, so that a fault has the line of its own group.
AppliesTo = Annotated[
    Annotated[tuple[Group, ...], AtLeastOne, Tag("groups")]
    | Annotated[str, AfterValidator(_readable), Tag("expression")],
    Discriminator(_way_of_writing),
]


class Status(StrEnum):
    """How sure an entry is: read in its source, or known from memory and to be checked."""

    VERIFIED = "verified"
    MEMORY = "memory"

    @property
    def words(self) -> Text:
        """The mark that goes with the entry wherever it is shown."""
        return _STATUS_WORDS[self]


_STATUS_WORDS: Mapping[Status, Text] = MappingProxyType(
    {
        Status.VERIFIED: mark("Procedures", "verified"),
        Status.MEMORY: mark("Procedures", "not verified"),
    }
)


class PhaseName(StrEnum):
    """The parts of every procedure, in the order of a case."""

    IDENTIFICATION = "identification"
    EMERGENCY = "emergency"
    REFERRAL = "referral"
    PROTECTION = "protection"
    LEGAL = "legal"
    RETURN = "return"
    REINTEGRATION = "reintegration"
    FOLLOW_UP = "follow_up"
    CLOSURE = "closure"


class LawTopic(StrEnum):
    """What a law or rule is about."""

    STATUTE = "statute"
    REGULATION = "regulation"
    TREATY = "treaty"
    DEFINITION = "definition"
    CHILD = "child"
    CONSENT = "consent"
    NON_PUNISHMENT = "non_punishment"
    INTERNAL_TRAFFICKING = "internal_trafficking"
    IDENTIFICATION = "identification"
    REFLECTION = "reflection"
    STAY = "stay"
    COMPENSATION = "compensation"
    RETURN = "return"
    DATA_PROTECTION = "data_protection"


class ServiceKind(StrEnum):
    """What a service gives."""

    SHELTER = "shelter"
    MEDICAL = "medical"
    PSYCHOSOCIAL = "psychosocial"
    LEGAL_AID = "legal_aid"
    INTERPRETATION = "interpretation"
    MATERIAL_ASSISTANCE = "material_assistance"
    FAMILY_TRACING = "family_tracing"
    RETURN_REINTEGRATION = "return_reintegration"
    LIVELIHOOD = "livelihood"
    EDUCATION = "education"
    TEMPORARY_STAY = "temporary_stay"
    COMPENSATION = "compensation"
    CHILD_PROTECTION = "child_protection"
    SECURITY = "security"
    ASYLUM_REFERRAL = "asylum_referral"


class Topic(StrEnum):
    """What a step is about; each has a card of guidance that holds in every country."""

    FIRST_CONTACT = "first_contact"
    SCREENING = "screening"
    REPORTING = "reporting"
    CUSTODY = "custody"
    INTERVIEW = "interview"
    IDENTIFICATION = "identification"
    NOT_IDENTIFIED = "not_identified"
    NON_PUNISHMENT = "non_punishment"
    DISEMBARKATION = "disembarkation"
    AGE = "age"
    BEST_INTERESTS = "best_interests"
    GUARDIANSHIP = "guardianship"
    BASIC_NEEDS = "basic_needs"
    MEDICAL = "medical"
    PSYCHOSOCIAL = "psychosocial"
    RIGHTS = "rights"
    CONSENT = "consent"
    SAFETY = "safety"
    SHELTER = "shelter"
    INTERPRETER = "interpreter"
    REFERRAL = "referral"
    CONSULATE = "consulate"
    ASYLUM = "asylum"
    STATELESSNESS = "statelessness"
    FAMILY = "family"
    REFLECTION = "reflection"
    CARE_PLAN = "care_plan"
    STAY = "stay"
    LEGAL_AID = "legal_aid"
    TESTIMONY = "testimony"
    COMPENSATION = "compensation"
    IDENTITY_PAPERS = "identity_papers"
    RETURN_RISK = "return_risk"
    RETURN_CONSENT = "return_consent"
    RETURN_TRAVEL = "return_travel"
    RECEPTION = "reception"
    REINTEGRATION = "reintegration"
    LIVELIHOOD = "livelihood"
    FOLLOW_UP = "follow_up"
    CLOSURE = "closure"
    DATA_PROTECTION = "data_protection"


class Period(StrEnum):
    """What a deadline is the longest time of, where it is no limit to act by."""

    CUSTODY = "custody"
    SHELTER = "shelter"
    REFLECTION = "reflection"
    STAY = "stay"
    SUPPORT = "support"
    ORDER = "order"


class Form(StrEnum):
    """A form or letter that the program can print for a step."""

    AUTHORITY_NOTIFICATION = "authority_notification"
    REFERRAL_LETTER = "referral_letter"
    IDENTIFICATION_REQUEST = "identification_request"
    SHELTER_REQUEST = "shelter_request"
    MEDICAL_REFERRAL = "medical_referral"
    INTERPRETER_REQUEST = "interpreter_request"
    RIGHTS_NOTICE = "rights_notice"
    SHARING_CONSENT = "sharing_consent"
    RETURN_CONSENT = "return_consent"
    CASE_TRANSFER = "case_transfer"


class Weekday(StrEnum):
    """A day of the week."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"
