"""Keys by which lookalikes are found, merges that can be undone, and pairs known to be two people."""

CASES = (
    # Ids only: what was moved, what went into the bin, and which version each changed record had before.
    """
    CREATE TABLE merge (
        no INTEGER PRIMARY KEY,
        kept TEXT NOT NULL,
        other TEXT NOT NULL,
        at TEXT NOT NULL,
        body TEXT NOT NULL,
        undone_at TEXT
    )
    """,
    "CREATE INDEX merge_of_kept ON merge (kept, no)",
    "CREATE INDEX merge_of_other ON merge (other, no)",
    "CREATE TABLE apart (one TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (one, other)) WITHOUT ROWID",
)
IDENT = (
    """
    CREATE TABLE ident.match_key (
        key TEXT NOT NULL,
        record_no INTEGER NOT NULL,
        case_no INTEGER NOT NULL,
        PRIMARY KEY (key, record_no)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ident.match_key_of_record ON match_key (record_no)",
)
