"""Keeps any record of a case as a form gives it: checked, once, with the old version kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import fields_of
from caseapp.domain.record import Record
from caseapp.domain.records import (
    AccessBlock,
    Approval,
    Case,
    Closure,
    Consent,
    EmergencyOpening,
    Goal,
    Milestone,
    PlanAction,
    Provider,
    QualityReview,
    Referral,
    Screening,
    Task,
    Transfer,
)
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.approving import ask_again, require_plan_in_force
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import OldVersion, Stored
from caseapp.storage.writing import Writing
from caseapp.text import mark

_RIGHTS: Mapping[type[Record], Right] = MappingProxyType(
    {
        Consent: Right.RECORD_CONSENT,
        Screening: Right.SCREEN,
        Provider: Right.MANAGE_PROVIDERS,
        Task: Right.PLAN_HELP,
        Milestone: Right.PLAN_HELP,
        Goal: Right.PLAN_HELP,
        PlanAction: Right.PLAN_HELP,
    }
)
_ACTS: Mapping[type[Record], Act] = MappingProxyType({Consent: Act.RECORD_CONSENT, Screening: Act.SCREEN})
_OWN_ACT = mark("Errors", "This record has an act of its own; use that act.")
_ELSEWHERE = mark("Errors", "A record belongs to a case; services and events stand alone. Open that first.")
_REASON = mark("Errors", "Say why you decide so; the reason is kept with the decision.")
_BODY = mark("Errors", "Say which kind of body decided the formal status.")
_HIDDEN_FROM_FORMS = (
    Referral,
    Closure,
    Transfer,
    Approval,
    AccessBlock,
    EmergencyOpening,
    QualityReview,
)


@dataclass(frozen=True)
class Place:
    """Where a record goes: a new one in a case, or in the place of one that was read as `version`."""

    case_id: str | None
    record_id: str | None = None
    version: int | None = None
    draft_key: str | None = None


def save_record(desk: Desk, record: Record, place: Place) -> Changes:
    """Adds or replaces a record; its draft goes in the same moment."""
    desk.require(_RIGHTS.get(type(record), Right.EDIT_CASE))
    if isinstance(record, _HIDDEN_FROM_FORMS):
        raise KnownError(_OWN_ACT)
    if record.is_of_no_case != (place.case_id is None):
        raise KnownError(_ELSEWHERE)
    record = check(type(record), record.model_dump(), desk.today())
    require_reasons(record)
    with desk.vault.write() as vault:
        if place.case_id is not None:
            rules.require_open(vault.of_case(place.case_id))
            if isinstance(record, PlanAction):
                require_plan_in_force(vault, place.case_id, record)
        record_id = _put(vault, record, place)
        if place.case_id is not None and place.record_id is not None:
            ask_again(vault, desk, place.case_id, record_id)
        if place.draft_key is not None:
            vault.drop_draft(place.draft_key)
    return Changes(place.case_id, frozenset({record.kind}), record_id)


def save_answers(
    desk: Desk, record_type: type[Record], untrusted: Mapping[str, object], place: Place
) -> Changes:
    """Checks what a form gave and keeps it as a record; NotValid says what is wrong, field by field."""
    desk.require(_RIGHTS.get(record_type, Right.EDIT_CASE))
    return save_record(desk, check(record_type, untrusted, desk.today()), place)


def remove_record(desk: Desk, case_id: str, record_id: str) -> Changes:
    """Puts a record of a case in the bin, from where it can be brought back."""
    desk.require(Right.EDIT_CASE)
    with desk.vault.write() as vault:
        stored = vault.in_case(case_id, record_id)
        rules.require_open(vault.of_case(case_id))
        if isinstance(stored.record, (Consent, *_HIDDEN_FROM_FORMS)) or stored.record.is_single:
            raise KnownError(mark("Errors", "This record is part of the case's history and is not deleted."))
        vault.remove(record_id)
        vault.note(Act.REMOVE_RECORD, case_id, stored.record.kind)
    return Changes(case_id, frozenset({stored.record.kind}), record_id)


def bring_back_record(desk: Desk, case_id: str, record_id: str) -> Changes:
    """Takes a record out of the bin."""
    desk.require(Right.EDIT_CASE)
    with desk.vault.write() as vault:
        vault.bring_back(record_id)
        kind = vault.in_case(case_id, record_id).record.kind
        rules.require_open(vault.of_case(case_id))
        vault.note(Act.BRING_BACK, case_id, kind)
    return Changes(case_id, frozenset({kind}), record_id)


def history_of(desk: Desk, record_id: str) -> tuple[OldVersion, ...]:
    """The earlier versions of a record, newest first."""
    desk.require(Right.REVEAL_IDENTITY)
    return desk.vault.history(record_id)


def _put(vault: Writing, record: Record, place: Place) -> str:
    record_id = place.record_id
    if record_id is None and record.is_single and place.case_id is not None:
        record_id = next(
            (stored.id for stored in vault.of_case(place.case_id) if isinstance(stored.record, type(record))),
            None,
        )
    act = _ACTS.get(type(record))
    if record_id is None:
        record_id = vault.add(record, place.case_id)
        vault.note(act or Act.ADD_RECORD, place.case_id or record_id, record.kind)
    else:
        _require_replaceable(vault.get(record_id), record, place)
        vault.change(record_id, record, seen_version=place.version)
        vault.note(act or Act.CHANGE_RECORD, place.case_id or record_id, record.kind)
    return record_id


def _require_replaceable(old: Stored, new: Record, place: Place) -> None:
    """A record takes the place of one of its kind and case; a case keeps what the program itself set."""
    if old.case_id != place.case_id or type(old.record) is not type(new):
        raise NotFound
    if isinstance(new, Case):
        kept = [field.name for field in fields_of(Case) if field.ask.set_by_program]
        if any(getattr(old.record, name) != getattr(new, name) for name in kept):
            raise KnownError(_OWN_ACT)


def require_reasons(record: Record) -> None:
    """Refuses a decision without its reason, and a formal status without the kind of body that gave it."""
    if not isinstance(record, Screening):
        return
    if record.decision is not None:
        rules.require_words(record.decision_reason, _REASON)
    if record.formal_status is not None and record.decided_by is None:
        raise KnownError(_BODY)
