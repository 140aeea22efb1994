"""Whether two records are likely, or possibly, about one person, and the reasons in words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from caseapp.domain.duplicates.dates import Agreement
from caseapp.domain.duplicates.evidence import Evidence, evidence
from caseapp.domain.duplicates.identity import Identity
from caseapp.domain.duplicates.likeness import Commonness
from caseapp.text import Text, mark

# Fitted by logistic regression on made-up records; `tests/bench` fits and measures them anew.
_BIAS = -4.22
_NAME: Mapping[str, float] = MappingProxyType(
    {
        "shared": 0.12,
        "unlike": -0.54,
        "missing": -0.07,
        "similarity": 0.18,
        "rarity": 0.07,
        "further": 0.25,
        "words": -1.34,
        "rare and alike": 0.51,
        "alike": 0.69,
    }
)
_BIRTH: Mapping[Agreement, float] = MappingProxyType(
    {
        Agreement.SAME_DAY: 5.94,
        Agreement.SLIP: 3.45,
        Agreement.SAME_MONTH: 3.79,
        Agreement.SAME_YEAR: 3.13,
        Agreement.SAME_DAY_NEXT_YEAR: 4.69,
        Agreement.NEXT_YEAR: -0.82,
        Agreement.AGE_FITS: 2.02,
        Agreement.NEAR: 1.11,
        Agreement.UNKNOWN: 0.0,
        Agreement.OTHER_DAY: -1.39,
        Agreement.APART: -5.55,
    }
)
_OTHER: Mapping[str, float] = MappingProxyType(
    {
        "document same": 4.53,
        "document near": 1.59,
        "document other": -0.31,
        "phone same": 3.08,
        "phone other": -0.36,
        "sex other": -3.73,
        "place other": -3.18,
    }
)
_RELATIONS: Mapping[str, float] = MappingProxyType(
    {
        "father known": -1.57,
        "father alike": 4.44,
        "mother known": -0.82,
        "mother alike": 3.72,
        "birth place same": 1.65,
        "birth place other": -0.41,
        "birth country other": -1.73,
        "event same": 1.37,
        "event other": -0.49,
    }
)
# The first keeps nine of ten right on the records that thresholds are tried on, with a little to spare.
LIKELY_FROM, POSSIBLE_FROM = -0.89, -3.5
_ALIKE_FROM, _SAME_NAME_FROM, _SAME_PARENT_FROM = 0.8, 0.93, 0.75
_ANY_PARENT = 0.35  # as alike as names of two parents are; below it speaks against, whoever has the names

_SAME_DOCUMENT = mark("Duplicates", "the same document number")
_NEAR_DOCUMENT = mark("Duplicates", "document numbers that differ by one sign")
_SAME_PHONE = mark("Duplicates", "the same phone number")
_SAME_FATHER = mark("Duplicates", "a father's name that sounds the same")
_SAME_MOTHER = mark("Duplicates", "a mother's name that sounds the same")
_SAME_BIRTH_PLACE = mark("Duplicates", "the same place of birth")
_SAME_EVENT = mark("Duplicates", "the same event")
_SAME_NAME = mark("Duplicates", "a name that sounds the same")
_SIMILAR_NAME = mark("Duplicates", "a similar name")
_BIRTH_WORDS: Mapping[Agreement, Text] = MappingProxyType(
    {
        Agreement.SAME_DAY: mark("Duplicates", "the same birth date"),
        Agreement.SLIP: mark("Duplicates", "birth dates that differ by one slip"),
        Agreement.SAME_MONTH: mark("Duplicates", "the same birth month and year"),
        Agreement.SAME_YEAR: mark("Duplicates", "the same birth year"),
        Agreement.SAME_DAY_NEXT_YEAR: mark("Duplicates", "the same birthday, one year apart"),
        Agreement.NEXT_YEAR: mark("Duplicates", "birth years one apart"),
        Agreement.AGE_FITS: mark("Duplicates", "a fitting age"),
        Agreement.NEAR: mark("Duplicates", "nearly the same age"),
    }
)


class Level(StrEnum):
    """How sure it is that two records are about one person."""

    LIKELY = "likely"
    POSSIBLE = "possible"


LEVEL_WORDS: Mapping[Level, Text] = MappingProxyType(
    {
        Level.LIKELY: mark("Duplicates", "likely the same person"),
        Level.POSSIBLE: mark("Duplicates", "possibly the same person"),
    }
)


@dataclass(frozen=True)
class Comparison:
    """The score of two people (the higher the likelier), its level if it has one, and what speaks for it."""

    score: float
    level: Level | None
    reasons: tuple[Text, ...]


def compare(one: Identity, other: Identity, commonness: Commonness) -> Comparison:
    """Whether two people may be one."""
    found = evidence(one, other, commonness)
    score = _BIAS + sum(weight for weight in _weights(found))
    # One number of a paper in two hands is worth a look, whatever else is said: a borrowed or a false paper.
    is_possible = score >= POSSIBLE_FROM or found.document is True
    level = Level.LIKELY if score >= LIKELY_FROM else Level.POSSIBLE if is_possible else None
    return Comparison(score, level, tuple(_reasons(found)) if level is not None else ())


def features(found: Evidence) -> Mapping[str, float]:
    """The evidence as the numbers that are weighed, by name."""
    name = found.name
    is_other_document = found.document is False and not found.is_document_near
    return {
        "shared": name.shared,
        "unlike": name.unlike,
        "missing": name.missing,
        "similarity": name.similarity,
        "rarity": name.rarity,
        "further": name.further,
        "words": float(name.words),
        "rare and alike": name.rarity * name.similarity**2,
        "alike": float(name.similarity > _ALIKE_FROM),
        **{f"birth {each}": float(found.birth is each) for each in Agreement},
        "document same": float(found.document is True),
        "document near": float(found.is_document_near),
        "document other": float(is_other_document),
        "phone same": float(found.phone is True),
        "phone other": float(found.phone is False),
        "sex other": float(found.sex is False),
        "place other": float(found.place is False),
        **_relations(found),
    }


def _relations(found: Evidence) -> dict[str, float]:
    """What parents, the place of birth and the event say.

    Brothers and sisters share all of them. Where each has a name of her own they speak only against.
    """
    is_other_name = found.name.unlike > 0
    most = _ANY_PARENT if is_other_name else 1.0
    return {
        "father known": float(found.father is not None),
        "father alike": min(found.father or 0.0, most),
        "mother known": float(found.mother is not None),
        "mother alike": min(found.mother or 0.0, most),
        "birth place same": float(found.birth_place is True and not is_other_name),
        "birth place other": float(found.birth_place is False),
        "birth country other": float(found.birth_country is False),
        "event same": float(found.event is True and not is_other_name),
        "event other": float(found.event is False),
    }


def _weights(found: Evidence) -> Iterator[float]:
    numbers = features(found)
    yield _BIRTH[found.birth]
    for name, weight in (*_NAME.items(), *_OTHER.items(), *_RELATIONS.items()):
        yield weight * numbers[name]


def _reasons(found: Evidence) -> Iterator[Text]:
    if found.document:
        yield _SAME_DOCUMENT
    elif found.is_document_near:
        yield _NEAR_DOCUMENT
    if found.phone:
        yield _SAME_PHONE
    if found.name.similarity >= _SAME_NAME_FROM:
        yield _SAME_NAME
    elif found.name.shared > 0:
        yield _SIMILAR_NAME
    if found.birth in _BIRTH_WORDS:
        yield _BIRTH_WORDS[found.birth]
    yield from _shared_relations(found)


def _shared_relations(found: Evidence) -> Iterator[Text]:
    if found.father is not None and found.father >= _SAME_PARENT_FROM:
        yield _SAME_FATHER
    if found.mother is not None and found.mother >= _SAME_PARENT_FROM:
        yield _SAME_MOTHER
    if found.birth_place:
        yield _SAME_BIRTH_PLACE
    if found.event:
        yield _SAME_EVENT
