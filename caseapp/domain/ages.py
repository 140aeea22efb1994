"""Ages from whole, partial or estimated birth dates, and the bands they fall in."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from caseapp.domain.bands import Bands
from caseapp.domain.partial_dates import days_of
from caseapp.domain.records import Person
from caseapp.text import Text, mark

ADULT_AT = 18  # Palermo Protocol, Article 3(d)
# Bands of age at registration of the CTDC global synthetic data set, 2024 codebook.
_BANDS = Bands(((0, 8), (9, 17), (18, 20), (21, 23), (24, 26), (27, 29), (30, 38), (39, 47)), 48)
UNKNOWN_BAND = "unknown"
BAND_LABELS = {
    "adult": mark("Ages", "Adult"),
    "child": mark("Ages", "Child"),
    "unknown": mark("Ages", "Age not known"),
}


@dataclass(frozen=True)
class AgeRange:
    """The youngest and the oldest a person can be, in whole years."""

    youngest: int
    oldest: int

    @property
    def is_child(self) -> bool | None:
        """Yes, no, or not known; a person who may be a child is treated as one by the rules that ask."""
        if self.oldest < ADULT_AT:
            return True
        return False if self.youngest >= ADULT_AT else None


def age_on(person: Person, day: date, first_contact: date) -> AgeRange | None:
    """The person's age on a day; an estimate counts from the day of first contact. None when not known."""
    if person.birth_date:
        earliest, latest = days_of(person.birth_date)
        return AgeRange(max(0, _years(latest, day)), max(0, _years(earliest, day)))
    if person.age_estimate is not None:
        since = max(0, _years(first_contact, day))
        return AgeRange(person.age_estimate + since, person.age_estimate + since)
    return None


def coming_of_age(person: Person, first_contact: date) -> tuple[date, date] | None:
    """From when the person may be an adult, and from when she surely is; None when no age is known."""
    if person.birth_date:
        earliest, latest = days_of(person.birth_date)
        return _birthday(earliest, ADULT_AT), _birthday(latest, ADULT_AT)
    if person.age_estimate is not None:
        day = _birthday(first_contact, max(0, ADULT_AT - person.age_estimate))
        return day, day
    return None


def band_of(age: AgeRange | None) -> str:
    """The band an age falls in, such as `9-17` or `48+`; `unknown` when it may fall in two."""
    if age is None:
        return UNKNOWN_BAND
    return _BANDS.of_range(age.youngest, age.oldest) or UNKNOWN_BAND


def bands() -> Iterator[str]:
    """All bands in order, `unknown` last."""
    yield from _BANDS
    yield UNKNOWN_BAND


def figure_band_of(age: AgeRange | None) -> str:
    """The band to count an age in: where it may fall in two, still whether it is a child's or an adult's.

    So a partial birth date takes no child out of the figures of children.
    """
    band = band_of(age)
    return stage_of(age) if band == UNKNOWN_BAND else band


def stage_of(age: AgeRange | None) -> str:
    """`child`, `adult` or `unknown`: all that lists need to show."""
    is_child = age.is_child if age else None
    return UNKNOWN_BAND if is_child is None else ("child" if is_child else "adult")


def stage_label(stage: str) -> Text:
    """The words for a stage of life."""
    return BAND_LABELS.get(stage, BAND_LABELS[UNKNOWN_BAND])


def _birthday(born: date, years: int) -> date:
    try:
        return born.replace(year=born.year + years)
    except ValueError:  # no 29 February in that year
        return date(born.year + years, 3, 1)


def _years(born: date, day: date) -> int:
    # Someone born on 29 February comes of age on 1 March in other years, as most laws of the region count.
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
