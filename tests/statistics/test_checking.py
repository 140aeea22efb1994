"""An outsider learns nothing from our releases, and the same attacks break exports made without them."""

import csv
import io
import json
import os
import shutil
import zipfile
from collections.abc import Mapping
from hashlib import sha256
from itertools import combinations
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName

from caseapp.statistics.checking import Finding, check_release
from caseapp.statistics.errors import ReleaseFault
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.protect import protect
from caseapp.statistics.release import release_files, write_files, write_release
from tests.statistics import made_up, naive

NAMES = ("gender", "age", "sexual")
TABLES = [*combinations(NAMES, 2), ("gender",)]


def found(folder: Path, attack: str, **more: object) -> list[Finding]:
    return [finding for finding in check_release(folder, **more).findings if finding.attack == attack]


def words(findings: list[Finding]) -> set[str]:
    return {str(finding.text) for finding in findings}


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """A small release of ours."""
    plan = made_up.plan(TABLES, method="suppress")
    return release_files(protect(Microdata.from_columns(made_up.columns(600, NAMES)), plan))


def resealed(files: Mapping[str, bytes], **changes: object) -> dict[str, bytes]:
    """The files with a manifest that vouches for them as they now are."""
    manifest = json.loads(files["manifest.json"]) | changes
    others = {name: data for name, data in files.items() if name != "manifest.json"}
    manifest["files"] = {name: sha256(data).hexdigest() for name, data in others.items()}
    return {**others, "manifest.json": json.dumps(manifest).encode()}


# Ours


@pytest.mark.parametrize("method", ["round", "suppress"])
@pytest.mark.parametrize("number", [60, 300, 2_000])
def test_an_outsider_learns_nothing_from_our_releases(tmp_path: Path, method: str, number: int) -> None:
    plan = made_up.plan(TABLES, method=method)
    protected = protect(Microdata.from_columns(made_up.columns(number, NAMES)), plan)
    folder = write_release(protected, tmp_path / "release", lambda data: sha256(data).digest())
    checked = check_release(folder, verifier=lambda data, signature: sha256(data).digest() == signature)
    assert checked.is_clean, words(list(checked.findings))


@pytest.mark.parametrize("method", ["round", "suppress"])
def test_she_learns_nothing_about_a_chosen_population_with_groups_and_gaps(
    tmp_path: Path, method: str
) -> None:
    records = made_up.columns(3_000, ("gender", "age", "labour"))
    records["age"] = ["" if age == "unk" else age for age in records["age"]]
    columns = [
        {"name": "gender", "order": made_up.CODES["gender"]},
        {"name": "age", "order": made_up.CODES["age"][:-1], "parents": {"0-8": "child", "9-17": "child"}},
        {"name": "labour"},
    ]
    plan = made_up.Plan.model_validate(
        {
            "title": "t",
            "period": "2024",
            "columns": columns,
            "tables": [("age", "gender"), ("labour", "age"), ("labour",)],
            "missing": [""],
            "population": {"gender": ["F"]},
            "method": method,
        }
    )
    folder = write_release(protect(Microdata.from_columns(records), plan), tmp_path / "release")
    assert check_release(folder).is_clean


def test_several_releases_are_checked_one_after_the_other(tmp_path: Path, files: dict[str, bytes]) -> None:
    good = write_files(files, tmp_path / "good")
    bad = naive.export(tmp_path / "bad", made_up.columns(600, NAMES), TABLES, naive.as_counted)
    checked = check_release(good, bad)
    assert {finding.release for finding in checked.findings} == {2}


# A1: what can be worked out


def test_a1_breaks_an_export_of_everything_as_counted(tmp_path: Path) -> None:
    columns = made_up.columns(600, NAMES)
    folder = naive.export(tmp_path, columns, TABLES, naive.as_counted)
    broken = {(finding.table, finding.cell): str(finding.text) for finding in found(folder, "A1")}
    both = list(zip(columns["gender"], columns["age"], strict=True))
    small = {cell: both.count(cell) for cell in set(both) if both.count(cell) < 11}
    assert small
    for cell, number in small.items():
        assert (
            broken["tables/001.csv", cell]
            == f"Exactly {number} people have these answers; that can be worked out."
        )


def test_a1_breaks_an_export_with_only_small_counts_hidden(tmp_path: Path) -> None:
    columns = made_up.columns(10_000, ("gender", "age"))
    folder = naive.export(tmp_path, columns, [("gender", "age")], naive.small_hidden(11))
    hidden = [row for row in csv.reader((folder / "tables/001.csv").open()) if row[-1] == "hidden"]
    exact = [finding for finding in found(folder, "A1") if str(finding.text).startswith("Exactly")]
    assert hidden
    assert len(exact) >= len(hidden)
    counts = list(zip(columns["gender"], columns["age"], strict=True))
    for finding in exact:
        assert str(counts.count(finding.cell)) in str(finding.text)


def test_a1_breaks_a_count_that_one_table_hides_and_another_shows(
    tmp_path: Path, files: dict[str, bytes]
) -> None:
    columns = made_up.columns(600, NAMES)
    shown = naive.table_csv(columns, ("age", "gender"), naive.as_counted)
    folder = write_files(resealed({**files, "tables/004_age_gender.csv": shown}), tmp_path / "release")
    assert any(finding.table == "tables/001_gender_age.csv" for finding in found(folder, "A1"))


def test_a1_breaks_a_hidden_cell_whose_value_was_left_in(tmp_path: Path, files: dict[str, bytes]) -> None:
    table = files["tables/001_gender_age.csv"].decode()
    code = next(row for row in csv.reader(io.StringIO(table)) if row[-1] == "hidden")
    left_in = table.replace(f"{code[0]},{code[1]},,hidden", f"{code[0]},{code[1]},3,hidden")
    folder = write_files(
        resealed({**files, "tables/001_gender_age.csv": left_in.encode()}), tmp_path / "release"
    )
    assert any(finding.cell == (code[0], code[1]) for finding in found(folder, "A1"))


def test_a1_breaks_counts_that_leave_too_little_open(tmp_path: Path) -> None:
    """Two hidden cells that share five people: nobody knows which, but both are known to be few."""
    columns = {"a": ["x"] * 50 + ["y"] * 2 + ["z"] * 3}
    folder = naive.export(tmp_path / "1", columns, [("a",)], naive.small_hidden(11))
    assert words(found(folder, "A1")) == {
        "Between 0 and 5 people have these answers; that can be worked out."
    }
    columns = {"a": ["x"] * 50 + ["y"] * 5 + ["z"] * 20}

    def hide(cell: tuple[str, ...], count: int) -> tuple[str, str]:
        return ("", "hidden") if cell[0] in {"y", "z"} else naive.as_counted(cell, count)

    assert found(naive.export(tmp_path / "2", columns, [("a",)], hide), "A1") == []


def test_a1_breaks_a_count_that_is_known_to_be_more_than_none(tmp_path: Path) -> None:
    columns = {"a": ["x"] * 40 + ["y"] * 5 + ["z"] * 4 + ["w"] * 3, "b": (["u"] * 5 + ["v"] * 8) * 4}
    folder = naive.export(tmp_path, columns, [("a", "b")], naive.small_hidden(11))
    assert any("At least" in sentence or "Exactly" in sentence for sentence in words(found(folder, "A1")))


def test_a1_breaks_rounding_that_does_not_add_up(tmp_path: Path) -> None:
    """Each count goes to the nearest ten on its own; the sums then leave less open than a base of ten should."""

    def nearest(cell: tuple[str, ...], count: int) -> tuple[str, str]:
        # Totals are written as they are, as is often done.
        return (str(count), "shown") if cell == ("_T",) else (str(round(count / 10) * 10), "rounded")

    columns = {"a": ["x"] * 9 + ["y"] * 9 + ["z"] * 9}
    findings = found(naive.export(tmp_path, columns, [("a",)], nearest), "A1")
    assert {finding.cell for finding in findings} <= {("x",), ("y",), ("z",)}
    assert findings == [] or "Between" in str(findings[0].text)


# A5: groups alike


def test_a5_breaks_a_group_of_which_nearly_all_are_alike(tmp_path: Path) -> None:
    columns = {"origin": ["x"] * 100 + ["y"] * 200, "work": ["farm"] * 100 + ["boat", "farm"] * 100}
    folder = naive.export(tmp_path, columns, [("origin", "work")], naive.as_counted)
    assert [(finding.table, finding.cell) for finding in found(folder, "A5")] == [
        ("tables/001.csv", ("x", "farm"))
    ]


def test_a5_knows_a_chosen_population_from_the_manifest(tmp_path: Path) -> None:
    columns = {"work": ["farm"] * 100 + ["boat"] * 2}
    folder = naive.export(tmp_path, columns, [("work",)], naive.as_counted)
    assert found(folder, "A5") == []
    manifest = json.loads((folder / "manifest.json").read_text()) | {
        "plan": {"population": {"origin": ["x"]}}
    }
    (folder / "manifest.json").write_text(json.dumps(manifest))
    assert [finding.cell for finding in found(folder, "A5")] == [("farm",)]


# A11: what is beside the figures


def workbook(change: str = "") -> bytes:
    """A workbook as a program makes it that nobody asked to keep quiet."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["gender", "value"])
    sheet.append(["_T", 600])
    if change == "hidden sheet":
        book.create_sheet("records").sheet_state = "hidden"
    elif change == "hidden row":
        sheet.row_dimensions[2].hidden = True
    elif change == "hidden column":
        sheet.column_dimensions["B"].hidden = True
    elif change == "comment":
        sheet["A1"].comment = Comment("made-up remark", "made-up author")
    elif change == "formula":
        sheet["C1"] = "=1+1"
    elif change == "name":
        book.defined_names["x"] = DefinedName("x", attr_text="Sheet!$A$1")
    elif change == "number":
        sheet.append(["TG", 3])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def quiet(data: bytes) -> bytes:
    """The workbook without its author and times."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            if name != "docProps/core.xml":
                target.writestr(zipfile.ZipInfo(name), source.read(name))
    return written.getvalue()


def a11(tmp_path: Path, files: Mapping[str, bytes], **more: bytes | str) -> set[str]:
    folder = write_files(resealed(files), tmp_path / "release")
    return words(found(folder, "A11"))


def test_a11_breaks_a_workbook_that_names_its_author_and_its_times(
    tmp_path: Path, files: dict[str, bytes]
) -> None:
    assert a11(tmp_path, {**files, "tables.xlsx": workbook()}) == {
        "The workbook says who made it, or when.",
        "The workbook says when its parts were written.",
    }


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("", None),
        ("hidden sheet", "hidden sheets"),
        ("hidden row", "hidden sheets, rows"),
        ("hidden column", "hidden sheets, rows"),
        ("comment", "comments"),
        ("formula", "named places or formulas"),
        ("name", "named places or formulas"),
        ("number", "numbers that the tables do not publish"),
    ],
)
def test_a11_breaks_a_workbook_with_more_than_figures(
    tmp_path: Path, files: dict[str, bytes], change: str, sentence: str | None
) -> None:
    sentences = a11(tmp_path, {**files, "tables.xlsx": quiet(workbook(change))})
    assert len(sentences) == (sentence is not None)
    assert all(sentence in each for each in sentences)


def test_a11_breaks_a_workbook_that_names_an_organisation(tmp_path: Path, files: dict[str, bytes]) -> None:
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(quiet(workbook()))) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            data = source.read(name).replace(
                b"</Properties>", b"<Company>made-up office</Company></Properties>"
            )
            target.writestr(zipfile.ZipInfo(name), data)
    assert a11(tmp_path, {**files, "tables.xlsx": written.getvalue()}) == {
        "The workbook says who made it, or when."
    }


def test_a11_breaks_a_workbook_that_nobody_can_open(tmp_path: Path, files: dict[str, bytes]) -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"xl/worksheets/sheet{number}.xml", bytes(80_000_000))
    for number, data in enumerate((b"", b"no workbook", bomb.getvalue())):
        folder = write_files(resealed({**files, "tables.xlsx": data}), tmp_path / str(number))
        assert words(found(folder, "A11")) == {
            "This workbook cannot be opened, so nobody can say what is in it."
        }


def test_a11_breaks_records_left_in_the_folder(tmp_path: Path, files: dict[str, bytes]) -> None:
    folder = write_files(files, tmp_path / "release")
    (folder / "records.csv").write_bytes(made_up.csv_bytes(20))
    (folder / "tables/records.csv").write_bytes(made_up.csv_bytes(20))
    findings = found(folder, "A11")
    assert {finding.table for finding in findings} == {"records.csv", "tables/records.csv"}
    assert any("may hold records" in sentence for sentence in words(findings))


def test_a11_breaks_rows_in_the_order_in_which_people_came(tmp_path: Path, files: dict[str, bytes]) -> None:
    header, *rows = files["tables/003_gender.csv"].decode().splitlines(keepends=True)
    mixed = "".join([header, *rows[::-1]]).encode()
    assert any("order" in each for each in a11(tmp_path, {**files, "tables/003_gender.csv": mixed}))


def test_a11_breaks_a_manifest_that_says_more(tmp_path: Path, files: dict[str, bytes]) -> None:
    folder = write_files(resealed(files, made_by="made-up user"), tmp_path / "release")
    assert any("says more" in each for each in words(found(folder, "A11")))


# A12: what should have been refused


def test_a12_breaks_figures_about_too_few_people(tmp_path: Path) -> None:
    folder = naive.export(tmp_path, {"a": ["x"] * 21}, [("a",)], naive.as_counted)
    assert words(found(folder, "A12")) == {"These figures are about fewer than 22 people."}
    assert found(folder, "A12", k=5) == []


def test_a12_breaks_a_code_that_all_but_a_few_have(tmp_path: Path) -> None:
    folder = naive.export(tmp_path, {"a": ["x"] * 100 + ["y"] * 3}, [("a",)], naive.small_hidden(11))
    assert [finding.cell for finding in found(folder, "A12")] == [("x",)]


def test_a12_breaks_a_code_that_nobody_expected(tmp_path: Path, files: dict[str, bytes]) -> None:
    table = files["tables/003_gender.csv"].decode().replace("TG", "zz")
    folder = write_files(resealed({**files, "tables/003_gender.csv": table.encode()}), tmp_path / "release")
    assert [(finding.table, finding.cell) for finding in found(folder, "A12")] == [
        ("tables/003_gender.csv", ("zz",))
    ]


# The files themselves


def test_a_changed_missing_or_unsigned_file_is_found(tmp_path: Path, files: dict[str, bytes]) -> None:
    folder = write_files(files, tmp_path / "release")
    with (folder / "sdmx.csv").open("ab") as file:
        file.write(b"\n")
    (folder / "codebook.csv").unlink()
    findings = found(folder, "files", verifier=lambda _data, _signature: True)
    assert {finding.table for finding in findings} == {"sdmx.csv", "codebook.csv", "manifest.json"}


@pytest.mark.parametrize("signature", [None, 5, "!", "c2lnbmF0dXJl"])
def test_a_signature_that_does_not_hold_is_found(
    tmp_path: Path, files: dict[str, bytes], signature: object
) -> None:
    folder = write_files(resealed(files, signature=signature), tmp_path / "release")
    assert found(folder, "files", verifier=lambda _data, found: found == b"another")
    assert not found(folder, "files")


@pytest.mark.parametrize("manifest", [None, b"", b"[]", b"{", b'{"files": 1}', b"[" * 100_000, b"\xff"])
def test_a_release_nobody_vouches_for_is_found(
    tmp_path: Path, files: dict[str, bytes], manifest: bytes | None
) -> None:
    folder = write_files(files, tmp_path / "release")
    (folder / "manifest.json").unlink()
    if manifest is not None:
        (folder / "manifest.json").write_bytes(manifest)
    assert any("nobody vouches" in each for each in words(found(folder, "files")))


def test_figures_that_contradict_one_another_are_found(tmp_path: Path, files: dict[str, bytes]) -> None:
    for number, (old, new) in enumerate(((",600,", ",601,"), ("F,", "F,1"))):
        table = files["tables/003_gender.csv"].decode()
        assert old in table
        changed = {**files, "tables/003_gender.csv": table.replace(old, new).encode()}
        folder = write_files(resealed(changed), tmp_path / str(number))
        sentences = words(found(folder, "files"))
        assert any("contradict" in each or "different figures" in each for each in sentences)


@pytest.mark.parametrize(
    "row",
    [
        "F,1,sh0wn",
        "F,x,shown",
        "F,-1,shown",
        "F,1e3,shown",
        "F,9999999999999,shown",
        "F,1",
        "F,1,shown,x",
        '"F,1,shown',
    ],
)
def test_a_table_in_another_form_is_not_taken_for_one(
    tmp_path: Path, files: dict[str, bytes], row: str
) -> None:
    table = b"gender,value,status\n" + row.encode() + b"\n"
    folder = write_files(resealed({**files, "tables/003_gender.csv": table}), tmp_path / "release")
    assert any("not in the form" in each for each in words(found(folder, "A11")))


@pytest.mark.parametrize(
    "settings", [{"method": {"k": True, "base": "x"}}, {"method": 5}, {"method": {"k": 1}}]
)
def test_settings_that_make_no_sense_are_not_believed(tmp_path: Path, settings: dict[str, object]) -> None:
    columns = made_up.columns(600, ("gender",))
    folder = naive.export(tmp_path, columns, [("gender",)], naive.as_counted)
    manifest = json.loads((folder / "manifest.json").read_text()) | settings
    (folder / "manifest.json").write_text(json.dumps(manifest))
    assert found(folder, "A1")


def test_a_release_without_a_codebook_is_checked_as_well(tmp_path: Path) -> None:
    columns = made_up.columns(600, ("gender", "age"))
    folder = naive.export(tmp_path, columns, [("gender", "age")], naive.small_hidden(11))
    (folder / "codebook.csv").unlink()
    assert found(folder, "A1")


@pytest.mark.parametrize("parents", ["b,b,b,nowhere,\n", "b,c,c,d,\nb,d,d,c,\n"])
def test_groups_that_make_no_sense_are_refused(tmp_path: Path, files: dict[str, bytes], parents: str) -> None:
    parents = parents.replace("b,", "gender,", 2 if parents.count("\n") > 1 else 1)
    book = files["codebook.csv"] + parents.encode()
    folder = write_files(resealed({**files, "codebook.csv": book}), tmp_path / "release")
    with pytest.raises(ReleaseFault, match="groups that do not exist"):
        check_release(folder)


def test_what_is_no_release_is_refused(tmp_path: Path, files: dict[str, bytes]) -> None:
    with pytest.raises(ReleaseFault, match="no published tables"):
        check_release(tmp_path)
    for number, table in enumerate((b"a,a,value,status\n", b"gender,value,status\n" + b"c,,hidden\n" * 0)):
        folder = write_files(resealed({**files, "tables/009.csv": table}), tmp_path / str(number))
        if number == 0:
            with pytest.raises(ReleaseFault, match="same column twice"):
                check_release(folder)
        else:
            assert check_release(folder).is_clean


def test_a_release_that_is_far_too_large_is_refused(tmp_path: Path, files: dict[str, bytes]) -> None:
    folder = write_files(files, tmp_path / "release")
    with (folder / "large.bin").open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(ReleaseFault, match="far larger"):
        check_release(folder)
    codes = "".join(f"c{number},d{number},,hidden\n" for number in range(200))
    write_files(
        resealed({**files, "tables/009.csv": f"a,b,value,status\n{codes}".encode()}), tmp_path / "wide"
    )
    with pytest.raises(ReleaseFault, match="too large to be checked"):
        check_release(tmp_path / "wide")


@pytest.mark.parametrize("kind", ["link", "pipe"])
def test_links_and_pipes_in_a_folder_are_not_followed(
    tmp_path: Path, files: dict[str, bytes], kind: str
) -> None:
    folder = write_files(files, tmp_path / "release")
    (tmp_path / "elsewhere").write_text("x")
    if kind == "link":
        (folder / "x.csv").symlink_to(tmp_path / "elsewhere")
    else:
        os.mkfifo(folder / "x.csv")
    with pytest.raises(ReleaseFault, match="not a plain file"):
        check_release(folder)


def test_a_copied_release_is_as_good_as_the_first(tmp_path: Path, files: dict[str, bytes]) -> None:
    shutil.copytree(write_files(files, tmp_path / "release"), tmp_path / "copy")
    assert check_release(tmp_path / "copy").is_clean
