"""Which cases were merged into which, so that it can be undone; and which pairs are two people after all."""

import json
from dataclasses import dataclass

from caseapp.storage.connection import Connection

_COLUMNS = "no, kept, other, at, body"


@dataclass(frozen=True)
class Merge:
    """One merge: what was moved, what went into the bin, and each changed record with its version before."""

    no: int
    kept: str
    other: str
    at: str
    moved: tuple[str, ...]
    binned: tuple[str, ...]
    changed: tuple[tuple[str, int], ...]


def keep(connection: Connection, merge: Merge) -> int:
    """Keeps a new merge and gives its number."""
    body = json.dumps({"moved": merge.moved, "binned": merge.binned, "changed": merge.changed})
    cursor = connection.execute(
        "INSERT INTO merge (kept, other, at, body) VALUES (?, ?, ?, ?)",
        (merge.kept, merge.other, merge.at, body),
    )
    return int(cursor.lastrowid)


def undone(connection: Connection, no: int, at: str) -> None:
    """Keeps that a merge was undone."""
    connection.execute("UPDATE merge SET undone_at = ? WHERE no = ?", (at, no))


def of_case(connection: Connection, case_id: str) -> tuple[Merge, ...]:
    """The merges into this case, or of it into another, that were not undone; the newest first."""
    rows = connection.execute(
        "SELECT " + _COLUMNS + " FROM merge WHERE (kept = ? OR other = ?) AND undone_at IS NULL"
        " ORDER BY no DESC",
        (case_id, case_id),
    )
    return tuple(_merge(*row) for row in rows)


def set_apart(connection: Connection, one: str, other: str) -> None:
    """Keeps that two cases are about two people."""
    connection.execute("INSERT OR IGNORE INTO apart (one, other) VALUES (?, ?)", tuple(sorted((one, other))))


def apart_from(connection: Connection, case_id: str) -> frozenset[str]:
    """The cases known to be about somebody else."""
    rows = connection.execute(
        "SELECT other FROM apart WHERE one = ? UNION SELECT one FROM apart WHERE other = ?",
        (case_id, case_id),
    )
    return frozenset(str(row[0]) for row in rows)


def _merge(no: int, kept: str, other: str, at: str, body: str) -> Merge:
    parts = json.loads(body)
    changed = tuple((str(record_id), int(version)) for record_id, version in parts["changed"])
    return Merge(no, kept, other, at, tuple(parts["moved"]), tuple(parts["binned"]), changed)
