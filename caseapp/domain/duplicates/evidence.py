"""What speaks for and against two records being about one person, as plain numbers."""

from dataclasses import dataclass

from rapidfuzz.distance import DamerauLevenshtein

from caseapp.domain.duplicates.dates import Agreement, agreement
from caseapp.domain.duplicates.identity import Identity
from caseapp.domain.duplicates.likeness import Commonness, Likeness, likeness

_NAMELESS = Likeness()


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


def evidence(one: Identity, other: Identity, commonness: Commonness) -> Evidence:
    """What two records say about each other; the names are those of both that are most alike."""
    names = [likeness(a, b, commonness) for a in one.names for b in other.names]
    return Evidence(
        max(names, key=lambda found: found.shared - found.unlike, default=_NAMELESS),
        agreement(one.birth, other.birth),
        _overlap(one.documents, other.documents),
        any(_is_near(a, b) for a in one.documents for b in other.documents),
        _overlap(one.phones, other.phones),
        None if one.sex is None or other.sex is None else one.sex == other.sex,
        _overlap(one.places, other.places),
    )


def _overlap(one: frozenset[str], other: frozenset[str]) -> bool | None:
    return bool(one & other) if one and other else None


def _is_near(one: str, other: str) -> bool:
    """Whether two numbers differ by one wrong, missing or swapped sign."""
    return one != other and DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1
