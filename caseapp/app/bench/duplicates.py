"""Measures how well people on record twice are found, in made-up records that say who is who."""

import json
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

from caseapp.demo.lookalikes.writing_down import DAY, Written, pairs, written_down
from caseapp.domain.duplicates.identity import Identity, identity_from
from caseapp.domain.duplicates.keys import keys_of, wanted_keys
from caseapp.domain.duplicates.likeness import Commonness
from caseapp.domain.duplicates.ranking import worth_comparing
from caseapp.domain.duplicates.scoring import Level, compare

HELD_OUT = 4201  # the seed of the records that nothing was fitted on
Pair = tuple[int, int]


@dataclass(frozen=True)
class Found:
    """How many pairs there are, how many were called likely, and what came of it."""

    records: int
    true_pairs: int
    called_likely: int
    right: int
    compared: int  # pairs that were looked at
    reached: int  # true pairs among those
    possible_right: int  # true pairs called likely or possible
    seconds: float

    @property
    def precision(self) -> float:
        """The share of right ones among those called likely."""
        return self.right / self.called_likely if self.called_likely else 1.0

    @property
    def recall(self) -> float:
        """The share of the true pairs that were called likely."""
        return self.right / self.true_pairs if self.true_pairs else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True)
class Crowd:
    """Records ready to be compared: identities, the numbers under each key, and how common each key is."""

    identities: tuple[Identity, ...]
    under_key: dict[str, list[int]]

    @classmethod
    def of(cls, records: Sequence[Written]) -> "Crowd":
        """The crowd that these records are."""
        identities = tuple(identity_from(record.answers, DAY) for record in records)
        under_key: dict[str, list[int]] = defaultdict(list)
        for number, identity in enumerate(identities):
            for key in keys_of(identity):
                under_key[key].append(number)
        return cls(identities, dict(under_key))

    def near(self, number: int) -> tuple[Sequence[int], Commonness]:
        """Who is worth comparing with one of them, and how common the keys of that one are."""
        found = {
            key: [other for other in self.under_key.get(key, ()) if other != number]
            for key in wanted_keys(self.identities[number])
        }
        people = len(self.identities)
        counts = {key: len(numbers) for key, numbers in found.items()}
        return worth_comparing(found, people), Commonness(people, counts)

    def levels(self) -> Iterator[tuple[Pair, Level | None]]:
        """Every pair that is compared, with its level: each record with those that were there before it."""
        for number, identity in enumerate(self.identities):
            numbers, commonness = self.near(number)
            for other in (other for other in numbers if other < number):
                found = compare(identity, self.identities[other], commonness)
                yield (other, number), found.level


def measure(seed: int, records: int = 5_000, twice: int = 500) -> Found:
    """What is found among so many made-up records, of which so many are second ones of a person."""
    made_up = written_down(seed, records, twice)
    true = set(pairs(made_up))
    began = time.perf_counter()
    likely, possible, compared = set[Pair](), set[Pair](), set[Pair]()
    for pair, level in Crowd.of(made_up).levels():
        compared.add(pair)
        if level is Level.LIKELY:
            likely.add(pair)
        if level is not None:
            possible.add(pair)
    seconds = time.perf_counter() - began
    return Found(
        len(made_up),
        len(true),
        len(likely),
        len(likely & true),
        len(compared),
        len(compared & true),
        len(possible & true),
        seconds,
    )


def run_duplicates(seed: int, *, as_json: bool) -> int:
    """Prints precision, recall, F1 and speed on records that nothing was fitted on."""
    found = measure(seed)
    rates = {"precision": found.precision, "recall": found.recall, "F1": found.f1}
    speed = {"looked up a second": found.records / found.seconds}
    whole = {**asdict(found), **rates, **speed}
    if as_json:
        sys.stdout.write(json.dumps(whole, indent=1) + "\n")
    else:
        sys.stdout.write("".join(f"{name.replace('_', ' ')}: {value:.4g}\n" for name, value in whole.items()))
    return 0
