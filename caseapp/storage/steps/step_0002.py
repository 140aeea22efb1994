"""The second schema: what lists filter by, flags, saved lists, and the day a child comes of age."""

CASES = (
    "ALTER TABLE case_line ADD COLUMN last_contact TEXT",
    "ALTER TABLE case_line ADD COLUMN next_review TEXT",
    # Each coded answer that any case has, once; and which cases have it, a bit for each, in blocks.
    """
    CREATE TABLE facet (
        no INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        UNIQUE (kind, field, value)
    )
    """,
    """
    CREATE TABLE case_facet (
        place INTEGER PRIMARY KEY,
        cases BLOB NOT NULL
    )
    """,
    # Days, moments and numbers, under the facet of their field with no value.
    """
    CREATE TABLE case_point (
        facet_no INTEGER NOT NULL,
        at INTEGER NOT NULL,
        case_no INTEGER NOT NULL,
        PRIMARY KEY (facet_no, at, case_no)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE case_flag (
        reason TEXT NOT NULL,
        case_no INTEGER NOT NULL,
        until TEXT NOT NULL,
        PRIMARY KEY (reason, case_no)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX case_flag_of_case ON case_flag (case_no, reason, until)",
    # The lines of the cases that are there already are made anew from this one on.
    "INSERT INTO meta (key, value) SELECT 'lists_from', '0' WHERE EXISTS (SELECT 1 FROM record)",
)
IDENT = (
    # With the names, because the day somebody turns eighteen is her birthday.
    """
    CREATE TABLE ident.coming_of_age (
        case_no INTEGER PRIMARY KEY,
        may_be_adult_from TEXT NOT NULL,
        adult_from TEXT NOT NULL
    )
    """,
    "CREATE INDEX ident.coming_of_age_day ON coming_of_age (may_be_adult_from, adult_from)",
    # A name of a list, and the words it looks for, are free text.
    """
    CREATE TABLE ident.saved_list (
        id TEXT PRIMARY KEY,
        owner TEXT NOT NULL,
        is_shared INTEGER NOT NULL,
        name TEXT NOT NULL,
        wanted TEXT NOT NULL,
        changed_at TEXT NOT NULL
    ) WITHOUT ROWID
    """,
)
