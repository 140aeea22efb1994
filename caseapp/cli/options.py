"""The options that several commands share."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from caseapp.cli.languages import OPTION as LANGUAGE_OPTION
from caseapp.text import mark

Vault = Annotated[
    Path | None,
    typer.Option(
        "--vault",
        metavar="DIR",
        help=str(mark("Commands", "The folder of the vault; without it, the usual one.")),
    ),
]
User = Annotated[
    str,
    typer.Option("--user", metavar="NUMBER", help=str(mark("Commands", "Your number in the vault."))),
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        metavar="FILE",
        help=str(
            mark("Commands", "The file whose first line is the passphrase; - reads it from standard input.")
        ),
    ),
]
NewPassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--new-passphrase-file",
        metavar="FILE",
        help=str(
            mark("Commands", "The file whose first line is the new passphrase; - reads standard input on.")
        ),
    ),
]
Language = Annotated[
    str | None,
    typer.Option(
        LANGUAGE_OPTION, metavar="xx", help=str(mark("Commands", "The language to speak, such as th."))
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", help=str(mark("Commands", "Say nothing beside the answer.")))]
AsJson = Annotated[bool, typer.Option("--json", help=str(mark("Commands", "Answer with one JSON document.")))]
Force = Annotated[
    bool, typer.Option("--force", help=str(mark("Commands", "Replace a file that is there already.")))
]
LookedThrough = Annotated[
    bool,
    typer.Option(
        "--looked-through",
        help=str(mark("Commands", "You have looked through what will be printed, and it may leave.")),
    ),
]
FromFile = Annotated[
    Path,
    typer.Option(
        "--from",
        metavar="FILE.json",
        help=str(mark("Commands", "The file to read; - reads standard input.")),
    ),
]
CaseCode = Annotated[
    str,
    typer.Argument(metavar="CODE", help=str(mark("Commands", "The code of the case, such as THA-26-0001."))),
]
Limit = Annotated[
    int, typer.Option("--limit", metavar="N", min=1, help=str(mark("Commands", "How many at most.")))
]
Day = Annotated[
    datetime | None,
    typer.Option(
        "--today",
        metavar="DATE",
        formats=["%Y-%m-%d"],
        help=str(mark("Commands", "The day to look from, as year-month-day; without it, today.")),
    ),
]
