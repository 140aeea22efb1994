"""Noisy figures, made-up records and coarse records, from a file of records to a checked release."""

import csv
import json
from collections import Counter

import pytest

from tests.statistics import made_up

PLAN = """
title: Made-up people
period: "2024"
method: METHOD
columns:
  - name: gender
    order: [F, M, TG]
  - name: age
    order: [0-8, 9-17, 18-20, 21-23, 24-26, 27-29, 30-38, 39-47, 48+, unk]
tables:
  - [gender]
  - [gender, age]
"""


def protect(shell, folder, method: str, *more: object):
    (folder / "records.csv").write_bytes(made_up.csv_bytes(11_000))
    (folder / "plan.yaml").write_text(PLAN.replace("METHOD", method), "utf-8")
    return shell(
        *("figures", "protect", folder / "records.csv", "--plan", folder / "plan.yaml"),
        *("--out", folder / "release", *more),
    )


@pytest.mark.parametrize("method", ["dp", "synthetic", "kanon"])
def test_a_release_of_each_method_withstands_the_attacks(shell, tmp_path, method) -> None:
    said = protect(shell, tmp_path, method, "--json")
    assert (said.code, said.err) == (0, "")
    assert said.document["at_risk_after"] == 0
    files = {path.relative_to(tmp_path / "release").as_posix() for path in (tmp_path / "release").rglob("*")}
    assert {"manifest.json", "summary.pdf", "sdmx.csv", "tables/002_gender_age.csv"} <= files
    assert ("microdata.csv" in files) == (method != "dp")
    checked = shell("figures", "check", tmp_path / "release", "--json")
    assert (checked.code, checked.document) == (0, {"findings": []})


def test_people_are_told_how_many_figures_have_chance_added(shell, tmp_path) -> None:
    assert "Figures with chance added: 44\n" in protect(shell, tmp_path, "dp").out


def test_noisy_figures_without_a_vault_are_new_each_time(shell, tmp_path) -> None:
    tables = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        assert protect(shell, tmp_path / name, "dp").code == 0
        tables.append((tmp_path / name / "release" / "tables" / "002_gender_age.csv").read_bytes())
    assert tables[0] != tables[1]


def test_published_records_are_shared_by_eleven_people(shell, tmp_path) -> None:
    protect(shell, tmp_path, "kanon")
    with (tmp_path / "release" / "microdata.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert header == ["gender", "age"]
    assert min(Counter(map(tuple, rows)).values()) >= 11
    manifest = json.loads((tmp_path / "release" / "manifest.json").read_text("utf-8"))
    assert set(manifest["method"]["loss"]) == {"gender", "age"}


@pytest.mark.parametrize("line", ["epsilon: -1", "epsilon: 9", "delta: 1", "k: 0", "tables: [x]"])
def test_a_hostile_plan_is_refused_and_nothing_is_written(shell, tmp_path, line) -> None:
    said = protect(shell, tmp_path, f"dp\n{line}")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Line ")
    assert not (tmp_path / "release").exists()
