"""Finds recorded names in a text of any script and puts a bar of one length in their place."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

BAR = "█████"  # of one length, so that nothing tells how long a name was
# Scripts that set no blanks between words: where a name ends there, only its letters tell.
_UNSPACED = ("THAI", "LAO", "KHMER", "MYANMAR", "CJK", "HIRAGANA", "KATAKANA", "TIBETAN", "JAVANESE", "TAI")
# Scripts of languages that set endings to a name without a blank.
_SUFFIXING = (
    *("BENGALI", "DEVANAGARI", "TAMIL", "SINHALA", "TELUGU", "KANNADA", "MALAYALAM", "GUJARATI", "GURMUKHI"),
    *("ORIYA", "HANGUL", "THAANA", "CYRILLIC"),
)
_ENDINGS = frozenset({"nya", "ku", "mu", "lah", "kah", "pun"})  # Indonesian and Malay
_BEGINNINGS = "وفبلك"  # Arabic words set before a name without a blank
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "de", "bin", "binti", "the", "and", "of"})
_LEAST, _MOST_PARTS, _LEAST_DIGITS, _DIGITS_TOLD_BY = 2, 4, 6, 8


@dataclass(frozen=True)
class Names:
    """Names of other people, folded; `numbers` are the last digits of their phones and accounts."""

    words: frozenset[str] = field(default=frozenset(), repr=False)
    numbers: frozenset[str] = field(default=frozenset(), repr=False)


def names_in(texts: Iterable[str], own: Iterable[str] = ()) -> Names:
    """What to look for: each name whole, and each of its parts that is not a part of the person's own."""
    mine = {part for text in own for part in _folded(text)[0].split()}
    words: set[str] = set()
    numbers: set[str] = set()
    for text in texts:
        digits = _digits(text)[0]
        if len(digits) >= _LEAST_DIGITS:
            numbers.add(digits[-_DIGITS_TOLD_BY:])
        for name in text.replace(";", ",").replace("/", ",").split(","):
            whole = _folded(name)[0].strip()
            words.add(whole)
            words.update(set(_parts(name)) - mine - _TITLES)
    return Names(
        frozenset(word for word in words if len(word) >= _LEAST and not word.isdigit()), frozenset(numbers)
    )


def black_out(text: str, names: Names) -> str:
    """The text with a bar for each name that stands in it as a word of its own."""
    found = sorted({*_words(text, names.words), *_numbers(text, names.numbers)})
    if not found:
        return text
    kept: list[str] = []
    end = 0
    for start, stop in found:
        is_one_name = bool(kept) and not text[end:start].strip(" ")  # one bar covers all of its words
        if start >= end and not is_one_name:
            kept.append(text[end:start] + BAR)
        end = max(end, stop)
    return "".join([*kept, text[end:]])


def _parts(name: str) -> Iterator[str]:
    """The words of a name; of a description, such as of a stranger, only what is written like a name."""
    parts = name.split()
    is_described = len(parts) > _MOST_PARTS
    for part in parts:
        if is_described and part[:1].islower():
            continue
        yield from (each for each in _folded(part)[0].split() if len(each) >= _LEAST)


def _words(text: str, words: frozenset[str]) -> Iterator[tuple[int, int]]:
    folded, places = _folded(text)
    for word in words:
        at = folded.find(word)
        while at >= 0:
            stop = _end(folded, word, at)
            if stop:
                last = places[stop - 1] + 1
                yield places[at], _with_marks(text, last)
            at = folded.find(word, at + 1)


def _end(folded: str, word: str, start: int) -> int:
    """Where a name that is found ends with what is set to it; 0 where it is part of another word."""
    stop = start + len(word)
    first, last, following = word[0], word[-1], folded[stop : stop + 1]
    if not _is_unspaced(first) and _joins(folded[start - 1 : start]):
        is_set_before = folded[start - 1] in _BEGINNINGS and not _joins(folded[start - 2 : start - 1])
        if not is_set_before:
            return 0
    if not _joins(following):
        return stop
    if _is_unspaced(last):
        return 0 if unicodedata.category(following)[0] == "M" and _is_unspaced(following) else stop
    rest = folded[stop:].partition(" ")[0]
    is_ending = _script(last) in _SUFFIXING or rest in _ENDINGS
    return stop + len(rest) if is_ending else 0


def _numbers(text: str, numbers: frozenset[str]) -> Iterator[tuple[int, int]]:
    digits, places = _digits(text)
    for number in numbers:
        at = digits.find(number)
        while at >= 0:
            start, stop = places[at], places[at + len(number) - 1] + 1
            if stop - start <= 3 * len(number):
                yield _whole_number(text, start), stop
            at = digits.find(number, at + 1)


def _whole_number(text: str, start: int) -> int:
    """Where the number begins whose end was told: its first digits are a country's or an area's."""
    first = start
    for place in range(start - 1, max(-1, start - _LEAST_DIGITS - _LEAST), -1):
        if text[place].isdecimal() or text[place] == "+":
            first = place
        elif text[place] not in "-() .":
            break
    return first


def _folded(text: str) -> tuple[str, list[int]]:
    """The text in one spelling, with the place of each letter: signs are blanks, what is not seen is gone."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for letter in _letter(character):
            if letter != " " or letters[-1:] != [" "]:
                letters.append(letter)
                places.append(place)
    return "".join(letters), places


@lru_cache(maxsize=4096)
def _letter(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cf" or character == "\u034f" or "\ufe00" <= character <= "\ufe0f":
        return ""
    if category[0] not in "LNM":
        return " "
    spelled = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    kept = "".join(letter for letter in spelled if not _is_ornament(letter))
    return kept.replace("\u0640", "").replace("ı", "i")  # the Turkish one becomes a usual I in capitals


def _is_ornament(letter: str) -> bool:
    """Whether a name is often written with this sign and without it: accents, Arabic vowels."""
    return "\u0300" <= letter <= "\u036f" or "\u064b" <= letter <= "\u065f" or letter == "\u0670"


def _digits(text: str) -> tuple[str, list[int]]:
    found = [(str(unicodedata.decimal(each)), at) for at, each in enumerate(text) if each.isdecimal()]
    return "".join(digit for digit, _ in found), [at for _, at in found]


def _with_marks(text: str, stop: int) -> int:
    while stop < len(text) and unicodedata.category(text[stop])[0] == "M" and _is_ornament(text[stop]):
        stop += 1
    return stop


def _joins(character: str) -> bool:
    return bool(character) and unicodedata.category(character)[0] in "LM"


def _is_unspaced(character: str) -> bool:
    return _script(character) in _UNSPACED


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    return unicodedata.name(character, "").partition(" ")[0]
