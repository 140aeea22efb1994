"""Looks for damage in the files of an open vault."""

from collections.abc import Iterator

from caseapp.security.errors import DataDamaged
from caseapp.storage.connection import Connection
from caseapp.storage.errors import told_apart

# Every table by itself: asked about a whole file, the library also works the search index out anew, which
# takes seconds where everything else takes a moment.
_TABLES = (
    "SELECT checked.quick_check FROM pragma_table_list AS listed"
    " JOIN pragma_quick_check(listed.name, listed.schema) AS checked"
    " WHERE listed.schema = ? AND listed.type IN ('table', 'shadow')"
)
_THOROUGHLY = {"main": "PRAGMA main.integrity_check", "ident": "PRAGMA ident.integrity_check"}


def faults(connection: Connection, *, full: bool, has_ident: bool) -> Iterator[str]:
    """What is wrong, as fixed words; nothing when nothing is.

    Not full: the structure of every table and index. Full: also the pages' codes, and the search index
    against the words it was made from.
    """
    for name in ("main", "ident") if has_ident else ("main",):
        if not _is_sound(connection, name, full=full):
            yield f"{name}: structure"
        codes = "PRAGMA " + name + ".cipher_integrity_check"
        if full and connection.execute(codes).fetchall():
            yield f"{name}: page codes"
    if has_ident:
        orphans = connection.execute(
            "SELECT count(*) FROM ident.body AS other"
            " LEFT JOIN main.record AS record ON record.no = other.record_no"
            " WHERE record.no IS NULL"
        ).fetchone()[0]
        if orphans:
            yield "ident: answers without a record"


def _is_sound(connection: Connection, name: str, *, full: bool) -> bool:
    try:
        with told_apart():
            found = _checked(connection, name) if full else connection.execute(_TABLES, (name,))
            return {row[0] for row in found} == {"ok"}
    except DataDamaged:
        return False


def _checked(connection: Connection, name: str) -> list[tuple[str]]:
    if name == "ident":
        # Reading makes the search index forget what it knew before another connection wrote, which would
        # otherwise be taken for a fault.
        connection.execute("SELECT rowid FROM ident.words LIMIT 1").fetchone()
    return list(connection.execute(_THOROUGHLY[name]))
