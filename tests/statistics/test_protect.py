"""Protected tables are safe, near the truth, and the same for the same people; what cannot be is refused."""

from dataclasses import replace
from itertools import combinations
from random import Random

import numpy as np
import pytest

from caseapp.statistics.charts import risk_series
from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.plan import Plan
from caseapp.statistics.protect import Certificate, Protected, Status, Table, protect, require_safe
from tests.statistics import made_up

ALL_TABLES = [*((name,) for name in made_up.COLUMNS), *combinations(made_up.COLUMNS, 2)]


def truth(number: int, table: Table) -> list[int]:
    places = made_up.places(number)
    counts = []
    for cell in table.cells:
        inside = np.ones(number, bool)
        for name, code in zip(table.columns, cell.codes, strict=True):
            if code != "_T":
                inside &= places[name] == made_up.CODES[name].index(code)
        counts.append(int(inside.sum()))
    return counts


def mean_error(number: int, protected: Protected) -> float:
    """How far the two-way figures of ten people and more are from the truth, on average."""
    errors = []
    for table in protected.tables:
        for cell, true in zip(table.cells, truth(number, table), strict=True):
            if true >= 10 and cell.value is not None and len(cell.codes) == 2 and "_T" not in cell.codes:
                errors.append(abs(cell.value - true) / true)
    return float(np.mean(errors))


@pytest.fixture(scope="module")
def rounded() -> Protected:
    return protect(Microdata.from_columns(made_up.columns(10_000)), made_up.plan(ALL_TABLES))


@pytest.fixture(scope="module")
def suppressed() -> Protected:
    plan = made_up.plan(list(combinations(made_up.COLUMNS[:5], 2)), method="suppress")
    return protect(Microdata.from_columns(made_up.columns(10_000, made_up.COLUMNS[:5])), plan)


def test_rounded_figures_of_ten_thousand_people_are_within_eight_percent(rounded: Protected) -> None:
    assert mean_error(10_000, rounded) <= 0.08


def test_nearly_all_rounded_figures_are_shown(rounded: Protected) -> None:
    numbers = rounded.numbers()
    assert numbers[Status.HIDDEN] < 0.02 * rounded.certificate.cells
    assert numbers[Status.ROUNDED] + numbers[Status.HIDDEN] == rounded.certificate.cells == 4278


def test_suppressed_figures_that_are_shown_are_true(suppressed: Protected) -> None:
    for table in suppressed.tables:
        for cell, true in zip(table.cells, truth(10_000, table), strict=True):
            expected = {Status.SHOWN: true, Status.ZERO: 0, Status.HIDDEN: None}
            assert cell.value == expected[cell.status]
            assert cell.status is Status.HIDDEN or not 0 < true < 11


@pytest.mark.parametrize("kind", ["rounded", "suppressed"])
def test_the_truth_lies_in_every_interval(kind: str, request: pytest.FixtureRequest) -> None:
    protected = request.getfixturevalue(kind)
    for table in protected.tables:
        for cell, true in zip(table.cells, truth(10_000, table), strict=True):
            assert cell.least <= true
            assert cell.greatest is None or true <= cell.greatest


@pytest.mark.parametrize("kind", ["rounded", "suppressed"])
def test_protection_takes_all_risk_away_and_says_how_it_was_audited(
    kind: str, request: pytest.FixtureRequest
) -> None:
    protected = request.getfixturevalue(kind)
    assert protected.before.small == protected.before.exact == protected.before.unsafe > 300
    assert (protected.after.exact, protected.after.unsafe) == (0, 0)
    certificate = protected.certificate
    assert (certificate.exact, certificate.unsafe, certificate.alike) == (0, 0, 0)
    assert certificate.narrowest >= (9 if kind == "rounded" else 11)
    # So many combinations cannot be reckoned with, and the certificate does not claim it.
    assert certificate.too_many_combinations == (tuple(axis.name for axis in protected.axes),)


def test_small_families_are_audited_over_combinations() -> None:
    names = made_up.COLUMNS[1:3] + made_up.COLUMNS[6:7]
    plan = made_up.plan(list(combinations(names, 2)))
    certificate = protect(Microdata.from_columns(made_up.columns(500, names)), plan).certificate
    assert (certificate.combinations, certificate.too_many_combinations) == (150, ())


def test_the_chart_shows_the_risk_before_and_after(suppressed: Protected) -> None:
    before, after = risk_series(suppressed)
    assert [number for _, number in before.points] == [suppressed.before.small] * 3
    assert [number for _, number in after.points] == [suppressed.before.small, 0, 0]
    assert [str(name) for name, _ in before.points] == [str(name) for name, _ in after.points]


def test_mixed_records_give_the_same_tables() -> None:
    names = made_up.COLUMNS[:3]
    columns = made_up.columns(400, names)
    records = list(zip(*columns.values(), strict=True))
    Random(7).shuffle(records)
    mixed = dict(zip(names, map(list, zip(*records, strict=True)), strict=True))
    for method in ("round", "suppress"):
        plan = made_up.plan(list(combinations(names, 2)), method=method)
        first = protect(Microdata.from_columns(columns), plan)
        assert first == protect(Microdata.from_columns(mixed), plan)


def test_a_table_keeps_the_order_of_columns_that_was_asked_for() -> None:
    columns = made_up.columns(2_000, ("gender", "age"))
    plan = made_up.plan([("age", "gender"), ("gender",)], method="suppress")
    table, other = protect(Microdata.from_columns(columns), plan).tables
    assert (table.columns, table.name) == (("age", "gender"), "age × gender")
    assert table.cells[1].codes == ("_T", "F")
    assert table.cells[1].value == other.cells[1].value == columns["gender"].count("F")


def test_groups_of_codes_are_counted_as_well() -> None:
    columns = [
        {"name": "gender", "order": made_up.CODES["gender"]},
        {"name": "labour", "order": ["farm", "boat", "home"], "parents": {"farm": "land", "home": "land"}},
    ]
    plan = Plan.model_validate(
        {
            "title": "t",
            "period": "2024",
            "columns": columns,
            "tables": [["labour", "gender"]],
            "method": "suppress",
        }
    )
    records = {"gender": ["F", "M"] * 60, "labour": ["farm"] * 60 + ["boat"] * 30 + ["home"] * 30}
    cells = {c.codes: c.value for c in protect(Microdata.from_columns(records), plan).tables[0].cells}
    assert (cells["land", "_T"], cells["land", "F"], cells["boat", "M"]) == (90, 45, 15)


@pytest.mark.parametrize("method", ["round", "suppress"])
@pytest.mark.parametrize("number", [22, 60])
def test_a_few_people_in_many_tables_are_protected_as_well(method: str, number: int) -> None:
    names = made_up.COLUMNS[:5]
    plan = made_up.plan(list(combinations(names, 2)), method=method)
    protected = protect(Microdata.from_columns(made_up.columns(number, names)), plan)
    assert (protected.after.exact, protected.after.unsafe) == (0, 0)


def test_tables_with_too_many_cells_are_refused() -> None:
    codes = [f"c{number}" for number in range(150)]
    columns = [{"name": "a", "order": codes}, {"name": "b", "order": codes}]
    plan = Plan.model_validate({"title": "t", "period": "2024", "columns": columns, "tables": [["a", "b"]]})
    with pytest.raises(FiguresRefused, match="more than 20000 cells"):
        protect(Microdata.from_columns({"a": codes, "b": codes}), plan)


@pytest.mark.parametrize("fault", ["exact", "unsafe", "alike"])
def test_what_the_attacks_break_is_never_handed_out(fault: str) -> None:
    safe = Certificate(10, 0, 0, 0, None, 0, ())
    require_safe(safe)
    with pytest.raises(FiguresRefused, match="made safe together"):
        require_safe(replace(safe, **{fault: 1}))


def test_nothing_of_a_person_is_in_the_words_of_the_tables() -> None:
    records = {"case": [f"made-up name {n}" for n in range(60)], "gender": ["F", "M"] * 30}
    protected = protect(Microdata.from_columns(records), made_up.plan([("gender",)], person="case"))
    assert "made-up name" not in repr(protected)


@pytest.mark.full
def test_two_hundred_thousand_people_are_within_two_and_a_half_percent() -> None:
    protected = protect(Microdata.from_columns(made_up.columns(200_000)), made_up.plan(ALL_TABLES))
    assert mean_error(200_000, protected) <= 0.025
    assert (protected.after.exact, protected.after.unsafe) == (0, 0)
