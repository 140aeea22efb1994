"""Closes a case whose work is settled, and opens it again."""

from collections.abc import Mapping, Sequence

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, Closure, Referral, Task
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.summary import CLOSED
from caseapp.operations.users import users
from caseapp.security.rights import Right, may
from caseapp.storage.stored import Stored, of_type
from caseapp.storage.writing import Writing
from caseapp.text import mark

_KINDS = frozenset({Case.kind, Closure.kind})


class WorkLeft(KnownError):
    """A case with unsettled work is not closed."""

    def __init__(self, tasks: int, referrals: int) -> None:
        super().__init__(
            mark(
                "Errors",
                "There is work left in this case: {tasks} open tasks and {referrals} referrals without an"
                " answer. Settle each one, or set it aside with a reason, then close.",
            ).filled(tasks=tasks, referrals=referrals)
        )


def close_case(desk: Desk, case_id: str, closure: Closure, draft_key: str | None = None) -> Changes:
    """Closes a case whose own tasks are settled and whose referrals are answered."""
    desk.require(Right.CLOSE_CASE)
    closure = check(Closure, closure.model_dump(), desk.today())
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        rules.require_open(records)
        _require_settled(records)
        vault.add(closure, case_id)
        _set_status(vault, case_id, closed_status(closure))
        vault.note(Act.CLOSE_CASE, case_id, closure.reason)
        if draft_key is not None:
            vault.drop_draft(draft_key)
    return Changes(case_id, _KINDS)


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
        case = rules.case_in(vault.of_case(case_id))
        vault.change(case_id, case.model_copy(update={"responsible": user_id}))
        vault.note(Act.ASSIGN, case_id, user_id)
    return Changes(case_id, frozenset({Case.kind}))


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


def work_left(records: Sequence[Stored]) -> tuple[int, int]:
    """How many of the case's own tasks are open, and how many referrals have no answer."""
    tasks = sum(task.state == "open" and task.step is None for _, task in of_type(records, Task))
    referrals = sum(referral.state == "sent" for _, referral in of_type(records, Referral))
    return tasks, referrals


def _require_settled(records: Sequence[Stored]) -> None:
    tasks, referrals = work_left(records)
    if tasks or referrals:
        raise WorkLeft(tasks, referrals)
