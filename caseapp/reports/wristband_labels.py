"""Labels for wristbands and tents: a random code, large and as a QR code, and nothing of the person."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from io import BytesIO

import segno
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from caseapp.domain.wristbands import spaced
from caseapp.reports import palette
from caseapp.reports.anyscript.fonts import FontSet
from caseapp.reports.anyscript.single_line import draw_text, text_width
from caseapp.reports.anyscript.style import Style
from caseapp.reports.page import Furniture, Pdf
from caseapp.reports.words import words_of
from caseapp.text import Catalogue, mark

_TRAINING = mark("WristbandLabels", "TRAINING")
_PADDING = 3.5 * mm  # label sheets are cut a little beside where they should be
_QUIET = 4  # modules of white around a QR code, as its standard asks
_CODE = Style(size=26, leading=28, bold=True, colour=palette.INK)
_WIDEST = spaced("W" * 8)
_SMALL = Style(size=8, leading=10, colour=palette.QUIET)


class SheetOf(IntEnum):
    """How many labels a sheet of A4 has; both kinds are sold everywhere."""

    TWENTY_FOUR = 24  # 70 x 37 mm
    THIRTY_THREE = 33  # 70 x 25.4 mm

    @property
    def grid(self) -> tuple[int, int, float]:
        """Columns, rows, and the height of a label."""
        return (3, 8, 37.0 * mm) if self is SheetOf.TWENTY_FOUR else (3, 11, 25.4 * mm)


@dataclass(frozen=True)
class Labels:
    """The codes in the order of the labels, and the neutral sign of the event they are for."""

    wristbands: Sequence[str]
    event_mark: str
    kind: SheetOf = SheetOf.TWENTY_FOUR


def draw_labels(labels: Labels, furniture: Furniture, catalogue: Catalogue) -> Pdf:
    """The sheets; of the furniture only what the file says of itself, for labels have no margin."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1, pageCompression=1)
    canvas.setTitle(furniture.title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("")
    canvas.setProducer("")
    canvas.setDateFormatter(lambda *_: f"D:{furniture.day:%Y%m%d}000000Z")
    words = words_of(catalogue)
    foot = labels.event_mark
    if furniture.is_training:
        foot = f"{words.say(_TRAINING)}  {foot}"
    columns, rows, height = labels.kind.grid
    width, top = A4[0] / columns, (A4[1] + rows * height) / 2
    sheets = 0
    for place, wristband in enumerate(labels.wristbands):
        on_sheet = place % labels.kind
        if on_sheet == 0:
            if sheets:
                canvas.showPage()
            sheets += 1
        row, column = divmod(on_sheet, columns)
        canvas.saveState()
        canvas.translate(column * width, top - (row + 1) * height)
        _draw_label(canvas, (width, height), wristband, foot, words.fonts)
        canvas.restoreState()
    canvas.showPage()
    canvas.save()
    return Pdf(target.getvalue(), sheets, ())


def _draw_label(canvas: Canvas, size: tuple[float, float], wristband: str, foot: str, fonts: FontSet) -> None:
    width, height = size
    side = height - 2 * _PADDING
    _draw_qr(canvas, _PADDING, (height - side) / 2, side, wristband)
    start = _PADDING + side + mm
    room = width - start - _PADDING
    # All labels of a sheet in one size: that of the widest code there can be.
    style = replace(_CODE, size=min(_CODE.size, _CODE.size * room / text_width(_WIDEST, _CODE, fonts)))
    middle = height / 2
    draw_text(canvas, start, middle - style.size / 4, spaced(wristband), style, fonts)
    draw_text(canvas, start, middle - style.size / 4 - 1.6 * _SMALL.leading, foot, _SMALL, fonts)


def _draw_qr(canvas: Canvas, x: float, y: float, side: float, wristband: str) -> None:
    """Squares of the matrix, those beside each other as one bar, so that no hair of white is left between."""
    matrix = segno.make_qr(wristband, error="h").matrix
    module = side / (len(matrix) + 2 * _QUIET)
    canvas.setFillColorRGB(0, 0, 0)
    for row, line in enumerate(matrix):
        bottom = y + side - (row + 1 + _QUIET) * module
        start = 0
        while start < len(line):
            end = start
            while end < len(line) and line[end]:
                end += 1
            if end > start:
                left = x + (start + _QUIET) * module
                canvas.rect(left, bottom, (end - start) * module, module, stroke=0, fill=1)
            start = end + 1
