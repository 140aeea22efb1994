"""The keys that records are found under when somebody may be on record twice; kept in the `ident` file."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from caseapp.domain.duplicates.identity import identity_of
from caseapp.domain.duplicates.keys import keys_of
from caseapp.domain.duplicates.ranking import TOO_COMMON, worth_comparing
from caseapp.domain.record import Record
from caseapp.storage.connection import Connection, transaction

# Counted up whenever names are romanised, folded or keyed in another way, or another field is: the keys are
# then made anew.
KEYS_VERSION = "3"
_META = "match_keys"
# Records of no case lie under keys of their own, so that looking for cases never goes through them.
_BESIDE, _NO_CASE = "@", 0
_EVERY = "SELECT DISTINCT case_no FROM ident.match_key WHERE key = ? LIMIT ?"
_IN_SIGHT = (
    "SELECT DISTINCT found.case_no FROM ident.match_key AS found"
    " CROSS JOIN case_line ON case_line.case_no = found.case_no WHERE found.key = ? LIMIT ?"
)


@dataclass(frozen=True)
class Nearby:
    """The cases that share the most telling keys, best first; how many cases lie under each key asked for.

    Of records of no case the numbers are their own.
    """

    case_numbers: tuple[int, ...]
    people: int
    with_key: dict[str, int] = field(repr=False)


def put_keys(
    connection: Connection, case_no: int | None, record_no: int, record: Record, *, is_new: bool
) -> None:
    """Keeps a record under its keys, and under no others."""
    before, number = ("", case_no) if case_no is not None else (_BESIDE, _NO_CASE)
    if not is_new:
        drop_keys(connection, record_no)
    connection.executemany(
        "INSERT INTO ident.match_key (key, record_no, case_no) VALUES (?, ?, ?)",
        [(before + key, record_no, number) for key in sorted(record_keys(record))],
    )


def drop_keys(connection: Connection, record_no: int) -> None:
    """Takes a record out from under its keys."""
    connection.execute("DELETE FROM ident.match_key WHERE record_no = ?", (record_no,))


def record_keys(record: Record) -> frozenset[str]:
    """The keys of one record by itself."""
    return keys_of(identity_of((record,)))


def are_keys_current(connection: Connection) -> bool:
    """Whether the keys were made by the rules of this program."""
    row = connection.execute("SELECT value FROM ident.meta WHERE key = ?", (_META,)).fetchone()
    return row is not None and row[0] == KEYS_VERSION


def rebuild(connection: Connection, records: Iterable[tuple[int | None, int, Record]]) -> None:
    """Makes all keys anew from `(case number or nothing, record number, record)`."""
    with transaction(connection):
        connection.execute("DELETE FROM ident.match_key")
        for case_no, record_no, record in records:
            put_keys(connection, case_no, record_no, record, is_new=True)
        note_current(connection)


def note_current(connection: Connection) -> None:
    """Notes that the keys are made by the rules of this program."""
    connection.execute("INSERT OR REPLACE INTO ident.meta (key, value) VALUES (?, ?)", (_META, KEYS_VERSION))


def nearby(connection: Connection, keys: Collection[str], except_case: int | None) -> Nearby:
    """The cases that lie under these keys."""
    people = int(connection.execute("SELECT count(*) FROM ident.initials").fetchone()[0])
    under = {key: _under(connection, key, _EVERY) for key in keys}
    # Only the cases the worker may see, for the others would take their places among the best. That is asked
    # once for all keys, because asking takes long; where too many lie under a key it is asked for that one.
    in_sight = _in_sight(connection, {case_no for numbers in under.values() for case_no in numbers})
    found: dict[str, list[int]] = {}
    for key, numbers in under.items():
        seen = [case_no for case_no in numbers if case_no in in_sight]
        if len(numbers) > TOO_COMMON:
            seen = _under(connection, key, _IN_SIGHT)
        found[key] = [case_no for case_no in seen if case_no != except_case]
    counts = {key: len(numbers) for key, numbers in found.items()}
    return Nearby(worth_comparing(found, people), people, counts)


def nearby_beside(connection: Connection, keys: Collection[str]) -> Nearby:
    """The same for records of no case: their own numbers, and how many of them lie under each key."""
    people = int(connection.execute("SELECT count(*) FROM ident.initials").fetchone()[0])
    found: dict[str, list[int]] = {}
    for key in keys:
        rows = connection.execute(
            "SELECT record_no FROM ident.match_key WHERE key = ? LIMIT ?", (_BESIDE + key, TOO_COMMON + 1)
        )
        found[key] = [record_no for (record_no,) in rows]
    counts = {key: len(numbers) for key, numbers in found.items()}
    return Nearby(worth_comparing(found, people), people, counts)


def _under(connection: Connection, key: str, statement: str) -> list[int]:
    """The cases under a key, each once, though its number may stand in several of their records."""
    return [case_no for (case_no,) in connection.execute(statement, (key, TOO_COMMON + 1))]


def _in_sight(connection: Connection, numbers: Collection[int]) -> frozenset[int]:
    rows = connection.execute(
        "SELECT case_no FROM case_line WHERE case_no IN (SELECT value FROM json_each(?))",
        (json.dumps(list(numbers)),),
    )
    return frozenset(case_no for (case_no,) in rows)
