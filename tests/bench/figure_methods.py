"""What each method of protecting figures costs in time, memory and truth; pac-synth beside it, where it is.

Run it as `python -m tests.bench.figure_methods METHOD PEOPLE [EPSILON]`, with the records of
`tests/statistics/made_up.py`; METHOD is one of the program's, or pac-synth. It prints one line of JSON:
processor seconds, the most memory in MiB, and the mean relative error of one-way and two-way counts of ten
people and more (of the published tables, or of the tables of published records).
"""

import json
import resource
import sys
import time
from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.microdata import Microdata
from caseapp.statistics.plan import Method
from caseapp.statistics.protect import Protected, protect
from tests.statistics import made_up

_SECRET = b"a made-up secret of 32 bytes ...."
_TOLD = 10
# Records are coarse in at most five columns, and cells are hidden in ten tables of as many.
_NARROW = {
    Method.KANON: ("gender", "age", "citizenship", "exploit", "labour"),
    Method.SUPPRESS: made_up.COLUMNS[:5],
}
Counts = NDArray[np.int64]


def measured(method: str, people: int, epsilon: float) -> dict[str, float]:
    """Seconds, memory and errors of one method on so many made-up people."""
    if method == "pac-synth":
        begun = time.process_time()
        own = _of_pac_synth(people, epsilon)
        names = made_up.COLUMNS
    else:
        names = _NARROW.get(Method(method), made_up.COLUMNS)
        tables = [*((name,) for name in names), *combinations(names, 2)]
        plan = made_up.plan(tables, method=method, epsilon=epsilon)
        microdata = Microdata.from_columns(made_up.columns(people, names))
        begun = time.process_time()
        own = _published(protect(microdata, plan, _SECRET))
    seconds = time.process_time() - begun
    return {
        "seconds": round(seconds, 2),
        # Linux counts in kibibytes.
        "mebibytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "one_way_error": _error(own, people, [(name,) for name in names]),
        "two_way_error": _error(own, people, list(combinations(names, 2))),
    }


def _published(protected: Protected) -> Mapping[tuple[str, ...], Counts]:
    """The counts of each table without its totals; of made-up records, their own. Hidden counts are 0."""
    if protected.plan.method is Method.SYNTHETIC and protected.microdata is not None:
        turned = zip(*protected.microdata.rows, strict=True)
        return _counted(dict(zip(protected.microdata.columns, turned, strict=True)))
    found = {}
    for table in protected.tables:
        cells = {cell.codes: cell.value or 0 for cell in table.cells}
        sizes = [len(made_up.CODES[name]) for name in table.columns]
        codes = [made_up.CODES[name] for name in table.columns]
        places = np.ndindex(*sizes)
        own = [
            cells.get(tuple(each[at] for each, at in zip(codes, place, strict=True)), 0) for place in places
        ]
        found[table.columns] = np.array(own)
    return found


def _of_pac_synth(people: int, epsilon: float) -> Mapping[tuple[str, ...], Counts]:
    from pacsynth import Dataset, DpAggregateSeededParametersBuilder, DpAggregateSeededSynthesizer

    columns = made_up.columns(people)
    rows = [list(columns), *map(list, zip(*columns.values(), strict=True))]
    settings = DpAggregateSeededParametersBuilder().reporting_length(2).epsilon(epsilon).delta(1e-6)
    synthesizer = DpAggregateSeededSynthesizer(settings.build())
    synthesizer.fit(Dataset(rows))
    header, *drawn = synthesizer.sample(people)
    return _counted(dict(zip(header, zip(*drawn, strict=True), strict=True)))


def _counted(columns: Mapping[str, Sequence[str]]) -> Mapping[tuple[str, ...], Counts]:
    """The one-way and two-way counts of records; an answer that is no code is counted nowhere."""
    places = {}
    for name, answers in columns.items():
        at = {code: place for place, code in enumerate(made_up.CODES[name])}
        places[name] = np.array([at.get(answer, -1) for answer in answers])
    names = [name for name in made_up.COLUMNS if name in places]
    return {table: _bincount(places, table) for size in (1, 2) for table in combinations(names, size)}


def _bincount(places: Mapping[str, Counts], table: tuple[str, ...]) -> Counts:
    sizes = [len(made_up.CODES[name]) for name in table]
    known = np.all([places[name] >= 0 for name in table], axis=0)
    at = np.ravel_multi_index([places[name][known] for name in table], sizes)
    return np.bincount(at, minlength=int(np.prod(sizes)))


def _error(own: Mapping[tuple[str, ...], Counts], people: int, tables: Sequence[tuple[str, ...]]) -> float:
    errors = []
    for table in tables:
        true = _bincount(made_up.places(people), table)
        told = true >= _TOLD
        errors.append(np.abs(own[table] - true)[told] / true[told])
    return round(float(np.concatenate(errors).mean()), 4)


if __name__ == "__main__":
    asked = sys.argv[1:]
    sys.stdout.write(json.dumps(measured(asked[0], int(asked[1]), float((*asked, 1)[2]))) + "\n")
