"""Which records of a case count: a closure that still waits for approval does not yet."""

from collections.abc import Sequence

from caseapp.domain.records import Approval, Closure
from caseapp.storage.stored import Stored, of_type


def newest_approval(records: Sequence[Stored], subject_id: str) -> tuple[str, Approval] | None:
    """The last time a record was put up for approval, or None."""
    found = [pair for pair in of_type(records, Approval) if pair[1].subject == subject_id]
    return found[-1] if found else None


def is_waiting(records: Sequence[Stored], record_id: str) -> bool:
    """Whether somebody was asked to approve the record and has not answered."""
    put = newest_approval(records, record_id)
    return put is not None and put[1].state == "asked"


def in_force(records: Sequence[Stored]) -> tuple[Stored, ...]:
    """The records without a closure that waits for approval."""
    return tuple(
        each for each in records if not (isinstance(each.record, Closure) and is_waiting(records, each.id))
    )


def closures_in_force(records: Sequence[Stored]) -> tuple[tuple[str, Closure], ...]:
    """The closures that took effect, oldest first, with their ids."""
    return tuple(of_type(in_force(records), Closure))
