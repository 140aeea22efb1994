"""Unicode's own conformance files for mixed directions, whole."""

import os
from collections.abc import Iterator
from pathlib import Path
from unicodedata import bidirectional

import pytest

from caseapp.reports.anyscript.bidi import Levels, resolve, visual_runs

# Debian's package unicode-data has the files.
_FOLDER = Path(os.environ.get("CASEAPP_UNICODE_DATA", "/usr/share/unicode"))
_WITHOUT = "CASEAPP_WITHOUT_UNICODE_DATA"
_CHARACTER_PARTS, _CLASS_PARTS = 4, 12
_SPACES = {"WS", "LRI", "RLI", "FSI", "PDI", "LRE", "RLE", "LRO", "RLO", "PDF", "BN"}
_BASES = {"0": 0, "1": 1, "2": None}
_A_CHARACTER_OF = {
    bidirectional(character): character
    for character in map(chr, [*range(0x20, 0x7F), 0x5D0, 0x627, 0x300, 0x661, 0xA0, 9, 10, 0xAD])
} | {
    bidirectional(character): character
    for character in map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
}


def _lines(name: str) -> Iterator[str]:
    path = _FOLDER / name
    if not path.is_file():
        if os.environ.get(_WITHOUT) == "1":
            pytest.skip(f"{_WITHOUT}=1: mixed directions are NOT checked against Unicode's files")
        pytest.fail(f"{path} is missing. Install Debian's unicode-data, or set {_WITHOUT}=1 to go without.")
    with path.open(encoding="utf-8") as lines:
        yield from lines


def _seen(text: str, levels: Levels) -> tuple[list[int], list[int]]:
    """The level of each character on a line of its own, and the characters in the order seen."""
    each, order = [0] * len(text), []
    for start, end, level in visual_runs(text, levels, 0, len(text)):
        each[start:end] = [level] * (end - start)
        places = range(start, end)
        order += reversed(places) if level & 1 else places
    return each, order


def _on_a_line(classes: list[str], levels: Levels) -> list[int]:
    """The levels once space before a line's end or a tab has gone to that of the paragraph (L1)."""
    each, at_end = list(levels.each), True
    for place in range(len(each) - 1, -1, -1):
        if classes[place] in ("B", "S"):
            at_end = True
        elif classes[place] not in _SPACES:
            at_end = False
        if at_end:
            each[place] = levels.base
    return each


def _agree(wanted: list[str], found: list[int]) -> bool:
    return all(want in ("x", str(level)) for want, level in zip(wanted, found, strict=True))


@pytest.mark.parametrize("part", range(_CHARACTER_PARTS))
def test_characters_stand_in_the_order_that_unicode_tells(part):
    checked = 0
    for number, line in enumerate(_lines("BidiCharacterTest.txt")):
        if number % _CHARACTER_PARTS != part or line[0] in "#\n":
            continue
        codes, direction, base, wanted, order = line.strip().split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        levels = resolve(text, _BASES[direction])
        each, seen = _seen(text, levels)
        shown = wanted.split()
        assert levels.base == int(base), line
        assert _agree(shown, each), line
        assert [place for place in seen if shown[place] != "x"] == [int(place) for place in order.split()], (
            line
        )
        checked += 1
    assert checked > 20_000


@pytest.mark.parametrize("part", range(_CLASS_PARTS))
def test_every_combination_of_classes_has_the_levels_that_unicode_tells(part):
    checked, wanted = 0, []
    for number, line in enumerate(_lines("BidiTest.txt")):
        if line.startswith("@Levels:"):
            wanted = line[8:].split()
        if number % _CLASS_PARTS != part or line[0] in "@#\n":
            continue
        classes, bits = line.split(";")
        text = "".join(_A_CHARACTER_OF[kind] for kind in classes.split())
        for bit, base in ((1, None), (2, 0), (4, 1)):
            if int(bits) & bit:
                assert _agree(wanted, _on_a_line(classes.split(), resolve(text, base))), (line, base)
                checked += 1
    assert checked > 50_000
