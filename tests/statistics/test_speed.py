"""Figures of a whole country are protected while a person waits, on a small machine.

Seconds are those of the processor, so that other work on the machine does not count.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.statistics import made_up

MEASURE = """
import json, resource, sys, time
from itertools import combinations
from pathlib import Path
from caseapp.statistics.protect import protect
from caseapp.statistics.rows import read_rows
from tests.statistics.made_up import COLUMNS, plan
file, method = Path(sys.argv[1]), sys.argv[2]
names = COLUMNS[:5] if method == "suppress" else COLUMNS
alone = [] if method == "suppress" else [(name,) for name in names]
tables = [*alone, *combinations(names, 2)]
if len(sys.argv) > 3:
    tables = [tuple(sys.argv[3].split(","))]
asked = plan(tables, method=method)
records = read_rows(file, asked)
before = time.process_time()
protected = protect(records, asked)
seconds = time.process_time() - before
# Linux counts in kibibytes.
mebibytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([seconds, mebibytes, protected.after.exact, protected.after.unsafe]))
"""


@pytest.mark.full
@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise elsewhere")
@pytest.mark.parametrize(
    ("method", "people", "most_seconds"),
    [("round", 200_000, 5), ("round", 10_000, 2), ("suppress", 200_000, 2), ("suppress", 10_000, 2)],
)
def test_figures_are_ready_in_time(tmp_path: Path, method: str, people: int, most_seconds: int) -> None:
    """78 linked tables of 12 columns, rounded, or ten linked two-way tables with cells hidden."""
    file = tmp_path / "records.csv"
    file.write_bytes(made_up.csv_bytes(people))
    command = [sys.executable, "-c", MEASURE, str(file), method]
    answer = subprocess.run(command, capture_output=True, check=True, text=True, timeout=200)
    seconds, mebibytes, exact, unsafe = json.loads(answer.stdout)
    assert (exact, unsafe) == (0, 0)
    assert seconds <= most_seconds
    assert mebibytes <= 300


@pytest.mark.full
@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise elsewhere")
@pytest.mark.parametrize("names", ["citizenship,exploit,labour", "year,citizenship,exploit"])
def test_a_table_of_three_columns_is_ready_in_time(tmp_path: Path, names: str) -> None:
    """Twenty by twenty by ten codes, with cells hidden."""
    file = tmp_path / "records.csv"
    file.write_bytes(made_up.csv_bytes(200_000))
    command = [sys.executable, "-c", MEASURE, str(file), "suppress", names]
    answer = subprocess.run(command, capture_output=True, check=True, text=True, timeout=200)
    seconds, mebibytes, exact, unsafe = json.loads(answer.stdout)
    assert (exact, unsafe) == (0, 0)
    assert seconds <= 10
    assert mebibytes <= 300
