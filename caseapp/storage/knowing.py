"""What is on record of who somebody is, for many cases at once: answers only, read without making records."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from caseapp.storage import bodies
from caseapp.storage.connection import Connection

_SELECT = """
    SELECT record.case_no, owner.id, record.kind, record.id, record.version,
        body.body, body.stamps, body.digest, other.body, other.stamps, other.digest
    FROM record JOIN body ON body.record_no = record.no JOIN record AS owner ON owner.no = record.case_no
    LEFT JOIN ident.body AS other ON other.record_no = record.no
    WHERE record.deleted_at IS NULL AND
"""


@dataclass
class Known:
    """The answers of one case by kind of record, as they lie in the vault; of several the newest counts."""

    case_id: str
    answers: dict[str, bodies.Body] = field(default_factory=dict, repr=False)


def known(connection: Connection, case_numbers: Sequence[int], kinds: Collection[str]) -> dict[int, Known]:
    """The answers of these cases in records of these kinds; a case that has gone is left out."""
    statement = f"{_SELECT} record.case_no IN ({_places(case_numbers)}) AND record.kind IN ({_places(kinds)})"
    found: dict[int, Known] = {}
    for row in connection.execute(f"{statement} ORDER BY record.no", (*case_numbers, *kinds)):
        case_no, case_id, kind, record_id, version, *halves = row
        bodies.require_whole(str(record_id), int(version), halves, has_ident=True)
        case = found.setdefault(int(case_no), Known(str(case_id)))
        case.answers[str(kind)] = bodies.answers(str(halves[0]), halves[3])
    return found


def _places(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
