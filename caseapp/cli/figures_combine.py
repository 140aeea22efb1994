"""The command that joins many countries' releases into one regional table."""

from pathlib import Path
from typing import Annotated

import typer

from caseapp.cli.commanding import spoken
from caseapp.cli.console import Console
from caseapp.cli.figures import Out
from caseapp.cli.files import require_new_folder
from caseapp.cli.frame import DONE
from caseapp.cli.progress import progress_bar
from caseapp.text import mark

_READING = mark("Commands", "Reading the releases")
_JOINED = mark(
    "Commands", "{releases} releases of {countries} countries are joined: {cells} figures, {differences} "
    "differences between them."
)  # fmt: skip
_NOT_NAMED = mark(
    "Commands",
    "Some folders have no name, so each of them counts as a country of its own. Name them with --name or in "
    "a file of sources.",
)
_NOT_VERIFIED = mark(
    "Commands",
    "Nobody said by whom %n releases should be signed. Their files are whole, but who made them is not sure.",
)


@spoken
def combine(
    console: Console,
    out: Out,
    folders: Annotated[
        list[Path] | None,
        typer.Argument(metavar="DIR", help=str(mark("Commands", "The folders in which figures left."))),
    ] = None,
    names: Annotated[
        list[str] | None,
        typer.Option(
            "--name",
            metavar="CODE=DIR",
            help=str(
                mark("Commands", "A folder with the name of its country, such as THA. Say it for each one.")
            ),
        ),
    ] = None,
    sources: Annotated[
        Path | None,
        typer.Option(
            "--sources",
            metavar="FILE.csv",
            help=str(
                mark(
                    "Commands", "A table of folders: source, folder and, if known, the signer's fingerprint."
                )
            ),
        ),
    ] = None,
) -> int:
    """Joins releases into one regional table that is nowhere more precise than they are."""
    from caseapp.operations.region_sheet import region_sheet
    from caseapp.statistics.combining.files import region_files
    from caseapp.statistics.combining.region import combine as join
    from caseapp.statistics.combining.sources import named_folder, read_sources, sources_of
    from caseapp.statistics.combining.vouching import Signature
    from caseapp.statistics.release import write_files

    require_new_folder(out)
    listed = read_sources(sources) if sources is not None else ()
    given = sources_of(folders or [], [named_folder(name) for name in names or []], listed)
    with progress_bar(console, _READING) as progress:
        region = join(given, out.parent, progress)
    sheet = {"summary.pdf": region_sheet(region, console.catalogue)}
    write_files(region_files(region, sheet, console.catalogue.look_up), out)
    if any(not one.is_named for one in given):
        console.remark(_NOT_NAMED)
    unsure = sum(one.signature is not Signature.VERIFIED for one in region.releases)
    if unsure:
        console.remark(_NOT_VERIFIED.counted(unsure))
    numbers = {
        "releases": len(region.releases),
        "countries": len(region.sources),
        "cells": len(region.rows),
        "differences": len(region.differences),
    }
    console.answer(numbers, [_JOINED.filled(**numbers)])
    return DONE
