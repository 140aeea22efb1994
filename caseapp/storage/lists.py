"""The list of cases: ids in order for scrolling, lines in blocks, counts, and search as you type."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from caseapp.storage import words
from caseapp.storage.bodies import HIDDEN
from caseapp.storage.connection import Connection
from caseapp.storage.stored import CaseLine

_COLUMNS = """
    line.case_no, record.id, line.code, line.status, line.is_open, line.case_type, line.country, line.stage,
    line.trafficking_status, line.responsible, line.opened_at, line.next_due,
    line.waiting_since, line.contact
"""
# A case has so many records at most that fit; beyond this only the newest of very common words are found.
_MOST_HITS = 20_000
_BLOCK = 200
_COUNTED = ("status", "country", "stage", "trafficking_status", "responsible")


@dataclass(frozen=True)
class CaseFilter:
    """Which cases a list shows; None leaves a thing open. `is_waiting`: for the answer to a referral."""

    is_open: bool | None = None
    responsible: str | None = None
    country: str | None = None
    stage: str | None = None
    due_before: str | None = None
    is_waiting: bool | None = None


def case_numbers(connection: Connection, wanted: CaseFilter) -> "array[int]":
    """The numbers of all cases that pass, newest first; with `due_before`, most urgent first."""
    conditions, values = _conditions(wanted)
    order = "next_due, case_no" if wanted.due_before is not None else "opened_at DESC, case_no DESC"
    statement = (
        "SELECT case_no FROM case_line WHERE " + conditions + " ORDER BY " + order
    )  # SQL of our own words
    return array("q", (row[0] for row in connection.execute(statement, values)))


def lines(connection: Connection, numbers: Sequence[int], *, has_ident: bool) -> tuple[CaseLine, ...]:
    """The lines of these cases, in the order of the numbers; a case that has gone is left out."""
    places = ",".join("?" * len(numbers))
    initials = "coalesce(initials.initials, '')" if has_ident else "?"
    other = "LEFT JOIN ident.initials ON initials.case_no = line.case_no" if has_ident else ""
    statement = (
        "SELECT " + _COLUMNS + ", " + initials + " FROM case_line AS line"
        " JOIN record ON record.no = line.case_no AND record.deleted_at IS NULL " + other + ""
        " WHERE line.case_no IN (" + places + ")"
    )
    values = (*(() if has_ident else (HIDDEN,)), *numbers)
    found = {
        row[0]: CaseLine(row[0], row[1], row[2], row[3], bool(row[4]), *row[5:])
        for row in connection.execute(statement, values)
    }
    return tuple(found[number] for number in numbers if number in found)


def search(connection: Connection, untrusted_text: str, wanted: CaseFilter, limit: int) -> "array[int]":
    """The numbers of at most `limit` cases with these words anywhere on record, the newest case first."""
    query = words.question(untrusted_text)
    if query is None:
        return case_numbers(connection, wanted)[:limit]
    found = dict.fromkeys(_passing(connection, _cases_with(connection, query), wanted, limit))
    parts = query.split(" AND ")
    if len(found) < limit and len(parts) > 1:
        # The words may stand in different records of one case: the name here, the place there.
        each = [set(islice(_cases_with(connection, part), _MOST_HITS)) for part in parts]
        more = sorted(set.intersection(*each) - found.keys(), reverse=True)
        found |= dict.fromkeys(_passing(connection, more, wanted, limit))
    return array("q", islice(found, limit))


def with_code(connection: Connection, untrusted_text: str, wanted: CaseFilter, limit: int) -> "array[int]":
    """The numbers of cases whose code begins with this text, for a reader without the search words."""
    start = untrusted_text.strip().upper()
    if not start.isascii():  # no code of ours
        return array("q")
    conditions, values = _conditions(wanted)
    rows = connection.execute(
        "SELECT case_no FROM case_line WHERE substr(code, 1, ?) = ? AND "
        + conditions
        + " LIMIT ?",  # SQL of our own words
        (len(start), start, *values, limit),
    )
    return array("q", (row[0] for row in rows))


def count_by(connection: Connection, column: str) -> dict[str, int]:
    """How many cases there are for each value of a column, from one pass over a covering index."""
    place = _COUNTED.index(column)
    counts: Counter[str] = Counter()
    # Grouped as the index is sorted, so that nothing has to be sorted again.
    grouped = ", ".join(_COUNTED)
    for row in connection.execute("SELECT " + grouped + ", count(*) FROM case_line GROUP BY " + grouped):
        counts[row[place]] += row[-1]
    return dict(counts)


def count_cases(connection: Connection) -> tuple[int, int]:
    """How many cases are open, and how many there are."""
    counts = dict(connection.execute("SELECT is_open, count(*) FROM case_line GROUP BY is_open"))
    return counts.get(1, 0), sum(counts.values())


def open_by_worker(connection: Connection) -> dict[str, int]:
    """How many open cases each worker has."""
    return dict(
        connection.execute(
            "SELECT responsible, count(*) FROM case_line WHERE is_open = 1 GROUP BY responsible"
        )
    )


def overdue_by_worker(connection: Connection, now: str) -> dict[str, int]:
    """How many open cases of each worker have something overdue at `now` (ISO 8601, UTC)."""
    return dict(
        connection.execute(
            "SELECT responsible, count(*) FROM case_line WHERE is_open = 1 AND next_due < ?"
            " GROUP BY responsible",
            (now,),
        )
    )


def _cases_with(connection: Connection, query: str) -> Iterator[int]:
    """The numbers of cases with a record that fits the query, the newest first, each as often as it fits."""
    rows = connection.execute(
        "SELECT rowid FROM ident.words WHERE words MATCH ? ORDER BY rowid DESC", (query,)
    )
    return (words.case_of(row[0]) for row in rows)


def _passing(connection: Connection, numbers: Iterable[int], wanted: CaseFilter, limit: int) -> Iterator[int]:
    """At most `limit` of these cases that pass the filter, in their order."""
    distinct = iter(dict.fromkeys(islice(numbers, _MOST_HITS)))
    conditions, values = _conditions(wanted)
    passed = 0
    while passed < limit and (block := list(islice(distinct, _BLOCK))):
        places = ",".join("?" * len(block))
        # SQL of our own words
        statement = "SELECT case_no FROM case_line WHERE case_no IN (" + places + ") AND " + conditions
        fitting = {row[0] for row in connection.execute(statement, (*block, *values))}
        for number in block:
            if number in fitting:
                passed += 1
                yield number


def _conditions(wanted: CaseFilter) -> tuple[str, tuple[object, ...]]:
    parts: list[tuple[str, object]] = []
    if wanted.is_open is not None:
        parts.append(("is_open = ?", int(wanted.is_open)))
    if wanted.responsible is not None:
        parts.append(("responsible = ?", wanted.responsible))
    if wanted.country is not None:
        parts.append(("country = ?", wanted.country))
    if wanted.stage is not None:
        parts.append(("stage = ?", wanted.stage))
    if wanted.due_before is not None:
        parts.append(("next_due < ?", wanted.due_before))
    if wanted.is_waiting is not None:
        parts.append(("(waiting_since IS NOT NULL) = ?", int(wanted.is_waiting)))
    return " AND ".join(["1 = 1", *(part for part, _ in parts)]), tuple(value for _, value in parts)
