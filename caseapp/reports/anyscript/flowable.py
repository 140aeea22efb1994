"""A block of text in any script for reportlab's pages, frames and table cells.

No text is ever read as markup. The road of a text: `cleaning` makes paragraphs; `paragraph` takes each apart
once (`bidi`, `items`, `shaping`, `breaks`); `lines` cuts it for a width; `drawing` puts it on the page, in
fonts that `pdf_face` makes. `single_line` is for headers and footers, `isolates` for values in a sentence.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from reportlab.platypus.flowables import Flowable

from caseapp.reports.anyscript.drawing import draw_line
from caseapp.reports.anyscript.fonts import FontSet
from caseapp.reports.anyscript.lines import Line
from caseapp.reports.anyscript.paragraph import Paragraph
from caseapp.reports.anyscript.passage import Passage, SetLine, passage_of
from caseapp.reports.anyscript.style import Content, Style

_HAIR = 1e-6


class PlacedLine(NamedTuple):
    """A line, where it begins from the left of its block, and the height it stands on."""

    paragraph: Paragraph
    line: Line
    x: float
    y: float


class TextBlock(Flowable):
    """A passage on the page; it splits between lines."""

    def __init__(self, passage: Passage, style: Style) -> None:
        super().__init__()
        self.passage, self.style = passage, style
        self._set: tuple[float, list[SetLine]] | None = None

    @property
    def missing(self) -> frozenset[str]:
        """The characters that no face could show: they are boxes on the page."""
        return self.passage.missing

    def lines(self, width: float) -> list[SetLine]:
        """The lines of the block at a width."""
        if self._set is None or self._set[0] != width:
            self._set = width, self.passage.lines(width)
        return self._set[1]

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002 - reportlab's names
        """The width offered, and the height the lines need."""
        self.width = aW
        self.height = sum(line.paragraph.pitch for line in self.lines(aW))
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        """The lines that fit and those that do not, as two blocks; nothing where not one fits."""
        lines = self.lines(aW)
        count = _fitting(lines, aH)
        if count == 0:
            return []
        if count == len(lines):
            return [self]
        passages = self.passage.cut(lines[count].place)
        first = TextBlock(passages[0], replace(self.style, space_after=0))
        rest = TextBlock(passages[1], replace(self.style, space_before=0))
        # The lines of this width are known: a text of many pages would set them again for each.
        first._set, rest._set = (aW, lines[:count]), (aW, lines[count:])
        return [first, rest]

    def minWidth(self) -> float:  # noqa: N802 - reportlab's name
        """The width below which words are cut."""
        return self.style.indent + max(p.least_width() for p in self.passage.paragraphs)

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab's name
        """The space that the style asks for above."""
        return self.style.space_before

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab's name
        """The space that the style asks for below."""
        return self.style.space_after

    def placed_lines(self) -> Iterator[PlacedLine]:
        """The lines of the block, which has been wrapped, and where they stand in it."""
        y = self.height
        for paragraph, line, place in self.lines(self.width):
            slack = paragraph.pitch - paragraph.top - paragraph.bottom
            free = self.width - line.width
            x = _left(self.style, free, is_rtl=paragraph.is_rtl, is_first=place.character == 0)
            yield PlacedLine(paragraph, line, x, y - slack / 2 - paragraph.top)
            y -= paragraph.pitch

    def draw(self) -> None:
        """Put the lines on the canvas that reportlab has set."""
        for placed in self.placed_lines():
            draw_line(self.canv, *placed)


class AnyText(TextBlock):
    """Text in any script, a paragraph at each hard line end."""

    def __init__(self, content: Content, style: Style, fonts: FontSet) -> None:
        super().__init__(passage_of(content, style, fonts), style)


def _fitting(lines: list[SetLine], height: float) -> int:
    count, used = 0, 0.0
    while count < len(lines) and used + lines[count].paragraph.pitch <= height + _HAIR:
        used += lines[count].paragraph.pitch
        count += 1
    leaves_one = count == len(lines) - 1 and count > 2
    return count - 1 if leaves_one else count


def _left(style: Style, free: float, *, is_rtl: bool, is_first: bool) -> float:
    """Where a line begins, seen from the left, when it leaves so much of the width free."""
    indent = style.indent + (style.first_indent if is_first else 0)
    sides = {"start": "right" if is_rtl else "left", "end": "left" if is_rtl else "right"}
    side = sides.get(style.align, style.align)
    if side == "center":
        return free / 2
    if side == "left":
        return 0 if is_rtl else indent
    return free - (indent if is_rtl else 0)
