"""Commands for anonymous figures: bringing them up to date, releasing, attacking and protecting them."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli.commanding import at_desk, spoken
from caseapp.cli.console import Console
from caseapp.cli.files import require_new_folder
from caseapp.cli.frame import DONE
from caseapp.cli.progress import progress_bar
from caseapp.text import Text, mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk
    from caseapp.statistics.protect import Protected

Out = Annotated[
    Path,
    typer.Option(
        "--out", metavar="DIR", help=str(mark("Commands", "The new folder in which the figures leave."))
    ),
]
PlanFile = Annotated[
    Path,
    typer.Option(
        "--plan", metavar="PLAN.yaml", help=str(mark("Commands", "The plan: columns, tables and method."))
    ),
]
_COUNTING = mark("Commands", "Bringing the figures up to date")
_WRITTEN = mark("Commands", "The figures are written. They may leave.")
_FRESH = mark("Commands", "The figures are up to date.")


@at_desk
def refresh(console: Console, desk: "Desk") -> int:
    """Rebuilds the rows that figures are counted from."""
    from caseapp.operations.desk import act
    from caseapp.operations.figure_rows import refresh_figures

    with progress_bar(console, _COUNTING) as progress:
        act(desk, refresh_figures, progress)
    console.answer({"rows": len(desk.figures.rows()) if desk.figures else 0}, [_FRESH])
    return DONE


@spoken
def protect(
    console: Console,
    file: Annotated[
        Path, typer.Argument(metavar="FILE.csv", help=str(mark("Commands", "The records, one on each line.")))
    ],
    plan: PlanFile,
    out: Out,
) -> int:
    """Protects the figures of any table of records; no vault has a part in it."""
    from caseapp.statistics.plan_file import read_plan
    from caseapp.statistics.protect import protect as make_safe
    from caseapp.statistics.release import write_release
    from caseapp.statistics.rows import read_rows

    require_new_folder(out)
    wanted = read_plan(plan)
    protected = make_safe(read_rows(file, wanted), wanted)
    write_release(protected, out)
    console.answer(release_document(protected), release_lines(protected))
    return DONE


def release_document(protected: "Protected") -> dict[str, object]:
    """What a release came to, for programs."""
    numbers = protected.numbers()
    return {
        "cells": {status.value: count for status, count in numbers.items()},
        "tables": len(protected.tables),
        "small_cells": protected.before.small,
        "at_risk_before": protected.before.unsafe,
        "at_risk_after": protected.after.unsafe,
    }


def release_lines(protected: "Protected") -> Iterator[Text]:
    """What a release came to, for people."""
    numbers = {status.value: count for status, count in protected.numbers().items()}
    yield _WRITTEN
    yield mark(
        "Commands", "Figures shown: {shown}, rounded: {rounded}, hidden: {hidden}, zero: {zero}"
    ).filled(**numbers)
    yield mark("Commands", "Small groups that could be worked out before: {before}, and now: {after}").filled(
        before=protected.before.unsafe, after=protected.after.unsafe
    )
