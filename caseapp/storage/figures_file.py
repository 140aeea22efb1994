"""The file figures are counted from: one coarse row a person, no code, no free text, in no telling order."""

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from caseapp.storage.connection import Connection, connect, require_read_rightly, transaction
from caseapp.storage.errors import told_apart

_NAME = "stats.db"
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS person_row (place TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS release (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS released_file (seq INTEGER NOT NULL, name TEXT NOT NULL,"
    " content BLOB NOT NULL, PRIMARY KEY (seq, name)) WITHOUT ROWID",
)


class FiguresFile:
    """Opened for each use: it has its own key, and nobody needs it open while working on cases."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._path = folder / _NAME
        self._key = key

    def create(self) -> None:
        """Makes the file, without a row and with an empty ledger."""
        with closing(connect(self._path, self._key, create=True)) as connection:
            self._path.chmod(0o600)
            with transaction(connection):
                for statement in _SCHEMA:
                    connection.execute(statement)

    def replace(self, rows: Iterable[Mapping[str, str]]) -> int:
        """Rebuilds all rows; gives how many there are."""
        with self._opened() as connection, transaction(connection):
            connection.execute("DELETE FROM person_row")
            # A random place, so that neither order nor number leads back to a case.
            connection.executemany(
                "INSERT INTO person_row (place, body) VALUES (?, ?)",
                ((secrets.token_hex(8), json.dumps(row, sort_keys=True)) for row in rows),
            )
            return int(connection.execute("SELECT count(*) FROM person_row").fetchone()[0])

    def rows(self) -> tuple[dict[str, str], ...]:
        """All rows, in random order."""
        with self._opened() as connection:
            rows = connection.execute("SELECT body FROM person_row ORDER BY place").fetchall()
        return tuple(json.loads(row[0]) for row in rows)

    def releases(self) -> tuple[str, ...]:
        """The ledger's entries as JSON, oldest first."""
        with self._opened() as connection:
            return tuple(row[0] for row in connection.execute("SELECT body FROM release ORDER BY seq"))

    def released_files(self, seq: int) -> dict[str, bytes]:
        """The files of one release, as they were published."""
        with self._opened() as connection:
            rows = connection.execute("SELECT name, content FROM released_file WHERE seq = ?", (seq,))
            return {str(name): bytes(content) for name, content in rows}

    def add_release(self, entry: str, files: Mapping[str, bytes]) -> int:
        """Adds an entry and its files to the ledger; gives its number, from 1."""
        with self._opened() as connection, transaction(connection):
            cursor = connection.execute("INSERT INTO release (body) VALUES (?)", (entry,))
            seq = int(cursor.lastrowid)
            connection.executemany(
                "INSERT INTO released_file (seq, name, content) VALUES (?, ?, ?)",
                ((seq, name, content) for name, content in files.items()),
            )
            return seq

    @contextmanager
    def _opened(self) -> Iterator[Connection]:
        """The open file; one that is gone is never made anew, for its ledger would begin anew too."""
        with closing(connect(self._path, self._key)) as connection, told_apart():
            yield connection
            require_read_rightly(connection, ("main",))
