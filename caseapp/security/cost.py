"""How dear one guess of a passphrase is: the Argon2id settings, their bounds and their measure."""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from caseapp.security.errors import NotEnoughMemory

MIB = 1024  # in KiB, the unit of Argon2
_SHORTEST, _LONGEST, _AIM = 1.0, 2.0, 1.4  # seconds
_TRIES = 5
_KEY_BYTES = 32


@dataclass(frozen=True, order=True)
class Cost:
    """Argon2id settings: memory in KiB, passes over it, lanes side by side."""

    memory: int
    passes: int
    lanes: int

    @property
    def is_within_bounds(self) -> bool:
        """Whether these settings may be run at all; a hostile file could ask for hours."""
        return (
            1 <= self.lanes <= CEILING.lanes
            and 1 <= self.passes <= CEILING.passes
            and 8 * self.lanes <= self.memory <= CEILING.memory
        )

    def reaches(self, floor: "Cost") -> bool:
        """Whether neither memory nor passes are below the floor's."""
        return self.memory >= floor.memory and self.passes >= floor.passes


CEILING = Cost(memory=1024 * MIB, passes=20, lanes=16)
FLOOR = Cost(memory=128 * MIB, passes=3, lanes=1)
DEFAULT = Cost(memory=256 * MIB, passes=3, lanes=4)


@dataclass(frozen=True)
class CostPolicy:
    """The cost of new slots, and the floor below which a slot is raised at its next unlock."""

    new: Cost = DEFAULT
    floor: Cost = FLOOR

    def __post_init__(self) -> None:
        if not self.new.reaches(self.floor):
            raise ValueError("the cost of new slots is below the floor")

    def at_least(self, present: Cost) -> Cost:
        """The cost of the next slot: the new one, unless the present one is dearer."""
        return present if present.reaches(self.new) else self.new


OFFICE_COSTS = CostPolicy()
# A training vault opens with a passphrase that everybody knows, so slowness would protect nothing.
TRAINING_COSTS = CostPolicy(new=Cost(MIB, 1, 1), floor=Cost(MIB, 1, 1))


def stretch(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    """The 32-byte key that a passphrase gives under these settings."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    function = Argon2id(
        salt=salt, length=_KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    try:
        return function.derive(passphrase)
    except MemoryError as error:
        raise NotEnoughMemory from error


def seconds_of(cost: Cost) -> float:
    """How long one guess takes on this computer."""
    started = time.perf_counter()
    stretch(b"measured, never kept", os.urandom(16), cost)
    return time.perf_counter() - started


def calibrate(measure: Callable[[Cost], float] = seconds_of) -> Cost:
    """The settings that take between one and two seconds here, within floor and ceiling."""
    cost = DEFAULT
    for _ in range(_TRIES):
        seconds = measure(cost)
        if _SHORTEST <= seconds <= _LONGEST:
            break
        better = _scaled(cost, _AIM / max(seconds, 0.001))
        if better == cost:
            break
        cost = better
    return cost


def _scaled(cost: Cost, factor: float) -> Cost:
    # Memory is what makes a guess dear on special hardware, so passes grow only when memory cannot.
    work = cost.memory * cost.passes * factor
    memory = min(max(int(work / FLOOR.passes) // (32 * MIB) * 32 * MIB, FLOOR.memory), most_memory())
    passes = min(max(round(work / memory), FLOOR.passes), CEILING.passes)
    return Cost(memory, passes, cost.lanes)


def most_memory() -> int:
    """The most KiB that one guess may take here: a quarter of the computer's, up to the ceiling."""
    if sys.platform == "win32":  # pragma: no cover
        from caseapp.security.windows import memory_kib

        whole = memory_kib()
    else:
        whole = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 1024
    return max(min(whole // 4, CEILING.memory), FLOOR.memory)
