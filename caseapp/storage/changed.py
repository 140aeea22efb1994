"""What tells whether a case has changed, for all cases at once; cases that share the number of a paper."""

import hashlib
from collections.abc import Iterator

from caseapp.storage.connection import Connection

# A record is never the same with the same id, version and moment; what is moved, binned or brought back
# changes which records a case has.
_VERSIONS = """
    SELECT no, case_no, id, version, changed_at FROM record
    WHERE deleted_at IS NULL AND case_no IS NOT NULL ORDER BY no
"""
_SHARED = """
    SELECT DISTINCT found.key, found.case_no, owner.id FROM ident.match_key AS found
    JOIN record AS owner ON owner.no = found.case_no
    WHERE found.key >= 'd' AND found.key < 'e' AND owner.deleted_at IS NULL AND found.key IN
    (SELECT key FROM ident.match_key WHERE key >= 'd' AND key < 'e' GROUP BY key
     HAVING count(DISTINCT case_no) BETWEEN 2 AND ?)
    ORDER BY found.key, found.case_no
"""
_MOST_SHARING = 10  # a number in more hands than these is no paper of one person


def case_states(connection: Connection) -> Iterator[tuple[str, str]]:
    """Each case with a digest of the versions of its records, the oldest case first."""
    # Gathered and joined here, in the order of the table: the library wipes all memory it works in.
    versions: dict[int, list[str]] = {}
    case_ids: dict[int, str] = {}
    for number, case_no, record_id, version, changed_at in connection.execute(_VERSIONS):
        versions.setdefault(case_no, []).append(f"{record_id} {version} {changed_at}\n")
        if number == case_no:
            case_ids[case_no] = record_id
    for case_no, case_id in case_ids.items():
        yield case_id, hashlib.sha256("".join(versions[case_no]).encode()).hexdigest()


def sharing_papers(connection: Connection) -> tuple[tuple[tuple[int, str], ...], ...]:
    """Groups of cases, by number and id, in which the same number of a paper stands; the oldest first."""
    groups: dict[str, list[tuple[int, str]]] = {}
    for key, case_no, case_id in connection.execute(_SHARED, (_MOST_SHARING,)):
        groups.setdefault(key, []).append((int(case_no), str(case_id)))
    return tuple(dict.fromkeys(tuple(group) for group in groups.values()))
