"""Which script each character of a text belongs to, by its ISO 15924 name."""

from functools import lru_cache
from unicodedata import category

import uharfbuzz as hb

from caseapp.reports.anyscript.brackets import bracket_pairs


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
    """The script of each character; those that every script uses go with what stands before them."""
    opened = {closing: opening for opening, closing in bracket_pairs(text)}
    found: list[str | None] = []
    now: str | None = None
    for place, character in enumerate(text):
        now = script_of(character) or (found[opened[place]] if place in opened else now)
        found.append(now)
    first = next((script for script in found if script), "Latn")
    return [script or first for script in found]
