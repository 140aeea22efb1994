"""Figures that wait for a second person: proposed by one, looked at and published by another.

Whoever proposes signs what she proposes, so that neither the plan nor her name can be changed afterwards.
The one who approves is never the author; figures are counted and attacked anew before they leave, and are
refused if the people have changed since. Where nobody else in the office may publish, one signature is
enough (`figures.make_release`), and both the ledger and the release say that nobody else has looked.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from caseapp.domain.errors import KnownError
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.figure_ledger import FIGURES, Release, figures_of
from caseapp.operations.figure_publishing import Order, publish, weighed
from caseapp.operations.users import users
from caseapp.security.rights import Right, may
from caseapp.security.signing import FIGURES_PROPOSAL, is_signed
from caseapp.statistics.errors import FiguresRefused
from caseapp.statistics.ledger import LedgerEntry
from caseapp.statistics.members import Members
from caseapp.statistics.plan import Plan
from caseapp.statistics.proposals import Numbers, Proposed, proposed_from
from caseapp.statistics.protect import Protected
from caseapp.statistics.release import require_free
from caseapp.storage.errors import NotFound
from caseapp.storage.figures_file import KeptProposal
from caseapp.text import mark

APPROVED, WITHDRAWN = "approved", "withdrawn"
_OWN = mark("Errors", "You proposed these figures yourself. Ask somebody else to look and approve.")
_ENDED = mark("Errors", "This proposal was approved or taken back already. Look at the list again.")
_FORGED = mark(
    "Errors",
    "This proposal is not what somebody of this office who may publish has signed. Do not publish it; tell"
    " your supervisor.",
)
_CHANGED = mark(
    "Errors",
    "The people in these figures have changed since they were proposed. Take the proposal back, look at the"
    " figures again and propose them anew.",
)
_SEEN_BEFORE = mark("Errors", "These figures have been published. Write them again from the ledger.")


@dataclass(frozen=True)
class Proposal:
    """Figures somebody wants published: number, who and when, the plan, for whom, and what was seen."""

    number: int
    author: str
    at: datetime
    plan: Plan
    recipients: tuple[str, ...]
    numbers: Numbers = field(default_factory=Numbers)
    is_own: bool = False


def propose_release(desk: Desk, plan: Plan, recipients: Sequence[str] = ()) -> Changes:
    """Puts figures before a second person; nothing is written and the ledger stays as it was.

    They are counted and attacked as if they were published, so that what cannot be is refused now.
    """
    desk.require(Right.PUBLISH_FIGURES)
    found = weighed(desk, plan)
    if isinstance(found.figures, LedgerEntry):
        raise FiguresRefused(_SEEN_BEFORE)
    file = figures_of(desk)
    proposed = Proposed(
        number=len(file.proposals()) + 1,
        at=desk.clock(),
        author=desk.worker.user_id,
        recipients=tuple(recipients),
        plan=plan,
        members_digest=found.members.digest,
        numbers=_numbers(found.members, found.figures),
    )
    signature = desk.worker.sign(FIGURES_PROPOSAL, _statement(desk, proposed))
    _note(desk, Act.PROPOSE_FIGURES, proposed.number)
    file.add_proposal(proposed.number, proposed.sealed(signature))
    return Changes(None, frozenset({FIGURES}), str(proposed.number))


def open_proposals(desk: Desk) -> tuple[Proposal, ...]:
    """What waits for a second person, the oldest first."""
    desk.require(Right.SEE_FIGURES)
    kept = (each for each in figures_of(desk).proposals() if each.end is None)
    return tuple(_told(desk, proposed_from(each.body)[0]) for each in kept)


def approve_release(desk: Desk, number: int, folder: Path, language: str = "en") -> Release:
    """Publishes what somebody else proposed into a new folder, once it is counted and attacked anew."""
    desk.require(Right.PUBLISH_FIGURES)
    require_free(folder)
    proposed = _signed(desk, _open(desk, number))
    if proposed.author == desk.worker.user_id:
        raise KnownError(_OWN)
    found = weighed(desk, proposed.plan)
    if found.members.digest != proposed.members_digest:
        raise KnownError(_CHANGED)
    if any(entry.proposal == number for entry in found.entries):
        raise KnownError(_ENDED)
    _note(desk, Act.APPROVE_FIGURES, number)
    order = Order(
        proposed.plan,
        proposed.author,
        desk.worker.user_id,
        proposed.recipients,
        number,
        _end(desk, APPROVED),
    )
    return publish(desk, order, found, folder, language)


def withdraw_proposal(desk: Desk, number: int) -> Changes:
    """Takes a proposal back, or refuses a colleague's; nobody can approve it afterwards."""
    desk.require(Right.PUBLISH_FIGURES)
    _open(desk, number)
    _note(desk, Act.WITHDRAW_FIGURES, number)
    figures_of(desk).end_proposal(number, _end(desk, WITHDRAWN))
    return Changes(None, frozenset({FIGURES}), str(number))


def has_second_person(desk: Desk) -> bool:
    """Whether somebody else in the office may publish, so that one signature is not enough."""
    own = desk.worker.user_id
    return any(each.user_id.hex() != own and may(each.role, Right.PUBLISH_FIGURES) for each in users(desk))


def _open(desk: Desk, number: int) -> KeptProposal:
    kept = next((each for each in figures_of(desk).proposals() if each.number == number), None)
    if kept is None:
        raise NotFound
    if kept.end is not None:
        raise KnownError(_ENDED)
    return kept


def _signed(desk: Desk, kept: KeptProposal) -> Proposed:
    """What was proposed, if its author signed it and may still publish."""
    proposed, signature = proposed_from(kept.body)
    author = next((each for each in users(desk) if each.user_id.hex() == proposed.author), None)
    if author is None or not may(author.role, Right.PUBLISH_FIGURES) or proposed.number != kept.number:
        raise FiguresRefused(_FORGED)
    if not is_signed(author.signing_public, FIGURES_PROPOSAL, _statement(desk, proposed), signature):
        raise FiguresRefused(_FORGED)
    return proposed


def _statement(desk: Desk, proposed: Proposed) -> bytes:
    """What is signed holds in this vault alone."""
    return desk.worker.vault_id.encode() + b"\n" + proposed.as_json()


def _told(desk: Desk, proposed: Proposed) -> Proposal:
    return Proposal(
        proposed.number,
        proposed.author,
        proposed.at,
        proposed.plan,
        proposed.recipients,
        proposed.numbers,
        proposed.author == desk.worker.user_id,
    )


def _numbers(members: Members, protected: Protected) -> Numbers:
    return Numbers(
        people=members.number,
        cells={status.value: number for status, number in protected.numbers().items()},
        small=protected.before.small,
        at_risk_before=protected.before.unsafe,
        at_risk_after=protected.after.unsafe,
        rho=protected.rho,
    )


def _end(desk: Desk, how: str) -> str:
    return json.dumps({"end": how, "by": desk.worker.user_id, "at": desk.clock().isoformat()})


def _note(desk: Desk, act: Act, number: int) -> None:
    if desk.open_vault is not None:
        with desk.open_vault.write() as vault:
            vault.note(act, "", str(number))
