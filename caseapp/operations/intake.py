"""Begins a case: consent first, then as little as is needed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date
from typing import TypeVar

from caseapp.domain.checking import NotValid, Problem, check
from caseapp.domain.codes import places
from caseapp.domain.record import Record
from caseapp.domain.records import Case, Consent, ContactSafety, Person
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.writing import Writing

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class NewCase:
    """What is asked before a case begins; only the consent is required."""

    country: str
    consent: Consent = field(repr=False)
    case_type: str = "trafficking"
    safety: ContactSafety = field(default_factory=ContactSafety, repr=False)
    person: Person = field(default_factory=Person, repr=False)


def begin_case(desk: Desk, new: NewCase, draft_key: str | None = None) -> Changes:
    """A new case with its code, responsible worker and the version of the procedure it follows."""
    desk.require(Right.CREATE_CASE)
    today = desk.today()
    rules.require_consent_to_record(new.consent, today)
    person, safety, consent = (
        check(type(record), record.model_dump(), today) for record in (new.person, new.safety, new.consent)
    )
    with desk.vault.write() as vault:
        case_id = vault.add(new_case_record(desk, new.country, new.case_type, vault))
        for record in (consent, person, safety):
            vault.add(record, case_id)
        vault.note(Act.BEGIN_CASE, case_id)
        if draft_key is not None:
            vault.drop_draft(draft_key)
    return Changes(case_id, frozenset({"case", "person", "consent", "contact_safety"}), case_id)


def begin_case_with(
    desk: Desk, untrusted: Mapping[str, Mapping[str, object]], draft_key: str | None = None
) -> Changes:
    """Checks what the page for a new case gave, answers by kind of record, and begins the case."""
    desk.require(Right.CREATE_CASE)
    today, problems = desk.today(), list[Problem]()
    given = {kind: untrusted.get(kind, {}) for kind in (Consent.kind, Case.kind)}
    agreed = {"purpose": "record", "given_on": today, **given[Consent.kind]}
    # The code and the moment come with the case itself; here they stand in, so that the rest can be checked.
    begun = {**given[Case.kind], "code": "XXX-00-0000", "opened_at": desk.clock().astimezone(UTC)}
    consent = _checked(Consent, agreed, today, problems)
    case = _checked(Case, begun, today, problems)
    safety = _checked(ContactSafety, untrusted.get(ContactSafety.kind, {}), today, problems)
    person = _checked(Person, untrusted.get(Person.kind, {}), today, problems)
    if consent is None or case is None or safety is None or person is None:
        raise NotValid(tuple(problems))
    return begin_case(desk, NewCase(case.country, consent, case.case_type, safety, person), draft_key)


def new_case_record(desk: Desk, country: str, case_type: str, vault: Writing) -> Case:
    """The record of a case that begins now, with the next code of its country and year."""
    pack = desk.packs.for_country(country)
    if not vault.has_pack(pack.version):
        vault.keep_pack(pack.version, pack.country.code, pack.to_json())
    now = desk.clock().astimezone(UTC)
    fields = {
        "code": _next_code(desk, country, vault),
        "country": country,
        "case_type": case_type,
        "opened_at": now,
        "pack_version": pack.version,
        "responsible": desk.worker.user_id,
    }
    return check(Case, fields, desk.today())


def _checked(
    record_type: type[R], untrusted: Mapping[str, object], today: date, problems: list[Problem]
) -> R | None:
    """The record, or None after its problems have joined those of the others: a person mends all at once."""
    try:
        return check(record_type, untrusted, today)
    except NotValid as error:
        problems.extend(error.problems)
        return None


def _next_code(desk: Desk, country: str, vault: Writing) -> str:
    letters = places.ALPHA3.get(country, "XXX")
    prefix = "TRAIN-" if desk.is_training else ""
    year = f"{desk.today().year % 100:02d}"
    return f"{prefix}{letters}-{year}-{vault.next_number(f'{letters}-{year}'):04d}"
