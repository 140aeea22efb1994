"""The journal: one line for each act, chained by codes, written in the same transaction as the act."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from caseapp.security import chain
from caseapp.storage.connection import Connection

_COLUMNS = "seq, at, actor, act, object, detail"


@dataclass(frozen=True)
class JournalEntry:
    """One line: when (as claimed), who, what, on which random id, and a fixed word about it."""

    seq: int
    at: str
    actor: str
    act: str
    object: str
    detail: str


class Journal:
    """Appends lines in the name of one worker and reads all of them."""

    def __init__(self, connection: Connection, key: bytes, actor: str) -> None:
        self._connection = connection
        self._key = key
        self.actor = actor

    def append(self, at: str, act: str, object_id: str, detail: str) -> None:
        """Adds a line after the last one."""
        last = self._connection.execute("SELECT seq, mac FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        seq, previous = (last[0] + 1, bytes(last[1])) if last else (1, chain.BEGINNING)
        line = chain.Line(seq, at, self.actor, act, object_id, detail)
        self._connection.execute(
            "INSERT INTO journal (seq, at, actor, act, object, detail, mac) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*line, chain.line_mac(self._key, previous, line)),
        )

    def newest(self, limit: int, object_id: str | None = None) -> tuple[JournalEntry, ...]:
        """The newest lines first, of one object or of all."""
        where, values = ("WHERE object = ? ", (object_id,)) if object_id is not None else ("", ())
        rows = self._connection.execute(
            "SELECT " + _COLUMNS + " FROM journal " + where + "ORDER BY seq DESC LIMIT ?",
            (*values, limit),
        )
        return tuple(JournalEntry(*row) for row in rows)

    def actors(self, object_id: str, acts: Collection[str], detail: str | None = None) -> frozenset[str]:
        """Who has ever done one of these acts to an object, with this detail or with any."""
        places = ", ".join("?" * len(acts))
        rows = self._connection.execute(
            "SELECT DISTINCT actor FROM journal WHERE object = ? AND act IN (" + places + ")"
            " AND (? IS NULL OR detail = ?)",
            (object_id, *acts, detail, detail),
        )
        return frozenset(str(row[0]) for row in rows)

    def at(self, moment: str, object_id: str) -> tuple[JournalEntry, ...]:
        """The lines about an object that were written at exactly this moment, the newest first."""
        rows = self._connection.execute(
            "SELECT " + _COLUMNS + " FROM journal WHERE object = ? AND at = ? ORDER BY seq DESC",
            (object_id, moment),
        )
        return tuple(JournalEntry(*row) for row in rows)

    def head(self) -> chain.Anchor | None:
        """The last line's number and code, to be kept elsewhere."""
        row = self._connection.execute("SELECT seq, mac FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        return chain.Anchor(int(row[0]), bytes(row[1])) if row else None

    def first_broken(self, anchor: chain.Anchor | None = None) -> int | None:
        """The number at which the chain breaks, or None when it is whole."""
        return chain.verify(self._lines(), self._key, anchor)

    def _lines(self) -> Iterator[tuple[chain.Line, bytes]]:
        for *line, mac in self._connection.execute("SELECT " + _COLUMNS + ", mac FROM journal ORDER BY seq"):
            yield chain.Line(*line), bytes(mac)
