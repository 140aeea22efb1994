"""Which cases have something due, and how the open cases lie upon the workers."""

from array import array
from dataclasses import dataclass
from itertools import islice

from caseapp.storage.connection import Connection

_OPEN, _CLOSED = 1, 0
_EVER = ""  # before every moment


@dataclass(frozen=True)
class Period:
    """Moments from one up to another, in ISO 8601 and UTC."""

    since: str
    until: str


def case_numbers(connection: Connection, period: Period, responsible: str | None, limit: int) -> "array[int]":
    """The numbers of at most `limit` cases with something due, the most urgent first.

    First come those whose next thing falls into the period, then those that are late already, for they may
    have more in it. Follow-ups fall due in closed cases too; each part comes sorted out of its index.
    """
    numbers: array[int] = array("q")
    for part in (period, Period(_EVER, period.since)):
        found = [
            row
            for is_open in (_OPEN, _CLOSED)
            for row in _part(connection, is_open, part, responsible, limit)
        ]
        numbers.extend(row[1] for row in islice(sorted(found), limit - len(numbers)))
    return numbers


def _part(
    connection: Connection, is_open: int, period: Period, responsible: str | None, limit: int
) -> list[tuple[str, int]]:
    if responsible is None:
        rows = connection.execute(
            "SELECT next_due, case_no FROM case_line"
            " WHERE is_open = ? AND next_due >= ? AND next_due < ? ORDER BY next_due LIMIT ?",
            (is_open, period.since, period.until, limit),
        )
    else:
        rows = connection.execute(
            "SELECT next_due, case_no FROM case_line"
            " WHERE is_open = ? AND responsible = ? AND next_due >= ? AND next_due < ?"
            " ORDER BY next_due LIMIT ?",
            (is_open, responsible, period.since, period.until, limit),
        )
    return [(str(row[0]), int(row[1])) for row in rows]
