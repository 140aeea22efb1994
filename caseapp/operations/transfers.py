"""Hands a whole case to a colleague, another office or another organisation, once they accept."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, Closure, Transfer
from caseapp.operations import closing, rules
from caseapp.operations.acts import Act
from caseapp.operations.blocks import is_blocked
from caseapp.operations.casebook import name_of
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.users import users
from caseapp.security.rights import Right, may
from caseapp.storage.errors import NotFound
from caseapp.storage.reading import Reading
from caseapp.storage.scope import OFFER
from caseapp.storage.stored import Stored
from caseapp.storage.writing import Writing
from caseapp.text import mark

COLLEAGUE = "colleague"
_KINDS = frozenset({Case.kind, Transfer.kind, Closure.kind})
_ONE = mark("Errors", "This case is offered already. Take that offer back before you make another.")
_NOT_YOURS = mark(
    "Errors", "Only the worker responsible for a case, or a supervisor, hands it over. Ask one of them."
)
_WHO = mark("Errors", "Choose a colleague who works on cases, and not yourself.")
_KEPT_AWAY = mark("Errors", "This colleague is kept from the case. Choose somebody else.")
_HAS_IT = mark("Errors", "This colleague is responsible for the case already.")
_WHERE = mark("Errors", "Say which office or organisation takes the case.")
_AGREEMENT = mark(
    "Errors", "Ask the person whether she or he agrees; without agreement, write down why it has to be."
)
_OUTSIDE = mark(
    "Errors",
    "Without the person's agreement a case leaves the office only where a life is at risk, and a supervisor"
    " offers it.",
)
_REASON = mark("Errors", "Say why, so that whoever offered the case can act on it.")
_NOT_TO_YOU = mark("Errors", "This case is not offered to you.")
_ANSWERED = mark("Errors", "This offer was answered or taken back already.")
_BY_COLLEAGUE = mark("Errors", "The colleague answers this offer; you can take it back.")
_STATE = mark("Errors", "Say whether the case was accepted or refused.")


@dataclass(frozen=True)
class Offered:
    """A transfer that waits for an answer; `is_for_me` when the reader is the one to answer."""

    case_id: str
    code: str
    transfer_id: str
    transfer: Transfer
    offered_by: str
    to: str
    is_for_me: bool


def offer_case(desk: Desk, case_id: str, transfer: Transfer, draft_key: str | None = None) -> Changes:
    """Offers the case; a colleague may read it until she has answered."""
    desk.require(Right.TRANSFER_CASE)
    transfer = check(Transfer, transfer.model_dump(), desk.today())
    now, me = desk.now(), desk.worker.user_id
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        case = rules.require_open(records)
        if rules.open_transfer(records) is not None:
            raise KnownError(_ONE)
        _require_giver(desk, case)
        _require_agreement(desk, transfer)
        _require_receiver(desk, vault, case_id, case, transfer)
        to_colleague = transfer.to == COLLEAGUE
        said = {"offered_at": now, "offered_by": me, "state": "offered", "answered_at": None, "answer": None}
        said["office" if to_colleague else "colleague"] = None  # what was typed before the choice changed
        transfer_id = vault.add(transfer.model_copy(update=said), case_id)
        if to_colleague:
            vault.set_meta(f"{OFFER}{transfer.colleague}:{case_id}", transfer_id)
        vault.note(Act.OFFER_TRANSFER, case_id, transfer.to)
        if draft_key is not None:
            vault.drop_draft(draft_key)
    return Changes(case_id, _KINDS, transfer_id)


def offer_case_with(
    desk: Desk, case_id: str, untrusted: Mapping[str, object], draft_key: str | None = None
) -> Changes:
    """Checks what the form gave and offers the case."""
    desk.require(Right.TRANSFER_CASE)
    return offer_case(desk, case_id, check(Transfer, untrusted, desk.today()), draft_key)


def accept_case(desk: Desk, case_id: str, transfer_id: str, words: str | None = None) -> Changes:
    """The colleague takes the case over and is responsible from now on."""
    desk.require(Right.TRANSFER_CASE)
    with desk.vault.write() as vault:
        transfer = _for_me(desk, vault, case_id, transfer_id)
        rules.require_open(vault.of_case(case_id))
        said = {"answered_at": desk.now(), "answer": words}
        closing.give_to(vault, case_id, desk.worker.user_id)
        closing.end_offer(desk, vault, case_id, (transfer_id, transfer), "accepted", **said)
        vault.note(Act.ACCEPT_TRANSFER, case_id, Transfer.kind)
    return Changes(case_id, _KINDS, transfer_id)


def refuse_case(desk: Desk, case_id: str, transfer_id: str, reason: str) -> Changes:
    """The colleague does not take the case, and says why; it is out of her sight again."""
    desk.require(Right.TRANSFER_CASE)
    rules.require_words(reason, _REASON)
    with desk.vault.write() as vault:
        transfer = _for_me(desk, vault, case_id, transfer_id)
        # First the line, while the case can still be seen.
        vault.note(Act.REFUSE_TRANSFER, case_id, Transfer.kind)
        said = {"answered_at": desk.now(), "answer": reason}
        closing.end_offer(desk, vault, case_id, (transfer_id, transfer), "refused", **said)
    return Changes(case_id, _KINDS, transfer_id)


def record_transfer_answer(
    desk: Desk,
    case_id: str,
    transfer_id: str,
    state: str,
    words: str | None = None,
    *,
    closes: bool = False,
) -> Changes:
    """What another office or organisation answered; with `closes` the case is closed as transferred."""
    desk.require(Right.TRANSFER_CASE)
    if state not in ("accepted", "refused"):
        raise KnownError(_STATE)
    if state == "refused":
        rules.require_words(words, _REASON)
    with desk.vault.write() as vault:
        case, transfer = _open(vault, case_id, transfer_id)
        _require_giver(desk, case)
        if transfer.to == COLLEAGUE:
            raise KnownError(_BY_COLLEAGUE)
        said = {"answered_at": desk.now(), "answer": words or None}
        closing.end_offer(desk, vault, case_id, (transfer_id, transfer), state, **said)
        vault.note(Act.ANSWER_TRANSFER, case_id, state)
        if closes and state == "accepted":
            desk.require(Right.CLOSE_CASE)
            ended = Closure(
                closed_on=desk.today(), reason="transferred", person_agrees=transfer.person_agrees
            )
            closing.put_closure(desk, vault, case_id, ended)
    return Changes(case_id, _KINDS, transfer_id)


def withdraw_transfer(desk: Desk, case_id: str, transfer_id: str, reason: str) -> Changes:
    """Takes the offer back; the colleague no longer sees the case."""
    desk.require(Right.TRANSFER_CASE)
    rules.require_words(reason, _REASON)
    with desk.vault.write() as vault:
        case, transfer = _open(vault, case_id, transfer_id)
        _require_giver(desk, case)
        said = {"answered_at": desk.now(), "answer": reason}
        closing.end_offer(desk, vault, case_id, (transfer_id, transfer), "withdrawn", **said)
        vault.note(Act.WITHDRAW_TRANSFER, case_id, Transfer.kind)
    return Changes(case_id, _KINDS, transfer_id)


def waiting_transfers(desk: Desk) -> tuple[Offered, ...]:
    """The offers that wait for the worker's answer; a supervisor sees all that wait."""
    desk.require(Right.TRANSFER_CASE)
    if not may(desk.worker.role, Right.SUPERVISE):
        return offers_to_me(desk)
    return tuple(_offered(desk, desk.vault.of_kind(Transfer.kind)))


def offers_to_me(desk: Desk) -> tuple[Offered, ...]:
    """The cases that colleagues offer to the worker; found without looking through all cases."""
    desk.require(Right.TRANSFER_CASE)
    vault, mine = desk.vault, desk.vault.metas(f"{OFFER}{desk.worker.user_id}:")
    # An offer may be of a case that the worker has been kept from since, or that has gone.
    seen = (found for transfer_id in mine.values() if (found := _still_there(vault, transfer_id)) is not None)
    return tuple(_offered(desk, seen))


def _still_there(vault: Reading, transfer_id: str) -> Stored | None:
    with suppress(NotFound):
        transfer = vault.get(transfer_id)
        vault.of_case(transfer.case_id or "")
        return transfer
    return None


def _offered(desk: Desk, found: Iterable[Stored]) -> Iterator[Offered]:
    for stored in found:
        transfer, case_id = stored.record, stored.case_id or ""
        case = desk.vault.get(case_id).record
        if isinstance(transfer, Transfer) and transfer.state == "offered" and isinstance(case, Case):
            to = name_of(desk, transfer.colleague) if transfer.colleague else transfer.office or ""
            by, is_mine = name_of(desk, transfer.offered_by), transfer.colleague == desk.worker.user_id
            yield Offered(case_id, case.code, stored.id, transfer, by, to, is_mine)


def _open(vault: Reading, case_id: str, transfer_id: str) -> tuple[Case, Transfer]:
    transfer = vault.in_case(case_id, transfer_id).record
    if not isinstance(transfer, Transfer):
        raise NotFound
    if transfer.state != "offered":
        raise KnownError(_ANSWERED)
    return rules.case_in(vault.of_case(case_id)), transfer


def _for_me(desk: Desk, vault: Writing, case_id: str, transfer_id: str) -> Transfer:
    _, transfer = _open(vault, case_id, transfer_id)
    if transfer.to != COLLEAGUE or transfer.colleague != desk.worker.user_id:
        raise KnownError(_NOT_TO_YOU)
    return transfer


def _require_giver(desk: Desk, case: Case) -> None:
    if case.responsible not in (None, desk.worker.user_id) and not may(desk.worker.role, Right.ASSIGN_CASE):
        raise KnownError(_NOT_YOURS)


def _require_agreement(desk: Desk, transfer: Transfer) -> None:
    if transfer.person_agrees:
        return
    rules.require_words(transfer.without_agreement, _AGREEMENT)
    if transfer.to != COLLEAGUE and not may(desk.worker.role, Right.OVERRIDE_CONSENT):
        raise KnownError(_OUTSIDE)


def _require_receiver(desk: Desk, vault: Reading, case_id: str, case: Case, transfer: Transfer) -> None:
    if transfer.to != COLLEAGUE:
        rules.require_words(transfer.office, _WHERE)
        return
    able = {one.user_id.hex() for one in users(desk) if may(one.role, Right.EDIT_CASE)}
    if transfer.colleague not in able - {desk.worker.user_id}:
        raise KnownError(_WHO)
    if transfer.colleague == case.responsible:
        raise KnownError(_HAS_IT)
    if is_blocked(vault, case_id, transfer.colleague):
        raise KnownError(_KEPT_AWAY)
