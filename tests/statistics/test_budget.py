"""What noisy figures cost is never told too small, adds up, and turns back into what was promised."""

from math import erfc, exp, isclose, log, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.statistics.budget import epsilon_of, rho_of, spent

EPSILONS = st.floats(0.01, 8)
DELTAS = st.floats(1e-9, 1e-2)


def exact_delta(rho: float, epsilon: float) -> float:
    """What a Gaussian of this rho gives away beyond epsilon, exactly (Balle and Wang 2018, theorem 8)."""
    half = sqrt(rho / 2)

    def below(x: float) -> float:
        return erfc(-x / sqrt(2)) / 2

    return below(half - epsilon / (2 * half)) - exp(epsilon) * below(-half - epsilon / (2 * half))


@given(EPSILONS, DELTAS)
def test_rho_is_the_most_that_keeps_the_promise(epsilon: float, delta: float) -> None:
    rho = rho_of(epsilon, delta)
    assert epsilon_of(rho, delta) <= epsilon
    assert epsilon_of(rho * 1.01, delta) > epsilon


@given(EPSILONS, DELTAS)
def test_the_promise_holds_for_the_gaussian_it_is_made_for(epsilon: float, delta: float) -> None:
    assert exact_delta(rho_of(epsilon, delta), epsilon) <= delta


@given(EPSILONS, DELTAS)
def test_the_cost_is_less_than_by_the_simple_rule(epsilon: float, delta: float) -> None:
    rho = rho_of(epsilon, delta)
    assert epsilon <= rho + 2 * sqrt(rho * log(1 / delta)) + 1e-9


def test_the_usual_promise_has_the_cost_it_is_known_for() -> None:
    assert isclose(rho_of(1, 1e-6), 0.0243559703, rel_tol=1e-8)


def test_releases_about_the_same_person_add_up() -> None:
    one = rho_of(1, 1e-6)
    assert isclose(spent([one], 1e-6), 1)
    assert 1 < spent([one, one], 1e-6) < 2
    assert spent([], 1e-6) == 0


@pytest.mark.parametrize(("rho", "delta"), [(-1, 1e-6), (float("nan"), 1e-6), (1, 0), (1, 1), (1, -1)])
def test_what_is_no_cost_is_refused(rho: float, delta: float) -> None:
    with pytest.raises(ValueError, match="rho is 0"):
        epsilon_of(rho, delta)


@pytest.mark.parametrize("epsilon", [0, -1, float("inf"), float("nan")])
def test_what_is_no_promise_is_refused(epsilon: float) -> None:
    with pytest.raises(ValueError, match="epsilon is"):
        rho_of(epsilon, 1e-6)
