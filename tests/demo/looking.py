"""Ways to look at all that a vault holds: every record, every answer, every cell of every table."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from caseapp.domain.fields import Compartment, fields_of
from caseapp.domain.record import Record
from caseapp.operations.desk import Desk
from caseapp.security.rights import KeyClass
from caseapp.storage.connection import connect
from caseapp.storage.stored import Stored

FILES = {KeyClass.CASES: "cases.db", KeyClass.IDENT: "ident.db", KeyClass.STATS: "stats.db"}


def all_records(desk: Desk) -> list[Stored]:
    """Every record of every case, and the directory."""
    found = list(desk.vault.providers())
    for case_id in desk.vault.all_cases():
        found += desk.vault.of_case(case_id)
    return found


def texts_of(record: Record) -> Iterator[str]:
    """Every answer of a record that is a text."""
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if isinstance(value, str):
            yield value


def identifying(records: list[Stored]) -> set[str]:
    """Every identifying answer of people; the directory's are left out, for they are in the phone book."""
    values = set()
    for stored in records:
        for field in fields_of(type(stored.record)):
            value = getattr(stored.record, field.name)
            if stored.case_id is not None and field.compartment is Compartment.IDENT and value is not None:
                assert isinstance(value, str), field.name
                values.add(value)
    return values


class Content:
    """All cells of one decrypted file, in which a value can be looked for."""

    def __init__(self, folder: Path, keys: dict[KeyClass, bytes], name: KeyClass) -> None:
        cells: set[bytes] = set()
        leaves: set[str] = set()
        self.rows: dict[str, list[tuple[object, ...]]] = {}
        with closing(connect(folder / FILES[name], keys[name])) as connection:
            for (table,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            ).fetchall():
                self.rows[table] = connection.execute(f'SELECT * FROM "{table}"').fetchall()
        for table, rows in self.rows.items():
            # The procedures themselves: public texts full of dates and places.
            if table != "pack":
                for row in rows:
                    for cell in row:
                        cells.add(_bytes(cell))
                        leaves.update(_leaves(cell))
        self.whole = b"\n".join(cells)
        self.leaves = leaves

    def holds(self, value: str) -> bool:
        """Whether a value stands anywhere, also as a part; a bare year only as an answer of its own."""
        if value.isdigit() and len(value) == 4:
            return value in self.leaves
        return value.encode() in self.whole or json.dumps(value)[1:-1].encode() in self.whole


def _bytes(cell: object) -> bytes:
    return cell if isinstance(cell, bytes) else str(cell).encode()


def _leaves(cell: object) -> Iterator[str]:
    if not isinstance(cell, str):
        return
    yield cell
    if cell.startswith(("{", "[")):
        todo: list[object] = [json.loads(cell)]
        while todo:
            part = todo.pop()
            if isinstance(part, dict):
                todo += part.values()
            elif isinstance(part, list):
                todo += part
            else:
                yield str(part)
