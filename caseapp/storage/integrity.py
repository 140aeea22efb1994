"""Looks for damage in the files of an open vault."""

from collections.abc import Iterator

from caseapp.storage.connection import Connection


def faults(connection: Connection, *, full: bool, has_ident: bool) -> Iterator[str]:
    """What is wrong, as fixed words; nothing when nothing is."""
    if has_ident:
        # Reading makes the search index forget what it knew before another connection wrote, which would
        # otherwise be taken for a fault.
        connection.execute("SELECT rowid FROM ident.words LIMIT 1").fetchone()
    for name in ("main", "ident") if has_ident else ("main",):
        check = "PRAGMA " + name + (".integrity_check" if full else ".quick_check")
        if connection.execute(check).fetchall() != [("ok",)]:
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
