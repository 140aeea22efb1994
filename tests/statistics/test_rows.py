"""A CSV file of records is read as it is or refused; nothing about it is guessed."""

import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.domain.errors import KnownError
from caseapp.statistics import rows
from caseapp.statistics.errors import RecordsFault
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.plan import Plan
from caseapp.statistics.rows import read_rows

PLAN = Plan.model_validate(
    {
        "title": "Made-up figures",
        "period": "2024",
        "columns": [{"name": "sex"}, {"name": "région"}],
        "tables": [("sex", "région")],
    }
)
RECORDS = "sex,région,note\nF,north,x\nM,south,y\nF,south,z\n"


def read(folder: Path, data: bytes | str, plan: Plan = PLAN) -> Microdata:
    path = folder / "records.csv"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_rows(path, plan)


def values(microdata: Microdata) -> list[tuple[str, ...]]:
    columns = [[each.values[place] for place in each.places] for each in microdata.columns.values()]
    return list(zip(*columns, strict=True))


def refused(folder: Path, data: bytes | str, plan: Plan = PLAN) -> str:
    with pytest.raises(RecordsFault) as caught:
        read(folder, data, plan)
    return str(caught.value)


EXPECTED = [("F", "north"), ("M", "south"), ("F", "south")]


@pytest.mark.parametrize(
    "data",
    [
        RECORDS,
        "\ufeff" + RECORDS,
        RECORDS.replace(",", ";"),
        RECORDS.replace(",", "\t"),
        RECORDS.replace(",", "|"),
        RECORDS.replace("\n", "\r\n"),
        RECORDS.replace("\n", "\r"),
        RECORDS.rstrip("\n"),
        RECORDS + "\n\n",
        "note,région,other,sex\nx,north,,F\ny,south,,M\nz,south,,F\n",
        '"sex";"région";note\nF;"north";"a\nb"\nM;south;"say ""x"""\n"F";south;a"b\n',
        RECORDS.replace("é", "e\u0301"),
        RECORDS.replace("F,", " F ,"),
    ],
    ids=[
        "plain",
        "bom",
        "semicolon",
        "tab",
        "bar",
        "crlf",
        "cr",
        "no last line end",
        "blank lines",
        "other order",
    ]
    + ["quotes", "decomposed", "spaces"],
)
def test_the_same_records_are_read_from_every_sound_form(tmp_path: Path, data: str) -> None:
    assert values(read(tmp_path, data)) == EXPECTED


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is empty"),
        ("sex,région,note\n", "no records"),
        ("F,north,x\nM,south,y\n", "column 1 of the plan"),
        ("sex,area\nF,north\n", "column 2 of the plan"),
        ("\n", "column 1 of the plan"),
        (RECORDS.encode("utf-16"), "UTF-16"),
        (RECORDS.encode("utf-16-le"), "UTF-16"),
        (RECORDS.encode("utf-16-be"), "UTF-16"),
        (RECORDS.encode("cp1252"), "Line 1 of the file is not UTF-8"),
        ("sex,région\nF,".encode() + "東".encode("shift_jis") + b"\n", "Line 2 of the file is not UTF-8"),
        ("sex,région\nF,".encode() + "東".encode("iso2022_jp") + b"\n", "Line 2 of the file holds a control"),
        ("sex,région\nF,no\0rth\n", "Line 2 of the file holds a control"),
        ("sex,région\nF,north\n\nM,\x1b[2J\n", "Line 4 of the file holds a control"),
        ("sex,région\n".encode() + b"M,south\n" * 9_998 + b"F,\x80\n", "Line 10000 of the file is not UTF-8"),
        ("sex,région\rF,north\rM,\x07\r", "Line 3 of the file holds a control"),
        ('sex,région\nF,"north\nM,south\n', "quotes do not close"),
        ('sex,région\nF,"nor"th\n', "quotes do not close"),
        ("sex,région\nF,north\nM\n", "Record 2 of the file"),
        ("sex,région\nF,north\nM,south,x\n", "Record 2 of the file"),
        ("sex,région,sex\nF,north,M\n", "same name"),
        ("sex,région,x,x\nF,north,1,2\n", "same name"),
        ("sex,région," + ",".join(f"c{n}" for n in range(4_998)) + "\n", "more than 1000 columns"),
        ("sex,région\nF," + "x" * 200_000 + "\n", "far too long"),
        ("sex,région\nF," + "x" * 101 + "\n", "more than 100 letters"),
        ("sex,région\nF,\u202enorth\n", "control characters"),
        ("sex,région\nF,no\u2028rth\n", "control characters"),
        ("sex,région\n" + "".join(f"F,person {n}\n" for n in range(501)), "more than 500 different values"),
        (b"PK\x03\x04" + b"\0" * 30, "control character"),
    ],
)
def test_what_would_have_to_be_guessed_is_refused(tmp_path: Path, data: bytes | str, problem: str) -> None:
    assert problem in refused(tmp_path, data)


def test_bytes_cut_off_in_the_middle_of_a_letter_are_refused(tmp_path: Path) -> None:
    assert "Line 3 of the file is not UTF-8" in refused(tmp_path, "sex,région\nF,north\nM,é".encode()[:-1])


def test_a_letter_on_the_border_of_two_blocks_is_read(tmp_path: Path) -> None:
    head = "sex,région,note\n"
    padding = (1 << 20) - len(head.encode()) - len("F,north,") - 1
    note = "x" * 100_000
    lines, rest = divmod(padding, len(f"M,south,{note}\n"))
    data = head + f"M,south,{note}\n" * lines + "F,north," + "y" * rest + "é\n"
    assert values(read(tmp_path, data))[-1] == ("F", "north")


def test_a_refusal_never_quotes_the_file(tmp_path: Path) -> None:
    for data in (
        "sex,région\nF,zz-made-up\nM\n",
        "sex,région\nF,\u202ezz-made-up\n",
        'sex,région\nF,"zz-made-up',
        "sex,région\nF,zz-made-up\x07",
        "sex,région\nF,zz-made-up".encode() + b"\xff",
    ):
        with pytest.raises(RecordsFault) as caught:
            read(tmp_path, data)
        assert "zz-made-up" not in f"{caught.value}{caught.value.__cause__}"


def test_zeros_in_front_stay_and_nothing_is_taken_for_a_number_or_a_day(tmp_path: Path) -> None:
    data = "sex,région\n007,45292\n=1+1,1e309\n-1,2024-01-01\n"
    assert values(read(tmp_path, data)) == [("007", "45292"), ("=1+1", "1e309"), ("-1", "2024-01-01")]


def test_the_same_line_twice_is_two_records(tmp_path: Path) -> None:
    assert read(tmp_path, "sex,région\nF,north\nF,north\n").size == 2


def test_a_name_that_ends_otherwise_is_no_obstacle(tmp_path: Path) -> None:
    path = tmp_path / "records.xlsx"
    path.write_text(RECORDS, "utf-8")
    assert read_rows(path, PLAN).size == 3


def test_only_the_columns_of_the_plan_are_kept(tmp_path: Path) -> None:
    microdata = read(tmp_path, RECORDS)
    assert list(microdata.columns) == ["sex", "région"]
    assert "north" not in repr(microdata)


def test_the_column_of_persons_may_hold_as_many_values_as_there_are_records(tmp_path: Path) -> None:
    plan = PLAN.model_copy(update={"person": "case"})
    data = "case,sex,région\n" + "".join(f"c{number},F,north\n" for number in range(600))
    assert len(read(tmp_path, data, plan).columns["case"].values) == 600
    assert "`person`" in refused(tmp_path, RECORDS, plan)


def test_a_file_that_grows_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    path.write_text("sex,région\n" + "F,north\n" * 50_000, "utf-8")
    stop = threading.Event()

    def grow() -> None:
        with path.open("a", encoding="utf-8") as file:
            while not stop.is_set():
                file.write("M,south\n")
                file.flush()

    writer = threading.Thread(target=grow)
    writer.start()
    try:
        with pytest.raises(RecordsFault, match="changed while it was read"):
            read_rows(path, PLAN)
    finally:
        stop.set()
        writer.join()


@pytest.mark.parametrize("kind", ["folder", "pipe", "device", "loop", "nothing", "name with NUL"])
def test_what_is_no_file_is_refused_at_once(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "records.csv"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path = Path("/dev/zero")
    elif kind == "loop":
        path.symlink_to(path)
    elif kind == "name with NUL":
        path = tmp_path / "a\0b"
    with pytest.raises(RecordsFault, match=r"cannot be read|not a file"):
        read_rows(path, PLAN)


def test_a_file_of_two_gigabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "records.csv"
    with path.open("wb") as file:
        file.truncate(2 << 30)
    with pytest.raises(RecordsFault, match="larger than 1 GB"):
        read_rows(path, PLAN)


def test_too_many_records_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "MOST_RECORDS", 2)
    assert "more than 2 records" in refused(tmp_path, RECORDS)


@pytest.mark.full
def test_a_million_records_are_read(tmp_path: Path) -> None:
    assert read(tmp_path, "sex,région,note\n" + "F,north,some words\nM,south,\n" * 500_000).size == 1_000_000


@given(
    st.binary(max_size=200)
    | st.text(max_size=200).map(lambda text: f"sex,région\n{text}".encode("utf-8", "replace"))
)
def test_any_bytes_are_records_or_a_known_refusal(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "records.csv"
    path.write_bytes(data)
    try:
        microdata = read_rows(path, PLAN)
    except KnownError as fault:
        assert str(fault)
    else:
        assert microdata.size > 0
