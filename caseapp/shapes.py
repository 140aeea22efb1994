"""A drawing as plain shapes and words in points, so that windows and printed pages draw the same."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

Point = tuple[float, float]
Side = Literal["start", "middle", "end"]


class Ink(StrEnum):
    """What a colour is for; each place that draws has its own colour for it."""

    FIRST = "first"  # the series of a chart, in their order
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"
    TEXT = "text"
    QUIET = "quiet"
    LINE = "line"
    LAND = "land"
    GROUND = "ground"


SERIES = (Ink.FIRST, Ink.SECOND, Ink.THIRD, Ink.FOURTH)


class Fill(StrEnum):
    """How an area is filled: each looks different in grey print and to people who see no colours."""

    FULL = "full"
    LINED = "lined"
    DOTTED = "dotted"
    EMPTY = "empty"
    HATCHED = "hatched"  # kept for what is hidden


FILLS = (Fill.FULL, Fill.LINED, Fill.EMPTY, Fill.DOTTED)


@dataclass(frozen=True)
class Box:
    """A rectangle from its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink = Ink.FIRST
    fill: Fill = Fill.FULL


@dataclass(frozen=True)
class Line:
    """A line through points; `dash` is the length of its strokes, 0 for a whole line."""

    points: tuple[Point, ...]
    ink: Ink = Ink.TEXT
    width: float = 1.0
    dash: float = 0.0


@dataclass(frozen=True)
class Patch:
    """An area within a closed line."""

    points: tuple[Point, ...]
    ink: Ink = Ink.LAND


@dataclass(frozen=True)
class Said:
    """Words in a room, broken over lines where they are long; `side` is where reading begins or ends."""

    x: float
    y: float
    width: float
    height: float
    words: str
    side: Side = "start"
    ink: Ink = Ink.TEXT


Shape = Box | Line | Patch | Said


@dataclass(frozen=True)
class Drawing:
    """Shapes on a sheet of this size, y downwards, the later over the earlier."""

    width: float
    height: float
    shapes: tuple[Shape, ...]

    def mirrored(self) -> "Drawing":
        """The same drawing for reading from the right; words stay words, at the other end."""
        return replace(self, shapes=tuple(_mirrored(shape, self.width) for shape in self.shapes))


def moved(shapes: Iterable[Shape], right: float, down: float) -> list[Shape]:
    """The same shapes further to the right and down."""
    return [
        replace(shape, x=shape.x + right, y=shape.y + down)
        if isinstance(shape, Box | Said)
        else replace(shape, points=tuple((x + right, y + down) for x, y in shape.points))
        for shape in shapes
    ]


@dataclass(frozen=True)
class Measure:
    """How much room words take where they will be drawn.

    `line` is the height of a line, `width_of` the length of words on one line, `height_of` the height of
    words broken over lines of a width.
    """

    line: float
    width_of: Callable[[str], float]
    height_of: Callable[[str, float], float]

    def widest(self, words: Iterable[str]) -> float:
        """The length of the longest of these."""
        return max(map(self.width_of, words), default=0.0)


def _mirrored(shape: Shape, width: float) -> Shape:
    if isinstance(shape, Box | Said):
        return replace(shape, x=width - shape.x - shape.width)
    return replace(shape, points=tuple((width - x, y) for x, y in shape.points))
