"""The instruments the program ships; they need no vault."""

from functools import cache

from caseapp.paths import RESOURCES
from caseapp.procedures.instruments import Instruments


@cache
def instruments() -> Instruments:
    """The instruments of the program's own folder."""
    return Instruments(RESOURCES / "instruments")
