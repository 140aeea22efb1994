"""The order of characters where both directions meet: the Unicode Bidirectional Algorithm (UAX #9).

Ours because the library of line breaks has none; the tests run Unicode's two conformance files whole.
`resolve` works once on a paragraph, `visual_runs` on each line of it.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple
from unicodedata import bidirectional

from caseapp.reports.anyscript.bidi_explicit import (
    ISOLATES,
    REMOVED,
    Isolates,
    explicit_levels,
    first_strong,
)
from caseapp.reports.anyscript.bidi_implicit import IsolatingRun, implicit_levels

_MAY_TURN = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI", "LRE", "LRO", "LRI", "FSI"})
_SPACES = REMOVED | ISOLATES | {"WS", "PDI"}


class Levels(NamedTuple):
    """The level of a paragraph and of each of its characters: even is left to right, odd is right to left."""

    base: int
    each: Sequence[int]


class Run(NamedTuple):
    """Characters of one level that stand together on a line."""

    start: int
    end: int
    level: int


def resolve(text: str, base: int | None = None) -> Levels:
    """The levels of a paragraph; without `base` its first strong character decides the direction."""
    classes = [bidirectional(character) or "L" for character in text]
    if base != 1 and _MAY_TURN.isdisjoint(classes):
        return Levels(0, [0] * len(classes))
    isolates = Isolates(classes)
    if base is None:
        base = first_strong(classes, 0, len(classes), isolates) or 0
    kinds, levels = explicit_levels(classes, base, isolates)
    for run in _isolating_runs(text, classes, kinds, Levels(base, tuple(levels)), isolates):
        for place, level in zip(run.places, implicit_levels(run), strict=True):
            levels[place] = level
    if not REMOVED.isdisjoint(classes):
        last = base
        for place, kind in enumerate(classes):
            if kind in REMOVED:  # what X9 takes out stays with its neighbour
                levels[place] = last
            last = levels[place]
    return Levels(base, levels)


def visual_runs(text: str, levels: Levels, start: int, end: int) -> list[Run]:
    """The runs of one line in the order seen; space at its end has the paragraph's level (L1, L2)."""
    line = list(levels.each[start:end])
    if levels.base == 0 and not any(line):
        return [Run(start, end, 0)] if line else []
    _reset_spaces([bidirectional(character) for character in text[start:end]], line, levels.base)
    runs: list[Run] = []
    for place, level in enumerate(line, start):
        if runs and runs[-1].level == level:
            runs[-1] = Run(runs[-1].start, place + 1, level)
        else:
            runs.append(Run(place, place + 1, level))
    return _reordered(runs)


def _isolating_runs(
    text: str, classes: Sequence[str], kinds: Sequence[str], levels: Levels, isolates: Isolates
) -> Iterator[IsolatingRun]:
    """Level runs joined across their isolates (X10)."""
    base, each = levels
    parts: list[list[int]] = []
    for place, kind in enumerate(classes):
        if kind in REMOVED:
            continue
        if parts and each[parts[-1][0]] == each[place]:
            parts[-1].append(place)
        else:
            parts.append([place])
    level = [base, *(each[part[0]] for part in parts), base]
    number_of = {part[0]: number for number, part in enumerate(parts)}
    for number, part in enumerate(parts):
        if part[0] in isolates.opening:
            continue  # joined to the run that opened the isolate
        places, last = list(part), number
        while places[-1] in isolates.closing:
            last = number_of[isolates.closing[places[-1]]]
            places += parts[last]
        yield IsolatingRun(
            places=places,
            characters=[text[place] for place in places],
            classes=[classes[place] for place in places],
            kinds=[kinds[place] for place in places],
            level=level[number + 1],
            before=level[number],
            after=base if classes[places[-1]] in ISOLATES else level[last + 2],
        )


def _reset_spaces(classes: Sequence[str], line: list[int], base: int) -> None:
    at_end = True
    for place in range(len(line) - 1, -1, -1):
        kind = classes[place]
        if kind in ("B", "S"):
            at_end = True
        elif kind not in _SPACES:
            at_end = False
        if at_end:
            line[place] = base


def _reordered(runs: list[Run]) -> list[Run]:
    for level in range(max((run.level for run in runs), default=0), 0, -1):
        start = 0
        while start < len(runs):
            end = start
            while end < len(runs) and runs[end].level >= level:
                end += 1
            runs[start:end] = runs[start:end][::-1]
            start = end + 1
    return runs
