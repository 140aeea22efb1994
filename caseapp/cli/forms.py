"""The command that prints a form of a step: shown first, written once it was looked through."""

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
from caseapp.procedures.kinds import Form
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk
    from caseapp.operations.forms import LookedForm

_LOOK = mark(
    "Commands",
    "Nothing is written yet, because the form names the person. Look through it. Then add --looked-through.",
)
_LINE = mark("Commands", "{question}: {answer}")
_WRITTEN = mark("Commands", "The form is written. It is not encrypted: print it, then delete the file.")
_MISSING_SIGNS = mark(
    "Commands", "Some signs are in no font of this program; they stand as boxes on the pages."
)
_IN_ENGLISH = mark("Commands", "This form is not in that language yet. It is in English.")
_DRAFT = mark("Commands", "The translation is a draft that nobody has signed. The sheet says so.")
_LEFT_BLANK = mark("Commands", "Not on record, left blank to be written by hand: {names}.")
_NO_FORM = mark("Commands", "There is no such form. Choose {names}.")


@at_desk
def form(
    console: Console,
    desk: "Desk",
    code: options.CaseCode,
    name: Annotated[
        str,
        typer.Argument(metavar="FORM", help=str(mark("Commands", "The form, such as rights_notice."))),
    ],
    target: Annotated[
        Path,
        typer.Option("--out", metavar="FILE.pdf", help=str(mark("Commands", "Where to leave the form."))),
    ],
    step: Annotated[
        str | None,
        typer.Option(
            "--step",
            metavar="ID",
            help=str(mark("Commands", "The step; without it, the first one that asks for the form.")),
        ),
    ] = None,
    in_language: Annotated[
        str | None,
        typer.Option(
            "--in",
            metavar="xx",
            help=str(mark("Commands", "The language of the form; without it, the one that is spoken.")),
        ),
    ] = None,
    receiver: Annotated[
        str | None,
        typer.Option(
            "--receiver",
            metavar="NAME",
            help=str(mark("Commands", "A service of the directory that is told what consent covers.")),
        ),
    ] = None,
    request: Annotated[
        str,
        typer.Option("--request", metavar="WORDS", help=str(mark("Commands", "What you ask for; no names."))),
    ] = "",
    is_neutral: Annotated[
        bool,
        typer.Option("--neutral", help=str(mark("Commands", "Give the person's paper a neutral title."))),
    ] = False,
    looked_through: options.LookedThrough = False,
    force: options.Force = False,
) -> int:
    """Names nobody unless a receiver is named that a consent allows to be told."""
    from caseapp.operations.casebook import case_with_code
    from caseapp.operations.desk import act
    from caseapp.operations.forms import FormWish, look_through_form

    require_free(target, replace=force)
    case_id = act(desk, case_with_code, code)
    wish = FormWish(
        _form(name),
        in_language or console.catalogue.language,
        step,
        provider_id(desk, receiver) if receiver is not None else None,
        is_named=receiver is not None,
        request=request,
        is_neutral=is_neutral,
    )
    looked = act(desk, look_through_form, case_id, wish)
    if wish.is_named and not looked_through:
        _show(console, looked)
        return DONE
    return _leave(console, desk, case_id, looked, target)


def _form(name: str) -> Form:
    if name not in Form.__members__.values():
        raise KnownError(_NO_FORM.filled(names=", ".join(Form)))
    return Form(name)


def _show(console: Console, looked: "LookedForm") -> None:
    """Shows all lines, each with its question."""
    lines = [
        _LINE.filled(question=line.label, answer=line.value) if line.label else line.value
        for line in looked.lines
    ]
    document = [{"role": line.role, "question": line.label, "words": line.value} for line in looked.lines]
    console.answer({"lines": document}, lines)
    console.remark(_LOOK)


def _leave(console: Console, desk: "Desk", case_id: str, looked: "LookedForm", target: Path) -> int:
    from caseapp.operations.desk import act
    from caseapp.operations.form_offers import place_label
    from caseapp.operations.forms import form_pdf
    from caseapp.operations.printing import write_print

    pdf = act(desk, form_pdf, case_id, looked)
    act(desk, write_print, target, pdf)
    if not pdf.is_complete:
        console.complain(_MISSING_SIGNS)
    if looked.language != looked.wish.language:
        console.remark(_IN_ENGLISH)
    if looked.is_draft:
        console.remark(_DRAFT)
    if looked.missing:
        names = (place_label(place, console.catalogue.language) for place in looked.missing)
        console.remark(_LEFT_BLANK.filled(names=", ".join(names)))
    document = {
        "print": pdf.print_id,
        "sheets": pdf.sheets,
        "language": looked.language,
        "is_draft": looked.is_draft,
        "missing": [place.value for place in looked.missing],
        "is_complete": pdf.is_complete,
    }
    console.answer(document, [_WRITTEN])
    return DONE
