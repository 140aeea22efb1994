"""Refers a person to a service under her consent, makes the letter, and follows the answer."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date

from caseapp.domain import consenting
from caseapp.domain.checking import check
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Consent, Provider, Referral
from caseapp.operations import rules
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.operations.sharing import SharedAnswer, shared_answers
from caseapp.security.rights import Right
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import Stored, of_type
from caseapp.text import Catalogue, mark

_NOT_A_PROVIDER = mark("Errors", "Choose a service provider from the directory.")
_NOT_NOW = mark("Errors", "This provider takes no referrals now. Choose another one.")


@dataclass(frozen=True)
class Preview:
    """What would be shared, and the consent that allows it, if there is one; or that the last word was no."""

    answers: tuple[SharedAnswer, ...] = field(repr=False)
    consent_id: str | None
    provider: Provider
    consent: Consent | None = field(default=None, repr=False)
    is_refused: bool = False


@dataclass(frozen=True)
class Letter:
    """All that a referral letter says; made anew for each printing, with its own number."""

    case_code: str
    print_id: str
    copy: int
    date: date
    office: str
    worker: str
    is_training: bool
    provider: Provider = field(repr=False)
    referral: Referral = field(repr=False)
    consent: Consent = field(repr=False)
    answers: tuple[SharedAnswer, ...] = field(repr=False)


def preview(
    desk: Desk, case_id: str, provider_id: str, shares: tuple[str, ...], catalogue: Catalogue
) -> Preview:
    """What a referral to this provider would share, before anything leaves."""
    desk.require(Right.REFER)
    records = desk.vault.of_case(case_id)
    provider = _provider(desk.vault.get(provider_id))
    consents = of_type(records, Consent)
    asked = (consents, consenting.REFERRAL, provider_id, provider.type)
    consent_id = consenting.allowing(*asked, shares, desk.today())
    return Preview(
        shared_answers(records, shares, catalogue),
        consent_id,
        provider,
        dict(consents).get(consent_id) if consent_id is not None else None,
        consenting.is_refused(*asked),
    )


def refer(desk: Desk, case_id: str, referral: Referral, draft_key: str | None = None) -> Changes:
    """Sends a referral; refused without a valid consent for this provider and all that is shared."""
    desk.require(Right.REFER)
    referral = check(Referral, referral.model_dump(), desk.today())
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        rules.require_open(records)
        provider = _provider(vault.get(referral.provider))
        if not provider.is_active:
            raise KnownError(_NOT_NOW)
        consent = rules.require_consent_to_share(
            records, referral.provider, provider, referral.shares, desk.today()
        )
        sent = {
            "consent": consent,
            "sent_at": desk.clock().astimezone(UTC),
            "state": "sent",
            "printed_copies": 0,
        }
        record_id = vault.add(referral.model_copy(update=sent), case_id)
        vault.note(Act.REFER, case_id, Referral.kind)
        if draft_key is not None:
            vault.drop_draft(draft_key)
    return Changes(case_id, frozenset({Referral.kind}), record_id)


def refer_with(
    desk: Desk, case_id: str, untrusted: Mapping[str, object], draft_key: str | None = None
) -> Changes:
    """Checks what the referral page gave and sends it."""
    desk.require(Right.REFER)
    return refer(desk, case_id, check(Referral, untrusted, desk.today()), draft_key)


def make_letter(desk: Desk, case_id: str, referral_id: str, catalogue: Catalogue) -> Letter:
    """The letter of a referral, counted and journalled before it can be printed; consent is asked again."""
    desk.require(Right.PRINT_LETTER)
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        case = rules.case_in(records)
        referral = _referral(vault.in_case(case_id, referral_id))
        provider = _provider(vault.get(referral.provider))
        consent_id = rules.require_consent_to_share(
            records, referral.provider, provider, referral.shares, desk.today()
        )
        consent = dict(of_type(records, Consent))[consent_id]
        copy = referral.printed_copies + 1
        vault.change(referral_id, referral.model_copy(update={"printed_copies": copy}))
        print_id = secrets.token_hex(4)
        vault.note(Act.PRINT_LETTER, case_id, print_id)
        office = vault.meta("office") or ""
    return Letter(
        case_code=case.code,
        print_id=print_id,
        copy=copy,
        date=desk.today(),
        office=office,
        worker=desk.worker.display_name,
        is_training=desk.is_training,
        provider=provider,
        referral=referral,
        consent=consent,
        answers=shared_answers(records, referral.shares, catalogue),
    )


def record_answer(
    desk: Desk, case_id: str, referral_id: str, state: str, answered_on: date, answer: str | None = None
) -> Changes:
    """What the provider answered: accepted, refused, done or withdrawn."""
    given = {"state": state, "answered_on": answered_on, "answer": answer}
    return record_answer_with(desk, case_id, referral_id, given)


def record_answer_with(
    desk: Desk,
    case_id: str,
    referral_id: str,
    untrusted: Mapping[str, object],
    draft_key: str | None = None,
) -> Changes:
    """Checks what the form for an answer gave and keeps it; nothing else of the referral is changed."""
    desk.require(Right.REFER)
    answered = {name: untrusted.get(name) for name in ("state", "answered_on", "answer")}
    with desk.vault.write() as vault:
        referral = _referral(vault.in_case(case_id, referral_id))
        whole = {**referral.model_dump(), **answered}
        vault.change(referral_id, check(Referral, whole, desk.today(), (referral,)))
        vault.note(Act.ANSWER_REFERRAL, case_id, Referral.kind)
        if draft_key is not None:
            vault.drop_draft(draft_key)
    return Changes(case_id, frozenset({Referral.kind}), referral_id)


def _provider(stored: Stored) -> Provider:
    if not isinstance(stored.record, Provider):
        raise KnownError(_NOT_A_PROVIDER)
    return stored.record


def _referral(stored: Stored) -> Referral:
    if not isinstance(stored.record, Referral):
        raise NotFound
    return stored.record
