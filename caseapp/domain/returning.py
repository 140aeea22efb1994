"""When a return must not go on: whoever fears it, or asks for protection, is not brought back."""

from collections.abc import Iterable

from caseapp.domain.agenda import is_settled
from caseapp.domain.record import Record
from caseapp.domain.records.asylum_referral import AsylumReferral
from caseapp.domain.records.person import Person

# Noting a wish, stopping a return, and saying that somebody has arrived stay possible at any time.
UNDER_WAY = frozenset({"preparing", "ready", "departed"})
TRAVELLING = frozenset({"ready", "departed"})


def is_stopped(records: Iterable[Record]) -> bool:
    """Whether the person fears return, or an asylum referral is open."""
    return any(
        (isinstance(record, Person) and record.fears_return is True)
        or (isinstance(record, AsylumReferral) and not is_settled(record))
        for record in records
    )
