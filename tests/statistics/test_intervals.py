"""What follows from published counts is worked out exactly: never less than is true, never more."""

from itertools import cycle, islice

import numpy as np
import pytest

from caseapp.statistics.axis import axis_of
from caseapp.statistics.errors import FiguresDisagree
from caseapp.statistics.family import linked_family
from caseapp.statistics.intervals import Intervals, feasible_intervals, narrowed
from caseapp.statistics.linear import System
from caseapp.statistics.protection import rounded, suppressed
from caseapp.statistics.published import Audit, Published, audit
from tests.statistics.by_hand import every_possibility, small_people

SHAPES = [(1, 1), (0, 1), (2, 1), (2, 2), (0, 0, 0), (0, 1, 0), (0, 0, 2)]
K = BASE = 3
TABLES = 200


def protected(seed: int, shape: tuple[int, ...]) -> tuple[Published, Audit]:
    family, counts, people = small_people(seed, shape)
    if seed % 2:
        return rounded(family, counts, people, K, BASE, filtered=False)
    return suppressed(family, counts, people, K, filtered=False)


@pytest.fixture(scope="module")
def tried() -> list[tuple[Published, Audit, np.ndarray, np.ndarray]]:
    """200 small random tables, protected, each with all that could be behind it."""
    found = []
    for seed, shape in enumerate(islice(cycle(SHAPES), 2 * TABLES)):
        published, audited = protected(seed, shape)
        if possible := every_possibility(published):
            found.append((published, audited, *possible))
        if len(found) == TABLES:
            break
    return found


def test_published_intervals_are_those_found_by_trying_every_list_of_people(tried: list) -> None:
    assert len(tried) == TABLES
    for published, audited, least, greatest in tried:
        found = audited.intervals
        bounded = np.isfinite(found.greatest)
        assert (found.least == least).all()
        assert (found.greatest[bounded] == greatest[bounded]).all(), published.values


def test_no_small_count_of_these_tables_can_be_worked_out(tried: list) -> None:
    for published, _, least, greatest in tried:
        may_be_small = (least < K) & (greatest > 0)
        is_open = (least == 0) & (greatest >= K)
        is_safe = greatest - least >= BASE - 1 if published.width else is_open
        assert is_safe[may_be_small].all()


def test_the_trial_finds_what_a_table_with_only_its_small_counts_hidden_gives_away() -> None:
    """The control: the same trial breaks the plain protection."""
    given_away = 0
    for seed in range(20):
        family, counts, _ = small_people(seed, (1, 1))
        plain = Published(family, counts, (counts > 0) & (counts < K), np.zeros_like(counts), K)
        least, greatest = every_possibility(plain) or pytest.fail("the table is too large to try")
        given_away += int(((least == greatest) & plain.hidden).sum())
        assert (audit(plain).exact == (plain.hidden & (least == greatest) & (least > 0))).all()
    assert given_away > 20


def test_combinations_show_what_margins_do_not() -> None:
    narrower = 0
    for seed in range(40):
        family, counts, _ = small_people(seed, (0, 1, 0))
        plain = Published(family, counts, (counts > 0) & (counts < K), np.zeros_like(counts), K)
        margins = audit(plain, over_combinations=False).intervals
        combinations = audit(plain).intervals
        assert (combinations.least >= margins.least).all()
        assert (combinations.greatest <= margins.greatest).all()
        narrower += int((combinations.least > margins.least).sum())
        narrower += int((combinations.greatest < margins.greatest).sum())
    assert narrower > 0


def test_a_count_without_an_end_is_said_to_have_none() -> None:
    family = linked_family([axis_of("a", ("x", "y"), {})], [(0,)])
    counts = np.array([30, 20, 10])
    published = Published(family, counts, np.array([True, True, False]), np.zeros_like(counts), 11)
    found = audit(published).intervals
    assert list(found.least) == [10, 0, 10]
    assert np.isinf(found.greatest[:2]).all()


def test_counts_that_contradict_one_another_are_refused() -> None:
    family = linked_family([axis_of("a", ("x", "y"), {})], [(0,)])
    wrong = np.array([30.0, 20.0, 20.0])
    with pytest.raises(FiguresDisagree):
        narrowed(family.equations, Intervals(wrong, wrong))


def test_tables_that_no_list_of_people_can_have_are_refused() -> None:
    """Each table adds up and all margins agree; only together they are impossible."""
    axes = [axis_of(name, ("yes", "no"), {}) for name in ("a", "b", "c")]
    family = linked_family(axes, [(0, 1), (0, 2), (1, 2)])
    counts = np.zeros(family.size)
    for margin in family.margins:
        counts[family.grid(margin)] = 100.0 / 2 ** len(margin)
    same, other = np.array([[50.0, 0.0], [0.0, 50.0]]), np.array([[0.0, 50.0], [50.0, 0.0]])
    for table, inner in (((0, 1), same), ((0, 2), same), ((1, 2), other)):
        grid = family.grid(table)
        counts[grid] = np.array([[100, 50, 50], [50, *inner[0]], [50, *inner[1]]])
    loose = Intervals(np.maximum(counts - 1, 0), counts + 1)
    assert not family.equations.totals(counts).any()
    published = Published(
        family, counts.astype(np.int64), np.zeros(family.size, bool), np.ones(family.size, np.int64), 11, 1
    )
    assert feasible_intervals(family.equations, loose, np.ones(family.size, bool)).least.min() == 0
    with pytest.raises(FiguresDisagree):
        audit(published)


def test_a_contradiction_that_single_equations_do_not_show_is_found() -> None:
    """Two counts that are 1,000 together by one equation and 1,001 by another."""
    twice = System.stacked(4, [(np.array([[0, 1]]), np.array([2])), (np.array([[0, 1]]), np.array([3]))])
    limits = Intervals(np.array([0.0, 0.0, 1_000.0, 1_001.0]), np.array([2_000.0, 2_000.0, 1_000.0, 1_001.0]))
    assert (narrowed(twice, limits).least < narrowed(twice, limits).greatest)[:2].all()
    with pytest.raises(FiguresDisagree):
        feasible_intervals(twice, limits, np.ones(4, bool))
