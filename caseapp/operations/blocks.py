"""Keeps a colleague from one case, so that for her there is no such case."""

from collections.abc import Mapping

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import AccessBlock
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.users import users
from caseapp.security.rights import Right
from caseapp.storage.reading import Reading
from caseapp.storage.scope import BLOCK, GLASS
from caseapp.storage.stored import of_type
from caseapp.text import mark

_WHO = mark("Errors", "Choose a worker of this vault who is to be kept from the case.")
_SELF = mark("Errors", "Ask another supervisor to keep you from this case; nobody does so alone.")
_REASON = mark("Errors", "Say why, for example a relative or a conflict of interest.")
_RESPONSIBLE = mark("Errors", "This colleague is responsible for the case. Give it to somebody else first.")
_ALREADY = mark("Errors", "This colleague is kept from the case already.")
_LIFTED = mark("Errors", "This block is lifted already.")
_KINDS = frozenset({AccessBlock.kind})


def block_worker(desk: Desk, case_id: str, worker: str, reason: str, draft_key: str | None = None) -> Changes:
    """From now on the colleague neither finds, counts nor opens the case; it holds at once."""
    desk.require(Right.MANAGE_ACCESS)
    if worker not in {one.user_id.hex() for one in users(desk)}:
        raise KnownError(_WHO)
    if worker == desk.worker.user_id:
        raise KnownError(_SELF)
    rules.require_words(reason, _REASON)
    block = {"worker": worker, "reason": reason, "since": desk.now()}
    with desk.vault.write() as vault:
        if rules.case_in(vault.of_case(case_id)).responsible == worker:
            raise KnownError(_RESPONSIBLE)
        if is_blocked(vault, case_id, worker):
            raise KnownError(_ALREADY)
        record_id = vault.add(check(AccessBlock, block, desk.today()), case_id)
        vault.set_meta(_key(BLOCK, worker, case_id), record_id)
        vault.set_meta(_key(GLASS, worker, case_id), "")
        vault.note(Act.BLOCK_WORKER, case_id, AccessBlock.kind)
        if draft_key is not None:
            vault.drop_draft(draft_key)
    return Changes(case_id, _KINDS, record_id)


def block_worker_with(
    desk: Desk, case_id: str, untrusted: Mapping[str, object], draft_key: str | None = None
) -> Changes:
    """Checks what the form gave and keeps the colleague from the case."""
    desk.require(Right.MANAGE_ACCESS)
    block = check(AccessBlock, untrusted, desk.today())
    return block_worker(desk, case_id, block.worker, block.reason, draft_key)


def lift_block(desk: Desk, case_id: str, block_id: str) -> Changes:
    """Lets the colleague see the case again, as far as the rule of the office goes."""
    desk.require(Right.MANAGE_ACCESS)
    with desk.vault.write() as vault:
        block = dict(of_type(vault.of_case(case_id), AccessBlock)).get(block_id)
        if block is None or block.lifted_at is not None:
            raise KnownError(_LIFTED)
        vault.change(block_id, block.model_copy(update={"lifted_at": desk.now()}))
        vault.set_meta(_key(BLOCK, block.worker, case_id), "")
        vault.note(Act.LIFT_BLOCK, case_id, AccessBlock.kind)
    return Changes(case_id, _KINDS, block_id)


def is_blocked(vault: Reading, case_id: str, worker: str) -> bool:
    """Whether a worker is kept from a case."""
    return bool(vault.meta(_key(BLOCK, worker, case_id)))


def _key(about: str, worker: str, case_id: str) -> str:
    return f"{about}{worker}:{case_id}"
