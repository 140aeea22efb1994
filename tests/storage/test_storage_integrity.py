"""The check at unlock looks at every table; the thorough one also at the search index."""

import pytest

from caseapp.security.errors import DataDamaged
from caseapp.storage.connection import transaction
from caseapp.storage.errors import told_apart
from caseapp.storage.vault import Vault
from tests.storage.conftest import OpenVault, add_case

PERSON = {"family_name": "Sample", "given_name": "Madeup"}
# What the file says of itself is changed behind the library's back, so that what lies in it is wrong.
_WRONG = {
    "main": "UPDATE main.sqlite_schema SET sql = replace(sql, 'deleted_at TEXT', 'deleted_at TEXT NOT NULL')"
    " WHERE name = 'record'",
    "ident": "UPDATE ident.sqlite_schema SET sql = replace(sql, 'body TEXT', 'body INTEGER CHECK (body = 0)')"
    " WHERE name = 'body'",
}


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("file", _WRONG)
def test_a_table_that_holds_what_it_must_not_is_found(vault: Vault, reopen: OpenVault, file, full) -> None:
    add_case(vault, **PERSON)
    assert vault.integrity(full=full) == ()
    vault.connection.execute("PRAGMA writable_schema = ON")
    with transaction(vault.connection):
        vault.connection.execute(_WRONG[file])
        assert vault.connection.execute("SELECT changes()").fetchone() == (1,)
    vault.close()
    assert reopen().integrity(full=full) == (f"{file}: structure",)


def test_a_search_index_that_lost_a_word_is_found_by_the_thorough_check(vault: Vault) -> None:
    add_case(vault, **PERSON)
    with transaction(vault.connection):
        vault.connection.execute("DELETE FROM ident.words_data WHERE id > 10")
    assert vault.integrity(full=True) == ("ident: structure",)


def test_a_search_index_that_cannot_be_put_together_is_found_and_told_as_damage(
    vault: Vault, reopen: OpenVault
) -> None:
    add_case(vault, **PERSON)
    vault.connection.execute("PRAGMA writable_schema = ON")
    with transaction(vault.connection):
        vault.connection.execute("DELETE FROM ident.sqlite_schema WHERE name = 'words_config'")
    vault.close()
    again = reopen()
    assert again.integrity(full=True) == ("ident: structure",)
    with pytest.raises(DataDamaged), told_apart():
        again.connection.execute("SELECT rowid FROM ident.words").fetchone()
