"""Opens an encrypted file with a raw key, sets every pragma and reads each one back."""

import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from sqlcipher3 import dbapi2

from caseapp.domain.errors import KnownError
from caseapp.security.errors import DataDamaged
from caseapp.storage.errors import FileMissing, told_apart
from caseapp.text import mark

MINIMUM_SQLITE = (3, 51, 3)  # earlier ones can corrupt a file
KEY_BYTES = 32
_CACHE_KIBIBYTES = 32 * 1024
# What a pragma must answer after it was set; the second table holds once for each attached file.
CONNECTION_PRAGMAS: Mapping[str, object] = MappingProxyType(
    {
        "cipher_memory_security": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "foreign_keys": 1,
        "temp_store": 2,
        "recursive_triggers": 0,
    }
)
FILE_PRAGMAS: Mapping[str, object] = MappingProxyType(
    {
        # With two files a write-ahead log can leave them disagreeing after a crash.
        "journal_mode": "delete",
        "synchronous": 3,
        "secure_delete": 1,
        "mmap_size": 0,
    }
)
Row = tuple[object, ...]


class Connection(dbapi2.Connection):  # type: ignore[misc]
    """The library's connection, in a form that can be referred to weakly."""


_open: "weakref.WeakSet[Connection]" = weakref.WeakSet()


class PragmaRefused(KnownError):
    """The database library would not work the safe way."""

    def __init__(self) -> None:
        super().__init__(
            mark(
                "Errors",
                "The database library on this machine does not work safely. Install the program again.",
            )
        )


def connect(path: Path, key: bytes, *, create: bool = False) -> Connection:
    """A connection to one encrypted file; FileMissing, DataDamaged or PragmaRefused when there is none."""
    _require_version()
    if not create and not path.is_file():
        raise FileMissing
    with told_apart():
        connection: Connection = dbapi2.connect(
            f"{path.resolve().as_uri()}?mode={'rwc' if create else 'rw'}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
            factory=Connection,
        )
        _open.add(connection)
        try:
            # Before the key, or a wrong one writes lines to the desktop's log.
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f'PRAGMA key = "{_raw(key)}"')
            _set_pragmas(connection, CONNECTION_PRAGMAS)
            _set_pragmas(connection, FILE_PRAGMAS, "main")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except BaseException:
            connection.close()
            raise
    return connection


def attach(connection: Connection, path: Path, key: bytes, name: str, *, create: bool = False) -> None:
    """A second encrypted file beside the first, so that one transaction covers both."""
    if not create and not path.is_file():
        raise FileMissing
    with told_apart():
        connection.execute("ATTACH DATABASE ? AS " + _name(name) + " KEY ?", (str(path), _raw(key)))
        _set_pragmas(connection, FILE_PRAGMAS, name)
        connection.execute("SELECT count(*) FROM " + _name(name) + ".sqlite_master").fetchone()


def verify_pragmas(connection: Connection, files: tuple[str, ...]) -> None:
    """PragmaRefused when any pragma does not answer as it must."""
    wanted = [(None, CONNECTION_PRAGMAS), *((name, FILE_PRAGMAS) for name in files)]
    for file, table in wanted:
        for pragma, value in table.items():
            if _answer(connection, file, pragma) != value:
                raise PragmaRefused


def require_read_rightly(connection: Connection, files: tuple[str, ...]) -> None:
    """DataDamaged when any page that was read has a wrong code.

    Where it was the last page of a long answer, the library gives zeros and no error.
    """
    if any(_answer(connection, file, "cipher_status") != 1 for file in files):
        raise DataDamaged


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing over every attached file."""
    with told_apart():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # On a full disk the engine has rolled back by itself, and a second rollback would fail.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def open_transactions() -> int:
    """How many connections are inside a transaction; for the guard of the tests."""
    count = 0
    for connection in tuple(_open):
        try:
            count += connection.in_transaction
        except dbapi2.ProgrammingError:  # closed
            continue
    return count


def _set_pragmas(connection: Connection, table: Mapping[str, object], file: str | None = None) -> None:
    for pragma, value in table.items():
        connection.execute(f"PRAGMA {_place(file)}{_name(pragma)} = {value}")  # SQL of our own words
        if _answer(connection, file, pragma) != value:
            raise PragmaRefused
    if file is not None:
        connection.execute(f"PRAGMA {_place(file)}cache_size = -{_CACHE_KIBIBYTES:d}")


def _answer(connection: Connection, file: str | None, pragma: str) -> object:
    row = connection.execute(f"PRAGMA {_place(file)}{_name(pragma)}").fetchone()
    answer = row[0] if row else None
    return int(answer) if isinstance(answer, str) and answer.isdigit() else answer


def _place(file: str | None) -> str:
    return f"{_name(file)}." if file else ""


def _name(name: str) -> str:
    """A name of ours for the SQL text; only letters and underscores ever are."""
    if not name.isascii() or not name.replace("_", "").isalpha():
        raise ValueError
    return name


def _raw(key: bytes) -> str:
    """The only form in which a key reaches the database library: random bytes, never a person's words."""
    if len(key) != KEY_BYTES:
        raise ValueError
    return f"x'{key.hex()}'"


def _require_version() -> None:
    if dbapi2.sqlite_version_info < MINIMUM_SQLITE:
        raise PragmaRefused
