"""How heavy a worker's cases are, and the priority that a case has at least by its risk."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from caseapp.domain.codes.support import PRIORITY

_BY_PRIORITY: Mapping[str, float] = MappingProxyType({"urgent": 3.0, "high": 2.0, "normal": 1.0, "low": 0.5})
_OF_A_CHILD = 1.0  # on top; where the age is not known, the person may be a child
_AT_LEAST: Mapping[str, str] = MappingProxyType({"high": "high", "medium": "normal"})
_RANKS = {priority: rank for rank, priority in enumerate(reversed(tuple(PRIORITY)))}


@dataclass(frozen=True)
class Burden:
    """Cases alike: how many, of which priority, and whether they are of people who are or may be children."""

    count: int
    priority: str
    of_children: bool = False


def weight_of(priority: str, *, of_child: bool = False) -> float:
    """How many usual cases one case is worth: what its priority says, and one more for a child."""
    return _BY_PRIORITY.get(priority, 1.0) + (_OF_A_CHILD if of_child else 0.0)


def load_of(burdens: Iterable[Burden]) -> float:
    """How many usual cases they are worth together."""
    return sum(each.count * weight_of(each.priority, of_child=each.of_children) for each in burdens)


def priority_at(level: str | None, priority: str) -> str:
    """The priority of a case whose risk has come to a level: never lower than before."""
    least = _AT_LEAST.get(level or "", priority)
    return least if _RANKS.get(least, 0) > _RANKS.get(priority, 0) else priority
