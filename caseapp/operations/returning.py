"""The rules of a return: nobody who fears it is brought back, and a child only in its own interest."""

from collections.abc import Sequence
from datetime import date

from caseapp.domain import ages, returning
from caseapp.domain.errors import KnownError
from caseapp.domain.record import Record
from caseapp.domain.records import Person, ReturnPlan
from caseapp.operations import rules
from caseapp.storage.stored import Stored, single
from caseapp.text import mark

FEARED = mark(
    "Errors",
    "The person fears to return, or asylum is open, so no step of a return is taken. Note the wish or stop"
    " the return, and go on with the asylum referral.",
)
_CHILD = mark(
    "Errors",
    "A child travels only after it was found that the return is in the child's best interest. Answer that"
    " question with yes first, or stop the return.",
)


class ReturnStopped(KnownError):
    """A return that must not go on."""


def require_may_go_on(records: Sequence[Stored], record: Record, today: date) -> None:
    """Refuses a return that goes on although the person fears it, or a child's against its interest."""
    if not isinstance(record, ReturnPlan):
        return
    if record.state in returning.UNDER_WAY:
        require_not_stopped(records)
    if (
        record.state in returning.TRAVELLING
        and record.best_interest is not True
        and _is_child(records, today)
    ):
        raise ReturnStopped(_CHILD)


def require_not_stopped(records: Sequence[Stored]) -> None:
    """Refuses any step of a return while it is feared or asylum is open."""
    if returning.is_stopped(stored.record for stored in records):
        raise ReturnStopped(FEARED)


def _is_child(records: Sequence[Stored], today: date) -> bool:
    person, case = single(records, Person), rules.case_in(records)
    age = ages.age_on(person, today, case.opened_at.date()) if person else None
    return age is not None and age.is_child is True
