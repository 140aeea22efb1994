"""From the values in a column to the codes a plan counts, and to the axis these make."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from caseapp.statistics.axis import OTHER, TOTAL, UNKNOWN, Axis, axis_of
from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.linear import Flags, Places
from caseapp.statistics.microdata import Answers
from caseapp.statistics.plan import Column, Plan
from caseapp.text import Text, mark

_UNKNOWN_CODE = mark(
    "Figures",
    "Column {number} of the plan holds a code that its order does not list. Add the code to the plan, "
    "or list it under `missing` if it means that the answer is not known.",
)
_NO_ANSWER = mark(
    "Figures",
    "Some records have no answer in column {number} of the plan. List under `missing` the values that mean "
    'that the answer is not known, such as "".',
)
_TOTAL_CODE = mark(
    "Figures", "Column {number} of the plan holds the code _T, which means the total. Use another code."
)


@dataclass(frozen=True, eq=False)
class Coded:
    """One column in the plan's codes, and which code each record has."""

    column: Column
    codes: tuple[str, ...] = field(repr=False)
    places: Places = field(repr=False)

    def words(self) -> list[str]:
        """Each record's code."""
        return [self.codes[place] for place in self.places.tolist()]

    def is_one_of(self, codes: Sequence[str]) -> Flags:
        """Which records have one of these codes."""
        chosen = np.array([code in codes for code in self.codes], bool)
        return chosen[self.places]


def code_column(answers: Answers, plan: Plan, number: int) -> Coded:
    """The column of this number in the plan's codes; a code the plan does not know is refused."""
    column = plan.columns[number]
    codes: dict[str, int] = {}
    known, missing = frozenset(column.order), frozenset((*(plan.missing or ()), UNKNOWN))
    occurs = np.bincount(answers.places, minlength=len(answers.values)) > 0
    found = np.zeros(len(answers.values), np.int64)
    for place in np.flatnonzero(occurs):
        value = answers.values[place]
        if value in missing and plan.missing is not None:
            code = UNKNOWN
        elif problem := _problem(value, known):
            raise FiguresRefused(problem.filled(number=number + 1))
        else:
            code = value
        found[place] = codes.setdefault(code, len(codes))
    return Coded(column, tuple(codes), found[answers.places])


def _problem(value: str, known: frozenset[str]) -> Text | None:
    if value in ("", UNKNOWN):
        return _NO_ANSWER
    if value == TOTAL:
        return _TOTAL_CODE
    return _UNKNOWN_CODE if known and value not in known else None


def axis_for(coded: Coded, plan: Plan) -> Axis:
    """The axis of a column: the codes in the plan's order, or else those that enough people have.

    A code that the plan does not list would tell by its mere name that somebody has it; so the rare ones go
    together under one code, which is always there.
    """
    column = coded.column
    unknown = (UNKNOWN,) if plan.missing is not None else ()
    if column.order:
        return axis_of(column.name, (*_with_groups(column), *unknown), dict(column.parents))
    people = np.bincount(coded.places, minlength=len(coded.codes))
    often = [code for code, number in zip(coded.codes, people, strict=True) if number >= plan.k]
    codes = sorted(code for code in often if code not in (UNKNOWN, OTHER))
    return axis_of(column.name, (*codes, OTHER, *unknown), {})


def leaves_on(axis: Axis, coded: Coded) -> Places:
    """Each record's leaf on an axis; codes the axis does not have are counted as other."""
    leaf = {axis.codes[place]: number for number, place in enumerate(axis.leaves)}
    other = leaf.get(OTHER, -1)
    return np.array([leaf.get(code, other) for code in coded.codes], np.int64)[coded.places]


def _with_groups(column: Column) -> tuple[str, ...]:
    """The codes in their order, each group before the first of its parts."""
    codes: dict[str, None] = {}
    for code in column.order:
        above = [code]
        while above[-1] in column.parents:
            above.append(column.parents[above[-1]])
        codes |= dict.fromkeys(each for each in reversed(above) if each not in codes)
    return tuple(codes)
