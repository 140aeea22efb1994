"""Published records: k people share every combination, no answer is changed, and no group is all alike."""

import json
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.statistics.checking import check_release
from caseapp.statistics.errors import FiguresRefused, FiguresStopped
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.plan import Plan
from caseapp.statistics.protect import MadeUpRecords, Protected, Status, protect
from caseapp.statistics.release import release_files, write_files
from tests.statistics import made_up

NAMES = ("gender", "age", "labour", "exploit")


def coarse_plan(columns: Sequence[dict[str, object]], **more: object) -> Plan:
    names = [str(column["name"]) for column in columns]
    tables = [*((name,) for name in names), *combinations(names, 2)]
    settings = {"title": "Made-up records", "period": "2024", "method": "kanon", "tables": tables}
    return Plan.model_validate({**settings, "columns": columns, **more})


def published(columns: dict[str, list[str]], plan: Plan) -> tuple[MadeUpRecords, Protected]:
    protected = protect(Microdata.from_columns(columns), plan)
    assert protected.microdata is not None
    return protected.microdata, protected


@pytest.fixture(scope="module")
def of_ten_thousand() -> Protected:
    plan = coarse_plan([{"name": name, "order": made_up.CODES[name]} for name in NAMES])
    return protect(Microdata.from_columns(made_up.columns(10_000, NAMES)), plan)


def test_every_combination_is_shared_by_k_people(of_ten_thousand: Protected) -> None:
    found = of_ten_thousand.microdata
    assert found is not None
    assert len(found.rows) == 10_000
    assert min(Counter(found.rows).values()) >= 11
    # The positive control: the true records are full of people who stand alone.
    true = Counter(zip(*made_up.columns(10_000, NAMES).values(), strict=True))
    assert min(true.values()) == 1


def test_what_is_lost_is_shown(of_ten_thousand: Protected) -> None:
    found = of_ten_thousand.microdata
    assert found is not None
    for name, share in found.loss.items():
        left_out = sum(row[found.columns.index(name)] == "" for row in found.rows)
        assert share == left_out / 10_000
    assert 0 < found.loss["gender"] < 0.2
    assert of_ten_thousand.error > 0


def test_the_tables_are_counted_from_the_published_records(of_ten_thousand: Protected) -> None:
    found = of_ten_thousand.microdata
    assert found is not None
    for table in of_ten_thousand.tables:
        places = [found.columns.index(name) for name in table.columns]
        counts = Counter(tuple(row[place] or "_U" for place in places) for row in found.rows)
        for cell in table.cells:
            if "_T" not in cell.codes:
                assert cell.value == counts[cell.codes]
                assert cell.value == 0 or cell.value >= 11
                assert cell.status is (Status.SHOWN if cell.value else Status.ZERO)


def test_a_release_of_records_passes_the_checks(of_ten_thousand: Protected, tmp_path: Path) -> None:
    files = release_files(of_ten_thousand)
    manifest = json.loads(files["manifest.json"])
    assert manifest["method"]["name"] == "kanon"
    assert manifest["method"]["loss"].keys() == set(NAMES)
    assert "microdata.csv" in manifest["files"]
    assert check_release(write_files(files, tmp_path / "release")).is_clean


def test_records_are_in_the_order_of_their_codes_with_left_out_answers_last(
    of_ten_thousand: Protected,
) -> None:
    found = of_ten_thousand.microdata
    assert found is not None
    orders = [(*made_up.CODES[name], "") for name in found.columns]
    keys = [tuple(order.index(code) for order, code in zip(orders, row, strict=True)) for row in found.rows]
    assert keys == sorted(keys)


def test_mixed_records_give_the_same_bytes(of_ten_thousand: Protected) -> None:
    mixed = np.random.default_rng(1).permutation(10_000)
    columns = made_up.columns(10_000, NAMES)
    turned = {name: [answers[place] for place in mixed] for name, answers in columns.items()}
    again = protect(Microdata.from_columns(turned), of_ten_thousand.plan)
    assert release_files(again) == release_files(of_ten_thousand)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(5, 12), st.integers(1, 5), st.booleans())
def test_any_records_come_out_shared_and_true(seed: int, k: int, width: int, grouped: bool) -> None:
    chance = np.random.default_rng(seed)
    number = int(chance.integers(2 * k, 400))
    codes = ("a", "b", "c", "d")
    parents = {"a": "G", "b": "G", "G": "H", "c": "H"} if grouped else {}
    names = [f"c{n}" for n in range(width)]
    shares = [chance.dirichlet(np.ones(5) * 0.7) for _ in names]
    columns = {
        name: chance.choice([*codes, ""], number, p=share).tolist()
        for name, share in zip(names, shares, strict=True)
    }
    plan = coarse_plan(
        [{"name": name, "order": codes, "parents": parents} for name in names], k=k, missing=[""]
    )
    found, _ = published(columns, plan)
    assert len(found.rows) == number
    assert min(Counter(found.rows).values()) >= k
    under = {"G": {"a", "b"}, "H": {"a", "b", "c"}, **{code: {code} for code in codes}}
    for place, name in enumerate(found.columns):
        told = Counter(row[place] for row in found.rows)
        # Everybody told of by a code or one within it has an answer within it.
        for code in set(told) - {""}:
            within = sum(told[other] for other in told if other and under[other] <= under[code])
            assert within <= sum(answer in under[code] for answer in columns[name])
        assert sum(told.values()) - told[""] <= sum(answer != "" for answer in columns[name])


def test_an_answer_becomes_its_group_before_it_is_left_out() -> None:
    towns = ["n1"] * 6 + ["n2"] * 7 + ["s1"] * 60
    plan = coarse_plan(
        [{"name": "town", "order": ["n1", "n2", "s1"], "parents": {"n1": "north", "n2": "north"}}]
    )
    found, protected = published({"town": towns}, plan)
    assert Counter(row[0] for row in found.rows) == {"north": 13, "s1": 60}
    assert found.loss == {"town": 13 / 73}
    assert [cell.codes[0] for cell in protected.tables[0].cells] == ["_T", "north", "s1", "_U"]


def test_where_nobody_can_be_spared_a_whole_class_joins_the_few() -> None:
    found, _ = published({"sex": ["F"] * 15 + ["M"] * 12 + ["X"]}, coarse_plan([{"name": "sex"}]))
    assert Counter(row[0] for row in found.rows) == {"F": 15, "": 13}


def test_people_who_stand_alone_take_others_with_them_so_that_none_of_them_shows() -> None:
    """Were only the one answer left out, its being left out would say whose it was."""
    found, _ = published({"sex": ["F"] * 40 + ["M"] * 30 + ["X"]}, coarse_plan([{"name": "sex"}]))
    assert Counter(row[0] for row in found.rows) == {"F": 30, "M": 30, "": 11}


def test_an_answer_that_is_not_known_is_left_out_and_no_loss() -> None:
    plan = coarse_plan([{"name": "sex", "order": ["F", "M"]}], missing=["", "unknown"])
    found, _ = published({"sex": ["F"] * 40 + ["unknown"] * 20 + [""] * 10}, plan)
    assert Counter(row[0] for row in found.rows) == {"F": 40, "": 30}
    assert found.loss == {"sex": 0}


def test_what_nearly_all_of_a_group_share_is_left_out() -> None:
    """All the girls of one place were forced to beg: to know where she is from is to know the rest."""
    places = ["here"] * 100 + ["there"] * 100 + ["yonder"] * 100
    forms = ["begging"] * 97 + ["other"] * 3 + (["begging"] * 50 + ["other"] * 50) * 2
    plan = coarse_plan([{"name": "place"}, {"name": "form"}], k=5)
    found, protected = published({"place": places, "form": forms}, plan)
    assert protected.certificate.alike == 0
    counts = Counter(found.rows)
    assert counts["here", "begging"] == 0
    assert counts["there", "begging"] == 50
    assert min(counts.values()) >= 5


def test_records_of_hardly_anybody_are_refused() -> None:
    with pytest.raises(FiguresRefused, match="fewer than 22"):
        published({"sex": ["F"] * 21}, coarse_plan([{"name": "sex"}]))


def test_columns_with_thousands_of_codes_come_out_empty_rather_than_telling() -> None:
    plan = coarse_plan([{"name": "town"}, {"name": "sex"}])
    towns = [f"t{number}" for number in range(400)]
    found, _ = published({"town": towns, "sex": ["F", "M"] * 200}, plan)
    assert {row[0] for row in found.rows} <= {"_O", ""}


def test_one_person_with_all_the_records_is_one_person() -> None:
    columns = {"sex": ["F"] * 5_000, "case": ["p1"] * 5_000}
    with pytest.raises(FiguresRefused, match="fewer than 22"):
        published(columns, coarse_plan([{"name": "sex"}], person="case"))


def test_coarsening_can_be_stopped() -> None:
    plan = coarse_plan([{"name": name, "order": made_up.CODES[name]} for name in NAMES])
    microdata = Microdata.from_columns(made_up.columns(500, NAMES))
    told: list[tuple[int, int]] = []
    protect(microdata, plan, progress=lambda *step: told.append(step))
    assert told == [(1, 3), (2, 3), (3, 3)]
    left = iter([False] * 9)
    with pytest.raises(FiguresStopped):
        protect(microdata, plan, stop=lambda: next(left, True))


def test_records_too_wide_to_be_audited_are_refused() -> None:
    chance = np.random.default_rng(2)
    codes = [f"c{number}" for number in range(150)]
    columns = {name: chance.choice(codes, 30_000).tolist() for name in ("a", "b")}
    plan = coarse_plan([{"name": "a", "order": codes}, {"name": "b", "order": codes}])
    with pytest.raises(FiguresRefused, match="too many to be audited"):
        published(columns, plan)
