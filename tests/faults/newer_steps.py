"""The steps of a program of tomorrow: today's, and one more over both files."""

from types import SimpleNamespace

from caseapp.storage.steps import STEPS

MORE = SimpleNamespace(
    CASES=(
        "CREATE TABLE made_up (x INTEGER PRIMARY KEY, y TEXT NOT NULL)",
        "INSERT INTO made_up (x, y) SELECT no, kind FROM record",
        "ALTER TABLE case_line ADD COLUMN made_up TEXT",
    ),
    IDENT=(
        "CREATE TABLE ident.made_up (x INTEGER PRIMARY KEY, y TEXT NOT NULL)",
        "INSERT INTO ident.made_up (x, y) SELECT record_no, body FROM ident.body",
        "UPDATE ident.initials SET initials = initials || ' '",
    ),
)
TOMORROW = (*STEPS, MORE)
BROKEN = (
    *STEPS,
    SimpleNamespace(CASES=(*MORE.CASES, "INSERT INTO made_up (x, y) VALUES (1, NULL)"), IDENT=MORE.IDENT),
)
