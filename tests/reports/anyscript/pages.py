"""Pages built for a test, and what other programs see on them."""

import re
import subprocess
import unicodedata
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus.flowables import Flowable

_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00\xad]")
_INK, _ANY_INK = 110, 200  # of 255: surely black, not surely white


def built(story: Sequence[Flowable], size: tuple[float, float] = (420, 595)) -> bytes:
    """The PDF of a story."""
    target = BytesIO()
    document = SimpleDocTemplate(
        target, pagesize=size, leftMargin=20, rightMargin=20, topMargin=15, bottomMargin=15, invariant=1
    )
    document.build(list(story))
    return target.getvalue()


def read_text(pdf: bytes) -> str:
    """The text that Poppler takes out, without marks that nobody sees."""
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", done.stdout.decode()))


def without_spaces(text: str) -> str:
    """The text's visible characters."""
    return re.sub(r"\s", "", _INVISIBLE.sub("", unicodedata.normalize("NFC", text)))


def qpdf_complaints(pdf: bytes, folder: Path) -> str:
    """What qpdf has to say against the file; nothing where it is sound."""
    path = folder / "checked.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False)
    said = done.stdout.decode() + done.stderr.decode()
    return "" if done.returncode == 0 and "No syntax or stream encoding errors found" in said else said


def by_poppler(pdf: bytes, dpi: int) -> Image.Image:
    """The first page as Poppler draws it."""
    done = subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", "-f", "1", "-l", "1", "-singlefile", "-"],
        input=pdf,
        capture_output=True,
        check=True,
    )
    assert not done.stderr, done.stderr.decode()
    return Image.open(BytesIO(done.stdout)).convert("L")


def by_pdfium(pdf: bytes, dpi: int) -> Image.Image:
    """The first page as PDFium draws it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        # PDFium takes as many pixels as the page begins, and a rounding error would begin one more.
        picture = page.render(scale=(1 - 1e-9) * dpi / 72).to_pil().convert("L")
        page.close()
        return picture
    finally:
        document.close()


def ink_missing(one: Image.Image, other: Image.Image) -> float:
    """The share of the first picture's ink that has no ink of the other within a pixel."""
    ink = np.asarray(one) < _INK
    near = np.asarray(other.filter(ImageFilter.MinFilter(3))) < _ANY_INK
    rows, columns = (min(a, b) for a, b in zip(ink.shape, near.shape, strict=True))
    ink, near = ink[:rows, :columns], near[:rows, :columns]
    assert ink.any(), "an empty page proves nothing"
    return float((ink & ~near).sum() / ink.sum())
