"""Wrappers that keep an inserted value in one piece, whatever the direction of the sentence around it.

Without them the rules of mixed directions show `+92 300 1234567` in an Urdu sentence as `1234567 300 92+`.
"""

import re
from unicodedata import bidirectional

_JOINED = 30  # characters that surely fit into any line
_JOINER = "\u2060"
_LEFT_TO_RIGHT, _FIRST_STRONG, _END = "\u2066", "\u2068", "\u2069"
_GAP = re.compile(r"[^\w\r\n]")
_OPENING = ("LRI", "RLI", "FSI")


def left_to_right(value: str) -> str:
    """The value from left to right and on one line: an id, a phone number, a date in figures, an amount."""
    # In two parts on two lines of a right-to-left sentence, nobody could tell which part is the first.
    joined = _GAP.sub(rf"{_JOINER}\g<0>{_JOINER}", value) if len(value) <= _JOINED else value
    return _wrapped(joined, _LEFT_TO_RIGHT)


def own_direction(value: str) -> str:
    """The value in the direction of its own letters: a name, a date in words, any free text."""
    return _wrapped(value, _FIRST_STRONG)


def _wrapped(value: str, mark: str) -> str:
    # An isolate never reaches past the end of its line.
    lines = value.splitlines(keepends=True)
    return "".join(_wrapped_line(line, mark) for line in lines)


def _wrapped_line(line: str, mark: str) -> str:
    kept = line.splitlines()[0]
    return mark + _balanced(kept) + _END + line[len(kept) :] if kept else line


def _balanced(value: str) -> str:
    """The value without ends that would close our wrapper, and with the ends that it lacks."""
    kept, open_now = [], 0
    for character in value:
        kind = bidirectional(character)
        if kind == "PDI" and not open_now:
            continue
        open_now += (kind in _OPENING) - (kind == "PDI")
        kept.append(character)
    return "".join(kept) + _END * open_now
