"""What one person can work out from her own count is true, and what must not be is hidden away."""

from itertools import combinations

import numpy as np
import pytest

from caseapp.statistics.axis import axis_of
from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.family import count_cells, linked_family
from caseapp.statistics.intervals import Intervals
from caseapp.statistics.own_knowledge import known_by_one
from caseapp.statistics.people import People
from caseapp.statistics.protection import suppressed
from caseapp.statistics.published import Published, audit
from tests.statistics.by_hand import every_possibility, small_people

K = 5


def published_with(seed: int, shape: tuple[int, ...]) -> Published:
    family, counts, _ = small_people(seed, shape)
    chance = np.random.default_rng(seed)
    hidden = ((counts > 0) & (counts < 4)) | (chance.random(family.size) < 0.2)
    return Published(family, counts, hidden, np.zeros_like(counts), K)


@pytest.mark.parametrize("shape", [(0, 1), (1, 1), (0, 2), (0, 0, 1)])
def test_what_one_person_works_out_is_so_for_all_lists_of_people(shape: tuple[int, ...]) -> None:
    learnt = 0
    for seed in range(60):
        published = published_with(seed, shape)
        for each in known_by_one(published, audit(published)):
            limits = published.limits
            least, greatest = limits.least.copy(), limits.greatest.copy()
            least[each.known] = greatest[each.known] = 1
            known = Published(
                published.family,
                published.values,
                published.hidden,
                published.reach,
                K,
                bounds=Intervals(least, greatest),
            )
            every = every_possibility(known)
            if every is None:
                continue
            assert every[0][each.cell] == every[1][each.cell] == each.count
            learnt += 1
    assert learnt > 0


def test_who_is_alone_in_a_row_learns_nothing_from_its_total() -> None:
    """The count of a row and of its only cell are the same people: she is both."""
    axes = (axis_of("a", ("1", "2", "3"), {}), axis_of("b", ("1", "2"), {}))
    family = linked_family(axes, [(0, 1)])
    leaves = [np.array([0] * 1 + [1] * 20 + [2] * 40), np.array([0] * 1 + [0] * 20 + [1] * 40)]
    counts = count_cells(family, leaves)
    grid = family.grid((0, 1))
    hidden = np.isin(np.arange(family.size), [grid[1, 0], grid[1, 1], grid[2, 0], grid[2, 1]])
    published = Published(family, counts, hidden, np.zeros_like(counts), K)
    pairs = {(each.known, each.cell) for each in known_by_one(published, audit(published))}
    assert (int(grid[1, 0]), int(grid[1, 1])) not in pairs


@pytest.mark.parametrize("number", [30, 60, 120, 200])
@pytest.mark.parametrize("shape", [(1, 1), (1, 1, 2)])
def test_nobody_learns_from_her_own_count_in_ours(number: int, shape: tuple[int, ...]) -> None:
    for seed in range(4):
        chance = np.random.default_rng((seed, number))
        family, _, _ = small_people(seed, shape)
        leaves = tuple(
            np.minimum(chance.geometric(0.5, number) - 1, len(axis.leaves) - 1) for axis in family.axes
        )
        counts = count_cells(family, leaves)
        people = People(family.axes, leaves, np.arange(number, dtype=np.uint64), b"s")
        try:
            published, found = suppressed(family, counts, people, K, filtered=False)
        except FiguresRefused:
            continue
        assert known_by_one(published, found) == []


def test_three_linked_tables_are_looked_at_over_combinations() -> None:
    """One person in each of two opposite corners of a table whose other tables close a ring."""
    axes = tuple(axis_of(name, ("1", "2", "3"), {}) for name in "abc")
    family = linked_family(axes, list(combinations(range(3), 2)))
    chance = np.random.default_rng(7)
    leaves = tuple(np.minimum(chance.geometric(0.6, 80) - 1, 2) for _ in axes)
    counts = count_cells(family, leaves)
    people = People(axes, leaves, np.arange(80, dtype=np.uint64), b"s")
    published, found = suppressed(family, counts, people, K, filtered=False)
    assert found.joint.rings
    assert known_by_one(published, found) == []


def test_figures_that_are_all_exact_leave_nothing_to_work_out() -> None:
    family, counts, _ = small_people(3, (0, 1))
    published = Published(family, counts, np.zeros(family.size, bool), np.zeros_like(counts), K)
    assert known_by_one(published, audit(published)) == []
