"""The file figures are counted from: coarse rows of persons, no code, no free text, in no telling order."""

import json
import secrets
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from caseapp.domain.errors import KnownError
from caseapp.security.errors import DataDamaged
from caseapp.storage.connection import Connection, connect, require_read_rightly, transaction
from caseapp.storage.errors import NotFound, told_apart
from caseapp.storage.figures_steps import bring_figures_up_to_date
from caseapp.text import mark

_NAME = "stats.db"
Row = Mapping[str, str]
_AHEAD = mark(
    "Errors", "Somebody else published or proposed figures in the meantime. Look at the figures again."
)


@dataclass(frozen=True)
class KeptProposal:
    """A proposal as it was kept, and how it ended if it did."""

    number: int
    body: str
    end: str | None


class FiguresFile:
    """Opened for each use: it has its own key, and nobody needs it open while working on cases."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self._path = folder / _NAME
        self._key = key

    def create(self) -> None:
        """Makes the file, without a row and with an empty ledger."""
        with closing(connect(self._path, self._key, create=True)) as connection:
            self._path.chmod(0o600)
            bring_figures_up_to_date(connection, is_new=True)

    def replace(self, rows: Iterable[Row]) -> int:
        """Puts these rows in the place of all, in random order; gives how many there are."""
        with self._opened() as connection, transaction(connection):
            _empty(connection)
            writer = _Writer(connection)
            for row in rows:
                # A random place, so that neither order nor number leads back to a case.
                writer.put(secrets.token_hex(16), [row])
            return _count(connection)

    def update(
        self, rows: Iterable[tuple[str, Sequence[Row]]], gone: Collection[str] | None, memo: bytes
    ) -> int:
        """Puts rows in their places and takes those away that have gone (None: all); gives how many are left.

        A place is 32 letters that tell nothing: a digest only who made it can make again. The memo is kept
        with the rows, in one transaction; rows are written as they come, and none when one cannot be had.
        """
        with self._opened() as connection, transaction(connection):
            if gone is None:
                _empty(connection)
            writer = _Writer(connection)
            for place in gone or ():
                writer.clear(place)
            for place, several in rows:
                writer.clear(place)
                writer.put(place, several)
            connection.execute("INSERT OR REPLACE INTO memo (one, body) VALUES (1, ?)", (memo,))
            return _count(connection)

    def memo(self) -> bytes | None:
        """What was kept with the rows when they were made; None where nothing was."""
        with self._opened() as connection:
            row = connection.execute("SELECT body FROM memo").fetchone()
            return None if row is None else bytes(row[0])

    def rows(self, names: Collection[str] | None = None) -> tuple[dict[str, str], ...]:
        """All rows, in random order, each with what is known; with names only of these columns."""
        with self._opened() as connection:
            found = connection.execute("SELECT no, names FROM shape")
            shapes = {int(number): json.loads(columns) for number, columns in found}
            bodies = connection.execute("SELECT body FROM person_row ORDER BY place")
            return tuple(_read(json.loads(body), shapes, names) for (body,) in bodies)

    def releases(self) -> tuple[str, ...]:
        """The ledger's entries as JSON, oldest first."""
        with self._opened() as connection:
            return tuple(row[0] for row in connection.execute("SELECT body FROM release ORDER BY seq"))

    def released_files(self, seq: int) -> dict[str, bytes]:
        """The files of one release, as they were published."""
        with self._opened() as connection:
            rows = connection.execute(
                "SELECT name, CAST(content AS BLOB) FROM released_file WHERE seq = ?", (seq,)
            )
            return {str(name): bytes(content) for name, content in rows}

    def add_release(
        self, number: int, entry: str, files: Mapping[str, bytes], ends: tuple[int, str] | None = None
    ) -> None:
        """Adds an entry and its files to the ledger; refused where this number is not the next one.

        `ends` is the proposal that it ends, with the words to keep of that, in the same transaction.
        """
        with self._opened() as connection, transaction(connection):
            _require_next(connection, "release", number)
            if ends is not None:
                _end(connection, *ends)
            connection.execute("INSERT INTO release (seq, body) VALUES (?, ?)", (number, entry))
            connection.executemany(
                "INSERT INTO released_file (seq, name, content) VALUES (?, ?, ?)",
                ((number, name, content) for name, content in files.items()),
            )

    def proposals(self) -> tuple[KeptProposal, ...]:
        """All proposals, the oldest first."""
        with self._opened() as connection:
            rows = connection.execute(
                "SELECT proposal.number, proposal.body, proposal_end.body FROM proposal"
                " LEFT JOIN proposal_end ON proposal_end.number = proposal.number ORDER BY proposal.number"
            )
            return tuple(KeptProposal(int(number), body, end) for number, body, end in rows)

    def add_proposal(self, number: int, body: str) -> None:
        """Keeps a proposal; refused where this number is not the next one."""
        with self._opened() as connection, transaction(connection):
            _require_next(connection, "proposal", number)
            connection.execute("INSERT INTO proposal (number, body) VALUES (?, ?)", (number, body))

    def end_proposal(self, number: int, end: str) -> None:
        """Keeps how a proposal ended; refused where there is none or it has ended."""
        with self._opened() as connection, transaction(connection):
            _end(connection, number, end)

    @contextmanager
    def _opened(self) -> Iterator[Connection]:
        """The open file; one that is gone is never made anew, for its ledger would begin anew too."""
        with closing(connect(self._path, self._key)) as connection, told_apart():
            self._require_whole_pages(connection)
            bring_figures_up_to_date(connection)
            yield connection
            require_read_rightly(connection, ("main",))

    def _require_whole_pages(self, connection: Connection) -> None:
        """Refuses a file that was cut off inside a page, which nobody sees until that page is read."""
        page = int(connection.execute("PRAGMA page_size").fetchone()[0])
        if self._path.stat().st_size % page:
            raise DataDamaged


class _Writer:
    """Writes rows as lists of values, and their columns once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._shapes: dict[tuple[str, ...], int] = {}

    def put(self, place: str, rows: Sequence[Row]) -> None:
        """Puts the rows of a place, each called after it, with a dash and a number."""
        for number, row in enumerate(rows):
            names = tuple(sorted(row))
            body = json.dumps([self._shape(names), *(row[name] for name in names)], separators=(",", ":"))
            self._connection.execute(
                "INSERT INTO person_row (place, body) VALUES (?, ?)", (f"{place}-{number}", body)
            )

    def clear(self, place: str) -> None:
        """Takes away the rows of a place."""
        self._connection.execute(
            "DELETE FROM person_row WHERE place >= ? AND place < ?", (place + "-", place + ".")
        )

    def _shape(self, names: tuple[str, ...]) -> int:
        if names not in self._shapes:
            written = (json.dumps(names),)
            self._connection.execute("INSERT OR IGNORE INTO shape (names) VALUES (?)", written)
            found = self._connection.execute("SELECT no FROM shape WHERE names = ?", written)
            self._shapes[names] = int(found.fetchone()[0])
        return self._shapes[names]


def _empty(connection: Connection) -> None:
    for statement in ("DELETE FROM person_row", "DELETE FROM memo", "DELETE FROM shape"):
        connection.execute(statement)


def _read(
    body: dict[str, str] | list[Any], shapes: Mapping[int, list[str]], names: Collection[str] | None
) -> dict[str, str]:
    # A row of an earlier version names its columns itself.
    pairs = body.items() if isinstance(body, dict) else zip(shapes[body[0]], body[1:], strict=True)
    # The same few words stand in all rows, so each is kept in memory once.
    return {
        sys.intern(name): sys.intern(value)
        for name, value in pairs
        if value and (names is None or name in names)
    }


def _count(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM person_row").fetchone()[0])


def _require_next(connection: Connection, table: str, number: int) -> None:
    key = "seq" if table == "release" else "number"
    question = "SELECT coalesce(max(" + key + "), 0) + 1 FROM " + table  # SQL of our own words
    if int(connection.execute(question).fetchone()[0]) != number:
        raise KnownError(_AHEAD)


def _end(connection: Connection, number: int, end: str) -> None:
    known = connection.execute("SELECT 1 FROM proposal WHERE number = ?", (number,)).fetchone()
    if known is None:
        raise NotFound
    if connection.execute("SELECT 1 FROM proposal_end WHERE number = ?", (number,)).fetchone():
        raise KnownError(_AHEAD)
    connection.execute("INSERT INTO proposal_end (number, body) VALUES (?, ?)", (number, end))
