"""Releases of many countries are joined by one command, or refused in one sentence."""

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from caseapp.statistics.combining import engine
from caseapp.statistics.combining.workbook import HOW_TO_READ
from caseapp.statistics.traces import traces_in_workbook
from tests.cli.made_up import CANARY
from tests.reports.reading import raw_text
from tests.statistics.regional import HIDDEN, release

BY_SEX = {"_T": 60, "F": 40, "M": 20}
FILES = {"combined.parquet", "combined.csv", "differences.csv", "sources.csv", "codebook.csv"}
FILES |= {"tables.xlsx", "summary.pdf", "manifest.json"}


def two_releases(folder: Path) -> list[Path]:
    one = release(folder / "one", {"sex": BY_SEX, ("form", "sex"): {("_T", "_T"): 60, ("a", "F"): 30}})
    two = release(folder / "two", {"sex": {"_T": 90, "F": HIDDEN, "M": HIDDEN}}, "suppress")
    return [one, two]


def combine(shell, folder: Path, *words: object):
    return shell("figures", "combine", *words, "--out", folder / "region")


def named(folders: list[Path]) -> list[str]:
    return [
        word
        for name, each in zip(("THA", "MMR"), folders, strict=True)
        for word in ("--name", f"{name}={each}")
    ]


def test_releases_are_joined_into_every_form(shell, tmp_path) -> None:
    said = combine(shell, tmp_path, *named(two_releases(tmp_path)), "--json")
    assert said.code == 0
    assert said.document["countries"] == said.document["releases"] == 2
    assert said.err.startswith("Nobody said by whom 2 releases should be signed.")
    out = tmp_path / "region"
    assert {path.name for path in out.iterdir()} == FILES
    assert out.stat().st_mode & 0o777 == 0o700
    manifest = json.loads((out / "manifest.json").read_bytes())
    assert set(manifest["files"]) == FILES - {"manifest.json"}
    assert [one["name"] for one in manifest["sources"]] == ["MMR", "THA"]
    assert (
        "2024,2024-01-01,2024-12-31,sex,sex,F,,,,,,31,139,,certain,hidden,2,"
        in (out / "combined.csv").read_text()
    )
    assert not list(tmp_path.glob(".*"))


def test_the_workbook_and_the_sheet_say_how_to_read_them(shell, tmp_path) -> None:
    combine(shell, tmp_path, *named(two_releases(tmp_path)))
    out = tmp_path / "region"
    book = load_workbook(out / "tables.xlsx")
    assert book.sheetnames == ["About these figures", "Table 1", "Table 2", "Differences"]
    rows = list(book["Table 2"].iter_rows(values_only=True))
    assert rows[1:4] == [
        (None, "2024", None, None),
        ("sex", "Figure", "At least", "At most"),
        ("Total", 150, 141, 159),
    ]
    partly = list(book["Table 1"].iter_rows(values_only=True))
    assert partly[2][-1] == "Countries counted"
    numbers = {value for sheet in book for row in sheet.iter_rows(values_only=True) for value in row}
    assert not list(
        traces_in_workbook((out / "tables.xlsx").read_bytes(), {n for n in numbers if isinstance(n, int)})
    )
    printed = raw_text((out / "summary.pdf").read_bytes())
    assert "THA" in printed
    assert "141to159" in printed
    assert "Wherethecountriesdiffer" in printed
    assert HOW_TO_READ


def test_parquet_is_read_with_plain_columns(shell, tmp_path) -> None:
    import duckdb

    combine(shell, tmp_path, *named(two_releases(tmp_path)))
    rows = duckdb.execute(
        "SELECT * FROM read_parquet($file) WHERE table_name = 'sex' AND code_1 = 'M'",
        {"file": str(tmp_path / "region" / "combined.parquet")},
    )
    assert tuple(column[0] for column in rows.description) == engine.COLUMNS
    assert [row[10:13] for row in rows.fetchall()] == [(None, 11, 119)]
    types = {column[0]: str(column[1]) for column in rows.description}
    assert types["first_day"] == "DATE"
    assert types["missing"] == "VARCHAR[]"


def test_the_same_releases_leave_the_same_bytes(shell, tmp_path) -> None:
    folders = two_releases(tmp_path)
    for name, order in (("a", folders), ("b", folders[::-1])):
        words = [f"{each.name}={each}" for each in order]
        said = shell("figures", "combine", "--name", words[0], "--name", words[1], "--out", tmp_path / name)
        assert said.code == 0
    for file in FILES:
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()
        assert str(tmp_path).encode() not in (tmp_path / "a" / file).read_bytes()


def test_sources_come_from_a_file_as_well(shell, tmp_path) -> None:
    two_releases(tmp_path)
    (tmp_path / "sources.csv").write_text("source,folder\nTHA,one\nMMR,two\n", "utf-8")
    said = combine(shell, tmp_path, "--sources", tmp_path / "sources.csv")
    assert said.code == 0
    assert said.out.startswith("2 releases of 2 countries are joined: ")


def test_folders_without_a_name_are_warned_of(shell, tmp_path) -> None:
    said = combine(shell, tmp_path, *two_releases(tmp_path))
    assert said.code == 0
    assert said.err.startswith("Some folders have no name,")


def test_a_tampered_release_is_refused_and_nothing_is_written(shell, tmp_path) -> None:
    folders = two_releases(tmp_path)
    table = folders[1] / "tables" / "001.csv"
    table.write_bytes(table.read_bytes().replace(b"90", b"91"))
    said = combine(shell, tmp_path, *named(folders))
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith(
        "Release 2 cannot be joined. Its files are not those its manifest vouches for."
    )
    assert not list(tmp_path.glob(".*"))
    assert not (tmp_path / "region").exists()


def test_a_folder_that_is_there_is_never_written_into(shell, tmp_path) -> None:
    (tmp_path / "region").mkdir()
    said = combine(shell, tmp_path, *named(two_releases(tmp_path)))
    assert (said.code, said.out) == (1, "")
    assert said.err == "There is something with this name already. Choose a name that is free.\n"


@pytest.mark.parametrize(
    "words",
    [[], [f"{CANARY}"], ["--name", f"{CANARY}"], ["--name", f"THA={CANARY}"], ["--sources", f"{CANARY}.csv"]],
    ids=["none", "nowhere", "no folder", "named nowhere", "no file"],
)
def test_what_cannot_be_joined_is_refused_in_one_sentence_that_repeats_nothing(
    shell, tmp_path, words
) -> None:
    said = combine(shell, tmp_path, *words)
    assert (said.code, said.out) == (1, "")
    assert len(said.err.splitlines()) == 1
    assert CANARY not in said.err
    assert not (tmp_path / "region").exists()
