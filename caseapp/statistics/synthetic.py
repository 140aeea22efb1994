"""Made-up records drawn from noisy tables, and how well they stood against attacks (method `synthetic`)."""

import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.family import Family, Margin, cells_from_leaves
from caseapp.statistics.linear import Places
from caseapp.statistics.made_up_records import Drawn, drawn_records
from caseapp.statistics.noisy import Noisy, noisy_counts
from caseapp.statistics.people import People
from caseapp.statistics.plan import Plan
from caseapp.statistics.progress import Steps
from caseapp.statistics.protected import MadeUpRecords
from caseapp.statistics.record_attacks import MOST_INFERRED, MOST_SINGLED_OUT, inference, singling_out
from caseapp.text import mark

LEAST_RECORDS = 10_000
_MOST_ON_TRIAL = 20_000
SINGLING_OUT, INFERENCE = "singling_out", "inference"
_TOO_FEW = mark(
    "Figures",
    "Records can only be made up for about {least} people or more: of fewer they would tell too little "
    "that is true. Publish noisy or rounded figures, or choose a longer period.",
)
_TOO_TELLING = mark(
    "Figures",
    "Records made up from these figures would tell too much about people who were counted. "
    "Choose fewer columns, or a smaller epsilon.",
)


@dataclass(frozen=True, eq=False)
class Synthetic:
    """Made-up records, the noisy counts they were drawn from, and their own counts.

    `attacks` has the upper bound of each attack in a trial; it follows from true answers, so it is not to be
    published: a release only says that the bounds were kept.
    """

    noisy: Noisy
    records: MadeUpRecords
    counts: Places = field(repr=False)
    attacks: Mapping[str, float]


def synthetic_records(family: Family, people: People, plan: Plan, steps: Steps) -> Synthetic:
    """As many made-up records as there are people by the noisy count, in the order of their codes."""
    noisy = noisy_counts(family, people, plan, steps, least=LEAST_RECORDS, too_few=_TOO_FEW)
    drawn = drawn_records(_at_leaves(family, noisy), _seed(people, "records"), steps)
    attacks = _attacks(family, people, plan, steps)
    if attacks[SINGLING_OUT] > MOST_SINGLED_OUT or attacks[INFERENCE] > MOST_INFERRED:
        raise FiguresRefused(_TOO_TELLING)
    return Synthetic(noisy, _as_records(family, drawn, plan), _counts(family, drawn), attacks)


def _attacks(family: Family, people: People, plan: Plan, steps: Steps) -> dict[str, float]:
    """Records are made up from one half of (at most so many) people, the other half is the control.

    The trial has fewer people than the release, so each of them could show more.
    """
    order = np.lexsort((*people.leaves, people.keys))[:_MOST_ON_TRIAL]
    half = len(order) // 2
    counted, control = (_some(people, each) for each in (order[:half], order[half : 2 * half]))
    trial = Steps(0, stop=steps.stop)
    noisy = noisy_counts(family, counted, plan, trial, least=0, too_few=_TOO_FEW)
    made_up = drawn_records(_at_leaves(family, noisy), _seed(people, "trial"), trial)
    them = _as_drawn(counted), _as_drawn(control)
    steps.may_go_on()
    singled_out = singling_out(made_up, *them, _seed(people, SINGLING_OUT))
    steps.may_go_on()
    inferred = inference(made_up, *them, _seed(people, INFERENCE))
    steps.go_on()
    return {
        SINGLING_OUT: singled_out.upper_bound,
        INFERENCE: max((each.upper_bound for each in inferred), default=0.0),
    }


def _some(people: People, which: Places) -> People:
    return replace(people, leaves=tuple(each[which] for each in people.leaves), keys=people.keys[which])


def _as_drawn(people: People) -> Drawn:
    return np.stack(people.leaves).astype(np.int16)


def _at_leaves(family: Family, noisy: Noisy) -> dict[Margin, Places]:
    return {
        margin: noisy.values[family.grid(margin)[np.ix_(*(family.axes[axis].leaves for axis in margin))]]
        if margin
        else noisy.values[family.grid(margin)]
        for margin in family.margins
    }


def _counts(family: Family, drawn: Drawn) -> Places:
    inner = {}
    for margin in family.margins:
        sizes = [len(family.axes[axis].leaves) for axis in margin]
        places = [drawn[axis].astype(np.int64) for axis in margin]
        at = np.ravel_multi_index(places, sizes) if margin else np.zeros(drawn.shape[1], np.int64)
        inner[margin] = np.bincount(at, minlength=int(np.prod(sizes, dtype=np.int64))).reshape(sizes)
    return cells_from_leaves(family, inner)


def _as_records(family: Family, drawn: Drawn, plan: Plan) -> MadeUpRecords:
    names = {axis.name: number for number, axis in enumerate(family.axes)}
    columns = tuple(column.name for column in plan.columns if column.name in names)
    answers = []
    for name in columns:
        axis = family.axes[names[name]]
        codes = np.array([axis.codes[leaf] for leaf in axis.leaves], object)
        answers.append(codes[drawn[names[name]]].tolist())
    return MadeUpRecords(columns, tuple(zip(*answers, strict=True)))


def _seed(people: People, what: str) -> int:
    """Chance for what costs nothing; it follows from the secret and the people, so it can be had again."""
    keys = np.sort(people.keys).tobytes()
    return int.from_bytes(hmac.digest(people.secret, what.encode() + keys, "sha256"), "big")
