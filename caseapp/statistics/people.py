"""The people a plan counts: one record each, their place on each axis, and a key that is theirs alone."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from caseapp.statistics.axis import Axis
from caseapp.statistics.codes import Coded, axis_for, code_column, leaves_on
from caseapp.statistics.errors import FiguresRefused, RecordsFault
from caseapp.statistics.family import Keys
from caseapp.statistics.linear import Flags, Places
from caseapp.statistics.members import Members, token_of
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.plan import Plan
from caseapp.text import mark

_BETWEEN = "\x1f"
_NO_COLUMN = mark("Figures", "The records have no column that column {number} of the plan names.")
_NO_PERSON = mark(
    "Figures", "Some records do not say which person they are about. Complete them, and try again."
)
_TOO_FEW = mark(
    "Figures",
    "These figures would be about fewer than {least} people, which is too few for any figure to be safe. "
    "Choose a longer period or more people.",
)
_TOO_FEW_OTHERS = mark(
    "Figures",
    "These figures would leave out only a few people (fewer than {least}), who could be found by comparing "
    "them with the figures of all. Include everybody, or leave out more.",
)


@dataclass(frozen=True, eq=False)
class People:
    """Everybody a plan counts."""

    axes: tuple[Axis, ...]
    leaves: tuple[Places, ...] = field(repr=False)
    keys: Keys = field(repr=False)
    secret: bytes = field(repr=False)

    @property
    def number(self) -> int:
        """How many they are."""
        return len(self.keys)


@dataclass(frozen=True, eq=False)
class _Chosen:
    """One record a person: the columns cut to these, what the records say, and whose they are."""

    columns: tuple[Coded, ...]
    contents: list[str] = field(repr=False)
    names: list[str] = field(repr=False)
    secret: bytes = field(repr=False)


def people_in(microdata: Microdata, plan: Plan, secret: bytes | None = None) -> People:
    """The people that the plan counts among these records; too few of them, or too few others, are refused.

    Without a secret the records themselves are one: whoever does not know them all cannot guess it, and the
    same records always give the same figures.
    """
    chosen = _chosen(microdata, plan, secret)
    counted = {name for table in plan.tables for name in table}
    columns = [each for each in chosen.columns if each.column.name in counted]
    axes = tuple(axis_for(each, plan) for each in columns)
    leaves = tuple(leaves_on(axis, each) for axis, each in zip(axes, columns, strict=True))
    tokens = b"".join(token_of(chosen.secret, name) for name in chosen.names)
    return People(axes, leaves, np.frombuffer(tokens, "<u8").astype(np.uint64), chosen.secret)


def members_in(microdata: Microdata, plan: Plan, secret: bytes) -> Members:
    """Who is counted and what is said of each, as keyed tokens that the ledger can compare."""
    chosen = _chosen(microdata, plan, secret)
    persons = [token_of(secret, name) for name in chosen.names]
    return Members.of(persons, [token_of(secret, content) for content in chosen.contents])


def _chosen(microdata: Microdata, plan: Plan, secret: bytes | None) -> _Chosen:
    columns = [_coded(microdata, plan, number) for number in range(len(plan.columns))]
    inside = np.ones(microdata.size, bool)
    for each in columns:
        if codes := plan.population.get(each.column.name):
            inside &= each.is_one_of(codes)
    by_name = sorted(columns, key=lambda each: each.column.name)
    contents = [_BETWEEN.join(record) for record in zip(*(each.words() for each in by_name), strict=True)]
    persons = _persons(microdata, plan)
    secret = secret or _own_secret(contents, persons)
    if persons is None:
        records = np.flatnonzero(inside)
        everybody = microdata.size
    else:
        records = _one_each(persons, contents, inside, secret)
        everybody = len(set(persons))
    _require_enough(len(records), everybody, plan.k)
    kept = [contents[record] for record in records.tolist()]
    names = _numbered(kept) if persons is None else [persons[record] for record in records.tolist()]
    cut = tuple(Coded(each.column, each.codes, each.places[records]) for each in columns)
    return _Chosen(cut, kept, names, secret)


def _coded(microdata: Microdata, plan: Plan, number: int) -> Coded:
    answers = microdata.columns.get(plan.columns[number].name)
    if answers is None:
        raise RecordsFault(_NO_COLUMN.filled(number=number + 1))
    return code_column(answers, plan, number)


def _persons(microdata: Microdata, plan: Plan) -> list[str] | None:
    if plan.person is None:
        return None
    answers = microdata.columns.get(plan.person)
    if answers is None:
        raise RecordsFault(_NO_PERSON)
    persons = [answers.values[place] for place in answers.places.tolist()]
    if not {"", *(plan.missing or ())}.isdisjoint(persons):
        raise RecordsFault(_NO_PERSON)
    return persons


def _require_enough(inside: int, everybody: int, k: int) -> None:
    if inside < 2 * k:
        raise FiguresRefused(_TOO_FEW.filled(least=2 * k))
    if 0 < everybody - inside < k:
        raise FiguresRefused(_TOO_FEW_OTHERS.filled(least=k))


def _one_each(persons: Sequence[str], contents: Sequence[str], inside: Flags, secret: bytes) -> Places:
    """One record of each person, drawn by the secret and not by the order of the records."""
    first: dict[str, int] = {}
    for record in np.flatnonzero(inside).tolist():
        other = first.setdefault(persons[record], record)
        if other != record:
            first[persons[record]] = min(
                other,
                record,
                key=lambda each: (token_of(secret, persons[each] + _BETWEEN + contents[each]), each),
            )
    return np.array(sorted(first.values()), np.int64)


def _numbered(contents: Sequence[str]) -> list[str]:
    """Names for people without one: what their record says, and how many said so before."""
    seen: dict[str, int] = {}
    names = []
    for content in contents:
        before = seen.get(content, 0)
        seen[content] = before + 1
        names.append(f"{content}{_BETWEEN}{before}" if before else content)
    return names


def _own_secret(contents: Sequence[str], persons: Sequence[str] | None) -> bytes:
    records = (
        contents if persons is None else [_BETWEEN.join(each) for each in zip(persons, contents, strict=True)]
    )
    return hashlib.sha256("\n".join(sorted(records)).encode()).digest()
