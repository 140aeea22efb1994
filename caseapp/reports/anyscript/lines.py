"""A paragraph cut into lines of a width."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from caseapp.reports.anyscript.bidi import Run, visual_runs
from caseapp.reports.anyscript.breaks import cluster_ends
from caseapp.reports.anyscript.fonts import Shared
from caseapp.reports.anyscript.items import Item
from caseapp.reports.anyscript.paragraph import Paragraph
from caseapp.reports.anyscript.shaping import Glyph, shape
from caseapp.reports.anyscript.style import Span

_HAIR = 0.01
_ROOM = 0.5  # how much wider than counted a line may come out once its ends are shaped
_TRIES = 3
_LONGEST_CUT = 1000


@dataclass(frozen=True)
class Piece:
    """Glyphs of one item on one line in the order seen; `x` is in points from the line's left end."""

    item: Item
    start: int
    end: int
    is_rtl: bool
    glyphs: tuple[Glyph, ...] = field(repr=False)
    x: float
    width: float

    @property
    def span(self) -> Span:
        """The span it comes from."""
        return self.item.manner.span


@dataclass(frozen=True)
class Line(Shared):
    """A line: its text ends at `shown_to`, the next line begins at `end`."""

    start: int
    shown_to: int
    end: int
    pieces: tuple[Piece, ...]
    width: float


def lines_of(paragraph: Paragraph, width: float, start: int = 0, stop: int | None = None) -> list[Line]:
    """The lines of the paragraph, or of the part of it from `start` to `stop`."""
    style, last = paragraph.style, len(paragraph.text) if stop is None else stop
    lines: list[Line] = []
    at = start
    while at < last:
        room = width - style.indent - (0 if at else style.first_indent)
        line = _longest(paragraph, at, last, room)
        lines.append(line)
        at = line.end
    return lines or [Line(start, start, start, (), 0)]


def whole_line(paragraph: Paragraph) -> Line:
    """The paragraph as one line, however wide."""
    end = len(paragraph.text)
    return _line(paragraph, 0, paragraph.trimmed[-1] if end else 0, end)


def _longest(paragraph: Paragraph, start: int, stop: int, room: float) -> Line:
    """The longest line that fits; shaping its ends can change what was counted, so some are tried."""
    tries = _line_ends(paragraph, start, stop, room)
    for shown_to, end in tries:
        line = _line(paragraph, start, shown_to, end)
        if line.width <= room + _ROOM:
            break
    return line


def _line_ends(paragraph: Paragraph, start: int, stop: int, room: float) -> list[tuple[int, int]]:
    """Where the line could end, best first: without its last spaces, and with them."""
    breaks, trimmed = paragraph.breaks, paragraph.trimmed
    first = good = bisect_right(breaks, start)
    while (
        good < len(breaks)
        and breaks[good] <= stop
        and paragraph.extent(start, max(start, trimmed[good])) <= room + _HAIR
    ):
        good += 1
    if good > first:
        chosen = range(good - 1, max(first, good - _TRIES) - 1, -1)
        return [(max(start, trimmed[k]), breaks[k]) for k in chosen]
    return _cut_word(paragraph, start, min(breaks[first], stop, start + _LONGEST_CUT), room)


def _cut_word(paragraph: Paragraph, start: int, end: int, room: float) -> list[tuple[int, int]]:
    """Ends inside a word that is wider than the line; one reader's character always goes on it."""
    ends = [start + length for length in cluster_ends(paragraph.text[start:end], paragraph.style.language)]
    fitting = bisect_right(ends, room, key=lambda at: paragraph.extent(start, at))
    chosen = ends[: max(1, fitting)][-_TRIES:]
    return [(at, at) for at in reversed(chosen)]


def _line(paragraph: Paragraph, start: int, shown_to: int, end: int) -> Line:
    pieces: list[Piece] = []
    x = 0.0
    for run in visual_runs(paragraph.text, paragraph.levels, start, shown_to):
        items = _items_in(paragraph, run)
        for item in reversed(items) if run.level & 1 else items:
            piece = _piece(paragraph, item, run, (start, shown_to), x)
            pieces.append(piece)
            x += piece.width
    return Line(start, shown_to, end, tuple(pieces), x)


def _items_in(paragraph: Paragraph, run: Run) -> Sequence[Item]:
    first = bisect_right(paragraph.items, run.start, key=lambda item: item.start) - 1
    return paragraph.items[first : bisect_left(paragraph.items, run.end, key=lambda item: item.start)]


def _piece(paragraph: Paragraph, item: Item, run: Run, line: tuple[int, int], x: float) -> Piece:
    start, end = max(run.start, item.start), min(run.end, item.end)
    glyphs = _cut(item, start, end) if run.level == item.manner.level else None
    if glyphs is None:
        voice = item.voice(paragraph.style, run.level)
        glyphs = shape(paragraph.text, start, end, voice, line)
    width = sum(glyph.advance for glyph in glyphs) * item.size / item.manner.face.units
    return Piece(item, start, end, bool(run.level & 1), glyphs, x, width)


def _cut(item: Item, start: int, end: int) -> tuple[Glyph, ...] | None:
    """The item's glyphs for a part of it, where HarfBuzz says that its ends may be cut."""
    if (start, end) == (item.start, item.end):
        return item.glyphs
    count, is_rtl = len(item.clusters), item.manner.level & 1
    first, last = bisect_left(item.clusters, start), bisect_left(item.clusters, end)

    def is_safe(number: int, place: int) -> bool:
        if number == count or item.clusters[number] != place:
            return False
        return not item.glyphs[count - 1 - number if is_rtl else number].is_unsafe

    if (start == item.start or is_safe(first, start)) and (end == item.end or is_safe(last, end)):
        return item.glyphs[count - last : count - first] if is_rtl else item.glyphs[first:last]
    return None
