"""What was changed in a record, by whom and when, field by field; one answer brought back; the bin."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from caseapp.domain.checking import NotValid
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import Field, field_named, fields_of
from caseapp.domain.record import NOTHING, Record, Unanswered
from caseapp.domain.records import Consent
from caseapp.operations.acts import Act
from caseapp.operations.binning import days_left
from caseapp.operations.casebook import name_of
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.records import Place, has_own_act, may_be_deleted, save_record
from caseapp.security.rights import Right
from caseapp.storage.errors import ChangedMeanwhile, NotFound
from caseapp.storage.stored import Stored
from caseapp.text import mark

_BY_PROGRAM = mark(
    "Errors", "This answer is set by an act of its own and cannot be brought back; use that act."
)
_WITHDRAWN = mark("Errors", "This consent is withdrawn. Record a new one instead of changing it.")
_MISFIT = mark(
    "Errors",
    "The earlier answer no longer fits the rest of the record ({problem}). Open the record and change it"
    " there.",
)


class NoLongerFits(KnownError):
    """An earlier answer that makes no sound record with the others as they are now."""


@dataclass(frozen=True)
class Answer:
    """What stood in a field: a value, or a reason for having none."""

    value: object = field(repr=False)
    reason: Unanswered | None = None


@dataclass(frozen=True)
class FieldChange:
    """One field that was changed: what stood there before and after; whether that can be brought back."""

    field: str
    old: Answer
    new: Answer
    can_be_restored: bool


@dataclass(frozen=True)
class Change:
    """Who changed a record when (ISO 8601, UTC), and what; `version` is the one that was replaced.

    Somebody without the key to what identifies sees no such field, only that there was a change of one.
    """

    version: int
    at: str
    who: str
    fields: tuple[FieldChange, ...]
    is_hidden: bool = False


@dataclass(frozen=True)
class Difference:
    """A field in which what somebody is writing is not what the record holds by now.

    `is_theirs_alone` says that the writer left it as she found it.
    """

    field: str
    now: Answer
    mine: Answer
    is_theirs_alone: bool


@dataclass(frozen=True)
class Binned:
    """A record in the bin: when it was put there and by whom, and the days until it is destroyed."""

    id: str
    removed_at: str
    who: str
    days_left: int
    record: Record = field(repr=False)


def changes_of(desk: Desk, case_id: str, record_id: str) -> tuple[Change, ...]:
    """The changes of a record that is in the case, the newest first."""
    desk.require(Right.OPEN_CASE)
    now = desk.vault.in_case(case_id, record_id).record
    newer, changes = now, []
    for old in desk.vault.history(record_id):
        fields = tuple(_differences(old.record, newer, now))
        is_hidden = not desk.vault.has_ident and not fields
        changes.append(
            Change(old.version, old.replaced_at, name_of(desk, old.replaced_by), fields, is_hidden)
        )
        newer = old.record
    return tuple(changes)


def record_now(desk: Desk, case_id: str | None, kind: str, record_id: str | None) -> Stored:
    """A record as it stands now; without an id the only one of its kind in the case."""
    desk.require(Right.OPEN_CASE)
    if record_id is not None and case_id is None:
        return _of_no_case(desk.vault.get(record_id))
    if record_id is not None and case_id is not None:
        return desk.vault.in_case(case_id, record_id)
    for stored in desk.vault.of_case(case_id or ""):
        if stored.record.kind == kind and stored.record.is_single:
            return stored
    raise NotFound


def restore_field(
    desk: Desk, case_id: str, record_id: str, field_name: str, version: int, seen_version: int
) -> Changes:
    """Puts one field back to what stood there in an earlier version, if that fits the record as it is."""
    desk.require(Right.EDIT_CASE)
    stored = desk.vault.in_case(case_id, record_id)
    if stored.version != seen_version:
        raise ChangedMeanwhile
    asked = _asked(stored.record, field_name)
    if not _is_restorable(stored.record, asked):
        raise KnownError(_BY_PROGRAM)
    if isinstance(stored.record, Consent) and stored.record.withdrawn_on is not None:
        raise KnownError(_WITHDRAWN)
    old = next((each.record for each in desk.vault.history(record_id) if each.version == version), None)
    if old is None:
        raise NotFound
    reasons = {name: why for name, why in stored.record.unanswered.items() if name != field_name}
    if field_name in old.unanswered:
        reasons[field_name] = old.unanswered[field_name]
    answers = {field_name: getattr(old, field_name), "unanswered": reasons}
    try:
        record = stored.record.model_copy(update=answers)
        return save_record(desk, record, Place(case_id, record_id, seen_version), Act.RESTORE_ANSWER, (old,))
    except NotValid as error:
        raise NoLongerFits(_MISFIT.filled(problem=error.text)) from None


def bin_of(desk: Desk, case_id: str) -> tuple[Binned, ...]:
    """What was deleted from a case in the last 30 days and can be brought back, the last first."""
    desk.require(Right.OPEN_CASE)
    deleted = (each for each in desk.vault.in_bin(case_id) if may_be_deleted(type(each.record)))
    found = (_binned(desk, case_id, stored) for stored in deleted)
    return tuple(binned for binned in found if binned.days_left > 0)


def differences(seen: Record | None, mine: Record, now: Record) -> tuple[Difference, ...]:
    """Where an answer that is being written is not what the record holds by now; `seen` is what it was."""
    found = []
    for asked in fields_of(type(mine)):
        own, current = _answer(mine, asked), _answer(now, asked)
        if own != current:
            is_untouched = _is_empty(own) if seen is None else own == _answer(seen, asked)
            found.append(Difference(asked.name, current, own, is_untouched))
    return tuple(found)


def with_theirs(mine: Record, now: Record, names: Collection[str]) -> Record:
    """What is being written, with the record's own answers in these fields; no answer is checked."""
    reasons = {name: why for name, why in mine.unanswered.items() if name not in names}
    reasons |= {name: why for name, why in now.unanswered.items() if name in names}
    taken = {name: getattr(now, name) for name in names}
    return mine.model_copy(update={**taken, "unanswered": reasons})


def _of_no_case(stored: Stored) -> Stored:
    if stored.case_id is not None:
        raise NotFound
    return stored


def _binned(desk: Desk, case_id: str, stored: Stored) -> Binned:
    at = stored.changed_at
    lines = desk.vault.journal.at(at, case_id)
    actor = next((line.actor for line in lines if line.act == Act.REMOVE_RECORD), None)
    return Binned(stored.id, at, name_of(desk, actor), days_left(at, desk.now()), stored.record)


def _differences(old: Record, new: Record, now: Record) -> Iterator[FieldChange]:
    for asked in fields_of(type(now)):
        before, after = _answer(old, asked), _answer(new, asked)
        if before != after:
            can_be_restored = _is_restorable(now, asked) and before != _answer(now, asked)
            yield FieldChange(asked.name, before, after, can_be_restored)


def _answer(record: Record, asked: Field) -> Answer:
    return Answer(getattr(record, asked.name), record.unanswered.get(asked.name))


def _is_empty(answer: Answer) -> bool:
    return answer.reason is None and answer.value in NOTHING


def _is_restorable(record: Record, asked: Field) -> bool:
    return not (asked.ask.set_by_program or has_own_act(type(record)))


def _asked(record: Record, field_name: str) -> Field:
    try:
        return field_named(type(record), field_name)
    except KeyError:
        raise NotFound from None
