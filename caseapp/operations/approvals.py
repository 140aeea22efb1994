"""Asks for approval of a colleague's work, and approves it or sends it back; never one's own."""

from dataclasses import dataclass

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.record import Record
from caseapp.domain.records import Approval, Case, Closure
from caseapp.operations import closing, rules
from caseapp.operations.acts import Act
from caseapp.operations.approving import is_approvable, put_up
from caseapp.operations.casebook import name_of
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.in_force import newest_approval
from caseapp.security.rights import Right
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import Stored
from caseapp.storage.writing import Writing
from caseapp.text import mark

_OWN = mark("Errors", "Nobody approves her own work or her own question. Ask another supervisor.")
_DECIDED = mark("Errors", "This was decided or taken back already.")
_CHANGED = mark(
    "Errors", "The record was changed after it was put up for approval. Ask for it to be put up again."
)
_REASON = mark("Errors", "Say what has to change; the reason is sent back with the record.")
_CANNOT = mark("Errors", "Only an assessment, a goal or a closure is put up for approval.")
_ASKED = mark("Errors", "This is put up for approval already, as it stands.")
_WROTE = frozenset({Act.ADD_RECORD, Act.CHANGE_RECORD, Act.SCREEN, Act.ASSESS, Act.RESTORE_ANSWER})


@dataclass(frozen=True)
class Waiting:
    """A record of a case that somebody should approve or send back."""

    case_id: str
    code: str
    approval_id: str
    approval: Approval
    asked_by: str
    subject: Record
    is_own: bool
    has_changed: bool


def ask_for_approval(desk: Desk, case_id: str, record_id: str, question: str | None = None) -> Changes:
    """Puts a record up for approval as it stands."""
    desk.require(Right.EDIT_CASE)
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        rules.require_open(records)
        subject = vault.in_case(case_id, record_id)
        if not is_approvable(subject):
            raise KnownError(_CANNOT)
        before = newest_approval(records, record_id)
        if before is not None and before[1].state == "asked" and before[1].subject_version == subject.version:
            raise KnownError(_ASKED)
        approval_id = put_up(vault, desk, records, subject, question)
    return Changes(case_id, frozenset({Approval.kind}), approval_id)


def approve(desk: Desk, case_id: str, approval_id: str, reason: str | None = None) -> Changes:
    """Approves a colleague's record as it was put up; a closure takes effect."""
    return _decide(desk, case_id, approval_id, "approved", reason)


def send_back(desk: Desk, case_id: str, approval_id: str, reason: str) -> Changes:
    """Sends a record back with what has to change; a closure is taken out of the case again."""
    return _decide(desk, case_id, approval_id, "returned", reason)


def waiting_approvals(desk: Desk) -> tuple[Waiting, ...]:
    """All records that wait for approval, the oldest first; one's own are marked."""
    desk.require(Right.APPROVE)
    found = []
    for stored in desk.vault.of_kind(Approval.kind):
        approval, case_id = stored.record, stored.case_id or ""
        if not isinstance(approval, Approval) or approval.state != "asked" or approval.subject is None:
            continue
        records = desk.vault.of_case(case_id)
        subject = next((each for each in records if each.id == approval.subject), None)
        if subject is None:
            continue
        found.append(
            Waiting(
                case_id,
                rules.case_in(records).code,
                stored.id,
                approval,
                name_of(desk, approval.asked_by),
                subject.record,
                is_own=_is_own(desk, case_id, approval),
                has_changed=subject.version != approval.subject_version,
            )
        )
    return tuple(found)


def _decide(desk: Desk, case_id: str, approval_id: str, state: str, reason: str | None) -> Changes:
    desk.require(Right.APPROVE)
    if state == "returned":
        rules.require_words(reason, _REASON)
    with desk.vault.write() as vault:
        approval = vault.in_case(case_id, approval_id).record
        if not isinstance(approval, Approval) or approval.subject is None:
            raise NotFound
        if approval.state != "asked":
            raise KnownError(_DECIDED)
        if _is_own(desk, case_id, approval):
            raise KnownError(_OWN)
        subject = vault.in_case(case_id, approval.subject)
        if subject.version != approval.subject_version:
            raise KnownError(_CHANGED)
        decided = {
            "state": state,
            "decided_at": desk.now(),
            "decided_by": desk.worker.user_id,
            "reason": reason or None,
        }
        # Through the checks again, for the reason is somebody's words.
        whole = {**approval.model_dump(), **decided}
        vault.change(approval_id, check(Approval, whole, desk.today(), (approval,)))
        _take_effect(desk, vault, subject, state)
        act = Act.APPROVE if state == "approved" else Act.SEND_BACK
        vault.note(act, case_id, approval.subject_kind)
    return Changes(case_id, frozenset({Approval.kind, Case.kind, approval.subject_kind}), approval_id)


def _take_effect(desk: Desk, vault: Writing, subject: Stored, state: str) -> None:
    if not isinstance(subject.record, Closure) or subject.case_id is None:
        return
    if state == "approved":
        closing.take_effect(desk, vault, subject.case_id, subject.record)
    else:
        vault.remove(subject.id)


def _is_own(desk: Desk, case_id: str, approval: Approval) -> bool:
    """Whether the worker asked, changed it, or wrote any of its kind in the case or one merged in."""
    me = desk.worker.user_id
    if approval.asked_by == me:
        return True
    if approval.subject is not None and any(
        old.replaced_by == me for old in desk.vault.history(approval.subject)
    ):
        return True
    journal = desk.vault.journal
    return any(
        me in journal.actors(each, _WROTE, approval.subject_kind) or me in journal.actors(each, {Act.IMPORT})
        for each in _joined(desk, case_id)
    )


def _joined(desk: Desk, case_id: str) -> tuple[str, ...]:
    """The case and all that were merged into it, whose lines of the journal stay under their own ids."""
    found = [case_id]
    for each in found:  # grows while it is gone through
        merges = desk.vault.merges_of(each)
        found += [merge.other for merge in merges if merge.kept == each and merge.other not in found]
    return tuple(found)
