"""Rows of text side by side that flow over pages, laid out from the side where the language begins."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus.flowables import Flowable

from caseapp.reports.anyscript.flowable import TextBlock
from caseapp.reports.anyscript.style import Colour
from caseapp.reports.palette import HAIRLINE, LINE

_BAR = 3.0
_MIDDLE = 3.5  # of small letters, above the line they stand on
_HAIR = 1e-6


@dataclass(frozen=True)
class Cell:
    """What stands in a row, how far from the row's start side, and how wide it is."""

    content: Flowable
    start: float
    width: float


@dataclass(frozen=True)
class Dress:
    """What a row wears; rows of one dress that follow each other look like one box."""

    above: float = 0
    below: float = 0
    fill: Colour | None = None
    bar: Colour | None = None  # down the start side
    rule: Colour | None = None  # under the row


class Row(Flowable):
    """Cells side by side; each goes on over the page on its own."""

    def __init__(self, cells: Sequence[Cell], dress: Dress, *, is_rtl: bool) -> None:
        super().__init__()
        self.cells, self.dress, self.is_rtl = tuple(cells), dress, is_rtl

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803 - reportlab's names
        """The width offered, and the height of the cells, their first lines standing on one line."""
        self._heights = [cell.content.wrap(cell.width, aH)[1] for cell in self.cells]
        self._drops = _drops(self.cells)
        reached = (drop + height for drop, height in zip(self._drops, self._heights, strict=True))
        self.width = aW
        self.height = max(reached, default=0) + self.dress.above + self.dress.below
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        """The row up to the end of the page, and the rest; nothing where a cell cannot even begin."""
        self.wrap(aW, aH)
        room = aH - self.dress.above - self.dress.below
        first: list[Cell] = []
        rest: list[Cell] = []
        for cell, height, drop in zip(self.cells, self._heights, self._drops, strict=True):
            left = room - drop
            parts = [cell.content] if height <= left + _HAIR else cell.content.split(cell.width, left)
            if not parts:
                return []
            first.append(replace(cell, content=parts[0]))
            rest += [replace(cell, content=part) for part in parts[1:]]
        if not rest:
            return [self]
        upper = replace(self.dress, rule=None)
        return [Row(first, upper, is_rtl=self.is_rtl), Row(rest, self.dress, is_rtl=self.is_rtl)]

    def draw(self) -> None:
        """Put the dress and the cells on the canvas that reportlab has set."""
        self._draw_dress()
        top = self.height - self.dress.above
        for cell, height, drop in zip(self.cells, self._heights, self._drops, strict=True):
            left = self.width - cell.start - cell.width if self.is_rtl else cell.start
            cell.content.drawOn(self.canv, left, top - drop - height)

    def _draw_dress(self) -> None:
        canvas, dress = self.canv, self.dress
        if dress.fill is not None:
            canvas.setFillColorRGB(*dress.fill)
            canvas.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        if dress.bar is not None:
            canvas.setFillColorRGB(*dress.bar)
            canvas.rect(self.width - _BAR if self.is_rtl else 0, 0, _BAR, self.height, stroke=0, fill=1)
        if dress.rule is not None:
            canvas.setStrokeColorRGB(*dress.rule)
            canvas.setLineWidth(HAIRLINE)
            canvas.line(0, 0, self.width, 0)


def _drops(cells: Sequence[Cell]) -> list[float]:
    """How far each cell must sink for the first lines of all to stand on one line."""
    ascents = [_ascent(cell) for cell in cells]
    lowest = max((ascent for ascent in ascents if ascent is not None), default=0)
    return [0 if ascent is None else lowest - ascent for ascent in ascents]


def _ascent(cell: Cell) -> float | None:
    """How far below its top the first line of a cell stands."""
    if isinstance(cell.content, Sign):
        return cell.content.ascent
    if not isinstance(cell.content, TextBlock):
        return None
    paragraph = cell.content.lines(cell.width)[0].paragraph
    return (paragraph.pitch + paragraph.top - paragraph.bottom) / 2


class Sign(Flowable):
    """Something drawn beside a line of text, at the height of its small letters."""

    def __init__(self, thickness: float) -> None:
        super().__init__()
        self.height = thickness

    @property
    def ascent(self) -> float:
        """How far below its top the line of text stands."""
        return self.height / 2 + _MIDDLE

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002 - reportlab's names
        """The width offered, and its own height."""
        self.width = aW
        return self.width, self.height


class Mark(Sign):
    """A small square: empty to be ticked by hand, or filled as the sign of an item."""

    def __init__(self, size: float, colour: Colour, *, is_filled: bool = False) -> None:
        super().__init__(size)
        self._size, self._colour, self._is_filled = size, colour, is_filled

    def draw(self) -> None:
        """Put the square on the canvas."""
        canvas = self.canv
        canvas.setLineWidth(HAIRLINE)
        canvas.setStrokeColorRGB(*self._colour)
        canvas.setFillColorRGB(*self._colour)
        left = (self.width - self._size) / 2
        canvas.rect(left, 0, self._size, self._size, stroke=not self._is_filled, fill=self._is_filled)


class Rule(Flowable):
    """A line across its place: between parts of a page, or to write on, with the room for the hand above."""

    def __init__(self, room: float = 0, colour: Colour = LINE, *, is_dashed: bool = False) -> None:
        super().__init__()
        self._room, self._colour, self._is_dashed = room, colour, is_dashed

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002 - reportlab's names
        """The width offered, and the room above the line."""
        self.width, self.height = aW, self._room + HAIRLINE
        return self.width, self.height

    def draw(self) -> None:
        """Put the line on the canvas."""
        self.canv.setStrokeColorRGB(*self._colour)
        self.canv.setLineWidth(HAIRLINE)
        if self._is_dashed:
            self.canv.setDash(3, 3)
        self.canv.line(0, 0, self.width, 0)
