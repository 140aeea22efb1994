"""A11: whatever a release says beside its figures is found."""

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

from caseapp.statistics.release import write_files
from tests.statistics import made_up
from tests.statistics.outside import BY_GENDER, found, our_release, tampered, words

UNREADABLE = "This workbook cannot be opened, so nobody can say what is in it."
AUTHOR = "The workbook says who made it, or when."


def workbook(change: str = "") -> bytes:
    """A workbook as a program makes it that nobody asked to keep quiet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["gender", "value"])
    sheet.append(["_T", 600])
    match change:
        case "hidden sheet":
            book.create_sheet("records").sheet_state = "hidden"
        case "hidden row":
            sheet.row_dimensions[2].hidden = True
        case "hidden column":
            sheet.column_dimensions["B"].hidden = True
        case "comment":
            sheet["A1"].comment = Comment("made-up remark", "made-up author")
        case "formula":
            sheet["C1"] = "=1+1"
        case "name":
            book.defined_names["x"] = DefinedName("x", attr_text="Sheet!$A$1")
        case "number":
            sheet.append(["TG", 3])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def quiet(data: bytes, old: bytes = b"", new: bytes = b"") -> bytes:
    """The workbook without its author and times, and with other words in its parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            if name != "docProps/core.xml":
                part = source.read(name)
                target.writestr(zipfile.ZipInfo(name), part.replace(old, new) if old else part)
    return written.getvalue()


def said_of(folder: Path, book: bytes) -> set[str]:
    return words(found(tampered(folder, {"tables.xlsx": book}), "A11"))


def test_a_workbook_that_names_its_author_and_its_times_is_found(tmp_path: Path) -> None:
    expected = {AUTHOR, "The workbook says when its parts were written."}
    assert said_of(tmp_path / "release", workbook()) == expected


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("hidden sheet", "hidden sheets"),
        ("hidden row", "hidden sheets, rows"),
        ("hidden column", "hidden sheets, rows"),
        ("comment", "comments"),
        ("formula", "named places or formulas"),
        ("name", "named places or formulas"),
        ("number", "numbers that the tables do not publish"),
    ],
)
def test_a_workbook_with_more_than_figures_is_found(tmp_path: Path, change: str, sentence: str) -> None:
    sentences = said_of(tmp_path / "release", quiet(workbook(change)))
    assert len(sentences) == 1
    assert sentence in next(iter(sentences))


def test_a_quiet_workbook_is_left_alone(tmp_path: Path) -> None:
    assert said_of(tmp_path / "release", quiet(workbook())) == set()


def test_a_workbook_that_names_an_organisation_is_found(tmp_path: Path) -> None:
    named = quiet(workbook(), b"</Properties>", b"<Company>made-up office</Company></Properties>")
    assert said_of(tmp_path / "release", named) == {AUTHOR}


def test_a_workbook_that_nobody_can_open_is_found(tmp_path: Path) -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", bytes(80_000_000))
    entities = quiet(workbook(), b"<worksheet", b'<!DOCTYPE x [<!ENTITY e "e">]><worksheet')
    for number, data in enumerate((b"", b"no workbook", bomb.getvalue(), entities)):
        assert said_of(tmp_path / str(number), data) == {UNREADABLE}


def test_records_left_in_the_folder_are_found(tmp_path: Path) -> None:
    folder = write_files(our_release(), tmp_path / "release")
    (folder / "records.csv").write_bytes(made_up.csv_bytes(20))
    (folder / "tables/records.csv").write_bytes(made_up.csv_bytes(20))
    findings = found(folder, "A11")
    assert {finding.table for finding in findings} == {"records.csv", "tables/records.csv"}
    assert any("may hold records" in sentence for sentence in words(findings))


def test_rows_in_the_order_in_which_people_came_are_found(tmp_path: Path) -> None:
    header, *rows = our_release()[BY_GENDER].splitlines(keepends=True)
    folder = tampered(tmp_path / "release", {BY_GENDER: b"".join([header, *rows[::-1]])})
    findings = found(folder, "A11")
    assert [finding.table for finding in findings] == [BY_GENDER]
    assert "who came first" in str(findings[0].text)


def test_a_manifest_that_says_more_is_found(tmp_path: Path) -> None:
    folder = tampered(tmp_path / "release", made_by="made-up user")
    assert any("says more" in each for each in words(found(folder, "A11")))
