"""Noisy figures: near the truth as far as they say, never negative, the same for the same people."""

import json
from dataclasses import replace
from itertools import combinations, product
from pathlib import Path

import numpy as np
import pytest

from caseapp.statistics.budget import rho_of
from caseapp.statistics.checking import check_release
from caseapp.statistics.errors import FiguresRefused, FiguresStopped
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.outside import seen_in
from caseapp.statistics.plan import Method, Plan
from caseapp.statistics.protect import Protected, Status, protect
from caseapp.statistics.release import release_files, write_files
from tests.statistics import made_up
from tests.statistics.test_protect import mean_error, truth

SECRET = b"a made-up secret of 32 bytes ...."
NAMES = ("gender", "age", "sexual", "labour")
TABLES = [*((name,) for name in NAMES), *combinations(NAMES, 2)]


def records(number: int, names: tuple[str, ...] = NAMES) -> Microdata:
    return Microdata.from_columns(made_up.columns(number, names))


def noisy_plan(**more: object) -> Plan:
    return made_up.plan(TABLES, method="dp", **more)


def values(protected: Protected) -> dict[tuple[tuple[str, ...], tuple[str, ...]], int]:
    return {
        (table.columns, cell.codes): cell.value or 0 for table in protected.tables for cell in table.cells
    }


@pytest.fixture(scope="module")
def protected() -> Protected:
    return protect(records(10_000), noisy_plan(), SECRET)


def test_every_noisy_figure_looks_like_one_and_is_not_below_nothing(protected: Protected) -> None:
    for table in protected.tables:
        for cell in table.cells:
            assert cell.status is Status.NOISY
            assert cell.value is not None
            assert cell.value >= 0
            assert (cell.least, cell.greatest) == (0, None)


def test_noisy_tables_add_up_within_and_among_themselves(protected: Protected) -> None:
    found = values(protected)
    for one, two in combinations(NAMES, 2):
        for code in ("_T", *made_up.CODES[one]):
            parts = sum(found[(one, two), (code, other)] for other in made_up.CODES[two])
            assert parts == found[(one, two), (code, "_T")] == found[(one,), (code,)]
    assert len({found[table, ("_T",) * len(table)] for table in TABLES}) == 1


def test_noisy_figures_are_as_far_off_as_they_say() -> None:
    squares: dict[str, list[int]] = {}
    for seed in range(12):
        made = protect(records(20_000), noisy_plan(), bytes([seed]) * 32)
        for table in made.tables:
            off = [
                (cell.value or 0) - true for cell, true in zip(table.cells, truth(20_000, table), strict=True)
            ]
            squares.setdefault(table.name, []).extend(each**2 for each in off)
    for name, error in made.standard_errors.items():
        assert 0.3 * error < np.sqrt(np.mean(squares[name])) < 1.2 * error


def test_the_cost_is_that_of_the_promise(protected: Protected) -> None:
    assert protected.rho == rho_of(1.0, 1e-6)
    assert protect(records(3_000), noisy_plan(epsilon=0.5, delta=1e-8), SECRET).rho == rho_of(0.5, 1e-8)


def test_a_stronger_promise_costs_more_truth(protected: Protected) -> None:
    weak = protect(records(10_000), noisy_plan(epsilon=4), SECRET)
    assert mean_error(10_000, weak) < 0.6 * mean_error(10_000, protected)
    assert weak.error < protected.error
    assert all(weak.standard_errors[name] < error for name, error in protected.standard_errors.items())


def test_the_risk_is_said_to_be_gone_and_no_attack_is_claimed(protected: Protected) -> None:
    assert protected.before.unsafe > 20
    assert (protected.after.exact, protected.after.unsafe) == (0, 0)
    assert protected.certificate.narrowest is None


def test_the_same_people_give_the_same_figures_in_any_order(protected: Protected) -> None:
    columns = made_up.columns(10_000, NAMES)
    mixed = np.random.default_rng(5).permutation(10_000)
    turned = Microdata.from_columns(
        {name: [each[place] for place in mixed] for name, each in columns.items()}
    )
    again = protect(turned, noisy_plan(), SECRET)
    assert again == protected
    assert release_files(again) == release_files(protected)


def test_tables_asked_for_in_another_order_have_the_same_noise(protected: Protected) -> None:
    turned = noisy_plan().model_copy(update={"tables": tuple(reversed(noisy_plan().tables))})
    assert values(protect(records(10_000), turned, SECRET)) == values(protected)


@pytest.mark.parametrize("changed", ["person", "answer", "secret", "epsilon", "table", "column"])
def test_whatever_changes_all_noise_is_drawn_anew(protected: Protected, changed: str) -> None:
    """One person more must not leave the noise elsewhere as it was: what changed would show where she is."""
    columns = made_up.columns(10_000, NAMES)
    plan, secret = noisy_plan(), SECRET
    if changed == "person":
        columns = made_up.columns(10_001, NAMES)
    elif changed == "answer":
        columns["gender"][0] = "M" if columns["gender"][0] == "F" else "F"
    elif changed == "secret":
        secret = SECRET[::-1]
    elif changed == "epsilon":
        plan = noisy_plan(epsilon=1.0001)
    elif changed == "table":
        plan = plan.model_copy(update={"tables": plan.tables[:-1]})
    else:
        gender = plan.columns[0].model_copy(update={"order": (*plan.columns[0].order, "X")})
        plan = plan.model_copy(update={"columns": (gender, *plan.columns[1:])})
    other = values(protect(Microdata.from_columns(columns), plan, secret))
    before = values(protected)
    both = [key for key in before if key in other and before[key] > 60]
    assert len(both) > 50
    assert sum(before[key] == other[key] for key in both) < 0.1 * len(both)


def test_without_a_secret_noise_is_new_each_time() -> None:
    """From the records' own digest, whoever guesses the records could take the noise away."""
    one, two = (values(protect(records(3_000), noisy_plan())) for _ in range(2))
    assert one != two


def test_a_person_with_many_records_counts_as_one() -> None:
    columns = made_up.columns(3_000, NAMES)
    columns = {name: [*each, *each[:1] * 2_000] for name, each in columns.items()}
    columns["case"] = [f"p{n}" for n in range(3_000)] + ["p0"] * 2_000
    made = protect(Microdata.from_columns(columns), noisy_plan(person="case"), SECRET)
    assert abs(values(made)[("gender",), ("_T",)] - 3_000) < 6 * made.standard_errors["gender"]


@pytest.mark.parametrize("method", ["dp", "synthetic"])
def test_columns_without_listed_codes_are_refused(method: str) -> None:
    plan = made_up.plan(TABLES, method=method)
    bare = plan.columns[1].model_copy(update={"order": ()})
    plan = plan.model_copy(update={"columns": (plan.columns[0], bare, *plan.columns[2:])})
    with pytest.raises(FiguresRefused, match="Column 2 of the plan lists no codes"):
        protect(records(3_000), plan, SECRET)


def test_codes_nobody_has_and_answers_not_known_are_counted_too() -> None:
    columns = made_up.columns(3_000, NAMES)
    columns["gender"] = ["" if code == "M" else code for code in columns["gender"]]
    plan = noisy_plan(missing=[""])
    found = values(protect(Microdata.from_columns(columns), plan, SECRET))
    assert found[("gender",), ("_U",)] > 500
    assert found[("gender",), ("M",)] < 200


def test_groups_are_the_sums_of_their_parts() -> None:
    plan = noisy_plan()
    grouped = plan.columns[1].model_copy(update={"parents": {"0-8": "child", "9-17": "child"}})
    plan = plan.model_copy(update={"columns": (plan.columns[0], grouped, *plan.columns[2:])})
    made = protect(records(5_000), plan, SECRET)
    found = values(made)
    for gender in ("_T", *made_up.CODES["gender"]):
        parts = found[("gender", "age"), (gender, "0-8")] + found[("gender", "age"), (gender, "9-17")]
        assert found[("gender", "age"), (gender, "child")] == parts


def test_tables_of_three_columns_are_noisy_too() -> None:
    plan = made_up.plan([NAMES[:3], NAMES[1:3], NAMES[3:]], method="dp")
    found = values(protect(records(10_000), plan, SECRET))
    for gender, age in product(made_up.CODES["gender"], made_up.CODES["age"]):
        cells = [found[NAMES[:3], (gender, age, each)] for each in made_up.CODES["sexual"]]
        assert sum(cells) == found[NAMES[:3], (gender, age, "_T")]


@pytest.mark.parametrize("number", [25, 500, 1_500])
def test_too_few_people_are_refused(number: int) -> None:
    with pytest.raises(FiguresRefused, match="fewer than some 2000 people"):
        protect(records(number), noisy_plan(), SECRET)


def test_as_many_people_as_are_asked_for_are_never_refused() -> None:
    for seed in range(20):
        assert protect(records(2_000), noisy_plan(), bytes([seed]) * 32).tables


def test_figures_that_would_be_chance_alone_are_refused() -> None:
    for seed in range(10):
        with pytest.raises(FiguresRefused, match="more chance than truth"):
            protect(records(3_000), noisy_plan(epsilon=0.01), bytes([seed]) * 32)


def test_hardly_anybody_is_refused_as_for_every_method() -> None:
    with pytest.raises(FiguresRefused, match="fewer than 22 people"):
        protect(records(21), noisy_plan(), SECRET)


def test_progress_is_told_and_a_stop_is_heeded() -> None:
    told: list[tuple[int, int]] = []
    protect(records(3_000), noisy_plan(), SECRET, progress=lambda done, of: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    for stopped_after in range(4):
        left = iter([False] * stopped_after)
        with pytest.raises(FiguresStopped, match="Nothing was published"):
            protect(records(3_000), noisy_plan(), SECRET, stop=lambda left=left: next(left, True))


def test_a_noisy_release_says_what_it_cost_and_passes_checks(protected: Protected, tmp_path: Path) -> None:
    files = release_files(protected)
    method = json.loads(files["manifest.json"])["method"]
    assert method["name"] == Method.DP
    assert (method["epsilon"], method["delta"], method["rho"]) == (1.0, 1e-6, protected.rho)
    assert set(method["standard_error"]) == {name for name in files if name.startswith("tables/")}
    assert all(error > 0 for error in method["standard_error"].values())
    assert json.loads(files["manifest.json"])["cells"]["noisy"] == protected.certificate.cells
    assert b",noisy\n" in files["tables/001_gender.csv"]
    assert b",E,F,noisy\n" in files["sdmx.csv"]
    assert "microdata.csv" not in files
    assert check_release(write_files(files, tmp_path / "release")).is_clean


def test_what_is_said_of_errors_is_not_in_the_release(protected: Protected) -> None:
    assert release_files(replace(protected, error=0.123)) == release_files(protected)


def test_to_an_outsider_a_noisy_figure_has_no_limits_that_are_certain() -> None:
    tables = [(name,) for name in made_up.COLUMNS[:2]]
    noisy = protect(
        Microdata.from_columns(made_up.columns(3_000)), made_up.plan(tables, method="dp"), b"made up" * 5
    )
    seen = seen_in(release_files(noisy)).published
    assert seen.hidden.all()
