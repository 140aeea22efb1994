"""What is seen: two programs draw our pages alike, and like the outlines drawn without any font of ours."""

import pytest

from caseapp.reports.anyscript.flowable import AnyText
from caseapp.reports.anyscript.style import Span, Style

from .outlines import Outlines
from .pages import built, by_pdfium, by_poppler, ink_missing
from .samples import SAMPLES, sample

_PAGE = (432, 1008)  # whole pixels at every resolution: programs round in their own ways


def _samples(fonts):
    return [AnyText(each.text, each.style(space_after=6), fonts) for each in SAMPLES]


def _mixed(fonts):
    spans = []
    for each in SAMPLES:
        spans += [Span(f"{each.name}: ", bold=True), Span(each.text[:40] + " ", language=each.language)]
    return [
        AnyText(spans, Style(size=11, leading=16), fonts),
        AnyText(spans, Style(size=7, leading=9, direction="rtl", indent=20, first_indent=-10), fonts),
        AnyText(sample("Urdu (Nastaliq)").text, Style(size=30, bold=True, language="ur"), fonts),
    ]


@pytest.fixture(scope="module", params=[_samples, _mixed], ids=["each-alone", "mixed"])
def pages(request, fonts):
    """The same page twice: as we draw it, and as outlines."""
    ours = built(request.param(fonts), _PAGE)
    return ours, built([Outlines(block) for block in request.param(fonts)], _PAGE)


@pytest.mark.parametrize("dpi", [110, 150, 225])
def test_two_programs_draw_the_page_alike(pages, dpi):
    ours, _ = pages
    one, other = by_poppler(ours, dpi), by_pdfium(ours, dpi)
    assert ink_missing(one, other) == 0
    assert ink_missing(other, one) == 0


@pytest.mark.parametrize("dpi", [110, 150, 225])
def test_the_page_looks_like_the_outlines_drawn_without_our_fonts(pages, dpi):
    ours, outlines = pages
    one, other = by_poppler(ours, dpi), by_poppler(outlines, dpi)
    assert ink_missing(one, other) == 0
    assert ink_missing(other, one) == 0


def test_a_missing_word_would_be_noticed(fonts):
    block, shorter = AnyText("ab นา", Style(), fonts), AnyText("ab", Style(), fonts)
    assert ink_missing(by_poppler(built([block]), 110), by_poppler(built([shorter]), 110)) > 0.1


@pytest.mark.parametrize("word", ["س" * 150 + "ا" * 400, "က္က" * 90 + "ါ" * 300])
@pytest.mark.parametrize("turned", [False, True])
def test_a_word_far_wider_than_a_glyph_can_be_is_drawn_whole(word, turned, fonts):
    block = AnyText(word[::-1] if turned else word, Style(size=5), fonts)
    page = (1512, 72)
    ours, outlines = by_pdfium(built([block], page), 150), by_pdfium(built([Outlines(block)], page), 150)
    assert ink_missing(ours, outlines) == 0
    assert ink_missing(outlines, ours) == 0
