"""The same data in plain SQLite, by Python's own library, to compare with; only made-up data gets here."""

import sqlite3
from pathlib import Path
from typing import Any

from caseapp.storage.steps import STEPS
from caseapp.storage.vault import Vault

_TABLES = (
    *("record", "body", "history", "journal", "pack", "meta", "merge", "apart"),
    *("case_line", "facet", "case_facet", "case_point", "case_flag"),
)
_IDENT_TABLES = (
    *("body", "history", "initials", "coming_of_age", "saved_list", "draft", "meta", "match_key"),
)
_CACHE_KIBIBYTES = 32 * 1024


def plain_copy(vault: Vault, folder: Path) -> None:
    """Copies all rows of an open vault into two plain files."""
    connection = open_plain(folder, is_durable=False)
    for step in STEPS:
        for statement in (*step.CASES, *step.IDENT):
            if "secure-delete" not in statement:  # newer than some systems' own library
                connection.execute(statement)
    connection.execute("BEGIN")
    for table in (*_TABLES, *(f"ident.{name}" for name in _IDENT_TABLES)):
        columns, rows = vault.raw_rows(table)
        places = ", ".join("?" * columns)
        connection.executemany("INSERT INTO " + table + " VALUES (" + places + ")", rows)
    _, rows = vault.raw_rows("ident.words_content")
    connection.executemany("INSERT INTO ident.words (rowid, text) VALUES (?, ?)", rows)
    connection.execute("COMMIT")
    connection.close()


def open_plain(folder: Path, *, is_durable: bool = True) -> Any:  # noqa: ANN401 - as the vault's own
    """A connection to the plain files, with the same settings as far as they exist without encryption."""
    connection = sqlite3.connect(folder / "plain-cases.db", isolation_level=None)
    connection.execute("ATTACH DATABASE ? AS ident", (str(folder / "plain-ident.db"),))
    for name in ("main", "ident"):
        connection.execute(f"PRAGMA {name}.journal_mode = delete")
        connection.execute(f"PRAGMA {name}.synchronous = {3 if is_durable else 0}")
        connection.execute(f"PRAGMA {name}.cache_size = -{_CACHE_KIBIBYTES}")
    connection.execute("PRAGMA temp_store = 2")
    connection.execute("PRAGMA foreign_keys = 1")
    return connection
