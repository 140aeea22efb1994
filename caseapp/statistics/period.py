"""The time figures are about: a year, half-year, quarter, month, or two days and all between them."""

import re
from calendar import monthrange
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from caseapp.domain.errors import KnownError
from caseapp.text import mark

_SHAPE = re.compile(r"(\d{4})(?:-(?:(S)([12])|(Q)([1-4])|(\d{2})))?", re.ASCII)
_DAYS = re.compile(r"(\d{4}-\d{2}-\d{2})/(\d{4}-\d{2}-\d{2})", re.ASCII)
_MONTHS = {"S": 6, "Q": 3}


@dataclass(frozen=True, order=True)
class Period:
    """All days from the first to the last."""

    first: date
    last: date

    def overlaps(self, other: "Period") -> bool:
        """Whether any day is in both."""
        return self.first <= other.last and other.first <= self.last

    @property
    def is_of_months(self) -> bool:
        """Whether it begins with a month and ends with one."""
        return self.first.day == 1 and self.last.day == monthrange(self.last.year, self.last.month)[1]

    def has_ended(self, today: date) -> bool:
        """Whether its last day is over."""
        return self.last < today


class PeriodFault(KnownError):
    """Words that do not name a period."""


def period_named(words: str) -> Period:
    """The period that `2024`, `2024-S1`, `2024-Q3`, `2024-07` or `2024-01-15/2024-03-31` names."""
    try:
        if days := _DAYS.fullmatch(words):
            first, last = date.fromisoformat(days[1]), date.fromisoformat(days[2])
        elif shape := _SHAPE.fullmatch(words):
            year, kind, number = int(shape[1]), shape[2] or shape[4], shape[3] or shape[5]
            start, length = 1, 12
            if kind:
                length = _MONTHS[kind]
                start = 1 + length * (int(number) - 1)
            elif shape[6]:
                start, length = int(shape[6]), 1
            end = start + length - 1
            first, last = date(year, start, 1), date(year, end, monthrange(year, end)[1])
        else:
            raise _fault()
    except ValueError as error:
        raise _fault() from error
    if last < first:
        raise _fault()
    return Period(first, last)


def is_made_up_of(span: Period, parts: Collection[Period]) -> bool:
    """Whether the parts together are all days of a period, and no others."""
    if any(part.first < span.first or part.last > span.last for part in parts):
        return False
    day = span.first.toordinal()
    for part in sorted(parts):
        if part.first.toordinal() > day:
            return False
        day = max(day, part.last.toordinal() + 1)
    return day > span.last.toordinal()


def _fault() -> PeriodFault:
    return PeriodFault(
        mark(
            "Figures",
            "This is not a period. Write a year (2024), a half-year (2024-S1), a quarter (2024-Q3), a month "
            "(2024-07), or two days (2024-01-15/2024-03-31).",
        )
    )
