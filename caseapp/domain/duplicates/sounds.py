"""How a word of a name sounds: one spelling for those that differ by office, and its consonants alone."""

import re
from functools import lru_cache

# Spellings of one sound, longest first; what they become is only ever compared, never shown.
_PLAIN = (
    ("sch", "s"), ("tch", "j"), ("chh", "j"), ("ph", "p"), ("bh", "b"), ("kh", "k"), ("gh", "g"), ("ch", "j"),
    ("sh", "s"), ("th", "t"), ("ht", "t"), ("dh", "d"), ("dj", "j"), ("tj", "j"), ("zh", "j"), ("jh", "j"),
    ("hl", "l"), ("hn", "n"), ("hm", "m"), ("ny", "n"), ("nh", "n"), ("^gy", "j"), ("^ky", "j"),
    ("ck", "k"), ("oeu", "u"), ("oe", "u"), ("x", "ks"), ("q", "k"), ("c", "k"), ("z", "j"), ("f", "p"),
    ("v", "w"), ("aw", "o"), ("au", "o"), ("ao", "o"), ("ou", "u"), ("oo", "u"), ("ow", "o"), ("ee", "i"),
    ("ai", "e"), ("ay", "e"), ("ei", "e"), ("ey", "e"), ("ie", "i"), ("ea", "i"), ("o", "u"), ("e", "i"),
    ("y", "i"),
)  # fmt: skip
_RULES = tuple((re.compile(spelling), sound) for spelling, sound in _PLAIN)
_SILENT_R = re.compile(r"(?<=[aiu])r(?=n)")
_SILENT_H = re.compile(r"(?<=.)h")
_REPEATED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"(?<=.)[aiuw]")
_CLASSES = str.maketrans({"r": "l", "b": "p", "d": "t", "g": "k", "j": "s"})


@lru_cache(maxsize=32768)
def plain(word: str) -> str:
    """A word as it would be spelled if every sound had one spelling."""
    for spelling, sound in _RULES:
        word = spelling.sub(sound, word)
    word = _SILENT_R.sub("", _SILENT_H.sub("", word))
    return _REPEATED.sub(r"\1", word)


@lru_cache(maxsize=32768)
def skeleton(word: str) -> str:
    """The consonants of a word by kind; a vowel or h at the beginning is kept as one sign."""
    text = plain(word)
    first = "a" if text[:1] in "aiuh" else ("p" if text[:1] == "w" else text[:1])
    return _REPEATED.sub(r"\1", (first + _VOWELS.sub("", text)[1:]).translate(_CLASSES))
