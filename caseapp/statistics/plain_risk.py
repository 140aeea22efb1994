"""What an attacker would find in the plain tables: the attacks that protection must make fail, counted."""

from dataclasses import dataclass

import numpy as np

from caseapp.statistics.family import count_cells, linked_family
from caseapp.statistics.homogeneity import alike_groups
from caseapp.statistics.intervals import Intervals
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.people import people_in
from caseapp.statistics.plan import Plan
from caseapp.statistics.published import Published


@dataclass(frozen=True)
class PlainRisk:
    """Attacks that succeed on the plain counts.

    `people` are counted; `alone` of them are the only one in some figure, so that whoever knows that much of
    her finds her; `small` figures are below k; `alike` groups of k and more show what nearly all are.
    """

    people: int
    alone: int
    small: int
    alike: int


def plain_risk(microdata: Microdata, plan: Plan, secret: bytes | None = None) -> PlainRisk:
    """The attacks on the plan's tables as they would be without protection."""
    people = people_in(microdata, plan, secret)
    names = [axis.name for axis in people.axes]
    tables = [tuple(sorted(names.index(name) for name in table)) for table in plan.tables]
    family = linked_family(people.axes, tables)
    counts = count_cells(family, people.leaves)
    alone = np.zeros(people.number, bool)
    for table in family.tables:
        _, group, sizes = np.unique(
            np.stack([people.leaves[axis] for axis in table]), axis=1, return_inverse=True, return_counts=True
        )
        alone |= sizes[group.ravel()] == 1
    nothing = np.zeros(family.size, bool)
    plain = Published(family, counts, nothing, np.zeros_like(counts), plan.k)
    known = Intervals(counts.astype(np.float64), counts.astype(np.float64))
    return PlainRisk(
        people=people.number,
        alone=int(alone.sum()),
        small=int(((counts > 0) & (counts < plan.k)).sum()),
        alike=len(list(alike_groups(plain, known, everybody=bool(plan.population)))),
    )
