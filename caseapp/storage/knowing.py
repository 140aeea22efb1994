"""What is on record of who somebody is, for many cases at once: answers only, read without making records."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from caseapp.domain.records import RECORD_TYPES
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
    """The answers of one case by kind of record, as they lie in the vault, the oldest record first."""

    case_id: str
    answers: dict[str, list[bodies.Body]] = field(default_factory=dict, repr=False)


def known(connection: Connection, case_numbers: Sequence[int], kinds: Collection[str]) -> dict[int, Known]:
    """The answers of these cases in records of these kinds; a case that has gone is left out.

    Of a kind of which a case has several, most say nothing of who she is: those without a key are not read.
    """
    several = [kind for kind in kinds if not RECORD_TYPES[kind].is_single]
    statement = (
        f"{_SELECT} record.case_no IN ({_places(case_numbers)}) AND record.kind IN ({_places(kinds)})"
        f" AND (record.kind NOT IN ({_places(several)}) OR EXISTS"
        " (SELECT 1 FROM ident.match_key WHERE match_key.record_no = record.no)) ORDER BY record.no"
    )  # SQL of our own words
    found: dict[int, Known] = {}
    for row in connection.execute(statement, (*case_numbers, *kinds, *several)):
        case_no, case_id, kind, record_id, version, *halves = row
        bodies.require_whole(str(record_id), int(version), halves, has_ident=True)
        case = found.setdefault(int(case_no), Known(str(case_id)))
        case.answers.setdefault(str(kind), []).append(bodies.answers(str(halves[0]), halves[3]))
    return found


def _places(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))
