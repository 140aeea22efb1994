"""Lengths of time as a pack writes them: `PT24H`, `P10D`, `P3M`, and `PT0S` for at once."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Self

AT_ONCE = "PT0S"
_WRITTEN = re.compile(
    r"P(?=[0-9T])"
    r"(?:(?P<years>[0-9]{1,3})Y)?(?:(?P<months>[0-9]{1,4})M)?(?:(?P<weeks>[0-9]{1,4})W)?(?:(?P<days>[0-9]{1,5})D)?"
    r"(?:T(?=[0-9])(?:(?P<hours>[0-9]{1,5})H)?(?:(?P<minutes>[0-9]{1,5})M)?)?"
)
# Nothing in a case runs longer than a life; the limit also keeps every sum inside the calendar.
_LONGEST_DAYS = 36_525


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time; one of no length means at once."""

    years: int = 0
    months: int = 0
    days: int = 0
    hours: int = 0
    minutes: int = 0

    @classmethod
    def parse(cls, written: str) -> Self:
        """The length that an ISO 8601 duration names; nothing but `PT0S` may have no length."""
        if written == AT_ONCE:
            return cls()
        found = _WRITTEN.fullmatch(written)
        if found is None:
            raise ValueError("not a duration")
        part = {name: int(digits or 0) for name, digits in found.groupdict().items()}
        days = part["days"] + 7 * part["weeks"]
        length = cls(part["years"], part["months"], days, part["hours"], part["minutes"])
        if length.is_at_once:
            raise ValueError("only PT0S means at once")
        if length._roughly_days > _LONGEST_DAYS:
            raise ValueError("longer than a life")
        return length

    @property
    def is_at_once(self) -> bool:
        """Whether there is no time to lose at all."""
        return self == type(self)()

    @property
    def is_whole_days(self) -> bool:
        """Whether it is counted in days and in nothing else."""
        return self.days > 0 and self == type(self)(days=self.days)

    @property
    def _roughly_days(self) -> float:
        clock = timedelta(hours=self.hours, minutes=self.minutes) / timedelta(days=1)
        return self.years * 365.25 + self.months * 365.25 / 12 + self.days + clock

    def after(self, start: datetime) -> datetime:
        """The moment this long after `start`: years to days by its zone's calendar, hours as time passes."""
        moment = self._by_calendar(start) if self.years or self.months or self.days else start
        # Sums with hours are only right where no clock is ever put forward or back.
        passed = moment.astimezone(UTC) + timedelta(hours=self.hours, minutes=self.minutes)
        return passed.astimezone(start.tzinfo)

    def _by_calendar(self, start: datetime) -> datetime:
        year, month = divmod(12 * (start.year + self.years) + start.month - 1 + self.months, 12)
        last_day = monthrange(year, month + 1)[1]
        moved = start.replace(year=year, month=month + 1, day=min(start.day, last_day), fold=0)
        return moved + timedelta(days=self.days)

    def __str__(self) -> str:
        if self.is_at_once:
            return AT_ONCE
        days = "".join(
            f"{count}{unit}"
            for count, unit in ((self.years, "Y"), (self.months, "M"), (self.days, "D"))
            if count
        )
        clock = "".join(f"{count}{unit}" for count, unit in ((self.hours, "H"), (self.minutes, "M")) if count)
        return f"P{days}T{clock}" if clock else f"P{days}"
