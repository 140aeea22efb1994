"""Keeps any record of a case as a form gives it: checked, once, with the old version kept."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from caseapp.domain import assessing
from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import fields_of
from caseapp.domain.record import Record
from caseapp.domain.records import (
    AccessBlock,
    Approval,
    Arrival,
    Assessment,
    Case,
    Closure,
    Consent,
    Document,
    EmergencyOpening,
    Flag,
    Goal,
    Milestone,
    Person,
    PlanAction,
    Provider,
    QualityReview,
    Referral,
    Screening,
    Task,
    Transfer,
)
from caseapp.operations import returning, rules
from caseapp.operations.acts import Act
from caseapp.operations.approving import ask_again, require_plan_in_force, withdraw
from caseapp.operations.binning import days_left
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.priorities import raise_priority
from caseapp.security.rights import Right
from caseapp.storage.errors import NotFound
from caseapp.storage.reading import Reading
from caseapp.storage.stored import OldVersion, Stored
from caseapp.storage.writing import Writing
from caseapp.text import mark

R = TypeVar("R", bound=Record)
_RIGHTS: Mapping[type[Record], Right] = MappingProxyType(
    {
        Consent: Right.RECORD_CONSENT,
        Screening: Right.SCREEN,
        Assessment: Right.PLAN_HELP,
        Provider: Right.MANAGE_PROVIDERS,
        Task: Right.PLAN_HELP,
        Milestone: Right.PLAN_HELP,
        Goal: Right.PLAN_HELP,
        PlanAction: Right.PLAN_HELP,
    }
)
_ACTS: Mapping[type[Record], Act] = MappingProxyType(
    {Consent: Act.RECORD_CONSENT, Screening: Act.SCREEN, Assessment: Act.ASSESS}
)
_OWN_ACT = mark("Errors", "This record has an act of its own; use that act.")
_ELSEWHERE = mark("Errors", "A record belongs to a case; services and events stand alone. Open that first.")
_REASON = mark("Errors", "Say why you decide so; the reason is kept with the decision.")
_BODY = mark("Errors", "Say which kind of body decided the formal status.")
_HIDDEN_FROM_FORMS = (
    Referral,
    Closure,
    Transfer,
    Approval,
    Flag,
    AccessBlock,
    EmergencyOpening,
    QualityReview,
    Arrival,
)
_LOWER = mark(
    "Errors", "Your level is lower than the answers suggest. Say under your decision why; it is kept with it."
)
# What the program set in these, no form changes; nobody takes back a withdrawal by writing over it.
_PARTLY_OWN = (Case, Document, Consent, Task)
_OF_A_STEP = ("step", "settled_at", "extended_to")  # of a task
_NOT_DELETED = mark("Errors", "This record is part of the case's history and is not deleted.")
_TOO_LATE = mark("Errors", "This was deleted more than 30 days ago and cannot be brought back.")


@dataclass(frozen=True)
class Place:
    """Where a record goes: a new one in a case, or in the place of one that was read as `version`."""

    case_id: str | None
    record_id: str | None = None
    version: int | None = None
    draft_key: str | None = None


def save_record(
    desk: Desk, record: Record, place: Place, act: Act | None = None, earlier: Sequence[Record] = ()
) -> Changes:
    """Adds or replaces a record; its draft goes in the same moment. `act` is for the journal.

    `earlier` are versions out of which something is brought back, with codes that may have left their list.
    """
    desk.require(_RIGHTS.get(type(record), Right.EDIT_CASE))
    if isinstance(record, _HIDDEN_FROM_FORMS):
        raise KnownError(_OWN_ACT)
    if record.is_of_no_case != (place.case_id is None):
        raise KnownError(_ELSEWHERE)
    before = (*as_seen(desk.vault, type(record), place), *earlier)
    record = check(type(record), record.model_dump(), desk.today(), before)
    require_reasons(record)
    with desk.vault.write() as vault:
        kept = vault.of_case(place.case_id) if place.case_id is not None else ()
        if place.case_id is not None:
            rules.require_writable(kept, type(record))
            returning.require_may_go_on(kept, record, desk.today())
            if isinstance(record, Consent):
                rules.require_childs_view(record, kept, desk.today())
            if isinstance(record, Person):
                rules.require_born_before(record, kept)
            if isinstance(record, PlanAction):
                require_plan_in_force(vault, place.case_id, record)
        record_id = _put(vault, record, place, act)
        if place.case_id is not None and place.record_id is not None:
            ask_again(vault, desk, place.case_id, record_id)
        kinds = {record.kind}
        if isinstance(record, Assessment) and raise_priority(vault, kept, record):
            kinds.add(Case.kind)
        if place.draft_key is not None:
            vault.drop_draft(place.draft_key)
    return Changes(place.case_id, frozenset(kinds), record_id)


def save_answers(
    desk: Desk, record_type: type[Record], untrusted: Mapping[str, object], place: Place
) -> Changes:
    """Checks what a form gave and keeps it as a record; NotValid says what is wrong, field by field."""
    desk.require(_RIGHTS.get(record_type, Right.EDIT_CASE))
    record = check(record_type, untrusted, desk.today(), as_seen(desk.vault, record_type, place))
    return save_record(desk, record, place)


def as_seen(vault: Reading, record_type: type[R], place: Place) -> tuple[R, ...]:
    """The record in its place as the writer read it; nothing where what is written is new.

    Somebody may have changed it since. That is told as such, and never as a code that is not in its list.
    """
    with suppress(NotFound):  # that it has gone is told by the act itself
        stored = _in_place(vault, record_type, place)
        if stored is None:
            return ()
        kept: tuple[Record, ...] = (stored.record,)
        if place.version not in (None, stored.version):
            kept = tuple(old.record for old in vault.history(stored.id) if old.version == place.version)
        return tuple(record for record in kept if isinstance(record, record_type))
    return ()


def has_own_act(record_type: type[Record]) -> bool:
    """Whether records of this type are only changed by acts of their own, never by a form for the whole."""
    return issubclass(record_type, _HIDDEN_FROM_FORMS)


def may_be_deleted(record_type: type[Record]) -> bool:
    """Whether records of this type can be put in the bin."""
    return not (record_type.is_single or record_type is Consent or has_own_act(record_type))


def remove_record(desk: Desk, case_id: str, record_id: str) -> Changes:
    """Puts a record of a case in the bin, from where it can be brought back; a second time does nothing."""
    desk.require(Right.EDIT_CASE)
    with desk.vault.write() as vault:
        binned = _binned(vault, case_id, record_id)
        if binned is not None:
            return Changes(case_id, frozenset({binned.record.kind}), record_id)
        stored = vault.in_case(case_id, record_id)
        kept = vault.of_case(case_id)
        rules.require_writable(kept, type(stored.record))
        if not may_be_deleted(type(stored.record)):
            raise KnownError(_NOT_DELETED)
        withdraw(vault, kept, record_id)
        vault.remove(record_id)
        vault.note(Act.REMOVE_RECORD, case_id, stored.record.kind)
    return Changes(case_id, frozenset({stored.record.kind, Approval.kind}), record_id)


def bring_back_record(desk: Desk, case_id: str, record_id: str) -> Changes:
    """Takes a record out of the bin; a second time does nothing."""
    desk.require(Right.EDIT_CASE)
    with desk.vault.write() as vault:
        binned = _binned(vault, case_id, record_id)
        if binned is None:
            kind = vault.in_case(case_id, record_id).record.kind
            return Changes(case_id, frozenset({kind}), record_id)
        if not may_be_deleted(type(binned.record)):  # an act of its own put it there
            raise KnownError(_OWN_ACT)
        if days_left(binned.changed_at, desk.now()) <= 0:
            raise KnownError(_TOO_LATE)
        vault.bring_back(record_id)
        kept = vault.of_case(case_id)
        rules.require_writable(kept, type(binned.record))
        returning.require_may_go_on(kept, binned.record, desk.today())
        vault.note(Act.BRING_BACK, case_id, binned.record.kind)
    return Changes(case_id, frozenset({binned.record.kind}), record_id)


def history_of(desk: Desk, record_id: str) -> tuple[OldVersion, ...]:
    """The earlier versions of a record, newest first."""
    desk.require(Right.REVEAL_IDENTITY)
    return desk.vault.history(record_id)


def _put(vault: Writing, record: Record, place: Place, act: Act | None) -> str:
    there = _in_place(vault, type(record), place)
    act = act or _ACTS.get(type(record))
    if there is None:
        _require_unset(record)
        record_id = vault.add(record, place.case_id)
        vault.note(act or Act.ADD_RECORD, place.case_id or record_id, record.kind)
    else:
        record_id = there.id
        _require_replaceable(there, record, place)
        vault.change(record_id, record, seen_version=place.version)
        vault.note(act or Act.CHANGE_RECORD, place.case_id or record_id, record.kind)
    return record_id


def _in_place(vault: Reading, record_type: type[Record], place: Place) -> Stored | None:
    if place.record_id is not None:
        return vault.get(place.record_id)
    kept = vault.of_case(place.case_id) if record_type.is_single and place.case_id is not None else ()
    return next((stored for stored in kept if isinstance(stored.record, record_type)), None)


def _binned(vault: Writing, case_id: str, record_id: str) -> Stored | None:
    return next((stored for stored in vault.in_bin(case_id) if stored.id == record_id), None)


def _require_replaceable(old: Stored, new: Record, place: Place) -> None:
    """A record takes the place of one of its kind and case; some keep what the program itself set."""
    if old.case_id != place.case_id or type(old.record) is not type(new):
        raise NotFound
    if isinstance(new, _PARTLY_OWN):
        kept = [field.name for field in fields_of(type(new)) if field.ask.set_by_program]
        if any(getattr(old.record, name) != getattr(new, name) for name in kept):
            raise KnownError(_OWN_ACT)


def _require_unset(new: Record) -> None:
    """Which file belongs to a document, and how a step ended, is for the acts that say so."""
    given: Sequence[str] = ()
    if isinstance(new, Document):
        given = [field.name for field in fields_of(Document) if field.ask.set_by_program]
    elif isinstance(new, Task):
        given = _OF_A_STEP if new.state == "open" else ("state",)
    if any(getattr(new, name) is not None for name in given):
        raise KnownError(_OWN_ACT)


def require_reasons(record: Record) -> None:
    """Refuses a decision without its reason, and a formal status without the kind of body that gave it."""
    if isinstance(record, Assessment) and assessing.is_lower(record.level, record.suggested_level):
        rules.require_words(record.decision, _LOWER)
    if not isinstance(record, Screening):
        return
    if record.decision is not None:
        rules.require_words(record.decision_reason, _REASON)
    if record.formal_status is not None and record.decided_by is None:
        raise KnownError(_BODY)
