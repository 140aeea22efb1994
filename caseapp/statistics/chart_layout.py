"""Lays charts out as shapes: bars lying down, two sides of a pyramid, a line through time."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from caseapp.shapes import FILLS, SERIES, Box, Drawing, Fill, Ink, Line, Said, Shape, moved
from caseapp.statistics.chart_map import corridors
from caseapp.statistics.chart_sheet import GAP, Sheet, foot, hidden_length, legend, level_bar, reach
from caseapp.statistics.charts import Chart, Figure, Kind
from caseapp.statistics.charts import Line as ChartLine

_BAR = 15.0
_LABELS = 0.4  # of the width at most
_TREND_HEIGHT = 170.0
_STEPS = (1, 1.5, 2, 3, 4, 5, 6, 8, 10)
_DASHES = (0.0, 6.0, 2.0, 9.0)


def laid_out(chart: Chart, sheet: Sheet) -> Drawing:
    """The drawing of a chart, from the side where reading begins; a map keeps its east and west."""
    drawing = _LAYOUTS[chart.kind](chart, sheet)
    return drawing.mirrored() if sheet.is_rtl and chart.kind is not Kind.CORRIDORS else drawing


def _bars(chart: Chart, sheet: Sheet, person: float | None = None) -> Drawing:
    """Bars on one scale; `person` is how long one person is where another chart beside it says so."""
    shapes, y = legend(chart, sheet)
    start = _label_room(chart, sheet)
    room = sheet.measure.widest(map(sheet.told, chart.figures)) + GAP
    scale = max(sheet.width - start - room, 1.0) / chart.highest if person is None else person
    step = max(_BAR + 3, sheet.line)
    for line in chart.lines:
        label = sheet.measure.height_of(line.label, start - GAP)
        height = max(label, step * len(line.figures))
        shapes.append(Said(0, y + (height - label) / 2, start - GAP, label, line.label))
        top = y + (height - step * len(line.figures)) / 2
        for number, figure in enumerate(line.figures):
            at = top + number * step
            shapes += level_bar(start, at + (step - _BAR) / 2, _BAR, figure, (number, scale))
            x = start + reach(figure, scale, _BAR) + GAP / 2
            ink = Ink.QUIET if figure.is_hidden else Ink.TEXT
            shapes.append(Said(x, at, room, step, sheet.told(figure), ink=ink))
        y += height + (GAP if len(line.figures) > 1 else GAP / 2)
    under, y = foot(chart, sheet, y)
    return Drawing(sheet.width, y, (*shapes, *under))


def _pyramid(chart: Chart, sheet: Sheet) -> Drawing:
    """The first two series back to back, the eldest on top; further ones as bars of their own below."""
    middle = _label_room(chart, sheet) + GAP
    numbers = sheet.measure.widest(map(sheet.told, chart.figures)) + GAP
    half = (sheet.width - middle) / 2
    sides = [figure for line in chart.lines for figure in line.figures[:2]]
    scale = max(half - numbers, 1.0) / max(reach(figure, 1.0, 0.0) for figure in sides or chart.figures)
    shapes: list[Shape] = []
    for number, (x, side) in enumerate(((0.0, "end"), (half + middle, "start"))):
        name = chart.names[number]
        height = sheet.measure.height_of(name, half)
        shapes.append(Said(x, 0, half, height, name, "end" if side == "end" else "start"))
    y = max(sheet.measure.height_of(name, half) for name in chart.names[:2]) + GAP / 2
    step = max(_BAR + 4, sheet.line)
    for line in reversed(chart.lines):
        label = sheet.measure.height_of(line.label, middle - GAP)
        height = max(label, step)
        shapes.append(
            Said(half + GAP / 2, y + (height - label) / 2, middle - GAP, label, line.label, "middle")
        )
        for number, figure in enumerate(line.figures[:2]):
            shapes += _pyramid_side(number, figure, (y, height), (half, middle), scale, sheet)
        y += height + 3
    rest = _rest_of_pyramid(chart)
    if rest is not None:
        below = _bars(rest, sheet, scale)
        shapes += moved(below.shapes, 0, y + GAP)
        y += GAP + below.height
    return Drawing(sheet.width, y, tuple(shapes))


def _pyramid_side(
    number: int,
    figure: Figure,
    rows: tuple[float, float],
    parts: tuple[float, float],
    scale: float,
    sheet: Sheet,
) -> list[Shape]:
    (y, height), (half, middle) = rows, parts
    top = y + (height - _BAR) / 2
    far = reach(figure, scale, _BAR) + GAP / 2
    room = sheet.measure.width_of(sheet.told(figure)) + GAP
    ink = Ink.QUIET if figure.is_hidden else Ink.TEXT
    words = Said(far, y, room, height, sheet.told(figure), "start", ink)
    side = Drawing(half, height, (*level_bar(0, top, _BAR, figure, (number, scale)), words))
    if number == 0:
        turned = side.mirrored().shapes
        return [replace(shape, side="end") if isinstance(shape, Said) else shape for shape in turned]
    return moved(side.shapes, half + middle, 0)


def _rest_of_pyramid(chart: Chart) -> Chart | None:
    lines = tuple(
        ChartLine(f"{name}, {line.label}", line.code, (line.figures[place],))
        for place, name in enumerate(chart.names[2:], start=2)
        for line in chart.lines
        if line.figures[place].is_hidden or line.figures[place].value
    )
    return Chart(Kind.BARS, "", (), lines) if lines else None


def _trend(chart: Chart, sheet: Sheet) -> Drawing:
    shapes, top = legend(chart, sheet)
    top += sheet.line
    highest = _round_number(chart.highest)
    side = sheet.measure.width_of(sheet.number(highest)) + GAP
    bottom = top + _TREND_HEIGHT
    for part in (0.0, 0.5, 1.0):
        y = bottom - part * _TREND_HEIGHT
        shapes.append(Line(((side, y), (sheet.width, y)), Ink.QUIET if part == 0 else Ink.LINE))
        if (highest * part).is_integer():
            words = sheet.number(int(highest * part))
            shapes.append(Said(0, y - sheet.line / 2, side - GAP / 2, sheet.line, words, "end", Ink.QUIET))
    step = (sheet.width - side) / len(chart.lines)
    low = max((sheet.measure.height_of(line.label, step - 4) for line in chart.lines), default=sheet.line)
    for place, line in enumerate(chart.lines):
        shapes.append(Said(side + place * step + 2, bottom + 4, step - 4, low, line.label, "middle"))
    for number in range(len(chart.lines[0].figures)):
        figures = [line.figures[number] for line in chart.lines]
        at = [(side + (place + 0.5) * step, figure) for place, figure in enumerate(figures)]
        low_ones = [_is_lowest(line, number) for line in chart.lines]
        shapes += _curve(number, at, (bottom, _TREND_HEIGHT / highest))
        shapes += _numbers(at, low_ones, (bottom, _TREND_HEIGHT / highest), sheet)
    return Drawing(sheet.width, bottom + 4 + low, tuple(shapes))


def _curve(number: int, at: list[tuple[float, Figure]], scale: tuple[float, float]) -> list[Shape]:
    """A line through the figures that are told; a hidden one breaks it and leaves its mark at the foot."""
    bottom, person = scale
    shapes: list[Shape] = []
    points = [(x, bottom - f.value * person) if f.value is not None else None for x, f in at]
    for one, other in pairwise(points):
        if one is not None and other is not None:
            shapes.append(Line((one, other), SERIES[number], 2.0, _DASHES[number]))
    for (x, figure), point in zip(at, points, strict=True):
        if point is None:
            long = hidden_length(_BAR)
            shapes.append(Box(x - _BAR / 2, bottom - long, _BAR, long, Ink.QUIET, Fill.HATCHED))
            continue
        if figure.is_open and figure.greatest is not None:
            ends = (bottom - figure.least * person, bottom - figure.greatest * person)
            shapes.append(Line(((x, ends[0]), (x, ends[1])), Ink.TEXT))
            shapes += [Line(((x - 3, end), (x + 3, end)), Ink.TEXT) for end in ends]
        shapes.append(Box(x - 3.5, point[1] - 3.5, 7, 7, SERIES[number], FILLS[number]))
    return shapes


def _numbers(
    at: list[tuple[float, Figure]], low_ones: list[bool], scale: tuple[float, float], sheet: Sheet
) -> Iterator[Said]:
    """Each figure over its point, or under it where another series is higher."""
    bottom, person = scale
    for (x, figure), is_low in zip(at, low_ones, strict=True):
        highest = max(figure.value or 0, (figure.greatest or 0) * figure.is_open) * person
        lowest = min(figure.value or 0, figure.least) * person
        y = bottom - highest - sheet.line - 4
        if figure.is_hidden:
            y = bottom - hidden_length(_BAR) - sheet.line
        elif is_low and lowest > sheet.line + 4:
            y = bottom - lowest + 4
        yield Said(x - 40, y, 80, sheet.line, sheet.told(figure), "middle")


def _is_lowest(line: ChartLine, number: int) -> bool:
    told = [figure.value for figure in line.figures if figure.value is not None]
    return len(told) > 1 and line.figures[number].value == min(told) < max(told)


def _label_room(chart: Chart, sheet: Sheet) -> float:
    return min(_LABELS * sheet.width, sheet.measure.widest(line.label for line in chart.lines) + 2) + GAP


def _round_number(top: int) -> int:
    power = 1.0
    while True:
        for step in _STEPS:
            if step * power >= top and (step * power).is_integer():
                return int(step * power)
        power *= 10


_LAYOUTS: dict[Kind, Callable[[Chart, Sheet], Drawing]] = {
    Kind.BARS: _bars,
    Kind.PYRAMID: _pyramid,
    Kind.TREND: _trend,
    Kind.CORRIDORS: corridors,
}
