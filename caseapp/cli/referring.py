"""The command that refers a person to a service and leaves the letter."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli import options
from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console
from caseapp.cli.files import read_object, require_free
from caseapp.cli.frame import DONE
from caseapp.domain.errors import KnownError
from caseapp.text import mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.domain.records import Referral
    from caseapp.operations.desk import Desk

_NO_SUCH_SERVICE = mark(
    "Commands", "The directory has no service with that name or id, or several. Name one of them exactly."
)
_REFERRED = mark("Commands", "The referral is on record.")
_LETTER = mark("Commands", "The letter is written. It is not encrypted: hand it over, then delete the file.")
_MISSING = mark("Commands", "Some signs are in no font of this program; they stand as boxes in the letter.")


@at_desk
def refer(
    console: Console,
    desk: "Desk",
    code: options.CaseCode,
    source: options.FromFile,
    letter: Annotated[
        Path | None,
        typer.Option(
            "--letter", metavar="FILE.pdf", help=str(mark("Commands", "Where to leave the referral letter."))
        ),
    ] = None,
    force: options.Force = False,
) -> int:
    """Sends a referral under the person's consent."""
    from caseapp.operations.casebook import case_with_code
    from caseapp.operations.desk import act
    from caseapp.operations.referrals import refer as send

    if letter is not None:
        require_free(letter, replace=force)
    case_id = act(desk, case_with_code, code)
    changes = act(desk, send, case_id, _referral(desk, read_object(source)))
    document: dict[str, object] = {"referral": changes.record_id}
    said = [_REFERRED]
    if letter is not None:
        document["letter"] = _leave_letter(console, desk, (case_id, str(changes.record_id)), letter)
        said.append(_LETTER)
    console.answer(document, said)
    return DONE


def _referral(desk: "Desk", untrusted: dict[str, object]) -> "Referral":
    from caseapp.domain.checking import check
    from caseapp.domain.records import Referral
    from caseapp.operations.importing import answers_for

    answers = dict(answers_for(Referral, untrusted))
    if isinstance(answers.get("provider"), str):
        answers["provider"] = provider_id(desk, str(answers["provider"]))
    return check(Referral, answers, desk.today())


def provider_id(desk: "Desk", named: str) -> str:
    """The id of the service that is named by its id or, as people know it, by its name."""
    from caseapp.domain.records import Provider
    from caseapp.operations.casebook import providers
    from caseapp.operations.desk import act
    from caseapp.storage.stored import of_type

    directory = act(desk, providers)
    wanted = named.strip().casefold()
    found = [
        record_id
        for record_id, provider in of_type(directory, Provider)
        if record_id == named or provider.name.casefold() == wanted
    ]
    if len(found) != 1:
        raise KnownError(_NO_SUCH_SERVICE)
    return found[0]


def _leave_letter(
    console: Console, desk: "Desk", referral: tuple[str, str], target: Path
) -> Mapping[str, object]:
    from caseapp.operations.desk import act
    from caseapp.operations.letters import letter_pdf, write_letter

    letter = act(desk, letter_pdf, *referral, console.catalogue.language)
    act(desk, write_letter, target, letter)
    if not letter.is_complete:
        console.complain(_MISSING)
    return {"copy": letter.copy, "sheets": letter.sheets, "is_complete": letter.is_complete}
