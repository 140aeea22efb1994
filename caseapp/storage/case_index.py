"""What lists of cases are made of: a line for each case, and which coded answers, days and flags it has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from caseapp.domain import filtering
from caseapp.domain.filtering import Facet, Point
from caseapp.domain.record import Record
from caseapp.domain.records import Flag
from caseapp.storage.connection import Connection
from caseapp.storage.facet_bits import FacetBits
from caseapp.storage.stored import Summary

_COLUMNS = (
    *("code", "status", "is_open", "case_type", "country", "stage", "trafficking_status", "responsible"),
    *("opened_at", "next_due", "waiting_since", "contact", "last_contact", "next_review"),
)
_LINE_COLUMNS = ", ".join(_COLUMNS)
_LINE_PLACES = ", ".join("?" for _ in _COLUMNS)
_TABLES = ("case_facet", "case_point", "case_flag", "facet")


@dataclass(frozen=True)
class Marks:
    """All that some records give their case to be filtered by."""

    facets: frozenset[Facet]
    points: frozenset[Point]
    flags: frozenset[tuple[str, str]]  # reason, and the last day or nothing


def marks_of(records: Iterable[Record]) -> Marks:
    """What these records give their case."""
    kept = tuple(records)
    return Marks(
        frozenset(facet for record in kept for facet in filtering.facets_of(record)),
        frozenset(each for record in kept for each in filtering.points_of(record)),
        frozenset(
            (record.reason, record.until.isoformat() if record.until else "")
            for record in kept
            if isinstance(record, Flag)
        ),
    )


class CaseIndex:
    """Writes lines and marks inside the transaction of whoever holds it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._bits = FacetBits(connection)
        self._numbers: dict[Facet, int] = {}  # good for one transaction only

    def put_line(self, case_no: int, line: Summary, *, is_new: bool) -> None:
        """The line of a case, with what belongs to it in the other file."""
        values = _values(line)
        old = None if is_new else self._line(case_no)
        if old is None:
            self._connection.execute(
                "INSERT INTO main.case_line ("
                + _LINE_COLUMNS
                + ", case_no) VALUES ("
                + _LINE_PLACES
                + ", ?)",
                (*values, case_no),
            )
        elif old != values:
            self._change_line(case_no, old, values)
        self._connection.execute(
            "INSERT INTO ident.initials (case_no, initials) VALUES (?, ?) ON CONFLICT (case_no)"
            " DO UPDATE SET initials = excluded.initials WHERE initials <> excluded.initials",
            (case_no, line.initials),
        )
        if line.coming_of_age is not None:
            self._connection.execute(
                "INSERT OR REPLACE INTO ident.coming_of_age (case_no, may_be_adult_from, adult_from)"
                " VALUES (?, ?, ?)",
                (case_no, *(day.isoformat() for day in line.coming_of_age)),
            )
        elif not is_new:
            self._connection.execute("DELETE FROM ident.coming_of_age WHERE case_no = ?", (case_no,))

    def drop_line(self, case_no: int) -> None:
        """Takes the line of a case away, with what belongs to it in the other file."""
        for table in ("main.case_line", "ident.initials", "ident.coming_of_age"):
            self._connection.execute("DELETE FROM " + table + " WHERE case_no = ?", (case_no,))

    def _change_line(self, case_no: int, old: Sequence[object], new: Sequence[object]) -> None:
        """Writes what has changed only: each further column would rewrite the indexes it is in."""
        changed = [
            (column, value) for column, was, value in zip(_COLUMNS, old, new, strict=True) if was != value
        ]
        statement = (
            "UPDATE main.case_line SET "
            + ", ".join(f"{column} = ?" for column, _ in changed)
            + " WHERE case_no = ?"
        )  # SQL of our own words
        self._connection.execute(statement, (*(value for _, value in changed), case_no))

    def change_marks(
        self, case_no: int, before: Iterable[Record], after: Iterable[Record], others: Iterable[Record]
    ) -> None:
        """Brings the marks of a case up to date; `others` are the records left as they were."""
        old, new = marks_of(before), marks_of(after)
        if old == new:
            return
        kept = marks_of(others)
        self._remove(
            case_no,
            Marks(
                old.facets - new.facets - kept.facets,
                old.points - new.points - kept.points,
                old.flags - new.flags - kept.flags,
            ),
        )
        self.add(
            case_no,
            Marks(
                new.facets - old.facets - kept.facets,
                new.points - old.points - kept.points,
                # Of two flags for one reason the one that stays is put again.
                (new.flags | kept.flags) if old.flags != new.flags else frozenset(),
            ),
        )

    def add(self, case_no: int, marks: Marks) -> None:
        """Puts these marks at a case."""
        self.add_all(((case_no, marks),))

    def add_all(self, marked: Iterable[tuple[int, Marks]]) -> None:
        """Puts marks at many cases, in the order in which they lie in the file."""
        cases = tuple(marked)
        for case_no, marks in cases:
            for facet in marks.facets:
                self._bits.put(self._number(facet), case_no)
        points = [
            (self._number((kind, field, "")), at, case_no)
            for case_no, marks in cases
            for kind, field, at in marks.points
        ]
        # For one reason the longest counts, and one without an end longer than any.
        flags = [(reason, case_no, until) for case_no, marks in cases for reason, until in marks.flags]
        self._connection.executemany(
            "INSERT OR IGNORE INTO case_point (facet_no, at, case_no) VALUES (?, ?, ?)", sorted(points)
        )
        self._connection.executemany(
            "INSERT OR REPLACE INTO case_flag (reason, case_no, until) VALUES (?, ?, ?)",
            sorted(flags, key=lambda flag: flag[2] or "~"),
        )

    def finish(self) -> None:
        """Writes what is collected until the end of a transaction."""
        self._bits.write()

    def clear(self) -> None:
        """Takes all marks away, to make them anew."""
        for table in _TABLES:
            self._connection.execute("DELETE FROM " + table)
        self._numbers.clear()

    def _remove(self, case_no: int, marks: Marks) -> None:
        for facet in marks.facets:
            self._bits.take(self._number(facet), case_no)
        self._connection.executemany(
            "DELETE FROM case_point WHERE facet_no = ? AND at = ? AND case_no = ?",
            [(self._number((kind, field, "")), at, case_no) for kind, field, at in marks.points],
        )
        self._connection.executemany(
            "DELETE FROM case_flag WHERE reason = ? AND case_no = ?",
            [(reason, case_no) for reason, _ in marks.flags],
        )

    def _number(self, facet: Facet) -> int:
        number = self._numbers.get(facet)
        if number is None:
            row = self._connection.execute(
                "SELECT no FROM facet WHERE kind = ? AND field = ? AND value = ?", facet
            ).fetchone()
            if row is None:
                row = self._connection.execute(
                    "INSERT INTO facet (kind, field, value) VALUES (?, ?, ?) RETURNING no", facet
                ).fetchone()
            number = self._numbers[facet] = int(row[0])
        return number

    def _line(self, case_no: int) -> tuple[object, ...] | None:
        row: tuple[object, ...] | None = self._connection.execute(
            "SELECT " + _LINE_COLUMNS + " FROM main.case_line WHERE case_no = ?", (case_no,)
        ).fetchone()
        return row


def _values(line: Summary) -> tuple[object, ...]:
    return (
        line.code,
        line.status,
        int(line.is_open),
        line.case_type,
        line.country,
        line.stage,
        line.trafficking_status,
        line.responsible,
        line.opened_at,
        line.next_due,
        line.waiting_since,
        line.contact,
        line.last_contact,
        line.next_review,
    )
