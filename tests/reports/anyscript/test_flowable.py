"""Blocks of text among reportlab's own things: pages, tables, copies, threads."""

import copy
import io
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    KeepInFrame,
    KeepTogether,
    ListFlowable,
    ListItem,
    PageBreak,
    SimpleDocTemplate,
    Spacer,
    Table,
)
from reportlab.platypus.tableofcontents import TableOfContents

from caseapp.reports.anyscript.flowable import AnyText, TextBlock
from caseapp.reports.anyscript.pdf_face import missing_in
from caseapp.reports.anyscript.style import Span, Style

from .pages import built, qpdf_complaints, read_text, without_spaces
from .samples import SAMPLES, sample

_HEIGHTS = st.sampled_from([10, 31, 60, 100, 400])


def _text(block: TextBlock, width: float) -> str:
    return "".join(found.paragraph.text[found.line.start : found.line.end] for found in block.lines(width))


def _story(fonts):
    story = []
    for each in SAMPLES:
        spans = [Span(f"{each.name}: ", bold=True, colour=(0.6, 0, 0)), Span(each.text)]
        story.append(AnyText(spans, each.style(10, space_after=4), fonts))
    thai, urdu = (
        AnyText(sample(name).text, sample(name).style(10), fonts) for name in ("Thai", "Urdu (Nastaliq)")
    )
    items = [ListItem(AnyText(each.text, each.style(8), fonts)) for each in SAMPLES[:3]]
    rows = [
        [AnyText(each.name, Style(), fonts), AnyText(each.text, each.style(9), fonts)] for each in SAMPLES
    ]
    return [
        *story,
        KeepInFrame(200, 60, [thai]),
        ListFlowable(items),
        PageBreak(),
        Table([["plain", urdu], *rows], [80, 250], repeatRows=1),
    ]


@given(
    st.sampled_from(SAMPLES),
    st.lists(st.tuples(st.sampled_from([40, 90, 150, 300]), _HEIGHTS), min_size=60, max_size=60),
    st.booleans(),
)
def test_a_block_split_anywhere_keeps_its_text(fonts, each, offers, copied):
    source = "\n".join([each.text, "", f"{each.text} {'x' * 60} {each.text[:30]}"])
    rest, read = AnyText(source, each.style(10), fonts), ""
    for width, height in offers:
        if rest.wrap(width, height)[1] <= height:
            break
        parts = rest.split(width, height)
        if len(parts) == 2:
            first, rest = copy.deepcopy(parts) if copied else parts
            assert first.wrap(width, height)[1] <= height + 1e-6
            read += _text(first, width)
            assert _text(first, 90) == _text(first, width)
    read += _text(rest, 300)
    assert read == source.replace("\n", "")


def test_a_block_is_copied_with_or_without_its_lines(fonts):
    block = AnyText(sample("Tamil").text, Style(), fonts)
    before = copy.deepcopy(block)
    block.wrap(100, 100)
    after = copy.deepcopy(block)
    assert _text(before, 100) == _text(after, 100) == _text(block, 100)
    assert after.passage is block.passage


def test_the_parts_of_a_block_have_the_lines_they_would_have_alone(fonts):
    block = AnyText(sample("Thai").text * 3, Style(), fonts)
    parts = block.split(150, 60)
    for part in parts:
        known = [found.line.end for found in part.lines(150)]
        part.lines(90)
        assert [found.line.end for found in part.lines(150)] == known


def test_a_split_leaves_no_line_alone_on_the_next_page(fonts):
    block = AnyText("word " * 40, Style(), fonts)
    count = len(block.lines(100))
    first, rest = block.split(100, (count - 1) * 14 + 1)
    assert [len(first.lines(100)), len(rest.lines(100))] == [count - 2, 2]


def test_a_block_that_fits_is_not_split(fonts):
    block = AnyText("one line", Style(), fonts)
    assert block.split(300, 100) == [block]
    assert block.split(300, 5) == []


def test_space_around_a_block_is_that_of_its_style_and_not_at_a_cut(fonts):
    block = AnyText("word " * 40, Style(space_before=3, space_after=7), fonts)
    first, rest = block.split(100, 60)
    assert [block.getSpaceBefore(), block.getSpaceAfter()] == [3, 7]
    assert [first.getSpaceBefore(), first.getSpaceAfter()] == [3, 0]
    assert [rest.getSpaceBefore(), rest.getSpaceAfter()] == [0, 7]


@pytest.mark.parametrize(
    ("align", "text", "x"),
    [
        ("start", "ab", 10),
        ("end", "ab", 1),
        ("start", "اب", 1),
        ("end", "اب", 0),
        ("left", "اب", 0),
        ("right", "ab", 1),
        ("center", "ab", 0.5),
    ],
)
def test_lines_begin_on_the_side_of_their_language(align, text, x, fonts):
    block = AnyText(text, Style(align=align, indent=10), fonts)
    block.wrap(300, 100)
    (placed,) = block.placed_lines()
    free = 300 - placed.line.width
    wanted = x * free if x <= 1 else x
    if placed.paragraph.is_rtl and x == 1:
        wanted -= 10
    assert placed.x == pytest.approx(wanted)


def test_a_cell_asks_for_the_width_of_its_longest_word(fonts):
    block = AnyText("a longestword b", Style(), fonts)
    alone = AnyText("longestword", Style(), fonts)
    assert block.minWidth() == pytest.approx(alone.minWidth())
    assert len(alone.lines(alone.minWidth() + 0.1)) == 1


def test_tables_lists_and_frames_hold_text_of_every_script(fonts, tmp_path):
    pdf = built(_story(fonts))
    read = without_spaces(read_text(pdf))
    for each in SAMPLES:
        if not each.is_rtl:
            assert read.count(without_spaces(each.text[:20])) >= 2
    assert qpdf_complaints(pdf, tmp_path) == ""


def test_a_table_goes_on_over_pages_with_its_head(fonts):
    head = [AnyText("Head", Style(bold=True), fonts), AnyText("ส่วนหัว", Style(language="th"), fonts)]
    rows = [[AnyText(str(n), Style(), fonts), AnyText(sample("Lao").text, Style(), fonts)] for n in range(40)]
    read = read_text(built([Table([head, *rows], [60, 200], repeatRows=1)]))
    pages = read.count("\f")
    assert pages > 2
    assert read.count("Head") == pages
    assert without_spaces(read).count("ส่วนหัว") == pages


def test_a_cell_taller_than_a_page_is_split(fonts):
    tall = AnyText(" ".join([sample("Khmer").text] * 30), Style(language="km"), fonts)
    read = without_spaces(read_text(built([Table([["a", tall]], [40, 200], splitInRow=1)])))
    assert read.replace("a", "", 1) == without_spaces(sample("Khmer").text * 30)


def test_text_kept_together_moves_to_the_next_page(fonts):
    block = KeepTogether([AnyText(sample("Hindi").text, Style(), fonts), AnyText("end", Style(), fonts)])
    assert read_text(built([Spacer(1, 530), block])).count("\f") == 2


def test_documents_built_in_several_rounds_work(fonts):
    target = io.BytesIO()
    story = [TableOfContents(), AnyText(sample("Burmese").text, Style(language="my"), fonts)]
    SimpleDocTemplate(target, invariant=1).multiBuild(story)
    assert without_spaces(sample("Burmese").text) in without_spaces(read_text(target.getvalue()))


def test_two_runs_give_the_same_bytes(fonts):
    assert built(_story(fonts)) == built(_story(fonts))


def test_eight_threads_at_once_give_the_same_bytes_as_one(fonts):
    alone = built(_story(fonts))
    made: list[bytes] = []
    threads = [threading.Thread(target=lambda: made.append(built(_story(fonts)))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [alone] * 8


def test_threads_that_begin_with_unread_fonts_share_each_face():
    from caseapp.reports.anyscript.fonts import noto_fonts

    fresh, faces = noto_fonts(), []
    threads = [threading.Thread(target=lambda: faces.append(fresh.face("NotoSans"))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(map(id, faces))) == 1


def test_a_document_tells_which_characters_it_shows_as_boxes(fonts):
    document = SimpleDocTemplate(io.BytesIO())
    document.build([AnyText("ab 漢", Style(), fonts), Table([[AnyText("😀", Style(), fonts)]])])
    assert missing_in(document.canv) == {"漢", "😀"}


def test_reportlabs_own_text_is_not_changed_by_ours(fonts):
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    block = AnyText([Span("ABC ", colour=(1, 0, 0)), Span("ผู้เสียหาย")], Style(), fonts)
    canvas.setFont("Helvetica", 10)
    block.wrapOn(canvas, 300, 20)
    block.drawOn(canvas, 50, 700)
    canvas.drawString(50, 600, "still plain")
    canvas.beginForm("stamp")
    block.drawOn(canvas, 0, 0)
    canvas.endForm()
    canvas.rotate(45)
    canvas.doForm("stamp")
    canvas.showPage()
    block.drawOn(canvas, 10, 10)
    canvas.save()
    read = read_text(target.getvalue())
    assert "still plain" in read
    assert without_spaces(read).count("ABCผู้เสียหาย") >= 2


def test_only_the_programs_own_links_can_be_followed(fonts):
    linked = built([AnyText([Span("law", link="https://example.org/law")], Style(), fonts)])
    plain = built([AnyText("https://example.org/law", Style(), fonts)])
    assert b"/URI" in linked
    assert b"/URI" not in plain
