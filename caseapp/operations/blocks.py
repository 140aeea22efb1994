"""Keeps a colleague from one case, so that for her there is no such case."""

from collections.abc import Mapping
from datetime import datetime

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
from caseapp.storage.writing import Writing
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
        # Also from a case that was merged into this one, for it may become a case again.
        for kept_from, cause in vault.metas(_key(BLOCK, block.worker, "")).items():
            if cause == block_id:
                vault.set_meta(_key(BLOCK, block.worker, kept_from), "")
        settle_blocks(vault, case_id)
        vault.note(Act.LIFT_BLOCK, case_id, AccessBlock.kind)
    return Changes(case_id, _KINDS, block_id)


def is_blocked(vault: Reading, case_id: str, worker: str) -> bool:
    """Whether a worker is kept from a case."""
    return bool(vault.meta(_key(BLOCK, worker, case_id)))


def carry_blocks(vault: Writing, kept_id: str, other_id: str) -> None:
    """Whoever is kept from a case is kept from the one it becomes part of."""
    for worker, block_id in _blocked(vault, other_id).items():
        if not is_blocked(vault, kept_id, worker):
            vault.set_meta(_key(BLOCK, worker, kept_id), block_id)
        vault.set_meta(_key(GLASS, worker, kept_id), "")


def part_blocks(vault: Writing, kept_id: str, other_id: str, merged_at: datetime) -> None:
    """Once two cases are two again, each keeps away whom its blocks name; a new one holds for both."""
    there = {block.worker for block in _live(vault, other_id).values()}
    for block in _live(vault, kept_id).values():
        if block.since is not None and block.since > merged_at and block.worker not in there:
            vault.add(block, other_id)
    for case_id in (kept_id, other_id):
        settle_blocks(vault, case_id)


def settle_blocks(vault: Writing, case_id: str) -> None:
    """Keeps away from a case whom its blocks name, and nobody else."""
    live = {block.worker: block_id for block_id, block in _live(vault, case_id).items()}
    for worker in {*_blocked(vault, case_id), *live}:
        vault.set_meta(_key(BLOCK, worker, case_id), live.get(worker, ""))


def _live(vault: Reading, case_id: str) -> dict[str, AccessBlock]:
    return {key: block for key, block in of_type(vault.of_case(case_id), AccessBlock) if not block.lifted_at}


def _blocked(vault: Reading, case_id: str) -> dict[str, str]:
    """Who is kept from a case, each with the id of the block."""
    pairs = ((key.split(":"), block_id) for key, block_id in vault.metas(BLOCK).items())
    return {worker: block_id for (worker, kept_from), block_id in pairs if kept_from == case_id}


def _key(about: str, worker: str, case_id: str) -> str:
    return f"{about}{worker}:{case_id}"
