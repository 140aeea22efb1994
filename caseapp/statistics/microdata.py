"""Records as numbers: each column is a list of the values that occur, and each record's place in it."""

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.errors import RecordsFault
from caseapp.statistics.words import LONGEST_CODE, is_clean, tidy
from caseapp.text import mark


@dataclass(frozen=True, eq=False)
class Answers:
    """One column: the values that occur in it, and which of them each record has."""

    values: tuple[str, ...] = field(repr=False)
    places: NDArray[np.int32] = field(repr=False)


@dataclass(frozen=True, eq=False)
class Microdata:
    """Records to be counted; the columns are all equally long."""

    columns: Mapping[str, Answers] = field(repr=False)
    size: int

    @staticmethod
    def from_columns(columns: Mapping[str, Sequence[str | None]]) -> "Microdata":
        """The records with these values, column by column; no value is an empty one."""
        lengths = {len(values) for values in columns.values()}
        if len(lengths) > 1:
            raise RecordsFault(mark("Figures", "The columns of these records are not equally long."))
        collected = {tidy(name): Collector() for name in columns}
        for name, values in columns.items():
            collected[tidy(name)].add(value or "" for value in values)
        return Microdata(
            {name: each.answers() for name, each in collected.items()}, lengths.pop() if lengths else 0
        )


class Collector:
    """Gathers the values of one column as they come."""

    def __init__(self) -> None:
        self._numbers = _Numbers()
        self._places = array("i")

    def add(self, values: Iterable[str]) -> None:
        """The next records' values."""
        self._places.extend(map(self._numbers.__getitem__, values))

    @property
    def variety(self) -> int:
        """How many different values have come so far."""
        return len(self._numbers)

    def answers(self) -> Answers:
        """The column; values that differ only in space or composition become one."""
        written = list(self._numbers)
        values = list(dict.fromkeys(map(tidy, written)))
        if not all(map(is_clean, values)):
            raise RecordsFault(
                mark(
                    "Figures",
                    "A column of the plan holds a value with control characters or with more than {most} "
                    "letters. Figures count codes: choose another column or correct the value.",
                ).filled(most=LONGEST_CODE)
            )
        place = {value: number for number, value in enumerate(values)}
        merged = np.array([place[tidy(value)] for value in written], np.int32)
        places = np.frombuffer(self._places, np.int32) if self._places else np.empty(0, np.int32)
        return Answers(tuple(values), merged[places])


class _Numbers(dict[str, int]):
    """Gives each new value the next number."""

    def __missing__(self, value: str) -> int:
        self[value] = number = len(self)
        return number
