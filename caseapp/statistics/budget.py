"""What noisy figures cost: zero-concentrated differential privacy, which adds up, and what it means.

`rho` is the cost in zCDP (Bun and Steinke 2016). Releases about the same person add their rho. `epsilon` and
`delta` are the promise made of it: whether one person was counted changes the chance of no result by more
than a factor of e to the epsilon, but for cases of chance delta.
"""

from collections.abc import Iterable
from functools import lru_cache
from math import exp, inf, log, log1p

HARD_CAP_EPSILON = 4.0
MOST_DELTA = 1e-4
_FARTHEST = 40.0  # the order is looked for between 1 + e^-40 and 1 + e^40
_STEPS = 90  # each takes away a third or a half of what is left to search
_GOLDEN = 0.6180339887498949


def epsilon_of(rho: float, delta: float) -> float:
    """The epsilon at this delta of a mechanism that is rho-zCDP.

    For every order a > 1 it is a rho + (log(1/delta) + (a - 1) log(1 - 1/a) - log a) / (a - 1) (Canonne,
    Kamath and Steinke 2020, proposition 12); the best order found is taken, and any order would be true.
    """
    _require(rho, delta)
    if rho == 0:
        return 0.0
    low, high = -_FARTHEST, _FARTHEST
    for _ in range(_STEPS):
        third = (high - low) * _GOLDEN
        if _at_order(rho, delta, high - third) < _at_order(rho, delta, low + third):
            high = low + third
        else:
            low = high - third
    return max(0.0, _at_order(rho, delta, (low + high) / 2))


@lru_cache(maxsize=256)
def rho_of(epsilon: float, delta: float) -> float:
    """The most rho that keeps to epsilon and delta."""
    if not 0 < epsilon < inf:
        raise ValueError("epsilon is a number above 0")
    low, high = 0.0, epsilon + 1.0
    _require(high, delta)
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if epsilon_of(middle, delta) <= epsilon:
            low = middle
        else:
            high = middle
    return low


def spent(rhos: Iterable[float], delta: float) -> float:
    """The epsilon of several releases about the same person, together."""
    return epsilon_of(sum(rhos), delta)


def _at_order(rho: float, delta: float, log_above: float) -> float:
    """The bound at the order 1 + e to the `log_above`."""
    above = exp(log_above)
    order = 1 + above
    # log(1 - 1/a) is log(a - 1) - log(a).
    rest = above * (log_above - log1p(above)) - log1p(above)
    return order * rho + (log(1 / delta) + rest) / above


def _require(rho: float, delta: float) -> None:
    if not 0 <= rho < inf or not 0 < delta < 1:
        raise ValueError("rho is 0 or more, and delta is between 0 and 1")
