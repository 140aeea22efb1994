"""Which script each character of a text belongs to, by its ISO 15924 name."""

from functools import lru_cache
from unicodedata import category

import uharfbuzz as hb

from caseapp.reports.anyscript.brackets import bracket_pairs

_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
_ISOLATES = (_LEFT_TO_RIGHT, "\u2067", "\u2068")


@lru_cache(4096)
def script_of(character: str) -> str | None:
    """The script of a character; nothing for those that every script uses."""
    if category(character) == "Cn":
        return None
    # HarfBuzz brings Unicode's table and shows it only as a guess for a text.
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(character)])
    buffer.guess_segment_properties()
    script: str | None = buffer.script
    return script


def scripts_of(text: str) -> list[str]:
    """The script of each character; those that every script uses go with what stands before them.

    What is wrapped to be left to right begins as Latin: figures are then easy to read in any sentence, while
    the spaces and digits of Nastaliq run together.
    """
    opened = {closing: opening for opening, closing in bracket_pairs(text)}
    found: list[str | None] = []
    around: list[str | None] = []
    now: str | None = None
    for place, character in enumerate(text):
        if character == _END and around:
            now = around.pop()
        elif character in _ISOLATES:
            around.append(now)
        else:
            now = script_of(character) or (found[opened[place]] if place in opened else now)
        found.append(now)
        if character == _LEFT_TO_RIGHT:
            now = "Latn"
    first = next((script for script in found if script), "Latn")
    return [script or first for script in found]
