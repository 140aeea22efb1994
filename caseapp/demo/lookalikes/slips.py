"""What goes wrong when an office writes a name or a date down."""

from datetime import date
from random import Random

_NEIGHBOURS = {
    "a": "s",
    "e": "r",
    "i": "o",
    "o": "p",
    "u": "i",
    "n": "m",
    "m": "n",
    "t": "r",
    "s": "a",
    "k": "l",
}
_BUDDHIST = 543


def typo(chance: Random, word: str) -> str:
    """The word with one letter dropped, doubled, swapped with the next, or mistaken for its neighbour."""
    if len(word) < 4:
        return word
    place = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:place], word[place], word[place + 1 :]
    kind = chance.randrange(4)
    if kind == 0:
        return before + after
    if kind == 1:
        return before + letter + letter + after
    if kind == 2:
        return before + after[0] + letter + after[1:]
    return before + _NEIGHBOURS.get(letter, letter) + after


def slipped_date(chance: Random, day: date) -> str:
    """A birth date with day and month swapped, a Buddhist year, another year, no day, or a wrong day."""
    kind = chance.randrange(5)
    if kind == 0:
        if day.day <= 12:
            return f"{day.year}-{day.day:02d}-{day.month:02d}"
        kind = 4
    if kind == 1:
        return f"{day.year + _BUDDHIST:04d}-{day.month:02d}-{day.day:02d}"
    if kind == 2:
        return f"{day.year + chance.choice((-1, 1)):04d}-{day.month:02d}-{min(day.day, 28):02d}"
    if kind == 3:
        return f"{day.year}"
    wrong = chance.choice([number for number in range(1, 29) if number != day.day])
    return f"{day.year}-{day.month:02d}-{wrong:02d}"
