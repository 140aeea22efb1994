"""What the records of one case tell to figures, and the day on which each thing counts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TypeVar

from caseapp.domain.record import Record
from caseapp.domain.records import Case, Person
from caseapp.operations.in_force import in_force
from caseapp.storage.stored import Stored

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Told:
    """The records of a case that count, by type and the oldest first, and the day on which it was opened."""

    case: Case
    opened_on: date
    by_type: dict[type[Record], list[Record]] = field(repr=False)

    @staticmethod
    def by(records: Sequence[Stored]) -> "Told | None":
        """What these records tell; nothing where the case itself is not among them."""
        by_type: dict[type[Record], list[Record]] = {}
        for stored in in_force(records):
            by_type.setdefault(type(stored.record), []).append(stored.record)
        case = next((one for one in reversed(by_type.get(Case, [])) if isinstance(one, Case)), None)
        return None if case is None else Told(case, local_day(case.opened_at), by_type)

    def all_of(self, record_type: type[R]) -> tuple[R, ...]:
        """The records of one type, oldest first."""
        return tuple(one for one in self.by_type.get(record_type, ()) if isinstance(one, record_type))

    def only(self, record: Record) -> "Told":
        """The same with this one record alone of its type."""
        return Told(self.case, self.opened_on, {**self.by_type, type(record): [record]})

    @property
    def person(self) -> Person | None:
        """The person the case is about."""
        # A kind of person that was registered later is one too.
        found = [one for each in self.by_type.values() for one in each if isinstance(one, Person)]
        return found[-1] if found else None


def local_day(moment: datetime) -> date:
    """The day on this office's clock: what was opened in Bangkok on 1 January belongs to the new year."""
    return moment.astimezone().date()


def month_of(day: date) -> str:
    """The month of a day, such as `2025-03`."""
    return day.isoformat()[:7]
