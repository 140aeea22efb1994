"""Commands for the people of a vault: who they are, taking one in, a new passphrase."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli import options
from caseapp.cli.access import desk_in, lock_vault
from caseapp.cli.asking import read_new_passphrase, read_passphrase
from caseapp.cli.commanding import at_desk, spoken
from caseapp.cli.console import Console
from caseapp.cli.frame import DONE
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk


class RoleName(StrEnum):
    """The roles somebody can be taken in with."""

    CASEWORKER = "caseworker"
    SUPERVISOR = "supervisor"
    STATISTICS = "statistics"
    AUDITOR = "auditor"
    TRAINER = "trainer"


@at_desk
def users(console: Console, desk: "Desk") -> int:
    """Lists the people of the vault by number."""
    from caseapp.operations.desk import act
    from caseapp.operations.users import users as people_of
    from caseapp.security.rights import ROLE_NAMES

    people = act(desk, people_of)
    document = [
        {
            "number": one.number,
            "name": one.display_name,
            "role": one.role.value,
            "valid_until": one.valid_until.isoformat() if one.valid_until else None,
        }
        for one in people
    ]
    heads = (mark("Commands", "Number"), mark("Commands", "Name"), mark("Commands", "Role"))
    rows = [(str(one.number), one.display_name, ROLE_NAMES[one.role]) for one in people]
    console.answer(document, console.table(heads, rows))
    return DONE


@at_desk
def add_user(
    console: Console,
    desk: "Desk",
    name: Annotated[
        str,
        typer.Option("--name", metavar="NAME", help=str(mark("Commands", "The name colleagues know."))),
    ],
    role: Annotated[
        RoleName, typer.Option("--role", help=str(mark("Commands", "What the person will be in this vault.")))
    ],
    new_passphrase_file: options.NewPassphraseFile = None,
) -> int:
    """Takes a colleague in."""
    from caseapp.operations.desk import act
    from caseapp.operations.users import add_user as take_in
    from caseapp.security.members import Newcomer
    from caseapp.security.rights import Right, Role

    desk.require(Right.MANAGE_USERS)  # before anybody types a passphrase in vain
    passphrase = read_new_passphrase(console, new_passphrase_file)
    number = act(desk, take_in, Newcomer(name, Role(role.value), passphrase))
    said = mark("Commands", "Taken in. The number to unlock with is {number}.").filled(number=number)
    console.answer({"number": number, "role": role.value}, [said])
    return DONE


@spoken
def passphrase(
    console: Console,
    user: options.User,
    vault: options.Vault = None,
    passphrase_file: options.PassphraseFile = None,
    new_passphrase_file: options.NewPassphraseFile = None,
) -> int:
    """Gives the worker a new passphrase."""
    from caseapp.operations.desk import act
    from caseapp.operations.users import change_passphrase

    with lock_vault(vault) as folder:
        old = read_passphrase(console, passphrase_file)
        with desk_in(console, folder, user, old) as desk:
            new = read_new_passphrase(console, new_passphrase_file)
            act(desk, change_passphrase, old, new)
            number = desk.worker.number
    said = mark(
        "Commands", "Your passphrase is changed. Copies of the vault made before still open with the old one."
    )
    console.answer({"number": number}, [said])
    return DONE
