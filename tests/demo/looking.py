"""Ways to look at all that a vault holds: every record, every answer, every cell of every table."""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from caseapp.domain.fields import Compartment, Kind, fields_of
from caseapp.domain.record import Record
from caseapp.domain.records import RECORD_TYPES
from caseapp.operations.desk import Desk
from caseapp.security.rights import KeyClass
from caseapp.storage.connection import connect
from caseapp.storage.stored import Stored

FILES = {KeyClass.CASES: "cases.db", KeyClass.IDENT: "ident.db", KeyClass.STATS: "stats.db"}

_DIGEST = re.compile(r"[0-9a-f]{32}|[0-9a-f]{64}")


def all_records(desk: Desk) -> list[Stored]:
    """Every record of every case, and the directory."""
    found = [
        one
        for kind in RECORD_TYPES.values()
        if kind.is_of_no_case
        for one in desk.vault.of_no_case(kind.kind)
    ]
    for case_id in desk.vault.all_cases():
        found += desk.vault.of_case(case_id)
    return found


def texts_of(record: Record) -> Iterator[str]:
    """Every answer of a record that is written words; random ids and digests are none."""
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if isinstance(value, str) and field.kind is not Kind.REFERENCE and not _DIGEST.fullmatch(value):
            yield value


def identifying(records: list[Stored]) -> set[str]:
    """Every identifying answer of people; the directory's are left out, for they are in the phone book."""
    values = set()
    for stored in records:
        for field in fields_of(type(stored.record)):
            value = getattr(stored.record, field.name)
            if stored.case_id is not None and field.compartment is Compartment.IDENT and value is not None:
                parts = tuple(value.values()) if isinstance(value, Mapping) else (value,)
                parts = tuple(part for part in parts if not isinstance(part, int))  # a size
                assert all(isinstance(part, str) for part in parts), field.name
                values.update(parts)
    return values


class Content:
    """All that stands in one decrypted file, in which a value can be looked for."""

    def __init__(self, folder: Path, keys: Mapping[KeyClass, bytes], name: KeyClass) -> None:
        self.rows: dict[str, list[tuple[object, ...]]] = {}
        with closing(connect(folder / FILES[name], keys[name])) as connection:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for (table,) in tables:
                self.rows[table] = connection.execute(f'SELECT * FROM "{table}"').fetchall()
        # The procedures themselves are public texts full of dates and places.
        searched = [rows for table, rows in self.rows.items() if table != "pack"]
        self.words = {word for rows in searched for row in rows for cell in row for word in _words(cell)}
        self.whole = b"\n".join(sorted(self.words))

    def holds(self, value: str) -> bool:
        """Whether a value stands anywhere, also as a part; a bare year only as an answer of its own."""
        if value.isdigit() and len(value) == 4:
            return value.encode() in self.words
        return value.encode() in self.whole


def _words(cell: object) -> Iterator[bytes]:
    """A cell as it is; of JSON every name and every value, which is all there is in it."""
    if isinstance(cell, bytes):
        yield cell
    elif isinstance(cell, str) and cell.startswith(("{", "[")):
        yield from _parts(json.loads(cell))
    elif isinstance(cell, str):
        yield cell.encode()
    else:
        # Numbers of rows and versions; answers that are numbers stand inside JSON.
        assert cell is None or isinstance(cell, int)


def _parts(part: object) -> Iterator[bytes]:
    if isinstance(part, dict):
        for name, value in part.items():
            yield str(name).encode()
            yield from _parts(value)
    elif isinstance(part, list):
        for value in part:
            yield from _parts(value)
    else:
        yield str(part).encode()
