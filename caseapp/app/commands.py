"""The commands that open windows, beside those that need none."""

from copy import copy
from pathlib import Path
from typing import Annotated

import typer

from caseapp import paths
from caseapp.cli.main import commands
from caseapp.cli.options import AsJson, Language, Quiet, Vault
from caseapp.text import mark

Theme = Annotated[
    str,
    typer.Option(
        "--theme", metavar="light|dark|contrast", help=str(mark("Commands", "The colours of the windows."))
    ),
]
Size = Annotated[
    str, typer.Option("--size", metavar="1366x768", help=str(mark("Commands", "The size of the window.")))
]
Out = Annotated[
    Path, typer.Option("--out", metavar="DIR", help=str(mark("Commands", "The new folder for what is made.")))
]
Country = Annotated[
    str,
    typer.Option("--country", metavar="CC", help=str(mark("Commands", "The country, by its two letters."))),
]
Seed = Annotated[
    int, typer.Option("--seed", metavar="N", help=str(mark("Commands", "Another number makes other people.")))
]
Cases = Annotated[
    int,
    typer.Option(
        "--cases", metavar="N", min=100, max=1_000_000, help=str(mark("Commands", "How many made-up cases."))
    ),
]
Keep = Annotated[
    Path | None,
    typer.Option(
        "--keep", metavar="DIR", help=str(mark("Commands", "Keep the made-up vault for the next run."))
    ),
]
Duplicates = Annotated[
    bool,
    typer.Option(
        "--duplicates", help=str(mark("Commands", "Measure how well people on record twice are found."))
    ),
]
Attachment = Annotated[
    int,
    typer.Option(
        "--attachment",
        metavar="MB",
        min=0,
        max=1000,
        help=str(mark("Commands", "Measure one document of this size instead.")),
    ),
]
Again = Annotated[bool, typer.Option("--again", hidden=True)]
Check = Annotated[
    bool, typer.Option("--check", help=str(mark("Commands", "Try the program out on a vault of its own.")))
]


def everything() -> typer.Typer:
    """All commands of the program, put together anew: those that need no window stay as they are."""
    program = copy(commands)
    program.registered_commands = list(commands.registered_commands)
    program.callback(invoke_without_command=True)(_window)
    program.command("demo", help=str(mark("Commands", "Open the window on a fresh training vault.")))(_demo)
    program.command("tour", help=str(mark("Commands", "Walk through the main job and keep pictures of it.")))(
        _tour
    )
    program.command("bench", help=str(mark("Commands", "Measure this machine beside plain SQLite.")))(_bench)
    # The bench starts the program itself for what only a process of its own can show.
    program.command("bench-part", hidden=True)(_bench_part)
    return program


def _window(
    context: typer.Context, vault: Vault = None, language: Language = None, check: Check = False
) -> int:
    """The window, unless a command is named."""
    if context.invoked_subcommand is not None:
        return 0
    if check:
        from caseapp.app.check import check_program

        return check_program()
    from caseapp.app.window import open_window

    return open_window(vault or paths.default_vault(), language)


def _demo(country: Country = "TH", seed: Seed = 1, again: Again = False, language: Language = None) -> int:
    from caseapp.app.demo import open_demo

    return open_demo(country.upper(), seed, language, is_again=again)


def _bench(
    cases: Cases = 10_000,
    as_json: AsJson = False,
    keep: Keep = None,
    duplicates: Duplicates = False,
    seed: Seed = 4201,
    attachment: Attachment = 0,
) -> int:
    if duplicates:
        from caseapp.app.bench.duplicates import run_duplicates

        return run_duplicates(seed, as_json=as_json)
    if attachment:
        from caseapp.app.bench.attachment import run_attachment_bench

        return run_attachment_bench(attachment, as_json=as_json)
    from caseapp.app.bench.run import run_bench

    return run_bench(cases, as_json=as_json, keep=keep)


def _bench_part(part: Annotated[str, typer.Argument()], folder: Annotated[Path, typer.Argument()]) -> int:
    from caseapp.app.bench.parts import PARTS

    return PARTS[part](folder)


def _tour(
    out: Out,
    country: Country = "TH",
    language: Language = None,
    theme: Theme = "light",
    size: Size = "1366x768",
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> int:
    from caseapp.app.tour import TourPlan, make_tour

    plan = TourPlan.of(out, country.upper(), language or "en", theme, size)
    return make_tour(plan, is_quiet=quiet, as_json=as_json)
