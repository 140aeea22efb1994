"""What falls due in a case, read from its records: kinds, days and ids, and nothing that identifies."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache
from itertools import groupby

from caseapp.domain.due import ANY_ANSWER, Due, DueKind
from caseapp.domain.fields import fields_of
from caseapp.domain.record import NOTHING, Record
from caseapp.text import Text, mark

_DAY_ENDS = time(23, 59)
_SOON = timedelta(days=2)
_REMINDER = mark("Agenda", "{what}, in %n day(s)")


class Urgency(StrEnum):
    """How near something is; the parts of the page a worker begins with, the most urgent first."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    LATER = "later"


@dataclass(frozen=True)
class DueItem:
    """One thing that falls due at a moment, or in the course of a day.

    `ahead` is set on a reminder: the days that are left then. `title` is a title of the country's procedure.
    """

    kind: DueKind
    at: datetime
    is_day: bool
    record_id: str
    record_kind: str
    ahead: int = 0
    title: str = field(default="", compare=False)

    @property
    def day(self) -> date:
        """The day it falls on, in the zone it was read for."""
        return self.at.date()

    @property
    def words(self) -> Text | str:
        """What is due; of a step its title, and of a reminder how many days are left then."""
        if self.title:
            return self.title
        what = self.kind.words
        return _REMINDER.filled(what=what).counted(self.ahead) if self.ahead else what

    def is_overdue(self, now: datetime) -> bool:
        """Whether its moment or its day has passed; a reminder never is, for the next one follows."""
        return self.ahead == 0 and self.at < now

    def urgency(self, now: datetime) -> Urgency:
        """Where it belongs among what is due."""
        left = (self.day - now.astimezone(self.at.tzinfo).date()).days
        if self.is_overdue(now):
            return Urgency.OVERDUE
        if left <= 0:
            return Urgency.TODAY
        return Urgency.WEEK if left < 7 else Urgency.LATER

    def is_soon(self, now: datetime) -> bool:
        """Whether it is due within two days."""
        return not self.is_overdue(now) and self.at - now <= _SOON


def due_items(
    records: Iterable[tuple[str, Record]], now: datetime, *, is_open: bool = True
) -> tuple[DueItem, ...]:
    """All that is due in a case, the most urgent first; of a closed case only what outlives its closing."""
    pairs = [pair for pair in records if is_open or pair[1].outlives_closing]
    return in_order(
        item for due, record_id, record in _speaking(pairs) for item in _items(due, record_id, record, now)
    )


def in_order(items: Iterable[DueItem]) -> tuple[DueItem, ...]:
    """What is due, the most urgent first; at one moment always in the same order."""
    return tuple(
        sorted(items, key=lambda item: (item.at.astimezone(UTC), item.kind, item.record_id, item.ahead))
    )


def next_moment(items: Sequence[DueItem]) -> datetime | None:
    """The moment of the most urgent of them."""
    return min((item.at for item in items), default=None, key=lambda at: at.astimezone(UTC))


def by_day(items: Iterable[DueItem]) -> dict[date, tuple[DueItem, ...]]:
    """What is due on each day that has something, in order."""
    return {day: tuple(found) for day, found in groupby(in_order(items), key=lambda item: item.day)}


def is_settled(record: Record) -> bool:
    """Whether an answer of the record says that nothing is left to do about it."""
    return any(
        getattr(record, name) not in NOTHING
        if answers == ANY_ANSWER
        else str(getattr(record, name)) in answers
        for name, answers in record.settled_by.items()
    )


@dataclass(frozen=True)
class _Note:
    """A field's note, and the field it stands on."""

    due: Due
    name: str


@cache
def _notes(record_type: type[Record]) -> tuple[_Note, ...]:
    asked = ((field.ask.due, field.name) for field in fields_of(record_type))
    return tuple(_Note(due, name) for due, name in asked if due is not None)


def _speaking(pairs: Sequence[tuple[str, Record]]) -> Iterator[tuple[_Note, str, Record]]:
    """The records that make something due: not settled, and not followed by a newer one that says else."""
    for record_type in dict.fromkeys(type(record) for _, record in pairs):
        notes = _notes(record_type)
        of_type = [pair for pair in pairs if type(pair[1]) is record_type] if notes else []
        for note in notes:
            for record_id, record in _newest(of_type, note.due) if note.due.newest_by else of_type:
                if not is_settled(record):
                    yield note, record_id, record


def _newest(pairs: Iterable[tuple[str, Record]], due: Due) -> Iterable[tuple[str, Record]]:
    """The newest record of each group; of two of one day, the one that was kept later."""
    newest: dict[tuple[object, ...], tuple[str, Record]] = {}
    for pair in pairs:
        group = tuple(getattr(pair[1], name) for name in due.alike)
        before = newest.get(group)
        if before is None or getattr(pair[1], due.newest_by) >= getattr(before[1], due.newest_by):
            newest[group] = pair
    return newest.values()


def _items(note: _Note, record_id: str, record: Record, now: datetime) -> Iterator[DueItem]:
    due, answer = note.due, getattr(record, note.name)
    if answer is None or (due.unless and getattr(record, due.unless) not in NOTHING):
        return
    after = due.sooner.get(str(getattr(record, due.sooner_by)), due.after) if due.sooner_by else due.after
    is_day = not isinstance(answer, datetime)
    moment = _end_of(answer, now) if is_day else answer.astimezone(now.tzinfo)
    if after:
        moment += timedelta(days=after)
    yield DueItem(due.kind, moment, is_day, record_id, record.kind)
    for ahead in due.remind:
        reminder = _end_of((moment - timedelta(days=ahead)).date(), now)
        if reminder >= now:  # one that has passed gives way to the next
            yield DueItem(
                due.kind, reminder, is_day=True, record_id=record_id, record_kind=record.kind, ahead=ahead
            )


def _end_of(day: date, now: datetime) -> datetime:
    """The last minute of a day in the zone of `now`."""
    return datetime.combine(day, _DAY_ENDS, now.tzinfo)
