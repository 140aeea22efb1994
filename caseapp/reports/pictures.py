"""The program's own icons as drawings on a page: no letters, so a reader of the text finds none."""

import json
from collections.abc import Sequence
from functools import cache

from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus.flowables import Flowable

from caseapp.paths import RESOURCES
from caseapp.reports.anyscript.fonts import Face
from caseapp.reports.anyscript.style import Colour

Point = tuple[float, float]


class Picture(Flowable):
    """One icon in a square of this size."""

    def __init__(self, name: str, size: float, colour: Colour) -> None:
        super().__init__()
        self.width = self.height = size
        self._name, self._size, self._colour = name, size, colour

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002 - reportlab's names
        """The square."""
        return self.width, self.height

    def split(self, aW: float, aH: float) -> list[Flowable]:  # noqa: N803 - reportlab's names
        """The picture whole, or nothing."""
        return [self] if self._size <= min(aW, aH) else []

    def draw(self) -> None:
        """Fill the outline of the icon."""
        face, points = _icons()
        glyph = face.shaper.get_nominal_glyph(points[self._name])
        scale = self._size / face.units
        path = self.canv.beginPath()
        face.shaper.draw_glyph_with_pen(glyph, _Pen(path, face.descent * self._size, scale))
        self.canv.setFillColorRGB(*self._colour)
        self.canv.drawPath(path, stroke=0, fill=1, fillMode=1)


class _Pen:
    """Draws what HarfBuzz tells onto a path; its names are those of all pens of fonts."""

    def __init__(self, path: PDFPathObject, rise: float, scale: float) -> None:
        self._path, self._rise, self._scale = path, rise, scale
        self._last: Point = (0.0, 0.0)

    def moveTo(self, point: Point) -> None:  # noqa: N802
        """Begin a line."""
        self._path.moveTo(*self._placed(point))

    def lineTo(self, point: Point) -> None:  # noqa: N802
        """Draw a straight line."""
        self._path.lineTo(*self._placed(point))

    def curveTo(self, first: Point, second: Point, point: Point) -> None:  # noqa: N802
        """Draw a cubic curve."""
        self._path.curveTo(*self._placed(first, second, point))

    def qCurveTo(self, control: Point, point: Point) -> None:  # noqa: N802
        """Draw a quadratic curve, which PDF knows only as a cubic one."""
        first, second = (
            (end[0] + 2 / 3 * (control[0] - end[0]), end[1] + 2 / 3 * (control[1] - end[1]))
            for end in (self._last, point)
        )
        self.curveTo(first, second, point)

    def closePath(self) -> None:  # noqa: N802
        """End a line where it began."""
        self._path.close()

    def endPath(self) -> None:  # noqa: N802
        """Nothing to do: every outline of a font is closed."""

    def _placed(self, *points: Point) -> Sequence[float]:
        self._last = points[-1]
        return [part for x, y in points for part in (x * self._scale, self._rise + y * self._scale)]


@cache
def _icons() -> tuple[Face, dict[str, int]]:
    folder = RESOURCES / "icons"
    points = json.loads((folder / "phosphor.json").read_text("utf-8"))
    return Face(folder / "phosphor.ttf"), {name: int(point, 16) for name, point in points.items()}
