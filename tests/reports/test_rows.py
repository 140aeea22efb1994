"""Rows that flow over pages lose nothing and double nothing."""

from hypothesis import given
from hypothesis import strategies as st

from caseapp.reports import palette
from caseapp.reports.anyscript.flowable import TextBlock
from caseapp.reports.parts import Pair, pairs
from caseapp.reports.rows import Cell, Dress, Row, Rule
from caseapp.reports.words import words_of
from tests.reports.made_up_letter import ENGLISH
from tests.reports.made_up_words import catalogue

_WORDS = words_of(ENGLISH)


def _text(row: Row, cell: int) -> str:
    """The text of a cell, line by line."""
    content = row.cells[cell].content
    assert isinstance(content, TextBlock)
    return "".join(
        line.paragraph.text[line.line.start : line.line.end] for line in content.lines(row.cells[cell].width)
    )


def _row(short: str, long: str, dress: Dress) -> Row:
    cells = [
        Cell(_WORDS.block(short, palette.LABEL), 0, 80),
        Cell(_WORDS.block(long, palette.BODY), 100, 200),
    ]
    return Row(cells, dress, is_rtl=False)


@given(
    st.integers(1, 400),
    st.lists(st.floats(15, 200), min_size=1, max_size=8),
    st.floats(0, 9),
    st.floats(0, 9),
)
def test_a_row_split_at_any_height_keeps_all_its_text(words, heights, above, below):
    long = " ".join(f"word{number}" for number in range(words))
    row = _row("A question", long, Dress(above=above, below=below))
    done = ""
    for height in heights:
        parts = row.split(300, height)
        if len(parts) != 2:
            break
        first, row = parts
        assert first.wrap(300, 1000)[1] <= height + 0.01
        done += _text(first, -1)
    assert done + _text(row, -1) == long


def test_a_question_is_not_said_again_on_the_next_page():
    first, rest = _row("A question", "word " * 200, Dress()).split(300, 60)
    assert _text(first, 0) == "A question"
    assert len(rest.cells) == 1


def test_a_row_that_fits_is_not_split():
    row = _row("A question", "An answer", Dress(above=4))
    assert row.split(300, 40) == [row]


def test_a_row_with_no_room_for_a_line_waits_for_the_next_page():
    assert _row("A question", "An answer", Dress(above=4)).split(300, 8) == []


def test_the_first_lines_of_a_row_stand_on_one_line():
    cells = [
        Cell(_WORDS.block("Small", palette.CAPTION), 0, 80),
        Cell(_WORDS.block("Large", palette.TITLE), 100, 200),
    ]
    row = Row(cells, Dress(), is_rtl=False)
    alone = Row(cells[1:], Dress(), is_rtl=False)
    assert row.wrap(300, 100) == alone.wrap(300, 100)


def test_a_row_without_cells_has_the_height_of_its_dress():
    assert Row([], Dress(above=3, below=4), is_rtl=False).wrap(100, 100) == (100, 7)


def test_a_line_to_write_on_has_room_above():
    assert Rule(30).wrap(100, 100)[1] > 30


def test_short_answers_share_a_row_in_the_order_given():
    found = list(pairs([Pair("a", "1"), Pair("b", "2"), Pair("c", "3")], _WORDS))
    assert [[_text(row, at) for at in range(len(row.cells))] for row in found] == [
        ["a", "1", "b", "2"],
        ["c", "3"],
    ]


def test_a_long_answer_has_a_row_of_its_own_and_stays_in_its_place():
    long = "a long answer " * 10
    found = list(pairs([Pair("a", "1"), Pair("b", long), Pair("c", "3"), Pair("d", "4")], _WORDS))
    assert [len(row.cells) for row in found] == [2, 2, 4]
    assert _text(found[1], 1).strip() == long.strip()


def test_rows_keep_their_cells_from_the_side_where_the_language_begins():
    urdu = words_of(catalogue("ur"))
    row = next(pairs([Pair("a", "1")], urdu))
    assert row.is_rtl
    assert row.cells[0].start == 0
