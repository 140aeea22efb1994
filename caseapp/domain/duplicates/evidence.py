"""What speaks for and against two records being about one person, as plain numbers."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from caseapp.domain.duplicates.dates import Agreement, agreement
from caseapp.domain.duplicates.identity import Identity
from caseapp.domain.duplicates.likeness import Commonness, Likeness, likeness, word_similarity

_NAMELESS = Likeness()
_ALL_EQUAL = Commonness()
_SAME_PLACE_FROM = 0.8
_KINDS_OF_PLACE = frozenset(
    [
        "village",
        "vill",
        "district",
        "dist",
        "province",
        "division",
        "township",
        "town",
        "city",
        "state",
        "region",
        "upazila",
        "tehsil",
        "zila",
        "commune",
        "kota",
        "desa",
        "barangay",
        "near",
    ]
)


@dataclass(frozen=True)
class Evidence:
    """The comparison of two people; True and False say same and different, None that one is not known."""

    name: Likeness
    birth: Agreement
    document: bool | None
    is_document_near: bool
    phone: bool | None
    sex: bool | None
    place: bool | None
    father: float | None = None  # how alike the names are, from 0 to 1
    mother: float | None = None
    birth_place: bool | None = None
    birth_country: bool | None = None
    event: bool | None = None


def evidence(one: Identity, other: Identity, commonness: Commonness) -> Evidence:
    """What two records say about each other; the names are those of both that are most alike."""
    names = [likeness(a, b, commonness) for a in one.names for b in other.names]
    return Evidence(
        max(names, key=lambda found: found.shared - found.unlike, default=_NAMELESS),
        agreement(one.birth, other.birth),
        _overlap(one.documents, other.documents),
        any(_is_near(a, b) for a in one.documents for b in other.documents),
        _overlap(one.phones, other.phones),
        _is_same(one.sex, other.sex),
        _overlap(one.places, other.places),
        _parent(one.father, other.father),
        _parent(one.mother, other.mother),
        _is_same_place(one.birth_place, other.birth_place),
        _is_same(one.birth_country, other.birth_country),
        _is_same(one.event, other.event),
    )


def _is_same(one: str | None, other: str | None) -> bool | None:
    return None if one is None or other is None else one == other


@lru_cache(maxsize=4096)
def _parent(one: tuple[str, ...], other: tuple[str, ...]) -> float | None:
    """How alike two parents' names are; often one of them is the given name alone."""
    return likeness(one, other, _ALL_EQUAL).similarity if one and other else None


def _is_same_place(one: tuple[str, ...], other: tuple[str, ...]) -> bool | None:
    """Whether two places share a word: one office writes the village, the other its district too."""
    one, other = _telling(one), _telling(other)
    if not one or not other:
        return None
    return any(word_similarity(a, b) >= _SAME_PLACE_FROM for a in one for b in other)


def _telling(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in _KINDS_OF_PLACE)


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool | None:
    return bool(one & other) if one and other else None


def _is_near(one: str, other: str) -> bool:
    """Whether two numbers differ by one wrong, missing or swapped sign."""
    return one != other and DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1
