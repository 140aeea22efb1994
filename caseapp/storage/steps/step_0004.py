"""Attachments: for each sealed file beside the database its key, its size and the record it belongs to."""

CASES = ()
IDENT = (
    """
    CREATE TABLE ident.attachment (
        id TEXT PRIMARY KEY,
        record_no INTEGER NOT NULL,
        key BLOB NOT NULL,
        size INTEGER NOT NULL
    ) WITHOUT ROWID
    """,
)
