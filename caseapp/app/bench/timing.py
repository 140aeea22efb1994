"""Times small acts many times over, and says what is usual and what is slow."""

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Timing:
    """Milliseconds of one act: the middle, and the slowest but for one in twenty."""

    median: float
    p95: float
    runs: int


def timed(act: Callable[[int], object], runs: int, *, warm: int = 1) -> Timing:
    """The timing of `act(number)`, after a few runs that do not count."""
    for number in range(warm):
        act(number)
    taken = []
    gc.collect()
    gc.disable()
    try:
        for number in range(warm, warm + runs):
            began = time.perf_counter()
            act(number)
            taken.append((time.perf_counter() - began) * 1000)
    finally:
        gc.enable()
    return timing_of(taken)


def timing_of(taken: Sequence[float]) -> Timing:
    """The timing of acts that took so many milliseconds."""
    ordered = sorted(taken)
    place = min(len(ordered) - 1, int(len(ordered) * 0.95))
    return Timing(ordered[len(ordered) // 2], ordered[place], len(ordered))
