"""Plain shapes on a page that flows: the charts of the windows, drawn for paper."""

from collections.abc import Mapping
from dataclasses import replace

from reportlab.platypus.flowables import Flowable

from caseapp.reports import palette
from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.single_line import text_width
from caseapp.reports.anyscript.style import Colour
from caseapp.reports.words import Words
from caseapp.shapes import Box, Drawing, Fill, Ink, Line, Measure, Point, Said

_INKS: Mapping[Ink, Colour] = {
    Ink.FIRST: palette.PRIMARY,
    Ink.SECOND: palette.AMBER,
    Ink.THIRD: palette.QUIET,
    Ink.FOURTH: palette.TRAINING,
    Ink.TEXT: palette.INK,
    Ink.QUIET: palette.QUIET,
    Ink.LINE: palette.LINE,
    Ink.LAND: palette.LINE,
    Ink.GROUND: palette.PAPER,
}
_HATCH = 3.5
_DOTS = 2.5
_EDGE = 0.6


def measure_of(words: Words) -> Measure:
    """How much room words take in charts on paper."""
    style = words.style(palette.CAPTION)

    def height(said: str, width: float) -> float:
        return float(words.block(said, palette.CAPTION).wrap(max(width, 1.0), palette.BODY_HEIGHT)[1])

    return Measure(style.leading, lambda said: text_width(said, style, words.fonts) + 1, height)


class Drawn(Flowable):
    """A drawing in one piece."""

    def __init__(self, drawing: Drawing, words: Words) -> None:
        super().__init__()
        self._drawing, self._words = drawing, words
        self.width, self.height = drawing.width, drawing.height

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803, ARG002 - reportlab's names
        """Its own size."""
        return self.width, self.height

    def draw(self) -> None:
        """Put the shapes on the canvas, whose y goes upwards."""
        for shape in self._drawing.shapes:
            if isinstance(shape, Said):
                self._say(shape)
                continue
            self.canv.saveState()
            colour = _INKS[shape.ink]
            self.canv.setStrokeColorRGB(*colour)
            self.canv.setFillColorRGB(*colour)
            if isinstance(shape, Box):
                self._box(shape)
            elif isinstance(shape, Line):
                self.canv.setLineWidth(shape.width * _EDGE if shape.width <= 1 else shape.width)
                if shape.dash:
                    self.canv.setDash(shape.dash, shape.dash)
                self._path(shape.points, is_filled=False)
            else:
                if shape.ink is Ink.LAND:
                    self.canv.setStrokeColorRGB(*palette.PAPER)
                self.canv.setLineWidth(_EDGE)
                self._path(shape.points, is_filled=True)
            self.canv.restoreState()

    def _box(self, box: Box) -> None:
        canvas, bottom = self.canv, self.height - box.y - box.height
        canvas.setLineWidth(_EDGE)
        room = (box.x, bottom, box.width, box.height)
        if box.fill is Fill.FULL:
            canvas.rect(*room, stroke=0, fill=1)
            return
        if box.fill is not Fill.EMPTY:
            canvas.saveState()
            shape = canvas.beginPath()
            shape.rect(*room)
            canvas.clipPath(shape, stroke=0, fill=0)
            self._pattern(box, bottom)
            canvas.restoreState()
        canvas.rect(*room, stroke=1, fill=0)

    def _pattern(self, box: Box, bottom: float) -> None:
        """Lines rising to the right; both ways where a figure is hidden; dots for the fourth series."""
        step = _DOTS if box.fill is Fill.DOTTED else _HATCH
        if box.fill is Fill.DOTTED:
            self.canv.setDash(1, 1.5)
        at = -box.height
        while at < box.width:
            x = box.x + at
            if box.fill is not Fill.DOTTED:
                self.canv.line(x, bottom, x + box.height, bottom + box.height)
            else:
                self.canv.line(x + box.height, bottom, x + box.height, bottom + box.height)
            if box.fill is Fill.HATCHED:
                self.canv.line(x, bottom + box.height, x + box.height, bottom)
            at += step

    def _path(self, points: tuple[Point, ...], *, is_filled: bool) -> None:
        path = self.canv.beginPath()
        path.moveTo(points[0][0], self.height - points[0][1])
        for x, y in points[1:]:
            path.lineTo(x, self.height - y)
        if is_filled:
            path.close()
        self.canv.drawPath(path, stroke=1, fill=int(is_filled))

    def _say(self, said: Said) -> None:
        words = self._words
        style = replace(palette.CAPTION, colour=_INKS[said.ink])
        if said.side == "middle":
            text = AnyText(said.words, words.style(style, "center"), words.fonts)
        else:
            text = words.block(said.words, style, "end" if said.side == "end" else "start")
        # A little more than measured, so that the last letter does not begin another line.
        _, height = text.wrap(said.width + 2, palette.BODY_HEIGHT)
        ends_right = (said.side == "end") != words.is_rtl
        left = said.x - (2 if ends_right else 0)
        text.drawOn(self.canv, left, self.height - said.y - (said.height - height) / 2 - height)
