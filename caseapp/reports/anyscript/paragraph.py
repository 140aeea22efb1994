"""A paragraph taken apart once: its order, its glyphs and its breaks hold for lines of any width."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from caseapp.reports.anyscript.bidi import Levels, resolve
from caseapp.reports.anyscript.breaks import line_breaks
from caseapp.reports.anyscript.fonts import FontSet, Shared
from caseapp.reports.anyscript.items import Item, itemise
from caseapp.reports.anyscript.style import Span, Style

_BASES = {"ltr": 0, "rtl": 1, "auto": None}
_LINE_END_SPACES = " \u3000\u200b"
# Of the size, at least this much above and below the line, and between two lines.
_ABOVE, _BELOW, _BETWEEN = 0.8, 0.25, 0.08
# And at most this much: hundreds of marks on one letter must not make a line that no page can hold.
_HIGHEST = 2.5


@dataclass(frozen=True, eq=False)
class Paragraph(Shared):
    """What is known of a paragraph before its width is; lengths are in points."""

    text: str = field(repr=False)
    style: Style
    levels: Levels = field(repr=False)
    items: tuple[Item, ...] = field(repr=False)
    missing: frozenset[str] = field(repr=False)  # what no face could show
    breaks: Sequence[int] = field(repr=False)
    trimmed: Sequence[int] = field(repr=False)  # the breaks without the spaces before them
    advances: Sequence[float] = field(repr=False)  # up to each character
    top: float
    bottom: float
    pitch: float

    @property
    def is_rtl(self) -> bool:
        """Whether the paragraph as a whole runs from right to left."""
        return bool(self.levels.base & 1)

    def extent(self, start: int, end: int) -> float:
        """The width of a part of the text as it is before lines are cut."""
        return self.advances[end] - self.advances[start]

    def least_width(self) -> float:
        """The width of the longest part that no line end divides."""
        starts = [0, *self.breaks]
        return max((self.extent(a, b) for a, b in zip(starts, self.trimmed, strict=False)), default=0)


def analyse(spans: Sequence[Span], style: Style, fonts: FontSet) -> Paragraph:
    """A paragraph from clean spans without hard line ends."""
    text = "".join(span.text for span in spans)
    levels = resolve(text, _BASES[style.direction])
    found = itemise(spans, levels.each, style, fonts)
    breaks = line_breaks(text, style.language)
    top, bottom = _reach(found.items)
    size = max([item.size for item in found.items], default=style.size)
    top = min(max(top, _ABOVE * size), _HIGHEST * size)
    bottom = min(max(bottom, _BELOW * size), _HIGHEST * size)
    return Paragraph(
        text=text,
        style=style,
        levels=levels,
        items=found.items,
        missing=found.missing,
        breaks=breaks,
        trimmed=[_trimmed(text, a, b) for a, b in zip([0, *breaks], breaks, strict=False)],
        advances=_advances(len(text), found.items),
        top=top,
        bottom=bottom,
        # From the ink: what the fonts say of themselves would pull lines of Burmese and Nastaliq far apart.
        pitch=max(style.leading * size / style.size, top + bottom + _BETWEEN * size),
    )


def _advances(length: int, items: Sequence[Item]) -> list[float]:
    own = [0.0] * length
    for item in items:
        scale = item.size / item.manner.face.units
        for glyph in item.glyphs:
            own[glyph.cluster] += glyph.advance * scale
    return list(accumulate(own, initial=0.0))


def _reach(items: Sequence[Item]) -> tuple[float, float]:
    top = bottom = 0.0
    for item in items:
        face = item.manner.face
        scale = item.size / face.units
        for glyph, up in {(glyph.id, glyph.up) for glyph in item.glyphs}:
            ink = face.ink(glyph)
            top = max(top, (ink.top + up) * scale)
            bottom = max(bottom, -(ink.bottom + up) * scale)
    return top, bottom


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip(_LINE_END_SPACES))
