"""Commands for the instruments; none of them needs a vault."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli.commanding import spoken
from caseapp.cli.console import Console, Words
from caseapp.cli.frame import DONE, FOUND
from caseapp.domain.errors import KnownError
from caseapp.text import mark

if TYPE_CHECKING:  # it loads slowly, and help needs no instrument
    from caseapp.domain.instruments.instrument import Instrument

_NO_FILE = mark("Commands", "There is no such file, or it cannot be read.")
_SOUND = mark("Commands", "Nothing was found. The instrument can be used.")
_FAULT = mark("Commands", "Line {line}: {fault}")
_UNVERIFIED = mark("Commands", "The words in these languages are not verified: {languages}")


@spoken
def show_list(console: Console) -> int:
    """Lists every instrument with its version, languages and how sure it is."""
    from caseapp.domain.instruments.wording import said
    from caseapp.operations.questionnaires import instruments

    found = instruments().all()
    heads = (
        mark("Commands", "Id"),
        mark("Commands", "Title"),
        mark("Commands", "Version"),
        mark("Commands", "Questions"),
        mark("Commands", "Languages"),
        mark("Commands", "Content"),
    )
    rows = [
        (
            each.id,
            console.words(said(each.title, console.catalogue.language)),
            each.version,
            str(len(each.questions)),
            " ".join(each.languages),
            console.words(each.status.words),
        )
        for each in found
    ]
    console.answer([_summary(each) for each in found], console.table(heads, rows))
    return DONE


@spoken
def check(
    console: Console,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help=str(mark("Commands", "The instrument file to check.")))
    ],
) -> int:
    """Says all that is wrong with an instrument file, line by line."""
    from caseapp.procedures.faults import PackFault
    from caseapp.procedures.instruments import read_instrument

    if not file.is_file():
        raise KnownError(_NO_FILE)
    try:
        instrument = read_instrument(file)
    except PackFault as wrong:
        document = [{"line": fault.line, "fault": console.words(fault.text)} for fault in wrong.faults]
        lines = [_FAULT.filled(line=fault.line, fault=fault.text) for fault in wrong.faults]
        console.answer({"faults": document}, lines)
        return FOUND
    console.answer({"faults": [], **_summary(instrument)}, list(_sound(instrument)))
    return DONE


def _sound(instrument: "Instrument") -> Iterator[Words]:
    yield _SOUND
    if unsure := instrument.unverified_languages:
        yield _UNVERIFIED.filled(languages=", ".join(unsure))


def _summary(instrument: "Instrument") -> dict[str, object]:
    return {
        "id": instrument.id,
        "version": instrument.version,
        "use": instrument.use.value,
        "whom": instrument.whom.value,
        "status": instrument.status.value,
        "questions": len(instrument.questions),
        "languages": {language: status.value for language, status in instrument.languages.items()},
        "source": f"{instrument.source.publisher}, {instrument.source.title}",
        "licence": instrument.source.licence,
    }
