"""A record is proven if and only if no list of people is without it."""

from itertools import product

import numpy as np
import pytest

from caseapp.statistics import reconstruction
from caseapp.statistics.axis import axis_of
from caseapp.statistics.family import count_cells, linked_family
from caseapp.statistics.linkage import links, single_records
from caseapp.statistics.published import Published, audit
from caseapp.statistics.reconstruction import reconstructed

K = 5


def published(seed: int, number: int, *, hidden: bool) -> Published:
    """Three linked tables of a few people."""
    chance = np.random.default_rng(seed)
    axes = [axis_of(name, ("1", "2", "3")[:size], {}) for name, size in (("a", 2), ("b", 2), ("c", 3))]
    family = linked_family(axes, [(0, 1), (0, 2), (1, 2)])
    counts = count_cells(family, [chance.integers(0, len(axis.leaves), number) for axis in axes])
    small = (counts > 0) & (counts < 3) & hidden
    return Published(family, counts, small, np.zeros_like(counts), K)


def every_list(seen: Published) -> np.ndarray:
    """Every number of people for each of the twelve combinations, with which the shown counts come out."""
    family = seen.family
    kinds = list(product(range(2), range(2), range(3)))
    adds = np.array([count_cells(family, [np.array([leaf]) for leaf in kind]) for kind in kinds])
    shown = ~seen.hidden
    found = [np.zeros(0, np.int64)]
    sums = [np.zeros(family.size, np.int64)]
    for number, kind in enumerate(adds):
        settled = shown & (adds[number + 1 :].sum(axis=0) == 0)
        room = int((seen.values - 0)[shown & (kind > 0)].min(initial=int(seen.values[0])))
        grown = [
            (np.append(people, more), total + more * kind)
            for people, total in zip(found, sums, strict=True)
            for more in range(room + 1)
        ]
        fitting = [
            (people, total)
            for people, total in grown
            if (total[shown] <= seen.values[shown]).all() and (total[settled] == seen.values[settled]).all()
        ]
        found, sums = [each for each, _ in fitting], [each for _, each in fitting]
    return np.array(found)


@pytest.mark.parametrize("hidden", [False, True])
@pytest.mark.parametrize("seed", range(12))
def test_what_is_proven_is_in_every_list_and_nothing_else_is(seed: int, hidden: bool) -> None:
    seen = published(seed, 9, hidden=hidden)
    every = every_list(seen)
    rebuilt = reconstructed(seen, audit(seen))
    proven = {tuple(record.codes[name] for name in "abc"): record for record in rebuilt.records}
    kinds = [tuple(str(leaf + 1) for leaf in kind) for kind in product(range(2), range(2), range(3))]
    assert rebuilt.is_complete
    sure = {
        kind
        for kind, least, most in zip(kinds, every.min(0), every.max(0), strict=True)
        if 0 < least <= most < K
    }
    assert set(proven) == sure
    for place, kind in enumerate(kinds):
        if kind in proven:
            assert proven[kind].least <= every[:, place].min()
            assert every[:, place].max() <= proven[kind].greatest


def test_without_time_nothing_is_said_to_be_complete() -> None:
    seen = published(1, 9, hidden=True)
    assert not reconstructed(seen, audit(seen), seconds=0).is_complete


def test_one_table_is_its_own_records() -> None:
    family = linked_family([axis_of(name, ("1", "2"), {}) for name in "ab"], [(0, 1)])
    counts = count_cells(family, [np.array([0, 1, 1]), np.array([0, 1, 1])])
    seen = Published(family, counts, counts < 0, np.zeros_like(counts), K)
    assert reconstructed(seen, audit(seen)).records == ()


def test_of_too_many_combinations_three_columns_at_a_time_are_rebuilt() -> None:
    codes = tuple(str(number) for number in range(12))
    axes = [axis_of(name, codes, {}) for name in "abcde"]
    family = linked_family(axes, [(0, 1), (1, 2), (2, 3), (3, 4)])
    leaves = [np.repeat(np.arange(12), 2) for _ in axes]
    counts = count_cells(family, leaves)
    # Rounded counts leave nearly every combination possible.
    seen = Published(family, counts // 10 * 10, counts < 0, np.full(family.size, 9), K, 9)
    rebuilt = reconstructed(seen, audit(seen))
    assert not rebuilt.is_complete
    assert rebuilt.records == ()


def test_a_register_is_only_joined_on_columns_that_both_have() -> None:
    register = {"a": ["1", "2", "2"], "name": ["Made Up", "Made Up Too", "Also Made Up"]}
    records = [{"a": "1", "b": "7"}, {"a": "2"}, {"b": "7"}, {"a": "3"}]
    assert [(link.line, link.answers) for link in links(register, records)] == [(0, {"a": "1", "b": "7"})]


def test_a_count_of_one_is_a_single_record() -> None:
    family = linked_family([axis_of("a", ("1", "2"), {})], [(0,)])
    counts = count_cells(family, [np.array([0, 1, 1])])
    seen = Published(family, counts, counts < 0, np.zeros_like(counts), K)
    found = audit(seen)
    assert list(single_records(seen, found, reconstructed(seen, found))) == [{"a": "1"}]


def test_too_many_combinations_are_not_all_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconstruction, "_MOST_COMBINATIONS", 1)
    seen = published(1, 9, hidden=True)
    assert not reconstructed(seen, audit(seen)).is_complete


@pytest.mark.parametrize("seconds", [0.0, 1e-9])
def test_without_time_nothing_is_proven_and_that_is_said(seconds: float) -> None:
    seen = published(3, 9, hidden=True)
    rebuilt = reconstructed(seen, audit(seen), seconds)
    assert not rebuilt.is_complete
    assert rebuilt.records == ()
