"""Glyphs of a line turned into codes of a PDF font, each at its place."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from caseapp.reports.anyscript.cleaning import SILENT
from caseapp.reports.anyscript.fonts import Face, Ink
from caseapp.reports.anyscript.lines import Piece
from caseapp.reports.anyscript.made_font import Mark
from caseapp.reports.anyscript.paragraph import Paragraph
from caseapp.reports.anyscript.pdf_face import PdfFace
from caseapp.reports.anyscript.shaping import Glyph

_MOST_MARKS = 8  # FreeType refuses a glyph of some thousand points, and the whole word would be gone
_WIDEST = 12  # in sizes: a glyph holds its ink within 32 of them
_FARTHEST = 30
_STEPS = 100  # cells come in so many widths to a size, so that equal ones meet
_NO_INK = Ink(0, 0)
_WORD_END = re.compile(r"\s|\S(?=\s)")


class Shown(NamedTuple):
    """Codes, where they should stand and how far they move the pen; lengths in the font's units."""

    at: int
    width: int
    codes: str


def shown(piece: Piece, paragraph: Paragraph, face: PdfFace) -> Iterator[Shown]:
    """The codes of a piece in the order seen."""
    for word in _words(piece, paragraph):
        if not piece.is_rtl and _is_plain(word):
            yield from _glyph_by_glyph(word, paragraph.text, face)
            continue
        characters = [c for c in paragraph.text[word.start : word.end] if c not in SILENT]
        ink = _ink(word, face.face)
        if piece.is_rtl:
            characters.reverse()
        yield _as_one(word, characters or [""] * bool(ink), ink, face)


def pen_operand(words: Iterable[Shown], units: int) -> str:
    """The operand of TJ that shows the codes; what rounding takes from one place the next gives back."""
    parts: list[str] = []
    pen = 0.0
    for at, width, codes in words:
        if at != pen and (move := round((at - pen) * 1000 / units)):
            parts.append(f">{-move}<")
            pen += move * units / 1000
        parts.append(codes)
        pen += width
    return f"[<{''.join(parts)}>]".replace("<>", "")


class _Word(NamedTuple):
    """Characters that are shown as one, and their glyphs; `at` is its left edge."""

    start: int
    end: int
    at: int
    width: int
    glyphs: Sequence[Glyph]


def _is_plain(word: _Word) -> bool:
    """Whether every reader gets the text right as it is: a glyph a character, none of them moved."""
    if len(word.glyphs) != word.end - word.start:
        return False
    return not any(
        glyph.right or glyph.up or glyph.cluster != place
        for place, glyph in enumerate(word.glyphs, word.start)
    )


def _glyph_by_glyph(word: _Word, text: str, face: PdfFace) -> Iterator[Shown]:
    at = word.at
    for glyph in word.glyphs:
        character = text[glyph.cluster]
        if character not in SILENT:
            yield Shown(at, face.face.advance(glyph.id), face.glyph(glyph.id, character))
        at += glyph.advance


def _words(piece: Piece, paragraph: Paragraph) -> Iterator[_Word]:
    """The words of a piece in the order seen; a place where a line could end divides them too."""
    text, breaks = paragraph.text, paragraph.breaks
    ends = {found.end() + piece.start for found in _WORD_END.finditer(text[piece.start : piece.end])}
    ends |= set(breaks[bisect_right(breaks, piece.start) : bisect_left(breaks, piece.end)])
    edges = sorted({piece.start, piece.end, *ends})
    spans = list(pairwise(edges))
    widest = _WIDEST * piece.item.manner.face.units
    pens = list(accumulate((glyph.advance for glyph in piece.glyphs), initial=0))
    clusters, count = sorted(glyph.cluster for glyph in piece.glyphs), len(piece.glyphs)
    for start, end in reversed(spans) if piece.is_rtl else spans:
        first, last = bisect_left(clusters, start), bisect_left(clusters, end)
        if piece.is_rtl:
            first, last = count - last, count - first
        width = pens[last] - pens[first]
        word = _Word(start, end, pens[first], width, piece.glyphs[first:last])
        if width > widest:
            yield from _narrow(word, widest, is_rtl=piece.is_rtl)
        else:
            yield word


def _narrow(word: _Word, widest: int, *, is_rtl: bool) -> Iterator[_Word]:
    """The word in parts, since it is too wide for one glyph."""
    start, end, at, first, width = word.start, word.end, word.at, 0, 0
    for number, glyph in enumerate(word.glyphs):
        before = word.glyphs[number - 1].cluster if number else glyph.cluster
        if width > widest and before != glyph.cluster:
            part = word.glyphs[first:number]
            if is_rtl:
                yield _Word(before, end, at, width, part)
                end = before
            else:
                yield _Word(start, glyph.cluster, at, width, part)
                start = glyph.cluster
            at, first, width = at + width, number, 0
        width += glyph.advance
    yield _Word(start, end, at, width, word.glyphs[first:])


def _ink(word: _Word, face: Face) -> list[Mark]:
    """The glyphs of the word that can be seen, from its left edge."""
    marks, pen = [], 0
    for glyph in word.glyphs:
        if face.ink(glyph.id) != _NO_INK:
            marks.append(Mark(glyph.id, pen + glyph.right, glyph.up))
        pen += glyph.advance
    return marks


def _as_one(word: _Word, characters: Sequence[str], ink: Sequence[Mark], face: PdfFace) -> Shown:
    """The characters spread evenly over the word's width, its ink on the first and on some after it."""
    count, step, codes, left = len(characters), face.face.units // _STEPS, [], 0
    each = word.width // (count or 1) // step * step
    ink_at, farthest = _shared_out(ink, count), _FARTHEST * face.face.units
    for number, character in enumerate(characters):
        width = each if number + 1 < count else word.width - left
        marks = _moved(ink_at[number], left, farthest) if number in ink_at else ()
        codes.append(face.cell(width, marks, character))
        left += width
    return Shown(word.at, left, "".join(codes))


def _shared_out(ink: Sequence[Mark], count: int) -> dict[int, Sequence[Mark]]:
    """Which of so many cells hold which marks: as few cells as can be, evenly far apart."""
    parts = min(count, -(-len(ink) // _MOST_MARKS))
    if parts == 1:
        return {0: ink}
    return {
        part * count // parts: ink[part * len(ink) // parts : (part + 1) * len(ink) // parts]
        for part in range(parts)
    }


def _moved(ink: Sequence[Mark], left: int, farthest: int) -> tuple[Mark, ...]:
    # Marks heaped higher than a page can be do not fit into the numbers of a font.
    return tuple(
        Mark(mark.glyph, mark.x - left, mark.y)
        for mark in ink
        if abs(mark.x - left) < farthest and abs(mark.y) < farthest
    )
