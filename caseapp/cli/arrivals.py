"""The commands about people who arrive many at once: lists, labels and head counts, and never a name."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli import options
from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console
from caseapp.cli.files import require_free
from caseapp.cli.frame import DONE
from caseapp.domain.errors import KnownError
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk
    from caseapp.operations.printing import PrintedPdf

_LINE = mark("Commands", "{sign}  {day}  {people} people, {waiting} waiting")
_PERSON = mark("Commands", "{wristband}  {urgency}  {state}")
_NONE = mark("Commands", "There is no list of arrivals.")
_NO_SUCH_LIST = mark("Commands", "There is no such list. `caseapp arrivals list` shows the sign of each.")
_WRITTEN = mark("Commands", "The pages are in the file, without names. Delete it once they are on paper.")
Sign = Annotated[
    str, typer.Argument(metavar="SIGN", help=str(mark("Commands", "The sign of the event, such as E-0F3C.")))
]
Target = Annotated[
    Path, typer.Option("--to", metavar="FILE.pdf", help=str(mark("Commands", "Where to leave the pages.")))
]


@at_desk
def show_list(console: Console, desk: "Desk") -> int:
    """Shows the lists, the newest first."""
    from caseapp.operations.arrival_sheets import event_mark
    from caseapp.operations.arriving import arrival_events
    from caseapp.operations.desk import act

    found = [
        {
            "sign": event_mark(one.stored.id),
            "id": one.stored.id,
            "day": one.event.happened_on.isoformat(),
            "people": one.people,
            "waiting": one.waiting,
        }
        for one in act(desk, arrival_events)
    ]
    lines = [
        _LINE.filled(sign=one["sign"], day=one["day"], people=one["people"], waiting=one["waiting"])
        for one in found
    ]
    console.answer({"lists": found}, lines or [_NONE])
    return DONE


@at_desk
def show(console: Console, desk: "Desk", sign: Sign) -> int:
    """Shows a list by urgency: wristbands, and no names."""
    from caseapp.domain.triage import triage_key, urgency_of
    from caseapp.domain.wristbands import spaced
    from caseapp.operations.arriving import open_list
    from caseapp.operations.desk import act

    found = sorted(act(desk, open_list, _event_id(desk, sign)).lines, key=lambda one: triage_key(one.arrival))
    document = [
        {
            "wristband": one.arrival.wristband,
            "urgency": urgency_of(one.arrival).name.lower(),
            "triage": list(one.arrival.triage),
            "needs": list(one.arrival.needs),
            "state": one.arrival.state,
            "case": one.case_code or None,
        }
        for one in found
    ]
    lines = [
        _PERSON.filled(
            wristband=spaced(one.arrival.wristband),
            urgency=urgency_of(one.arrival).words,
            state=one.case_code or one.arrival.state,
        )
        for one in found
    ]
    console.answer({"people": document}, lines or [_NONE])
    return DONE


@at_desk
def labels(
    console: Console,
    desk: "Desk",
    sign: Sign,
    target: Target,
    spare: Annotated[
        int,
        typer.Option(
            "--spare", metavar="N", min=0, help=str(mark("Commands", "So many labels that nobody wears yet."))
        ),
    ] = 0,
    to_a_sheet: Annotated[
        int, typer.Option("--sheet", metavar="24|33", help=str(mark("Commands", "Labels to a sheet.")))
    ] = 24,
    force: options.Force = False,
) -> int:
    """Prints labels for wristbands."""
    from caseapp.operations.arrival_sheets import labels_pdf, spare_labels_pdf
    from caseapp.operations.desk import act

    require_free(target, replace=force)
    event_id, language = _event_id(desk, sign), console.catalogue.language
    if spare:
        made = act(desk, spare_labels_pdf, event_id, spare, to_a_sheet, language)
    else:
        made = act(desk, labels_pdf, event_id, (), to_a_sheet, language)
    return _leave(console, desk, made, target)


@at_desk
def summary(console: Console, desk: "Desk", sign: Sign, target: Target, force: options.Force = False) -> int:
    """Prints the head count and the first needs."""
    from caseapp.operations.arrival_sheets import head_count_pdf
    from caseapp.operations.desk import act

    require_free(target, replace=force)
    made = act(desk, head_count_pdf, _event_id(desk, sign), console.catalogue.language)
    return _leave(console, desk, made, target)


def _event_id(desk: "Desk", sign: str) -> str:
    """The list with this sign or id; KnownError where there is none, or where several share the sign."""
    from caseapp.operations.arrival_sheets import event_mark
    from caseapp.operations.arriving import arrival_events
    from caseapp.operations.desk import act

    ids = [one.stored.id for one in act(desk, arrival_events)]
    found = [one for one in ids if sign in (one, event_mark(one)) or sign.upper() == event_mark(one)]
    if len(found) != 1:
        raise KnownError(_NO_SUCH_LIST)
    return found[0]


def _leave(console: Console, desk: "Desk", pdf: "PrintedPdf", target: Path) -> int:
    from caseapp.operations.desk import act
    from caseapp.operations.printing import write_print

    act(desk, write_print, target, pdf)
    console.answer({"print": pdf.print_id, "sheets": pdf.sheets}, [_WRITTEN])
    return DONE
