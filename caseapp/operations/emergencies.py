"""Opens a case out of one's reach in an emergency, for an hour, in the sight of the supervisors."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Case, EmergencyOpening
from caseapp.operations.acts import Act
from caseapp.operations.blocks import is_blocked
from caseapp.operations.casebook import name_of
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.errors import NotFound
from caseapp.storage.scope import GLASS
from caseapp.storage.stored import Stored
from caseapp.text import mark

OPEN_FOR = timedelta(minutes=60)
_SHORTEST = 20
_REASON = mark("Errors", "Say in a sentence or two why it cannot wait. Your supervisor reads it.")
_OWN = mark("Errors", "Another supervisor looks into what you opened yourself.")
_SEEN = mark("Errors", "Somebody has looked into this already.")
_KINDS = frozenset({EmergencyOpening.kind})


@dataclass(frozen=True)
class Emergency:
    """An opening that no supervisor has looked into yet."""

    case_id: str
    code: str
    record_id: str
    worker: str
    opening: EmergencyOpening


def break_glass(desk: Desk, untrusted_code: str, untrusted: Mapping[str, object]) -> Changes:
    """Opens the case with this code for an hour; nothing is seen before the reason is kept."""
    desk.require(Right.BREAK_GLASS)
    opening = check(EmergencyOpening, untrusted, desk.today())
    if len(opening.reason.strip()) < _SHORTEST:
        raise KnownError(_REASON)
    me, now = desk.worker.user_id, desk.now()
    with desk.vault.whole():
        case_id = desk.vault.case_with_code(untrusted_code.strip().upper())
    if is_blocked(desk.vault, case_id, me):
        raise NotFound
    until = now + OPEN_FOR
    said = {"worker": me, "opened_at": now, "until": until, "seen_by": None, "seen_at": None}
    with desk.vault.write() as vault:
        vault.set_meta(f"{GLASS}{me}:{case_id}", _utc(until))
        record_id = vault.add(opening.model_copy(update=said), case_id)
        vault.note(Act.BREAK_GLASS, case_id, opening.category)
    return Changes(case_id, _KINDS, record_id)


def emergencies(desk: Desk) -> tuple[Emergency, ...]:
    """What was opened in an emergency and nobody has looked into, the newest first."""
    desk.require(Right.SUPERVISE)
    found = (each for each in desk.vault.of_kind(EmergencyOpening.kind) if _is_unseen(each))
    return tuple(_emergency(desk, each) for each in reversed(tuple(found)))


def see_emergency(desk: Desk, case_id: str, record_id: str) -> Changes:
    """Notes that a supervisor has looked into it; never whoever opened the case."""
    desk.require(Right.SUPERVISE)
    with desk.vault.write() as vault:
        opening = vault.in_case(case_id, record_id).record
        if not isinstance(opening, EmergencyOpening):
            raise NotFound
        if opening.worker == desk.worker.user_id:
            raise KnownError(_OWN)
        if opening.seen_at is not None:
            raise KnownError(_SEEN)
        seen = {"seen_by": desk.worker.user_id, "seen_at": desk.now()}
        vault.change(record_id, opening.model_copy(update=seen))
        vault.note(Act.SEE_EMERGENCY, case_id, opening.category)
    return Changes(case_id, _KINDS, record_id)


def _emergency(desk: Desk, stored: Stored) -> Emergency:
    opening, case_id = stored.record, stored.case_id or ""
    case = desk.vault.get(case_id).record
    if not isinstance(opening, EmergencyOpening) or not isinstance(case, Case):
        raise TypeError
    return Emergency(case_id, case.code, stored.id, name_of(desk, opening.worker), opening)


def _is_unseen(stored: Stored) -> bool:
    return isinstance(stored.record, EmergencyOpening) and stored.record.seen_at is None


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")
