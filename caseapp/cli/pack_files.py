"""Commands that sign a procedure pack for others, and put one from others to use."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console, Words
from caseapp.cli.frame import DONE
from caseapp.cli.procedure_view import change, change_lines
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk
    from caseapp.operations.installing import Offer

_SIGNED = mark("Commands", "Signed by {signer}. Hand on both files: the procedure and the .sig beside it.")
_FINGERPRINT = mark("Commands", "Fingerprint of the signer: {fingerprint}")
_OFFER = mark("Commands", "{country}, reviewed {day}: {standing}")
_BY = mark("Commands", "Signed by {signer} on {day}")
_LOOK = mark("Commands", "Nothing is installed yet. Say --yes to put it to use for new cases.")
_INSTALLED = mark(
    "Commands", "Installed. New cases follow it; cases under way keep theirs until somebody says yes."
)
_FILE = typer.Argument(metavar="FILE", help=str(mark("Commands", "The procedure file.")))


@at_desk
def sign(console: Console, desk: "Desk", file: Annotated[Path, _FILE]) -> int:
    """Signs a pack in your name; the signature is put beside it."""
    from caseapp.operations.desk import act
    from caseapp.operations.installing import sign_pack
    from caseapp.security.signing import fingerprint

    made = act(desk, sign_pack, file)
    shown = fingerprint(bytes.fromhex(made.public_key))
    document = {"signer": made.signer, "signed_on": made.signed_on, "fingerprint": shown}
    console.answer(document, [_SIGNED.filled(signer=made.signer), _FINGERPRINT.filled(fingerprint=shown)])
    return DONE


@at_desk
def install(
    console: Console,
    desk: "Desk",
    file: Annotated[Path, _FILE],
    yes: Annotated[bool, typer.Option("--yes", help=str(mark("Commands", "Put it to use.")))] = False,
    accept: Annotated[
        bool,
        typer.Option(
            "--accept-signer",
            help=str(mark("Commands", "Also when it is not signed, or by somebody not known here.")),
        ),
    ] = False,
) -> int:
    """Shows who signed a pack and what it changes, and with --yes puts it to use."""
    from caseapp.operations.desk import act
    from caseapp.operations.installing import install_pack, look_at_pack

    offer = act(desk, look_at_pack, file)
    if yes:
        act(desk, install_pack, file, offer.pack.version, is_accepted=accept)
    document = {
        "country": offer.pack.country.code,
        "version": offer.pack.version,
        "standing": offer.standing.value,
        "signer": offer.signer,
        "signed_on": offer.signed_on,
        "fingerprint": offer.fingerprint,
        "changes": [change(one) for one in offer.changes],
        "installed": yes,
    }
    console.answer(document, [*_lines(offer), _INSTALLED if yes else _LOOK])
    return DONE


def _lines(offer: "Offer") -> list[Words]:
    lines: list[Words] = [
        _OFFER.filled(
            country=offer.pack.country.name,
            day=str(offer.pack.last_reviewed),
            standing=offer.standing.words,
        )
    ]
    if offer.fingerprint:
        lines.append(_BY.filled(signer=offer.signer, day=offer.signed_on))
        lines.append(_FINGERPRINT.filled(fingerprint=offer.fingerprint))
    return [*lines, *change_lines(offer.changes)]
