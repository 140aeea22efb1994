"""Linked tables: counts are right, everything adds up, and rings of links are found."""

from itertools import product

import numpy as np
import pytest

from caseapp.statistics.axis import axis_of, has_circle
from caseapp.statistics.family import count_cells, linked_family, sum_in_cells
from caseapp.statistics.joint import joint_model

SEX = axis_of("sex", ("F", "M"), {})
AREA = axis_of("area", ("N", "a", "b", "c"), {"a": "N", "b": "N"})
AGE = axis_of("age", ("child", "adult", "old"), {})


def some_leaves(number: int = 50) -> list[np.ndarray]:
    chance = np.random.default_rng(3)
    return [chance.integers(0, len(axis.leaves), number) for axis in (SEX, AREA, AGE)]


def test_each_cell_holds_the_people_who_have_its_codes() -> None:
    family = linked_family((SEX, AREA, AGE), [(0, 1), (1, 2), (2,)])
    leaves = some_leaves()
    counts = count_cells(family, leaves)
    for cell in range(family.size):
        margin, codes = family.named(cell)
        inside = np.ones(50, bool)
        for axis, code in zip(margin, codes, strict=True):
            found = family.axes[axis]
            under = found.leaves_under[found.codes.index(code)]
            inside &= np.isin(leaves[axis], under)
        assert counts[cell] == inside.sum()


def test_counts_and_sums_of_keys_add_up_in_every_equation() -> None:
    family = linked_family((SEX, AREA, AGE), [(0, 1), (0, 2), (1, 2)])
    leaves = some_leaves()
    assert not family.equations.totals(count_cells(family, leaves).astype(float)).any()
    keys = np.random.default_rng(4).integers(0, 2**64, 50, np.uint64)
    sums = sum_in_cells(family, leaves, keys)
    parts, wholes = family.parts_and_wholes()
    assert sums[0] == keys.sum(dtype=np.uint64)
    for whole in np.unique(wholes):
        for margin in {family.named(int(part))[0] for part in parts[wholes == whole]}:
            own = [
                p
                for p, w in zip(parts, wholes, strict=True)
                if w == whole and family.named(int(p))[0] == margin
            ]
            assert sums[own].sum(dtype=np.uint64) == sums[whole]


def test_a_table_has_its_totals_at_the_first_place() -> None:
    family = linked_family((SEX, AREA), [(0, 1)])
    counts = count_cells(family, some_leaves()[:2])[family.grid((0, 1))]
    assert counts[0, 0] == 50
    assert (counts[1:, 0].sum(), counts[0, 1] + counts[0, 4]) == (50, 50)
    assert (counts[:, 2] + counts[:, 3] == counts[:, 1]).all()


def test_a_loose_table_closes_no_ring() -> None:
    axes = [axis_of(str(number), ("x", "y"), {}) for number in range(6)]
    nothing_empty = np.zeros(200, bool)
    chain = linked_family(axes, [(0, 1), (1, 2), (2, 3), (4,)])
    assert joint_model(chain, nothing_empty, 100).rings == ()
    ring = linked_family(axes, [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (5,)])
    found = joint_model(ring, nothing_empty, 100)
    assert [(each.axes, len(each.combinations)) for each in found.rings] == [((0, 1, 2), 8)]
    square = linked_family(axes, [(0, 1), (1, 2), (2, 3), (0, 3)])
    assert [
        (each.axes, len(each.combinations)) for each in joint_model(square, nothing_empty, 100).rings
    ] == [((0, 1, 2, 3), 16)]
    two = linked_family(axes, [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5)])
    assert [each.axes for each in joint_model(two, nothing_empty, 100).rings] == [(0, 1, 2), (3, 4, 5)]


def test_combinations_with_an_empty_cell_are_not_possible() -> None:
    axes = [axis_of(str(number), ("x", "y", "z"), {}) for number in range(3)]
    family = linked_family(axes, [(0, 1), (0, 2), (1, 2)])
    leaves = [np.array(each) for each in ([0, 1, 2, 2], [0, 1, 2, 0], [0, 1, 2, 1])]
    counts = count_cells(family, leaves)
    joint = joint_model(family, counts == 0, 100)
    grids = [(table, counts[family.grid(table)][1:, 1:]) for table in family.tables]
    expected = [
        kind for kind in product(range(3), repeat=3) if all(grid[kind[a], kind[b]] for (a, b), grid in grids)
    ]
    assert joint.rings[0].combinations.tolist() == [list(kind) for kind in expected]
    everything = joint.counts(counts, leaves)
    assert everything.sum() - counts.sum() == 4
    assert not joint.system.totals(everything.astype(float)).any()


@pytest.mark.parametrize(("codes", "number"), [(4, 3), (1_000, 3), (20, 16)])
def test_too_many_combinations_are_left_to_their_margins(codes: int, number: int) -> None:
    axes = [axis_of(str(place), tuple(map(str, range(codes))), {}) for place in range(number)]
    family = linked_family(axes, [(0, place) for place in range(1, number)] + [(1, 2)])
    if number == 16:
        family = linked_family(axes, [(a, b) for a in range(number) for b in range(a + 1, number)])
    joint = joint_model(family, np.zeros(family.size, bool), 63)
    assert (joint.rings, joint.combinations) == ((), 0)
    assert len(joint.too_large) == 1


def test_of_too_many_combinations_the_smallest_triangles_are_reckoned_with() -> None:
    axes = [
        axis_of(str(place), tuple(map(str, range(codes))), {}) for place, codes in enumerate((2, 3, 4, 5))
    ]
    family = linked_family(axes, [(a, b) for a in range(4) for b in range(a + 1, 4)])
    nothing_empty = np.zeros(family.size, bool)
    joint = joint_model(family, nothing_empty, 60, triangles=True)
    assert [(ring.axes, len(ring.combinations)) for ring in joint.rings] == [((0, 1, 2), 24), ((0, 1, 3), 30)]
    assert joint.too_large == ((0, 1, 2, 3),)
    leaves = [np.random.default_rng(5).integers(0, codes, 40) for codes in (2, 3, 4, 5)]
    counts = joint.counts(count_cells(family, leaves), leaves)
    assert not joint.system.totals(counts.astype(float)).any()
    square = linked_family(axes, [(0, 1), (1, 2), (2, 3), (0, 3)])
    assert joint_model(square, nothing_empty, 60, triangles=True).rings == ()


def test_groups_that_are_parts_of_one_another_are_noticed() -> None:
    assert has_circle({"a": "b", "b": "c", "c": "a"})
    assert has_circle({"x": "a", "a": "a"})
    assert not has_circle({"a": "b", "b": "c", "x": "b"})
