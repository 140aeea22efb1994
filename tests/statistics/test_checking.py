"""An outsider learns nothing from our figures, and the same attacks break figures that nobody protected."""

import csv
import io
from hashlib import sha256
from pathlib import Path

import pytest

from caseapp.statistics.checking import check_release
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.plan import Plan
from caseapp.statistics.protect import protect
from caseapp.statistics.release import write_files, write_release
from tests.statistics import made_up, naive
from tests.statistics.outside import (
    BY_AGE,
    BY_GENDER,
    NAMES,
    TABLES,
    found,
    our_release,
    set_manifest,
    tampered,
    words,
)

# Ours


@pytest.mark.parametrize("method", ["round", "suppress"])
@pytest.mark.parametrize("number", [60, 300, 2_000])
def test_an_outsider_learns_nothing_from_our_releases(tmp_path: Path, method: str, number: int) -> None:
    plan = made_up.plan(TABLES, method=method)
    protected = protect(Microdata.from_columns(made_up.columns(number, NAMES)), plan)
    folder = write_release(protected, tmp_path / "release", lambda data: sha256(data).digest())
    checked = check_release(folder, verifier=lambda data, signature: sha256(data).digest() == signature)
    assert checked.is_clean, words(checked.findings)


@pytest.mark.parametrize("method", ["round", "suppress"])
def test_she_learns_nothing_about_a_population_with_groups_and_gaps(tmp_path: Path, method: str) -> None:
    records = made_up.columns(3_000, ("gender", "age", "labour"))
    records["age"] = ["" if age == "unk" else age for age in records["age"]]
    columns = [
        {"name": "gender", "order": made_up.CODES["gender"]},
        {"name": "age", "order": made_up.CODES["age"][:-1], "parents": {"0-8": "child", "9-17": "child"}},
        {"name": "labour"},
    ]
    asked = {
        "title": "t",
        "period": "2024",
        "columns": columns,
        "tables": [("age", "gender"), ("labour", "age"), ("labour",)],
        "missing": [""],
        "population": {"gender": ["F"]},
        "method": method,
    }
    protected = protect(Microdata.from_columns(records), Plan.model_validate(asked))
    assert check_release(write_release(protected, tmp_path / "release")).is_clean


def test_several_releases_are_checked_one_after_the_other(tmp_path: Path) -> None:
    good = write_files(our_release(), tmp_path / "good")
    bad = naive.export(tmp_path / "bad", made_up.columns(600, NAMES), TABLES, naive.as_counted)
    assert {finding.release for finding in check_release(good, bad).findings} == {2}


# A1: what can be worked out


def test_a1_breaks_an_export_of_everything_as_counted(tmp_path: Path) -> None:
    columns = made_up.columns(600, NAMES)
    folder = naive.export(tmp_path, columns, TABLES, naive.as_counted)
    broken = {(finding.table, finding.cell): str(finding.text) for finding in found(folder, "A1")}
    both = list(zip(columns["gender"], columns["age"], strict=True))
    small = {cell: both.count(cell) for cell in set(both) if both.count(cell) < 11}
    assert small
    for cell, number in small.items():
        assert broken["tables/001.csv", cell].startswith(f"Exactly {number} people have these answers;")


def test_a1_breaks_an_export_with_only_small_counts_hidden(tmp_path: Path) -> None:
    columns = made_up.columns(10_000, ("gender", "age"))
    folder = naive.export(tmp_path, columns, [("gender", "age")], naive.small_hidden(11))
    hidden = (folder / "tables/001.csv").read_text().count("hidden")
    exact = [finding for finding in found(folder, "A1") if str(finding.text).startswith("Exactly")]
    assert hidden > 0
    assert len(exact) >= hidden
    counts = list(zip(columns["gender"], columns["age"], strict=True))
    for finding in exact:
        assert f"Exactly {counts.count(finding.cell)} people" in str(finding.text)


def test_a1_breaks_a_count_that_one_table_hides_and_another_shows(tmp_path: Path) -> None:
    shown = naive.table_csv(made_up.columns(600, NAMES), ("age", "gender"), naive.as_counted)
    folder = tampered(tmp_path / "release", {"tables/005_age_gender.csv": shown})
    assert BY_AGE in {finding.table for finding in found(folder, "A1")}


def test_a1_breaks_a_hidden_cell_whose_value_was_left_in(tmp_path: Path) -> None:
    table = our_release()[BY_AGE].decode()
    gender, age = next(row[:2] for row in csv.reader(io.StringIO(table)) if row[-1] == "hidden")
    left_in = table.replace(f"{gender},{age},,hidden", f"{gender},{age},3,hidden")
    folder = tampered(tmp_path / "release", {BY_AGE: left_in.encode()})
    assert (gender, age) in {finding.cell for finding in found(folder, "A1")}


def test_a1_breaks_two_counts_that_share_few_people(tmp_path: Path) -> None:
    """Nobody knows how the five are divided, but both codes are known to have few."""
    columns = {"a": ["x"] * 50 + ["y"] * 2 + ["z"] * 3}
    folder = naive.export(tmp_path, columns, [("a",)], naive.small_hidden(11))
    assert words(found(folder, "A1")) == {
        "Between 0 and 5 people have these answers; that can be worked out."
    }


def test_a1_leaves_alone_two_counts_that_share_enough_people(tmp_path: Path) -> None:
    def hide(cell: tuple[str, ...], count: int) -> tuple[str, str]:
        return ("", "hidden") if cell[0] in {"y", "z"} else naive.as_counted(cell, count)

    columns = {"a": ["x"] * 50 + ["y"] * 5 + ["z"] * 20}
    assert found(naive.export(tmp_path, columns, [("a",)], hide), "A1") == []


def test_a1_breaks_a_count_that_is_known_to_be_more_than_none(tmp_path: Path) -> None:
    """A row of 20 with two hidden counts, one of which can be 16 at most."""
    hidden = {("x", "u"), ("x", "v"), ("y", "u"), ("y", "v")}

    def hide(cell: tuple[str, ...], count: int) -> tuple[str, str]:
        return ("", "hidden") if cell in hidden else naive.as_counted(cell, count)

    columns = {"a": ["x"] * 20 + ["y"] * 40, "b": ["u"] * 6 + ["v"] * 14 + ["u"] * 10 + ["v"] * 30}
    folder = naive.export(tmp_path, columns, [("a", "b")], hide)
    findings = {finding.cell: str(finding.text) for finding in found(folder, "A1")}
    assert findings == {("x", "v"): "At least 4 people have these answers; that can be worked out."}


def test_a1_breaks_rounding_that_does_not_add_up(tmp_path: Path) -> None:
    """Each part is rounded down on its own and the total is not rounded at all."""

    def down(cell: tuple[str, ...], count: int) -> tuple[str, str]:
        return (str(count), "shown") if cell == ("_T",) else (str(count // 10 * 10), "rounded")

    folder = naive.export(tmp_path, {"a": ["x"] * 9 + ["y"] * 9 + ["z"] * 9}, [("a",)], down)
    findings = {finding.cell: str(finding.text) for finding in found(folder, "A1")}
    assert findings.keys() == {("x",), ("y",), ("z",)}
    assert all(text.startswith("Exactly 9 people") for text in findings.values())


def test_a1_breaks_rounding_that_leaves_too_little_open(tmp_path: Path) -> None:
    def down(cell: tuple[str, ...], count: int) -> tuple[str, str]:
        return (str(count), "shown") if cell == ("_T",) else (str(count // 10 * 10), "rounded")

    folder = naive.export(tmp_path, {"a": ["x"] * 9 + ["y"] * 9 + ["z"] * 7}, [("a",)], down)
    assert words(found(folder, "A1")) == {
        "Between 7 and 9 people have these answers; that can be worked out."
    }


# A5: groups alike


def test_a5_breaks_a_group_of_which_nearly_all_are_alike(tmp_path: Path) -> None:
    columns = {
        "origin": ["x"] * 100 + ["y"] * 200,
        "work": ["boat"] * 4 + ["farm"] * 96 + ["boat", "farm"] * 100,
    }
    folder = naive.export(tmp_path, columns, [("origin", "work")], naive.as_counted)
    findings = [(finding.table, finding.cell) for finding in found(folder, "A5")]
    assert findings == [("tables/001.csv", ("x", "farm")), ("tables/001.csv", ("y", "boat"))]


def test_a5_knows_a_chosen_population_from_the_manifest(tmp_path: Path) -> None:
    columns = {"work": ["farm"] * 100 + ["boat"] * 2}
    folder = naive.export(tmp_path, columns, [("work",)], naive.as_counted)
    assert found(folder, "A5") == []
    set_manifest(folder, plan={"population": {"origin": ["x"]}})
    assert [finding.cell for finding in found(folder, "A5")] == [("farm",)]


# A12: what should have been refused


def test_a12_breaks_figures_about_too_few_people(tmp_path: Path) -> None:
    folder = naive.export(tmp_path, {"a": ["x"] * 21}, [("a",)], naive.as_counted)
    assert words(found(folder, "A12")) == {"These figures are about fewer than 22 people."}
    assert found(folder, "A12", k=5) == []


def test_a12_breaks_a_code_that_all_but_a_few_have(tmp_path: Path) -> None:
    folder = naive.export(tmp_path, {"a": ["x"] * 100 + ["y"] * 3}, [("a",)], naive.small_hidden(11))
    assert [finding.cell for finding in found(folder, "A12")] == [("x",)]


def test_a12_breaks_a_code_that_nobody_expected(tmp_path: Path) -> None:
    table = our_release()[BY_GENDER].replace(b"TG", b"zz")
    findings = found(tampered(tmp_path / "release", {BY_GENDER: table}), "A12")
    assert [(finding.table, finding.cell) for finding in findings] == [(BY_GENDER, ("zz",))]
