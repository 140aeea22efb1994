"""When a consent allows sharing; without one, nothing that identifies leaves."""

from collections.abc import Iterable
from datetime import date

from caseapp.domain.records import Consent

REFERRAL = "referral"


def is_valid(consent: Consent, on: date) -> bool:
    """Whether a consent was given, has begun, and is neither withdrawn nor run out."""
    return (
        consent.decision == "given"
        and consent.given_on <= on
        and (consent.withdrawn_on is None or consent.withdrawn_on > on)
        and (consent.valid_until is None or consent.valid_until >= on)
    )


def allowing(
    consents: Iterable[tuple[str, Consent]],
    purpose: str,
    receiver: str,
    receiver_type: str | None,
    shares: Iterable[str],
    on: date,
) -> str | None:
    """The id of the newest consent that allows these shares to this receiver for this purpose, or None.

    A refusal for the same purpose and receiver on the same day or later ends an earlier consent.
    """
    wanted = frozenset(shares)
    fitting = [
        (record_id, consent)
        for record_id, consent in consents
        if consent.purpose == purpose and _names(consent, receiver, receiver_type)
    ]
    refused_on = max((c.given_on for _, c in fitting if c.decision == "refused"), default=date.min)
    able = [
        (record_id, consent)
        for record_id, consent in fitting
        if is_valid(consent, on) and consent.given_on > refused_on and wanted <= frozenset(consent.covers)
    ]
    return max(able, key=lambda pair: pair[1].given_on)[0] if able else None


def is_refused(
    consents: Iterable[tuple[str, Consent]], purpose: str, receiver: str, receiver_type: str | None
) -> bool:
    """Whether the last word for this purpose and receiver was no."""
    asked = [
        consent
        for _, consent in consents
        if consent.purpose == purpose and _names(consent, receiver, receiver_type)
    ]
    refused_on = max((c.given_on for c in asked if c.decision == "refused"), default=date.min)
    given_on = max((c.given_on for c in asked if c.decision == "given"), default=date.min)
    return refused_on > date.min and refused_on >= given_on


def _names(consent: Consent, receiver: str, receiver_type: str | None) -> bool:
    """A consent names one receiver, or a kind of receiver; one that names nobody allows nobody."""
    if consent.receiver is not None:
        return consent.receiver == receiver
    return consent.receiver_type is not None and consent.receiver_type == receiver_type
