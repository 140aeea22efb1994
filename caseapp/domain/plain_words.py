"""Which text of a data file is plain words, safe to show as it stands."""

import re
from unicodedata import category

# Tags, entities, links, Markdown and anything a look-up could take for a place to fill.
_MARKUP = re.compile(
    r"[<>{}`\\]|://|\bwww\.|\bmailto:|\bjavascript:|\]\(|\*\*|__|&#?\w+;|%[\w(]", re.IGNORECASE
)
# Control, private, surrogate and invisible characters; the two joiners are letters of some scripts' spelling.
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
_JOINERS = frozenset({"\u200c", "\u200d"})
_STARTS_FORMULA = frozenset("=+-@\t\r'＝＋－＠")


def is_plain(text: str) -> bool:
    """Whether text is words alone: no markup, links, placeholders, hidden characters or outer spaces."""
    return text == text.strip() and _MARKUP.search(text) is None and not has_hidden(text)


def has_hidden(text: str) -> bool:
    """Whether text holds characters that nobody sees but that change what is seen."""
    # Most text is ASCII, and of that only control characters hide.
    if text.isascii():
        return not text.isprintable()
    return any(category(letter) in _HIDDEN and letter not in _JOINERS for letter in text)


def without_formula(words: str) -> str:
    """The words so that no spreadsheet takes them for a formula; different words stay different."""
    return "'" + words if words[:1] in _STARTS_FORMULA else words
