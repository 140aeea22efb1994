"""Codes of wristbands and tents: drawn at random, short to read aloud, without signs that look alike.

Seven signs are drawn from nineteen and an eighth is reckoned from them, so that one wrong sign, or two that
changed places, is noticed. Nothing counts up and nothing names a laptop, an office or a person: two laptops
draw without knowing of each other, and their lists are put together later. There are 19**7, about 894 million
codes: that any code of one laptop is also drawn by another has odds of about n * m / 894 million. For 50
people on each of two laptops that is one in 357,000, for 1,000 on each one in 900. Inside one vault a code
that is taken already is drawn anew.
"""

import secrets
import unicodedata
from collections.abc import Callable

# Without B and 8, G and 6, I, L and 1, O, Q, U, V and 0, S and 5, Z and 2, 9. Nineteen is a prime, which is
# what lets the last sign notice every single slip.
SIGNS = "ACDEFHJKMNPRTWXY347"
DRAWN = 7
_GROUP = 4
PATTERN = f"^[{SIGNS}]{{{DRAWN + 1}}}$"


def new_wristband(choose: Callable[[str], str] = secrets.choice) -> str:
    """A code nobody can guess from another one; made-up people draw theirs by a chance of their own."""
    drawn = "".join(choose(SIGNS) for _ in range(DRAWN))
    return drawn + _last(drawn)


def is_wristband(code: str) -> bool:
    """Whether these signs are a code, rightly read."""
    return len(code) == DRAWN + 1 and set(code) <= set(SIGNS) and _last(code[:DRAWN]) == code[DRAWN]


def as_read(untrusted: str) -> str:
    """What was typed or scanned, as codes are kept: capitals, without blanks and dashes."""
    folded = unicodedata.normalize("NFKC", untrusted).upper()
    return "".join(sign for sign in folded if sign.isalnum())


def spaced(code: str) -> str:
    """A code as people read it, in two groups."""
    return f"{code[:_GROUP]}-{code[_GROUP:]}"


def odds_of_clash(here: int, there: int) -> float:
    """How likely two vaults with so many codes each have one in common, at most."""
    return min(1.0, here * there / float(len(SIGNS) ** DRAWN))


def _last(drawn: str) -> str:
    # Each place weighs otherwise, so that two signs that changed places are noticed too.
    total = sum(weight * SIGNS.index(sign) for weight, sign in enumerate(drawn, start=2))
    return SIGNS[total % len(SIGNS)]
