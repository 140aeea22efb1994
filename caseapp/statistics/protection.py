"""The two ways to protect counts: round them together, or hide the small ones and what gives them away."""

import hmac
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product

import numpy as np

from caseapp.statistics.family import Family, Keys, sum_in_cells
from caseapp.statistics.homogeneity import alike_groups
from caseapp.statistics.intervals import Intervals
from caseapp.statistics.joint import margins_alone
from caseapp.statistics.linear import Flags, Numbers, Places
from caseapp.statistics.own_knowledge import known_by_one
from caseapp.statistics.people import People
from caseapp.statistics.published import Audit, Published, audit, needs_of
from caseapp.statistics.rounding import round_together
from caseapp.statistics.suppression import Hiding

_BETWEEN = "\x1f"
_ALL_WORKED_OUT = 1_000


def _go_on() -> None:
    """Nobody stops the work."""


def suppressed(
    family: Family,
    counts: Places,
    people: People,
    k: int,
    *,
    filtered: bool,
    may_go_on: Callable[[], None] = _go_on,
) -> tuple[Published, Audit]:
    """The exact counts with the small ones hidden, and others so that none of them can be worked out.

    `may_go_on` is asked before each long step, and raises if the work was stopped.
    """
    small = (counts > 0) & (counts < k)
    published = Published(family, counts, small, np.zeros_like(counts), k)
    # Most of the work is done over the margins alone, which is quick; the combinations have little to add.
    published, sure = _hide(published, filtered=filtered)
    may_go_on()
    found = audit(published, exactly=False, settled_alone=sure)
    sure = published.hidden & ~found.weak
    while True:
        may_go_on()
        hidden = _hide_jointly(published, found, counts, people, filtered=filtered)
        if (hidden == published.hidden).all():
            break
        published = published.with_hidden(hidden)
        found = audit(published, exactly=False, settled=sure)
        sure = published.hidden & ~found.weak
    return published, audit(published, exactly=_worth_knowing(published, filtered=filtered), settled=sure)


def _hide_jointly(
    published: Published, found: Audit, counts: Places, people: People, *, filtered: bool
) -> Flags:
    """What to hide over the combinations: against everybody, then against those who know a cell."""
    pairs = [] if found.weak.any() else [(each.known, each.cell) for each in known_by_one(published, found)]
    needs = _needs(published, found, filtered=filtered)
    if not needs and not pairs:
        return published.hidden
    hiding = Hiding(found.joint, found.joint.counts(counts, people.leaves), published.hidden)
    hiding.meet(needs)
    hiding.meet_beside(pairs)
    return hiding.hidden


def rounded(
    family: Family, counts: Places, people: People, k: int, base: int, *, filtered: bool
) -> tuple[Published, Audit]:
    """The counts as multiples of the base that add up; what would show a group of people alike is hidden.

    Which way a count is rounded follows from who is in it and from a secret: the same people, asked about
    again, are rounded the same way, so that nothing is learnt from asking often.
    """
    exact, shown = np.zeros_like(counts), np.zeros(family.size, bool)
    who = sum_in_cells(family, people.leaves, people.keys)
    values = round_together(family.equations, counts, base, *_chances(family, who, people.secret))
    # What is hidden here is safe even from somebody who takes the rounded counts for exact ones.
    published, _ = _hide(Published(family, values, shown, exact, k, base - 1), filtered=filtered)
    published = replace(published, reach=np.where(published.hidden, 0, base - 1))
    return published, audit(published)


def _hide(published: Published, *, filtered: bool) -> tuple[Published, Flags]:
    """The published counts with more and more hidden, until their margins give nothing away.

    Beside them, which hidden ones are sure to be wide enough.
    """
    family = published.family
    hiding = Hiding(margins_alone(family), published.values, published.hidden)
    sure = np.zeros(family.size, bool)
    while True:
        found = audit(published, exactly=bool(published.width), over_combinations=False, settled_alone=sure)
        sure = published.hidden & ~found.weak
        if not hiding.meet(_needs(published, found, filtered=filtered)):
            return published, sure
        published = published.with_hidden(hiding.hidden)


def _worth_knowing(published: Published, *, filtered: bool) -> bool | Flags:
    """For which cells intervals are worked out at last: all, or of very many those that hold nearly a group.

    No count can be known to be more than it is, so only what does hold nearly all can be known to.
    """
    if int(published.hidden.sum()) <= _ALL_WORKED_OUT:
        return True
    counts = published.values.astype(np.float64)
    shown = published.with_hidden(np.zeros(published.family.size, bool))
    cells = [alike.cell for alike in alike_groups(shown, Intervals(counts, counts), everybody=filtered)]
    chosen: Flags = np.isin(np.arange(published.family.size), cells)
    return chosen


def _needs(published: Published, found: Audit, *, filtered: bool) -> list[tuple[int, float]]:
    alike = [(each.cell, each.most) for each in alike_groups(published, found.intervals, everybody=filtered)]
    # Rounding alone keeps every count open; only groups of people alike are hidden there.
    return alike if published.width else [*needs_of(published, found), *alike]


def _chances(family: Family, who: Keys, secret: bytes) -> tuple[Numbers, Numbers]:
    """Two numbers between 0 and 1 for each cell, from its name, the people in it and the secret."""
    digests = b"".join(
        hmac.digest(secret, f"{name}{_BETWEEN}{people}".encode(), "sha256")[:16]
        for name, people in zip(_names(family), who.tolist(), strict=True)
    )
    numbers = np.frombuffer(digests, "<u8").astype(np.float64).reshape(-1, 2) / 2.0**64
    return numbers[:, 0], numbers[:, 1]


def _names(family: Family) -> Iterator[str]:
    for margin in family.margins:
        axes = [family.axes[axis] for axis in margin]
        names = [axis.name for axis in axes]
        for codes in product(*(axis.codes[1:] for axis in axes)):
            yield _BETWEEN.join((*names, *codes))
