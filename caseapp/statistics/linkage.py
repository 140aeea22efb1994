"""What somebody who has a register of names learns by joining it to a release on the answers both know."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from caseapp.statistics.published import Audit, Published
from caseapp.statistics.reconstruction import Reconstruction
from caseapp.statistics.release_reading import OutsideRelease

MICRODATA = "microdata.csv"
Answers = Mapping[str, str]


@dataclass(frozen=True)
class Link:
    """A line of the register (counted from 0) and the answers of the one record that it fits."""

    line: int
    answers: Answers = field(repr=False)


def single_records(published: Published, found: Audit, rebuilt: Reconstruction) -> Iterator[Answers]:
    """The answers of which it is certain that exactly one person gave them."""
    single = (found.intervals.least == 1) & (found.intervals.greatest == 1)
    for cell in np.flatnonzero(single).tolist():
        margin, codes = published.family.named(cell)
        yield {published.family.axes[axis].name: code for axis, code in zip(margin, codes, strict=True)}
    yield from (record.codes for record in rebuilt.records if record.greatest == 1)


def single_lines(release: OutsideRelease, columns: Sequence[str]) -> Iterator[Answers]:
    """The lines of a release's records that are the only ones with their answers in these columns."""
    text = release.files.get(MICRODATA, b"").decode("utf-8-sig", "replace")
    lines = list(csv.DictReader(io.StringIO(text, newline=""), restval=""))
    known = [column for column in columns if lines and column in lines[0]]
    keys = [tuple(str(line[column]) for column in known) for line in lines]
    often = Counter(keys)
    for line, key in zip(lines, keys, strict=True):
        if known and often[key] == 1:
            yield {column: str(value) for column, value in line.items() if column is not None}


def links(register: Mapping[str, Sequence[str]], records: Iterable[Answers]) -> list[Link]:
    """The lines of a register that fit a record as no other line does, joined on every column both have."""
    found, indexes = [], dict[tuple[str, ...], dict[tuple[str, ...], list[int]]]()
    for answers in records:
        columns = tuple(sorted(answers.keys() & register.keys()))
        if not columns:
            continue
        index = indexes.get(columns)
        if index is None:
            index = indexes[columns] = {}
            for line, key in enumerate(zip(*(register[column] for column in columns), strict=True)):
                index.setdefault(key, []).append(line)
        fitting = index.get(tuple(answers[column] for column in columns), [])
        if len(fitting) == 1:
            found.append(Link(fitting[0], answers))
    return found
