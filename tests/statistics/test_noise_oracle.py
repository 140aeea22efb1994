"""The cost and the chances of noise are OpenDP's, where that is installed; the program does not need it."""

from fractions import Fraction
from math import exp, isclose, sqrt

import pytest

from caseapp.statistics.budget import epsilon_of, rho_of
from caseapp.statistics.noise import Chance, discrete_gaussian

measurements = pytest.importorskip("opendp.measurements")
combinators = pytest.importorskip("opendp.combinators")
dp = pytest.importorskip("opendp.prelude")


@pytest.fixture(autouse=True)
def _open_all_of_it() -> None:
    dp.enable_features("contrib")


def gaussian(scale: float):
    """OpenDP's discrete Gaussian on one count."""
    return measurements.make_gaussian(dp.atom_domain(T="i64"), dp.absolute_distance(T="i64"), scale=scale)


@pytest.mark.parametrize("scale", [0.7, 1.0, 4.5, 40.0])
def test_the_noise_costs_the_rho_that_opendp_reckons(scale: float) -> None:
    assert isclose(gaussian(scale).map(1), 1 / (2 * scale**2), rel_tol=1e-9)


@pytest.mark.parametrize(("epsilon", "delta"), [(0.5, 1e-6), (1.0, 1e-6), (1.0, 1e-9), (4.0, 1e-6)])
def test_a_promise_is_not_cheaper_than_opendp_makes_it(epsilon: float, delta: float) -> None:
    scale = 1 / sqrt(2 * rho_of(epsilon, delta))
    # Rounded down a little, so that OpenDP's own rounding up of every step does not count.
    theirs = combinators.make_zCDP_to_approxDP(gaussian(scale * (1 + 1e-9))).map(1).epsilon(delta)
    assert theirs <= epsilon * (1 + 1e-6)
    assert isclose(theirs, epsilon_of(rho_of(epsilon, delta), delta), rel_tol=0.02)


def test_both_draw_from_the_same_chances() -> None:
    scale, number = 3.0, 20_000
    theirs, ours = gaussian(scale), Fraction(9)
    drawn = [
        [theirs(0) for _ in range(number)],
        [discrete_gaussian(ours, Chance(b"key", str(each)).below) for each in range(number)],
    ]
    shares = [[sum(each <= most for each in numbers) / number for most in range(-9, 10)] for numbers in drawn]
    # Kolmogorov and Smirnov: farther apart is one of 10^9 honest pairs.
    apart = max(abs(one - other) for one, other in zip(*shares, strict=True))
    assert 2 * exp(-number * apart**2) > 1e-9
