"""Answers that are not saved yet: kept encrypted, offered back, thrown away."""

import json
from collections.abc import Mapping

from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.stored import Draft

NEW = "new"  # begins the last part of a key when no record is kept yet


def keep_draft(desk: Desk, key: str, kind: str, case_id: str, answers: Mapping[str, object]) -> None:
    """Keeps what a form holds now; the same key replaces what was kept before."""
    desk.require(Right.EDIT_CASE)
    # Escaped, because half a character can be typed and pasted, and a draft refuses nothing.
    body = json.dumps(answers, default=str)
    with desk.vault.write() as vault:
        vault.keep_draft(Draft(key, kind, case_id, desk.worker.user_id, body, ""))


def my_drafts(desk: Desk) -> tuple[Draft, ...]:
    """The worker's own drafts, newest first."""
    desk.require(Right.EDIT_CASE)
    return desk.vault.drafts(desk.worker.user_id)


def drop_draft(desk: Desk, key: str) -> None:
    """Throws a draft away."""
    desk.require(Right.EDIT_CASE)
    with desk.vault.write() as vault:
        vault.drop_draft(key)


def answers_in(draft: Draft) -> dict[str, object]:
    """The answers a draft holds."""
    answers: dict[str, object] = json.loads(draft.body)
    return answers


def record_in(draft: Draft) -> str | None:
    """The id of the record a draft changes; nothing when it is for a new one."""
    record_id = draft.key.rsplit(":", 1)[-1]
    return None if record_id.startswith(NEW) else record_id
