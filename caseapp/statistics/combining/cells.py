"""One figure of the region as a value, from a row of the engine."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Self


@dataclass(frozen=True, slots=True)
class RegionCell:
    """What the countries that published this figure say together.

    The true sum lies between `lower` and `upper`, for certain or, where there is a standard error, in 95 of
    100 cases; without `upper` nothing published bounds it. `value` is none where a country hides its figure.
    """

    period: str
    first_day: date
    last_day: date
    table: str
    columns: tuple[str, ...]
    codes: tuple[str, ...]
    value: int | None
    lower: int
    upper: int | None
    standard_error: float | None
    certainty: str
    status: str
    sources: int
    missing: tuple[str, ...]

    @classmethod
    def of_row(cls, row: Sequence[object]) -> Self:
        """From a row in the columns of `engine.COLUMNS`."""
        (
            period,
            first,
            last,
            table,
            *named,
            value,
            lower,
            upper,
            error,
            certainty,
            status,
            sources,
            missing,
        ) = row
        columns = tuple(str(column) for column in named[::2] if column is not None)
        codes = tuple(str(code) for code in named[1::2] if code is not None)
        return cls(
            *(period, first, last, table, columns, codes),  # type: ignore[arg-type]
            *(value, lower, upper, error, certainty, status, sources),  # type: ignore[arg-type]
            tuple(missing),  # type: ignore[arg-type]
        )
