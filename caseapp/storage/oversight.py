"""What supervision asks of all cases at once: their last contact, what is past its day, who shares what."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from caseapp.domain.caseload import Burden
from caseapp.domain.codes.support import PRIORITY
from caseapp.storage import changed, words
from caseapp.storage.case_filter import AnyOf
from caseapp.storage.connection import Connection
from caseapp.storage.facet_bits import bits_at, bits_of
from caseapp.storage.marked import facet_nos

_BODIES = (
    "SELECT record.case_no, body.body FROM record JOIN body ON body.record_no = record.no"
    " WHERE record.kind = '{0}' AND record.deleted_at IS NULL AND record.case_no IS NOT NULL"
)

_PRIORITY = "case.priority"
_AT_ONCE = 500  # ids in one question
_MOST_LOOKED_AT = 10_000  # of those a supervisor finds, before those kept from her are left out


@dataclass(frozen=True)
class WorkerLoad:
    """A worker's open cases, those with something overdue, and all of them by what they weigh."""

    worker: str
    open_cases: int
    overdue: int
    burdens: tuple[Burden, ...]


class Oversight:
    """Asks across all cases the worker may see."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def silent_since(self, before: str) -> tuple[tuple[int, str], ...]:
        """Open cases whose last contact, or else opening, was before this moment; the oldest first."""
        rows = self._connection.execute(
            "SELECT case_no, coalesce(last_contact, opened_at) AS since FROM case_line"
            " WHERE is_open = 1 AND datetime(since) < datetime(?) ORDER BY datetime(since), case_no",
            (before,),
        )
        return tuple((int(number), str(since)) for number, since in rows)

    def reviews_before(self, day: str) -> tuple[tuple[int, str], ...]:
        """Open cases with a day of review before this one, the longest past first."""
        rows = self._connection.execute(
            "SELECT case_no, next_review FROM case_line"
            " WHERE is_open = 1 AND next_review < ? ORDER BY next_review, case_no",
            (day,),
        )
        return tuple((int(number), str(found)) for number, found in rows)

    def waiting_before(self, moment: str) -> tuple[tuple[int, str], ...]:
        """Open cases with a referral that has had no answer since before this moment, the oldest first."""
        rows = self._connection.execute(
            "SELECT case_no, waiting_since FROM case_line WHERE waiting_since < ? AND is_open = 1"
            " ORDER BY waiting_since, case_no",
            (moment,),
        )
        return tuple((int(number), str(since)) for number, since in rows)

    def loads(self, now: str) -> tuple[WorkerLoad, ...]:
        """Each worker's open cases, counted by what they weigh, and those with something overdue."""
        of_priority = {
            value: bits_of(self._connection, facet_nos(self._connection, AnyOf(_PRIORITY, (value,))))
            for value in PRIORITY
        }
        # The plus keeps it to the index that holds all these columns. It is grouped here, because the
        # library wipes each page it makes for a list of its own.
        rows = self._connection.execute(
            "SELECT responsible, stage IN ('child', 'unknown'), case_no FROM case_line WHERE +is_open = 1"
        )
        alike: dict[tuple[str, bool], list[int]] = {}
        for worker, of_children, case_no in rows:
            alike.setdefault((worker, bool(of_children)), []).append(case_no)
        burdens: dict[str, list[Burden]] = {}
        for (worker, of_children), numbers in alike.items():
            cases = bits_at(numbers)
            for priority, having in of_priority.items():
                if found := (cases & having).bit_count():
                    burdens.setdefault(worker, []).append(Burden(found, priority, of_children=of_children))
        late = self._connection.execute(
            "SELECT responsible, count(*), sum(coalesce(next_due < ?, 0)) FROM case_line"
            " WHERE is_open = 1 GROUP BY responsible",
            (now,),
        )
        return tuple(
            WorkerLoad(str(worker), int(count), int(overdue), tuple(burdens.get(worker, ())))
            for worker, count, overdue in late
        )

    def cases_of_event(self, event_id: str) -> tuple[int, ...]:
        """The numbers of the cases that came from this event."""
        rows = self._connection.execute(
            "SELECT case_no FROM (" + _BODIES.format("case") + ") WHERE json_extract(body, '$.event') = ?"
            " ORDER BY case_no",
            (event_id,),
        )
        return tuple(int(row[0]) for row in rows)

    def cases_by_event(self) -> dict[str, int]:
        """How many cases came from each event."""
        rows = self._connection.execute(
            "SELECT json_extract(body, '$.event') AS event, count(*) FROM (" + _BODIES.format("case") + ")"
            " WHERE event IS NOT NULL GROUP BY event"
        )
        return {str(event): int(count) for event, count in rows}

    def states_by_event(self, kind: str) -> dict[tuple[str, str], int]:
        """How many records of a kind that stands beside the cases each event has, by their state."""
        rows = self._connection.execute(
            "SELECT json_extract(body.body, '$.event'), json_extract(body.body, '$.state'), count(*)"
            " FROM record JOIN body ON body.record_no = record.no WHERE record.case_no IS NULL"
            " AND record.kind = ? AND record.deleted_at IS NULL GROUP BY 1, 2",
            (kind,),
        )
        # The usual answer is not written down.
        return {(str(event), str(state or "")): int(count) for event, state, count in rows}

    def codes_of(self, case_ids: Sequence[str]) -> dict[str, str]:
        """The codes of these cases, as far as the worker sees them."""
        found: dict[str, str] = {}
        for first in range(0, len(case_ids), _AT_ONCE):
            some = case_ids[first : first + _AT_ONCE]
            places = ", ".join("?" * len(some))
            statement = (
                "SELECT record.id, case_line.code FROM record"
                " JOIN case_line ON case_line.case_no = record.no WHERE record.id IN (" + places + ")"
            )
            found.update(
                (str(case_id), str(code)) for case_id, code in self._connection.execute(statement, some)
            )
        return found

    def guarded_records(self, untrusted_text: str, limit: int) -> tuple[str, ...]:
        """The ids of the records found only with a right that hold all these words, the newest first."""
        query = words.question(untrusted_text, is_guarded=True)
        if query is None:
            return ()
        rows = islice(words.newest_first(self._connection, query), _MOST_LOOKED_AT)
        numbers = [words.record_of(row) for row in rows]
        places = ",".join("?" * len(numbers))
        statement = "SELECT no, id FROM record WHERE deleted_at IS NULL AND no IN (" + places + ")"
        found = dict(self._connection.execute(statement, numbers))
        return tuple(str(found[number]) for number in numbers if number in found)[:limit]

    def case_states(self) -> Iterator[tuple[str, str]]:
        """Each case with a digest that is another one as soon as anything in the case is."""
        return changed.case_states(self._connection)

    def sharing_papers(self) -> tuple[tuple[tuple[int, str], ...], ...]:
        """Groups of cases, by number and id, in which the same number of a paper stands."""
        return changed.sharing_papers(self._connection)
