"""Whole numbers drawn from the discrete Gaussian, exactly: no floating point comes near a chance.

After Canonne, Kamath and Steinke, The Discrete Gaussian for Differential Privacy (2020), algorithms 1 to 3.
Added to counts that one person changes by at most 1 (in the sense of squares), it is zCDP with rho
1 / (2 variance).
"""

import hashlib
import hmac
import secrets
from collections.abc import Callable
from fractions import Fraction
from math import isqrt

# Gives a whole number from 0 to one below the argument, each as likely as any other.
Below = Callable[[int], int]
_BLOCK_BITS = 512


def discrete_gaussian(variance: Fraction, below: Below = secrets.randbelow) -> int:
    """A whole number x with a chance proportional to exp(-x^2 / (2 variance))."""
    if variance <= 0:
        raise ValueError("the variance is above 0")
    top, bottom = variance.numerator, variance.denominator
    scale = isqrt(top // bottom) + 1
    while True:
        found = _discrete_laplace(scale, below)
        # (|x| - variance / scale)^2 / (2 variance), over one bottom.
        far = abs(found) * scale * bottom - top
        if _happens(far * far, 2 * top * bottom * scale * scale, below):
            return found


class Chance:
    """A stream of chances that follows from a key and a name; who has not the key can tell nothing of it."""

    def __init__(self, key: bytes, name: str) -> None:
        self._key = hmac.digest(key, name.encode(), "sha256")
        self._block = 0
        self._bits = self._left = 0

    def below(self, most: int) -> int:
        """A whole number from 0 to one below this, each as likely as any other."""
        wanted = (most - 1).bit_length()
        while True:
            found = self._take(wanted)
            if found < most:
                return found

    def _take(self, wanted: int) -> int:
        while self._left < wanted:
            block = hmac.digest(self._key, self._block.to_bytes(8, "big"), hashlib.sha512)
            self._bits |= int.from_bytes(block, "big") << self._left
            self._left += _BLOCK_BITS
            self._block += 1
        found = self._bits & ((1 << wanted) - 1)
        self._bits >>= wanted
        self._left -= wanted
        return found


def _discrete_laplace(scale: int, below: Below) -> int:
    """A whole number x with a chance proportional to exp(-|x| / scale)."""
    while True:
        rest = below(scale)
        if not _happens(rest, scale, below):
            continue
        whole = 0
        while _happens(1, 1, below):
            whole += 1
        found = rest + scale * whole
        is_below = below(2) == 1
        # Nothing has two signs, so one of them does not count.
        if not is_below or found:
            return -found if is_below else found


def _happens(top: int, bottom: int, below: Below) -> bool:
    """Yes with a chance of exp(-top / bottom)."""
    while top > bottom:
        if not _happens(1, 1, below):
            return False
        top -= bottom
    number = 1
    while below(bottom * number) < top:
        number += 1
    return number % 2 == 1
