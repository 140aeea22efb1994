"""People can be moved between the corners of every cube without a total that is not one of them moving."""

import numpy as np
import pytest

from caseapp.statistics.axis import Axis, axis_of
from caseapp.statistics.cubes import Cube, Cubes
from caseapp.statistics.family import Family, linked_family

AXES = (
    axis_of("a", ("1", "2", "3"), {}),
    axis_of("b", ("G", "1", "2", "3", "4"), {"1": "G", "2": "G"}),
    axis_of("c", ("1", "2", "3"), {}),
    axis_of("d", ("1", "2"), {}),
)


def family(*tables: tuple[int, ...], axes: tuple[Axis, ...] = AXES) -> tuple[Family, np.ndarray]:
    """A family with between 0 and 30 people for each combination."""
    found = linked_family(axes, list(tables))
    inner = np.random.default_rng(len(tables)).integers(0, 30, [len(axis.leaves) for axis in axes])
    counts = np.zeros(found.size)
    for margin in found.margins:
        kept = inner.sum(axis=tuple(side for side in range(len(axes)) if side not in margin))
        for side, axis in enumerate(margin):
            moved = np.moveaxis(kept, side, 0)
            sums = [moved[list(leaves)].sum(axis=0) for leaves in axes[axis].leaves_under]
            kept = np.moveaxis(np.stack(sums), 0, side)
        counts[found.grid(margin)] = kept
    return found, counts


def moved(counts: np.ndarray, cubes: list[Cube], rise: float, *, up: bool) -> np.ndarray:
    after = counts.copy()
    for cube in cubes:
        far = min(rise, cube.rise) if up else cube.fall
        after[cube.along] += far if up else -far
        after[cube.against] -= far if up else -far
    return after


@pytest.mark.parametrize("tables", [[(0, 1, 2)], [(0, 1, 2), (2, 3)], [(0, 1, 2), (0, 1, 3)]])
def test_moving_people_around_a_cube_keeps_all_sums(tables: list[tuple[int, ...]]) -> None:
    found, counts = family(*tables)
    cubes, met = Cubes(found, counts), 0
    for cell in range(found.size):
        some = cubes.enough_for(cell, (5.0, 0.0), np.ones(found.size))
        met += bool(some)
        for up in (True, False):
            for each in some:
                after = moved(counts, [each], 5.0, up=up)
                assert np.abs(found.equations.totals(after)).max() == 0
                assert (after >= 0).all()
                assert (np.flatnonzero(after != counts)[:, None] == each.cells).any(axis=1).all()
    assert met > 10


def test_a_total_falls_to_nothing_as_all_its_parts_do() -> None:
    found, counts = family((0, 1, 2))
    cell = int(found.grid((0, 2))[1, 2])
    some = Cubes(found, counts).enough_for(cell, (0.0, counts[cell]), np.ones(found.size))
    falls = sum(cube.fall for cube in some if cell in cube.along)
    assert not some or falls >= counts[cell]


def test_the_cheapest_cube_uses_what_is_hidden_already() -> None:
    found, counts = family((0, 1, 2))
    cell = int(np.flatnonzero(counts[found.grid((0, 1, 2))[1:, 2:, 1:]].ravel() > 0)[0])
    cell = int(found.grid((0, 1, 2))[1:, 2:, 1:].ravel()[cell])
    cubes = Cubes(found, counts)
    [dear] = cubes.enough_for(cell, (1.0, 0.0), np.ones(found.size))
    free = np.ones(found.size)
    free[dear.cells] = 0.0
    [cheap] = cubes.enough_for(cell, (1.0, 0.0), free)
    assert (dear.price, cheap.price) == (len(dear.cells), 0.0)


def test_there_are_no_cubes_where_tables_have_two_columns() -> None:
    found, counts = family((0, 1), (1, 2))
    cubes = Cubes(found, counts)
    assert not any(cubes.enough_for(cell, (1.0, 0.0), np.ones(found.size)) for cell in range(found.size))


def test_a_column_with_one_code_leaves_no_cube() -> None:
    axes = (axis_of("a", ("1",), {}), axis_of("b", ("1",), {}), axis_of("c", ("1", "2"), {}))
    found, counts = family((0, 1, 2), axes=axes)
    cubes = Cubes(found, counts)
    assert not any(cubes.enough_for(cell, (1.0, 0.0), np.ones(found.size)) for cell in range(found.size))
