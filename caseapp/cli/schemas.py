"""The command that prints what a kind of record holds."""

from typing import Annotated

import typer

from caseapp.cli.commanding import spoken
from caseapp.cli.console import Console, canonical
from caseapp.cli.frame import DONE
from caseapp.domain.errors import KnownError
from caseapp.text import mark

_NO_KIND = mark("Commands", "There is no such kind of record. Choose one of: {names}.")


@spoken
def schema(
    console: Console,
    kind: Annotated[
        str, typer.Argument(metavar="KIND", help=str(mark("Commands", "The kind of record, such as person.")))
    ],
) -> int:
    """Prints the JSON Schema of a kind of record."""
    from caseapp.domain.records import RECORD_TYPES
    from caseapp.exchange.case_json import schema as schema_of

    if kind not in RECORD_TYPES:
        raise KnownError(_NO_KIND.filled(names=", ".join(RECORD_TYPES)))
    document = schema_of(kind)
    console.answer(document, [canonical(document)])
    return DONE
