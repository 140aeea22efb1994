"""The frame of every printed page: header, footer, sheet numbers, and the mark of made-up people."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from math import atan2, degrees, hypot

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
from reportlab.platypus.flowables import Flowable

from caseapp.reports import palette
from caseapp.reports.anyscript.pdf_face import missing_in
from caseapp.reports.anyscript.single_line import draw_text, text_width
from caseapp.reports.anyscript.style import Style
from caseapp.reports.words import Side, Words
from caseapp.text import mark

SHEET = mark("Page", "Sheet {number} of {total}")
TRAINING_WORDS = mark("Page", "TRAINING – made-up people")
PLAIN, BANDED = "plain", "banded"
_HEADER_DROP, _FOOTER = 5.5 * palette.STEP, 4.5 * palette.STEP
_FOOTER_RULE = _FOOTER + 1.75 * palette.STEP
# No printer reaches the edge of the paper.
_INSET = 1.75 * palette.STEP
_BANNER_HEIGHT, _BANNER_LINE, _FRAME_WIDTH = 2.0 * palette.STEP, 5.0, 2.0
_BANNER = Style(size=9.5, leading=14, bold=True, colour=palette.PAPER)
_WATERMARK = Style(size=60, leading=80, bold=True, colour=palette.PALE_TRAINING)
_WATERMARK_SHARE = 0.8  # of the diagonal


@dataclass(frozen=True)
class Furniture:
    """What every sheet of a document bears, and what its properties say."""

    title: str  # a neutral word: print queues and readers show it
    day: date
    header: tuple[str, str]
    footer: str
    is_training: bool


@dataclass(frozen=True)
class Form:
    """The form of a sheet: its size, and into how many panels side by side it is folded."""

    width: float = palette.PAGE_WIDTH
    height: float = palette.PAGE_HEIGHT
    panels: int = 1
    margin: float = palette.MARGIN
    top: float = palette.TOP
    bottom: float = palette.BOTTOM

    @property
    def text_width(self) -> float:
        """The width of the text of a panel."""
        return self.width / self.panels - 2 * self.margin


UPRIGHT = Form()
ACROSS = Form(palette.PAGE_HEIGHT, palette.PAGE_WIDTH)


@dataclass(frozen=True)
class Pdf:
    """A finished document; `missing` are characters that no font had: they stand as boxes on the sheets."""

    content: bytes = field(repr=False)
    sheets: int
    missing: tuple[str, ...] = field(repr=False)


def make_pdf(
    story: Sequence[Flowable],
    furniture: Furniture,
    words: Words,
    form: Form = UPRIGHT,
    band: Flowable | None = None,
) -> Pdf:
    """The document that a story makes: the same bytes whenever it is made.

    After `NextPageTemplate(BANDED)` in the story, each sheet has the band above its text, until `PLAIN`.
    """
    target = BytesIO()
    canvas = _SheetCanvas(target, furniture, words, form)
    document = BaseDocTemplate(
        target,
        pagesize=(form.width, form.height),
        title=furniture.title,
        # Left out, reportlab would fill these in by itself.
        author="",
        subject="",
        creator="",
        producer="",
        keywords=[""],
    )
    templates = [_template(PLAIN, canvas, form, words, None)]
    templates += [_template(BANDED, canvas, form, words, band)] if band is not None else []
    document.addPageTemplates(templates)
    document.build(list(story), canvasmaker=lambda *_, **__: canvas)
    return Pdf(target.getvalue(), canvas.sheets, tuple(sorted(missing_in(canvas))))


def _template(
    name: str, canvas: "_SheetCanvas", form: Form, words: Words, band: Flowable | None
) -> PageTemplate:
    """A kind of sheet: its panels in reading order, and what stands above its text."""
    height = form.height - form.top - form.bottom
    taken = band.wrap(form.text_width, height)[1] if band is not None else 0.0
    places = range(form.panels)
    frames = [
        Frame(
            place * form.width / form.panels + form.margin,
            form.bottom,
            form.text_width,
            height - taken,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        for place in (reversed(places) if words.is_rtl else places)
    ]

    def begin(*_: object) -> None:
        canvas.begin_sheet()
        if band is not None:
            band.drawOn(canvas, form.margin, form.height - form.top - taken)

    return PageTemplate(name, frames=frames, onPage=begin, onPageEnd=canvas.end_sheet)


class _SheetCanvas(Canvas):
    """Draws what is around the text; how many sheets there are is put in when all are drawn."""

    def __init__(self, target: BytesIO, furniture: Furniture, words: Words, form: Form) -> None:
        size = (form.width, form.height)
        super().__init__(target, pagesize=size, invariant=1, pageCompression=1, lang=words.catalogue.language)
        self._furniture, self._words, self._form = furniture, words, form
        self.sheets = 0
        self.setDateFormatter(lambda *_: f"D:{furniture.day:%Y%m%d}000000Z")
        if words.is_rtl:
            self.setViewerPreference("Direction", "R2L")

    def begin_sheet(self) -> None:
        """Draw what lies under the text, and the header; a folded sheet has folds in its place."""
        self.sheets += 1
        if self._furniture.is_training:
            self._draw_watermark()
            self._draw_banner()
        if self._form.panels > 1:
            self._draw_folds()
            return
        start, end = self._furniture.header
        header = self._form.height - _HEADER_DROP
        self._at(header, start, "start")
        self._at(header, end, "end")
        self._draw_rule(header - palette.STEP)

    def end_sheet(self, *_: object) -> None:
        """Draw the footer, with room for the number of the sheet."""
        if self._form.panels == 1:
            self._draw_rule(_FOOTER_RULE)
        self._at(_FOOTER, self._furniture.footer, "start")
        self.doForm(_number_form(self.sheets))

    def save(self) -> None:
        """Say on each sheet which of how many it is, and write the document."""
        for number in range(1, self.sheets + 1):
            self.beginForm(_number_form(number))
            self._at(_FOOTER, self._words.say(SHEET, number=number, total=self.sheets), "end")
            self.endForm()
        super().save()

    def _at(self, y: float, content: str, side: Side) -> None:
        is_left = (side == "end") is self._words.is_rtl
        x = self._form.margin if is_left else self._form.width - self._form.margin
        style = self._words.style(palette.CAPTION)
        draw_text(self, x, y, content, style, self._words.fonts, anchor="left" if is_left else "right")

    def _draw_rule(self, y: float) -> None:
        self.setStrokeColorRGB(*palette.LINE)
        self.setLineWidth(palette.HAIRLINE)
        self.line(self._form.margin, y, self._form.width - self._form.margin, y)

    def _draw_folds(self) -> None:
        self.saveState()
        self.setStrokeColorRGB(*palette.LINE)
        self.setLineWidth(palette.HAIRLINE)
        self.setDash(4, 4)
        for fold in range(1, self._form.panels):
            x = fold * self._form.width / self._form.panels
            self.line(x, 0, x, self._form.height)
        self.restoreState()

    def _draw_watermark(self) -> None:
        content, style = self._words.say(TRAINING_WORDS), self._words.style(_WATERMARK)
        width, height = self._form.width, self._form.height
        wide = text_width(content, style, self._words.fonts)
        scale = min(1.0, _WATERMARK_SHARE * hypot(width, height) / wide)
        self.saveState()
        self.translate(width / 2, height / 2)
        self.rotate(degrees(atan2(height, width)))
        self.scale(scale, scale)
        draw_text(self, 0, -0.3 * style.size, content, style, self._words.fonts, anchor="center")
        self.restoreState()

    def _draw_banner(self) -> None:
        width, height = self._form.width - 2 * _INSET, self._form.height - 2 * _INSET
        top = _INSET + height - _BANNER_HEIGHT
        self.setFillColorRGB(*palette.TRAINING)
        self.setStrokeColorRGB(*palette.TRAINING)
        self.setLineWidth(_FRAME_WIDTH)
        self.rect(_INSET, _INSET, width, height)
        self.rect(_INSET, top, width, _BANNER_HEIGHT, fill=1)
        style = self._words.style(_BANNER)
        middle, line = self._form.width / 2, top + _BANNER_LINE
        draw_text(
            self, middle, line, self._words.say(TRAINING_WORDS), style, self._words.fonts, anchor="center"
        )


def _number_form(sheet: int) -> str:
    return f"sheet{sheet}"
