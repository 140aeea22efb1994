"""Which cases have something due, and how the open cases lie upon the workers."""

from array import array
from itertools import islice

from caseapp.storage.connection import Connection

_OPEN, _CLOSED = 1, 0


def case_numbers(connection: Connection, until: str, responsible: str | None, limit: int) -> "array[int]":
    """The numbers of at most `limit` cases with something due before a moment, the most urgent first."""
    # Follow-ups fall due in closed cases too; each half comes sorted out of its index.
    found = [
        row for is_open in (_OPEN, _CLOSED) for row in _half(connection, is_open, until, responsible, limit)
    ]
    return array("q", (row[1] for row in islice(sorted(found), limit)))


def _half(
    connection: Connection, is_open: int, until: str, responsible: str | None, limit: int
) -> list[tuple[str, int]]:
    if responsible is None:
        rows = connection.execute(
            "SELECT next_due, case_no FROM case_line INDEXED BY case_line_due"
            " WHERE is_open = ? AND next_due < ? ORDER BY next_due LIMIT ?",
            (is_open, until, limit),
        )
    else:
        rows = connection.execute(
            "SELECT next_due, case_no FROM case_line INDEXED BY case_line_load"
            " WHERE is_open = ? AND responsible = ? AND next_due < ? ORDER BY next_due LIMIT ?",
            (is_open, responsible, until, limit),
        )
    return [(str(row[0]), int(row[1])) for row in rows]


def open_by_priority(connection: Connection) -> tuple[tuple[str, str, int], ...]:
    """How many open cases of each priority each worker has; the priority is read where the case lies."""
    rows = connection.execute(
        "SELECT line.responsible, coalesce(json_extract(body.body, '$.priority'), ''), count(*)"
        " FROM case_line AS line JOIN body ON body.record_no = line.case_no"
        " WHERE line.is_open = 1 GROUP BY 1, 2"
    )
    return tuple((str(row[0]), str(row[1]), int(row[2])) for row in rows)
