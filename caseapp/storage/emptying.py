"""Destroys records that have lain in the bin for long enough: bodies, history, words and drafts."""

from collections.abc import Sequence

from caseapp.storage.connection import Connection
from caseapp.storage.words import row_of

_OF_RECORD = ("ident.body", "ident.history", "body", "history")


def binned_before(connection: Connection, before: str, most: int, but_for: str = "") -> tuple[int, ...]:
    """The numbers of records put in the bin before a moment, the oldest first; cases and one kind never."""
    rows = connection.execute(
        "SELECT no FROM main.record WHERE deleted_at < ? AND no IS NOT case_no AND kind <> ?"
        " ORDER BY no LIMIT ?",
        (before, but_for, most),
    )
    return tuple(row[0] for row in rows)


def destroy(connection: Connection, numbers: Sequence[int]) -> None:
    """Deletes all there is of these records; the file overwrites what is deleted with zeros."""
    for number in numbers:
        record_id, case_no = connection.execute(
            "SELECT id, case_no FROM main.record WHERE no = ?", (number,)
        ).fetchone()
        for table in _OF_RECORD:
            connection.execute("DELETE FROM " + table + " WHERE record_no = ?", (number,))
        if case_no is not None:
            connection.execute("DELETE FROM ident.words WHERE rowid = ?", (row_of(case_no, number),))
        connection.execute("DELETE FROM ident.draft WHERE key LIKE '%:' || ?", (record_id,))
        connection.execute("DELETE FROM main.record WHERE no = ?", (number,))
