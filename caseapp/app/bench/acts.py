"""The acts that are timed; each is done the same way on the vault and on plain SQLite."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from caseapp.app.bench.timing import Timing, timed, timing_of
from caseapp.domain.records import Person
from caseapp.storage import lists
from caseapp.storage.lists import CaseFilter
from caseapp.storage.reading import Reading
from caseapp.storage.stored import of_type

_PAGE = 50
_LIMIT = 200
Connection = Any  # the encrypted library's and Python's own have the same shape and no common type


@dataclass(frozen=True)
class Data:
    """One set of files to measure."""

    connection: Connection
    reading: Reading
    words: tuple[str, ...]
    seed: int = 1


def read_acts(data: Data) -> Mapping[str, Timing]:
    """List page, search as it is typed, opening a case, the dashboard's counts."""
    numbers = lists.case_numbers(data.connection, CaseFilter())
    places = random.Random(data.seed)
    starts = [places.randrange(max(1, len(numbers) - _PAGE)) for _ in range(400)]
    chosen = lists.lines(data.connection, [numbers[start] for start in starts], has_ident=True)
    ids = [line.case_id for line in chosen]

    def page(number: int) -> object:
        start = starts[number % len(starts)]
        return lists.lines(data.connection, numbers[start : start + _PAGE], has_ident=True)

    return {
        "ids of the whole list": timed(lambda _: lists.case_numbers(data.connection, CaseFilter()), 10),
        "list page of 50": timed(page, 200, warm=5),
        "search keystroke": _keystrokes(data),
        "open a case": timed(lambda number: data.reading.of_case(ids[number % len(ids)]), 200, warm=5),
        "dashboard counts": timed(lambda _: _dashboard(data.connection), 20, warm=2),
    }


def save_act(change: Callable[[str, Person], None], data: Data, runs: int = 60) -> Timing:
    """Saving the person's form of one case after another; each is a whole transaction on the disk."""
    numbers = lists.case_numbers(data.connection, CaseFilter())
    places = random.Random(data.seed + 1)
    chosen = [numbers[places.randrange(len(numbers))] for _ in range(runs + 3)]
    ids = [line.case_id for line in lists.lines(data.connection, chosen, has_ident=True)]
    people = [of_type(data.reading.of_case(case_id), Person)[0] for case_id in ids]

    def save(number: int) -> None:
        record_id, person = people[number % len(people)]
        change(record_id, person.model_copy(update={"known_as": f"Sample {number}"}))

    return timed(save, min(runs, len(people) - 3), warm=3)


def _keystrokes(data: Data) -> Timing:
    taken: list[float] = []
    for word in data.words:
        for length in range(1, len(word) + 1):
            typed = word[:length]
            timing = timed(partial(_search, data, typed), 1, warm=0)
            taken.append(timing.median)
    return timing_of(taken)


def _search(data: Data, typed: str, _number: int) -> object:
    found = lists.search(data.connection, typed, CaseFilter(), _LIMIT)
    return lists.lines(data.connection, found[:_PAGE], has_ident=True)


def _dashboard(connection: Connection) -> None:
    lists.count_cases(connection)
    lists.open_by_worker(connection)
    lists.overdue_by_worker(connection, "2026-01-01T00:00:00.000+00:00")
