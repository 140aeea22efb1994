"""The database library works the safe way or not at all."""

import os
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from caseapp.security.errors import DataDamaged
from caseapp.storage import connection as connections
from caseapp.storage.connection import (
    CONNECTION_PRAGMAS,
    FILE_PRAGMAS,
    PragmaRefused,
    attach,
    connect,
    transaction,
    verify_pragmas,
)
from caseapp.storage.errors import FileMissing

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
UNSAFE = {
    "cipher_memory_security": 0,
    "trusted_schema": 1,
    "cell_size_check": 0,
    "foreign_keys": 0,
    "temp_store": 1,
    "recursive_triggers": 1,
    "journal_mode": "wal",
    "synchronous": 1,
    "secure_delete": 0,
    "mmap_size": 1_000_000,
}


@pytest.mark.parametrize("name", ["main", "ident"])
@pytest.mark.parametrize("pragma", sorted({*CONNECTION_PRAGMAS, *FILE_PRAGMAS}))
def test_the_program_refuses_to_go_on_when_a_pragma_was_changed(
    tmp_path: Path, pragma: str, name: str
) -> None:
    opened = connect(tmp_path / "a.db", KEY, create=True)
    attach(opened, tmp_path / "b.db", OTHER_KEY, "ident", create=True)
    with transaction(opened):
        opened.execute("CREATE TABLE main.one (x)")
        opened.execute("CREATE TABLE ident.two (x)")
    verify_pragmas(opened, ("main", "ident"))
    place = f"{name}." if pragma in FILE_PRAGMAS else ""
    opened.execute(f"PRAGMA {place}{pragma} = {UNSAFE[pragma]}").fetchall()
    wanted = {**CONNECTION_PRAGMAS, **FILE_PRAGMAS}[pragma]
    if str(opened.execute(f"PRAGMA {place}{pragma}").fetchone()[0]) == str(wanted):
        # These two cannot be switched off again in an encrypted connection.
        assert pragma in ("cipher_memory_security", "mmap_size")
    else:
        with pytest.raises(PragmaRefused):
            verify_pragmas(opened, ("main", "ident"))
    opened.close()


def test_a_library_with_the_corruption_bug_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "MINIMUM_SQLITE", (99, 0, 0))
    with pytest.raises(PragmaRefused):
        connect(tmp_path / "a.db", KEY, create=True)
    assert not (tmp_path / "a.db").exists()


def test_the_wrong_key_is_never_told_as_a_wrong_passphrase(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    opened = connect(tmp_path / "a.db", KEY, create=True)
    opened.execute("CREATE TABLE one (x)")
    opened.close()
    with pytest.raises(DataDamaged):
        connect(tmp_path / "a.db", OTHER_KEY)
    assert capfd.readouterr() == ("", ""), "the library wrote about the attempt"


@pytest.mark.parametrize("key", [b"", b"short", bytes(31), bytes(33), b"x'" + bytes(29)])
def test_only_a_raw_key_of_32_bytes_reaches_the_library(tmp_path: Path, key: bytes) -> None:
    with pytest.raises(ValueError, match=r"^$"):
        connect(tmp_path / "a.db", key, create=True)


def test_a_missing_file_is_not_made_by_opening_it(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        connect(tmp_path / "a.db", KEY)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"\0" * 4096, os.urandom(8192), b"SQLite format 3\0" + bytes(4080)])
def test_a_file_that_is_something_else_is_damaged_data(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.db").write_bytes(content)
    if content == b"":
        connect(tmp_path / "a.db", KEY).close()  # an empty file is an empty database; the schema tells
        return
    with pytest.raises(DataDamaged):
        connect(tmp_path / "a.db", KEY)
    assert (tmp_path / "a.db").read_bytes() == content


def test_a_failed_transaction_leaves_both_files_as_they_were(tmp_path: Path) -> None:
    opened = connect(tmp_path / "a.db", KEY, create=True)
    attach(opened, tmp_path / "b.db", OTHER_KEY, "ident", create=True)
    opened.execute("CREATE TABLE main.one (x)")
    opened.execute("CREATE TABLE ident.two (x)")
    with pytest.raises(ZeroDivisionError), transaction(opened):
        opened.execute("INSERT INTO one VALUES (1)")
        opened.execute("INSERT INTO two VALUES (1)")
        raise ZeroDivisionError
    counts = [opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("one", "two")]
    assert counts == [0, 0]
    assert not opened.in_transaction
    opened.close()


def test_a_name_that_is_not_ours_never_gets_into_the_text_of_a_statement(tmp_path: Path) -> None:
    opened = connect(tmp_path / "a.db", KEY, create=True)
    with pytest.raises(ValueError, match=r"^$"):
        attach(opened, tmp_path / "b.db", OTHER_KEY, "x KEY ''; --", create=True)
    opened.close()


def test_the_installed_library_is_the_one_we_trust() -> None:
    assert dbapi2.sqlite_version_info >= (3, 51, 3)
