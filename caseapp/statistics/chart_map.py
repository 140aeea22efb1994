"""The map of corridors: an arrow for each, as wide as its published figure, and the same in numbers."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import hypot

from caseapp.paths import RESOURCES
from caseapp.shapes import Box, Drawing, Fill, Ink, Line, Patch, Point, Said, Shape
from caseapp.statistics.chart_sheet import GAP, Sheet, foot
from caseapp.statistics.charts import Chart, Figure, figure_words
from caseapp.text import mark

_SKETCH = mark("Figures", "The map is a sketch. It says nothing about where a border runs.")
_SHAPE = 0.54  # height to width
_LEAST_VIEW = 420.0  # tenths of a degree
_AROUND = 0.3
_BEND = 0.16
_POINTS = 18
_THIN, _THICK = 1.2, 8.0
_HEAD = 5.0
_NAME = 150.0  # what a name of two countries needs at least, for two columns
_BADGE = 15.0


@dataclass(frozen=True)
class _Outlines:
    """Land as closed lines, and a point inside each country by its code; tenths of a degree, y downwards."""

    lands: tuple[tuple[Point, ...], ...]
    places: Mapping[str, Point]


@dataclass(frozen=True)
class _View:
    """The part of the map that is shown, and how large."""

    left: float
    top: float
    width: float
    height: float
    scale: float

    def at(self, point: Point) -> Point:
        """Where a point of the map is drawn."""
        return (point[0] - self.left) * self.scale, (point[1] - self.top) * self.scale


def corridors(chart: Chart, sheet: Sheet) -> Drawing:
    """The map over the words; a corridor from or to a country beyond the map stands in the words alone."""
    outlines = _outlines()
    drawn = {
        number: (line.ends, line.figures[0])
        for number, line in enumerate(chart.lines, 1)
        if line.ends is not None and set(line.ends) <= set(outlines.places)
    }
    shapes: list[Shape] = []
    y = 0.0
    if drawn:
        view = _view([outlines.places[code] for ends, _ in drawn.values() for code in ends], sheet.width)
        shapes, y = _land(view, outlines), view.height * view.scale
        taken: list[Point] = []
        signs: list[Shape] = []
        for number, ((start, end), figure) in drawn.items():
            curve = _curve(view.at(outlines.places[start]), view.at(outlines.places[end]))
            shapes += _arrow(curve, figure, chart.highest)
            signs += _badge(number, curve, taken, sheet)
        sketch = sheet.measure.height_of(sheet.say(_SKETCH), sheet.width)
        shapes += signs
        words = Said(0, y + 2, sheet.width, sketch, sheet.say(_SKETCH), ink=Ink.QUIET)
        shapes += Drawing(sheet.width, y, (words,)).mirrored().shapes if sheet.is_rtl else (words,)
        y += 2 + sketch + GAP
    said, y = _in_numbers(chart, sheet, y)
    under, y = foot(chart, sheet, y)
    listed = Drawing(sheet.width, y, (*said, *under))
    return Drawing(sheet.width, y, (*shapes, *(listed.mirrored() if sheet.is_rtl else listed).shapes))


@cache
def _outlines() -> _Outlines:
    found = json.loads((RESOURCES / "maps" / "asia_pacific.json").read_text("utf-8"))
    lands = tuple(tuple((float(x), float(y)) for x, y in land) for land in found["lands"])
    return _Outlines(lands, {code: (float(x), float(y)) for code, (x, y) in found["places"].items()})


def _view(points: Sequence[Point], width: float) -> _View:
    """What holds all these points, with room around them."""
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    wide = max((right - left) * (1 + 2 * _AROUND), (bottom - top) * (1 + 2 * _AROUND) / _SHAPE, _LEAST_VIEW)
    middle = ((left + right) / 2, (top + bottom) / 2)
    return _View(middle[0] - wide / 2, middle[1] - wide * _SHAPE / 2, wide, wide * _SHAPE, width / wide)


def _land(view: _View, outlines: _Outlines) -> list[Shape]:
    size = (view.width * view.scale, view.height * view.scale)
    shapes: list[Shape] = []
    for land in outlines.lands:
        inside = _clipped([view.at(point) for point in land], size)
        if len(inside) > 2:
            shapes.append(Patch(tuple(inside)))
    # Small states have no outline at this size, and are as much a place as others.
    for x, y in map(view.at, outlines.places.values()):
        if 2 < x < size[0] - 2 and 2 < y < size[1] - 2:
            shapes.append(Box(x - 1.5, y - 1.5, 3, 3, Ink.QUIET))
    return [*shapes, Box(0, 0, *size, Ink.LINE, Fill.EMPTY)]


def _clipped(points: list[Point], size: Point) -> list[Point]:
    """The part of an area within the sheet (Sutherland and Hodgman 1974: cut along each side in turn)."""
    for axis in (0, 1):
        for limit, sign in ((0.0, 1), (size[axis], -1)):
            cut: list[Point] = []
            for before, here in zip([*points[-1:], *points], points, strict=False):
                is_in, was_in = ((p[axis] - limit) * sign >= 0 for p in (here, before))
                if is_in is not was_in:
                    share = (limit - before[axis]) / (here[axis] - before[axis])
                    cut.append((_between(before[0], here[0], share), _between(before[1], here[1], share)))
                if is_in:
                    cut.append(here)
            points = cut
    return points


def _curve(start: Point, end: Point) -> list[Point]:
    """From one place to another in a bend, so that the way there and the way back lie apart."""
    across, down = end[0] - start[0], end[1] - start[1]
    bend = ((start[0] + end[0]) / 2 + down * _BEND, (start[1] + end[1]) / 2 - across * _BEND)
    found = []
    for step in range(_POINTS + 1):
        t = step / _POINTS
        one, two, three = (1 - t) ** 2, 2 * t * (1 - t), t**2
        found.append(
            (one * start[0] + two * bend[0] + three * end[0], one * start[1] + two * bend[1] + three * end[1])
        )
    return found


def _arrow(curve: list[Point], figure: Figure, highest: int) -> Iterator[Shape]:
    """The arrow of a corridor; a hidden figure has a thin one of strokes, whatever it is."""
    share = (figure.value or 0) / highest
    width = _THIN if figure.is_hidden else _THIN + (_THICK - _THIN) * share
    ink = Ink.QUIET if figure.is_hidden else Ink.FIRST
    (x, y), before = curve[-1], curve[-3]
    length = max(hypot(x - before[0], y - before[1]), 0.1)
    along = ((x - before[0]) / length, (y - before[1]) / length)
    head = _HEAD + width / 2
    yield Line(tuple(curve[:-1]), Ink.GROUND, width + 1.6)
    yield Line(tuple(curve[:-1]), ink, width, 4.0 if figure.is_hidden else 0.0)
    back = (x - along[0] * 2 * head, y - along[1] * 2 * head)
    sides = [
        (back[0] - along[1] * head, back[1] + along[0] * head),
        (back[0] + along[1] * head, back[1] - along[0] * head),
    ]
    yield Patch(((x, y), *sides), ink)


def _badge(number: int, curve: list[Point], taken: list[Point], sheet: Sheet) -> list[Shape]:
    """The number of a corridor beside its arrow, where no other number stands."""
    free = [
        p for p in curve[5:14] if all(abs(p[0] - q[0]) > _BADGE or abs(p[1] - q[1]) > _BADGE for q in taken)
    ]
    middle = curve[_POINTS // 2]
    x, y = min(free, key=lambda p: hypot(p[0] - middle[0], p[1] - middle[1]), default=middle)
    taken.append((x, y))
    words = sheet.number(number)
    wide = max(_BADGE, sheet.measure.width_of(words) + 6)
    room = (x - wide / 2, y - _BADGE / 2, wide, _BADGE)
    tall = (x - wide / 2, y - sheet.line / 2, wide, sheet.line)
    return [Box(*room, Ink.GROUND), Box(*room, Ink.TEXT, Fill.EMPTY), Said(*tall, words, "middle")]


def _in_numbers(chart: Chart, sheet: Sheet, y: float) -> tuple[list[Shape], float]:
    """Every corridor with its number on the map and its figure."""
    numbers = [sheet.number(number) for number in range(1, len(chart.lines) + 1)]
    told = [figure_words(line.figures[0], sheet.number, sheet.say) for line in chart.lines]
    first, last = sheet.measure.widest(numbers) + GAP, sheet.measure.widest(told) + 2
    is_wide = sheet.width >= 2 * (first + last + _NAME)
    column = (sheet.width - 3 * GAP) / 2 if is_wide else sheet.width
    per_column = (len(told) + 1) // 2 if is_wide else len(told)
    shapes: list[Shape] = []
    bottom, top = y, y
    for place, (number, line, words) in enumerate(zip(numbers, chart.lines, told, strict=True)):
        if place == per_column:
            y = top
        x = 0.0 if place < per_column else column + 3 * GAP
        name = column - first - last - GAP
        height = max(sheet.line, sheet.measure.height_of(line.label, name))
        shapes.append(Said(x, y, first, height, number, ink=Ink.QUIET))
        shapes.append(Said(x + first, y, name, height, line.label))
        ink = Ink.QUIET if line.figures[0].is_hidden else Ink.TEXT
        shapes.append(Said(x + column - last, y, last, height, words, "end", ink))
        y += height + 3
        bottom = max(bottom, y)
    return shapes, bottom


def _between(one: float, other: float, share: float) -> float:
    return one + (other - one) * share
