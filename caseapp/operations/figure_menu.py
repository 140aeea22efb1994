"""The tables a supervisor can choose from, and the periods that are over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseapp.operations.figure_rows import Column, columns
from caseapp.text import Text, mark

_BY = mark("Figures", "{first} by {second}")
# Each column alone, and the pairs regional reports ask for most (UNODC GLOTIP, CTDC).
_PAIRS = (
    ("sex", "birth_date_age_band"),
    ("purposes", "sex"),
    ("purposes", "birth_date_age_band"),
    ("citizenships", "exploitation_country"),
    ("purposes", "sector"),
)
_YEARS_BACK = 6


@dataclass(frozen=True)
class MenuTable:
    """A table that can be chosen: its columns and its name."""

    columns: tuple[str, ...]
    label: Text


def menu() -> Sequence[MenuTable]:
    """Every table on offer; the pairs first, for they say most."""
    known = {column.name: column for column in columns()}
    pairs = [
        MenuTable(pair, _BY.filled(first=known[pair[0]].label, second=known[pair[1]].label))
        for pair in _PAIRS
    ]
    return (
        *pairs,
        *(MenuTable((column.name,), column.label) for column in known.values() if _is_telling(column)),
    )


def closed_periods(today: date) -> Sequence[str]:
    """Half-years and years that are over, newest first; figures of an open period would still change."""
    found = []
    for year in range(today.year, today.year - _YEARS_BACK, -1):
        if date(year, 12, 31) < today:
            found += [f"{year}", f"{year}-S2"]
        if date(year, 6, 30) < today:
            found.append(f"{year}-S1")
    return tuple(found)


def _is_telling(column: Column) -> bool:
    """A year inside a period, or the status of the file itself, says nothing about people."""
    return not column.name.endswith("_year")
