"""Years of other calendars of the region, and the Gregorian years each may mean."""

from dataclasses import dataclass

from caseapp.text import Text, mark

# The official calendar of Thailand, and the usual one beside the Gregorian in Laos and Cambodia.
_BUDDHIST = 543
# A Solar Hijri year, of Iran and Afghanistan, begins in March and so lies in two Gregorian years.
_SOLAR_HIJRI = 621
_EARLIEST, _LATEST = 1900, 2100


@dataclass(frozen=True)
class Reading:
    """What a year may mean: the calendar it is read in, and the Gregorian year."""

    calendar: Text
    year: int


_BUDDHIST_YEAR = mark("Calendars", "Buddhist year")
_SOLAR_HIJRI_YEAR = mark("Calendars", "Solar Hijri year")


def readings(year: int) -> tuple[Reading, ...]:
    """The Gregorian years that a year of another calendar may mean; nothing for a year that is Gregorian."""
    if _EARLIEST <= year <= _LATEST:
        return ()
    found = []
    if _EARLIEST <= year - _BUDDHIST <= _LATEST:
        found.append(Reading(_BUDDHIST_YEAR, year - _BUDDHIST))
    if _EARLIEST <= year + _SOLAR_HIJRI < _LATEST:
        found += [Reading(_SOLAR_HIJRI_YEAR, year + _SOLAR_HIJRI + later) for later in (0, 1)]
    return tuple(found)
