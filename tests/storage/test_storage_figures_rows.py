"""Rows of the figures file: put in their places, taken away, and kept together with their memo."""

import secrets
from contextlib import closing
from pathlib import Path

import pytest

from caseapp.storage.connection import connect, transaction
from caseapp.storage.figures_file import FiguresFile

ONE, OTHER = "1" * 32, "2" * 32


@pytest.fixture
def key() -> bytes:
    return secrets.token_bytes(32)


@pytest.fixture
def figures(tmp_path: Path, key: bytes) -> FiguresFile:
    file = FiguresFile(tmp_path, key)
    file.create()
    return file


def test_a_row_takes_the_place_of_the_one_before_it_and_of_no_other(figures: FiguresFile) -> None:
    assert figures.memo() is None
    assert (
        figures.update(
            {ONE: [{"sex": "female"}, {"sex": "male"}], OTHER: [{"sex": "other"}]}.items(), None, b"1"
        )
        == 3
    )
    assert figures.update({ONE: [{"sex": "male"}]}.items(), (), b"2") == 2
    assert figures.rows() == ({"sex": "male"}, {"sex": "other"})
    assert figures.memo() == b"2"


def test_what_has_gone_is_taken_away_and_what_has_no_row_any_more_as_well(figures: FiguresFile) -> None:
    figures.update({ONE: [{"sex": "female"}], OTHER: [{"sex": "other"}]}.items(), None, b"1")
    assert figures.update({}.items(), {ONE}, b"2") == 1
    assert figures.update({OTHER: []}.items(), (), b"3") == 0


def test_a_whole_rebuild_leaves_nothing_of_before(figures: FiguresFile) -> None:
    figures.update({ONE: [{"sex": "female"}]}.items(), None, b"1")
    figures.update({OTHER: [{"sex": "male"}]}.items(), None, b"2")
    assert figures.rows() == ({"sex": "male"},)


def test_rows_put_there_by_something_else_have_no_memo(figures: FiguresFile) -> None:
    figures.update({ONE: [{"sex": "female"}]}.items(), None, b"1")
    assert figures.replace([{"sex": "male"}] * 2) == 2
    assert figures.memo() is None


_LATER = {
    "TRIGGER": [
        f"{table}_no_{act}" for table in ("release", "released_file") for act in ("update", "delete")
    ],
    "TABLE": ["memo", "shape", "proposal_end", "proposal"],
}


def test_a_file_from_before_steps_were_counted_is_brought_up_to_date_when_it_is_opened(
    figures: FiguresFile, tmp_path: Path, key: bytes
) -> None:
    with closing(connect(tmp_path / "stats.db", key)) as connection, transaction(connection):
        for kind, names in _LATER.items():
            for name in names:
                connection.execute(f"DROP {kind} {name}")
        connection.execute("PRAGMA user_version = 0")
        connection.execute("INSERT INTO person_row VALUES ('0123456789abcdef', '{\"sex\": \"other\"}')")
    assert figures.memo() is None
    assert figures.rows() == ({"sex": "other"},)
    assert figures.update({ONE: [{"sex": "male"}]}.items(), None, b"1") == 1
    assert figures.memo() == b"1"


def test_a_writing_that_fails_leaves_rows_and_memo_as_they_were(figures: FiguresFile) -> None:
    figures.update({ONE: [{"sex": "female"}]}.items(), None, b"1")
    with pytest.raises(TypeError):
        figures.update({ONE: [{"sex": object()}]}.items(), None, b"2")  # type: ignore[dict-item]
    assert figures.rows() == ({"sex": "female"},)
    assert figures.memo() == b"1"


def test_only_the_columns_that_are_asked_for_are_read(figures: FiguresFile) -> None:
    figures.replace([{"sex": "female", "age": "9-17", "sector": ""}, {"sex": "male"}])
    assert sorted(figures.rows({"age"}), key=len) == [{}, {"age": "9-17"}]
    assert {"sex": "female", "age": "9-17"} in figures.rows()


def test_rows_with_other_columns_stand_beside_each_other(figures: FiguresFile) -> None:
    figures.update({ONE: [{"sex": "female"}]}.items(), None, b"1")
    figures.update({OTHER: [{"age": "9-17", "sex": "male"}]}.items(), (), b"2")
    assert figures.rows() == ({"sex": "female"}, {"age": "9-17", "sex": "male"})
