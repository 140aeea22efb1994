"""The first schema: records in two bodies, their history, the journal, lists, search words and drafts."""

CASES = (
    """
    CREATE TABLE record (
        no INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        case_no INTEGER,
        version INTEGER NOT NULL,
        changed_at TEXT NOT NULL,
        deleted_at TEXT
    )
    """,
    "CREATE INDEX record_of_case ON record (case_no, kind, no)",
    "CREATE INDEX record_of_no_case ON record (kind, no) WHERE case_no IS NULL",
    # The bodies are fat and seldom read, so they have a table of their own.
    """
    CREATE TABLE body (
        record_no INTEGER PRIMARY KEY,
        body TEXT NOT NULL,
        stamps TEXT NOT NULL,
        digest BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE history (
        record_no INTEGER NOT NULL,
        version INTEGER NOT NULL,
        body TEXT NOT NULL,
        stamps TEXT NOT NULL,
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (record_no, version)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE case_line (
        case_no INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        status TEXT NOT NULL,
        is_open INTEGER NOT NULL,
        case_type TEXT NOT NULL,
        country TEXT NOT NULL,
        stage TEXT NOT NULL,
        trafficking_status TEXT NOT NULL,
        responsible TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        next_due TEXT,
        waiting_since TEXT,
        contact TEXT NOT NULL
    )
    """,
    "CREATE INDEX case_line_newest ON case_line (opened_at, case_no, is_open, responsible, country, stage)",
    "CREATE INDEX case_line_due ON case_line (is_open, next_due, responsible)",
    "CREATE INDEX case_line_load ON case_line (is_open, responsible, next_due)",
    "CREATE INDEX case_line_counts ON case_line (status, country, stage, trafficking_status, responsible)",
    "CREATE INDEX case_line_waiting ON case_line (waiting_since, responsible)"
    " WHERE waiting_since IS NOT NULL",
    """
    CREATE TABLE journal (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        act TEXT NOT NULL,
        object TEXT NOT NULL,
        detail TEXT NOT NULL,
        mac BLOB NOT NULL
    )
    """,
    "CREATE INDEX journal_object ON journal (object, seq)",
    "CREATE TABLE pack (version TEXT PRIMARY KEY, country TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)
IDENT = (
    """
    CREATE TABLE ident.body (
        record_no INTEGER PRIMARY KEY,
        body TEXT NOT NULL,
        stamps TEXT NOT NULL,
        digest BLOB NOT NULL
    )
    """,
    """
    CREATE TABLE ident.history (
        record_no INTEGER NOT NULL,
        version INTEGER NOT NULL,
        body TEXT NOT NULL,
        stamps TEXT NOT NULL,
        actor TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (record_no, version)
    ) WITHOUT ROWID
    """,
    "CREATE TABLE ident.initials (case_no INTEGER PRIMARY KEY, initials TEXT NOT NULL)",
    # Words are cut before they get here, because the built-in rules break the region's scripts apart.
    # A beginning that is not indexed is looked for word by word, and there is a number for each person.
    # With detail 'none' the index comes apart when words are deleted in the secure way.
    """
    CREATE VIRTUAL TABLE ident.words USING fts5(
        text,
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'",
        prefix = '1 2 3 4 5 6 7 8',
        detail = 'column'
    )
    """,
    "INSERT INTO ident.words (words, rank) VALUES ('secure-delete', 1)",
    """
    CREATE TABLE ident.draft (
        key TEXT NOT NULL,
        kind TEXT NOT NULL,
        case_id TEXT NOT NULL,
        worker TEXT NOT NULL,
        body TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        PRIMARY KEY (worker, key)
    ) WITHOUT ROWID
    """,
    "CREATE TABLE ident.meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
)
