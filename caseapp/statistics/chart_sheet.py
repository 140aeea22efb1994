"""What all charts are laid out with: the sheet, the legend, bars with the limits of the true figure."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from caseapp.shapes import FILLS, SERIES, Box, Fill, Ink, Line, Measure, Said, Shape
from caseapp.statistics.charts import Chart, Figure
from caseapp.text import Text, mark

HIDDEN = mark("Figures", "hidden")
LEFT_OUT = mark("Figures", "%n more line(s) in the table")
GAP = 8.0
SAMPLE = 14.0
_TICK = 3.0


@dataclass(frozen=True)
class Sheet:
    """Where a chart is laid out: how wide, how words are measured, and how they are said."""

    width: float
    measure: Measure
    number: Callable[[int], str]
    say: Callable[[Text], str]
    is_rtl: bool = False

    @property
    def line(self) -> float:
        """The height of a line of words."""
        return self.measure.line

    def told(self, figure: Figure) -> str:
        """What stands beside a bar."""
        return self.say(HIDDEN) if figure.value is None else self.number(figure.value)


def legend(chart: Chart, sheet: Sheet) -> tuple[list[Shape], float]:
    """The names of the series with their fills, and the height they take; nothing where there is but one."""
    shapes: list[Shape] = []
    if not chart.names:
        return shapes, 0.0
    x, y = 0.0, 0.0
    for number, name in enumerate(chart.names):
        width = min(sheet.measure.width_of(name) + 2, sheet.width - SAMPLE - GAP)
        if x and x + SAMPLE + GAP + width > sheet.width:
            x, y = 0.0, y + sheet.line
        shapes.append(Box(x, y + (sheet.line - SAMPLE) / 2, SAMPLE, SAMPLE, SERIES[number], FILLS[number]))
        shapes.append(Said(x + SAMPLE + GAP, y, width, sheet.line, name))
        x += SAMPLE + GAP + width + 2 * GAP
    return shapes, y + sheet.line + GAP


def foot(chart: Chart, sheet: Sheet, y: float) -> tuple[list[Shape], float]:
    """How much of the table the chart leaves out, under it."""
    if not chart.left_out:
        return [], y
    words = sheet.say(LEFT_OUT.counted(chart.left_out))
    return [Said(0, y + GAP / 2, sheet.width, sheet.line, words, ink=Ink.QUIET)], y + GAP / 2 + sheet.line


def level_bar(
    x: float, y: float, thickness: float, figure: Figure, look: tuple[int, float]
) -> Iterator[Shape]:
    """A bar to the right from `x`; `look` is the number of its series, and how long a person is."""
    number, scale = look
    if figure.value is None:
        yield Box(x, y, hidden_length(thickness), thickness, Ink.QUIET, Fill.HATCHED)
        return
    length = figure.value * scale
    if length:
        yield Box(x, y, length, thickness, SERIES[number], FILLS[number])
    else:
        yield Line(((x, y), (x, y + thickness)), SERIES[number], 1.5)
    if figure.is_open and figure.greatest is not None:
        middle = y + thickness / 2
        ends = (x + figure.least * scale, x + figure.greatest * scale)
        # Under the black line a pale one, so that it is seen on a full bar, too.
        yield Line(tuple((end, middle) for end in ends), Ink.GROUND, 3.0)
        yield Line(tuple((end, middle) for end in ends), Ink.TEXT)
        for end in ends:
            yield Line(((end, middle - _TICK), (end, middle + _TICK)), Ink.TEXT)


def reach(figure: Figure, scale: float, thickness: float) -> float:
    """How far a bar and its limits reach."""
    if figure.value is None:
        return hidden_length(thickness)
    open_end = figure.greatest if figure.is_open and figure.greatest is not None else 0
    return max(figure.value, open_end) * scale


def hidden_length(thickness: float) -> float:
    """The length of the mark of a hidden figure, whatever the figure is."""
    return 2 * thickness
