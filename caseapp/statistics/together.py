"""What follows from several releases together: `joint_audit(new: Seen, earlier: Sequence[Seen]) -> Together`.

`Seen` (of `strata`, given here too) is what a release says and of whom: `Seen(published, span, population)`;
`seen_in(files)` of `outside` makes one of a release's files. Only releases whose periods overlap are brought
together; any others of `earlier` are left aside. The result says `is_clean`, or in `learnt` what somebody
with all these releases learns besides what each says alone; `too_large` means that nothing was proven.

All releases are laid into one family of tables. Its axes are those of all releases, each cut as finely as
their code lists cut it together, and one more for the periods, cut where one begins or ends; the people
chosen by an answer are a place on the axis of that answer. So a year is the sum of its halves, a population
within another one leaves a rest, and people added later are a part of their own, and each of these is one
count of the family that is audited like any other.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from caseapp.statistics.errors import FiguresDisagree, FiguresRefused
from caseapp.statistics.intervals import narrowed
from caseapp.statistics.linear import Flags
from caseapp.statistics.merging import Layout, laid_out
from caseapp.statistics.published import audit
from caseapp.statistics.strata import Seen, linked_to

__all__ = ["Learnt", "Seen", "Together", "audited_together", "joint_audit"]

NESTED, DIFFERENCED = "A3", "A4"
_MANY_CELLS = 3_000


@dataclass(frozen=True)
class Learnt:
    """A count that several releases give away together.

    `codes` has its code on each axis that is not a total; `release` is the place of a release that has the
    count itself, as its cell number `cell`, or nothing if it is a difference between releases.
    """

    attack: str
    codes: Mapping[str, str]
    least: int
    greatest: int | None
    release: int | None
    cell: int | None


@dataclass(frozen=True)
class Together:
    """What somebody learns from several releases that none of them says alone."""

    learnt: tuple[Learnt, ...] = ()
    too_large: bool = False

    @property
    def is_clean(self) -> bool:
        """Whether that is nothing, for certain."""
        return not self.learnt and not self.too_large


def joint_audit(new: Seen, earlier: Sequence[Seen]) -> Together:
    """What follows from a new release beside earlier ones; a `release` is a place in (*earlier, new)."""
    linked = linked_to(new, earlier)
    if not linked:
        return Together()
    found = audited_together([*linked, new])
    place = {
        number: next(n for n, e in enumerate(earlier) if e is each) for number, each in enumerate(linked)
    }
    place[len(linked)] = len(earlier)
    moved = tuple(
        replace(each, release=None if each.release is None else place[each.release]) for each in found.learnt
    )
    return replace(found, learnt=moved)


def audited_together(releases: Sequence[Seen], known: Sequence[Flags] = ()) -> Together:
    """What follows from releases of overlapping periods together, beside the cells `known` from each alone.

    First they are taken to speak of the same people. If they contradict one another, those with more
    people are taken to have added some; if that cannot be either, counts that differ a little are looked for.
    """
    levels = sorted({_people(each) for each in releases})
    grown = [replace(each, level=levels.index(_people(each))) for each in releases]
    try:
        for attempt in (list(releases), grown):
            layout = laid_out(attempt)
            if layout is None:
                return Together(too_large=True)
            try:
                return Together(tuple(_learnt(layout, attempt, known)))
            except FiguresDisagree:
                continue
    except FiguresRefused:
        return Together(too_large=True)
    return Together(tuple(_differences(releases)))


def _people(release: Seen) -> float:
    limits = release.published.limits
    return float(limits.least[0] if np.isinf(limits.greatest[0]) else limits.greatest[0])


def _learnt(layout: Layout, releases: Sequence[Seen], known: Sequence[Flags]) -> Iterator[Learnt]:
    published = layout.filled(releases)
    intervals = narrowed(layout.family.equations, published.limits)
    weak = _not_known(published.is_weak(intervals), layout, known)
    # In very many counts, those that follow from single equations are reason enough, and quickly found.
    if layout.family.size <= _MANY_CELLS or not weak.any():
        found = audit(published, exactly=False)
        intervals, weak = found.intervals, _not_known(found.weak, layout, known)
    axes = layout.family.axes
    attack = DIFFERENCED if len(axes[-1].codes) > 2 else NESTED
    for cell in np.flatnonzero(weak).tolist():
        margin, codes = layout.family.named(cell)
        having = [number for number, places in enumerate(layout.places) if (places == cell).any()]
        greatest = intervals.greatest[cell]
        yield Learnt(
            attack,
            {axes[axis].name: code for axis, code in zip(margin, codes, strict=True)},
            int(intervals.least[cell]),
            int(greatest) if np.isfinite(greatest) else None,
            having[-1] if having else None,
            int(np.flatnonzero(layout.places[having[-1]] == cell)[0]) if having else None,
        )


def _not_known(weak: Flags, layout: Layout, known: Sequence[Flags]) -> Flags:
    fresh = weak.copy()
    for flags, places in zip(known, layout.places, strict=False):
        fresh[places[flags & (places >= 0)]] = False
    return fresh


def _differences(releases: Sequence[Seen]) -> Iterator[Learnt]:
    """The counts that two releases give so nearly alike that the difference is a few people."""
    layout = laid_out([replace(each, span=None, level=0) for each in releases])
    if layout is None:
        return
    axes = layout.family.axes
    for one, other in combinations(range(len(releases)), 2):
        first, second = releases[one].published, releases[other].published
        cells, here, there = np.intersect1d(layout.places[one], layout.places[other], return_indices=True)
        lower = second.limits.least[there] - first.limits.greatest[here]
        upper = second.limits.greatest[there] - first.limits.least[here]
        least, greatest = np.maximum(lower, -upper), np.maximum(-lower, upper)
        small = (least > 0) & (greatest < max(first.k, second.k)) & (cells >= 0)
        for place in np.flatnonzero(small).tolist():
            margin, codes = layout.family.named(int(cells[place]))
            named = {axes[axis].name: code for axis, code in zip(margin, codes, strict=True)}
            few, most = int(least[place]), int(greatest[place])
            yield Learnt(DIFFERENCED, named, few, most, other, int(there[place]))
