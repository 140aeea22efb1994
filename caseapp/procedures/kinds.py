"""The kinds of value that the entries of a pack are made of."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, TypeVar

from pydantic import AfterValidator, Field, PlainSerializer, PlainValidator, StringConstraints
from pydantic_core import PydanticCustomError

from caseapp.domain.plain_words import has_hidden, is_plain
from caseapp.procedures.durations import Duration
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
PartialDate = Annotated[
    str, StringConstraints(pattern=r"^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")
]
Deadline = Annotated[Duration, PlainValidator(_duration), PlainSerializer(str, return_type=str)]
Day = Annotated[date, PlainValidator(_day), PlainSerializer(date.isoformat, return_type=str)]


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
