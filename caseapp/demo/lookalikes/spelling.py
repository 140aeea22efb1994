"""How an office spells the words of a name."""

from collections.abc import Sequence
from random import Random

from caseapp.demo.lookalikes.souls import Word


def spelled(chance: Random, words: Sequence[Word], *, in_script: bool) -> str:
    """The words in their own script, if they have one and it is asked for, or in Latin letters."""
    return " ".join(word.script if in_script and word.script else latin(chance, word) for word in words)


def latin(chance: Random, word: Word) -> str:
    """The word in the spelling this office uses; accents are kept by some."""
    return "".join(
        part.spellings[0] if chance.random() < 0.65 else chance.choice(part.spellings) for part in word.parts
    ).capitalize()
