"""The file of figures: older ones open, newer ones are refused, and its ledger is only added to."""

import sqlite3
from contextlib import closing

import pytest
from sqlcipher3 import dbapi2

from caseapp.domain.errors import KnownError
from caseapp.security.errors import DataDamaged
from caseapp.storage.connection import connect
from caseapp.storage.errors import NotFound, VaultIsNewer
from caseapp.storage.figures_file import FiguresFile
from caseapp.storage.figures_steps import FIGURES_STEPS

KEY = b"k" * 32
# As the file was made before steps were counted.
_OLD = (
    "CREATE TABLE person_row (place TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE release (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)",
    "CREATE TABLE released_file (seq INTEGER NOT NULL, name TEXT NOT NULL,"
    " content BLOB NOT NULL, PRIMARY KEY (seq, name)) WITHOUT ROWID",
    "INSERT INTO person_row VALUES ('ab', '{\"sex\": \"female\"}')",
    "INSERT INTO release (body) VALUES ('an entry')",
    "INSERT INTO released_file VALUES (1, 'manifest.json', x'7b7d')",
)


@pytest.fixture
def file(tmp_path):
    """A fresh file of figures."""
    made = FiguresFile(tmp_path, KEY)
    made.create()
    return made


def raw(tmp_path):
    """A connection past the program, to be closed."""
    return closing(connect(tmp_path / "stats.db", KEY))


def test_a_file_made_before_steps_were_counted_opens_with_all_it_holds(tmp_path):
    with closing(connect(tmp_path / "stats.db", KEY, create=True)) as connection:
        for statement in _OLD:
            connection.execute(statement)
    old = FiguresFile(tmp_path, KEY)
    assert old.rows() == ({"sex": "female"},)
    assert old.releases() == ("an entry",)
    assert old.released_files(1) == {"manifest.json": b"{}"}
    assert (old.proposals(), old.memo()) == ((), None)
    old.add_release(2, "another", {})
    assert old.releases() == ("an entry", "another")
    with raw(tmp_path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == len(FIGURES_STEPS)


def test_a_newer_file_is_refused_and_left_as_it_is(file, tmp_path):
    with raw(tmp_path) as connection:
        connection.execute(f"PRAGMA user_version = {len(FIGURES_STEPS) + 1}")
    before = (tmp_path / "stats.db").read_bytes()
    with pytest.raises(VaultIsNewer):
        file.rows()
    assert (tmp_path / "stats.db").read_bytes() == before


@pytest.mark.parametrize("table", ["release", "released_file", "proposal", "proposal_end"])
@pytest.mark.parametrize("act", ["UPDATE {} SET body = 'x'", "DELETE FROM {}"])
def test_what_is_kept_for_good_can_neither_be_changed_nor_taken_away(file, tmp_path, table, act):
    file.add_proposal(1, "proposed")
    file.add_release(1, "an entry", {"manifest.json": b"{}"}, (1, "approved"))
    statement = act.format(table)
    if table == "released_file":
        statement = statement.replace("body = 'x'", "content = x'00'")
    with raw(tmp_path) as connection, pytest.raises((dbapi2.Error, sqlite3.Error), match="only added to"):
        connection.execute(statement)
    assert file.releases() == ("an entry",)
    assert file.proposals()[0].end == "approved"


def test_an_entry_has_the_next_number_or_is_refused(file):
    for number in (0, 2):
        with pytest.raises(KnownError, match="in the meantime"):
            file.add_release(number, "an entry", {})
    file.add_release(1, "an entry", {})
    with pytest.raises(KnownError, match="in the meantime"):
        file.add_release(1, "another", {"a": b""})
    assert file.releases() == ("an entry",)
    assert file.released_files(1) == {}


def test_a_release_that_cannot_end_its_proposal_is_not_kept(file):
    file.add_proposal(1, "proposed")
    file.end_proposal(1, "withdrawn")
    with pytest.raises(KnownError, match="in the meantime"):
        file.add_release(1, "an entry", {}, (1, "approved"))
    with pytest.raises(NotFound):
        file.add_release(1, "an entry", {}, (2, "approved"))
    assert file.releases() == ()
    assert [each.end for each in file.proposals()] == ["withdrawn"]


def test_a_proposal_ends_once(file):
    file.add_proposal(1, "proposed")
    with pytest.raises(KnownError, match="in the meantime"):
        file.add_proposal(1, "another")
    file.end_proposal(1, "withdrawn")
    with pytest.raises(KnownError, match="in the meantime"):
        file.end_proposal(1, "approved")
    with pytest.raises(NotFound):
        file.end_proposal(2, "approved")


def test_rows_may_be_made_anew_beside_the_ledger(file):
    file.add_release(1, "an entry", {})
    file.replace([{"sex": "female"}])
    file.replace([{"sex": "male"}])
    assert file.rows() == ({"sex": "male"},)
    assert file.releases() == ("an entry",)


def test_a_file_that_has_lost_its_ledger_is_damaged_and_never_begun_anew(file, tmp_path):
    file.add_release(1, "an entry", {})
    for content in (b"", b"\0" * 100):
        (tmp_path / "stats.db").write_bytes(content)
        with pytest.raises(DataDamaged):
            file.releases()
        with pytest.raises(DataDamaged):
            file.add_release(1, "another", {})
        assert (tmp_path / "stats.db").read_bytes() == content
