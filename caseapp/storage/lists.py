"""The list of cases: ids in order for scrolling, lines in blocks, counts, and search as you type."""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby, islice

from caseapp.storage import words
from caseapp.storage.bodies import HIDDEN
from caseapp.storage.case_filter import CaseFilter, Sight, stage_column, where
from caseapp.storage.connection import Connection
from caseapp.storage.marked import Marked, passing
from caseapp.storage.stored import CaseLine

_BEFORE_STAGE = "line.case_no, record.id, line.code, line.status, line.is_open, line.case_type, line.country"
_AFTER_STAGE = """
    line.trafficking_status, line.responsible, line.opened_at, line.next_due, line.waiting_since, line.contact
"""
# A case has so many records at most that fit; beyond this only the newest of very common words are found.
_MOST_HITS = 20_000
_BLOCK = 200
_COUNTED = ("status", "country", "stage", "trafficking_status", "responsible")
Found = tuple[int, tuple[int, ...]]  # a case, and its records that fit


@dataclass(frozen=True)
class Hits:
    """The cases in which words were found, in order, and the numbers of the records in which they stand."""

    numbers: "array[int]"
    records: Mapping[int, tuple[int, ...]] = field(repr=False)


def case_numbers(connection: Connection, wanted: CaseFilter, sight: Sight) -> "array[int]":
    """The numbers of all cases that pass, newest first; with `due_before`, most urgent first."""
    conditions, values = where(wanted, sight)
    order = "line.opened_at DESC, line.case_no DESC"
    if wanted.due_before is not None:
        order = "line.next_due, line.case_no"
    elif wanted.is_waiting:
        # Few cases wait and have an index of their own; the plus leaves it to be used, and so few are sorted.
        order = "+" + order
    statement = (
        "SELECT line.case_no FROM case_line AS line WHERE " + conditions + " ORDER BY " + order
    )  # SQL of our own words
    numbers = array("q", chain.from_iterable(connection.execute(statement, values)))
    return passing(connection, numbers, wanted, sight)


def lines(connection: Connection, numbers: Sequence[int], sight: Sight) -> tuple[CaseLine, ...]:
    """The lines of these cases, in the order of the numbers; a case that has gone is left out."""
    stage, days = stage_column(sight)
    initials = "coalesce(initials.initials, '')" if sight.has_ident else "?"
    other = (
        "LEFT JOIN ident.initials ON initials.case_no = line.case_no"
        " LEFT JOIN ident.coming_of_age AS age ON age.case_no = line.case_no"
    )
    statement = (
        "SELECT "
        + f"{_BEFORE_STAGE}, {stage}, {_AFTER_STAGE}, {initials}, line.last_contact, line.next_review"
        + " FROM case_line AS line JOIN record ON record.no = line.case_no AND record.deleted_at IS NULL "
        + (other if sight.has_ident else "")
        + " WHERE line.case_no IN ("
        + ",".join("?" * len(numbers))
        + ")"
    )  # SQL of our own words
    values = (*days, *(() if sight.has_ident else (HIDDEN,)), *numbers)
    flags = _flags(connection, numbers, sight)
    found = {
        row[0]: CaseLine(*(*row[:4], bool(row[4]), *row[5:], flags.get(row[0], ())))
        for row in connection.execute(statement, values)
    }
    return tuple(found[number] for number in numbers if number in found)


def search(connection: Connection, untrusted_text: str, wanted: CaseFilter, sight: Sight, limit: int) -> Hits:
    """At most `limit` cases with these words anywhere on record, the newest case first.

    Of very many, those with a long word just as it was typed come before those where it is a beginning.
    """
    query = words.question(untrusted_text)
    if query is None:
        return Hits(case_numbers(connection, wanted, sight)[:limit], {})
    if (whole := words.whole_question(untrusted_text)) is not None:
        found = dict(_passing(connection, _cases_with(connection, whole), (wanted, sight), limit))
        if len(found) == limit:
            return Hits(array("q", found), found)
    found = dict(_passing(connection, _cases_with(connection, query), (wanted, sight), limit))
    parts = query.split(" AND ")
    if len(found) < limit and len(parts) > 1:
        # The words may stand in different records of one case: the name here, the place there.
        each = [dict(islice(_cases_with(connection, part), _MOST_HITS)) for part in parts]
        both = sorted(set.intersection(*map(set, each)) - found.keys(), reverse=True)
        more = ((case_no, tuple(chain.from_iterable(part[case_no] for part in each))) for case_no in both)
        found |= dict(_passing(connection, more, (wanted, sight), limit))
    found = dict(islice(found.items(), limit))
    return Hits(array("q", found), found)


def with_code(
    connection: Connection, untrusted_text: str, wanted: CaseFilter, sight: Sight, limit: int
) -> "array[int]":
    """The numbers of cases whose code begins with this text, for a reader without the search words."""
    start = untrusted_text.strip().upper()
    if not start.isascii():  # no code of ours
        return array("q")
    conditions, values = where(wanted, sight)
    rows = connection.execute(
        "SELECT line.case_no FROM case_line AS line WHERE substr(line.code, 1, ?) = ? AND "
        + conditions
        + "",  # SQL of our own words
        (len(start), start, *values),
    )
    return passing(connection, array("q", (row[0] for row in rows)), wanted, sight)[:limit]


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


def _cases_with(connection: Connection, query: str) -> Iterator[Found]:
    """The cases with a record that fits the query, the newest first, each with all such records."""
    for case_no, fitting in groupby(words.newest_first(connection, query), words.case_of):
        yield case_no, tuple(words.record_of(row) for row in fitting)


def _passing(
    connection: Connection, found: Iterable[Found], seen: tuple[CaseFilter, Sight], limit: int
) -> Iterator[Found]:
    """At most `limit` of these cases that pass the filter, in their order."""
    left = islice(found, _MOST_HITS)
    conditions, values = where(*seen)
    marks = Marked(connection, *seen)
    passed = 0
    while passed < limit and (block := dict(islice(left, _BLOCK))):
        places = ",".join("?" * len(block))
        statement = (
            "SELECT line.case_no FROM case_line AS line WHERE line.case_no IN (" + places + ") AND "
        ) + conditions  # SQL of our own words
        fitting = {row[0] for row in connection.execute(statement, (*block, *values))}
        for number, records in block.items():
            if number in fitting and marks.allow(number):
                passed += 1
                yield number, records


def _flags(connection: Connection, numbers: Sequence[int], sight: Sight) -> Mapping[int, tuple[str, ...]]:
    """The reasons of the flags that are up at these cases."""
    places = ",".join("?" * len(numbers))
    rows = connection.execute(
        "SELECT case_no, reason FROM case_flag WHERE case_no IN (" + places + ")"
        " AND (until = '' OR until >= ?) ORDER BY case_no, reason",  # SQL of our own words
        (*numbers, sight.today),
    )
    return {
        case_no: tuple(row[1] for row in group) for case_no, group in groupby(rows, lambda row: int(row[0]))
    }
