"""When a consent allows sharing; without one, nothing that identifies leaves."""

from collections.abc import Iterable
from datetime import date

from caseapp.domain.records import Consent

REFERRAL = "referral"
TELLING = (REFERRAL, "authorities")  # the purposes for which a receiver is told what is on record
FOR_ANOTHER = ("guardian", "court")  # who agrees in the place of a child


def is_valid(consent: Consent, on: date) -> bool:
    """Whether a consent was given, has begun, and is neither withdrawn, replaced nor run out."""
    return (
        consent.decision == "given"
        and consent.replaced_by is None
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

    `consents` come in the order in which they were recorded. A later refusal for the same purpose and
    receiver ends an earlier consent; on one day, what was recorded later is the later word.
    """
    wanted = frozenset(shares)
    able: str | None = None
    for record_id, consent in _asked(consents, purpose, receiver, receiver_type):
        if consent.decision == "refused":
            able = None
        elif is_valid(consent, on) and wanted <= frozenset(consent.covers):
            able = record_id
    return able


def in_force(
    consents: Iterable[tuple[str, Consent]],
    receiver: str,
    receiver_type: str | None,
    on: date,
) -> str | None:
    """The id of the newest consent under which this receiver may be told anything today, or None."""
    known = list(consents)
    by_id = dict(known)
    for purpose in TELLING:
        found = allowing(known, purpose, receiver, receiver_type, (), on)
        if found is not None and by_id[found].covers:
            return found
    return None


def same_matter(one: Consent, other: Consent) -> bool:
    """Whether two consents are about the same purpose and the same receiver."""
    return (one.purpose, one.receiver, one.receiver_type) == (
        other.purpose,
        other.receiver,
        other.receiver_type,
    )


def is_refused(
    consents: Iterable[tuple[str, Consent]], purpose: str, receiver: str, receiver_type: str | None
) -> bool:
    """Whether the last word for this purpose and receiver was no."""
    asked = _asked(consents, purpose, receiver, receiver_type)
    return bool(asked) and asked[-1][1].decision == "refused"


def _asked(
    consents: Iterable[tuple[str, Consent]], purpose: str, receiver: str, receiver_type: str | None
) -> list[tuple[str, Consent]]:
    """What was said about this purpose and receiver, in the order in which it was said."""
    fitting = [
        (record_id, consent)
        for record_id, consent in consents
        if consent.purpose == purpose and _names(consent, receiver, receiver_type)
    ]
    return sorted(fitting, key=lambda pair: pair[1].given_on)


def _names(consent: Consent, receiver: str, receiver_type: str | None) -> bool:
    """A consent names one receiver, or a kind of receiver; one that names nobody allows nobody."""
    if consent.receiver is not None:
        return consent.receiver == receiver
    return consent.receiver_type is not None and consent.receiver_type == receiver_type
