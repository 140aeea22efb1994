"""How text looks, and the stretches of text that look different from the rest."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

Colour = tuple[float, float, float]  # red, green, blue from 0 to 1
Direction = Literal["auto", "ltr", "rtl"]
Alignment = Literal["start", "end", "left", "right", "center"]


@dataclass(frozen=True)
class Style:
    """How a block of text looks; lengths are in points.

    `leading` is the least distance of two lines: scripts that stand taller get more. `language` chooses
    shapes, faces and line breaks. `families` come first for the scripts they are made for:
    `NotoSansThaiLooped` or, instead of Naskh, `NotoSansArabic`.
    """

    size: float = 10
    leading: float = 14
    bold: bool = False
    colour: Colour = (0, 0, 0)
    language: str = "en"
    direction: Direction = "auto"
    align: Alignment = "start"
    families: tuple[str, ...] = ()
    space_before: float = 0
    space_after: float = 0
    indent: float = 0  # at the start side
    first_indent: float = 0


@dataclass(frozen=True)
class Span:
    """Text, never markup, with what differs from the style of its block.

    `link` is an address of the program's own: text that came from a person must not become a link.
    """

    text: str = field(repr=False)
    bold: bool | None = None
    colour: Colour | None = None
    size: float | None = None
    language: str | None = None
    link: str | None = None


Content = str | Sequence[Span]


def spans_of(content: Content) -> Sequence[Span]:
    """The content as spans."""
    return [Span(content)] if isinstance(content, str) else content
