"""Attacks on made-up records: is somebody singled out, is an answer of hers guessed, because she was counted?

After Giomi and others, A Unified Framework for Quantifying Privacy Risk in Synthetic Data (2023). What holds
for people who were not counted holds for the population, and is no risk: they are the control.
"""

from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from caseapp.statistics.linear import Flags
from caseapp.statistics.made_up_records import Drawn

MOST_SINGLED_OUT = 0.10
MOST_INFERRED = 0.20
_SURE = 1.96  # 95 %
_GUESSES = 1_500
_FEWEST_GUESSES = 300
_TRIES = 6_000
_TARGETS = 4_000
_AT_ONCE = 250
_COLUMNS_KNOWN = (2, 8)


@dataclass(frozen=True)
class Attempts:
    """How often guesses about the people counted were right, and how often about the control."""

    number: int
    right: int
    control_number: int
    control_right: int

    @property
    def upper_bound(self) -> float:
        """The most that being counted adds to the success of a guess, as a share of what could be added.

        The rates are Wilson's, their errors carried on as Giomi and others do; sure to 95 %. Where nothing
        could be guessed at, it is 0.
        """
        if not self.number or not self.control_number:
            return 0.0
        rate, error = _wilson(self.right, self.number)
        usual, usual_error = _wilson(self.control_right, self.control_number)
        left = 1 - usual
        risk = (rate - usual) / left
        return min(
            1.0, max(0.0, risk) + sqrt((error / left) ** 2 + ((1 - rate) * usual_error / left**2) ** 2)
        )


def singling_out(made_up: Drawn, counted: Drawn, control: Drawn, seed: int) -> Attempts:
    """Some answers that only one made-up record has: does exactly one person have them, too?

    Each guess is made once. Where the records allow of hardly any, those missing count as wrong: so few
    people can be singled out that a share of them would say nothing.
    """
    chance = np.random.Generator(np.random.PCG64(seed))
    axes, number = made_up.shape
    least, most = (min(each, axes) for each in _COLUMNS_KNOWN)
    made: set[bytes] = set()
    right = by_control = 0
    for _ in range(_TRIES if number else 0):
        record = made_up[:, chance.integers(number)]
        known = chance.choice(axes, chance.integers(least, most + 1), replace=False)
        guess = np.where(np.isin(np.arange(axes), known), record, -1).astype(np.int16).tobytes()
        if guess not in made and _have(made_up, record, known) == 1:
            made.add(guess)
            right += _have(counted, record, known) == 1
            by_control += _have(control, record, known) == 1
        if len(made) == _GUESSES:
            break
    guesses = max(len(made), _FEWEST_GUESSES) if made else 0
    return Attempts(guesses, int(right), guesses, int(by_control))


def inference(made_up: Drawn, counted: Drawn, control: Drawn, seed: int) -> tuple[Attempts, ...]:
    """For each axis: all other answers known, is this one that of the made-up record most like her?"""
    if len(made_up) < 2 or not made_up.shape[1]:
        return ()
    chance = np.random.Generator(np.random.PCG64(seed))
    # Mixed, so that among equally like records it is not always the first in order.
    mixed = made_up[:, chance.permutation(made_up.shape[1])]
    found = [_guessed(mixed, _sample(people, chance)) for people in (counted, control)]
    sizes = [min(people.shape[1], _TARGETS) for people in (counted, control)]
    return tuple(
        Attempts(sizes[0], int(own), sizes[1], int(other)) for own, other in zip(*found, strict=True)
    )


def _wilson(right: int, number: int) -> tuple[float, float]:
    """A rate in the middle of its 95 % interval, and half the interval."""
    squared = _SURE**2
    rate = (right + squared / 2) / (number + squared)
    error = _SURE / (number + squared) * sqrt(right * (number - right) / number + squared / 4)
    return rate, error


def _have(records: Drawn, record: NDArray[np.int16], known: NDArray[np.int64]) -> int:
    same: Flags = np.ones(records.shape[1], bool)
    for axis in known:
        same &= records[axis] == record[axis]
    return int(same.sum())


def _sample(people: Drawn, chance: np.random.Generator) -> Drawn:
    return people[:, chance.permutation(people.shape[1])[:_TARGETS]]


def _guessed(made_up: Drawn, targets: Drawn) -> NDArray[np.int64]:
    """How many answers of each axis are those of the most alike record."""
    right = np.zeros(len(made_up), np.int64)
    for start in range(0, targets.shape[1], _AT_ONCE):
        some = targets[:, start : start + _AT_ONCE]
        same = np.stack([own[:, None] == other for own, other in zip(some, made_up, strict=True)])
        alike = same.sum(axis=0, dtype=np.int8)
        for axis, equal in enumerate(same):
            nearest = (alike - equal).argmax(axis=1)
            right[axis] += int(equal[np.arange(len(nearest)), nearest].sum())
    return right
