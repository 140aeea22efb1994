"""The command that prints about a case: looked through first, then written."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli import options
from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console
from caseapp.cli.files import require_free
from caseapp.cli.frame import DONE
from caseapp.cli.referring import provider_id
from caseapp.domain.errors import KnownError
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.case_pages import LookedThrough
    from caseapp.operations.desk import Desk
    from caseapp.operations.printing import PrintedPdf

_PERSON, _RECEIVER = "person", "receiver:"
_FOR_WHOM = mark("Commands", "Say for whom: person, or receiver: and the name or id of a service.")
_LOOK = mark(
    "Commands",
    "Nothing is written yet. Look through it for names of other people and for anything that puts somebody in"
    " danger. Then add --looked-through and --to.",
)
_LINE = mark("Commands", "{question}: {answer}")
_WRITTEN = mark(
    "Commands", "The pages are written. They are not encrypted: print them, then delete the file."
)
_MISSING = mark("Commands", "Some signs are in no font of this program; they stand as boxes on the pages.")
_NO_PLACE = mark("Commands", "Say with --to where to leave the pages.")


class What(StrEnum):
    """What can be printed about a case."""

    SUMMARY = "summary"
    CONSENTS = "consents"
    PLAN = "plan"


@at_desk
def print_case(
    console: Console,
    desk: "Desk",
    code: options.CaseCode,
    for_whom: Annotated[
        str,
        typer.Option(
            "--for",
            metavar="person|receiver:ID",
            help=str(mark("Commands", "Everything for the person, or what consent covers for a receiver.")),
        ),
    ] = _PERSON,
    what: Annotated[
        What, typer.Option("--what", help=str(mark("Commands", "What to print: the summary, unless said.")))
    ] = What.SUMMARY,
    target: Annotated[
        Path | None,
        typer.Option("--to", metavar="FILE.pdf", help=str(mark("Commands", "Where to leave the pages."))),
    ] = None,
    looked_through: options.LookedThrough = False,
    force: options.Force = False,
) -> int:
    """Prints in the language that is spoken."""
    from caseapp.operations.casebook import case_with_code
    from caseapp.operations.desk import act

    if target is not None:
        require_free(target, replace=force)
    case_id = act(desk, case_with_code, code)
    if what is not What.SUMMARY:
        return _leave(console, desk, _other(console, desk, case_id, what, target), target)
    looked = _looked(console, desk, case_id, for_whom)
    if not looked_through:
        _show(console, looked)
        return DONE
    from caseapp.operations.case_pages import case_pdf

    _place(target)
    return _leave(console, desk, act(desk, case_pdf, case_id, looked), target)


def _looked(console: Console, desk: "Desk", case_id: str, for_whom: str) -> "LookedThrough":
    from caseapp.operations.case_pages import look_through
    from caseapp.operations.desk import act

    receiver = None
    if for_whom.startswith(_RECEIVER):
        receiver = provider_id(desk, for_whom.removeprefix(_RECEIVER))
    elif for_whom != _PERSON:
        raise KnownError(_FOR_WHOM)
    return act(desk, look_through, case_id, receiver, console.catalogue.language)


def _other(console: Console, desk: "Desk", case_id: str, what: What, target: Path | None) -> "PrintedPdf":
    from caseapp.operations.consent_cards import cards_pdf
    from caseapp.operations.desk import act
    from caseapp.operations.plan_pages import plan_pdf

    _place(target)
    language = console.catalogue.language
    if what is What.PLAN:
        return act(desk, plan_pdf, case_id, language)
    return act(desk, cards_pdf, case_id, (), language)


def _show(console: Console, looked: "LookedThrough") -> None:
    """Shows all lines, each with its question."""
    lines = [
        _LINE.filled(question=line.label, answer=line.value) if line.label else line.value
        for line in looked.lines
    ]
    document = [{"role": line.role, "question": line.label, "words": line.value} for line in looked.lines]
    console.answer({"lines": document}, lines)
    console.remark(_LOOK)


def _place(target: Path | None) -> Path:
    if target is None:
        raise KnownError(_NO_PLACE)
    return target


def _leave(console: Console, desk: "Desk", pdf: "PrintedPdf", target: Path | None) -> int:
    from caseapp.operations.desk import act
    from caseapp.operations.printing import write_print

    act(desk, write_print, _place(target), pdf)
    if not pdf.is_complete:
        console.complain(_MISSING)
    document = {"print": pdf.print_id, "sheets": pdf.sheets, "is_complete": pdf.is_complete}
    console.answer(document, [_WRITTEN])
    return DONE
