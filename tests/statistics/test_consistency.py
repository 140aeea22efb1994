"""Noisy tables agree after least squares, are nowhere below nothing, and become whole numbers that add up."""

from collections.abc import Mapping
from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from caseapp.statistics.axis import axis_of
from caseapp.statistics.consistency import Agreement, largest, subsets
from caseapp.statistics.family import Family, Margin, linked_family
from caseapp.statistics.rounding import nearest_together

Numbers = NDArray[np.float64]
SIZES = (2, 3, 1, 4)
SHAPES: tuple[tuple[Margin, ...], ...] = (
    ((0,),),
    ((0, 1),),
    ((0, 1), (1, 3), (0, 3)),
    ((0, 1, 3), (1, 2)),
    ((0, 1), (2, 3)),
    ((0, 1, 2), (1, 2, 3), (0, 3)),
)


def family_of(tables: tuple[Margin, ...]) -> Family:
    axes = [axis_of(f"axis {n}", tuple("abcd"[:size]), {}) for n, size in enumerate(SIZES)]
    return linked_family(axes, tables)


def agreement_of(tables: tuple[Margin, ...], seed: int = 0) -> Agreement:
    chance = np.random.default_rng(seed)
    variances = {table: float(chance.uniform(1, 50)) for table in tables}
    return Agreement(SIZES, family_of(tables).margins, variances)


def noise(
    tables: tuple[Margin, ...], seed: int, scale: float = 10, centre: float = 5
) -> dict[Margin, Numbers]:
    chance = np.random.default_rng(seed)
    return {table: chance.normal(centre, 10, [SIZES[axis] for axis in table]) for table in tables}


def by_least_squares(
    agreement: Agreement, tables: Mapping[Margin, Numbers]
) -> tuple[NDArray[np.float64], ...]:
    """The weighted least squares over every joint table, and the variance of each cell."""
    kinds = list(product(*(range(size) for size in SIZES)))

    def rows(margin: Margin) -> Numbers:
        cells = list(product(*(range(SIZES[axis]) for axis in margin)))
        return np.array(
            [[tuple(kind[axis] for axis in margin) == cell for kind in kinds] for cell in cells], float
        )

    known = np.concatenate([rows(table) for table in tables])
    weights = np.concatenate([np.full(tables[t].size, 1 / agreement.variances[t]) for t in tables])
    right = np.concatenate([values.ravel() for values in tables.values()])
    inverse = np.linalg.pinv(known.T @ (weights[:, None] * known))
    asked = np.concatenate([rows(margin) for margin in agreement.margins])
    return asked @ inverse @ known.T @ (weights * right), np.diag(asked @ inverse @ asked.T)


def in_line(agreement: Agreement, margins: Mapping[Margin, Numbers]) -> Numbers:
    return np.concatenate([np.ravel(margins[margin]) for margin in agreement.margins])


@pytest.mark.parametrize("tables", SHAPES)
def test_the_means_are_the_weighted_least_squares(tables: tuple[Margin, ...]) -> None:
    agreement, tabs = agreement_of(tables), noise(tables, 1)
    expected, _ = by_least_squares(agreement, tabs)
    assert np.allclose(in_line(agreement, agreement.means(tabs)), expected)


@pytest.mark.parametrize("tables", SHAPES)
def test_the_standard_errors_are_those_of_least_squares(tables: tuple[Margin, ...]) -> None:
    agreement, tabs = agreement_of(tables), noise(tables, 1)
    _, variances = by_least_squares(agreement, tabs)
    own = [
        np.full(np.prod([SIZES[axis] for axis in margin], dtype=int), agreement.standard_error(margin) ** 2)
        for margin in agreement.margins
    ]
    assert np.allclose(np.concatenate(own), variances)


@pytest.mark.parametrize("tables", SHAPES)
def test_a_sum_over_all_leaves_is_as_sure_as_the_margin_it_is(tables: tuple[Margin, ...]) -> None:
    agreement = agreement_of(tables)
    for margin in agreement.margins:
        for part in subsets(margin):
            leaves = [1 if axis in part else SIZES[axis] for axis in margin]
            assert np.isclose(agreement.standard_error(margin, leaves), agreement.standard_error(part))


@pytest.mark.parametrize("tables", SHAPES)
def test_tables_that_agree_stay_as_they_are(tables: tuple[Margin, ...]) -> None:
    agreement = agreement_of(tables)
    joint = np.random.default_rng(3).uniform(1, 9, SIZES)
    true = {t: joint.sum(axis=tuple(set(range(4)) - set(t))) for t in tables}
    for found in (agreement.means(true), agreement.without_negatives(true)):
        assert all(np.allclose(found[table], true[table]) for table in tables)


@settings(max_examples=60)
@given(st.sampled_from(SHAPES), st.integers(0, 2**32), st.floats(-5, 20))
def test_noisy_tables_become_whole_numbers_that_add_up(
    tables: tuple[Margin, ...], seed: int, centre: float
) -> None:
    family, agreement = family_of(tables), agreement_of(tables, seed)
    margins = agreement.without_negatives(noise(tables, seed, centre=centre))
    values = np.zeros(family.size)
    for margin, cells in margins.items():
        values[family.grid(margin)[(slice(1, None),) * len(margin)]] = cells
    assert np.allclose(family.equations.totals(values), 0, atol=1e-6)
    assert values.min() > -0.5
    whole = nearest_together(family.equations, np.maximum(values, 0))
    assert whole.dtype == np.int64
    assert (whole >= 0).all()
    assert (family.equations.totals(whole.astype(float)) == 0).all()
    assert np.abs(whole - values).max() < 3


def test_where_neighbours_cannot_add_up_numbers_go_a_step_farther() -> None:
    # Three halves around one whole: no neighbours of 0.4 three times come to 3.
    family = family_of(((1,),))
    assert nearest_together(family.equations, np.array([3.0, 0.4, 0.4, 0.4])).tolist() == [3, 1, 1, 1]
    found = nearest_together(family.equations, np.array([6.0, 0.4, 0.4, 0.4]))
    assert found[0] == found[1:].sum()


def test_small_numbers_gain_from_what_is_known_to_be_no_less_than_nothing() -> None:
    truth = np.zeros(SIZES)
    truth[0, 0, 0, 0] = 500
    tables = ((0, 1), (1, 3), (0, 3))
    agreement = Agreement(SIZES, family_of(tables).margins, dict.fromkeys(tables, 100.0))
    true = {t: truth.sum(axis=tuple(set(range(4)) - set(t))) for t in tables}
    plain, lifted = [], []
    for seed in range(20):
        noisy = {t: true[t] + values for t, values in noise(tables, seed, centre=0).items()}
        plain += [np.abs(agreement.means(noisy)[t] - true[t]).mean() for t in tables]
        lifted += [np.abs(agreement.without_negatives(noisy)[t] - true[t]).mean() for t in tables]
    assert np.mean(lifted) < 0.8 * np.mean(plain)


def test_only_the_largest_margins_are_measured() -> None:
    margins = [*((n,) for n in range(4)), *combinations(range(3), 2)]
    assert largest(margins) == ((3,), (0, 1), (0, 2), (1, 2))
