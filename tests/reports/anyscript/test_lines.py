"""Lines hold all the text, keep their width, and look as if each had been shaped by itself."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.reports.anyscript.breaks import cluster_ends
from caseapp.reports.anyscript.lines import lines_of
from caseapp.reports.anyscript.paragraph import Paragraph, analyse
from caseapp.reports.anyscript.shaping import Glyph, Voice, shape
from caseapp.reports.anyscript.style import Span, Style

from .samples import SAMPLES

_WORDS = sorted({word for each in SAMPLES for word in each.text.split()})
_JOINTS = st.sampled_from([" ", " ", " ", "", "-", " (", ") ", " 12 ", " ۱۵ ", "\u2068", "\u2069", "/", "  "])
_TEXTS = st.lists(st.tuples(st.sampled_from(_WORDS), _JOINTS), min_size=1, max_size=12).map(
    lambda parts: "".join(word + joint for word, joint in parts)
)
_LANGUAGES = st.sampled_from([each.language for each in SAMPLES])
_WIDTHS = st.one_of(st.floats(1, 400), st.sampled_from([40.0, 75.0, 120.0, 260.0]))


def paragraph(text: str, fonts, **style) -> Paragraph:
    """A paragraph of one span."""
    return analyse([Span(text)], Style(**style), fonts)


def _look(glyphs: tuple[Glyph, ...]) -> list[tuple[int, ...]]:
    return [(glyph.id, glyph.cluster, glyph.advance, glyph.right, glyph.up) for glyph in glyphs]


@settings(max_examples=300)
@given(_TEXTS, _LANGUAGES, _WIDTHS, st.sampled_from(["auto", "ltr", "rtl"]))
def test_lines_cover_the_text_and_keep_their_width(fonts, text, language, width, direction):
    found = paragraph(text, fonts, language=language, direction=direction)
    lines = lines_of(found, width)
    assert lines[0].start == 0
    assert lines[-1].end == len(text)
    assert all(one.end == other.start for one, other in pairwise(lines))
    for line in lines:
        assert not text[line.shown_to : line.end].strip(" \u200b")
        clusters = cluster_ends(text[line.start : line.shown_to], language)
        assert line.width <= width + 0.5 or len(clusters) == 1


@settings(max_examples=300)
@given(_TEXTS, _LANGUAGES, _WIDTHS)
def test_pieces_cover_their_line_and_stand_beside_each_other(fonts, text, language, width):
    for line in lines_of(paragraph(text, fonts, language=language), width):
        shown = sorted((piece.start, piece.end) for piece in line.pieces)
        assert [place for start, end in shown for place in range(start, end)] == list(
            range(line.start, line.shown_to)
        )
        x = 0.0
        for piece in line.pieces:
            assert piece.x == pytest.approx(x)
            x += piece.width
        assert line.width == pytest.approx(x)


@settings(max_examples=300)
@given(_TEXTS, _LANGUAGES, _WIDTHS)
def test_glyphs_cut_out_of_a_paragraph_are_those_of_the_line_shaped_afresh(fonts, text, language, width):
    for line in lines_of(paragraph(text, fonts, language=language), width):
        for piece in line.pieces:
            voice = Voice(piece.item.manner.face, piece.item.manner.script, language, piece.is_rtl)
            afresh = shape(text, piece.start, piece.end, voice, (line.start, line.shown_to))
            assert _look(piece.glyphs) == _look(afresh)


@settings(max_examples=300)
@given(_TEXTS, _LANGUAGES, st.data())
def test_a_part_of_a_paragraph_has_only_its_own_text_at_any_width(fonts, text, language, data):
    found = paragraph(text, fonts, language=language)
    cut = data.draw(st.sampled_from(lines_of(found, data.draw(_WIDTHS)))).end
    first = lines_of(found, data.draw(_WIDTHS), 0, cut)
    assert [first[0].start, first[-1].end] == [0, cut]
    if cut < len(text):
        rest = lines_of(found, data.draw(_WIDTHS), cut)
        assert [rest[0].start, rest[-1].end] == [cut, len(text)]


def test_every_line_of_a_paragraph_takes_the_same_height(fonts):
    found = paragraph("plain " * 20 + "သင်္ဘော", fonts, leading=10)
    assert found.pitch > 10
    assert found.pitch >= found.top + found.bottom


@pytest.mark.full
@given(_TEXTS, _LANGUAGES, _WIDTHS)
def test_in_a_long_run_too_cut_glyphs_are_those_shaped_afresh(fonts, text, language, width):
    for line in lines_of(paragraph(text, fonts, language=language), width):
        for piece in line.pieces:
            voice = Voice(piece.item.manner.face, piece.item.manner.script, language, piece.is_rtl)
            afresh = shape(text, piece.start, piece.end, voice, (line.start, line.shown_to))
            assert _look(piece.glyphs) == _look(afresh)
