"""The command that shows what is due, and writes it into a calendar file without names."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli import options
from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console
from caseapp.cli.files import require_free
from caseapp.cli.frame import DONE
from caseapp.text import Text, mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.agenda import CaseItem
    from caseapp.operations.desk import Desk

_LINE = mark("Commands", "{when}  {code}  {what}")
_LATE = mark("Commands", "{when}  {code}  {what} (overdue)")
_WRITTEN = mark("Commands", "The calendar file is written: %n entry(ies), without names.")
_PRINTED = mark("Commands", "The agenda is in the file, without names. Delete it once it is on paper.")
_CUT = mark("Commands", "There are more cases than could be read; only the most urgent are in it.")
_NOTHING = mark("Commands", "Nothing is due.")


@at_desk
def agenda(
    console: Console,
    desk: "Desk",
    days: Annotated[
        int,
        typer.Option(
            "--days", metavar="N", min=1, max=730, help=str(mark("Commands", "How many days ahead."))
        ),
    ] = 30,
    everybody: Annotated[
        bool, typer.Option("--all", help=str(mark("Commands", "All cases, and not only your own.")))
    ] = False,
    ics: Annotated[
        Path | None,
        typer.Option(
            "--ics",
            metavar="FILE.ics",
            help=str(mark("Commands", "Write it into this calendar file too: case codes, and no names.")),
        ),
    ] = None,
    pdf: Annotated[
        Path | None,
        typer.Option(
            "--pdf",
            metavar="FILE.pdf",
            help=str(mark("Commands", "Print it into this file too: case codes, and no names.")),
        ),
    ] = None,
    force: options.Force = False,
) -> int:
    """Shows what is overdue and what falls due."""
    from caseapp.operations import agenda as agendas
    from caseapp.operations.agenda_export import Span, export_agenda, preview_agenda
    from caseapp.operations.agenda_pages import agenda_pdf
    from caseapp.operations.desk import act
    from caseapp.operations.printing import write_print

    for target in (ics, pdf):
        if target is not None:
            require_free(target, replace=force)
    now = desk.now()
    until = agendas.days_from(now, days + 1)
    read = agendas.whole_agenda if everybody else agendas.my_agenda
    found = act(desk, read, None, until)
    document: dict[str, object] = {"due": [_document(one) for one in found.items], "is_cut": found.is_cut}
    lines = [_line(one, is_late=one.item.is_overdue(now)) for one in found.items] or [_NOTHING]
    span = Span(agendas.days_from(now, 0), until, mine=not everybody)
    if ics is not None:
        count = len(act(desk, preview_agenda, span, console.catalogue.language).events)
        act(desk, export_agenda, ics, span, console.catalogue.language)
        document["written"] = count
        lines.append(_WRITTEN.counted(count))
    if pdf is not None:
        made = act(desk, agenda_pdf, span, console.catalogue.language)
        act(desk, write_print, pdf, made)
        document["print"] = made.print_id
        lines.append(_PRINTED)
    if found.is_cut:
        console.complain(_CUT)
    console.answer(document, lines)
    return DONE


def _document(one: "CaseItem") -> dict[str, object]:
    item = one.item
    return {
        "code": one.line.code,
        "kind": item.kind.value,
        "when": item.day.isoformat() if item.is_day else item.at.isoformat(),
        "reminds_days_ahead": item.ahead,
    }


def _line(one: "CaseItem", *, is_late: bool) -> Text:
    item = one.item
    when = item.day.isoformat() if item.is_day else item.at.strftime("%Y-%m-%d %H:%M")
    return (_LATE if is_late else _LINE).filled(when=when, code=one.line.code, what=item.kind.words)
