"""A small font for a PDF: glyphs cut out of a face, and made ones that hold a word's ink or nothing."""

import struct
from collections.abc import Sequence, Set
from typing import NamedTuple

from caseapp.reports.anyscript.fonts import Face
from caseapp.reports.anyscript.sfnt import packed, subset

_WORDS, _X_Y, _MORE = (
    1,
    2,
    32,
)  # flags of a composite's parts: long offsets, offsets not points, another follows
_SCALE, _SCALE_TWO, _MATRIX = 8, 64, 128


class Mark(NamedTuple):
    """A glyph of the face at a place inside a made glyph."""

    glyph: int
    x: int
    y: int


class MadeGlyph(NamedTuple):
    """A glyph of our own: its width, and the ink it shows."""

    width: int
    ink: tuple[Mark, ...]


class Box(NamedTuple):
    """The outline's extent."""

    left: int
    bottom: int
    right: int
    top: int


class MadeFont(NamedTuple):
    """The font file, the face's glyphs under their new numbers, and the number of the first made glyph."""

    data: bytes
    numbers: dict[int, int]
    first_made: int
    box: Box


class _Weight(NamedTuple):
    """What a reader must reserve for a glyph."""

    points: int
    contours: int
    parts: int
    depth: int


def make_font(face: Face, glyphs: Set[int], made: Sequence[MadeGlyph]) -> MadeFont:
    """The font with these glyphs of the face and with the made ones after them."""
    tables, numbers = subset(face, glyphs)
    outlines = _Outlines(tables)
    count = outlines.count
    widths = _widths(tables, count)
    weights = []
    for glyph in made:
        weights.append(outlines.add([Mark(numbers[m.glyph], m.x, m.y) for m in glyph.ink]))
        widths.append(glyph.width)
    box = _write(tables, outlines, widths, weights)
    return MadeFont(packed(tables), numbers, count, box)


class _Outlines:
    """The outlines of a font, to which composites can be added."""

    def __init__(self, tables: dict[str, bytearray]) -> None:
        (self.count,) = struct.unpack_from(">H", tables["maxp"], 4)
        (is_long,) = struct.unpack_from(">h", tables["head"], 50)
        form, unit = ("L", 1) if is_long else ("H", 2)
        self.places = [unit * at for at in struct.unpack(f">{self.count + 1}{form}", tables["loca"])]
        self.data = tables["glyf"]
        self._weights: dict[int, _Weight] = {}

    def glyph(self, number: int) -> bytes:
        """The bytes of a glyph; none where there is nothing to see."""
        return bytes(self.data[self.places[number] : self.places[number + 1]])

    def box(self, number: int) -> Box | None:
        """The extent of a glyph."""
        data = self.glyph(number)
        return Box(*struct.unpack_from(">4h", data, 2)) if data else None

    def add(self, marks: Sequence[Mark]) -> _Weight:
        """A new glyph of these marks; an empty one where none of them has ink."""
        boxes = [(mark, box) for mark in marks if (box := self.box(mark.glyph))]
        if boxes:
            whole = _around([_moved(box, mark.x, mark.y) for mark, box in boxes])
            data = struct.pack(">5h", -1, *whole)
            for left, (mark, _) in zip(range(len(boxes) - 1, -1, -1), boxes, strict=True):
                data += _part(mark, _X_Y | (_MORE if left else 0))
            self.data += data + b"\0" * (-len(data) % 4)
        self.places.append(len(self.data))
        weights = [self.weight(mark.glyph) for mark, _ in boxes]
        return _Weight(
            sum(w.points for w in weights),
            sum(w.contours for w in weights),
            len(weights),
            1 + max((w.depth for w in weights), default=0),
        )

    def weight(self, number: int) -> _Weight:
        """What a glyph of the face needs."""
        if number not in self._weights:
            self._weights[number] = self._weighed(self.glyph(number))
        return self._weights[number]

    def _weighed(self, data: bytes) -> _Weight:
        if not data:
            return _Weight(0, 0, 0, 0)
        (contours,) = struct.unpack_from(">h", data)
        if contours >= 0:
            points = struct.unpack_from(">H", data, 8 + 2 * contours)[0] + 1 if contours else 0
            return _Weight(points, contours, 0, 0)
        parts = [self.weight(number) for number in _part_numbers(data)]
        return _Weight(
            sum(part.points for part in parts),
            sum(part.contours for part in parts),
            len(parts),
            1 + max(part.depth for part in parts),
        )


def _part(mark: Mark, flags: int) -> bytes:
    is_short = -128 <= mark.x < 128 and -128 <= mark.y < 128
    if is_short:
        return struct.pack(">HHbb", flags, *mark)
    return struct.pack(">HHhh", flags | _WORDS, *mark)


def _part_numbers(data: bytes) -> list[int]:
    numbers, place, flags = [], 10, _MORE
    while flags & _MORE:
        flags, number = struct.unpack_from(">HH", data, place)
        numbers.append(number)
        place += 8 if flags & _WORDS else 6
        place += 2 if flags & _SCALE else 4 if flags & _SCALE_TWO else 8 if flags & _MATRIX else 0
    return numbers


def _moved(box: Box, x: int, y: int) -> Box:
    return Box(box.left + x, box.bottom + y, box.right + x, box.top + y)


def _around(boxes: Sequence[Box]) -> Box:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return Box(min(lefts), min(bottoms), max(rights), max(tops))


def _widths(tables: dict[str, bytearray], count: int) -> list[int]:
    """The glyphs' widths; the last one listed holds for all that follow."""
    (listed,) = struct.unpack_from(">H", tables["hhea"], 34)
    return [struct.unpack_from(">H", tables["hmtx"], 4 * min(n, listed - 1))[0] for n in range(count)]


def _write(
    tables: dict[str, bytearray], outlines: _Outlines, widths: Sequence[int], made: Sequence[_Weight]
) -> Box:
    total = len(widths)
    boxes = [outlines.box(number) for number in range(total)]
    box = _around([found for found in boxes if found] or [Box(0, 0, 0, 0)])
    tables["glyf"] = outlines.data
    tables["loca"] = bytearray(struct.pack(f">{total + 1}L", *outlines.places))
    tables["hmtx"] = bytearray(
        b"".join(
            struct.pack(">Hh", width, found.left if found else 0)
            for width, found in zip(widths, boxes, strict=True)
        )
    )
    struct.pack_into(">4h", tables["head"], 36, *box)
    struct.pack_into(">h", tables["head"], 50, 1)  # long places
    struct.pack_into(">H", tables["hhea"], 10, max(widths))
    struct.pack_into(">H", tables["hhea"], 34, total)
    most = tables["maxp"]
    struct.pack_into(">H", most, 4, total)
    for at, needed in zip((10, 12, 28, 30), zip(*made, strict=True), strict=False):
        (had,) = struct.unpack_from(">H", most, at)
        struct.pack_into(">H", most, at, max(had, *needed))
    return box
