"""Made-up records have the noisy tables they are drawn for, are nobody's, and come in no telling order."""

import json
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from caseapp.statistics import synthetic
from caseapp.statistics.checking import check_release
from caseapp.statistics.errors import FiguresRefused, FiguresStopped
from caseapp.statistics.made_up_records import drawn_records
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.progress import Steps
from caseapp.statistics.protect import MadeUpRecords, Protected, protect
from caseapp.statistics.record_attacks import Attempts, inference, singling_out
from caseapp.statistics.release import release_files, write_files
from tests.statistics import made_up

SECRET = b"a made-up secret of 32 bytes ...."
TABLES = [*((name,) for name in made_up.COLUMNS), *combinations(made_up.COLUMNS, 2)]
NUMBER = 11_000


def records(number: int) -> Microdata:
    return Microdata.from_columns(made_up.columns(number))


def places(number: int, first: int = 0) -> np.ndarray:
    return np.stack(list(made_up.places(number).values())).astype(np.int16)[:, first:]


@pytest.fixture(scope="module")
def protected() -> Protected:
    return protect(records(NUMBER), made_up.plan(TABLES, method="synthetic", epsilon=4), SECRET)


@pytest.fixture(scope="module")
def drawn(protected: Protected) -> MadeUpRecords:
    assert protected.microdata is not None
    return protected.microdata


def error_of(columns: dict[str, list[str]], number: int) -> float:
    """The mean relative error of two-way counts of ten people and more, as published studies give it."""
    true, errors = made_up.places(number), []
    found = {
        name: np.array([made_up.CODES[name].index(code) for code in answers])
        for name, answers in columns.items()
    }
    for one, two in combinations(made_up.COLUMNS, 2):
        width = len(made_up.CODES[two])
        size = width * len(made_up.CODES[one])
        counts = np.bincount(true[one] * width + true[two], minlength=size)
        own = np.bincount(found[one] * width + found[two], minlength=size)
        told = counts >= 10
        errors.append(np.abs(own - counts)[told] / counts[told])
    return float(np.concatenate(errors).mean())


def test_made_up_records_are_nearer_to_the_truth_than_others_at_the_same_epsilon(
    drawn: MadeUpRecords,
) -> None:
    """Others make an error of 49 % of ten thousand records at epsilon 4."""
    columns = dict(zip(drawn.columns, map(list, zip(*drawn.rows, strict=True)), strict=True))
    assert error_of(columns, NUMBER) < 0.25


def test_they_are_as_many_as_the_noisy_total(protected: Protected, drawn: MadeUpRecords) -> None:
    assert len(drawn.rows) == protected.tables[0].cells[0].value
    assert drawn.columns == made_up.COLUMNS


def test_they_are_in_the_order_of_their_codes(drawn: MadeUpRecords) -> None:
    keys = [
        tuple(made_up.CODES[name].index(code) for name, code in zip(drawn.columns, row, strict=True))
        for row in drawn.rows
    ]
    assert keys == sorted(keys)


def test_single_counts_of_a_column_are_hardly_changed(protected: Protected, drawn: MadeUpRecords) -> None:
    for table in protected.tables[: len(made_up.COLUMNS)]:
        at = drawn.columns.index(table.columns[0])
        codes = [row[at] for row in drawn.rows]
        for cell in table.cells[1:]:
            assert cell.value is not None
            assert abs(codes.count(cell.codes[0]) - cell.value) < 100


def test_the_attacks_found_next_to_nothing(protected: Protected) -> None:
    assert set(protected.attacks) == {"singling_out", "inference"}
    assert 0 <= protected.attacks["singling_out"] <= 0.10
    assert 0 <= protected.attacks["inference"] <= 0.20


def test_the_release_has_the_records_and_says_which_bounds_were_kept(
    protected: Protected, drawn: MadeUpRecords, tmp_path: Path
) -> None:
    files = release_files(protected)
    lines = files["microdata.csv"].decode().splitlines()
    assert lines[0] == ",".join(made_up.COLUMNS)
    assert lines[1:] == [",".join(row) for row in drawn.rows]
    manifest = json.loads(files["manifest.json"])
    assert manifest["audit"]["singling_out_at_most"] == 0.10
    assert manifest["audit"]["inference_at_most"] == 0.20
    assert "A8" in manifest["audit"]["attacks"]
    assert manifest["method"]["name"] == "synthetic"
    assert manifest["method"]["rho"] == protected.rho > 0
    assert check_release(write_files(files, tmp_path / "release")).is_clean


def test_what_exactly_the_attacks_found_is_not_published(protected: Protected) -> None:
    other = replace(protected, attacks={"singling_out": 0.0123, "inference": 0.0456}, error=0.5)
    assert release_files(other) == release_files(protected)


def test_the_same_people_in_any_order_give_the_same_bytes() -> None:
    plan = made_up.plan([("gender", "age"), ("sexual",)], method="synthetic")
    columns = made_up.columns(NUMBER)
    turned = {name: answers[::-1] for name, answers in columns.items()}
    one, two = (protect(Microdata.from_columns(each), plan, SECRET) for each in (columns, turned))
    assert release_files(one) == release_files(two)
    another = protect(Microdata.from_columns(columns), plan, SECRET[::-1])
    assert release_files(another)["microdata.csv"] != release_files(one)["microdata.csv"]


def test_ten_thousand_people_are_enough() -> None:
    plan = made_up.plan([("gender", "age")], method="synthetic")
    assert all(protect(records(10_000), plan, bytes([seed]) * 32).microdata for seed in range(3))


@pytest.mark.parametrize("number", [3_000, 8_500])
def test_records_are_not_made_up_for_few_people(number: int) -> None:
    with pytest.raises(FiguresRefused, match="about 10000 people or more"):
        protect(records(number), made_up.plan([("gender", "age")], method="synthetic"), SECRET)


def test_making_records_up_can_be_stopped_anywhere() -> None:
    plan = made_up.plan([("gender", "age")], method="synthetic")
    told: list[tuple[int, int]] = []
    asked = 0

    def never() -> bool:
        nonlocal asked
        asked += 1
        return False

    protect(records(NUMBER), plan, SECRET, progress=lambda *step: told.append(step), stop=never)
    assert told == [(number, 5) for number in range(1, 6)]
    for after in range(0, asked, 7):
        left = iter([False] * after)
        with pytest.raises(FiguresStopped):
            protect(records(NUMBER), plan, SECRET, stop=lambda left=left: next(left, True))


def test_tables_that_agree_are_met_exactly_where_there_is_one_only() -> None:
    wanted = np.array([[5, 0, 20], [0, 700, 3]])
    tables = {(): wanted.sum(), (0,): wanted.sum(1), (1,): wanted.sum(0), (0, 1): wanted}
    found = drawn_records(tables, 1, Steps(1))
    assert np.bincount(found[0] * 3 + found[1], minlength=6).tolist() == wanted.ravel().tolist()


def test_nobody_gives_no_records() -> None:
    nothing = np.zeros((2, 3), np.int64)
    tables = {(): nothing.sum(), (0,): nothing.sum(1), (1,): nothing.sum(0), (0, 1): nothing}
    assert drawn_records(tables, 1, Steps(1)).shape == (2, 0)


def test_records_that_are_copies_of_people_are_broken_by_both_attacks() -> None:
    """The positive control: what a naive export of true records would be."""
    counted, control = places(4_000), places(8_000, 4_000)
    assert singling_out(counted, counted, control, 1).upper_bound > 0.9
    assert max(each.upper_bound for each in inference(counted, counted, control, 1)) > 0.5


def test_a_copy_of_every_tenth_person_is_seen() -> None:
    counted, control, others = places(4_000), places(8_000, 4_000), places(12_000, 8_000)
    leaked = np.concatenate([others[:, 400:], counted[:, :400]], axis=1)
    assert singling_out(others, counted, control, 1).upper_bound < 0.06
    assert singling_out(leaked, counted, control, 1).upper_bound > 0.07


def test_records_of_others_tell_nothing_of_those_counted() -> None:
    others = places(12_000, 8_000)
    counted, control = places(4_000), places(8_000, 4_000)
    assert singling_out(others, counted, control, 1).upper_bound <= 0.10
    assert max(each.upper_bound for each in inference(others, counted, control, 1)) <= 0.20


def test_an_attack_that_cannot_be_tried_finds_nothing() -> None:
    alike = np.zeros((2, 500), np.int16)
    assert singling_out(alike, alike, alike, 1) == Attempts(0, 0, 0, 0)
    assert Attempts(0, 0, 0, 0).upper_bound == 0
    assert inference(alike[:1], alike[:1], alike[:1], 1) == ()


@pytest.mark.parametrize(
    ("right", "usual", "least", "most"),
    [(500, 500, 0.0, 0.13), (990, 500, 0.95, 1.0), (750, 500, 0.5, 0.62), (0, 500, 0, 0.13)],
)
def test_a_bound_is_above_the_risk_and_near_it(right: int, usual: int, least: float, most: float) -> None:
    assert least <= Attempts(1_000, right, 1_000, usual).upper_bound <= most


@pytest.mark.parametrize("bound", ["MOST_SINGLED_OUT", "MOST_INFERRED"])
def test_records_that_an_attack_learns_from_are_not_published(
    bound: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(synthetic, bound, -1.0)
    few = [(name,) for name in made_up.COLUMNS[:3]]
    with pytest.raises(FiguresRefused, match="would tell too much"):
        protect(records(NUMBER), made_up.plan(few, method="synthetic", epsilon=4), SECRET)
