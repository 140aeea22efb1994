"""The same lines drawn from HarfBuzz's outlines, with no font in the PDF: another way to the same picture."""

from collections.abc import Sequence

from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus.flowables import Flowable

from caseapp.reports.anyscript.flowable import TextBlock
from caseapp.reports.anyscript.lines import Piece


class _Pen:
    """Draws what HarfBuzz tells onto a path."""

    def __init__(self, path: PDFPathObject, x: float, y: float, scale: float) -> None:
        self.path, self.x, self.y, self.scale = path, x, y, scale
        self.last = (0.0, 0.0)

    def _put(self, *points: tuple[float, float]) -> Sequence[float]:
        self.last = points[-1]
        return [v for x, y in points for v in (self.x + x * self.scale, self.y + y * self.scale)]

    def moveTo(self, point):
        self.path.moveTo(*self._put(point))

    def lineTo(self, point):
        self.path.lineTo(*self._put(point))

    def curveTo(self, first, second, point):
        self.path.curveTo(*self._put(first, second, point))

    def qCurveTo(self, control, point):
        first, second = (
            tuple(end[i] + 2 / 3 * (control[i] - end[i]) for i in (0, 1)) for end in (self.last, point)
        )
        self.curveTo(first, second, point)

    def closePath(self):
        self.path.close()

    def endPath(self):
        """Nothing to do: every contour of a font is closed."""


class Outlines(Flowable):
    """A block of text as filled outlines."""

    def __init__(self, block: TextBlock) -> None:
        super().__init__()
        self.block = block

    def wrap(self, width, height):
        """As the block."""
        self.width, self.height = self.block.wrap(width, height)
        return self.width, self.height

    def getSpaceAfter(self):
        """As the block."""
        return self.block.getSpaceAfter()

    def draw(self):
        """Fill the outline of each glyph at its place."""
        for _, line, x, y in self.block.placed_lines():
            for piece in line.pieces:
                self._draw_piece(piece, x + piece.x, y)

    def _draw_piece(self, piece: Piece, x: float, y: float) -> None:
        face, pen = piece.item.manner.face, 0
        scale = piece.item.size / face.units
        for glyph in piece.glyphs:
            path = self.canv.beginPath()
            left = x + (pen + glyph.right) * scale
            face.shaper.draw_glyph_with_pen(glyph.id, _Pen(path, left, y + glyph.up * scale, scale))
            self.canv.drawPath(path, stroke=0, fill=1, fillMode=1)
            pen += glyph.advance
