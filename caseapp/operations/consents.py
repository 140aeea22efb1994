"""Consent withdrawn, as easily as it was given, or replaced; with a list of who was already told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from caseapp.domain import consenting
from caseapp.domain.errors import KnownError
from caseapp.domain.records import Consent, Referral
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.errors import NotFound
from caseapp.storage.stored import Stored, of_type
from caseapp.text import mark

ENDS_SOON = timedelta(days=30)
_NOT_REPLACED = mark("Errors", "Only a newer consent for the same purpose and receiver takes its place.")


@dataclass(frozen=True)
class Withdrawal:
    """What changed, and the referrals that had already gone out under this consent."""

    changes: Changes
    already_shared: tuple[str, ...]


def withdraw_consent(desk: Desk, case_id: str, consent_id: str) -> Withdrawal:
    """Ends a consent today; sharing under it is refused from now on."""
    desk.require(Right.RECORD_CONSENT)
    with desk.vault.write() as vault:
        consent = vault.in_case(case_id, consent_id).record
        if not isinstance(consent, Consent) or consent.decision != "given":
            raise KnownError(mark("Errors", "Only a consent that was given can be withdrawn."))
        if consent.withdrawn_on is not None:
            raise KnownError(mark("Errors", "This consent has been withdrawn already."))
        vault.change(consent_id, consent.model_copy(update={"withdrawn_on": desk.today()}))
        vault.note(Act.WITHDRAW_CONSENT, case_id, Consent.kind)
        shared = tuple(
            referral_id
            for referral_id, referral in of_type(vault.of_case(case_id), Referral)
            if referral.consent == consent_id
        )
    return Withdrawal(Changes(case_id, frozenset({Consent.kind}), consent_id), shared)


def replace_consent(desk: Desk, case_id: str, older_id: str, newer_id: str) -> Changes:
    """Puts a newer consent for the same purpose and receiver in the place of an older one."""
    desk.require(Right.RECORD_CONSENT)
    with desk.vault.write() as vault:
        records = vault.of_case(case_id)
        older, newer = (dict(of_type(records, Consent)).get(each) for each in (older_id, newer_id))
        if older is None or newer is None:
            raise NotFound
        if newer_of(records, older_id) != newer_id:
            raise KnownError(_NOT_REPLACED)
        vault.change(older_id, older.model_copy(update={"replaced_by": newer_id}))
        vault.note(Act.REPLACE_CONSENT, case_id, Consent.kind)
    return Changes(case_id, frozenset({Consent.kind}), older_id)


def newer_of(records: Sequence[Stored], consent_id: str) -> str | None:
    """The newest consent given for the same purpose and receiver after this one, if both count."""
    consents = of_type(records, Consent)
    ids = [each for each, _ in consents]
    older = dict(consents).get(consent_id)
    if older is None or not _counts(older):
        return None
    later = [
        record_id
        for record_id, other in consents
        if record_id != consent_id
        and _counts(other)
        and consenting.same_matter(older, other)
        and (other.given_on, ids.index(record_id)) > (older.given_on, ids.index(consent_id))
    ]
    return later[-1] if later else None


def _counts(consent: Consent) -> bool:
    return consent.decision == "given" and consent.withdrawn_on is None and consent.replaced_by is None
