"""Commands for the countries' procedures; none of them needs a vault."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli import options
from caseapp.cli.commanding import spoken
from caseapp.cli.console import Console
from caseapp.cli.files import require_free
from caseapp.cli.frame import DONE, FOUND
from caseapp.cli.procedure_view import (
    by_phase,
    change,
    change_lines,
    pack_lines,
    side_by_side,
    summary,
    verified_steps,
)
from caseapp.cli.topic_view import leave_card, leave_comparison, topic_lines, topics_document
from caseapp.domain.errors import KnownError
from caseapp.paths import RESOURCES
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no procedure
    from caseapp.procedures.pack import Pack

_FOLDER = RESOURCES / "procedures"
_NO_PACK = mark(
    "Commands", "There is no procedure for this country. See them all with: caseapp procedures list"
)
_NO_FILE = mark("Commands", "There is no such file, or it cannot be read.")
_SOUND = mark("Commands", "Nothing was found. The procedure can be used.")
_FAULT = mark("Commands", "Line {line}: {fault}")
_TWO = mark("Commands", "Name two procedures at least.")

_Topics = Annotated[
    bool,
    typer.Option(
        "--topics",
        help=str(mark("Commands", "Compare two to four countries topic by topic, with the sources.")),
    ),
]
_Pages = Annotated[
    Path | None,
    typer.Option(
        "--pdf",
        metavar="FILE.pdf",
        help=str(mark("Commands", "Write the topics as pages into this file too.")),
    ),
]
_Workbook = Annotated[
    Path | None,
    typer.Option(
        "--xlsx",
        metavar="FILE.xlsx",
        help=str(mark("Commands", "Write the topics as a workbook into this file too.")),
    ),
]


@spoken
def show_list(console: Console) -> int:
    """Lists every pack with how much of it is verified."""
    from caseapp.procedures.pack import REGIONAL
    from caseapp.procedures.reading import read_packs

    packs = read_packs(_FOLDER)
    found = [packs.for_country(code) for code in (*packs.countries, REGIONAL)]
    heads = (
        mark("Commands", "Code"),
        mark("Commands", "Country"),
        mark("Commands", "Reviewed"),
        mark("Commands", "Steps"),
        mark("Commands", "Verified"),
    )
    rows = [
        (
            pack.country.code,
            pack.country.name,
            str(pack.last_reviewed),
            str(len(list(pack.steps()))),
            str(verified_steps(pack)),
        )
        for pack in found
    ]
    console.answer([summary(pack) for pack in found], console.table(heads, rows))
    return DONE


@spoken
def show(
    console: Console,
    code: Annotated[
        str, typer.Argument(metavar="CC", help=str(mark("Commands", "The country, by its two letters.")))
    ],
    pdf: Annotated[
        Path | None,
        typer.Option(
            "--pdf",
            metavar="FILE.pdf",
            help=str(mark("Commands", "Write it as a pocket card into this file too.")),
        ),
    ] = None,
    force: options.Force = False,
) -> int:
    """Shows a pack: as JSON all of it, for people its steps and who to call."""
    if pdf is not None:
        require_free(pdf, replace=force)
    pack = _of_country(code)
    if pdf is not None:
        leave_card(console, pack, pdf)
    console.answer(pack.model_dump(mode="json"), pack_lines(pack))
    return DONE


@spoken
def check(
    console: Console,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help=str(mark("Commands", "The procedure file to check.")))
    ],
) -> int:
    """Says all that is wrong with a pack."""
    from caseapp.procedures.faults import PackFault

    try:
        pack = _in_file(file)
    except PackFault as wrong:
        document = [{"line": fault.line, "fault": console.words(fault.text)} for fault in wrong.faults]
        lines = [_FAULT.filled(line=fault.line, fault=fault.text) for fault in wrong.faults]
        console.answer({"faults": document}, lines)
        return FOUND
    console.answer({"faults": [], "version": pack.version}, [_SOUND])
    return DONE


@spoken
def compare(
    console: Console,
    codes: Annotated[
        list[str],
        typer.Argument(
            metavar="CC...", help=str(mark("Commands", "Countries by their two letters, or procedure files."))
        ),
    ],
    topics: _Topics = False,
    pdf: _Pages = None,
    xlsx: _Workbook = None,
    force: options.Force = False,
) -> int:
    """Compares steps: of two versions what changed, of countries phase by phase; or countries by topic."""
    targets = [target for target in (pdf, xlsx) if target is not None]
    for target in targets:
        require_free(target, replace=force)
    packs = [_named(code) for code in codes]
    if len(packs) < 2:
        raise KnownError(_TWO)
    if topics or targets:
        return _by_topic(console, packs, pdf, xlsx)
    return _by_step(console, packs)


def _by_topic(console: Console, packs: "list[Pack]", pdf: Path | None, xlsx: Path | None) -> int:
    from caseapp.procedures.comparing import compare as compare_topics

    table = compare_topics(packs)
    leave_comparison(console, table, pdf, xlsx)
    document = topics_document(table, console.catalogue)
    console.answer(document, topic_lines(table, console.catalogue))
    return DONE


def _by_step(console: Console, packs: "list[Pack]") -> int:
    from caseapp.procedures.differences import differences

    if len(packs) == 2 and packs[0].country == packs[1].country:
        changes = differences(*packs)
        console.answer({"changes": [change(one) for one in changes]}, change_lines(changes))
        return DONE
    console.answer({"procedures": [by_phase(pack) for pack in packs]}, side_by_side(console, packs))
    return DONE


def _of_country(code: str) -> "Pack":
    from caseapp.procedures.pack import REGIONAL
    from caseapp.procedures.reading import read_packs

    packs = read_packs(_FOLDER)
    if code.upper() not in (*packs.countries, REGIONAL):
        raise KnownError(_NO_PACK)
    return packs.for_country(code)


def _in_file(file: Path) -> "Pack":
    from caseapp.procedures.reading import read_pack

    if not file.is_file():
        raise KnownError(_NO_FILE)
    return read_pack(file)


def _named(word: str) -> "Pack":
    return _in_file(Path(word)) if Path(word).suffix in (".yaml", ".yml") else _of_country(word)
