"""A release is written whole or not at all, with the same bytes each time, and nothing in it but figures."""

import csv
import hashlib
import io
import json
import os
import zipfile
from pathlib import Path
from random import Random

import openpyxl
import pytest

from caseapp.domain.plain_words import without_formula
from caseapp.statistics.errors import ReleaseFault
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.plan import Plan
from caseapp.statistics.protect import Protected, Status, protect
from caseapp.statistics.release import canonical, release_files, write_files, write_release
from caseapp.statistics.rows import read_rows
from caseapp.text import Text
from tests.statistics import made_up

HOSTILE = (
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2",
    "@SUM(A1)",
    "'=x",
    "＝1+1",
    "../../evil",
    "<b>",
    "a,b;c\t",
    '"',
    "CON",
)


def made(method: str = "suppress", **more: object) -> Protected:
    names = ("gender", "age", "sexual")
    plan = made_up.plan([("gender", "age"), ("age", "sexual"), ("gender",)], method=method, **more)
    return protect(Microdata.from_columns(made_up.columns(600, names)), plan)


def hostile() -> Protected:
    """Tables whose columns and codes try to be formulas, paths and markup."""
    codes = [code.strip() for code in HOSTILE]
    columns = [{"name": "=HYPERLINK(1)", "order": codes}, {"name": "../up", "order": ["x", "y"]}]
    plan = {"title": "=1+1", "period": "2024", "columns": columns, "tables": [["=HYPERLINK(1)", "../up"]]}
    records = {"=HYPERLINK(1)": codes * 40, "../up": (["x"] * len(codes) + ["y"] * len(codes)) * 20}
    return protect(Microdata.from_columns(records), Plan.model_validate(plan))


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(), newline="")))


@pytest.fixture(scope="module")
def protected() -> Protected:
    return made()


def test_a_release_folder_has_all_its_files_and_a_manifest_of_them(
    tmp_path: Path, protected: Protected
) -> None:
    folder = write_release(protected, tmp_path / "release", extra_files={"summary.pdf": b"%PDF-1.7"})
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    tables = {"tables/001_gender_age.csv", "tables/002_age_sexual.csv", "tables/003_gender.csv"}
    assert found.keys() == tables | {
        "manifest.json",
        "codebook.csv",
        "tables.xlsx",
        "sdmx.csv",
        "summary.pdf",
    }
    manifest = json.loads(found.pop("manifest.json").read_bytes())
    assert manifest["files"] == {
        name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in found.items()
    }
    assert manifest["method"] == {"name": "suppress", "k": 11, "base": None}
    assert manifest["cells"] == protected.numbers()
    assert manifest["audit"]["attacks"] == ["A1", "A5", "A11", "A12"]
    assert (manifest["audit"]["exact"], manifest["audit"]["unsafe"], manifest["audit"]["groups_alike"]) == (
        0,
        0,
        0,
    )
    assert "signature" not in manifest


def test_the_folder_and_its_files_are_the_owners_alone(tmp_path: Path, protected: Protected) -> None:
    folder = write_release(protected, tmp_path / "release")
    assert folder.stat().st_mode & 0o077 == 0
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.rglob("*"))


def test_a_table_is_tidy_and_says_what_is_known_of_each_count(protected: Protected) -> None:
    table = protected.tables[0]
    found = rows(release_files(protected)["tables/001_gender_age.csv"])
    assert found[0] == ["gender", "age", "value", "status"]
    assert found[1] == ["_T", "_T", "600", "shown"]
    expected = [[*c.codes, "" if c.value is None else str(c.value), c.status] for c in table.cells]
    assert found[1:] == expected
    assert {Status.SHOWN, Status.HIDDEN, Status.ZERO} == {cell.status for cell in table.cells}


def test_hidden_counts_all_look_alike(protected: Protected) -> None:
    hidden = [
        row for row in rows(release_files(protected)["tables/001_gender_age.csv"]) if row[3] == "hidden"
    ]
    assert {tuple(row[2:]) for row in hidden} == {("", "hidden")}


def test_the_codebook_explains_every_code(protected: Protected) -> None:
    found = rows(release_files(protected)["codebook.csv"])
    assert found[:3] == [
        ["column", "code", "label", "parent", "source"],
        ["gender", "_T", "Total", "", ""],
        ["gender", "F", "F", "_T", ""],
    ]
    known = {(row[0], row[1]) for row in found}
    for table in protected.tables:
        for cell in table.cells:
            assert known >= set(zip(table.columns, cell.codes, strict=True))


def test_labels_and_standards_reach_codebook_workbook_and_manifest() -> None:
    columns = [
        {
            "name": "gender",
            "order": ["F", "M"],
            "labels": {"F": "Women and girls"},
            "standard": "sex codes 2",
        },
    ]
    plan = Plan.model_validate(
        {"title": "t", "period": "2024", "columns": columns, "tables": ["gender"], "missing": [""]}
    )
    files = release_files(protect(Microdata.from_columns({"gender": ["F", "M"] * 20 + [""] * 12}), plan))
    assert ["gender", "F", "Women and girls", "_T", "sex codes 2"] in rows(files["codebook.csv"])
    assert ["gender", "_U", "Not known", "_T", "sex codes 2"] in rows(files["codebook.csv"])
    assert json.loads(files["manifest.json"])["standards"] == {"gender": "sex codes 2"}
    sheet = openpyxl.load_workbook(io.BytesIO(files["tables.xlsx"])).worksheets[1]
    assert [sheet.cell(row, 1).value for row in range(4, 8)] == ["Total", "Women and girls", "M", "Not known"]


def test_the_words_of_a_release_are_looked_up_in_the_readers_language(protected: Protected) -> None:
    def look_up(text: Text) -> str:
        return f"[{text}]"

    files = release_files(protected, look_up=look_up)
    assert ["gender", "_T", "[Total]", "", ""] in rows(files["codebook.csv"])
    book = openpyxl.load_workbook(io.BytesIO(files["tables.xlsx"]))
    assert "[Period: 2024]" in [row[0].value for row in book.worksheets[0].iter_rows()]


def test_sdmx_has_every_cell_once(protected: Protected) -> None:
    found = rows(release_files(protected)["sdmx.csv"])
    assert found[0][:6] == ["STRUCTURE", "STRUCTURE_ID", "ACTION", "GENDER", "AGE", "SEXUAL"]
    keys = [tuple(row[3:6]) for row in found[1:]]
    assert len(set(keys)) == len(keys) == protected.certificate.cells
    assert keys == sorted(keys)
    by_key = dict(zip(keys, found[1:], strict=True))
    assert by_key["_T", "_T", "_T"][6:] == ["2024", "600", "A", "F", "shown"]
    hidden = [row for row in found[1:] if row[-1] == "hidden"]
    assert {tuple(row[7:]) for row in hidden} == {("", "Q", "C", "hidden")}


def test_names_of_columns_become_identifiers_that_sdmx_allows() -> None:
    columns = [{"name": name, "order": ["x", "y"]} for name in ("Age (years)", "age years", "年齢", "1st")]
    plan = Plan.model_validate(
        {"title": "t", "period": "2024", "columns": columns, "tables": [[each["name"]] for each in columns]}
    )
    records = Microdata.from_columns({each["name"]: ["x", "y"] * 20 for each in columns})
    header = rows(release_files(protect(records, plan))["sdmx.csv"])[0]
    assert header[3:7] == ["AGE_YEARS", "DIMENSION_2", "DIMENSION_3", "DIMENSION_4"]


@pytest.mark.parametrize("method", ["round", "suppress"])
@pytest.mark.parametrize("person", [None, "case"])
def test_mixed_lines_of_a_file_give_the_same_bytes(tmp_path: Path, method: str, person: str | None) -> None:
    plan = made_up.plan([("gender", "age"), ("age", "sexual")], method=method, person=person)
    header, *lines = made_up.csv_bytes(600).decode().splitlines()
    lines = [f"c{number // 2},{line}" for number, line in enumerate(lines)]
    releases = []
    for seed in range(3):
        path = tmp_path / f"{seed}.csv"
        path.write_text("\n".join([f"case,{header}", *lines]))
        releases.append(release_files(protect(read_rows(path, plan), plan)))
        Random(seed).shuffle(lines)
    assert releases[0] == releases[1] == releases[2]


@pytest.mark.parametrize("method", ["round", "suppress"])
def test_the_same_tables_give_the_same_bytes(method: str) -> None:
    assert release_files(made(method)) == release_files(made(method))


def test_the_signer_signs_the_manifest_without_its_signature(protected: Protected) -> None:
    signed: list[bytes] = []

    def signer(data: bytes) -> bytes:
        signed.append(data)
        return b"signature"

    manifest = json.loads(release_files(protected, signer)["manifest.json"])
    assert manifest["signature"] == "c2lnbmF0dXJl"
    assert signed == [canonical(manifest)]
    assert b"signature" not in signed[0]
    assert json.loads(signed[0])["files"] == manifest["files"]


def test_the_manifest_does_not_name_the_column_of_persons() -> None:
    records = {**made_up.columns(600, ("gender",)), "made_up_id": [f"p{n}" for n in range(600)]}
    plan = made_up.plan([("gender",)], person="made_up_id")
    for data in release_files(protect(Microdata.from_columns(records), plan)).values():
        assert b"made_up_id" not in data


def test_no_cell_of_any_file_is_a_formula() -> None:
    files = release_files(hostile())
    for name in ("codebook.csv", "sdmx.csv", "tables/001_hyperlink-1_up.csv"):
        for row in rows(files[name]):
            assert not any(cell[:1] in set("=+-@\t\r＝") for cell in row)
    for sheet in openpyxl.load_workbook(io.BytesIO(files["tables.xlsx"])).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in {"s", "n"}
                assert isinstance(cell.value, int | None) or cell.value[:1] not in set("=+-@＝")


def test_hostile_words_stay_apart_and_stay_out_of_paths() -> None:
    files = release_files(hostile())
    assert set(files) == {
        "codebook.csv",
        "manifest.json",
        "sdmx.csv",
        "tables.xlsx",
        "tables/001_hyperlink-1_up.csv",
    }
    codes = {row[1] for row in rows(files["codebook.csv"]) if row[0] == "'=HYPERLINK(1)"}
    assert len(codes) == len(HOSTILE) + 1
    assert {without_formula(code.strip()) for code in HOSTILE} < codes


def test_the_workbook_holds_the_published_tables_and_nothing_else(protected: Protected) -> None:
    data = release_files(protected)["tables.xlsx"]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = archive.read("docProps/core.xml").decode()
    assert "<dc:" not in core
    assert "<dcterms:" not in core
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["About these figures", "Table 1", "Table 2", "Table 3"]
    table, sheet = protected.tables[0], book["Table 1"]
    shown = [cell.value for row in sheet.iter_rows(min_row=4, min_col=2) for cell in row]
    assert shown == ["[c]" if cell.value is None else cell.value for cell in table.cells]
    assert [cell.value for cell in sheet[3]] == ["gender", "Total", *made_up.CODES["age"]]


def test_the_workbook_says_in_words_how_the_figures_were_protected() -> None:
    for method, words in (("round", "multiple of 10"), ("suppress", "1 to 10 people are hidden")):
        book = openpyxl.load_workbook(io.BytesIO(release_files(made(method))["tables.xlsx"]))
        assert words in " ".join(row[0].value for row in book.worksheets[0].iter_rows())


def test_a_folder_that_is_there_already_is_left_alone(tmp_path: Path, protected: Protected) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full/own.txt").write_text("mine")
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("mine")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("full", "empty", "file", "link"):
        with pytest.raises(ReleaseFault, match="already something"):
            write_release(protected, tmp_path / name)
    assert (tmp_path / "full/own.txt").read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["empty", "file", "full", "link"]


def test_a_release_that_cannot_be_begun_leaves_nothing(tmp_path: Path, protected: Protected) -> None:
    with pytest.raises(ReleaseFault, match="cannot be written there"):
        write_release(protected, tmp_path / "no such folder" / "release")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_full_leaves_nothing(
    tmp_path: Path, protected: Protected, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = 0

    def full(number: int) -> None:
        nonlocal written
        written += 1
        if written == 3:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ReleaseFault, match="has room"):
        write_release(protected, tmp_path / "release")
    assert (written, list(tmp_path.iterdir())) == (3, [])


@pytest.mark.parametrize(
    "name",
    [
        "manifest.json",
        "codebook.csv",
        "../evil.pdf",
        "a/b.pdf",
        "",
        "evil",
        "A.pdf",
        "a\0.pdf",
        "tables.xlsx",
    ],
)
def test_an_extra_file_has_a_plain_name_of_its_own(name: str, protected: Protected) -> None:
    with pytest.raises(ValueError, match="plain name"):
        release_files(protected, extra_files={name: b"x"})


@pytest.mark.parametrize(
    "name", ["../evil.csv", "/etc/evil.csv", "tables/../../evil.csv", "other/a.csv", ".a"]
)
def test_no_file_is_written_outside_its_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="files of its own"):
        write_files({name: b"x"}, tmp_path / "release")
    assert list(tmp_path.iterdir()) == []


def test_kept_files_are_written_again_byte_for_byte(tmp_path: Path, protected: Protected) -> None:
    files = release_files(protected)
    folder = write_files(files, tmp_path / "again")
    assert {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.*")} == files
