"""The groups people arrive in: who is the head, and how the others are related to her."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from caseapp.domain.codes.arrivals import AGE_BAND
from caseapp.domain.errors import KnownError
from caseapp.domain.head_count import band_of
from caseapp.domain.records import Arrival
from caseapp.text import mark

_HEAD, _WITH = "head", "travelled_with"
_TWO_HEADS = mark(
    "Errors", "Group {group} has two heads. Leave one, and say how the other is related to her."
)
_NO_HEAD = mark("Errors", "Group {group} has relatives and no head. Say which of them is the head.")
_YOUNGER = mark(
    "Errors", "In group {group} a parent is younger than the child. Look at the ages and relations."
)
_OLDER = frozenset({"mother", "father", "grandparent"})
Member = tuple[str, Arrival]  # the id of the line, and the line


@dataclass(frozen=True)
class Family:
    """A group of two or more: its head, and the others with their relation to the head."""

    head: Member = field(repr=False)
    others: tuple[tuple[Member, str], ...] = field(repr=False)


def families_in(lines: Iterable[Member]) -> tuple[Family, ...]:
    """The groups of a list with two people or more; KnownError where one is unclear."""
    groups: dict[str, list[Member]] = {}
    for line_id, arrival in lines:
        if arrival.group is not None:
            groups.setdefault(arrival.group.upper(), []).append((line_id, arrival))
    return tuple(_family(name, members) for name, members in sorted(groups.items()) if len(members) > 1)


def _family(name: str, members: Sequence[Member]) -> Family:
    heads = [member for member in members if member[1].relation == _HEAD]
    if len(heads) > 1:
        raise KnownError(_TWO_HEADS.filled(group=name))
    if not heads and any(arrival.relation not in (None, _WITH) for _, arrival in members):
        raise KnownError(_NO_HEAD.filled(group=name))
    head = heads[0] if heads else members[0]
    others = tuple((member, member[1].relation or _WITH) for member in members if member[0] != head[0])
    for (_, arrival), relation in others:
        older, younger = (arrival, head[1]) if relation in _OLDER else (head[1], arrival)
        if relation in (*_OLDER, "child") and _is_younger(older, younger):
            raise KnownError(_YOUNGER.filled(group=name))
    return Family(head, others)


def _is_younger(one: Arrival, other: Arrival) -> bool:
    """Whether somebody is surely younger than another person, by age or by band of age."""
    if one.age is not None and other.age is not None:
        return one.age <= other.age
    bands = tuple(AGE_BAND)
    places = [bands.index(band) for band in (band_of(one), band_of(other)) if band in bands]
    return len(places) == 2 and places[0] < places[1]
