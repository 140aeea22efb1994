"""Which words may be codes and labels: those that fool neither a reader nor a program that opens them."""

import unicodedata

LONGEST_CODE = 100
_NEVER = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})
# They turn the words around them, so that a code reads as another one.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def tidy(words: str) -> str:
    """The words in their composed form, without space around them."""
    return unicodedata.normalize("NFC", words).strip()


def is_clean(words: str) -> bool:
    """Whether words are short enough and free of control, turning and unassigned characters."""
    if len(words) > LONGEST_CODE:
        return False
    return not any(unicodedata.category(each) in _NEVER or each in _TURNING for each in words)
