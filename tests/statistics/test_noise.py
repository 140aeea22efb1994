"""The noise has exactly the chances it is meant to have, and hides one person as well as it promises."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from math import exp, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from caseapp.statistics.axis import axis_of
from caseapp.statistics.budget import rho_of
from caseapp.statistics.family import linked_family
from caseapp.statistics.noise import Chance, discrete_gaussian
from caseapp.statistics.noisy import shares_of

VARIANCES = (Fraction(1, 3), Fraction(2), Fraction(7, 2), Fraction(403, 10))
DRAWS = 20_000
DELTA = 1e-6


def masses(variance: float, reach: int) -> NDArray[np.float64]:
    """The chances of -reach to reach."""
    numbers = np.arange(-reach, reach + 1)
    weights = np.exp(-(numbers**2) / (2 * variance))
    return np.asarray(weights / weights.sum(), np.float64)


def drawn(variance: Fraction, key: bytes) -> list[int]:
    return [discrete_gaussian(variance, Chance(key, str(number)).below) for number in range(DRAWS)]


def unlikeness(found: Sequence[int], variance: float) -> tuple[float, int]:
    """Chi-square of the numbers drawn against their exact chances, and its degrees of freedom."""
    reach = int(12 * sqrt(variance)) + 3
    expected = masses(variance, reach) * len(found)
    counts = Counter(found)
    square, kinds, rest_expected, rest_found = 0.0, 0, 0.0, 0
    for number, often in zip(range(-reach, reach + 1), expected, strict=True):
        if often < 20:
            rest_expected, rest_found = rest_expected + often, rest_found + counts[number]
        else:
            square, kinds = square + (counts[number] - often) ** 2 / often, kinds + 1
    return square + (rest_found - rest_expected) ** 2 / max(rest_expected, 1.0), kinds


@pytest.mark.parametrize("variance", VARIANCES)
@pytest.mark.parametrize("key", [b"one", b"another"])
def test_the_noise_has_the_chances_of_the_discrete_gaussian(variance: Fraction, key: bytes) -> None:
    square, kinds = unlikeness(drawn(variance, key), float(variance))
    # So far off is one of ten thousand honest draws, and the draws are always the same.
    assert square < kinds + 3.8 * sqrt(2 * kinds) + 9


def test_noise_a_tenth_too_weak_would_be_seen() -> None:
    square, kinds = unlikeness(drawn(Fraction(9, 2), b"one"), 5.0)
    assert square > kinds + 3.8 * sqrt(2 * kinds) + 9


def test_without_a_key_chance_comes_from_the_machine() -> None:
    assert [discrete_gaussian(Fraction(400)) for _ in range(20)] != [
        discrete_gaussian(Fraction(400)) for _ in range(20)
    ]


@pytest.mark.parametrize("variance", [Fraction(0), Fraction(-1, 2)])
def test_noise_without_spread_is_refused(variance: Fraction) -> None:
    with pytest.raises(ValueError, match="above 0"):
        discrete_gaussian(variance)


def test_a_stream_of_chance_follows_from_its_key_and_name_alone() -> None:
    def stream(key: bytes, name: str) -> list[int]:
        return list(map(Chance(key, name).below, range(1, 300)))

    assert stream(b"key", "name") == stream(b"key", "name")
    assert len({tuple(stream(key, name)) for key in (b"key", b"kez") for name in ("name", "nam")}) == 4


@given(st.binary(min_size=1, max_size=40), st.integers(1, 10**40))
def test_chance_stays_below_what_is_asked(key: bytes, most: int) -> None:
    chance = Chance(key, "x")
    assert all(0 <= chance.below(most) < most for _ in range(20))


@pytest.mark.parametrize("most", [2, 3, 7, 10, 64])
def test_each_number_is_as_likely_as_any_other(most: int) -> None:
    chance = Chance(b"key", "even")
    counts = Counter(chance.below(most) for _ in range(20_000))
    square = sum((counts[number] - 20_000 / most) ** 2 / (20_000 / most) for number in range(most))
    assert square < most + 3.8 * sqrt(2 * most) + 9


def given_away(variances: Sequence[float], epsilon: float) -> float:
    """The exact delta at which one person more, in one cell of each table, can be told.

    The privacy losses of the tables are added up by their distributions, each loss rounded up.
    """
    step = 1e-4
    losses: dict[int, float] = {0: 1.0}
    for variance in variances:
        reach = int(9 * sqrt(variance)) + 2
        chances = masses(variance, reach)
        # log of p(x) / p(x - 1), the loss where the true count is one higher.
        own = {
            int(np.ceil((-(x**2) + (x + 1) ** 2) / (2 * variance) / step)): chance
            for x, chance in zip(range(-reach, reach + 1), chances, strict=True)
        }
        together: dict[int, float] = {}
        for loss, chance in losses.items():
            for more, other in own.items():
                if chance * other > 1e-14:
                    together[loss + more] = together.get(loss + more, 0.0) + chance * other
        losses = together
    cut = 1 - sum(losses.values())
    return max(cut, 0.0) + sum(
        chance * (1 - exp(epsilon - loss * step)) for loss, chance in losses.items() if loss * step > epsilon
    )


@pytest.mark.parametrize("epsilon", [0.5, 1.0, 4.0])
def test_one_table_gives_away_no_more_than_it_promises(epsilon: float) -> None:
    axes = [axis_of("a", ("x", "y"), {}), axis_of("b", ("x", "y", "z"), {})]
    variances = shares_of(linked_family(axes, [(0, 1)]), rho_of(epsilon, DELTA))
    assert list(variances) == [(0, 1)]
    assert DELTA / 50 < given_away([float(each) for each in variances.values()], epsilon) <= DELTA


def test_three_tables_together_give_away_no_more_than_they_promise() -> None:
    axes = [axis_of(name, tuple("xyzuvw"[:size]), {}) for name, size in zip("abc", (2, 3, 6), strict=True)]
    family = linked_family(axes, [(0, 1), (0, 2), (1, 2), (0,)])
    variances = shares_of(family, rho_of(1.0, DELTA))
    assert set(variances) == {(0, 1), (0, 2), (1, 2)}
    assert given_away([float(each) for each in variances.values()], 1.0) <= DELTA
    # Were they drawn without sharing, it would be seen.
    assert given_away([float(each) / 3 for each in variances.values()], 1.0) > DELTA


@pytest.mark.parametrize("epsilon", [0.01, 0.3, 1.0, 4.0])
@pytest.mark.parametrize("shape", [[(0,)], [(0, 1), (1, 2)], [(0, 1, 2)], [(0,), (1,), (2,)]])
def test_the_shares_of_all_tables_never_cost_more_than_rho(
    epsilon: float, shape: list[tuple[int, ...]]
) -> None:
    axes = [axis_of(name, tuple("xyzuvw"[:size]), {}) for name, size in zip("abc", (2, 3, 6), strict=True)]
    rho = Fraction(rho_of(epsilon, DELTA))
    cost = sum(1 / (2 * each) for each in shares_of(linked_family(axes, shape), float(rho)).values())
    assert Fraction(99, 100) * rho < cost <= rho
