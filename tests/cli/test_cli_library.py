"""Procedures topic by topic as a command shows them, and the files it leaves."""

import io

import openpyxl
import pytest

from caseapp.procedures.comparing import Question
from tests.cli.made_up import CANARY
from tests.reports.reading import raw_text


def test_the_pocket_card_is_left_beside_the_answer(shell, tmp_path) -> None:
    path = tmp_path / "card.pdf"
    said = shell("procedures", "show", "TH", "--pdf", path)
    assert said.code == 0
    assert said.out == shell("procedures", "show", "TH").out
    assert said.err == "The file is written. It holds nothing of any case.\n"
    assert "Whotocall" in raw_text(path.read_bytes())


def test_a_file_that_is_there_is_replaced_only_when_that_is_asked_for(shell, tmp_path) -> None:
    path = tmp_path / "kept"
    path.write_bytes(b"kept")
    for words in (
        ("show", "TH", "--pdf"),
        ("compare", "TH", "MY", "--pdf"),
        ("compare", "TH", "MY", "--xlsx"),
    ):
        said = shell("procedures", *words, path)
        assert (said.code, said.out, path.read_bytes()) == (1, "", b"kept")
        assert "--force" in said.err
    assert shell("procedures", "show", "TH", "--pdf", path, "--force").code == 0
    assert path.read_bytes().startswith(b"%PDF-")


def test_topics_are_one_document_with_numbered_sources(shell) -> None:
    found = shell("procedures", "compare", "TH", "my", "--topics", "--json").document
    assert [one["code"] for one in found["countries"]] == ["TH", "MY"]
    assert [one["topic"] for one in found["topics"]] == [question.value for question in Question]
    numbers = {one["number"] for one in found["sources"]}
    cited = {
        number
        for row in found["topics"]
        for answer in row["answers"]
        for finding in answer["findings"]
        for number in finding["sources"]
    }
    assert cited == numbers
    assert {"title", "publisher", "year", "url", "checked", "country"} < set(found["sources"][0])


def test_topics_are_shown_with_status_and_sources(shell) -> None:
    shown = shell("procedures", "compare", "TH", "MY", "--topics").out
    assert "Rule for children\n  Thailand:\n    Section 6, second part: For a child" in shown
    assert "(verified) [1]" in shown
    assert "\nSources\n  [1] Thailand: " in shown


def test_a_topic_on_which_a_file_has_nothing_says_so(shell, tmp_path) -> None:
    shown = shell("procedures", "compare", "TH", "AF", "--topics").out
    document = shell("procedures", "compare", "TH", "AF", "--topics", "--json").document
    empty = [row for row in document["topics"] if not all(answer["findings"] for answer in row["answers"])]
    assert bool(empty) is ("This procedure file has nothing on it." in shown)


def test_the_comparison_is_left_as_pages_and_as_a_workbook(shell, tmp_path) -> None:
    pdf, xlsx = tmp_path / "both.pdf", tmp_path / "both.xlsx"
    said = shell("procedures", "compare", "TH", "MY", "--pdf", pdf, "--xlsx", xlsx, "--quiet")
    assert (said.code, said.err) == (0, "")
    assert "Rule for children" in said.out
    assert "Thailand,Malaysia" in raw_text(pdf.read_bytes())
    assert openpyxl.load_workbook(io.BytesIO(xlsx.read_bytes())).sheetnames == ["Comparison", "Sources"]


@pytest.mark.parametrize(
    ("codes", "sentence"),
    [
        (("TH", "th"), "A country is named twice. Choose each of them once.\n"),
        (("TH", "MY", "ID", "BD", "IN"), "Choose two to four countries to compare.\n"),
        (("TH",), "Name two procedures at least.\n"),
        (
            ("TH", CANARY),
            "There is no procedure for this country. See them all with: caseapp procedures list\n",
        ),
    ],
)
def test_what_cannot_be_compared_is_refused_in_words_and_leaves_no_file(
    shell, tmp_path, codes, sentence
) -> None:
    path = tmp_path / "none.xlsx"
    said = shell("procedures", "compare", *codes, "--topics", "--xlsx", path)
    assert (said.code, said.out, said.err) == (1, "", sentence)
    assert not path.exists()


def test_a_folder_that_is_not_there_is_refused_before_anything_is_written(shell, tmp_path) -> None:
    said = shell("procedures", "show", "TH", "--pdf", tmp_path / "none" / "card.pdf")
    assert (said.code, said.out) == (1, "")
