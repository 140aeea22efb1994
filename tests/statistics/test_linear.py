"""Linear programmes say when there is no answer, and when they gave up."""

import numpy as np
import pytest

from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.linear import UNLIMITED, Programme, System

SUM = System(3, 1, np.zeros(3, np.int64), np.arange(3), np.array([1.0, 1.0, -1.0]))


def programme(total: float, most: float, **more: float) -> Programme:
    lower = np.array([0.0, 0.0, total])
    return Programme(SUM, np.zeros(1), lower, np.array([most, most, total]), **more)


def test_the_cheapest_counts_are_found_again_and_again() -> None:
    found = programme(10, 8)
    found.set_costs(np.array([0]), np.array([1.0]))
    assert found.solve().tolist() == [2, 8, 10]
    found.set_costs(np.array([0]), np.array([-1.0]))
    assert found.solve().tolist() == [8, 2, 10]
    found.set_limits(1, 5, 8)
    assert found.solve().tolist() == [5, 5, 10]


def test_there_may_be_no_counts_at_all() -> None:
    assert programme(10, 4).solve() is None


def test_a_cost_without_an_end_has_no_cheapest_counts() -> None:
    endless = Programme(SUM, np.zeros(1), np.zeros(3), np.full(3, UNLIMITED))
    endless.set_costs(np.array([2]), np.array([-1.0]))
    assert endless.solve() is None


def test_what_takes_too_long_is_given_up_and_refused() -> None:
    hard = np.random.default_rng(1).random((60, 120))
    rows, columns = np.nonzero(hard)
    system = System(120, 60, rows, columns, hard.ravel())
    slow = Programme(system, hard.sum(axis=1), np.zeros(120), np.full(120, 9.0), seconds=0)
    slow.set_costs(np.arange(120), hard[0] - hard[1, ::-1])
    with pytest.raises(FiguresRefused, match="too many or too large"):
        slow.solve()


def test_a_system_without_rows_is_empty() -> None:
    empty = System.stacked(4, [])
    assert (empty.size, empty.height, empty.totals(np.ones(4)).tolist()) == (4, 0, [])


def test_whole_counts_that_do_not_fit_are_refused_where_they_must_be_found() -> None:
    with pytest.raises(FiguresRefused, match="too many or too large"):
        programme(10, 4).solve_whole(0.0)
