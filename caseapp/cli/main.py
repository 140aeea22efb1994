"""All commands, put together; `run` does one and gives its exit code."""

import typer

from caseapp.cli import (
    agenda,
    arrivals,
    cases,
    duplicates,
    figure_menus,
    figure_releases,
    figures,
    figures_combine,
    forms,
    guidance,
    instruments,
    journal,
    pack_files,
    people,
    printing,
    procedures,
    referring,
    schemas,
    screening,
    steps,
    vaults,
)
from caseapp.cli.commanding import Command
from caseapp.cli.frame import run
from caseapp.text import Text, mark

__all__ = ["commands", "run"]

commands = typer.Typer(
    help=str(mark("Commands", "Encrypted case files for the protection of victims of trafficking.")),
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _group(name: str, words: Text) -> typer.Typer:
    group = typer.Typer(help=str(words))
    commands.add_typer(group, name=name)
    return group


def _add(group: typer.Typer, name: str, command: Command, words: Text) -> None:
    group.command(name, help=str(words))(command)


_vault = _group("vault", mark("Commands", "Make, check and look after a vault."))
_add(_vault, "create", vaults.create, mark("Commands", "Make a new vault with its first supervisor."))
_add(_vault, "check", vaults.check, mark("Commands", "Check the vault's files and its journal."))
_add(
    _vault, "info", vaults.info, mark("Commands", "Show what kind of vault it is, and the device it lies on.")
)
_add(_vault, "users", people.users, mark("Commands", "Show who has access to the vault."))
_add(
    _vault,
    "add-user",
    people.add_user,
    mark("Commands", "Take somebody in and give the number to unlock with."),
)
_add(_vault, "passphrase", people.passphrase, mark("Commands", "Change your own passphrase."))

_case = _group("case", mark("Commands", "Begin, show, list, find and close cases."))
_add(
    _case,
    "new",
    cases.new,
    mark("Commands", "Begin a case with everything a file says of it, or not at all."),
)
_add(_case, "show", cases.show, mark("Commands", "Show a case; answers that identify stay hidden."))
_add(_case, "list", cases.show_list, mark("Commands", "List cases, the newest first."))
_add(_case, "find", cases.find, mark("Commands", "Find cases by words that are anywhere on record."))
_add(
    _case,
    "duplicates",
    duplicates.show_duplicates,
    mark("Commands", "List the cases that may be about the same person."),
)
_add(
    _case,
    "merge",
    duplicates.merge,
    mark("Commands", "Make one case of two that are about the same person."),
)
_add(_case, "unmerge", duplicates.unmerge, mark("Commands", "Take the last merge into a case back."))
_add(
    _case,
    "print",
    printing.print_case,
    mark("Commands", "Print a case for the person or a receiver, its consent cards or its plan."),
)
_add(_case, "close", cases.close, mark("Commands", "Close a case whose work is settled."))

_add(
    commands,
    "schema",
    schemas.schema,
    mark("Commands", "Print what a kind of record holds, as JSON Schema."),
)
_add(commands, "steps", steps.steps, mark("Commands", "Show the steps of the procedure in a case."))
_add(
    commands,
    "agenda",
    agenda.agenda,
    mark("Commands", "Show what is due, and write it into a calendar file without names."),
)
_add(
    commands,
    "screen",
    screening.screen,
    mark("Commands", "Keep a screening and see what its answers add up to."),
)
_add(commands, "refer", referring.refer, mark("Commands", "Refer a person to a service, with the letter."))
_add(
    commands,
    "form",
    forms.form,
    mark("Commands", "Print a form or letter that a step of the procedure asks for."),
)

_arrivals = _group("arrivals", mark("Commands", "Lists of people who arrive many at once, without names."))
_add(_arrivals, "list", arrivals.show_list, mark("Commands", "Show the lists, the newest first."))
_add(_arrivals, "show", arrivals.show, mark("Commands", "Show a list by urgency: wristbands, and no names."))
_add(_arrivals, "labels", arrivals.labels, mark("Commands", "Print labels for wristbands or tents."))
_add(
    _arrivals,
    "summary",
    arrivals.summary,
    mark("Commands", "Print the head count and the first needs, without names."),
)

_figures = _group("figures", mark("Commands", "Make anonymous figures, and protect or attack any."))
_add(
    _figures,
    "refresh",
    figures.refresh,
    mark("Commands", "Bring the figures up to date from the cases."),
)
_add(
    _figures,
    "make",
    figures.make,
    mark("Commands", "Publish figures of the vault, with their place in the ledger."),
)
_add(
    _figures,
    "propose",
    figure_releases.propose,
    mark("Commands", "Propose figures, which a colleague then looks at and approves."),
)
_add(_figures, "proposals", figure_releases.proposals, mark("Commands", "Show what waits for approval."))
_add(
    _figures,
    "approve",
    figure_releases.approve,
    mark("Commands", "Publish the figures that a colleague has proposed."),
)
_add(_figures, "withdraw", figure_releases.withdraw, mark("Commands", "Take a proposal of figures back."))
_add(
    _figures,
    "ledger",
    figure_releases.ledger,
    mark("Commands", "Show everything that was published, or write a release again."),
)
_add(
    _figures,
    "check",
    figures.check,
    mark("Commands", "Attack figures that have left and say what somebody outside would learn."),
)
_add(
    _figures,
    "protect",
    figures.protect,
    mark("Commands", "Protect the figures of any table of records, without a vault."),
)
_add(
    _figures,
    "menus",
    figure_menus.show_menus,
    mark("Commands", "List the menus of figures: whom each counts, and its tables."),
)
_add(
    _figures,
    "plan",
    figure_menus.show_plan,
    mark("Commands", "Write the plan of a menu, from which figures are made."),
)

_add(
    _figures,
    "combine",
    figures_combine.combine,
    mark("Commands", "Join the releases of many countries into one regional table."),
)

_procedures = _group("procedures", mark("Commands", "Show, check and compare the countries' procedures."))
_add(
    _procedures,
    "list",
    procedures.show_list,
    mark("Commands", "List the countries that have a procedure."),
)
_add(_procedures, "show", procedures.show, mark("Commands", "Show the procedure of a country."))
_add(
    _procedures,
    "check",
    procedures.check,
    mark("Commands", "Check a procedure file and name every fault with its line."),
)
_add(
    _procedures,
    "compare",
    procedures.compare,
    mark("Commands", "Set the procedures of countries, or two versions of one, side by side."),
)

_add(
    _procedures,
    "sign",
    pack_files.sign,
    mark("Commands", "Sign a procedure file, so that other offices know who answers for it."),
)
_add(
    _procedures,
    "install",
    pack_files.install,
    mark("Commands", "Look at a procedure from a file, and with --yes put it to use."),
)

_instruments = _group("instruments", mark("Commands", "List and check the instruments of assessment."))
_add(_instruments, "list", instruments.show_list, mark("Commands", "List the instruments."))
_add(
    _instruments,
    "check",
    instruments.check,
    mark("Commands", "Check an instrument file and name every fault with its line."),
)

_guidance = _group("guidance", mark("Commands", "Show the cards of guidance for the steps."))
_add(_guidance, "list", guidance.show_list, mark("Commands", "List the topics there is a card for."))
_add(_guidance, "show", guidance.show, mark("Commands", "Show the card for a topic."))

_journal = _group("journal", mark("Commands", "Read the journal, or check that it is whole."))
_add(_journal, "show", journal.show, mark("Commands", "Show the newest lines of the journal."))
_add(
    _journal,
    "check",
    journal.check,
    mark("Commands", "Check that no line of the journal was changed or taken out."),
)
_add(commands, "rights", journal.rights, mark("Commands", "Show which role may do what."))
