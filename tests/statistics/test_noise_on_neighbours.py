"""From noisy figures it can be told no better than they promise whether one person was counted.

An attacker knows everybody but one, and guesses from the published figures whether she was counted. The best
of many ways to guess bounds epsilon from below; it must not come above what was promised. The control breaks
a promise that was not kept.
"""

from collections.abc import Callable
from functools import cache
from math import log, sqrt

import numpy as np
import pytest
from numpy.typing import NDArray

from caseapp.statistics.axis import axis_of
from caseapp.statistics.family import linked_family
from caseapp.statistics.noisy import noisy_counts
from caseapp.statistics.people import People
from caseapp.statistics.progress import Steps
from tests.statistics import made_up

AXES = (axis_of("a", ("x", "y"), {}), axis_of("b", ("x", "y", "z"), {}))
FAMILY = linked_family(AXES, [(0, 1), (0,), (1,)])
NUMBER = 2_400
DELTA = 1e-6
RUNS = (600, pytest.param(10_000, marks=pytest.mark.full))
Numbers = NDArray[np.float64]


def people(number: int, secret: bytes) -> People:
    chance = np.random.default_rng(8)
    leaves = tuple(chance.integers(0, len(axis.leaves), NUMBER + 1)[:number] for axis in AXES)
    return People(AXES, leaves, np.arange(number, dtype=np.uint64), secret)


@cache
def outputs(epsilon: float, runs: int, number: int) -> Numbers:
    """The published figures of so many people, drawn with so many secrets."""
    plan = made_up.plan([("gender",)], method="dp", epsilon=epsilon, delta=DELTA)
    return np.array(
        [
            noisy_counts(FAMILY, people(number, b"%d" % (2 * run + number % 2)), plan, Steps(0)).values
            for run in range(runs)
        ],
        np.float64,
    )


def least_epsilon(with_her: Numbers, without: Numbers, direction: Numbers) -> float:
    """What epsilon is at least, by guesses that she was counted if a sum of figures is above a limit.

    The limit is chosen on one half of the figures and tried on the other; the rates are taken at the far
    ends of their 99.9 % intervals (Wilson).
    """
    own, other = with_her @ direction, without @ direction
    half = len(own) // 2
    limits = np.quantile(np.concatenate([own[:half], other[:half]]), np.linspace(0.02, 0.98, 25))
    best = max(limits, key=lambda limit: (own[:half] > limit).mean() - (other[:half] > limit).mean())
    low = _wilson(float((own[half:] > best).mean()), half)[0]
    high = _wilson(float((other[half:] > best).mean()), half)[1]
    return log(max(low - DELTA, 1e-12) / high)


def _wilson(rate: float, number: int, sure: float = 3.29) -> tuple[float, float]:
    middle = (rate + sure**2 / (2 * number)) / (1 + sure**2 / number)
    reach = sure / (1 + sure**2 / number) * sqrt(rate * (1 - rate) / number + sure**2 / (4 * number**2))
    return middle - reach, middle + reach


def ways_to_guess() -> list[Numbers]:
    """Her own cell of the table, her answers, everybody, and all of them as they would grow by her."""
    her = people(NUMBER + 1, b"")
    cell = tuple(int(leaves[-1]) + 1 for leaves in her.leaves)
    grown = np.zeros(FAMILY.size)
    for margin in FAMILY.margins:
        grid = FAMILY.grid(margin)
        grown[np.unique(grid[np.ix_(*([0, cell[axis]] for axis in margin))] if margin else grid)] = 1
    own = np.zeros(FAMILY.size)
    own[FAMILY.grid((0, 1))[cell]] = 1
    total = np.zeros(FAMILY.size)
    total[0] = 1
    return [own, grown, total]


def found(epsilon: float, runs: int, guess: Callable[[Numbers], Numbers] = lambda each: each) -> float:
    return max(
        least_epsilon(guess(outputs(epsilon, runs, NUMBER + 1)), guess(outputs(epsilon, runs, NUMBER)), way)
        for way in ways_to_guess()
    )


@pytest.mark.parametrize("runs", RUNS)
@pytest.mark.parametrize("epsilon", [0.5, 4.0])
def test_guesses_about_one_person_keep_to_epsilon(epsilon: float, runs: int) -> None:
    assert found(epsilon, runs) <= epsilon


def test_figures_with_little_noise_are_found_out() -> None:
    """The control: figures made for epsilon 4, given out as made for 0.1."""
    assert found(4.0, 600) > 0.1


def test_figures_as_they_are_tell_all() -> None:
    """The control: without noise one guess is always right."""
    own, other = (np.full((400, FAMILY.size), float(number)) for number in (NUMBER + 1, NUMBER))
    assert max(least_epsilon(own, other, way) for way in ways_to_guess()) > 2
