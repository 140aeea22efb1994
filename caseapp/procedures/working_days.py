"""Working days of a country: its own weekend and its public holidays."""

import warnings
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from caseapp.procedures.kinds import Weekday

if TYPE_CHECKING:
    from holidays import HolidayBase

_WEEK = tuple(Weekday)


@dataclass(frozen=True)
class WorkingDays:
    """The working days of a country, as the library of holidays knows them and as its pack adds."""

    country: str
    weekend: frozenset[Weekday] | None = None  # None: as the library has it
    days_off: frozenset[date] = frozenset()

    def add(self, start: date, count: int) -> tuple[date, bool]:
        """The day `count` working days after `start`, and whether every holiday in between is known."""
        day = start
        for _ in range(count):
            day += timedelta(days=1)
            while not self.has(day):
                day += timedelta(days=1)
        return day, all(_calendar(self.country, year)[1] for year in range(start.year, day.year + 1))

    def has(self, day: date) -> bool:
        """Whether people work on this day, as far as is known."""
        if day in self.days_off:
            return False
        calendar, _is_known = _calendar(self.country, day.year)
        if self.weekend is None:
            return bool(calendar.is_working_day(day))
        return day not in calendar and _WEEK[day.weekday()] not in self.weekend


@lru_cache(maxsize=256)
def _calendar(country: str, year: int) -> "tuple[HolidayBase, bool]":
    """The calendar of one year, and whether all public holidays in it are known."""
    # The library takes as long to load as seven packs, and few packs count working days.
    from holidays import HolidayBase, country_holidays

    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            calendar = country_holidays(country, years=year, expand=False)
        except NotImplementedError:
            return HolidayBase(years=year, expand=False), False
    # The library warns where it knows a country's fixed holidays of a year but not the movable ones.
    return calendar, not said and calendar.start_year <= year <= calendar.end_year
