"""What cannot be joined is refused in plain words, whoever made the folders, and nothing is left behind."""

import os
import shutil
from pathlib import Path

import pytest

from caseapp.security import signing
from caseapp.statistics.combining import intake, numbering, sources
from caseapp.statistics.combining.differences import Subject
from caseapp.statistics.combining.engine import Given, joined
from caseapp.statistics.combining.files import region_files
from caseapp.statistics.combining.sources import named_folder, read_sources, sources_of
from caseapp.statistics.errors import ReleaseFault
from tests.statistics.regional import HIDDEN, bounds, cell, region, release, said

BY_SEX = {"_T": 60, "F": 40, "M": 20}
SECRET = b"made-up secret key of 32 bytes.."
OTHER = b"another made-up key of 32 bytes."


def _digits(secret: bytes) -> str:
    return signing.fingerprint(signing.public_of(secret)).replace(" ", "")


def _listed(folder: Path, *lines: str, head: str = "source,folder,fingerprint") -> Path:
    (folder / "sources.csv").write_text("\n".join([head, *lines]) + "\n", "utf-8")
    return folder / "sources.csv"


def test_a_country_has_no_day_in_two_releases(tmp_path: Path) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX})
    two = release(tmp_path / "2", {"sex": BY_SEX}, period="2024-Q3")
    with pytest.raises(ReleaseFault, match=r"Release 2 cannot .* Release 1 is of the same country"):
        region(tmp_path, AAA=[one, two])
    later = release(tmp_path / "3", {"sex": BY_SEX}, period="2025")
    assert len(region(tmp_path, AAA=[one, later]).releases) == 2


def test_one_folder_is_not_joined_twice_however_it_is_written(tmp_path: Path) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX})
    (tmp_path / "link").symlink_to(one)
    for other in (one, tmp_path / "x" / ".." / "1", tmp_path / "link"):
        (tmp_path / "x").mkdir(exist_ok=True)
        with pytest.raises(ReleaseFault, match="given twice"):
            sources_of([one, other])
        with pytest.raises(ReleaseFault, match="given twice"):
            sources_of([], [("AAA", one), ("BBB", other)])


def test_a_copy_of_a_release_is_not_joined_under_another_name(tmp_path: Path) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX})
    copy = Path(shutil.copytree(one, tmp_path / "2"))
    with pytest.raises(ReleaseFault, match="the same as release 1"):
        region(tmp_path, AAA=one, BBB=copy)


def test_a_folder_without_a_name_stands_alone_under_its_number(tmp_path: Path) -> None:
    folders = [release(tmp_path / str(n), {"sex": {**BY_SEX, "M": n}}) for n in range(3)]
    found = sources_of(folders, [("THA", folders[1])])
    assert [(one.name, one.is_named) for one in found] == [("1", False), ("THA", True), ("3", False)]


@pytest.mark.parametrize(
    "name", ["", "=", "-A=x", "A|B=x", "A\n=x", "x" * 41 + "=x", "A;=x", " A=x", "A =x", "A", "A=", "A=\0"]
)
def test_a_name_that_could_be_taken_for_something_else_is_refused(name: str) -> None:
    with pytest.raises(ReleaseFault, match="needs 1 to 40 letters"):
        named_folder(name)


@pytest.mark.parametrize(
    "content",
    [b"", b"a,b\n", b"source,folder\nAAA\n", b"\xff", b'source,folder\n"AAA,x\n', b"source,folder\nAAA,\n"]
    + [b"source,folder\nAAA,\0\n", b"source,folder\n" + b"A" * 5_000_000],
)
def test_a_file_of_sources_in_another_form_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "sources.csv").write_bytes(content)
    with pytest.raises(ReleaseFault, match="file of sources cannot be read"):
        read_sources(tmp_path / "sources.csv")


def test_a_file_of_sources_that_is_not_there_or_says_a_wrong_fingerprint_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReleaseFault, match="cannot be read"):
        read_sources(tmp_path / "nowhere.csv")
    with pytest.raises(ReleaseFault, match="25 digits"):
        read_sources(_listed(tmp_path, "AAA,x,12"))


def test_too_many_folders_or_countries_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ReleaseFault, match="At most 5000 release folders"):
        sources_of([tmp_path / str(n) for n in range(10_000)])
    with pytest.raises(ReleaseFault, match="At most 5000 release folders"):
        read_sources(_listed(tmp_path, *(f"AAA,{n}," for n in range(10_000))))
    monkeypatch.setattr(sources, "MOST_SOURCES", 2)
    with pytest.raises(ReleaseFault, match="countries can be joined"):
        sources_of([tmp_path / str(n) for n in range(3)])
    with pytest.raises(ReleaseFault, match="at least one release"):
        sources_of([])
    with pytest.raises(ReleaseFault, match="Folder 1 does not exist"):
        sources_of([tmp_path / "nowhere"])


def test_signatures_are_verified_unverified_or_missing_and_each_is_said(tmp_path: Path) -> None:
    for name, secret in (("one", SECRET), ("two", SECRET), ("three", None)):
        release(tmp_path / name, {"sex": BY_SEX}, secret=secret, plan={"title": name})
    listed = _listed(tmp_path, f"AAA,one,{_digits(SECRET)}", "BBB,two,", "CCC,three,")
    found = region_of(listed, tmp_path)
    states = {words: countries for *_, words, countries in said(found, Subject.SIGNATURE)}
    assert states == {"verified": ("AAA",), "unverified": ("BBB",), "unsigned": ("CCC",)}
    assert found.parquet[:4] == b"PAR1"


def region_of(listed: Path, folder: Path):
    from caseapp.statistics.combining.region import combine

    return combine(sources_of([], [], read_sources(listed)), folder)


@pytest.mark.parametrize("secret", [OTHER, None])
def test_a_release_that_another_signed_is_refused(tmp_path: Path, secret: bytes | None) -> None:
    release(tmp_path / "one", {"sex": BY_SEX}, secret=secret)
    with pytest.raises(ReleaseFault, match="not signed by the one whose fingerprint"):
        region_of(_listed(tmp_path, f"AAA,one,{_digits(SECRET)}"), tmp_path)


def _changed(folder: Path, old: bytes, new: bytes) -> None:
    path = folder / "manifest.json"
    assert old in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"Made-up", b"Changed"), (b'"k": 11', b'"k": 5'), (b'"signature": "', b'"signature": "!')]
    + [(b'"signature": "', b'"signature": "AAAA'), (b"Made-up", b"\\\\ud800")]
    + [(b'"signature": ', b'"signature": 1,"x": ')],
)
def test_a_signed_manifest_that_was_changed_is_refused(tmp_path: Path, old: bytes, new: bytes) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX}, secret=SECRET)
    _changed(one, old, new.replace(b"\\\\", b"\\"))
    with pytest.raises(ReleaseFault, match="Its signature does not hold"):
        region(tmp_path, AAA=one)


def test_a_changed_missing_or_added_table_is_refused(tmp_path: Path) -> None:
    for number, harm in enumerate((_change, _take_away, _add)):
        one = release(tmp_path / str(number), {"sex": BY_SEX, "form": {"_T": 5}})
        harm(one)
        with pytest.raises(ReleaseFault, match="not those its manifest vouches for"):
            region(tmp_path, AAA=one)
    assert not list(tmp_path.glob(".region-*"))


def _change(folder: Path) -> None:
    (folder / "tables/001.csv").write_bytes((folder / "tables/001.csv").read_bytes().replace(b"40", b"41"))


def _take_away(folder: Path) -> None:
    (folder / "tables/001.csv").unlink()


def _add(folder: Path) -> None:
    (folder / "tables/009.csv").write_bytes(b"age,value,status\n_T,5,rounded\n")


def test_a_file_that_nobody_vouches_for_is_not_read_but_said(tmp_path: Path) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX})
    (one / "notes.txt").write_text("made up")
    assert said(region(tmp_path, AAA=one), Subject.BESIDE) == {("", "", "", "notes.txt", ("AAA",))}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (b'"caseapp figures 1"', b'"caseapp figures 9"', "another form"),
        (b'"2024"', b'"soon"', "names no period"),
        (b'"2024"', b"5", "names no period"),
        (b'"round"', b'"magic"', "how its figures were protected"),
        (b'"round"', b"[]", "how its figures were protected"),
        (b'"k": 11', b'"k": true', "how its figures were protected"),
        (b'"k": 11', b'"k": 100000', "how its figures were protected"),
        (b'"base": 10', b'"base": null', "how its figures were protected"),
        (b'"base": 10', b'"base": 1', "how its figures were protected"),
        (b'"files": {', b'"files": 5, "x": {', "not those its manifest vouches for"),
        (b"{", b"", "no readable manifest"),
    ],
)
def test_a_manifest_that_makes_no_sense_is_refused(
    tmp_path: Path, old: bytes, new: bytes, words: str
) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX})
    _changed(one, old, new)
    with pytest.raises(ReleaseFault, match=f"Release 1 cannot be joined.*{words}"):
        region(tmp_path, AAA=one)


def test_a_folder_that_is_no_release_is_refused(tmp_path: Path) -> None:
    (tmp_path / "1").mkdir()
    with pytest.raises(ReleaseFault, match="This folder holds no published tables"):
        region(tmp_path, AAA=tmp_path / "1")
    one = release(tmp_path / "2", {"sex": BY_SEX})
    (one / "x.csv").symlink_to(tmp_path / "1")
    with pytest.raises(ReleaseFault, match="not a plain file"):
        region(tmp_path, AAA=one)


@pytest.mark.parametrize(
    "tables",
    [
        {("sex", "sex"): {("F", "F"): 5}},
        {("a", "b"): {("x", "y"): 5}, ("b", "a"): {("y", "x"): 5}},
    ],
)
def test_a_table_twice_or_with_a_column_twice_is_refused(tmp_path: Path, tables) -> None:
    with pytest.raises(ReleaseFault, match="twice"):
        region(tmp_path, AAA=release(tmp_path / "1", tables))


def test_a_cell_twice_would_be_counted_twice_and_is_refused(tmp_path: Path) -> None:
    for number, code in enumerate((b"F", b"'=F")):
        table = b"sex,value,status\n%b,10,rounded\n%b,10,rounded\n" % (code.replace(b"'", b""), code)
        one = release(tmp_path / str(number), {}, more={"tables/001.csv": table})
        with pytest.raises(ReleaseFault, match="twice"):
            region(tmp_path, AAA=one)


@pytest.mark.parametrize(
    ("method", "row"), [("suppress", "F,10,rounded"), ("suppress", "F,,shown"), ("suppress", "F,5,hidden")]
)
def test_a_figure_of_a_kind_its_method_does_not_publish_is_refused(
    tmp_path: Path, method: str, row: str
) -> None:
    table = f"sex,value,status\n{row}\n".encode()
    one = release(tmp_path / "1", {}, method, more={"tables/001.csv": table})
    with pytest.raises(ReleaseFault, match="of a kind"):
        region(tmp_path, AAA=one)


def test_a_table_of_millions_of_rows_is_refused_before_it_is_read(tmp_path: Path) -> None:
    table = b"sex,value,status\n" + b"F,1,shown\n" * 1_000_001
    one = release(tmp_path / "1", {}, more={"tables/001.csv": table})
    with pytest.raises(ReleaseFault, match="far larger than a release"):
        region(tmp_path, AAA=one)


def test_an_empty_table_is_joined_as_nothing(tmp_path: Path) -> None:
    table = b"form,value,status\n"
    one = release(tmp_path / "1", {"sex": BY_SEX}, more={"tables/000.csv": table})
    assert {found.table for found in region(tmp_path, AAA=one).cells()} == {"sex"}


def test_releases_without_a_figure_to_join_are_refused(tmp_path: Path) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX}, "synthetic")
    with pytest.raises(ReleaseFault, match="None of these releases"):
        region(tmp_path, AAA=one)


@pytest.mark.parametrize("code", ["a\nb", "a\0b", "\u202eabc", "x" * 101, ""])
def test_codes_that_no_release_holds_are_refused(tmp_path: Path, code: str) -> None:
    for number, tables in enumerate(({"sex": {code: 5}}, {code: {"F": 5}})):
        one = release(tmp_path / str(number), tables)
        with pytest.raises(ReleaseFault, match=r"signs that no release has|no published tables"):
            region(tmp_path, AAA=one)


WILD = [
    "Robert'); DROP TABLE cell;--",
    'a"b',
    "=1+1",
    "-5",
    "'=1+1",
    "$sources",
    "{along}",
    "ก ข",
    "NULL",
    "%s",
]


def test_codes_and_columns_that_mean_something_to_a_database_or_a_sheet_are_only_words(
    tmp_path: Path,
) -> None:
    for number, name in enumerate([*WILD, "select", "d1", "cell"]):
        folder = tmp_path / str(number)
        folder.mkdir()
        cells = {"_T": 90, **{code: 10 * place for place, code in enumerate(WILD)}}
        one = release(folder / "1", {name: cells, ("sex", name): {("F", code): 5 for code in cells}}, base=5)
        two = release(folder / "2", {name: cells})
        found = region(folder, AAA=one, BBB=two)
        # A sign before a formula belongs to the CSV file, so a code with the sign and one without are one.
        meant = dict.fromkeys(code for code in WILD if code != "'=1+1")
        for code in meant:
            assert cell(found, code, table=name if name != "'=1+1" else None).sources == 2
        for data in region_files(found).values():
            assert data


def test_numbers_of_codes_have_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX})
    monkeypatch.setattr(numbering, "MOST_CODES", 2)
    with pytest.raises(ReleaseFault, match="more codes"):
        region(tmp_path, AAA=one)


def test_numbers_of_figures_have_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX})
    monkeypatch.setattr(intake, "MOST_CELLS", 2)
    with pytest.raises(ReleaseFault, match="more figures"):
        region(tmp_path, AAA=one)


def test_a_codebook_in_another_form_is_passed_over_and_one_in_a_circle_refused(tmp_path: Path) -> None:
    for number, data in enumerate((b"\xff", b'"', b"a,b\n", b"")):
        one = release(tmp_path / f"a{number}", {"sex": BY_SEX})
        (one / "codebook.csv").write_bytes(data)
        _relist(one)
        assert bounds(cell(region(tmp_path, AAA=one), "F")) == (40, 31, 49)
    circle = [("sex", "F", "", "M"), ("sex", "M", "", "F")]
    with pytest.raises(ReleaseFault, match="signs that no release has"):
        region(tmp_path, AAA=release(tmp_path / "b", {"sex": BY_SEX}, book=circle))


def _relist(folder: Path) -> None:
    import hashlib
    import json

    manifest = json.loads((folder / "manifest.json").read_bytes())
    manifest["files"] = {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in manifest["files"]
    }
    (folder / "manifest.json").write_text(json.dumps(manifest))


def test_labels_that_could_fool_a_reader_are_left_out(tmp_path: Path) -> None:
    book = [("sex", "F", "\u202eelameF", "_T")]
    plan = {"title": "\u202eeltit", "population": {"x": "y" * 1_000}}
    one = release(tmp_path / "1", {"sex": BY_SEX}, book=book, plan=plan)
    two = release(tmp_path / "2", {"sex": BY_SEX}, base=5)
    found = region(tmp_path, AAA=one, BBB=two)
    assert not said(found, Subject.LABEL)
    words = {words for _, _, _, words, _ in said(found, Subject.TITLE) | said(found, Subject.COUNTED)}
    assert "\N{REPLACEMENT CHARACTER}eltit" in words
    assert max(map(len, words)) <= 301


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is unreadable here")
def test_a_folder_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    one = release(tmp_path / "1", {"sex": BY_SEX})
    (one / "codebook.csv").chmod(0)
    with pytest.raises(ReleaseFault, match="cannot be read"):
        region(tmp_path, AAA=one)


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    one = release(tmp_path / "1", {"sex": {**BY_SEX, "x": HIDDEN}})
    with pytest.raises(ReleaseFault, match="cannot be written there"):
        region(tmp_path / "nowhere", AAA=one)


def test_the_database_reaches_nothing_outside_its_folder(tmp_path: Path) -> None:
    from caseapp.statistics.combining import engine

    (tmp_path / "secret.csv").write_text("made,up\n1,2\n")
    inside = tmp_path / "inside"
    inside.mkdir()
    import duckdb

    with engine._database(inside) as database:
        for query in (
            f"SELECT * FROM read_csv('{tmp_path / 'secret.csv'}')",
            f"COPY (SELECT 1) TO '{tmp_path / 'out.csv'}'",
            f"ATTACH '{tmp_path / 'x.db'}'",
            "INSTALL httpfs",
            "LOAD httpfs",
            "SELECT * FROM 'http://127.0.0.1/x.parquet'",
            "SET enable_external_access = true",
            "SET autoinstall_known_extensions = true",
        ):
            with pytest.raises(duckdb.Error):
                database.execute(query)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["inside", "secret.csv"]


def test_a_fault_of_the_database_is_told_in_plain_words(tmp_path: Path) -> None:
    nothing = Given({}, {}, {}, {}, {}, {}, {}, {}, (), 0)
    with pytest.raises(ReleaseFault, match="cannot be joined there"):
        joined(nothing, tmp_path)
