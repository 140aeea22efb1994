"""What is said of several releases together is true of the people behind them, and says what it rests on."""

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from caseapp.statistics import together
from caseapp.statistics.axis import OTHER, Axis, axis_of
from caseapp.statistics.errors import CANNOT_BE_SAFE, FiguresDisagree, FiguresRefused
from caseapp.statistics.family import count_cells, linked_family
from caseapp.statistics.merging import Layout, laid_out
from caseapp.statistics.outside import seen_in
from caseapp.statistics.period import Period, period_named
from caseapp.statistics.published import Published, audit
from caseapp.statistics.strata import Seen, linked_groups, strata_of
from caseapp.statistics.together import Together, audited_together, joint_audit

K = 5
FINE = axis_of("age", ("child", "baby", "pupil", "adult"), {"baby": "child", "pupil": "child"})
COARSE = axis_of("age", ("child", "adult"), {})
MIXED = axis_of("age", ("baby", OTHER), {})
SEX = axis_of("sex", ("F", "M", "X"), {})
WORK = axis_of("work", ("farm", "boat"), {})
HALVES = ("2024-S1", "2024-S2", "2024")
Person = Mapping[str, str]


def leaf(axis: Axis, person: Person) -> int:
    """The person's leaf on an axis, whatever list it is coded by."""
    codes = [axis.codes[place] for place in axis.leaves]
    code = person[axis.name]
    if code not in codes:
        code = "child" if "child" in codes else OTHER
    return codes.index(code)


def release(
    people: Sequence[Person],
    axes: Sequence[Axis],
    tables: Sequence[tuple[int, ...]],
    period: str = "2024",
    **more: object,
) -> tuple[Seen, np.ndarray]:
    """What a release of these people says, all small counts hidden, and the true counts."""
    chosen = more.pop("population", {})
    span = period_named(period)
    inside = [
        person
        for person in people
        if all(person[name] in codes for name, codes in chosen.items())
        and span.first <= date.fromisoformat(person["day"]) <= span.last
    ]
    family = linked_family(axes, tables)
    leaves = [np.array([leaf(axis, person) for person in inside], np.int64) for axis in axes]
    counts = count_cells(family, leaves)
    hidden = (counts > 0) & (counts < K)
    published = Published(family, counts, hidden, np.zeros_like(counts), K)
    return Seen(published, span, chosen, **more), counts


def crowd(seed: int, number: int = 40) -> list[Person]:
    chance = np.random.default_rng(seed)
    answers = {"age": ("baby", "pupil", "adult"), "sex": ("F", "F", "M", "X"), "work": ("farm", "boat")}
    days = ("2024-02-01", "2024-08-01", "2024-11-01")
    return [
        {
            **{name: str(chance.choice(codes)) for name, codes in answers.items()},
            "day": str(chance.choice(days)),
        }
        for _ in range(number)
    ]


@settings(max_examples=60, deadline=None)
@given(
    seed=some.integers(0, 10_000),
    ages=some.lists(some.sampled_from([FINE, COARSE, MIXED]), min_size=2, max_size=3),
    periods=some.lists(some.sampled_from(HALVES), min_size=3, max_size=3),
    women=some.booleans(),
    tables=some.sampled_from([[(0, 1)], [(0, 1), (1, 2)], [(0, 1), (0, 2), (1, 2)], [(0,), (1, 2)]]),
)
def test_every_interval_holds_the_true_count(
    seed: int, ages: list[Axis], periods: list[str], women: bool, tables: list[tuple[int, ...]]
) -> None:
    people = crowd(seed)
    both = []
    for number, (age, period) in enumerate(zip(ages, periods, strict=False)):
        more = {"population": {"sex": ("F",)}} if women and not number else {}
        both.append(release(people, (age, SEX, WORK), tables, period, **more))
    layout = laid_out([seen for seen, _ in both])
    assert layout is not None
    found = audit(layout.filled([seen for seen, _ in both]))
    for (_, counts), places in zip(both, layout.places, strict=True):
        own = places >= 0
        assert (found.intervals.least[places[own]] <= counts[own]).all()
        assert (counts[own] <= found.intervals.greatest[places[own]]).all()
        assert (counts[~own] == 0).all()


def test_one_count_of_two_releases_is_one_cell() -> None:
    people = crowd(1)
    both = [release(people, (FINE, SEX), [(0, 1)])[0], release(people, (COARSE, SEX), [(0, 1)])[0]]
    layout = laid_out(both)
    assert isinstance(layout, Layout)
    first, second = (each.published.family for each in both)
    fine, coarse = first.grid((0, 1))[1, 2], second.grid((0, 1))[1, 2]
    assert layout.places[0][fine] == layout.places[1][coarse]


def test_a_population_is_a_place_in_the_tables_of_all() -> None:
    people = crowd(2)
    everybody, _ = release(people, (COARSE, SEX), [(0, 1)])
    women, _ = release(people, (COARSE,), [(0,)], population={"sex": ("F",)})
    layout = laid_out([everybody, women])
    assert layout is not None
    family = everybody.published.family
    assert layout.places[1][1] == layout.places[0][family.grid((0, 1))[1, 1]]


def test_a_code_that_is_not_in_a_list_holds_nobody_there() -> None:
    people = [person for person in crowd(3) if person["sex"] != "X"]
    short = axis_of("sex", ("F", "M"), {})
    both = [release(people, (COARSE, SEX), [(0, 1)])[0], release(people, (COARSE, short), [(0, 1)])[0]]
    layout = laid_out(both)
    assert layout is not None
    assert layout.empty.tolist() == [layout.places[0][both[0].published.family.grid((1,))[3]]]


def test_releases_that_agree_on_nothing_are_compared_count_by_count() -> None:
    before = [*crowd(4, 200), *[{"age": "adult", "sex": "F", "work": "farm", "day": "2024-02-01"}] * 40]
    changed = [{**before[0], "sex": "M" if before[0]["sex"] == "F" else "F"}, *before[1:]]
    both = [release(people, (COARSE, SEX), [(0, 1)])[0] for people in (before, changed)]
    with pytest.raises(FiguresDisagree):
        laid_out(both).filled(both)
    found = audited_together(both)
    assert found.learnt
    assert {(each.attack, each.least, each.greatest) for each in found.learnt} == {("A4", 1, 1)}


def test_a_release_is_only_brought_together_with_those_of_its_time() -> None:
    people = crowd(5, 300)
    new, _ = release(people, (COARSE, SEX), [(0, 1)], "2024-S1")
    other, _ = release(people, (COARSE, SEX), [(0, 1)], "2024-S2")
    assert joint_audit(new, []) == Together()
    assert joint_audit(new, [other]) == Together()


def test_the_places_of_what_is_learnt_are_those_of_all_releases() -> None:
    people = crowd(6, 300)
    elsewhere, _ = release(people, (COARSE, SEX), [(0, 1)], "2024-02-01/2024-03-01")
    later, _ = release(people, (COARSE, SEX), [(0, 1)], "2024-11-01/2024-11-30")
    more = [*people, *[{"age": "adult", "sex": "X", "work": "farm", "day": "2024-11-01"}] * 2]
    new, _ = release(more, (COARSE, SEX), [(0, 1)], "2024-11-01/2024-11-30")
    found = joint_audit(new, [elsewhere, later])
    assert {each.release for each in found.learnt} <= {1, 2, None}
    assert not found.is_clean


def test_what_is_too_large_is_not_clean() -> None:
    codes = [tuple(f"{letter}{number}" for number in range(40)) for letter in "ab"]
    both = []
    for each in codes:
        axis = axis_of("x", each, {})
        family = linked_family([axis], [(0,)])
        counts = np.full(family.size, 50)
        both.append(Seen(Published(family, counts, counts < 0, np.zeros_like(counts), K)))
    assert not audited_together(both).is_clean


def test_time_is_cut_where_a_period_begins_or_ends() -> None:
    family = linked_family([SEX], [(0,)])
    nothing = Published(family, np.zeros(family.size, np.int64), np.ones(family.size, bool), np.zeros(1), K)
    spans = [period_named(words) for words in ("2024", "2024-S1", "2024-03-01/2024-08-31", "2026")]
    cut = strata_of([Seen(nothing, span) for span in spans])
    assert cut.groups == (frozenset({0, 1, 2, 3}), frozenset({0, 1}), frozenset({1, 2}), frozenset({4}))
    grown = strata_of([Seen(nothing, None), Seen(nothing, None, level=1)])
    assert grown.groups == (frozenset({0}), frozenset({0, 1}))


def test_releases_are_grouped_by_overlapping_time() -> None:
    family = linked_family([SEX], [(0,)])
    nothing = Published(family, np.zeros(family.size, np.int64), np.ones(family.size, bool), np.zeros(1), K)
    days = [Period(date(2024, 1, 1), date(2024, 1, n)) for n in (3, 9)]
    later = [Period(date(2025, 1, 1), date(2025, 1, 2)), Period(date(2024, 1, 9), date(2024, 2, 1))]
    assert linked_groups([Seen(nothing, span) for span in (*days, *later)]) == [[0, 1, 3], [2]]


def test_tables_that_are_too_large_beside_one_another_are_not_clean() -> None:
    axes = [axis_of(name, tuple(f"{name}{number}" for number in range(150)), {}) for name in "xy"]
    family = linked_family(axes, [(0, 1)])
    counts = np.full(family.size, 50)
    one = Published(family, counts, counts < 0, np.zeros_like(counts), K)
    spans = [period_named(words) for words in ("2024-S1", "2024-Q1", "2024-Q2")]
    assert audited_together([Seen(one, span) for span in spans]).too_large


def test_files_of_a_release_say_what_it_says_and_of_whom() -> None:
    manifest = b'{"plan": {"period": "2024-S1", "population": {"sex": ["F"], "age": [], "work": "boat"}}}'
    table = b"sex,value,status\n_T,40,shown\nF,40,shown\n"
    seen = seen_in({"tables/001.csv": table, "manifest.json": manifest}, 7)
    assert (seen.span, seen.population) == (period_named("2024-S1"), {"sex": ("F",)})
    assert (seen.published.k, seen.published.values.tolist()) == (7, [40, 40])


def test_releases_that_cannot_be_attacked_together_in_time_are_never_called_clean(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def given_up(*_: object, **__: object) -> None:
        raise FiguresRefused(CANNOT_BE_SAFE)

    seen, _ = release(crowd(1), [FINE, SEX], [(0, 1)])
    monkeypatch.setattr(together, "audit", given_up)
    assert joint_audit(seen, [seen]).too_large
