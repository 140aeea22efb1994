"""Published records are attacked: who stands alone is found, and an order that tells who came first."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from caseapp.statistics.checking import Finding, check_release
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.protect import protect
from caseapp.statistics.release import csv_bytes
from tests.statistics import made_up, naive
from tests.statistics.outside import set_manifest

NAMES = ("gender", "age")
Rows = Sequence[tuple[str, ...]]


@cache
def coarse() -> Rows:
    plan = made_up.plan([NAMES], method="kanon")
    found = protect(Microdata.from_columns(made_up.columns(3_000, NAMES)), plan).microdata
    assert found is not None
    return found.rows


def release(folder: Path, rows: Rows, method: str = "kanon") -> Path:
    """A release with these records, whose tables are of no interest."""
    columns = made_up.columns(3_000, NAMES)
    book = [("column", "code", "label", "parent", "source")]
    for name in NAMES:
        book += [
            (name, code, code, "_T" if code != "_T" else "", "") for code in ("_T", *made_up.CODES[name])
        ]
    files = {
        "tables/001.csv": naive.table_csv(columns, ("gender",), lambda _cell, _count: ("", "hidden")),
        "microdata.csv": csv_bytes(NAMES, rows),
        "codebook.csv": csv_bytes(book[0], book[1:]),
    }
    return set_manifest(naive.write(folder, files), method={"name": method, "k": 11})


def found(folder: Path, k: int | None = None) -> list[Finding]:
    return [one for one in check_release(folder, k=k).findings if one.table == "microdata.csv"]


def test_coarse_records_hold_and_true_ones_do_not(tmp_path: Path) -> None:
    assert found(release(tmp_path / "coarse", coarse())) == []
    order = {name: made_up.CODES[name].index for name in NAMES}
    true = sorted(
        zip(*made_up.columns(3_000, NAMES).values(), strict=True),
        key=lambda row: [order[name](code) for name, code in zip(NAMES, row, strict=True)],
    )
    findings = found(release(tmp_path / "true", true))
    assert {one.attack for one in findings} == {"A9"}
    assert any("Only" in str(one.text) for one in findings)


def test_a_greater_group_can_be_asked_for(tmp_path: Path) -> None:
    folder = release(tmp_path / "coarse", coarse())
    assert len(found(folder, k=100)) > len(found(folder))


def test_an_order_that_may_tell_who_came_first_is_found(tmp_path: Path) -> None:
    findings = found(release(tmp_path / "turned", coarse()[::-1]))
    assert [one.attack for one in findings] == ["A11"]


def test_made_up_records_may_stand_alone_but_not_in_a_telling_order(tmp_path: Path) -> None:
    rows = [("F", "0-8"), ("TG", "48+")]
    assert found(release(tmp_path / "made up", rows, "synthetic")) == []
    assert len(found(release(tmp_path / "turned", rows[::-1], "synthetic"))) == 1
    assert len(found(release(tmp_path / "true", rows))) == 2


@pytest.mark.parametrize("data", [b"", b"a,b\n1\n", b'"a', b"\xff"])
def test_records_that_cannot_be_read_are_not_trusted(tmp_path: Path, data: bytes) -> None:
    folder = release(tmp_path / "broken", coarse())
    (folder / "microdata.csv").write_bytes(data)
    assert any("cannot be read" in str(one.text) for one in found(folder))


def test_hundreds_of_people_who_stand_alone_are_told_of_in_part(tmp_path: Path) -> None:
    rows = sorted((f"c{number:03}", "x") for number in range(300))
    assert len(found(release(tmp_path / "unique", rows))) == 100
