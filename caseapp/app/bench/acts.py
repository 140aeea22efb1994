"""The acts that are timed; each is done the same way on the vault and on plain SQLite."""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from secrets import token_hex
from typing import Any

from caseapp.app.bench.timing import Timing, timed, timing_of
from caseapp.domain.records import Person
from caseapp.storage import lists
from caseapp.storage.case_filter import AnyOf, Between, CaseFilter, Sight, Within
from caseapp.storage.hits import places
from caseapp.storage.oversight import Oversight
from caseapp.storage.reading import Reading
from caseapp.storage.stored import of_type

# One for each way of filtering, from very many cases to few, and all ways together.
FILTERS: Mapping[str, CaseFilter] = {
    "women": CaseFilter(any_of=(AnyOf("person.sex", ("female",)),)),
    "open ones": CaseFilter(is_open=True),
    "children": CaseFilter(stage="child"),
    "two purposes": CaseFilter(
        any_of=(AnyOf("trafficking_event.purposes", ("ForcedLabour", "SexualExploitation")),)
    ),
    "one language": CaseFilter(any_of=(AnyOf("person.main_language", ("mya",)),)),
    "talks of a year": CaseFilter(within=(Within("contact_note.at", 1_735_689_600, 1_767_225_600),)),
    "deadlines of a week": CaseFilter(between=(Between("next_due", "2026-11-20", "2026-11-27"),)),
    "urgent ones": CaseFilter(flags=("urgent",)),
    "all ways at once": CaseFilter(
        is_open=True,
        stage="adult",
        any_of=(
            AnyOf("person.sex", ("female", "male")),
            AnyOf("case.status", ("Active", "Closed")),
            AnyOf("consent.decision", ("given",)),
        ),
        within=(Within("contact_note.at", 1_672_531_200, 1_830_297_600),),
    ),
}
_PAGE = 50
_LIMIT = 200
Connection = Any  # the encrypted library's and Python's own have the same shape and no common type


@dataclass(frozen=True)
class Data:
    """One set of files to measure."""

    connection: Connection
    reading: Reading
    words: tuple[str, ...]
    sight: Sight
    seed: int = 1


def read_acts(data: Data) -> Mapping[str, Timing]:
    """List page, search as it is typed, opening a case, the dashboard's counts."""
    numbers = lists.case_numbers(data.connection, CaseFilter(), data.sight)
    places = random.Random(data.seed)
    starts = [places.randrange(max(1, len(numbers) - _PAGE)) for _ in range(400)]
    chosen = lists.lines(data.connection, [numbers[start] for start in starts], data.sight)
    ids = [line.case_id for line in chosen]

    def page(number: int) -> object:
        start = starts[number % len(starts)]
        return lists.lines(data.connection, numbers[start : start + _PAGE], data.sight)

    return {
        "ids of the whole list": timed(
            lambda _: lists.case_numbers(data.connection, CaseFilter(), data.sight), 10
        ),
        "list page of 50": timed(page, 200, warm=5),
        **{f"list of {name}": _list(data, wanted) for name, wanted in FILTERS.items()},
        "search keystroke": _keystrokes(data),
        "open a case": timed(lambda number: data.reading.of_case(ids[number % len(ids)]), 200, warm=5),
        "dashboard counts": timed(lambda _: _dashboard(data.connection), 20, warm=2),
    }


def save_act(change: Callable[[str, Person], None], data: Data, runs: int = 60) -> Timing:
    """Saving the person's form of one case after another; each is a whole transaction on the disk."""
    numbers = lists.case_numbers(data.connection, CaseFilter(), data.sight)
    places = random.Random(data.seed + 1)
    chosen = [numbers[places.randrange(len(numbers))] for _ in range(runs + 3)]
    ids = [line.case_id for line in lists.lines(data.connection, chosen, data.sight)]
    people = [of_type(data.reading.of_case(case_id), Person)[0] for case_id in ids]

    run = token_hex(4)  # what is saved the same again is not written

    def save(number: int) -> None:
        record_id, person = people[number % len(people)]
        change(record_id, person.model_copy(update={"known_as": f"Sample {number} {run}"}))

    return timed(save, min(runs, len(people) - 3), warm=3)


def _list(data: Data, wanted: CaseFilter) -> Timing:
    return timed(lambda _: lists.case_numbers(data.connection, wanted, data.sight), 10)


def _keystrokes(data: Data) -> Timing:
    taken: list[float] = []
    for word in data.words:
        for length in range(1, len(word) + 1):
            typed = word[:length]
            timing = timed(partial(_search, data, typed), 1, warm=0)
            taken.append(timing.median)
    return timing_of(taken)


def _search(data: Data, typed: str, _number: int) -> object:
    found = lists.search(data.connection, typed, CaseFilter(), data.sight, _LIMIT)
    shown = found.numbers[:_PAGE]
    return places(data.connection, found, shown, typed), lists.lines(data.connection, shown, data.sight)


def _dashboard(connection: Connection) -> None:
    lists.count_cases(connection)
    Oversight(connection).loads("2026-01-01T00:00:00.000+00:00")
