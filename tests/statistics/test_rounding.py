"""Rounded counts add up, stay beside the truth, favour no direction and answer twice alike."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.linear import Programme, System
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.protect import protect
from caseapp.statistics.rounding import round_together
from tests.statistics import made_up
from tests.statistics.by_hand import small_people

SHAPES = st.lists(st.integers(0, 2), min_size=1, max_size=4)
CHANCES = np.random.default_rng(9)


@given(st.integers(0, 10**6), SHAPES, st.sampled_from([3, 5, 10]))
def test_rounded_counts_are_neighbours_of_the_true_ones_and_add_up(
    seed: int, shape: list[int], base: int
) -> None:
    family, counts, _ = small_people(seed, shape)
    chance, strength = np.random.default_rng(seed).random((2, family.size))
    rounded = round_together(family.equations, counts, base, chance, strength)
    assert not (rounded % base).any()
    assert (np.abs(rounded - counts) < base).all()
    assert not family.equations.totals(rounded.astype(float)).any()
    assert (rounded[counts % base == 0] == counts[counts % base == 0]).all()


def test_no_direction_is_favoured() -> None:
    places = made_up.places(10_000)
    plan = made_up.plan(list(combinations(made_up.COLUMNS[:4], 2)))
    protected = protect(Microdata.from_columns(made_up.columns(10_000, made_up.COLUMNS[:4])), plan)
    errors = []
    for table in protected.tables:
        for cell in table.cells:
            if "_T" not in cell.codes and cell.value is not None:
                inside = np.ones(10_000, bool)
                for name, code in zip(table.columns, cell.codes, strict=True):
                    inside &= places[name] == made_up.CODES[name].index(code)
                errors.append(cell.value - int(inside.sum()))
    assert len(errors) > 500
    assert abs(np.mean(errors)) < 0.5
    assert max(map(abs, errors)) == 9


def test_counts_that_are_multiples_already_stay() -> None:
    family, counts, _ = small_people(1, (1, 1))
    chance, strength = CHANCES.random((2, family.size))
    assert (round_together(family.equations, counts * 10, 10, chance, strength) == counts * 10).all()


def test_the_same_people_are_rounded_the_same_way_and_others_are_not() -> None:
    records = Microdata.from_columns(made_up.columns(500, made_up.COLUMNS[:3]))
    plan = made_up.plan([("year", "gender"), ("gender", "age")])
    again = made_up.plan([("gender", "age"), ("year", "gender")], title="Another title")
    tables = {table.name: table for table in protect(records, plan, b"secret").tables}
    assert tables == {table.name: table for table in protect(records, again, b"secret").tables}
    assert tables != {table.name: table for table in protect(records, plan, b"other").tables}


def test_what_cannot_be_rounded_together_is_refused() -> None:
    impossible = System(1, 1, np.array([0]), np.array([0]), np.array([2.0]))
    programme = Programme(impossible, np.array([1.0]), np.zeros(1), np.ones(1))
    with pytest.raises(FiguresRefused, match="Choose fewer tables"):
        programme.solve_whole(0.01)
