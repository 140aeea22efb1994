"""The comparison as a workbook, read back: nothing cut, nothing taken for a formula, no trace."""

import io
import zipfile

import openpyxl
import pytest

from caseapp.exchange.comparison_xlsx import comparison_workbook
from caseapp.paths import RESOURCES
from caseapp.procedures.comparing import Question, compare
from caseapp.procedures.reading import read_packs
from caseapp.text import Catalogue
from tests.procedures.comparable import a_law, a_pack, a_phase, a_step

_ENGLISH = Catalogue("en")


def _book(*packs, questions=tuple(Question), language="en"):
    content = comparison_workbook(compare(packs, questions), Catalogue(language))
    return openpyxl.load_workbook(io.BytesIO(content))


def _rows(sheet):
    return [[cell.value or "" for cell in row] for row in sheet.iter_rows()]


def test_each_finding_stands_in_a_row_with_status_and_source():
    laws = [a_law("child"), a_law("child", id="law-2", title="Second", status="memory", source="s-later")]
    book = _book(a_pack("TH", legal_basis=laws), a_pack("MY"), questions=[Question.CHILD])
    heads, first, second = _rows(book["Comparison"])
    assert heads == [
        "Topic",
        *("Thailand", "Thailand: status", "Thailand: source"),
        *("Malaysia", "Malaysia: status", "Malaysia: source"),
    ]
    said = "Law on child\nWhat it says of child."
    assert first[:4] == ["Rule for children", said, "verified", "[1] Sample Act, English text, Sample press"]
    assert first[4:] == ["This procedure file has nothing on it.", "", ""]
    assert second[0] == "Rule for children"
    assert second[1].startswith("Second\n")
    assert second[2:] == ["not verified", "[2] Later paper, Other press", "", "", ""]


def test_the_sources_have_a_sheet_of_their_own():
    book = _book(a_pack("TH", legal_basis=[a_law("child")]), a_pack("MY"), questions=[Question.CHILD])
    _, source = _rows(book["Sources"])
    title = "Sample Act, English text"
    assert source == ["1", "Thailand", title, "Sample press", "2008", "https://example.org/act", ""]


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "＝", "'"])
def test_no_words_are_taken_for_a_formula(beginning):
    words = f"{beginning}cmd|calc"
    law = a_law("child", title=words, summary=words)
    sources = [{"id": "s-act", "title": words, "publisher": words, "year": 2008, "url": None}]
    pack = a_pack("TH", legal_basis=[law], sources=sources)
    book = _book(pack, a_pack("MY"), questions=[Question.CHILD])
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not [cell.value for cell in cells if cell.value[0] in "=+-@＝"]
    found = [cell.value for cell in cells]
    assert f"'{words}\n{words}" in found
    assert f"'{words}" in found


def test_the_longest_words_a_pack_may_have_are_not_cut():
    longest = ("w" * 999) + "."
    rule = {"by": "P1M", "in_all": "P1Y", "who": longest, "rule": longest, "status": "memory", "source": None}
    step = a_step(
        title=longest,
        guidance=longest,
        deadline="P1M",
        deadline_source="s-act",
        period="stay",
        extension=rule,
    )
    book = _book(a_pack("TH", phases=[a_phase(step)]), a_pack("MY"), questions=[Question.STAY])
    words = _rows(book["Comparison"])[1][1]
    assert words.count("w" * 999) == 4
    assert len(words) < 32_767


def test_the_real_packs_lose_no_word_on_the_way():
    packs = read_packs(RESOURCES / "procedures")
    table = compare([packs.for_country(code) for code in ("TH", "PH", "US", "XX")])
    book = openpyxl.load_workbook(io.BytesIO(comparison_workbook(table, _ENGLISH)))
    written = {words for row in _rows(book["Comparison"]) for words in row}
    for row in table.rows:
        for answer in row.answers:
            for finding in answer.findings:
                assert any(words.startswith(f"{finding.title}\n{finding.words}") for words in written)
    assert len(_rows(book["Sources"])) == len(table.cited) + 1


def test_the_workbook_says_nothing_of_who_made_it_and_is_the_same_each_time():
    table = compare([a_pack("TH"), a_pack("MY")])
    content = comparison_workbook(table, _ENGLISH)
    assert content == comparison_workbook(table, _ENGLISH)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"creator" not in archive.read("docProps/core.xml")


def test_the_heads_follow_the_language():
    heads = _rows(_book(a_pack("TH"), a_pack("MY"), language="th")["Comparison"])[0]
    assert "ไทย" in heads
