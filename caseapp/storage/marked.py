"""The conditions of a list that the lines of cases do not answer: coded answers, spans of days, flags."""

import json
from array import array
from collections.abc import Sequence

from caseapp.storage.case_filter import AnyOf, CaseFilter, Sight, Within
from caseapp.storage.connection import Connection
from caseapp.storage.facet_bits import BLOCKS, bits_at, bits_of


class Marked:
    """The cases that such conditions allow, read once; all that is said must hold.

    They are combined here, because the library wipes each page it makes for a list of its own.
    """

    def __init__(self, connection: Connection, wanted: CaseFilter, sight: Sight) -> None:
        self._bits: bytes | None = None
        if wanted.any_of:
            found = -1
            for among in wanted.any_of:
                found &= bits_of(connection, facet_nos(connection, among))
            self._bits = found.to_bytes(found.bit_length() // 8 + 1, "little")
        self._sets = [_within(connection, span) for span in wanted.within]
        if wanted.flags:
            self._sets.append(_flagged(connection, wanted.flags, sight))

    def allow(self, number: int) -> bool:
        """Whether one case passes."""
        bits = self._bits
        if bits is not None and (number >> 3 >= len(bits) or not bits[number >> 3] >> (number & 7) & 1):
            return False
        return all(number in each for each in self._sets)

    def among(self, numbers: "array[int]") -> "array[int]":
        """Those of these cases that pass, in their order."""
        if (bits := self._bits) is not None:
            last = len(bits) * 8
            numbers = array("q", [n for n in numbers if n < last and bits[n >> 3] >> (n & 7) & 1])
        for each in self._sets:
            numbers = array("q", [n for n in numbers if n in each])
        return numbers


def passing(connection: Connection, numbers: "array[int]", wanted: CaseFilter, sight: Sight) -> "array[int]":
    """Those of these cases that pass the filter's conditions of this kind."""
    return Marked(connection, wanted, sight).among(numbers)


def values_in_use(connection: Connection, field: str) -> tuple[str, ...]:
    """The values that any case the worker may see has in a field such as `person.sex`."""
    kind, _, name = field.partition(".")
    rows = connection.execute(
        "SELECT no, value FROM facet WHERE kind = ? AND field = ? AND value <> '' AND EXISTS"
        " (SELECT 1 FROM case_facet WHERE place >= no << ? AND place < (no + 1) << ?) ORDER BY value",
        (kind, name, BLOCKS, BLOCKS),
    ).fetchall()
    hidden = _hidden(connection)
    return tuple(value for no, value in rows if bits_of(connection, [no]) & ~hidden)


def _hidden(connection: Connection) -> int:
    """The cases kept from the worker, a bit for each."""
    rows = connection.execute("SELECT case_no FROM main.case_line EXCEPT SELECT case_no FROM case_line")
    return bits_at([int(row[0]) for row in rows])


def facet_nos(connection: Connection, among: AnyOf) -> Sequence[int]:
    """The numbers under which these answers stand in the index."""
    kind, _, field = among.field.partition(".")
    values = _places(among.values)
    statement = (
        "SELECT no FROM facet WHERE kind = ? AND field = ? AND value IN (" + values + ")"
    )  # SQL of our own words
    rows = connection.execute(statement, (kind, field, *among.values))
    return [row[0] for row in rows]


def _within(connection: Connection, span: Within) -> frozenset[int]:
    kind, _, field = span.field.partition(".")
    bounds = [(" AND at >= ?", span.start), (" AND at < ?", span.end)]
    given = [(text, value) for text, value in bounds if value is not None]
    return _numbers(
        connection,
        "case_point WHERE facet_no = (SELECT no FROM facet WHERE kind = ? AND field = ? AND value = '')"
        + "".join(text for text, _ in given),
        (kind, field, *(value for _, value in given)),
    )


def _flagged(connection: Connection, reasons: tuple[str, ...], sight: Sight) -> frozenset[int]:
    return _numbers(
        connection,
        "case_flag WHERE reason IN (" + _places(reasons) + ") AND (until = '' OR until >= ?)",
        (*reasons, sight.today),
    )


def _numbers(connection: Connection, source: str, values: Sequence[object]) -> frozenset[int]:
    # One long answer is read in a third of the time of very many short ones.
    statement = "SELECT json_group_array(case_no) FROM " + source  # SQL of our own words
    return frozenset(json.loads(connection.execute(statement, values).fetchone()[0]))


def _places(values: tuple[str, ...]) -> str:
    return ",".join("?" * len(values))
