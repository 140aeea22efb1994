"""How heavy a worker's cases are: each counts by its priority, and by its risk where that was assessed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

_BY_PRIORITY: Mapping[str, float] = MappingProxyType({"urgent": 3.0, "high": 2.0, "normal": 1.0, "low": 0.5})
_BY_RISK: Mapping[str, float] = MappingProxyType({"high": 3.0, "medium": 1.5, "low": 1.0})


@dataclass(frozen=True)
class Burden:
    """Cases alike: how many, of which priority, and at which level of risk, if that was assessed."""

    count: int
    priority: str
    risk: str | None = None


def weight_of(priority: str, risk: str | None = None) -> float:
    """How many usual cases one case is worth: what its priority or its risk says, whichever is more."""
    by_priority = _BY_PRIORITY.get(priority, 1.0)
    return max(by_priority, _BY_RISK.get(risk, 0.0)) if risk is not None else by_priority


def load_of(burdens: Iterable[Burden]) -> float:
    """How many usual cases they are worth together."""
    return sum(burden.count * weight_of(burden.priority, burden.risk) for burden in burdens)
