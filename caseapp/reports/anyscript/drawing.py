"""Lines of text put on a reportlab canvas."""

from typing import cast

from reportlab.pdfgen.canvas import Canvas

from caseapp.reports.anyscript.cells import pen_operand, shown
from caseapp.reports.anyscript.lines import Line
from caseapp.reports.anyscript.paragraph import Paragraph
from caseapp.reports.anyscript.pdf_face import fonts_in

_LINK_ABOVE, _LINK_BELOW = 0.85, 0.25  # the field of a link, in sizes from the line


def draw_line(canvas: Canvas, paragraph: Paragraph, line: Line, x: float, y: float) -> None:
    """Show a line with its left end at x, standing on y."""
    fonts = fonts_in(canvas)
    fonts.missing |= paragraph.missing
    # reportlab does not repeat its font before its own text, so ours must not outlive the line.
    operators = ["q BT"]
    colour = font = None
    for piece in line.pieces:
        face, size = fonts.face(piece.item.manner.face), piece.item.size
        wanted = piece.span.colour or paragraph.style.colour
        if colour != wanted:
            colour = wanted
            operators.append(f"{' '.join(map(_number, wanted))} rg")
        if font != (face, size):
            font = face, size
            operators.append(f"/{face.name} {_number(size)} Tf")
        operand = pen_operand(shown(piece, paragraph, face), face.face.units)
        operators.append(f"1 0 0 1 {_number(x + piece.x)} {_number(y)} Tm {operand} TJ")
    operators.append("ET Q")
    cast(list[str], vars(canvas)["_code"]).extend(operators)
    _link(canvas, line, x, y)


def _link(canvas: Canvas, line: Line, x: float, y: float) -> None:
    for piece in line.pieces:
        if piece.span.link:
            left, size = x + piece.x, piece.item.size
            field = (left, y - _LINK_BELOW * size, left + piece.width, y + _LINK_ABOVE * size)
            canvas.linkURL(piece.span.link, field, relative=1)


def _number(value: float) -> str:
    """A number as a PDF has it, to a thousandth."""
    return f"{value:.3f}".rstrip("0").rstrip(".")
