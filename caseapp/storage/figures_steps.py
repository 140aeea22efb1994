"""The steps by which the file of figures came to be as it is; old steps are never edited."""

from caseapp.security.errors import DataDamaged
from caseapp.storage.connection import Connection, transaction
from caseapp.storage.errors import VaultIsNewer

# Files made before steps were counted have some of the first step's tables, and stand at step 0.
_FIRST = (
    "CREATE TABLE IF NOT EXISTS person_row (place TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE IF NOT EXISTS release (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS released_file (seq INTEGER NOT NULL, name TEXT NOT NULL,"
    " content BLOB NOT NULL, PRIMARY KEY (seq, name)) WITHOUT ROWID",
    # Sealed under a key of the case files: what the rows were made of, and nothing for who has figures alone.
    "CREATE TABLE IF NOT EXISTS memo (one INTEGER PRIMARY KEY CHECK (one = 1), body BLOB NOT NULL)",
    # The columns of rows, kept once for all rows that have the same ones.
    "CREATE TABLE IF NOT EXISTS shape (no INTEGER PRIMARY KEY, names TEXT NOT NULL UNIQUE)",
)
_PROPOSALS = (
    "CREATE TABLE proposal (number INTEGER PRIMARY KEY, body TEXT NOT NULL)",
    # A proposal ends once: the key sees to it that nobody approves one twice.
    "CREATE TABLE proposal_end (number INTEGER PRIMARY KEY REFERENCES proposal (number), body TEXT NOT NULL)",
)
_REFUSED = " BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END"
_ONLY_ADDED_TO = (
    "CREATE TRIGGER release_no_update BEFORE UPDATE ON release" + _REFUSED,
    "CREATE TRIGGER release_no_delete BEFORE DELETE ON release" + _REFUSED,
    "CREATE TRIGGER released_file_no_update BEFORE UPDATE ON released_file" + _REFUSED,
    "CREATE TRIGGER released_file_no_delete BEFORE DELETE ON released_file" + _REFUSED,
    "CREATE TRIGGER proposal_no_update BEFORE UPDATE ON proposal" + _REFUSED,
    "CREATE TRIGGER proposal_no_delete BEFORE DELETE ON proposal" + _REFUSED,
    "CREATE TRIGGER proposal_end_no_update BEFORE UPDATE ON proposal_end" + _REFUSED,
    "CREATE TRIGGER proposal_end_no_delete BEFORE DELETE ON proposal_end" + _REFUSED,
)
_LEDGER = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'release'"
FIGURES_STEPS = (_FIRST, (*_PROPOSALS, *_ONLY_ADDED_TO))


def bring_figures_up_to_date(connection: Connection, *, is_new: bool = False) -> None:
    """Takes the steps that are missing, all or none; a newer file is refused unchanged.

    A file that is not new and has no ledger has lost it: it is damaged, and its ledger is never begun anew.
    """
    at = _version(connection)
    if not is_new and not connection.execute(_LEDGER).fetchone():
        raise DataDamaged
    if at > len(FIGURES_STEPS):
        raise VaultIsNewer
    if at == len(FIGURES_STEPS):
        return
    with transaction(connection):
        # Another program may have taken them while this one waited.
        for number, step in enumerate(FIGURES_STEPS[_version(connection) :], start=_version(connection) + 1):
            for statement in step:
                connection.execute(statement)
            connection.execute(f"PRAGMA main.user_version = {number:d}")


def _version(connection: Connection) -> int:
    return int(connection.execute("PRAGMA main.user_version").fetchone()[0])
