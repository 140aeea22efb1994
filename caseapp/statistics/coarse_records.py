"""Records of people in which every combination of answers is shared by at least k of them (method `kanon`).

Whoever stands out is made coarser, by as little as will do: an answer becomes the group that the plan says it
is part of, and in the end is left out. Then answers are left out that nearly all of a group share.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, groupby, product

import numpy as np

from caseapp.statistics.axis import UNKNOWN, Axis, axis_of
from caseapp.statistics.errors import TOO_MANY_CELLS, FiguresRefused
from caseapp.statistics.family import Family, count_cells, linked_family
from caseapp.statistics.homogeneity import alike_groups
from caseapp.statistics.linear import Flags, Places
from caseapp.statistics.people import People
from caseapp.statistics.plan import Plan
from caseapp.statistics.progress import Steps
from caseapp.statistics.protected import MadeUpRecords
from caseapp.statistics.published import Audit, Published, audit

_LEFT_OUT = 0  # the place of the total on an axis: it says as little as no answer


@dataclass(frozen=True, eq=False)
class Coarse:
    """The records, the tables counted from them with their audit, and the same tables of all codes.

    `truth` and `told` are the counts of true and of published answers, cell beside cell.
    """

    records: MadeUpRecords
    published: Published
    audit: Audit
    truth: Places = field(repr=False)
    told: Places = field(repr=False)


def coarse_records(people: People, plan: Plan, most_cells: int, steps: Steps) -> Coarse:
    """The people's records, coarse; in the order of their codes."""
    true = np.stack(
        [
            np.where(_is_unknown(axis)[leaves], _LEFT_OUT, np.array(axis.leaves)[leaves])
            for axis, leaves in zip(people.axes, people.leaves, strict=True)
        ]
    )
    shared = _shared(people.axes, true, plan.k, steps)
    steps.go_on()
    answers = _without_alike(people.axes, shared, plan, most_cells, steps)
    steps.go_on()
    axes, leaves = _as_published(people.axes, answers)
    family = linked_family(axes, _tables(axes, plan))
    published = _published(family, leaves, plan.k)
    full, told = _as_published(people.axes, answers, every_code=True)
    whole = linked_family(full, _tables(full, plan))
    _, truth = _as_published(people.axes, true, every_code=True)
    return Coarse(
        _records(axes, leaves, plan, _loss(people.axes, true, answers)),
        published,
        audit(published, over_combinations=False),
        count_cells(whole, truth),
        count_cells(whole, told),
    )


def _shared(axes: Sequence[Axis], true: Places, k: int, steps: Steps) -> Places:
    """The places of each person's answers after just so much coarsening that k people share them all.

    All ways to make records coarser are gone through, the least harmful first; with each, those records are
    settled that are then alike enough, together with others settled so before.
    """
    size = [len(axis.codes) for axis in axes]
    # Those who are alike to begin with stay alike, so each kind is looked at once.
    _, first, kind_of, numbers = np.unique(
        _named(true, size), return_index=True, return_inverse=True, return_counts=True
    )
    kinds = _Kinds(true[:, first], numbers, k)
    ladders = [_ladder(axis) for axis in axes]
    for _, alike in groupby(_ways(ladders), key=lambda way: way[0]):
        found = [_coarser(ladders, kinds.true, levels) for _, levels in alike]
        # Of ways that do the same harm, the one that settles most people comes first.
        found.sort(key=lambda coarser: kinds.fitting(_named(coarser, size)), reverse=True)
        for coarser in found:
            steps.may_go_on()
            kinds.settle(coarser, _named(coarser, size))
    return _last_ones(kinds.answers[:, kind_of], kinds.classes[kind_of], kinds.settled[kind_of], k)


class _Kinds:
    """The kinds of records: what is told of each so far, and in which class of kinds that are alike."""

    def __init__(self, true: Places, numbers: Places, k: int) -> None:
        self.true, self._numbers, self._k = true, numbers, k
        self.answers = np.full_like(true, _LEFT_OUT)
        self.classes = np.full(len(numbers), -1, np.int64)
        self.settled: Flags = np.zeros(len(numbers), bool)

    def settle(self, coarser: Places, names: Places) -> None:
        """Settle the kinds that are shared enough if they are as coarse as this."""
        fits = self._fits(names)
        self.answers[:, fits] = coarser[:, fits]
        self.classes[fits] = names[fits]
        self.settled |= fits

    def fitting(self, names: Places) -> int:
        """How many people would be settled."""
        return int(self._numbers[self._fits(names)].sum())

    def _fits(self, names: Places) -> Flags:
        """Which kinds not settled yet would be shared by k people, counting those who have these answers."""
        left = np.flatnonzero(~self.settled)
        fits: Flags = np.zeros(len(names), bool)
        if left.size:
            found, at = np.unique(names[left], return_inverse=True)
            known, to = np.unique(self.classes[self.settled], return_inverse=True)
            people = np.bincount(at, self._numbers[left], len(found))
            before = np.bincount(to, self._numbers[self.settled], len(known))
            place = np.searchsorted(known, found)
            met = place < len(known)
            met[met] = known[place[met]] == found[met]
            people[met] += before[place[met]]
            fits[left] = (people >= self._k)[at]
        return fits


def _last_ones(answers: Places, classes: Places, settled: Flags, k: int) -> Places:
    """Whoever is left tells nothing; if they are only a few, others who can be spared join them."""
    empty = ~settled
    names, numbers = np.unique(classes[settled], return_counts=True)
    # The largest class spares some, if enough of it remain; else the smallest ones join as a whole.
    if 0 < empty.sum() < k and numbers.max(initial=0) >= 2 * k - empty.sum():
        spared = np.flatnonzero(settled & (classes == names[numbers.argmax()]))
        empty[spared[: k - empty.sum()]] = True
    for name in names[np.argsort(numbers, kind="stable")]:
        if not 0 < empty.sum() < k:
            break
        empty |= settled & (classes == name)
    answers[:, empty] = _LEFT_OUT
    return answers


def _ladder(axis: Axis) -> list[Places]:
    """For each level, the place that each place becomes: itself, its group, its group's group, none."""
    up = np.maximum(np.array(axis.parents, np.int64), _LEFT_OUT)
    ladder = [np.arange(len(axis.codes))]
    while ladder[-1].any():
        ladder.append(up[ladder[-1]])
    return ladder


def _ways(ladders: Sequence[list[Places]]) -> list[tuple[float, tuple[int, ...]]]:
    """How much each way to make records coarser takes away (1 for a whole answer), the least first."""
    heights = [max(len(ladder) - 1, 1) for ladder in ladders]
    return sorted(
        (round(sum(level / height for level, height in zip(levels, heights, strict=True)), 9), levels)
        for levels in product(*(range(len(ladder)) for ladder in ladders))
    )


def _coarser(ladders: Sequence[list[Places]], true: Places, levels: Sequence[int]) -> Places:
    return np.stack(
        [ladder[level][places] for ladder, level, places in zip(ladders, levels, true, strict=True)]
    )


def _named(answers: Places, size: Sequence[int]) -> Places:
    """One number for each combination of answers."""
    names = np.zeros(answers.shape[1], np.int64)
    for places, codes in zip(answers, size, strict=True):
        names = names * codes + places
    return names


def _without_alike(
    axes: Sequence[Axis], answers: Places, plan: Plan, most_cells: int, steps: Steps
) -> Places:
    """The answers without those that nearly all of a group share; classes only grow by it."""
    answers = answers.copy()
    everybody = bool(plan.population)
    while True:
        steps.may_go_on()
        shown, leaves = _as_published(axes, answers)
        pairs = combinations(range(len(shown)), 2)
        family = linked_family(shown, sorted({*_tables(shown, plan), *pairs}))
        if family.size > most_cells:
            raise FiguresRefused(TOO_MANY_CELLS.filled(most=most_cells))
        published = _published(family, leaves, plan.k)
        found = audit(published, over_combinations=False)
        alike = [
            (each.cell, each.group) for each in alike_groups(published, found.intervals, everybody=everybody)
        ]
        if not alike:
            return answers
        for axis, who in _who_tells(family, leaves, alike):
            answers[axis, who] = _LEFT_OUT


def _who_tells(
    family: Family, leaves: Sequence[Places], alike: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, Flags]]:
    """For each answer shared by nearly all of a group, its axis and whose it is."""
    for cell, group in alike:
        margin, codes = family.named(cell)
        own = set(family.named(group)[0])
        who = np.ones(len(leaves[0]), bool)
        for axis, code in zip(margin, codes, strict=True):
            who &= leaves[axis] == family.axes[axis].codes.index(code) - 1
        yield from ((axis, who) for axis in margin if axis not in own)


def _published(family: Family, leaves: Sequence[Places], k: int) -> Published:
    counts = count_cells(family, leaves)
    return Published(family, counts, np.zeros(family.size, bool), np.zeros_like(counts), k)


def _as_published(
    axes: Sequence[Axis], answers: Places, *, every_code: bool = False
) -> tuple[tuple[Axis, ...], tuple[Places, ...]]:
    """Axes of the codes that occur, and each record's place there.

    A group stands beside its parts, for those of whom no more than the group is told; no answer is `_U`.
    """
    shown, leaves = [], []
    for axis, places in zip(axes, answers, strict=True):
        occurs = np.bincount(places, minlength=len(axis.codes)) > 0
        told = np.array([code != UNKNOWN for code in axis.codes]) & (occurs | every_code)
        told[_LEFT_OUT] = False
        codes = tuple(axis.codes[place] for place in np.flatnonzero(told))
        shown.append(axis_of(axis.name, (*codes, UNKNOWN), {}))
        leaves.append(np.where(told, np.cumsum(told) - 1, len(codes))[places])
    return tuple(shown), tuple(leaves)


def _tables(axes: Sequence[Axis], plan: Plan) -> list[tuple[int, ...]]:
    names = [axis.name for axis in axes]
    return [tuple(sorted(names.index(name) for name in table)) for table in plan.tables]


def _records(
    axes: Sequence[Axis], leaves: Sequence[Places], plan: Plan, loss: Sequence[float]
) -> MadeUpRecords:
    names = {axis.name: number for number, axis in enumerate(axes)}
    columns = tuple(column.name for column in plan.columns if column.name in names)
    order = np.lexsort([leaves[names[name]] for name in reversed(columns)])
    answers = []
    for name in columns:
        axis = axes[names[name]]
        codes = np.array([*axis.codes[1:-1], ""], object)
        answers.append(codes[leaves[names[name]][order]].tolist())
    return MadeUpRecords(
        columns, tuple(zip(*answers, strict=True)), {name: loss[names[name]] for name in columns}
    )


def _loss(axes: Sequence[Axis], true: Places, answers: Places) -> list[float]:
    """For each axis, the share of the answers that are coarser now or left out."""
    known = (true != _LEFT_OUT).sum(axis=1)
    return [
        float((own != now).sum() / number) if number else 0.0
        for _, own, now, number in zip(axes, true, answers, known.tolist(), strict=True)
    ]


def _is_unknown(axis: Axis) -> Flags:
    return np.array([axis.codes[place] == UNKNOWN for place in axis.leaves], bool)
