"""Small tables, and what can be said of them by trying every list of people there could be."""

from collections.abc import Sequence
from itertools import combinations, product

import numpy as np

from caseapp.statistics.axis import Axis, axis_of
from caseapp.statistics.family import Family, count_cells, linked_family
from caseapp.statistics.linear import Places
from caseapp.statistics.people import People
from caseapp.statistics.published import Published

_ENDLESS = 10_000
_TOO_MANY = 60_000
AXES = (
    (("a", "b"), {}),
    (("a", "b", "c"), {}),
    (("G", "a", "b", "c"), {"a": "G", "b": "G"}),
)


def small_people(seed: int, shape: Sequence[int]) -> tuple[Family, Places, People]:
    """A few made-up people in a small family of all two-way tables; the shape names entries of AXES."""
    chance = np.random.default_rng(seed)
    axes = [axis_of(f"column {number}", *AXES[kind]) for number, kind in enumerate(shape)]
    number = int(chance.integers(8, 20))
    leaves = tuple(_answers(axis, number, chance) for axis in axes)
    family = linked_family(axes, list(combinations(range(len(axes)), 2)))
    people = People(tuple(axes), leaves, chance.integers(0, 2**63, number).astype(np.uint64), b"secret")
    return family, count_cells(family, leaves), people


def _answers(axis: Axis, number: int, chance: np.random.Generator) -> Places:
    leaves = len(axis.leaves)
    return chance.choice(leaves, number, p=chance.dirichlet(np.ones(leaves))).astype(np.int64)


def every_possibility(published: Published) -> tuple[Places, Places] | None:
    """The least and greatest of each cell over all lists of people; nothing if they are too many to try."""
    family = published.family
    kinds = list(product(*(range(len(axis.leaves)) for axis in family.axes)))
    adds = np.array([count_cells(family, [np.array([leaf]) for leaf in kind]) for kind in kinds])
    least = published.limits.least.astype(np.int64)
    greatest = np.minimum(published.limits.greatest, _ENDLESS).astype(np.int64)
    sums = np.zeros((1, family.size), np.int64)
    for number, kind in enumerate(adds):
        # As many people of this kind as leave no cell above its limit, then away with what can no longer fit.
        room = (greatest - sums)[:, kind > 0].min(axis=1) + 1
        if room.sum() > _TOO_MANY:
            return None
        before = np.repeat(np.arange(len(sums)), room)
        more = np.concatenate([np.arange(most) for most in room])
        sums = sums[before] + more[:, None] * kind
        settled = adds[number + 1 :].sum(axis=0) == 0
        sums = sums[(sums[:, settled] >= least[settled]).all(axis=1)]
    return sums.min(axis=0), sums.max(axis=0)
