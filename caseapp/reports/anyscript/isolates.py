"""Wrappers that keep an inserted value in one piece, whatever the direction of the sentence around it.

Without them the rules of mixed directions show `+92 300 1234567` in an Urdu sentence as `1234567 300 92+`.
"""

from unicodedata import bidirectional

_LEFT_TO_RIGHT, _FIRST_STRONG, _END = "\u2066", "\u2068", "\u2069"
_OPENING = ("LRI", "RLI", "FSI")


def left_to_right(value: str) -> str:
    """The value as it is written from left to right: an id, a phone number, a date in figures, an amount."""
    return _wrapped(value, _LEFT_TO_RIGHT)


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
