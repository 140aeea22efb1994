"""Records as they lie in the vault, and the lines lists are made of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from caseapp.domain.record import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Stored:
    """A record in its place: random id, its case (None for a provider), version, last change."""

    id: str
    case_id: str | None
    version: int
    changed_at: str
    record: Record


@dataclass(frozen=True)
class Binned:
    """A record in the bin: its id, its case, and since when it lies there (ISO 8601, UTC)."""

    id: str
    case_id: str
    since: str


@dataclass(frozen=True)
class OldVersion:
    """An earlier version of a record, and who replaced it when."""

    version: int
    replaced_by: str
    replaced_at: str
    record: Record


@dataclass(frozen=True)
class Draft:
    """Answers not saved yet, kept encrypted until they are saved or thrown away."""

    key: str
    kind: str
    case_id: str
    worker: str
    body: str
    saved_at: str


@dataclass(frozen=True)
class CaseLine:
    """One line of the list of cases: what can be sorted and filtered by, and nothing that identifies.

    Times are ISO 8601 in UTC. `initials` come from the other file and are dots where its key is missing.
    """

    case_no: int
    case_id: str
    code: str
    status: str
    is_open: bool
    case_type: str
    country: str
    stage: str
    trafficking_status: str
    responsible: str
    opened_at: str
    next_due: str | None
    waiting_since: str | None
    contact: str
    initials: str
    last_contact: str | None = None
    next_review: str | None = None
    flags: tuple[str, ...] = ()  # the reasons of those that are up
    found_in: tuple[
        tuple[str, str], ...
    ] = ()  # kinds of record and fields in which what was looked for stands


@dataclass(frozen=True)
class Summary:
    """What a case's records come to in a list."""

    code: str
    status: str
    is_open: bool
    case_type: str
    country: str
    stage: str
    trafficking_status: str
    responsible: str
    opened_at: str
    next_due: str | None
    waiting_since: str | None
    contact: str
    initials: str
    last_contact: str | None = None
    next_review: str | None = None  # a day
    # From when the person may be, and surely is, an adult; None where that changes nothing any more.
    coming_of_age: tuple[date, date] | None = None


Summarise = Callable[[Sequence[Stored]], Summary]


def of_type(records: Sequence[Stored], record_type: type[R]) -> tuple[tuple[str, R], ...]:
    """The records of one type, each with its id, oldest first."""
    return tuple((stored.id, stored.record) for stored in records if isinstance(stored.record, record_type))


def single(records: Sequence[Stored], record_type: type[R]) -> R | None:
    """The one record of a type, or None."""
    found = of_type(records, record_type)
    return found[-1][1] if found else None
