"""Which of those who share a key with somebody are worth comparing, from the keys alone."""

import heapq
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

TOO_COMMON = 2_000  # a key under which more people lie says next to nothing
_MOST = 60
_LEAST = 0.01  # in a small vault every key is common


def worth_comparing(found: Mapping[str, Sequence[int]], people: int) -> tuple[int, ...]:
    """The numbers with the most telling keys, best first; `found` has the numbers that lie under each key."""
    scores: dict[int, float] = defaultdict(float)
    for numbers in found.values():
        if 0 < len(numbers) <= TOO_COMMON:
            telling = math.log((people + 1) / len(numbers)) + _LEAST
            for number in numbers:
                scores[number] += telling
    return tuple(heapq.nlargest(_MOST, scores, key=scores.__getitem__))
