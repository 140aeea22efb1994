"""What is hidden beside the small counts is enough, and not much more than enough."""

from itertools import combinations

import numpy as np
import pytest

from caseapp.statistics import protection
from caseapp.statistics.axis import axis_of
from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.family import Family, count_cells, linked_family
from caseapp.statistics.joint import joint_model, margins_alone
from caseapp.statistics.people import People
from caseapp.statistics.protection import suppressed
from caseapp.statistics.published import Published, audit
from caseapp.statistics.suppression import Hiding
from tests.statistics import made_up

K = 11


def made_up_family(number: int, names: tuple[str, ...]) -> tuple[Family, np.ndarray, People]:
    axes = tuple(axis_of(name, made_up.CODES[name], {}) for name in names)
    places = made_up.places(number)
    leaves = tuple(places[name] for name in names)
    family = linked_family(axes, list(combinations(range(len(names)), 2)))
    return family, count_cells(family, leaves), People(axes, leaves, np.arange(number, dtype=np.uint64), b"s")


@pytest.mark.parametrize("number", [100, 300, 1000])
def test_no_small_count_can_be_worked_out_even_over_combinations(number: int) -> None:
    family, counts, people = made_up_family(number, ("gender", "age", "sexual"))
    published, found = suppressed(family, counts, people, K, filtered=False)
    assert not found.weak.any()
    assert found.joint.rings
    small = (counts > 0) & (counts < K)
    assert published.hidden[small].all()
    assert (found.intervals.least[small] == 0).all()
    assert (found.intervals.greatest[small] >= K).all()
    shown = ~published.hidden
    assert (published.values[shown] == counts[shown]).all()


def test_margins_alone_would_not_be_enough() -> None:
    """The control: somewhere the combinations break what the margins take for safe."""
    broken = 0
    for number in (150, 200, 250, 300):
        family, counts, _ = made_up_family(number, ("gender", "age", "labour", "sexual"))
        published = Published(family, counts, (counts > 0) & (counts < K), np.zeros_like(counts), K)
        hiding = Hiding(margins_alone(family), counts, published.hidden)
        while (found := audit(published, exactly=False, over_combinations=False)).weak.any():
            low = [(int(c), 0.0) for c in np.flatnonzero(found.weak) if found.intervals.least[c] > 0]
            high = [(int(c), float(K)) for c in np.flatnonzero(found.weak) if found.intervals.greatest[c] < K]
            hiding.meet(low + high)
            published = published.with_hidden(hiding.hidden)
        broken += int(audit(published, exactly=False).weak.sum())
    assert broken > 0


def test_of_too_many_combinations_three_columns_at_a_time_are_made_safe() -> None:
    names = ("gender", "age", "labour", "sexual", "recruiter")
    family, counts, people = made_up_family(1_000, names)
    published, found = suppressed(family, counts, people, K, filtered=False)
    assert found.too_many_combinations == ((0, 1, 2, 3, 4),)
    assert len(found.joint.rings) == 10
    assert not audit(published, exactly=False).weak.any()


def test_a_table_without_small_counts_hides_nothing() -> None:
    family, counts, people = made_up_family(200_000, ("gender", "m_psych"))
    published, _ = suppressed(family, counts, people, K, filtered=False)
    assert not published.hidden.any()


def test_one_small_count_in_a_table_hides_a_rectangle() -> None:
    axes = (axis_of("a", ("1", "2", "3"), {}), axis_of("b", ("1", "2", "3"), {}))
    inner = np.arange(50, 230, 20).reshape(3, 3)
    inner[1, 1] = 4
    at = np.repeat(np.arange(9), inner.ravel())
    leaves = (at // 3, at % 3)
    family = linked_family(axes, [(0, 1)])
    people = People(axes, leaves, np.arange(len(at), dtype=np.uint64), b"s")
    published, _ = suppressed(family, count_cells(family, leaves), people, K, filtered=False)
    assert published.hidden.sum() == 4
    assert published.hidden[family.grid((0, 1))[2, 2]]


def test_a_need_that_no_people_could_meet_is_refused() -> None:
    """A published zero leaves no combination for a cell, and so no way for it to hold anybody."""
    axes = [axis_of(name, ("x", "y"), {}) for name in ("a", "b", "c")]
    family = linked_family(axes, [(0, 1), (0, 2), (1, 2)])
    leaves = [np.array(each) for each in ([0] * 20 + [1] * 20, [0] * 40, [0] * 20 + [1] * 20)]
    counts = count_cells(family, leaves)
    joint = joint_model(family, counts == 0, 100)
    hiding = Hiding(joint, joint.counts(counts, leaves), np.zeros(family.size, bool))
    with pytest.raises(FiguresRefused, match="made safe together"):
        hiding.meet([(int(family.grid((0, 1))[1, 2]), 11.0)])


def test_intervals_of_flagged_cells_are_worked_out_as_all_would_be() -> None:
    family, counts, people = made_up_family(300, ("gender", "age"))
    published, _ = suppressed(family, counts, people, K, filtered=False)
    flagged = published.hidden & (np.arange(family.size) % 2 == 0)
    some, every = audit(published, exactly=flagged).intervals, audit(published).intervals
    assert (some.least[flagged] == every.least[flagged]).all()
    assert (some.greatest[flagged] == every.greatest[flagged]).all()


def test_a_count_that_must_follow_another_is_refused() -> None:
    """A code with one part: whoever knows the one knows the other, whatever is hidden."""
    axes = [axis_of("a", ("G", "x", "y"), {"x": "G"})]
    family = linked_family(axes, [(0,)])
    counts = count_cells(family, [np.array([0] * 20 + [1] * 20)])
    hiding = Hiding(margins_alone(family), counts, counts < 0)
    with pytest.raises(FiguresRefused, match="made safe together"):
        hiding.meet_beside([(1, 2)])


def test_a_count_that_only_follows_another_cannot_be_made_safe_beside_it() -> None:
    family = linked_family([axis_of("a", ("1",), {})], [(0,)])
    counts = count_cells(family, [np.zeros(20, np.int64)])
    hiding = Hiding(margins_alone(family), counts, np.zeros(family.size, bool))
    with pytest.raises(FiguresRefused):
        hiding.meet_beside([(0, 1)])


def test_of_very_many_hidden_cells_only_those_that_hold_nearly_a_group_are_worked_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    family, counts, people = made_up_family(300, ("gender", "age", "sexual"))
    whole, exact = suppressed(family, counts, people, K, filtered=False)
    monkeypatch.setattr(protection, "_ALL_WORKED_OUT", 0)
    published, found = suppressed(family, counts, people, K, filtered=False)
    assert (published.hidden == whole.hidden).all()
    assert not found.weak.any()
    assert (found.intervals.least <= exact.intervals.least).all()
    assert (found.intervals.greatest >= exact.intervals.greatest).all()
