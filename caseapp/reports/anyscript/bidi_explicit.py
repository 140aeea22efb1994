"""Directions that control characters ask for: rules P2, P3 and X1 to X8 of UAX #9."""

from collections.abc import Sequence
from typing import NamedTuple

ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_OVERRIDES = {"LRO": "L", "RLO": "R"}
_RIGHT = frozenset({"RLE", "RLO", "RLI"})
REMOVED = _EMBEDDINGS | {"PDF", "BN"}
_CONTROLS = REMOVED | ISOLATES | {"PDI", "B"}
_DEEPEST = 125


class Isolates:
    """Which character closes each isolate, and which opened it."""

    def __init__(self, classes: Sequence[str]) -> None:
        self.closing: dict[int, int] = {}
        self.opening: dict[int, int] = {}
        waiting: list[int] = []
        for place, kind in enumerate(classes):
            if kind in ISOLATES:
                waiting.append(place)
            elif kind == "PDI" and waiting:
                opened = waiting.pop()
                self.closing[opened], self.opening[place] = place, opened


def first_strong(classes: Sequence[str], start: int, end: int, isolates: Isolates) -> int | None:
    """The level that the first strong character outside all isolates asks for (P2, P3)."""
    place = start
    while place < end:
        kind = classes[place]
        if kind == "L":
            return 0
        if kind in ("R", "AL"):
            return 1
        place = isolates.closing.get(place, end) if kind in ISOLATES else place + 1
    return None


def explicit_levels(classes: Sequence[str], base: int, isolates: Isolates) -> tuple[list[str], list[int]]:
    """The class and the level of each character after the control characters have been obeyed."""
    if _CONTROLS.isdisjoint(classes):
        return list(classes), [base] * len(classes)
    walk = _Walk(classes, base, isolates)
    for place, kind in enumerate(classes):
        if kind in ISOLATES or kind in _EMBEDDINGS:
            walk.open(place, kind)
        elif kind == "PDI":
            walk.close_isolate(place)
        elif kind == "PDF":
            walk.close_embedding(place)
        elif kind == "B":
            walk.levels[place] = base
        else:
            walk.put(place, changed=kind != "BN")
    return walk.kinds, walk.levels


class _Status(NamedTuple):
    level: int
    override: str | None
    is_isolate: bool


class _Walk:
    """The stack of directions that the control characters open and close."""

    def __init__(self, classes: Sequence[str], base: int, isolates: Isolates) -> None:
        self.kinds, self.levels = list(classes), [base] * len(classes)
        self._classes, self._isolates = classes, isolates
        self._stack = [_Status(base, None, is_isolate=False)]
        self._isolates_too_deep = self._embeddings_too_deep = self._open_isolates = 0

    def put(self, place: int, *, changed: bool = True) -> None:
        """Give a character the level, and where there is one the override, that holds here."""
        level, override, _ = self._stack[-1]
        self.levels[place] = level
        if override and changed:
            self.kinds[place] = override

    def open(self, place: int, kind: str) -> None:
        """Begin an embedding, an override or an isolate."""
        isolate = kind in ISOLATES
        self.put(place, changed=isolate)
        level = self._stack[-1].level
        new = (level + 1) | 1 if self._turns_right(place, kind) else (level + 2) & ~1
        if new <= _DEEPEST and not self._isolates_too_deep and not self._embeddings_too_deep:
            self._open_isolates += isolate
            self._stack.append(_Status(new, _OVERRIDES.get(kind), isolate))
        elif isolate:
            self._isolates_too_deep += 1
        elif not self._isolates_too_deep:
            self._embeddings_too_deep += 1

    def close_isolate(self, place: int) -> None:
        """End the innermost isolate and all embeddings left open inside it."""
        if self._isolates_too_deep:
            self._isolates_too_deep -= 1
        elif self._open_isolates:
            self._embeddings_too_deep = 0
            while not self._stack.pop().is_isolate:
                pass
            self._open_isolates -= 1
        self.put(place)

    def close_embedding(self, place: int) -> None:
        """End the innermost embedding or override, unless an isolate stands between."""
        if not self._isolates_too_deep:
            if self._embeddings_too_deep:
                self._embeddings_too_deep -= 1
            elif not self._stack[-1].is_isolate and len(self._stack) > 1:
                self._stack.pop()
        self.put(place, changed=False)

    def _turns_right(self, place: int, kind: str) -> bool:
        if kind != "FSI":
            return kind in _RIGHT
        end = self._isolates.closing.get(place, len(self._classes))
        return first_strong(self._classes, place + 1, end, self._isolates) == 1
