"""Commands for a vault as a whole: making one, checking it, and what it is."""

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli import options
from caseapp.cli.access import new_vault_folder, open_desk
from caseapp.cli.asking import read_new_passphrase
from caseapp.cli.commanding import at_desk, spoken
from caseapp.cli.console import Console
from caseapp.cli.frame import DONE, FOUND
from caseapp.domain.errors import KnownError
from caseapp.paths import default_vault
from caseapp.text import Text, mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk
    from caseapp.operations.upkeep import Health

_WHO = mark("Commands", "Say who the first supervisor is with --user, and which office it is with --office.")
_MADE = mark("Commands", "The vault is ready. The first supervisor has the number 1.")
_TRAINING_MADE = mark(
    "Commands",
    "The training vault is ready, for made-up people only. Every role has a number, from 1 on, and the"
    " passphrase is: {passphrase}",
)
_SOUND = mark("Commands", "Nothing was found. The vault is sound.")
_BROKEN_LINE = mark("Commands", "The journal is not whole: its chain breaks at line {line}.")
_ONE_COPY = mark("Commands", "One copy of the key file is damaged. The other one is whole.")
_FAULT = mark("Commands", "A file of the vault is damaged: {fault}.")


class FirstRole(StrEnum):
    """The role of a vault's first user."""

    SUPERVISOR = "supervisor"


@spoken
def create(
    console: Console,
    country: Annotated[
        str,
        typer.Option(
            "--country",
            metavar="CC",
            help=str(mark("Commands", "The country whose procedure is followed, such as TH.")),
        ),
    ],
    office: Annotated[
        str | None,
        typer.Option("--office", metavar="NAME", help=str(mark("Commands", "The name of the office."))),
    ] = None,
    user: Annotated[
        str | None,
        typer.Option(
            "--user", metavar="NAME", help=str(mark("Commands", "The name of the first supervisor."))
        ),
    ] = None,
    role: Annotated[
        FirstRole,
        typer.Option(
            "--role", help=str(mark("Commands", "Her role: the first user is always a supervisor."))
        ),
    ] = FirstRole.SUPERVISOR,
    training: Annotated[
        bool,
        typer.Option(
            "--training",
            help=str(
                mark(
                    "Commands",
                    "Make a training vault: for made-up people only, with a passphrase that everybody knows.",
                )
            ),
        ),
    ] = False,
    vault: options.Vault = None,
    passphrase_file: options.PassphraseFile = None,
) -> int:
    """Makes a vault; the role is only there to be said."""
    from caseapp.operations.offices import Office, set_up, set_up_training
    from caseapp.security.keyring import TRAINING_PASSPHRASE

    del role
    folder = vault if vault is not None else default_vault()
    said = _MADE
    if training:
        with new_vault_folder(folder):
            set_up_training(folder, country)
        said = _TRAINING_MADE.filled(passphrase=TRAINING_PASSPHRASE)
    elif office and user:
        passphrase = read_new_passphrase(console, passphrase_file)
        with new_vault_folder(folder):
            set_up(folder, Office(country, office), user, passphrase)
    else:
        raise KnownError(_WHO)
    console.answer({"country": country, "is_training": training, "number": 1}, [said])
    return DONE


@spoken
def check(
    console: Console,
    user: options.User,
    full: Annotated[
        bool,
        typer.Option(
            "--full", help=str(mark("Commands", "Read every page and check its code; this takes longer."))
        ),
    ] = False,
    vault: options.Vault = None,
    passphrase_file: options.PassphraseFile = None,
) -> int:
    """Says what is wrong with the vault; damage that keeps it from being opened is a finding too."""
    from caseapp.operations.desk import act
    from caseapp.operations.upkeep import check_vault
    from caseapp.security.errors import DataDamaged, KeyringDamaged
    from caseapp.storage.errors import FileMissing

    try:
        with open_desk(console, vault, user, passphrase_file) as desk:
            health = act(desk, check_vault, full=full)
    except (DataDamaged, FileMissing, KeyringDamaged) as damage:
        document = {"is_sound": False, "faults": [console.words(damage.text)]}
        console.answer(document, [damage.text])
        return FOUND
    document = {
        "is_sound": health.is_sound,
        "faults": list(health.faults),
        "first_broken_line": health.first_broken_line,
        "one_keyring_copy_damaged": health.one_keyring_copy_damaged,
    }
    console.answer(document, list(_findings(health)) or [_SOUND])
    return DONE if health.is_sound else FOUND


def _findings(health: "Health") -> Iterator[Text]:
    for fault in health.faults:
        yield _FAULT.filled(fault=fault)
    if health.first_broken_line is not None:
        yield _BROKEN_LINE.filled(line=health.first_broken_line)
    if health.one_keyring_copy_damaged:
        yield _ONE_COPY


@at_desk
def info(console: Console, desk: "Desk") -> int:
    """Says what is known of the vault, and of the device it lies on."""
    from caseapp.security.hygiene import read_hygiene
    from caseapp.security.places import look_at
    from caseapp.security.rights import ROLE_NAMES, Right

    cases = desk.vault.count_cases() if Right.OPEN_CASE in desk.worker.rights else None
    hygiene, warning = read_hygiene(desk.folder), look_at(desk.folder).warning
    remarks = ([warning] if warning is not None else []) + list(hygiene.lines)
    document = {
        "country": desk.country,
        "device": {"swap": hygiene.swap, "hibernation": hygiene.hibernation, "disk": hygiene.disk},
        "is_training": desk.is_training,
        "number": desk.worker.number,
        "role": desk.worker.role.value,
        "open_cases": cases[0] if cases else None,
        "all_cases": cases[1] if cases else None,
        "remarks": [console.words(remark) for remark in remarks],
    }
    kind = mark("Commands", "A training vault, for made-up people only.")
    lines: list[Text] = [
        kind if desk.is_training else mark("Commands", "A vault for real cases."),
        mark("Commands", "Your number is {number} and your role: {role}").filled(
            number=desk.worker.number, role=ROLE_NAMES[desk.worker.role]
        ),
    ]
    if cases:
        counted = mark("Commands", "Cases: {all}, of them open: {open}")
        lines.append(counted.filled(all=document["all_cases"], open=document["open_cases"]))
    console.answer(document, [*lines, *remarks])
    return DONE
