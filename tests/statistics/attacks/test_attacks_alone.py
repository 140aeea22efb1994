"""Attacks on one release: nothing of ours is found out, and each breaks an export that nobody protected."""

from itertools import combinations
from pathlib import Path

import pytest

from caseapp.statistics.checking import check_release
from tests.statistics import made_up, naive
from tests.statistics.attacks.laboratory import METHODS, SIZES, by, checked, files_of, found_in_ours, some

ALONE = ("A1", "A2", "A5", "A6", "A11", "A12", "files")
RING = list(combinations(("gender", "age", "sexual"), 2))
FIVE = list(combinations(("gender", "age", "exploit", "labour", "sexual"), 2))


@pytest.mark.parametrize("attack", ALONE)
@pytest.mark.parametrize("number", SIZES)
@pytest.mark.parametrize("method", METHODS)
def test_our_figures_withstand(method: str, number: int, attack: str) -> None:
    assert by(attack, found_in_ours(method, number)) == []


@pytest.mark.full
@pytest.mark.parametrize("number", [10_000, 200_000])
def test_our_three_way_figures_withstand(number: int) -> None:
    names = ("year", "citizenship", "exploit")
    assert checked([files_of(some(number, names), [names], method="suppress")]).is_clean


def test_our_small_three_way_figures_withstand() -> None:
    tables = [("gender", "age", "labour"), ("age", "sexual")]
    records = some(2_000, ("gender", "age", "labour", "sexual"))
    assert checked([files_of(records, tables, method="suppress")]).is_clean


def test_a1_breaks_small_counts_that_alone_are_hidden(tmp_path: Path) -> None:
    folder = naive.export(tmp_path, made_up.columns(1_000), RING, naive.small_hidden(11))
    exact = [one for one in by("A1", check_release(folder)) if str(one.text).startswith("Exactly")]
    assert len(exact) > 10


def test_a2_breaks_two_single_people_who_hide_one_another(tmp_path: Path) -> None:
    """Each of the four hidden counts can be anything by itself, but the two single ones are always alike."""
    counts = {("x", "u"): 1, ("y", "v"): 1, ("x", "v"): 40, ("y", "u"): 80, ("z", "u"): 50, ("z", "v"): 50}
    hidden = [(row, column) for row in "xy" for column in "uv"]
    records = {
        "a": [row for (row, _), count in counts.items() for _ in range(count)],
        "b": [column for (_, column), count in counts.items() for _ in range(count)],
    }

    def hide(cell: tuple[str, ...], count: int) -> tuple[str, str]:
        return ("", "hidden") if cell in hidden else naive.as_counted(cell, count)

    found = check_release(naive.export(tmp_path, records, [("a", "b")], hide))
    assert by("A1", found) == []
    assert {one.cell for one in by("A2", found)} == {("x", "u"), ("y", "v")}


def test_a5_breaks_groups_that_are_alike(tmp_path: Path) -> None:
    records = {"origin": ["x"] * 100 + ["y"] * 200, "work": ["boat"] * 4 + ["farm"] * 196 + ["boat"] * 100}
    folder = naive.export(tmp_path, records, [("origin", "work")], naive.as_counted)
    assert ("x", "farm") in {one.cell for one in by("A5", check_release(folder))}


def test_a6_rebuilds_every_person_of_a_small_country(tmp_path: Path) -> None:
    """Thirty people in ten exact tables: whole records of five answers are proven, and they are true."""
    names = ("gender", "age", "exploit", "labour", "sexual")
    records = made_up.columns(30, names)
    found = by("A6", check_release(naive.export(tmp_path, records, FIVE, naive.as_counted)))
    true = set(zip(*(records[name] for name in sorted(names)), strict=True))
    rebuilt = {tuple(answer.partition("=")[2] for answer in one.cell) for one in found}
    assert len(rebuilt) > 20
    assert rebuilt <= true


@pytest.mark.parametrize("method", METHODS)
def test_a6_rebuilds_nobody_of_a_small_country_of_ours(method: str) -> None:
    names = ("gender", "age", "exploit", "labour", "sexual")
    assert checked([files_of(some(30, names), FIVE, method=method)]).is_clean


def test_a12_breaks_figures_of_too_few(tmp_path: Path) -> None:
    folder = naive.export(tmp_path, made_up.columns(20), [("gender",)], naive.as_counted)
    assert by("A12", check_release(folder))
