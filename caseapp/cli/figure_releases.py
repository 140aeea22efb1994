"""Commands for publishing figures by two people: proposing, looking, approving, and the ledger."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from caseapp.cli.commanding import at_desk
from caseapp.cli.console import Console
from caseapp.cli.figures import Out, Plans, Recipients, completed
from caseapp.cli.files import require_new_folder
from caseapp.cli.frame import DONE
from caseapp.domain.errors import KnownError
from caseapp.text import Text, mark

if TYPE_CHECKING:  # they load slowly, and help needs no vault
    from caseapp.operations.desk import Desk
    from caseapp.operations.figure_proposals import Proposal
    from caseapp.operations.figures import PastRelease

Number = Annotated[
    int, typer.Argument(metavar="N", min=1, help=str(mark("Commands", "The number of the proposal.")))
]
_PROPOSED = mark(
    "Commands", "Proposed as number {number}. Nothing leaves until somebody else has looked and approved."
)
_PROPOSAL = mark("Commands", "Proposal {number}: {title}, {period}, {method}; people: {people}")
_NO_PROPOSALS = mark("Commands", "Nothing waits for approval.")
_WRITTEN = mark("Commands", "The figures are written as release {number}. They may leave.")
_AGAIN = mark("Commands", "These figures were published before. The same files are written again.")
_TAKEN_BACK = mark("Commands", "The proposal is taken back.")
_RELEASE = mark("Commands", "Release {number}: {title}, {period}, {method}; people: {people}")
_ALONE = mark("Commands", "Nobody else has looked at release {number}.")
_REVISES = mark("Commands", "Release {number} corrects release {earlier}.")
_NONE_YET = mark("Commands", "Nothing has been published yet.")
_STAYS = mark(
    "Commands",
    "What was published stays as it is, also when somebody in it is erased later: it says nothing of them.",
)
_BOTH = mark("Commands", "To write a release again, give both its number and a new folder.")


@at_desk
def propose(
    console: Console,
    desk: "Desk",
    plan: Plans,
    recipients: Recipients = None,
) -> int:
    """Puts figures before a second person, who looks at them and approves."""
    from caseapp.operations.desk import act
    from caseapp.operations.figures import propose_release
    from caseapp.statistics.plan_file import read_plan

    wanted = completed(read_plan(plan), console.catalogue)
    number = act(desk, propose_release, wanted, tuple(recipients or ())).record_id or ""
    console.answer({"number": int(number)}, [_PROPOSED.filled(number=number)])
    return DONE


@at_desk
def proposals(console: Console, desk: "Desk") -> int:
    """Shows what waits for a second person."""
    from caseapp.operations.desk import act
    from caseapp.operations.figures import open_proposals

    found = act(desk, open_proposals)
    lines: list[Text] = [
        _PROPOSAL.filled(
            number=one.number,
            title=one.plan.title,
            period=one.plan.period,
            method=one.plan.method.value,
            people=one.numbers.people,
        )
        for one in found
    ]
    console.answer({"proposals": [_proposal(one) for one in found]}, lines or [_NO_PROPOSALS])
    return DONE


@at_desk
def approve(console: Console, desk: "Desk", number: Number, out: Out) -> int:
    """Publishes what a colleague proposed in a new folder."""
    from caseapp.operations.desk import act
    from caseapp.operations.figures import approve_release

    require_new_folder(out)
    release = act(desk, approve_release, number, out, console.catalogue.language)
    said = _AGAIN if release.is_again else _WRITTEN.filled(number=release.number)
    console.answer({"number": release.number, "is_again": release.is_again}, [said])
    return DONE


@at_desk
def withdraw(console: Console, desk: "Desk", number: Number) -> int:
    """Takes a proposal back."""
    from caseapp.operations.desk import act
    from caseapp.operations.figures import withdraw_proposal

    act(desk, withdraw_proposal, number)
    console.answer({"number": number}, [_TAKEN_BACK])
    return DONE


@at_desk
def ledger(
    console: Console,
    desk: "Desk",
    number: Annotated[
        int | None,
        typer.Option(
            "--again", metavar="N", min=1, help=str(mark("Commands", "Write this release once more."))
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", metavar="DIR", help=str(mark("Commands", "The new folder in which the figures leave."))
        ),
    ] = None,
) -> int:
    """Shows everything ever published, or writes one of the releases again."""
    from caseapp.operations.desk import act
    from caseapp.operations.figures import past_releases, write_again

    if (number is None) != (out is None):
        raise KnownError(_BOTH)
    if number is not None and out is not None:
        require_new_folder(out)
        act(desk, write_again, number, out)
        console.answer({"number": number, "is_again": True}, [_AGAIN])
        return DONE
    past = act(desk, past_releases)
    lines = [line for one in past for line in _told(one)]
    console.answer({"releases": [_past(one) for one in past]}, [*lines, _STAYS] if lines else [_NONE_YET])
    return DONE


def _told(one: "PastRelease") -> Iterator[Text]:
    yield _RELEASE.filled(
        number=one.number, title=one.title, period=one.period, method=one.method.value, people=one.people
    )
    if not one.approver:
        yield _ALONE.filled(number=one.number)
    if one.revises is not None:
        yield _REVISES.filled(number=one.number, earlier=one.revises)


def _past(one: "PastRelease") -> dict[str, object]:
    return {
        "number": one.number,
        "at": one.at,
        "title": one.title,
        "period": one.period,
        "method": one.method.value,
        "author": one.author,
        "approver": one.approver or None,
        "recipients": list(one.recipients),
        "people": one.people,
        "cells": dict(one.cells or {}),
        "rho": one.rho,
        "delta": one.delta,
        "revises": one.revises,
    }


def _proposal(one: "Proposal") -> dict[str, object]:
    return {
        "number": one.number,
        "at": one.at.isoformat(),
        "author": one.author,
        "is_own": one.is_own,
        "title": one.plan.title,
        "period": one.plan.period,
        "method": one.plan.method.value,
        "tables": [list(table) for table in one.plan.tables],
        "recipients": list(one.recipients),
        "numbers": one.numbers.model_dump(mode="json"),
    }
