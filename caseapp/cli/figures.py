"""Commands for anonymous figures: bringing them up to date, releasing, attacking and protecting them."""

from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli.commanding import at_desk, spoken
from caseapp.cli.console import Console
from caseapp.cli.files import require_new_folder
from caseapp.cli.frame import DONE, FOUND
from caseapp.cli.progress import progress_bar
from caseapp.text import Catalogue, Text, mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk
    from caseapp.statistics.plan import Plan
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
Plans = Annotated[
    Path,
    typer.Argument(metavar="PLAN.yaml", help=str(mark("Commands", "The plan: columns, tables and method."))),
]
Recipients = Annotated[
    list[str] | None,
    typer.Option(
        "--recipient",
        metavar="NAME",
        help=str(mark("Commands", "Who is given the figures; kept in the ledger. Say it for each one.")),
    ),
]
_COUNTING = mark("Commands", "Bringing the figures up to date")
_PROTECTING = mark("Commands", "Protecting the figures")
_CODE_LENGTH = 8
_AGAIN = mark("Commands", "These figures were published before. The same files are written again.")
_LEARNT = mark("Commands", "Release {release}, {table} ({cell}): {learnt}")
_NOTHING_LEARNT = mark("Commands", "Nothing was found. Somebody outside learns nothing about a person.")
_WRITTEN = mark("Commands", "The figures are written. They may leave.")
_FRESH = mark("Commands", "The figures are up to date.")


@at_desk
def refresh(console: Console, desk: "Desk") -> int:
    """Rebuilds the rows that figures are counted from."""
    from caseapp.operations.desk import act
    from caseapp.operations.figure_rows import refresh_figures
    from caseapp.operations.figures import row_count

    with progress_bar(console, _COUNTING) as progress:
        act(desk, refresh_figures, progress)
    console.answer({"rows": row_count(desk)}, [_FRESH])
    return DONE


@at_desk
def make(
    console: Console,
    desk: "Desk",
    plan: Plans,
    out: Out,
    recipients: Recipients = None,
) -> int:
    """Publishes figures of the vault in a new folder, with their place in the ledger."""
    from caseapp.operations.desk import act
    from caseapp.operations.figures import make_release
    from caseapp.statistics.plan_file import read_plan

    require_new_folder(out)
    wanted = completed(read_plan(plan), console.catalogue)
    release = act(desk, make_release, wanted, out, tuple(recipients or ()), console.catalogue.language)
    said = _AGAIN if release.is_again else _WRITTEN
    console.answer({"number": release.number, "is_again": release.is_again}, [said])
    return DONE


@spoken
def check(
    console: Console,
    folders: Annotated[
        list[Path],
        typer.Argument(metavar="DIR...", help=str(mark("Commands", "The folders in which figures left."))),
    ],
) -> int:
    """Attacks releases and says what somebody outside would learn."""
    from caseapp.statistics.checking import check_release

    found = check_release(*folders).findings
    document = [
        {
            "attack": one.attack,
            "release": one.release,
            "table": one.table,
            "cell": list(one.cell),
            "learnt": console.words(one.text),
        }
        for one in found
    ]
    lines: list[Text] = [
        _LEARNT.filled(release=one.release, table=one.table, cell=", ".join(one.cell), learnt=one.text)
        for one in found
    ]
    console.answer({"findings": document}, lines or [_NOTHING_LEARNT])
    return FOUND if found else DONE


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
    records = read_rows(file, wanted)
    with progress_bar(console, _PROTECTING) as progress:
        protected = make_safe(records, wanted, progress=progress)
    sheet = {"summary.pdf": _sheet(protected, console.catalogue)}
    write_release(protected, out, extra_files=sheet, look_up=console.catalogue.look_up)
    console.answer(_document(protected), _lines(protected))
    return DONE


def completed(plan: "Plan", catalogue: Catalogue) -> "Plan":
    """A plan with what the program itself knows of each column whose codes the plan does not say."""
    from caseapp.operations.figures import Wish, plan_of

    usual = plan_of(Wish(plan.title, plan.period, tuple((one.name,) for one in plan.columns)), catalogue)
    columns = tuple(
        own if own.order or own.parents else known
        for own, known in zip(plan.columns, usual.columns, strict=True)
    )
    # Whose a record is and what counts as not known is not for a file to say.
    return plan.model_copy(update={"columns": columns, "person": usual.person, "missing": usual.missing})


def _sheet(protected: "Protected", catalogue: Catalogue) -> bytes:
    from caseapp.operations.figure_sheet import sheet_of
    from caseapp.statistics.release import MANIFEST, release_files

    manifest = release_files(protected, look_up=catalogue.look_up)[MANIFEST]
    return sheet_of(protected, date.today(), sha256(manifest).hexdigest()[:_CODE_LENGTH], catalogue)


def _document(protected: "Protected") -> dict[str, object]:
    numbers = protected.numbers()
    return {
        "cells": {status.value: count for status, count in numbers.items()},
        "tables": len(protected.tables),
        "small_cells": protected.before.small,
        "at_risk_before": protected.before.unsafe,
        "at_risk_after": protected.after.unsafe,
    }


def _lines(protected: "Protected") -> Iterator[Text]:
    numbers = {status.value: count for status, count in protected.numbers().items()}
    yield _WRITTEN
    if protected.plan.method.is_noisy:
        yield mark("Commands", "Figures with chance added: {noisy}").filled(**numbers)
        return
    yield mark(
        "Commands", "Figures shown: {shown}, rounded: {rounded}, hidden: {hidden}, zero: {zero}"
    ).filled(**numbers)
    yield mark("Commands", "Small groups that could be worked out before: {before}, and now: {after}").filled(
        before=protected.before.unsafe, after=protected.after.unsafe
    )
