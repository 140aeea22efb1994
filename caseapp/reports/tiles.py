"""A band of tiles: each a number in large type, with what it counts under it."""

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

from caseapp.reports import palette
from caseapp.reports.anyscript.isolates import left_to_right
from caseapp.reports.anyscript.style import Span
from caseapp.reports.rows import Cell, Dress, Row
from caseapp.reports.words import Words
from caseapp.text import Text

TILE_START = 1.5 * palette.STEP
_SIZE = 20.0


def tiles(found: Sequence[tuple[int, Text]], words: Words) -> Row:
    """Numbers with their captions, side by side over the width of the sheet."""
    width = (palette.BODY_WIDTH - TILE_START) / len(found)
    cells = [
        Cell(_tile(number, caption, words), TILE_START + at * width, width - palette.STEP)
        for at, (number, caption) in enumerate(found)
    ]
    dress = Dress(above=palette.STEP, below=palette.STEP, fill=palette.GROUND, bar=palette.PRIMARY)
    return Row(cells, dress, is_rtl=words.is_rtl)


def _tile(number: int, caption: Text, words: Words) -> Flowable:
    spans = [
        Span(left_to_right(words.number(number)), bold=True, size=_SIZE, colour=palette.INK),
        Span("\n" + words.say(caption)),
    ]
    return words.block(spans, palette.CAPTION)
