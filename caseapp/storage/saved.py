"""Saved lists as they lie in the vault, beside the names, because people name lists after people."""

from dataclasses import dataclass, field

from caseapp.storage.connection import Connection
from caseapp.storage.errors import NotFound

_SELECT = "SELECT id, owner, is_shared, name, wanted FROM ident.saved_list"


@dataclass(frozen=True)
class SavedRow:
    """A list as it is kept; `wanted` is JSON."""

    id: str
    owner: str
    is_shared: bool
    name: str = field(repr=False)
    wanted: str = field(repr=False)


def rows_for(connection: Connection, worker: str) -> tuple[SavedRow, ...]:
    """The lists a worker sees: her own, and those of the office."""
    rows = connection.execute(_SELECT + " WHERE owner = ? OR is_shared = 1", (worker,))
    return tuple(_row(row) for row in rows)


def row_of(connection: Connection, list_id: str) -> SavedRow:
    """One list; NotFound when it has gone."""
    row = connection.execute(_SELECT + " WHERE id = ?", (list_id,)).fetchone()
    if row is None:
        raise NotFound
    return _row(row)


def put(connection: Connection, row: SavedRow, now: str) -> str:
    """Keeps a list, in the place of one of the same owner and name; gives its id."""
    old = connection.execute(
        "SELECT id FROM ident.saved_list WHERE owner = ? AND name = ?", (row.owner, row.name)
    ).fetchone()
    list_id = row.id if old is None else str(old[0])
    connection.execute(
        "INSERT OR REPLACE INTO ident.saved_list (id, owner, is_shared, name, wanted, changed_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (list_id, row.owner, int(row.is_shared), row.name, row.wanted, now),
    )
    return list_id


def drop(connection: Connection, list_id: str) -> None:
    """Deletes a list."""
    connection.execute("DELETE FROM ident.saved_list WHERE id = ?", (list_id,))


def _row(row: tuple[object, ...]) -> SavedRow:
    return SavedRow(str(row[0]), str(row[1]), bool(row[2]), str(row[3]), str(row[4]))
