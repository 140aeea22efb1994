"""Commands for cases: beginning one, showing, listing, finding and closing."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli import options
from caseapp.cli.asking import STANDARD_INPUT
from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console
from caseapp.cli.files import read_object, read_words
from caseapp.cli.frame import DONE
from caseapp.domain.errors import KnownError
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk
    from caseapp.storage.stored import CaseLine

_BLOCK = 500
_HEADS = (
    mark("Commands", "Code"),
    mark("Commands", "Status"),
    mark("Commands", "Stage"),
    mark("Commands", "Trafficking"),
    mark("Commands", "Responsible"),
    mark("Commands", "Next due"),
)
_FOUND_IN = mark("Commands", "Found in")
_KNOWN_ALREADY = mark(
    "Commands",
    "The person is likely on record already: {codes}. Nothing was kept. Look there first; to begin another"
    " case all the same, say --even-if-known.",
)
_MORE = mark("Commands", "{shown} of {all} cases are shown. Raise --limit to see more.")


class KnownAlready(KnownError):
    """The person of a new case seems to have a case."""

    def __init__(self, codes: Sequence[str]) -> None:
        super().__init__(_KNOWN_ALREADY.filled(codes=", ".join(codes)))


@at_desk
def new(
    console: Console,
    desk: "Desk",
    source: options.FromFile,
    even_if_known: Annotated[
        bool,
        typer.Option(
            "--even-if-known",
            help=str(mark("Commands", "Begin the case even if the person is likely on record already.")),
        ),
    ] = False,
) -> int:
    """Begins a case, unless the person is likely on record already; the answer is its code."""
    from caseapp.domain.duplicates.scoring import Level
    from caseapp.operations.casebook import view_case
    from caseapp.operations.desk import act
    from caseapp.operations.importing import import_case, preview_import

    asked = read_object(source)
    known = [each.code for each in act(desk, preview_import, asked) if each.level is Level.LIKELY]
    if known and not even_if_known:
        raise KnownAlready(known)
    changes = act(desk, import_case, asked)
    view = act(desk, view_case, changes.case_id)
    console.answer({"code": view.code, "records": len(view.records)}, [view.code])
    return DONE


@at_desk
def show(
    console: Console,
    desk: "Desk",
    code: options.CaseCode,
    reveal: Annotated[
        bool,
        typer.Option(
            "--reveal",
            help=str(
                mark(
                    "Commands", "Show answers that identify too; that you looked is written into the journal."
                )
            ),
        ),
    ] = False,
) -> int:
    """Shows all records of a case."""
    from caseapp.cli.case_view import document_of, lines_of
    from caseapp.operations import casebook
    from caseapp.operations.desk import act

    view = act(desk, casebook.open_case, act(desk, casebook.case_with_code, code))
    if reveal:
        act(desk, casebook.reveal, view.case_id, "all")
    console.answer(
        document_of(view.records, is_revealed=reveal),
        lines_of(console, desk, view.records, is_revealed=reveal),
    )
    return DONE


@at_desk
def show_list(
    console: Console,
    desk: "Desk",
    where: Annotated[
        list[str] | None,
        typer.Option(
            "--where",
            metavar="CONDITION",
            help=str(
                mark(
                    "Commands",
                    "Only these: open, closed, waiting, mine, country=CC, stage=child, stage=adult,"
                    " stage=unknown, flag=REASON, due-before=DATE, any field that does not identify, such as"
                    " person.sex=female,male, or a span, such as contact_note.at=2026-01..2026-03. Say it"
                    " several times to narrow the list.",
                )
            ),
        ),
    ] = None,
    limit: options.Limit = 200,
) -> int:
    """Lists the cases that pass every condition."""
    from caseapp.cli.conditions import filter_of
    from caseapp.operations.casebook import case_numbers
    from caseapp.operations.desk import act

    numbers = act(desk, case_numbers, filter_of(where or [], desk.worker.user_id))
    _answer(console, desk, _lines(desk, numbers[:limit]), len(numbers))
    return DONE


@at_desk
def find(
    console: Console,
    desk: "Desk",
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="WORDS",
            help=str(
                mark(
                    "Commands",
                    "What to look for. Words typed here stay in the history of the shell; - reads them from"
                    " standard input instead.",
                )
            ),
        ),
    ],
    limit: options.Limit = 200,
) -> int:
    """Lists the cases with these words."""
    from caseapp.operations.casebook import hit_lines, look_for, note_search
    from caseapp.operations.desk import act
    from caseapp.storage.case_filter import CaseFilter

    wanted = read_words() if words == [str(STANDARD_INPUT)] else " ".join(words)
    hits = act(desk, look_for, wanted, CaseFilter(), limit)
    act(desk, note_search, len(hits.numbers))
    blocks = (hits.numbers[at : at + _BLOCK] for at in range(0, len(hits.numbers), _BLOCK))
    lines = [line for block in blocks for line in act(desk, hit_lines, hits, block, wanted)]
    _answer(console, desk, lines, len(hits.numbers), is_found=True)
    return DONE


@at_desk
def close(console: Console, desk: "Desk", code: options.CaseCode, source: options.FromFile) -> int:
    """Closes a case for the reason in the file."""
    from caseapp.domain.checking import check
    from caseapp.domain.records import Closure
    from caseapp.operations.casebook import case_with_code
    from caseapp.operations.closing import close_case
    from caseapp.operations.desk import act

    case_id = act(desk, case_with_code, code)
    act(desk, close_case, case_id, check(Closure, read_object(source), desk.today()))
    console.answer({"is_open": False}, [mark("Commands", "The case is closed.")])
    return DONE


def _lines(desk: "Desk", numbers: Sequence[int]) -> "tuple[CaseLine, ...]":
    from caseapp.operations.casebook import case_lines
    from caseapp.operations.desk import act

    blocks = (numbers[at : at + _BLOCK] for at in range(0, len(numbers), _BLOCK))
    return tuple(line for block in blocks for line in act(desk, case_lines, block))


def _answer(
    console: Console, desk: "Desk", lines: "Iterable[CaseLine]", count: int, *, is_found: bool = False
) -> None:
    from caseapp.cli.case_view import line_document, line_row, places_words

    shown = tuple(lines)
    document = {"cases": [line_document(line) for line in shown], "all": count}
    heads, rows = list(_HEADS), [[*line_row(console, desk, line)] for line in shown]
    if is_found:
        heads.append(_FOUND_IN)
        for row, line in zip(rows, shown, strict=True):
            row.append(places_words(console, line.found_in))
    console.answer(document, console.table(heads, rows))
    if len(shown) < count:
        console.remark(_MORE.filled(shown=len(shown), all=count))
