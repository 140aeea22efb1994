"""The command that prints what a kind of record holds, and where the fields of a standard are kept."""

from typing import Annotated

import typer

from caseapp.cli.commanding import spoken
from caseapp.cli.console import Console, canonical
from caseapp.cli.frame import DONE
from caseapp.domain.errors import KnownError
from caseapp.text import mark

_PROCEDURE, _FIGURES = "procedure", "figures"  # no records, but data with a schema all the same
_NO_KIND = mark("Commands", "There is no such kind of record. Choose one of: {names}.")
_NO_STANDARD = mark("Commands", "There is no such standard. Choose one of: {names}.")
_ONE = mark("Commands", "Name a kind of record, or a standard with --coverage.")
_FIELD, _KEPT = mark("Commands", "field of the standard"), mark("Commands", "where it is kept")
_NOWHERE = mark("Commands", "nowhere")


@spoken
def schema(
    console: Console,
    kind: Annotated[
        str | None,
        typer.Argument(metavar="KIND", help=str(mark("Commands", "The kind of record, such as person."))),
    ] = None,
    coverage: Annotated[
        str | None,
        typer.Option(
            metavar="STANDARD",
            help=str(
                mark("Commands", "Shows where each field of a standard is kept: htcds, ctdc, glotip, gbvims.")
            ),
        ),
    ] = None,
) -> int:
    """Prints the JSON Schema of a kind of record, or where the fields of a standard are kept."""
    if (kind is None) == (coverage is None):
        raise KnownError(_ONE)
    return _show_coverage(console, coverage) if coverage is not None else _show_kind(console, str(kind))


def _show_kind(console: Console, kind: str) -> int:
    from caseapp.domain.records import RECORD_TYPES
    from caseapp.exchange.case_json import schema as schema_of
    from caseapp.procedures.pack import schema as schema_of_packs
    from caseapp.statistics.plan import schema as schema_of_plans

    others = {_PROCEDURE: schema_of_packs, _FIGURES: schema_of_plans}
    if kind not in (*RECORD_TYPES, *others):
        raise KnownError(_NO_KIND.filled(names=", ".join((*RECORD_TYPES, *others))))
    document = others[kind]() if kind in others else schema_of(kind)
    console.answer(document, [canonical(document)])
    return DONE


def _show_coverage(console: Console, standard: str) -> int:
    from caseapp.exchange.coverage import coverage, standards

    if standard not in standards():
        raise KnownError(_NO_STANDARD.filled(names=", ".join(standards())))
    needs = coverage(standard)
    document = {
        "standard": standards()[standard],
        "fields": [
            {
                "name": need.name,
                "kept": [str(home) for home in need.homes],
                **({"known": console.words(need.known)} if need.known else {}),
            }
            for need in needs
        ],
    }
    rows = [(need.name, "; ".join(map(str, need.homes)) or need.known or _NOWHERE) for need in needs]
    console.answer(document, console.table((_FIELD, _KEPT), rows))
    return DONE
