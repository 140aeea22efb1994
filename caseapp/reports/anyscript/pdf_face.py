"""A face in one PDF: codes that each stand for a glyph and the text it is read as.

Reading programs take text out of a page code by code. So text that is plain to all of them is shown glyph by
glyph; any other word is one made glyph on the code of its leftmost character, and its other characters are
codes of empty glyphs. Every code is then one character, on the line, in the order seen: nothing is hidden
or doubled.
"""

from typing import cast

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas

from caseapp.reports.anyscript.embedding import Code, embed
from caseapp.reports.anyscript.fonts import Face
from caseapp.reports.anyscript.made_font import MadeGlyph, Mark

_MOST_CODES = 50_000  # of 65,536 codes or glyphs, with room for the face's own and for the line being drawn
_IN_DOCUMENT = "_caseapp_fonts"


class PdfFace:
    """One face in one document, embedded with what was used of it when the document is written."""

    def __init__(self, face: Face, document: PDFDocument, name: str) -> None:
        self.face, self.name = face, name
        self._codes = [Code(0, 0, face.advance(0), "")]
        self._glyphs: dict[tuple[int, str], str] = {}
        self._cells: dict[tuple[int, tuple[Mark, ...], str], str] = {}
        self._made: dict[MadeGlyph, int] = {}
        document.fontMapping[f"caseapp:{name}"] = f"/{name}"
        document.delayedFonts.append(self)

    def glyph(self, glyph: int, text: str) -> str:
        """The code of a glyph of the face that is read as this text, in the digits of a PDF."""
        code = self._glyphs.get((glyph, text))
        if code is None:
            code = self._glyphs[glyph, text] = f"{len(self._codes):04X}"
            self._codes.append(Code(glyph, 0, self.face.advance(glyph), text))
        return code

    def cell(self, width: int, ink: tuple[Mark, ...], text: str) -> str:
        """The code of a made glyph that is read as this text, in the digits of a PDF."""
        code = self._cells.get((width, ink, text))
        if code is None:
            code = self._cells[width, ink, text] = f"{len(self._codes):04X}"
            number = self._made.setdefault(MadeGlyph(width, ink), len(self._made))
            self._codes.append(Code(None, number, width, text))
        return code

    @property
    def is_full(self) -> bool:
        """Whether a new one should begin."""
        return len(self._codes) > _MOST_CODES

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802 - reportlab calls it by this name
        """Embed the font: reportlab asks for it when it writes the document."""
        embed(document, self.name, self.face, self._codes, list(self._made))


class DocumentFonts:
    """The faces drawn with in one document, and the characters it had to draw as boxes."""

    def __init__(self, document: PDFDocument) -> None:
        self._document = document
        self._faces: dict[Face, PdfFace] = {}
        self._count = 0
        self.missing: set[str] = set()

    def face(self, face: Face) -> PdfFace:
        """The face in this document."""
        found = self._faces.get(face)
        if found is None or found.is_full:
            self._count += 1
            found = self._faces[face] = PdfFace(face, self._document, f"NF{self._count}")
        return found


def fonts_in(canvas: Canvas) -> DocumentFonts:
    """The fonts of the document that the canvas belongs to."""
    document = cast(PDFDocument, vars(canvas)["_doc"])
    kept = vars(document)
    if _IN_DOCUMENT not in kept:
        kept[_IN_DOCUMENT] = DocumentFonts(document)
    return cast(DocumentFonts, kept[_IN_DOCUMENT])


def missing_in(canvas: Canvas) -> frozenset[str]:
    """The characters that stand as boxes in the document so far, because no face has them."""
    return frozenset(fonts_in(canvas).missing)
