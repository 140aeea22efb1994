"""Makes the lines and marks of all cases anew from their records, after a step that changed the lists."""

from collections.abc import Callable, Iterator, Sequence

from caseapp.storage.case_index import CaseIndex, Marks, marks_of
from caseapp.storage.connection import Connection, transaction
from caseapp.storage.reading import Reading
from caseapp.storage.stored import Summarise

_AT_ONCE = 2000
_FROM = "lists_from"  # where the lists are not finished: the last case they are finished for
Progress = Callable[[int, int], None]


def are_lists_finished(connection: Connection) -> bool:
    """Whether every case has its line and marks."""
    found = connection.execute("SELECT 1 FROM meta WHERE key = ?", (_FROM,))
    return found.fetchone() is None


def finish_lists(reading: Reading, summarise: Summarise, progress: Progress | None = None) -> None:
    """Makes them anew, so many cases in each transaction; what was cut off goes on where it was."""
    connection = reading.connection
    last = int(connection.execute("SELECT value FROM meta WHERE key = ?", (_FROM,)).fetchone()[0])
    if last == 0:
        with transaction(connection):
            CaseIndex(connection).clear()
    numbers = [row[0] for row in connection.execute(_ALL_CASES)]
    done = sum(number <= last for number in numbers)
    for block in _blocks(numbers[done:]):
        with transaction(connection):
            _finish(reading, summarise, block)
            connection.execute("UPDATE meta SET value = ? WHERE key = ?", (str(block[-1]), _FROM))
        done += len(block)
        if progress is not None:
            progress(done, len(numbers))
    with transaction(connection):
        connection.execute("DELETE FROM meta WHERE key = ?", (_FROM,))


_ALL_CASES = "SELECT no FROM main.record WHERE no = case_no AND deleted_at IS NULL ORDER BY no"


def _finish(reading: Reading, summarise: Summarise, numbers: Sequence[int]) -> None:
    index, marked = CaseIndex(reading.connection), list[tuple[int, Marks]]()
    for case_no in numbers:
        records = reading.of_case_no(case_no)
        index.put_line(case_no, summarise(records), is_new=False)
        marked.append((case_no, marks_of(stored.record for stored in records)))
    index.add_all(marked)
    index.finish()


def _blocks(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    for first in range(0, len(numbers), _AT_ONCE):
        yield numbers[first : first + _AT_ONCE]
