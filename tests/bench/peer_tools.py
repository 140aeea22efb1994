"""Protects the two-way tables of a CSV file of records with a tool that others made.

Run it as `python peer_tools.py pac-synth|pytauargus FILE.csv K EPSILON` with a Python that has the tool;
ours need not have it. It prints each table as JSON: columns, then cells of codes (`_T` is the total) and
count, a hidden one being null.
"""

import csv
import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

TOTAL = "_T"


def pac_synth(rows: Sequence[Sequence[str]], _k: int, epsilon: float) -> list:
    """Tables counted from records that pac-synth made up."""
    from pacsynth import Dataset, DpAggregateSeededParametersBuilder, DpAggregateSeededSynthesizer

    settings = DpAggregateSeededParametersBuilder().reporting_length(2).epsilon(epsilon).delta(1e-6)
    synthesizer = DpAggregateSeededSynthesizer(settings.build())
    synthesizer.fit(Dataset([list(row) for row in rows]))
    header, *drawn = synthesizer.sample(len(rows) - 1)
    tables = []
    for first, second in combinations(range(len(header)), 2):
        counts = Counter(
            cell
            for row in drawn
            for cell in [(a, b) for a in (row[first], TOTAL) for b in (row[second], TOTAL)]
        )
        cells = [[*codes, count] for codes, count in sorted(counts.items())]
        tables.append([[header[first], header[second]], cells])
    return tables


def pytauargus(rows: Sequence[Sequence[str]], k: int, _epsilon: float) -> list:
    """Tables in which pytauargus hides counts below k, and others with them, table by table."""
    from pytauargus import protect

    header, *records = rows
    columns = dict(zip(header, map(list, zip(*records, strict=True)), strict=True))
    columns["people"] = [1] * len(records)
    asked = [list(pair) for pair in combinations(header, 2)]
    with tempfile.TemporaryDirectory() as place:
        # It leaves logs wherever it is started.
        os.chdir(place)
        found = protect(
            columns, asked, "people", f"FREQ({k},30)", "MOD(1,5,1,1,1)", workdir=place, totcode=TOTAL
        )
        tables = []
        for names, table in zip(asked, found.tables, strict=True):
            shown = table.safe(unsafe_marker=None)
            cells = [
                [*(row[name].strip() or TOTAL for name in names), None if value is None else round(value)]
                for row, value in zip(table.rows, shown, strict=True)
            ]
            tables.append([names, cells])
    return tables


if __name__ == "__main__":
    tool, file, least, spent = sys.argv[1:]
    with Path(file).open(encoding="utf-8", newline="") as opened:
        read = list(csv.reader(opened))
    tools = {"pac-synth": pac_synth, "pytauargus": pytauargus}
    answer = json.dumps(tools[tool](read, int(least), float(spent)))
    # The tools print as well; the answer is the last line.
    print("\n" + answer)
