"""Directions that characters have and give each other: rules W1 to W7, N0 to N2, I1 and I2 of UAX #9."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from caseapp.reports.anyscript.brackets import bracket_pairs

_ISOLATE_MARKS = frozenset({"LRI", "RLI", "FSI", "PDI"})
_NEUTRAL = _ISOLATE_MARKS | {"B", "S", "WS", "ON"}
_SIDE = {
    "L": "L",
    "R": "R",
    "EN": "R",
    "AN": "R",
}  # numbers count as right to left for what stands around them


class IsolatingRun(NamedTuple):
    """Characters that decide each other's direction; `kinds` are their classes, changed rule by rule."""

    places: Sequence[int]
    characters: Sequence[str]
    classes: Sequence[str]
    kinds: list[str]
    level: int
    before: int  # level of what stands before the run, and after it
    after: int


def implicit_levels(run: IsolatingRun) -> list[int]:
    """The final level of each character of the run."""
    kinds, own = run.kinds, _direction(run.level)
    start, end = _direction(max(run.level, run.before)), _direction(max(run.level, run.after))
    present = set(kinds)
    if not present.isdisjoint(("NSM", "EN", "AL")):
        _marks_and_arabic(kinds, start)
    if not present.isdisjoint(("ES", "CS", "ET")):
        _between_numbers(kinds)
        _beside_numbers(kinds)
    if "EN" in present:
        _latin_numbers(kinds, start)
    if not _NEUTRAL.isdisjoint(kinds):
        _brackets(run, start, own)
        _neutral(kinds, start, end, own)
    if run.level & 1:
        return [run.level + (kind != "R") for kind in kinds]
    return [run.level + (1 if kind == "R" else 2 if kind in ("AN", "EN") else 0) for kind in kinds]


def _direction(level: int) -> str:
    return "R" if level & 1 else "L"


def _marks_and_arabic(kinds: list[str], start: str) -> None:
    """Marks follow their letter, numbers after Arabic letters are Arabic (W1 to W3)."""
    before = strong = start
    for place, found in enumerate(kinds):
        kind = found
        if kind == "NSM":
            kind = "ON" if before in _ISOLATE_MARKS else before
        before = kinds[place] = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
    for place, kind in enumerate(kinds):
        if kind == "AL":
            kinds[place] = "R"


def _between_numbers(kinds: list[str]) -> None:
    """One separator between two numbers of a kind belongs to them (W4)."""
    for place in range(1, len(kinds) - 1):
        before, kind, after = kinds[place - 1 : place + 2]
        if before == after and (
            (kind in ("ES", "CS") and before == "EN") or (kind == "CS" and before == "AN")
        ):
            kinds[place] = before


def _beside_numbers(kinds: list[str]) -> None:
    """Signs beside a number belong to it; separators left over are neutral (W5, W6)."""
    place = 0
    while place < len(kinds):
        end = place + 1
        if kinds[place] == "ET":
            while end < len(kinds) and kinds[end] == "ET":
                end += 1
            touches = "EN" in kinds[max(0, place - 1) : place] + kinds[end : end + 1]
            kinds[place:end] = ["EN" if touches else "ON"] * (end - place)
        elif kinds[place] in ("ES", "CS"):
            kinds[place] = "ON"
        place = end


def _latin_numbers(kinds: list[str], start: str) -> None:
    """Numbers after left-to-right letters are part of them (W7)."""
    strong = start
    for place, kind in enumerate(kinds):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _brackets(run: IsolatingRun, start: str, own: str) -> None:
    """A pair of brackets takes the direction of what it holds, or of what stands before it (N0)."""
    kinds = run.kinds
    characters = [c if kind == "ON" else "" for c, kind in zip(run.characters, kinds, strict=True)]
    for opening, closing in bracket_pairs(characters):
        inside = {_SIDE[kind] for kind in kinds[opening + 1 : closing] if kind in _SIDE}
        if not inside:
            continue
        chosen = own if own in inside else _last_side(kinds[:opening], start)
        for place in (opening, closing):
            kinds[place] = chosen
            _marks_after(run, place, chosen)


def _last_side(kinds: Sequence[str], start: str) -> str:
    return next((_SIDE[kind] for kind in reversed(kinds) if kind in _SIDE), start)


def _marks_after(run: IsolatingRun, place: int, kind: str) -> None:
    for after in range(place + 1, len(run.kinds)):
        if run.classes[after] != "NSM":
            return
        run.kinds[after] = kind


def _neutral(kinds: list[str], start: str, end: str, own: str) -> None:
    """What has no direction takes that of both its neighbours, or of the run (N1, N2)."""
    place, before = 0, start
    while place < len(kinds):
        if kinds[place] not in _NEUTRAL:
            before = _SIDE[kinds[place]]
            place += 1
            continue
        stop = _first_other(kinds, place)
        after = _SIDE[kinds[stop]] if stop < len(kinds) else end
        kinds[place:stop] = [before if before == after else own] * (stop - place)
        place = stop


def _first_other(kinds: Sequence[str], start: int) -> int:
    places: Iterable[int] = range(start, len(kinds))
    return next((place for place in places if kinds[place] not in _NEUTRAL), len(kinds))
