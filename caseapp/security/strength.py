"""How hard a passphrase is to guess: the cheapest way to spell it out of words, runs and single signs."""

import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from caseapp.paths import RESOURCES
from caseapp.text import Text, mark

FOLDER = RESOURCES / "passphrases"
_MEASURED = 200  # signs; more cannot make a strong passphrase weak
_LONGEST_WORD = 24
_RUN_BITS = 6.0
_CONTEXT_BITS = 2.0
_KEYBOARDS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "azertyuiop",
    "qwertzuiop",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "qazwsxedcrfvtgbyhnujmikolp",
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_LEET = str.maketrans("0134578@$!", "oieastbasi")


class Level(IntEnum):
    """How good a passphrase is, in four steps."""

    WEAK = 0
    FAIR = 50
    GOOD = 62
    STRONG = 70


LEVEL_NAMES: dict[Level, Text] = {
    Level.WEAK: mark("Passphrase", "Weak"),
    Level.FAIR: mark("Passphrase", "Fair"),
    Level.GOOD: mark("Passphrase", "Good"),
    Level.STRONG: mark("Passphrase", "Strong"),
}


@dataclass(frozen=True)
class Strength:
    """The guesses a passphrase withstands, as a power of two."""

    bits: float

    @property
    def level(self) -> Level:
        """How good that is, for people."""
        return max(level for level in Level if self.bits >= level)


def measure(passphrase: str, context: Iterable[str] = ()) -> Strength:
    """The strength of a normalised passphrase; words of the context (name, office) count as known."""
    signs = passphrase[:_MEASURED]
    plain = signs.casefold() if len(signs.casefold()) == len(signs) else signs
    known = _context_words(context)
    best = [0.0] * (len(plain) + 1)
    for end in range(1, len(plain) + 1):
        options = [best[end - 1] + _sign_bits(signs, end - 1)]
        for start in range(max(0, end - _LONGEST_WORD), end - 1):
            bits = _piece_bits(plain[start:end], known)
            if bits is not None:
                options.append(best[start] + bits + (signs[start] != plain[start]))
        options += _repeat_options(plain, end, best)
        best[end] = min(options)
    return Strength(best[-1])


def _sign_bits(signs: str, at: int) -> float:
    sign = signs[at]
    if sign.isspace():
        return 0.0  # everybody puts blanks between words
    if at and signs[at - 1] == sign:
        return 0.5
    if sign.isdecimal():
        return 3.3
    if unicodedata.category(sign)[0] in "LM":
        return _letter_bits(sign)
    return 1.0 if sign in signs[:at] else 5.0


def _letter_bits(sign: str) -> float:
    # Letters that make no word of a list are still mostly words of some language, so they count for less
    # than chance would: a measure that flatters is worse than none.
    if unicodedata.category(sign)[0] == "M":
        return 1.5
    if not sign.isascii():
        return 2.5
    return 4.0 if sign.isupper() else 3.0


def _piece_bits(piece: str, known: frozenset[str]) -> float | None:
    if piece in known:
        return _CONTEXT_BITS
    rank = _ranks().get(piece)
    if rank is None and (straight := piece.translate(_LEET)) != piece and not piece.isdecimal():
        rank = 4 * _ranks().get(straight, 0) or None
    bits = None if rank is None else max(1.0, math.log2(rank))
    if len(piece) == 4 and _YEAR.fullmatch(piece):
        return min(7.0, bits or 7.0)
    if len(piece) >= 3 and _is_run(piece):
        return min(_RUN_BITS + math.log2(len(piece)) - 1, bits or math.inf)
    return bits


def _is_run(piece: str) -> bool:
    return any(piece in row or piece[::-1] in row for row in _KEYBOARDS)


def _repeat_options(plain: str, end: int, best: list[float]) -> list[float]:
    # A block that was there just before costs one guess more, however long it is.
    return [
        best[end - size] + 1.0
        for size in range(2, end // 2 + 1)
        if plain[end - size : end] == plain[end - 2 * size : end - size]
    ]


def _context_words(context: Iterable[str]) -> frozenset[str]:
    return frozenset(word for text in context for word in text.casefold().split() if len(word) >= 3)


@cache
def _ranks() -> dict[str, int]:
    ranks = {word: len(generator_words()) for word in generator_words()}
    for rank, word in enumerate(_lines("common_passwords.txt"), start=1):
        ranks[word] = min(rank, ranks.get(word, rank))
    return ranks


@cache
def generator_words() -> tuple[str, ...]:
    """The 7,776 words of generated phrases."""
    return _lines("words_en.txt")


@cache
def common_phrases() -> tuple[str, ...]:
    """The phrases and passwords that people choose most often."""
    return _lines("common_phrases.txt") + _lines("common_passwords.txt")


def _lines(name: str) -> tuple[str, ...]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))
