"""Text in any script on one line: headers, footers, labels, and how wide it will be."""

from typing import Literal

from reportlab.pdfgen.canvas import Canvas

from caseapp.reports.anyscript.cleaning import one_line
from caseapp.reports.anyscript.drawing import draw_line
from caseapp.reports.anyscript.fonts import FontSet
from caseapp.reports.anyscript.lines import whole_line
from caseapp.reports.anyscript.paragraph import analyse
from caseapp.reports.anyscript.style import Content, Style

_SHARES = {"left": 0.0, "center": 0.5, "right": 1.0}


def text_width(content: Content, style: Style, fonts: FontSet) -> float:
    """The width of the text on one line, in points."""
    return whole_line(analyse(one_line(content), style, fonts)).width


def draw_text(  # noqa: PLR0913 - a place, a text and how it looks
    canvas: Canvas,
    x: float,
    y: float,
    content: Content,
    style: Style,
    fonts: FontSet,
    *,
    anchor: Literal["left", "center", "right"] = "left",
) -> float:
    """Draw the text on one line that stands on y, its left end, middle or right end at x; gives its width."""
    paragraph = analyse(one_line(content), style, fonts)
    line = whole_line(paragraph)
    draw_line(canvas, paragraph, line, x - _SHARES[anchor] * line.width, y)
    return line.width
