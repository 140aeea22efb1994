"""An attack that shares nothing with the program does not break figures of records in another shape."""

from itertools import combinations
from pathlib import Path

import pytest

from caseapp.statistics.plan_file import read_plan
from caseapp.statistics.protect import protect
from caseapp.statistics.release import write_release
from caseapp.statistics.rows import read_rows
from tests.statistics import naive
from tests.statistics.attacks.elsewhere import write_plan, write_records
from tests.statistics.attacks.oracle import broken_cells

NAMES = ("port of landing", "vessel", "papers", "debt (USD)")
PAIRS = [list(pair) for pair in combinations(NAMES, 2)]
WIDE = [["port of landing", "vessel", "papers"], ["papers", "debt (USD)"]]
SOME = [(600, PAIRS), (5_000, PAIRS), (5_000, WIDE)]
MORE = [
    pytest.param(number, tables, marks=pytest.mark.full)
    for number, tables in ((60_000, PAIRS), (60_000, WIDE))
]


@pytest.mark.parametrize(("number", "tables"), [*SOME, *MORE])
@pytest.mark.parametrize("method", ["suppress", "round"])
def test_no_cell_is_worked_out(tmp_path: Path, method: str, number: int, tables: list[list[str]]) -> None:
    if method == "round" and tables is WIDE:
        pytest.skip("only hiding has tables of three columns")
    write_records(tmp_path / "crews.csv", number, seed=number)
    write_plan(tmp_path / "plan.yaml", method, tables)
    plan = read_plan(tmp_path / "plan.yaml")
    folder = write_release(protect(read_rows(tmp_path / "crews.csv", plan), plan), tmp_path / "release")
    assert broken_cells(folder, plan.k, plan.base) == []


def test_figures_with_only_small_counts_hidden_are_broken(tmp_path: Path) -> None:
    write_records(tmp_path / "crews.csv", 600, seed=1)
    lines = [line.split(",") for line in (tmp_path / "crews.csv").read_text().splitlines()]
    records = {name: [line[place] for line in lines[1:]] for place, name in enumerate(lines[0])}
    folder = naive.export(tmp_path / "release", records, PAIRS, naive.small_hidden(11))
    assert any(cell.least == cell.greatest for cell in broken_cells(folder, 11, 10))
