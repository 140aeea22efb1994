"""What asking for approval means for a record: put up, put up again after a change, and in force or not."""

from collections.abc import Sequence

from caseapp.domain.errors import KnownError
from caseapp.domain.records import Approval, Goal, PlanAction
from caseapp.operations.acts import Act
from caseapp.operations.desk import Desk
from caseapp.operations.in_force import newest_approval
from caseapp.operations.policy import APPROVABLE, needs_approval
from caseapp.storage.reading import Reading
from caseapp.storage.stored import Stored
from caseapp.storage.writing import Writing
from caseapp.text import mark

_NO_PLAN_YET = mark(
    "Errors",
    "The goal of this action is not approved yet. Ask for approval first; it can be planned meanwhile.",
)
_BEGUN = frozenset({"under_way", "done"})


def is_approved(records: Sequence[Stored], subject: Stored) -> bool:
    """Whether the record was approved as it stands now."""
    found = newest_approval(records, subject.id)
    return found is not None and found[1].state == "approved" and found[1].subject_version == subject.version


def put_up(
    vault: Writing, desk: Desk, records: Sequence[Stored], subject: Stored, question: str | None = None
) -> str:
    """Asks for approval of a record as it stands; an older question about it is taken back."""
    withdraw(vault, records, subject.id)
    approval = Approval(
        subject_kind=subject.record.kind,
        subject=subject.id,
        subject_version=subject.version,
        asked_at=desk.now(),
        asked_by=desk.worker.user_id,
        question=question,
    )
    approval_id = vault.add(approval, subject.case_id)
    vault.note(Act.ASK_APPROVAL, subject.case_id or "", subject.record.kind)
    return approval_id


def withdraw(vault: Writing, records: Sequence[Stored], subject_id: str) -> None:
    """Takes the question about a record back, for it is asked anew or its record goes."""
    before = newest_approval(records, subject_id)
    if before is not None and before[1].state == "asked":
        vault.change(before[0], before[1].model_copy(update={"state": "withdrawn"}))


def ask_again(vault: Writing, desk: Desk, case_id: str, record_id: str) -> None:
    """After a change: what was put up, or approved where the office wants it, is put up once more."""
    records = vault.of_case(case_id)
    before = newest_approval(records, record_id)
    if before is None:
        return
    subject = vault.get(record_id)
    was_approved = before[1].state == "approved" and needs_approval(vault, subject.record.kind)
    if before[1].subject_version != subject.version and (before[1].state == "asked" or was_approved):
        put_up(vault, desk, records, subject, before[1].question)


def require_plan_in_force(vault: Reading, case_id: str, action: PlanAction) -> None:
    """Where plans need approval, nothing is begun towards a goal that has none."""
    if action.state not in _BEGUN or action.goal is None or not needs_approval(vault, Goal.kind):
        return
    records = vault.of_case(case_id)
    goal = next((each for each in records if each.id == action.goal), None)
    if goal is not None and not is_approved(records, goal):
        raise KnownError(_NO_PLAN_YET)


def is_approvable(stored: Stored) -> bool:
    """Whether a record can be put up for approval."""
    return isinstance(stored.record, APPROVABLE)
