"""Brackets that belong together, in the sense of the Unicode Bidirectional Algorithm."""

from collections.abc import Sequence
from unicodedata import category, mirrored, normalize

# Everywhere else the closing bracket is the next character.
_NOT_NEXT = {
    "[": "]",
    "{": "}",
    "\uff3b": "\uff3d",
    "\uff5b": "\uff5d",
    "\u298d": "\u2990",
    "\u298f": "\u298e",
}
_PAIRS = {
    opening: _NOT_NEXT.get(opening, chr(ord(opening) + 1))
    for opening in map(chr, range(0x10000))
    if category(opening) == "Ps" and mirrored(opening)
}
# Either bracket by the name of its kind: U+232A and U+3009 are the same character to Unicode.
_OPENING = {opening: normalize("NFC", closing) for opening, closing in _PAIRS.items()}
_CLOSING = {closing: normalize("NFC", closing) for closing in _PAIRS.values()}
_BRACKETS = _OPENING.keys() | _CLOSING.keys()
_DEEPEST = 63  # UAX #9, BD16


def bracket_pairs(characters: Sequence[str]) -> list[tuple[int, int]]:
    """The places of each opening bracket and the closing one that belongs to it, in order of opening."""
    if _BRACKETS.isdisjoint(characters):
        return []
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for place, character in enumerate(characters):
        if character in _OPENING:
            if len(waiting) == _DEEPEST:
                break
            waiting.append((_OPENING[character], place))
        elif character in _CLOSING:
            _close(waiting, _CLOSING[character], place, pairs)
    return sorted(pairs)


def _close(waiting: list[tuple[str, int]], kind: str, place: int, pairs: list[tuple[int, int]]) -> None:
    for depth in range(len(waiting) - 1, -1, -1):
        if waiting[depth][0] == kind:
            pairs.append((waiting[depth][1], place))
            del waiting[depth:]
            return
