"""Our methods of protecting figures beside the tools of others, on the same made-up records, in one run.

`python -m tests.bench.peers [--people 10000] [--columns 5] [--epsilon 1] [--tools PYTHON]` prints a table:
what each needed, how wrong its two-way counts of ten and more are, how many of them it hides, and of how many
small counts an attacker with a linear programme learns too much. PYTHON is one that has pac-synth and
pytauargus; whatever cannot be had is said in the table.
"""

import argparse
import csv
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from pathlib import Path

from tests.bench.lp_attack import Counts, unsafe_counts
from tests.bench.measuring import Measured, measured
from tests.statistics import made_up

K, BASE = 11, 10
_TOLD = 10
_SECRET = b"a made-up secret of 32 bytes ...."
OURS = ("round", "suppress", "dp", "synthetic")
_THEIRS = ("pac-synth", "pytauargus")
_ARX = "not measured: ARX is in no registry of packages that can be asked here"
_THRESHOLD = "plain threshold"


def own(method: str, people: int, columns: int, epsilon: float) -> list:
    """The two-way tables that one of our methods publishes; of made-up records, their counts."""
    from caseapp.statistics.microdata import Microdata
    from caseapp.statistics.protect import protect

    names = made_up.COLUMNS[:columns]
    plan = made_up.plan(list(combinations(names, 2)), method=method, k=K, base=BASE, epsilon=epsilon)
    protected = protect(Microdata.from_columns(made_up.columns(people, names)), plan, _SECRET)
    if method == "synthetic" and protected.microdata is not None:
        rows = [dict(zip(protected.microdata.columns, row, strict=True)) for row in protected.microdata.rows]
        return _as_json(counted(rows, names))
    return [
        [list(table.columns), [[*cell.codes, cell.value] for cell in table.cells]]
        for table in protected.tables
    ]


def counted(rows: Sequence[Mapping[str, str]], names: Sequence[str]) -> dict[frozenset, int]:
    """The count of every cell of all two-way tables and their totals, by its codes, totals left out."""
    counts: Counter[frozenset] = Counter()
    for row in rows:
        counts[frozenset()] += 1
        counts.update(frozenset([(name, row[name])]) for name in names)
        counts.update(frozenset([(a, row[a]), (b, row[b])]) for a, b in combinations(names, 2))
    return counts


def _as_json(counts: Mapping[frozenset, int]) -> list:
    by_names: dict[tuple[str, ...], list] = {}
    for cell, count in counts.items():
        if len(cell) == 2:
            by_names.setdefault(tuple(name for name, _ in sorted(cell)), []).append(
                [*(code for _, code in sorted(cell)), count]
            )
    return [[list(names), cells] for names, cells in by_names.items()]


def _read(printed: str) -> Counts:
    """The cells of tables by their codes; a cell that no table has was counted as nobody."""
    found: dict[frozenset, int | None] = {}
    for names, cells in json.loads(printed.splitlines()[-1]):
        for *codes, count in cells:
            key = frozenset((n, c) for n, c in zip(names, codes, strict=True) if c != "_T")
            # What one table hides and another shows is known.
            if found.get(key) is None:
                found[key] = count
    return found


def ways(people: int, columns: int, epsilon: float, tools: str | None) -> dict[str, Measured | str]:
    """Each way with what it needed, or why it was not tried."""
    found: dict[str, Measured | str] = {}
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "records.csv"
        with file.open("w", encoding="utf-8", newline="") as opened:
            records = made_up.columns(people, made_up.COLUMNS[:columns])
            csv.writer(opened).writerows([tuple(records), *zip(*records.values(), strict=True)])
        for method in OURS:
            words = ["--own", method, "--people", people, "--columns", columns, "--epsilon", epsilon]
            found[method] = measured([sys.executable, "-m", "tests.bench.peers", *map(str, words)])
        for tool in _THEIRS:
            script = Path(__file__).with_name("peer_tools.py")
            words = [tools or "", script, tool, file, str(K), str(epsilon)]
            found[tool] = measured(words) if tools else "not measured: no Python with it was named (--tools)"
    found["ARX"] = _ARX
    return found


def judged(name: str, published: Counts, true: Mapping[frozenset, int]) -> str:
    """Error, holes and unsafe small counts, as columns."""
    told = [cell for cell, count in true.items() if len(cell) == 2 and count >= _TOLD]
    shown = {cell: published.get(cell, 0) for cell in told}
    errors = [abs(count - true[cell]) / true[cell] for cell, count in shown.items() if count is not None]
    holes = sum(count is None for count in shown.values()) / len(told)
    small = [cell for cell, count in true.items() if 0 < count < K]
    error = f"{sum(errors) / len(errors):.1%}" if errors else "-"
    if name in ("dp", "synthetic", "pac-synth"):
        # Chance stands between these figures and the counts, so that no programme bounds a count by them.
        return f"{error:>9}{holes:>9.1%}{'-':>9}{len(small):>8}"
    reach = BASE - 1 if name == "round" else 0
    unsafe = unsafe_counts(published, small, made_up.CODES, reach=reach, k=K)
    return f"{error:>9}{holes:>9.1%}{unsafe:>9}{len(small):>8}"


def main() -> None:
    """Prints the table, or with --own the tables of one method of ours as JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--columns", type=int, default=5)
    parser.add_argument("--epsilon", type=float, default=1.0)
    parser.add_argument("--tools")
    parser.add_argument("--own", choices=OURS)
    asked = parser.parse_args()
    if asked.own:
        print(json.dumps(own(asked.own, asked.people, asked.columns, asked.epsilon)))
        return
    names = made_up.COLUMNS[: asked.columns]
    records = made_up.columns(asked.people, names)
    true = counted([dict(zip(names, row, strict=True)) for row in zip(*records.values(), strict=True)], names)
    print(f"{asked.people} people, {asked.columns} columns, k {K}, base {BASE}, epsilon {asked.epsilon}")
    print(f"{'':<18}{'cpu s':>8}{'wall s':>8}{'MiB':>7}{'error':>9}{'hidden':>9}{'unsafe':>9}{'of':>8}")
    for name, one in ways(asked.people, asked.columns, asked.epsilon, asked.tools).items():
        if isinstance(one, str) or one.printed is None:
            print(f"{name:<18}{one if isinstance(one, str) else 'failed, or refused these records'}")
            continue
        needed = f"{name:<18}{one.processor:>8.1f}{one.wall:>8.1f}{one.mebibytes:>7.0f}"
        print(needed + judged(name, _read(one.printed), true), flush=True)
    hidden: Counts = {cell: None if 0 < count < K else count for cell, count in true.items()}
    print(f"{_THRESHOLD:<18}{'':>23}" + judged(_THRESHOLD, hidden, true))


if __name__ == "__main__":
    main()
