"""The objects of a PDF that hold an embedded font."""

import zlib
from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFString,
)

from caseapp.reports.anyscript.fonts import Face
from caseapp.reports.anyscript.made_font import MadeFont, MadeGlyph, make_font

_CMAP_LINES = 100  # the most a reader must accept in one block


class Code(NamedTuple):
    """What a code stands for: a glyph of the face, else a made one; its width; the text it is read as."""

    glyph: int | None
    made: int
    width: int
    text: str


def embed(
    document: PDFDocument, name: str, face: Face, codes: Sequence[Code], made: Sequence[MadeGlyph]
) -> None:
    """Put the part of a face that the codes use into the document, under a name for its pages."""
    marks = {mark.glyph for glyph in made for mark in glyph.ink}
    font = make_font(face, marks | {code.glyph for code in codes if code.glyph is not None}, made)
    full_name = f"/{_tag(font.data)}+{face.name}"
    whole = _dictionary(
        Type="/Font",
        Subtype="/Type0",
        BaseFont=full_name,
        Encoding="/Identity-H",
        DescendantFonts=PDFArray([_kept(document, _by_number(document, full_name, face, font, codes))]),
        ToUnicode=_stream(document, _to_unicode([code.text for code in codes])),
    )
    cast(PDFDictionary, document.idToObject["BasicFonts"])[name] = _kept(document, whole)


def _by_number(
    document: PDFDocument, name: str, face: Face, font: MadeFont, codes: Sequence[Code]
) -> PDFDictionary:
    scale = 1000 / face.units
    glyphs = [
        font.first_made + code.made if code.glyph is None else font.numbers[code.glyph] for code in codes
    ]
    return _dictionary(
        Type="/Font",
        Subtype="/CIDFontType2",
        BaseFont=name,
        FontDescriptor=_kept(document, _descriptor(document, name, face, font)),
        CIDSystemInfo=_dictionary(Registry=PDFString("Adobe"), Ordering=PDFString("Identity"), Supplement=0),
        DW=0,
        W=PDFArray([0, PDFArray([round(code.width * scale, 3) for code in codes])]),
        CIDToGIDMap=_stream(document, b"".join(glyph.to_bytes(2, "big") for glyph in glyphs)),
    )


def _descriptor(document: PDFDocument, name: str, face: Face, font: MadeFont) -> PDFDictionary:
    scale = 1000 / face.units
    return _dictionary(
        Type="/FontDescriptor",
        FontName=name,
        Flags=4,
        FontBBox=PDFArray([round(side * scale) for side in font.box]),
        Ascent=round(face.ascent * 1000),
        Descent=-round(face.descent * 1000),
        # Only for readers that put another font in its place, which an embedded one never needs.
        ItalicAngle=0,
        CapHeight=714,
        StemV=80,
        FontFile2=_stream(document, font.data, {"Length1": len(font.data)}),
    )


def _dictionary(**entries: object) -> PDFDictionary:
    return PDFDictionary(entries)


def _stream(
    document: PDFDocument, data: bytes, entries: Mapping[str, int] | None = None
) -> PDFObjectReference:
    stream = PDFStream(content=zlib.compress(data, 9))
    for name, value in {"Filter": "/FlateDecode", **(entries or {})}.items():
        stream.dictionary[name] = value
    return _kept(document, stream)


def _kept(document: PDFDocument, kept: PDFObject) -> PDFObjectReference:
    return cast(PDFObjectReference, document.Reference(kept))  # type: ignore[no-untyped-call]


def _tag(data: bytes) -> str:
    """Six letters that tell one part of a face from another, the same for the same part."""
    number, letters = zlib.crc32(data), ""
    for _ in range(6):
        number, letter = divmod(number, 26)
        letters += chr(ord("A") + letter)
    return letters


def _to_unicode(texts: Sequence[str]) -> bytes:
    rows = [
        f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in enumerate(texts) if text
    ]
    blocks = []
    for start in range(0, len(rows), _CMAP_LINES):
        part = rows[start : start + _CMAP_LINES]
        blocks.append("\n".join([f"{len(part)} beginbfchar", *part, "endbfchar"]))
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
        *blocks,
        "endcmap",
        "CMapName currentdict /CMap defineresource pop",
        "end",
        "end",
    ]
    return "\n".join(lines).encode("ascii")
