"""Closes a case whose work is settled, and opens it again."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Approval, Case, Closure, FollowUp, Transfer
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.approving import put_up, withdraw
from caseapp.operations.blocks import is_blocked
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.in_force import is_waiting
from caseapp.operations.policy import needs_approval
from caseapp.operations.summary import CLOSED
from caseapp.operations.users import users
from caseapp.operations.work_left import in_one, work_left
from caseapp.security.rights import Right, may
from caseapp.storage.scope import OFFER
from caseapp.storage.stored import Stored, of_type
from caseapp.storage.writing import Writing
from caseapp.text import Text, mark

_KINDS = frozenset({Case.kind, Closure.kind, Approval.kind, FollowUp.kind})
_TRANSFER = mark(
    "Errors", "This case is offered to somebody else. Record the answer or take the offer back first."
)
_KEPT_AWAY = mark("Errors", "This colleague is kept from the case. Choose somebody else.")


class WorkLeft(KnownError):
    """A case with unsettled work is not closed."""

    def __init__(self, left: Sequence[Text]) -> None:
        super().__init__(
            mark(
                "Errors",
                "There is work left in this case: {what}. Settle each one, or set it aside with a reason,"
                " then close.",
            ).filled(what=in_one(left))
        )


def close_case(desk: Desk, case_id: str, closure: Closure, draft_key: str | None = None) -> Changes:
    """Closes a case in which nothing is left to do; a follow-up wanted afterwards is planned with it."""
    desk.require(Right.CLOSE_CASE)
    closure = check(Closure, closure.model_dump(), desk.today())
    with desk.vault.write() as vault:
        put_closure(desk, vault, case_id, closure)
        if draft_key is not None:
            vault.drop_draft(draft_key)
    return Changes(case_id, _KINDS)


def put_closure(desk: Desk, vault: Writing, case_id: str, closure: Closure) -> tuple[str, ...]:
    """Closes the case, or puts its closure up where the office wants closures approved; what was added."""
    records = vault.of_case(case_id)
    rules.require_open(records)
    if rules.open_transfer(records) is not None:
        raise KnownError(_TRANSFER)
    _require_settled(records, desk.now())
    for waiting in _waiting_closures(records):  # closing again takes the place of what waits
        withdraw(vault, records, waiting)
        vault.remove(waiting)
    closure_id = vault.add(closure, case_id)
    if needs_approval(vault, Closure.kind):
        return (closure_id, put_up(vault, desk, records, vault.get(closure_id)))
    return (closure_id, *take_effect(desk, vault, case_id, closure))


def take_effect(desk: Desk, vault: Writing, case_id: str, closure: Closure) -> tuple[str, ...]:
    """The case is closed from now on; the id of the follow-up that is wanted after it, if one is."""
    records = vault.of_case(case_id)
    rules.require_open(records)
    _require_settled(records, desk.now())
    added: tuple[str, ...] = ()
    if closure.follow_up_on is not None:
        added = (vault.add(FollowUp(month="other", planned_on=closure.follow_up_on), case_id),)
        vault.note(Act.ADD_RECORD, case_id, FollowUp.kind)
    _set_status(vault, case_id, closed_status(closure))
    vault.note(Act.CLOSE_CASE, case_id, closure.reason)
    return added


def close_case_with(
    desk: Desk, case_id: str, untrusted: Mapping[str, object], draft_key: str | None = None
) -> Changes:
    """Checks what the closing form gave and closes the case."""
    desk.require(Right.CLOSE_CASE)
    return close_case(desk, case_id, check(Closure, untrusted, desk.today()), draft_key)


def reopen_case(desk: Desk, case_id: str) -> Changes:
    """Opens a closed case again; its closure stays in the record."""
    desk.require(Right.REOPEN_CASE)
    with desk.vault.write() as vault:
        if rules.case_in(vault.of_case(case_id)).status not in CLOSED:
            raise KnownError(mark("Errors", "This case is open already."))
        _set_status(vault, case_id, "Active")
        vault.note(Act.REOPEN_CASE, case_id)
    return Changes(case_id, _KINDS)


def assign_case(desk: Desk, case_id: str, user_id: str) -> Changes:
    """Gives a case to a caseworker of this vault."""
    desk.require(Right.ASSIGN_CASE)
    require_able(desk, user_id)
    with desk.vault.write() as vault:
        put_assignment(desk, vault, case_id, user_id)
    return Changes(case_id, frozenset({Case.kind}))


def put_assignment(desk: Desk, vault: Writing, case_id: str, user_id: str) -> None:
    """Gives a case to somebody who is not kept from it; an offer of it to somebody else ends."""
    if is_blocked(vault, case_id, user_id):
        raise KnownError(_KEPT_AWAY)
    if (offered := rules.open_transfer(vault.of_case(case_id))) is not None:
        end_offer(desk, vault, case_id, offered, "withdrawn")
    give_to(vault, case_id, user_id)
    vault.note(Act.ASSIGN, case_id, user_id)


def give_to(vault: Writing, case_id: str, user_id: str) -> None:
    """Makes a worker responsible for the case."""
    case = rules.case_in(vault.of_case(case_id))
    vault.change(case_id, case.model_copy(update={"responsible": user_id}))


def end_offer(
    desk: Desk, vault: Writing, case_id: str, offer: tuple[str, Transfer], state: str, **said: object
) -> None:
    """An offer of the case is answered or taken back; it opens the case to nobody any longer."""
    transfer_id, transfer = offer
    whole = {**transfer.model_dump(), "state": state, **said}
    # Through the checks again, for what was answered is somebody's words.
    vault.change(transfer_id, check(Transfer, whole, desk.today(), (transfer,)))
    if transfer.colleague is not None:
        vault.set_meta(f"{OFFER}{transfer.colleague}:{case_id}", "")


def _waiting_closures(records: Sequence[Stored]) -> tuple[str, ...]:
    return tuple(key for key, _ in of_type(records, Closure) if is_waiting(records, key))


def _set_status(vault: Writing, case_id: str, status: str) -> None:
    case = rules.case_in(vault.of_case(case_id))
    vault.change(case_id, case.model_copy(update={"status": status}))


def require_able(desk: Desk, user_id: str) -> None:
    """Refuses when this is nobody who can be given a case."""
    able = {one.user_id.hex() for one in users(desk) if may(one.role, Right.EDIT_CASE)}
    if user_id not in able:
        raise KnownError(mark("Errors", "Choose a worker of this vault who works on cases."))


def closed_status(closure: Closure) -> str:
    """The status of a case that is closed so."""
    return "ClosedReferred" if closure.reason == "transferred" else "Closed"


def _require_settled(records: Sequence[Stored], now: datetime) -> None:
    left = work_left(records, now)
    if left:
        raise WorkLeft(left)
