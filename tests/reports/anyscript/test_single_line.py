"""Headers, footers and labels."""

import io

import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.single_line import draw_text, text_width
from caseapp.reports.anyscript.style import Span, Style

from .pages import read_text, without_spaces
from .samples import SAMPLES


def _drawn(fonts, content, style, **options) -> tuple[bytes, float]:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(600, 100), invariant=1)
    width = draw_text(canvas, 300, 50, content, style, fonts, **options)
    canvas.save()
    return target.getvalue(), width


def _ends(pdf: bytes) -> tuple[float, float]:
    """The left and the right end of the text on the page."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    text = page.get_textpage()
    boxes = [text.get_charbox(number, loose=True) for number in range(text.count_chars())]
    text.close()
    page.close()
    document.close()
    return min(box[0] for box in boxes), max(box[2] for box in boxes)


@pytest.mark.parametrize("anchor", ["left", "center", "right"])
@pytest.mark.parametrize("text", ["HHHH", "قانون قانون", "กากา"])
def test_text_is_drawn_where_it_is_anchored(anchor, text, fonts):
    pdf, width = _drawn(fonts, text, Style(size=20), anchor=anchor)
    left, right = _ends(pdf)
    begins = 300 - {"left": 0, "center": 0.5, "right": 1}[anchor] * width
    assert left == pytest.approx(begins, abs=1)
    assert right == pytest.approx(begins + width, abs=1)


@pytest.mark.parametrize("each", SAMPLES, ids=[each.name for each in SAMPLES])
def test_the_width_told_is_the_least_that_keeps_the_text_on_one_line(each, fonts):
    width = text_width(each.text, each.style(), fonts)
    block = AnyText(each.text, each.style(), fonts)
    assert len(block.lines(width + 0.01)) == 1
    assert len(block.lines(width - 1)) > 1


def test_the_width_grows_with_size_and_spans(fonts):
    assert text_width("ab", Style(size=20), fonts) == pytest.approx(
        2 * text_width("ab", Style(size=10), fonts)
    )
    assert text_width([Span("ab"), Span("c", size=30)], Style(), fonts) > text_width("abc", Style(), fonts)
    assert text_width("", Style(), fonts) == 0


def test_hard_line_ends_become_spaces(fonts):
    pdf, _ = _drawn(fonts, [Span("one\ntwo"), Span(" three\n"), Span("four")], Style())
    assert read_text(pdf).split() == ["one", "two", "three", "four"]


def test_what_is_drawn_is_read_back(fonts):
    pdf, _ = _drawn(fonts, "ABC-123 · ผู้เสียหาย", Style(size=8))
    assert without_spaces(read_text(pdf)) == "ABC-123·ผู้เสียหาย"
