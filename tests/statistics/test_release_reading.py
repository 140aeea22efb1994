"""A release that somebody else wrote is read without trusting anything in it."""

import os
import shutil
from pathlib import Path

import pytest

from caseapp.statistics.checking import check_release
from caseapp.statistics.errors import ReleaseFault
from caseapp.statistics.release import write_files
from tests.statistics import made_up, naive
from tests.statistics.outside import BY_GENDER, found, our_release, set_manifest, tampered, words


def test_a_changed_missing_or_unsigned_file_is_found(tmp_path: Path) -> None:
    folder = write_files(our_release(), tmp_path / "release")
    with (folder / "sdmx.csv").open("ab") as file:
        file.write(b"\n")
    (folder / "codebook.csv").unlink()
    findings = found(folder, "files", verifier=lambda _data, _signature: True)
    assert {finding.table for finding in findings} == {"sdmx.csv", "codebook.csv", "manifest.json"}


@pytest.mark.parametrize("signature", [None, 5, "!", "c2lnbmF0dXJl"])
def test_a_signature_that_does_not_hold_is_found(tmp_path: Path, signature: object) -> None:
    folder = tampered(tmp_path / "release", signature=signature)
    assert found(folder, "files", verifier=lambda _data, given: given == b"another")
    assert not found(folder, "files")


@pytest.mark.parametrize(
    "manifest",
    [None, b"", b"[]", b"{", b'{"files": 1}', b"[" * 100_000, b"\xff"],
    ids=["none", "empty", "list", "cut off", "no files", "deep", "no text"],
)
def test_a_release_nobody_vouches_for_is_found(tmp_path: Path, manifest: bytes | None) -> None:
    folder = write_files(our_release(), tmp_path / "release")
    (folder / "manifest.json").unlink()
    if manifest is not None:
        (folder / "manifest.json").write_bytes(manifest)
    assert any("nobody vouches" in each for each in words(found(folder, "files")))


@pytest.mark.parametrize(("old", "new"), [(b"600", b"601"), (b"453", b"454")])
def test_figures_that_contradict_one_another_are_found(tmp_path: Path, old: bytes, new: bytes) -> None:
    table = our_release()[BY_GENDER]
    assert old in table
    sentences = words(found(tampered(tmp_path / "release", {BY_GENDER: table.replace(old, new)}), "files"))
    assert any("publish different figures" in each for each in sentences)


def test_figures_that_do_not_add_up_are_found(tmp_path: Path) -> None:
    def wrong(cell: tuple[str, ...], count: int) -> tuple[str, str]:
        return str(count + (cell == ("x",))), "shown"

    folder = naive.export(tmp_path, {"a": ["x"] * 30 + ["y"] * 30}, [("a",)], wrong)
    assert any("contradict one another" in each for each in words(found(folder, "files")))


@pytest.mark.parametrize(
    "row",
    ["F,1,sh0wn", "F,x,shown", "F,-1,shown", "F,1e3,shown", "F,9999999999999,shown"]
    + ["F,1", "F,1,shown,x", '"F,1,shown', "F,\u0661,shown"],
)
def test_a_table_in_another_form_is_not_taken_for_one(tmp_path: Path, row: str) -> None:
    table = b"gender,value,status\n" + row.encode() + b"\n"
    folder = tampered(tmp_path / "release", {BY_GENDER: table})
    assert any("not in the form" in each for each in words(found(folder, "A11")))


@pytest.mark.parametrize("method", [{"k": True, "base": "x"}, 5, {"k": 1}, {"k": 10**9}])
def test_settings_that_make_no_sense_are_not_believed(tmp_path: Path, method: object) -> None:
    columns = {"a": ["x"] * 50 + ["y"] * 7}
    folder = naive.export(tmp_path, columns, [("a",)], naive.as_counted)
    assert found(set_manifest(folder, method=method), "A1")


def test_a_release_without_a_codebook_is_checked_as_well(tmp_path: Path) -> None:
    columns = made_up.columns(600, ("gender", "age"))
    folder = naive.export(tmp_path, columns, [("gender", "age")], naive.small_hidden(11))
    (folder / "codebook.csv").unlink()
    assert found(folder, "A1")


@pytest.mark.parametrize(
    "rows", ["gender,b,b,nowhere,\n", "gender,b,b,c,\ngender,c,c,b,\n"], ids=["nowhere", "circle"]
)
def test_groups_that_make_no_sense_are_refused(tmp_path: Path, rows: str) -> None:
    folder = tampered(tmp_path / "release", {"codebook.csv": our_release()["codebook.csv"] + rows.encode()})
    with pytest.raises(ReleaseFault, match="groups that do not exist"):
        check_release(folder)


def test_rows_of_a_codebook_in_another_form_are_passed_over(tmp_path: Path) -> None:
    book = our_release()["codebook.csv"] + b"gender,b\n"
    assert check_release(tampered(tmp_path / "release", {"codebook.csv": book})).is_clean


def test_a_folder_without_tables_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReleaseFault, match="no published tables"):
        check_release(tmp_path)


def test_a_table_with_a_column_twice_is_refused(tmp_path: Path) -> None:
    folder = tampered(tmp_path / "release", {"tables/009.csv": b"a,a,value,status\n"})
    with pytest.raises(ReleaseFault, match="same column twice"):
        check_release(folder)


def test_a_folder_that_is_far_too_large_is_refused(tmp_path: Path) -> None:
    folder = write_files(our_release(), tmp_path / "release")
    with (folder / "large.bin").open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(ReleaseFault, match="far larger"):
        check_release(folder)


def test_tables_that_are_too_large_together_are_refused(tmp_path: Path) -> None:
    rows = "".join(f"c{number},d{number},,hidden\n" for number in range(200))
    wide = f"a,b,value,status\n{rows}".encode()
    with pytest.raises(ReleaseFault, match="too large to be checked"):
        check_release(tampered(tmp_path / "release", {"tables/009.csv": wide}))


@pytest.mark.parametrize("kind", ["link", "pipe"])
def test_links_and_pipes_in_a_folder_are_not_followed(tmp_path: Path, kind: str) -> None:
    folder = write_files(our_release(), tmp_path / "release")
    (tmp_path / "elsewhere").write_text("x")
    if kind == "link":
        (folder / "x.csv").symlink_to(tmp_path / "elsewhere")
    else:
        os.mkfifo(folder / "x.csv")
    with pytest.raises(ReleaseFault, match="not a plain file"):
        check_release(folder)


def test_a_copied_release_is_as_good_as_the_first(tmp_path: Path) -> None:
    shutil.copytree(write_files(our_release(), tmp_path / "release"), tmp_path / "copy")
    assert check_release(tmp_path / "copy").is_clean
