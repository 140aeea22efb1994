"""How two birth dates agree, with the slips that offices make: Buddhist years, swapped days, a year apart."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_BUDDHIST = 543
_BUDDHIST_FROM = 2400
_LONGEST_AGE = 4
_NEAR = 2  # years between what two offices guess


class Agreement(StrEnum):
    """What two birth dates say together."""

    SAME_DAY = "same_day"
    SLIP = "slip"  # the same but for one slip of the pen
    SAME_MONTH = "same_month"
    SAME_YEAR = "same_year"
    SAME_DAY_NEXT_YEAR = "same_day_next_year"
    NEXT_YEAR = "next_year"
    AGE_FITS = "age_fits"  # a guessed age that fits
    NEAR = "near"
    UNKNOWN = "unknown"
    OTHER_DAY = "other_day"  # the same year, and two different whole dates
    APART = "apart"


@dataclass(frozen=True)
class Birth:
    """A birth date as far as it is known; a guessed year stands for an age somebody estimated."""

    year: int
    month: int | None = None
    day: int | None = None
    is_guessed: bool = False


def birth_of(untrusted: object) -> Birth | None:
    """The birth date a form or a file gives; nothing when it is no date."""
    if not isinstance(untrusted, str):
        return None
    try:
        year, month, day = (*map(int, untrusted.split("-")), 0, 0)[:3]
    except ValueError:
        return None
    if year >= _BUDDHIST_FROM:
        year -= _BUDDHIST
    return Birth(year, month or None, day or None)


def guessed(untrusted_age: object, on: date | None) -> Birth | None:
    """The birth year of somebody who was taken to be so old on a day; nothing without that day."""
    age = str(untrusted_age)[:_LONGEST_AGE]
    if on is None or not (age.isascii() and age.isdecimal()):
        return None
    return Birth(on.year - int(age), is_guessed=True)


def agreement(one: Birth | None, other: Birth | None) -> Agreement:
    """How two birth dates agree."""
    if one is None or other is None:
        return Agreement.UNKNOWN
    apart = abs(one.year - other.year)
    if one.is_guessed or other.is_guessed:
        return _guessed_agreement(one, other)
    if apart > 1:
        is_same_day = _is_whole(one) and _is_whole(other) and _days(one) == _days(other) != (1, 1)
        return Agreement.NEAR if is_same_day and apart <= _NEAR else Agreement.APART
    if apart == 1:
        is_same = _is_whole(one) and _is_whole(other) and _days(one) == _days(other)
        return Agreement.SAME_DAY_NEXT_YEAR if is_same and _days(one) != (1, 1) else Agreement.NEXT_YEAR
    return _within_year(one, other)


def _guessed_agreement(one: Birth, other: Birth) -> Agreement:
    """Who is 20 this year was born in one of two years."""
    apart = one.year - other.year
    if one.is_guessed != other.is_guessed:
        guessed_late = apart if one.is_guessed else -apart
        apart = max(guessed_late - 1, -guessed_late, 0)
    if apart == 0:
        return Agreement.AGE_FITS
    return Agreement.NEAR if abs(apart) <= _NEAR else Agreement.APART


def _within_year(one: Birth, other: Birth) -> Agreement:
    if (1, 1) in (_days(one), _days(other)):  # how offices write a year alone
        return Agreement.SAME_YEAR
    if one.month is None or other.month is None:
        return Agreement.SAME_YEAR
    if not (_is_whole(one) and _is_whole(other)):
        return Agreement.SAME_MONTH if one.month == other.month else Agreement.OTHER_DAY
    if _days(one) == _days(other):
        return Agreement.SAME_DAY
    is_swapped = one.month == other.day and one.day == other.month
    if is_swapped or one.month == other.month or one.day == other.day:
        return Agreement.SLIP
    return Agreement.OTHER_DAY


def _is_whole(birth: Birth) -> bool:
    return birth.day is not None


def _days(birth: Birth) -> tuple[int | None, int | None]:
    return birth.month, birth.day
