"""Begins a case with everything a file says of it: the whole file, or nothing."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from types import MappingProxyType

from caseapp.domain import consenting
from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.fields import fields_of
from caseapp.domain.record import Record
from caseapp.domain.records import (
    RECORD_TYPES,
    Assessment,
    Case,
    Consent,
    ContactSafety,
    Document,
    Milestone,
    Person,
    Screening,
)
from caseapp.exchange.case_json import ImportedCase, read_case
from caseapp.operations import returning, rules
from caseapp.operations.acts import Act
from caseapp.operations.assessments import completed
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.duplicates import Similar, similar_to
from caseapp.operations.intake import new_case_record
from caseapp.operations.records import has_own_act, require_reasons
from caseapp.operations.screenings import assess_answers
from caseapp.procedures.start_events import StartEvent
from caseapp.security.rights import Right
from caseapp.storage.writing import Writing
from caseapp.text import mark

_NO_CASE = mark(
    "Errors", "The file does not say which case it is: give it a part named case, with its country."
)
_OWN_ACT = mark("Errors", "A new case has no {kind} yet. Take that part out and record it by its own act.")
_SET_BY_PROGRAM = mark("Errors", "{kind}: the program fills in “{field}” itself. Take it out of the file.")
_NO_CONSENT = mark(
    "Errors",
    "Without the person's valid consent no record of the case is kept. Ask first, then put the consent into"
    " the file, with the purpose record.",
)
_NO_EVENT = mark("Errors", "The file names an event that no procedure knows.")
# Set by the program in its windows, where the person chooses them before the form opens.
_CHOSEN_BEFORE: Mapping[type[Record], frozenset[str]] = MappingProxyType(
    {
        Screening: frozenset({"instrument", "answers"}),
        Assessment: frozenset({"instrument", "answers", "written"}),
        Milestone: frozenset({"event"}),
    }
)
_DRAFT = {"code": "XXX-00-0000"}


def import_case(desk: Desk, untrusted: Mapping[str, object]) -> Changes:
    """A new case from an object such as `{"case": {…}, "person": {…}, "consent": [{…}]}`, as one act."""
    desk.require(Right.CREATE_CASE)
    desk.require(Right.IMPORT)
    case = _case_in(desk, untrusted)
    records = _records_in(desk, {kind: part for kind, part in untrusted.items() if kind != Case.kind})
    with desk.vault.write() as vault:
        case_id = vault.add(_begun(desk, case, vault))
        for record in records:
            vault.add(record, case_id)
        for record in records:
            returning.require_may_go_on(vault.of_case(case_id), record, desk.today())
        vault.note(Act.BEGIN_CASE, case_id)
        vault.note(Act.IMPORT, case_id, str(len(records)))
    return Changes(case_id, frozenset({Case.kind, *(record.kind for record in records)}), case_id)


def preview_import(desk: Desk, untrusted: Mapping[str, object]) -> tuple[Similar, ...]:
    """Checks a file as `import_case` does and keeps nothing: the cases that may be about the same person."""
    desk.require(Right.CREATE_CASE)
    desk.require(Right.IMPORT)
    _case_in(desk, untrusted)
    records = _records_in(desk, {kind: part for kind, part in untrusted.items() if kind != Case.kind})
    return similar_to(desk, {record.kind: record.model_dump() for record in records if record.is_single})


def answers_for(record_type: type[Record], untrusted: Mapping[str, object]) -> Mapping[str, object]:
    """The answers from outside, if none of them is for the program to give."""
    chosen = _CHOSEN_BEFORE.get(record_type, frozenset())
    for field in fields_of(record_type):
        if field.ask.set_by_program and field.name in untrusted and field.name not in chosen:
            raise KnownError(_SET_BY_PROGRAM.filled(kind=record_type.label, field=field.ask.label))
    return untrusted


def _case_in(desk: Desk, untrusted: Mapping[str, object]) -> Case:
    """What the file says of the case itself; code and day are still to come."""
    part = untrusted.get(Case.kind)
    if not isinstance(part, dict):
        raise KnownError(_NO_CASE)
    opened = {"opened_at": desk.clock().astimezone(UTC)}
    return check(Case, {**answers_for(Case, part), **_DRAFT, **opened}, desk.today())


def _begun(desk: Desk, case: Case, vault: Writing) -> Case:
    """The case with all that the program gives it."""
    begun = new_case_record(desk, case.country, case.case_type, vault)
    given = {field.name for field in fields_of(Case) if field.ask.set_by_program}
    return case.model_copy(update={name: getattr(begun, name) for name in given})


def _records_in(desk: Desk, untrusted: Mapping[str, object]) -> tuple[Record, ...]:
    for kind, part in untrusted.items():
        record_type = RECORD_TYPES.get(kind)
        if record_type is not None and not _may_come_in(record_type):
            raise KnownError(_OWN_ACT.filled(kind=record_type.label))
        for answers in part if isinstance(part, list) else [part]:
            if record_type is not None and isinstance(answers, dict):
                answers_for(record_type, answers)
    imported = read_case(untrusted, desk.today())
    _require_consent(desk, imported)
    found = [_complete(record) for records in imported.records.values() for record in records]
    # Every case has these two, if only to be asked about later.
    found += [kind() for kind in (Person, ContactSafety) if imported.single(kind.kind) is None]
    return tuple(found)


def _may_come_in(record_type: type[Record]) -> bool:
    """Not what has an act of its own, stands beside the cases, or means nothing without its sealed file."""
    return not (has_own_act(record_type) or record_type.is_of_no_case or record_type is Document)


def _complete(record: Record) -> Record:
    """A record as its own form would have left it."""
    if isinstance(record, Milestone) and record.event not in StartEvent.__members__.values():
        raise KnownError(_NO_EVENT)
    if isinstance(record, Assessment):
        record = completed(record)
        require_reasons(record)
    if not isinstance(record, Screening):
        return record
    require_reasons(record)
    positive = assess_answers(record.instrument, record.answers).assessment.positive
    return record.model_copy(update={"positive_dimensions": positive})


def _require_consent(desk: Desk, imported: ImportedCase) -> None:
    """Refuses a case without a valid agreement to its record, or with a refusal on the same day or later."""
    asked = [one for one in _consents(imported.records.get(Consent.kind, ())) if one.purpose == "record"]
    given = [one.given_on for one in asked if consenting.is_valid(one, desk.today())]
    refused = [one.given_on for one in asked if one.decision == "refused"]
    if not given or (refused and max(refused) >= max(given)):
        raise rules.NoConsent(_NO_CONSENT)


def _consents(records: Sequence[Record]) -> Iterable[Consent]:
    return (record for record in records if isinstance(record, Consent))
