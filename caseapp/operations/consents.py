"""Consent withdrawn: as easy as giving it, at once, with a list of who was already told."""

from dataclasses import dataclass

from caseapp.domain.errors import KnownError
from caseapp.domain.records import Consent, Referral
from caseapp.operations.acts import Act
from caseapp.operations.changes import Changes
from caseapp.operations.desk import Desk
from caseapp.security.rights import Right
from caseapp.storage.stored import of_type
from caseapp.text import mark


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
