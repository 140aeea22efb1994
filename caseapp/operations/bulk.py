"""The same act on many cases: what it would do, then done batch by batch, and taken back as a whole."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from caseapp.domain.checking import check
from caseapp.domain.record import Record
from caseapp.domain.records import Approval, Case, Closure, Flag
from caseapp.operations import flags, rules
from caseapp.operations.acts import Act
from caseapp.operations.blocks import is_blocked
from caseapp.operations.changes import Changes
from caseapp.operations.closing import put_assignment, put_closure, require_able
from caseapp.operations.desk import Desk
from caseapp.operations.summary import CLOSED
from caseapp.operations.work_left import work_left
from caseapp.security.rights import Right, Role
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import Stored, single
from caseapp.storage.writing import Writing
from caseapp.text import Text, mark

AT_ONCE = 100  # cases in one transaction; what is stopped between two of them stays done
CHANGED = Changes(None, frozenset({Approval.kind, Case.kind, Closure.kind, Flag.kind}))
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Assign:
    """Gives the cases to a colleague."""

    user_id: str


@dataclass(frozen=True)
class PutFlag:
    """Puts the same flag at each."""

    flag: Flag = field(repr=False)


@dataclass(frozen=True)
class Close:
    """Closes each for the same reason."""

    closure: Closure = field(repr=False)


BulkAct = Assign | PutFlag | Close


class Refusal(StrEnum):
    """Why a case is left out."""

    GONE = "gone"
    CLOSED = "closed"
    NOT_YOURS = "not_yours"
    HERS_ALREADY = "hers_already"
    FLAGGED_ALREADY = "flagged_already"
    WORK_LEFT = "work_left"
    KEPT_AWAY = "kept_away"

    @property
    def words(self) -> Text:
        """The reason in words."""
        return _WORDS[self]


@dataclass(frozen=True)
class Preview:
    """The cases an act would change, and how many it would leave out for which reason."""

    able: tuple[str, ...]
    refused: tuple[tuple[Refusal, int], ...]

    @property
    def left_out(self) -> int:
        """How many cases are left out."""
        return sum(count for _, count in self.refused)


@dataclass(frozen=True)
class Done:
    """What was done to one case, so that it can be taken back; `version` is the case as this left it."""

    case_id: str
    record_ids: tuple[str, ...]
    was: Case = field(repr=False)
    version: int


class Trail:
    """What an act has done so far; it holds also when the act was stopped or failed half way."""

    def __init__(self, act: BulkAct) -> None:
        self.act = act
        self.done: list[Done] = []
        self.left_out = 0  # cases that have changed since the preview

    def __len__(self) -> int:
        return len(self.done)


def act_with(desk: Desk, record_type: type[Record], untrusted: Mapping[str, object]) -> BulkAct:
    """The act that puts a flag, or closes, as a form gave it; NotValid says what is wrong."""
    record = check(record_type, untrusted, desk.today())
    act: BulkAct
    match record:
        case Flag():
            act = PutFlag(record)
        case Closure():
            act = Close(record)
        case _:
            raise TypeError
    _require(desk, act)
    return act


def so_far(desk: Desk, trail: Trail) -> Changes:  # noqa: ARG001 - it is asked after an act that was stopped
    """What an act that was stopped has changed."""
    return CHANGED


def preview(desk: Desk, act: BulkAct, numbers: Sequence[int], progress: Progress | None = None) -> Preview:
    """Which of these cases the act would change, and why not the others."""
    _require(desk, act)
    able: list[str] = []
    counts: dict[Refusal, int] = {}
    for place, case_no in enumerate(numbers):
        records = desk.vault.of_case_no(case_no)
        why = _refusal(desk, act, records)
        if why is None:
            able.append(_case(records).id)
        else:
            counts[why] = counts.get(why, 0) + 1
        if progress is not None and place % AT_ONCE == 0:
            progress(place, len(numbers))
    return Preview(tuple(able), tuple(sorted(counts.items())))


def do_to_all(desk: Desk, trail: Trail, case_ids: Sequence[str], progress: Progress | None = None) -> Changes:
    """Does the act of the trail to these cases, in batches, with a journal line for each case."""
    _require(desk, trail.act)
    for block in _blocks(case_ids):
        done: list[Done] = []
        left_out = 0
        with desk.vault.write() as vault:
            for case_id in block:
                records = _records(vault, case_id)
                if _refusal(desk, trail.act, records) is not None:
                    left_out += 1
                else:
                    done.append(_do(desk, vault, trail.act, records))
            # Also a batch in which nothing is left to do is an act.
            vault.note(Act.DO_TO_MANY, "", str(len(done)))
        trail.done += done
        trail.left_out += left_out
        if progress is not None:
            progress(len(trail.done) + trail.left_out, len(case_ids))
    return CHANGED


def take_back(desk: Desk, trail: Trail, progress: Progress | None = None) -> Changes:
    """Gives each case what it had before; one that somebody has changed since is left as it is."""
    _require(desk, trail.act)
    trail.left_out = 0
    whole = len(trail.done)
    while trail.done:
        block = trail.done[-AT_ONCE:]
        left_out = 0
        with desk.vault.write() as vault:
            for done in reversed(block):
                left_out += not _undo(vault, trail.act, done)
            vault.note(Act.DO_TO_MANY, "", str(len(block) - left_out))
        del trail.done[-AT_ONCE:]
        trail.left_out += left_out
        if progress is not None:
            progress(whole - len(trail.done), whole)
    return CHANGED


def _require(desk: Desk, act: BulkAct) -> None:
    """The right, and whether the act is one that can be done to any case at all."""
    match act:
        case Assign(user_id):
            desk.require(Right.ASSIGN_CASE)
            require_able(desk, user_id)
        case PutFlag(flag):
            desk.require(Right.EDIT_CASE)
            flags.checked(flag, desk.today())
        case Close(closure):
            desk.require(Right.CLOSE_CASE)
            check(Closure, closure.model_dump(), desk.today())


def _refusal(desk: Desk, act: BulkAct, records: Sequence[Stored]) -> Refusal | None:
    case = single(records, Case)
    if case is None:
        return Refusal.GONE
    if case.status in CLOSED:
        return Refusal.CLOSED
    match act:
        case Assign(user_id):
            if is_blocked(desk.vault, _case(records).id, user_id):
                return Refusal.KEPT_AWAY
            return Refusal.HERS_ALREADY if case.responsible == user_id else None
        case PutFlag(flag):
            is_up = flags.standing(records, flag.reason, desk.today()) is not None
            return Refusal.FLAGGED_ALREADY if is_up else None
        case Close():
            if desk.worker.role is not Role.SUPERVISOR and case.responsible != desk.worker.user_id:
                return Refusal.NOT_YOURS
            return Refusal.WORK_LEFT if work_left(records, desk.now()) else None


def _do(desk: Desk, vault: Writing, act: BulkAct, records: Sequence[Stored]) -> Done:
    stored = _case(records)
    case, case_id = rules.case_in(records), stored.id
    added: tuple[str, ...] = ()
    match act:
        case Assign(user_id):
            put_assignment(desk, vault, case_id, user_id)
        case PutFlag(flag):
            added = (vault.add(flag, case_id),)
            vault.note(Act.FLAG, case_id, flag.reason)
        case Close(closure):
            added = put_closure(desk, vault, case_id, closure)
    return Done(case_id, added, case, vault.get(case_id).version)


def _undo(vault: Writing, act: BulkAct, done: Done) -> bool:
    """Whether the case could be given back what it had."""
    try:
        is_as_left = vault.get(done.case_id).version == done.version
        records = [vault.get(record_id) for record_id in done.record_ids]
    except NotFound:
        return False
    if not is_as_left or any(record.version != 1 for record in records):
        return False
    for record in records:
        vault.remove(record.id)
    vault.change(done.case_id, done.was)
    vault.note(Act.TAKE_BACK, done.case_id, _KINDS[type(act)])
    return True


def _records(vault: Writing, case_id: str) -> tuple[Stored, ...]:
    try:
        return vault.of_case(case_id)
    except NotFound:
        return ()


def _case(records: Sequence[Stored]) -> Stored:
    return next(stored for stored in records if isinstance(stored.record, Case))


def _blocks(case_ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for first in range(0, len(case_ids), AT_ONCE):
        yield case_ids[first : first + AT_ONCE]


_KINDS = {Assign: Act.ASSIGN, PutFlag: Act.FLAG, Close: Act.CLOSE_CASE}
_WORDS = {
    Refusal.GONE: mark("Bulk", "no longer there"),
    Refusal.CLOSED: mark("Bulk", "closed"),
    Refusal.NOT_YOURS: mark("Bulk", "the case of a colleague; a supervisor can close it"),
    Refusal.HERS_ALREADY: mark("Bulk", "the colleague's already"),
    Refusal.FLAGGED_ALREADY: mark("Bulk", "flagged so already"),
    Refusal.KEPT_AWAY: mark("Bulk", "the colleague is kept from the case"),
    Refusal.WORK_LEFT: mark("Bulk", "work is left: open tasks, or referrals without an answer"),
}
