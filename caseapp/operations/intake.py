"""Begins a case: consent first, then as little as is needed."""

from dataclasses import dataclass, field
from datetime import UTC

from caseapp.domain.checking import check
from caseapp.domain.codes import places
from caseapp.domain.records import Case, Consent, ContactSafety, Person
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.writing import Writing


@dataclass(frozen=True)
class NewCase:
    """What is asked before a case begins; only the consent is required."""

    country: str
    consent: Consent = field(repr=False)
    case_type: str = "trafficking"
    safety: ContactSafety = field(default_factory=ContactSafety, repr=False)
    person: Person = field(default_factory=Person, repr=False)


def begin_case(desk: Desk, new: NewCase) -> Changes:
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
    return Changes(case_id, frozenset({"case", "person", "consent", "contact_safety"}), case_id)


def new_case_record(desk: Desk, country: str, case_type: str, vault: Writing) -> Case:
    """The record of a case that begins now, with the next code of its country and year."""
    pack = desk.packs.for_country(country)
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


def _next_code(desk: Desk, country: str, vault: Writing) -> str:
    letters = places.ALPHA3.get(country, "XXX")
    prefix = "TRAIN-" if desk.is_training else ""
    year = f"{desk.today().year % 100:02d}"
    return f"{prefix}{letters}-{year}-{vault.next_number(f'{letters}-{year}'):04d}"
