"""A whole case as JSON: one object with the records by kind, exactly the models' schema."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.record import Record
from caseapp.domain.records import RECORD_TYPES
from caseapp.text import mark

_UNKNOWN = mark("Exchange", "The file names a kind of record that this program does not have.")
_ONE_ONLY = mark("Exchange", "A case has only one record of the kind {kind}.")
_SHAPE = mark("Exchange", "A record in the file is not a JSON object.")


@dataclass(frozen=True)
class ImportedCase:
    """The checked records of a case from outside, by kind."""

    records: Mapping[str, tuple[Record, ...]] = field(repr=False)

    def single(self, kind: str) -> Record | None:
        """The one record of a kind, or None."""
        found = self.records.get(kind, ())
        return found[0] if found else None


def read_case(untrusted: Mapping[str, object], today: date) -> ImportedCase:
    """The records in an object such as `{"person": {…}, "consent": [{…}, {…}]}`; all are good, or none."""
    records: dict[str, tuple[Record, ...]] = {}
    for kind, value in untrusted.items():
        if kind not in RECORD_TYPES:
            raise KnownError(_UNKNOWN)
        record_type = RECORD_TYPES[kind]
        items = value if isinstance(value, list) else [value]
        if record_type.is_single and len(items) > 1:
            raise KnownError(_ONE_ONLY.filled(kind=record_type.label))
        bodies = [item for item in items if isinstance(item, dict)]
        if len(bodies) < len(items):
            raise KnownError(_SHAPE)
        records[kind] = tuple(check(record_type, body, today) for body in bodies)
    return ImportedCase(records)


def write_case(records: Iterable[tuple[str, Record]]) -> dict[str, object]:
    """The records (id and record) of a case as one object that `read_case` reads again; ids under `id`."""
    whole: dict[str, Any] = {}
    for record_id, record in records:
        body = {"id": record_id, **record.model_dump(mode="json", exclude_defaults=True)}
        if record.is_single:
            whole[record.kind] = body
        else:
            whole.setdefault(record.kind, []).append(body)
    return whole


def schema(kind: str) -> dict[str, object]:
    """The JSON Schema of one kind of record."""
    if kind not in RECORD_TYPES:
        raise KnownError(_UNKNOWN)
    return RECORD_TYPES[kind].model_json_schema()
