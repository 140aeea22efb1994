"""Where a line may end, and which characters must stay together."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from unicodedata import category

from icu4py.breakers import CharacterBreaker, LineBreaker

# Else a line could end between any two syllables of a Korean or Japanese word.
_BY_PHRASE = {"ko": "ko-u-lw-phrase", "ja": "ja-u-lw-phrase"}


def line_breaks(text: str, language: str) -> Sequence[int]:
    """The places where a line may end, by the language's dictionary where it has one; the end is the last."""
    return _ends(LineBreaker(text, _BY_PHRASE.get(language.split("-")[0], language)))


def clusters(text: str, language: str) -> Iterable[str]:
    """The text in parts that a reader takes for one character each."""
    return CharacterBreaker(text, language)


def cluster_ends(text: str, language: str) -> Sequence[int]:
    """The places where a word wider than its line may be cut; the end is the last."""
    ends = _ends(clusters(text, language))
    # Unicode lets some Burmese signs stand for themselves; no reader does.
    return [end for end in ends if end == len(text) or category(text[end])[0] != "M"]


def _ends(parts: Iterable[str]) -> Sequence[int]:
    # The breakers' own places count halves of characters outside the first plane, so lengths are added up.
    return list(accumulate(len(part) for part in parts))
