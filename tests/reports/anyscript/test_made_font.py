"""The fonts made for a document, as strict readers see them."""

import io
import struct
from collections.abc import Iterator
from itertools import pairwise

import freetype
import pypdf
import pytest

from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.style import Style

from .pages import built, qpdf_complaints
from .samples import SAMPLES

_SIZES = (8, 16, 25, 33, 50, 100, 200, 400)


def _story(fonts):
    return [AnyText(each.text, each.style(), fonts) for each in SAMPLES]


@pytest.fixture(scope="module")
def embedded(fonts):
    """The embedded fonts of a page with all samples: the font dictionary, and the font file."""
    found = []
    reader = pypdf.PdfReader(io.BytesIO(built(_story(fonts), (420, 1200))))
    for font in reader.pages[0]["/Resources"]["/Font"].values():
        if font.get_object()["/Subtype"] == "/Type0":
            by_number = font.get_object()["/DescendantFonts"][0].get_object()
            data = by_number["/FontDescriptor"]["/FontFile2"].get_data()
            found.append((by_number, data))
    assert len(found) == 12
    return found


def _glyphs(data: bytes) -> Iterator[bytes]:
    """The glyphs of a font file."""
    tables = {data[at : at + 4]: at for at in range(12, 12 + 16 * data[5], 16)}

    def table(tag):
        at = tables[tag]
        start, length = (int.from_bytes(data[at + n : at + n + 4], "big") for n in (8, 12))
        return data[start : start + length]

    glyf, loca = table(b"glyf"), table(b"loca")
    places = [int.from_bytes(loca[at : at + 4], "big") for at in range(0, len(loca), 4)]
    for start, end in pairwise(places):
        yield glyf[start:end]


def _composites(data: bytes) -> Iterator[int]:
    """How many parts each composite of a font file has."""
    for glyph in _glyphs(data):
        if glyph and glyph[0] >= 128:
            yield _parts(glyph[10:])


def _boxes(data: bytes) -> Iterator[tuple[int, ...]]:
    """The extent that each glyph of a font file claims."""
    for glyph in _glyphs(data):
        yield struct.unpack_from(">4h", glyph, 2) if glyph else (0, 0, 0, 0)


def _parts(data: bytes) -> int:
    count, at, flags = 0, 0, 32
    while flags & 32:
        flags = int.from_bytes(data[at : at + 2], "big")
        at += 8 if flags & 1 else 6
        at += 2 if flags & 8 else 4 if flags & 64 else 8 if flags & 128 else 0
        count += 1
    return count


def test_freetype_draws_every_glyph_at_every_size(embedded):
    for _, data in embedded:
        face = freetype.Face(io.BytesIO(data))
        for pixels in _SIZES:
            face.set_pixel_sizes(pixels, pixels)
            for glyph in range(face.num_glyphs):
                face.load_glyph(glyph, freetype.FT_LOAD_NO_HINTING)
                face.glyph.render(freetype.FT_RENDER_MODE_NORMAL)


def test_no_made_glyph_has_more_than_eight_parts_or_a_thousand_points(embedded):
    for _, data in embedded:
        assert max(_composites(data), default=1) <= 8
        face = freetype.Face(io.BytesIO(data))
        for glyph in range(face.num_glyphs):
            face.load_glyph(glyph, freetype.FT_LOAD_NO_SCALE)
            assert face.glyph.outline.n_points < 1000


def test_the_font_file_reserves_what_its_glyphs_need(embedded):
    for _, data in embedded:
        at = next(at for at in range(12, 12 + 16 * data[5], 16) if data[at : at + 4] == b"maxp")
        start = int.from_bytes(data[at + 8 : at + 12], "big")
        points, contours = (int.from_bytes(data[start + n : start + n + 2], "big") for n in (10, 12))
        face = freetype.Face(io.BytesIO(data))
        for glyph in range(face.num_glyphs):
            face.load_glyph(glyph, freetype.FT_LOAD_NO_SCALE | freetype.FT_LOAD_NO_RECURSE)
            if face.glyph.format == freetype.FT_GLYPH_FORMAT_COMPOSITE:
                face.load_glyph(glyph, freetype.FT_LOAD_NO_SCALE)
                assert face.glyph.outline.n_points <= points
                assert len(face.glyph.outline.contours) <= contours


def test_each_glyph_says_how_far_its_outline_reaches(embedded):
    for _, data in embedded:
        face = freetype.Face(io.BytesIO(data))
        said = list(_boxes(data))
        assert len(said) == face.num_glyphs
        for glyph, box in enumerate(said):
            face.load_glyph(glyph, freetype.FT_LOAD_NO_SCALE)
            if face.glyph.outline.n_points:
                found = face.glyph.outline.get_bbox()
                assert box == pytest.approx((found.xMin, found.yMin, found.xMax, found.yMax), abs=2)


def test_widths_in_the_pdf_are_those_in_the_font_file(embedded):
    for by_number, data in embedded:
        face = freetype.Face(io.BytesIO(data))
        to_glyph = by_number["/CIDToGIDMap"].get_object().get_data()
        widths = by_number["/W"][1]
        assert len(widths) == len(to_glyph) // 2
        for code, width in enumerate(widths):
            face.load_glyph(
                int.from_bytes(to_glyph[2 * code : 2 * code + 2], "big"), freetype.FT_LOAD_NO_SCALE
            )
            assert face.glyph.advance.x == pytest.approx(width * face.units_per_EM / 1000, abs=0.01)


def test_the_font_file_is_whole_by_its_own_sum(embedded):
    for _, data in embedded:
        padded = data + b"\0" * (-len(data) % 4)
        total = sum(int.from_bytes(padded[at : at + 4], "big") for at in range(0, len(padded), 4))
        assert total & 0xFFFFFFFF == 0xB1B0AFBA


def test_qpdf_finds_no_fault(fonts, tmp_path):
    assert qpdf_complaints(built(_story(fonts)), tmp_path) == ""


def test_the_same_words_again_make_the_file_hardly_larger(fonts):
    once = len(built([AnyText(SAMPLES[0].text, SAMPLES[0].style(), fonts)]))
    often = len(built([AnyText("\n".join([SAMPLES[0].text] * 10), SAMPLES[0].style(), fonts)]))
    assert often < 1.3 * once


def test_a_face_with_too_many_codes_goes_on_in_another_font(fonts, monkeypatch, tmp_path):
    monkeypatch.setattr("caseapp.reports.anyscript.pdf_face._MOST_CODES", 40)
    pdf = built([AnyText(each.text, Style(language=each.language), fonts) for each in SAMPLES[:4]])
    fonts_found = pypdf.PdfReader(io.BytesIO(pdf)).pages[0]["/Resources"]["/Font"]
    assert len(fonts_found) > 6
    assert qpdf_complaints(pdf, tmp_path) == ""
