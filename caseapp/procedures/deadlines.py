"""When a step is due, and in words how that was worked out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from caseapp.procedures.durations import Duration
from caseapp.procedures.entries import PackStep
from caseapp.procedures.start_events import StartEvent
from caseapp.procedures.wording import length_in_words
from caseapp.procedures.working_days import WorkingDays
from caseapp.text import Text, mark

_FROM = mark("Procedures", "{length} from {event}")
_FROM_OPENING = mark("Procedures", "{length} from {event}; the procedure does not say from when it runs")
_LASTS = mark("Procedures", "Lasts {length} at most from {event}")
_LASTS_FROM_OPENING = mark(
    "Procedures", "Lasts {length} at most from {event}; the procedure does not say from when it runs"
)
_AT_ONCE = mark("Procedures", "At once after {event}")
_WAITS = mark("Procedures", "Waiting for {event}, then {length}")
_WAITS_AT_ONCE = mark("Procedures", "Waiting for {event}, then at once")
_HOLIDAYS_UNKNOWN = mark("Procedures", "{how}; check the public holidays, not all of them are known here")


@dataclass(frozen=True, slots=True)
class DueDate:
    """When a step is due and how that came about; `at` is missing while its start has not happened."""

    at: datetime | None
    how: Text
    start: datetime | None = None
    waits_for: StartEvent | None = None
    latest: datetime | None = None  # the end of the longest extension that the procedure knows


def due_date(
    step: PackStep, calendar: WorkingDays, events: Mapping[StartEvent, datetime], zone: tzinfo | None
) -> DueDate | None:
    """When a step is due, by the clock of the zone; nothing for a step without a deadline."""
    if step.deadline is None:
        return None
    event = step.starts_from or StartEvent.CASE_OPENED
    amount = _amount(step.deadline, is_in_working_days=step.working_days)
    if event not in events:
        waits = _WAITS_AT_ONCE if amount is None else _WAITS.filled(length=amount)
        return DueDate(None, waits.filled(event=event.words), waits_for=event)
    how = (_AT_ONCE if amount is None else _from_when(step).filled(length=amount)).filled(event=event.words)
    start = events[event].astimezone(zone)
    latest = _latest(step, start)
    if not step.working_days:
        return DueDate(step.deadline.after(start), how, start, latest=latest)
    last_day, is_known = calendar.add(start.date(), step.deadline.days)
    # The same clock time on that day; a Duration knows what to do where the clocks change.
    at = Duration(days=(last_day - start.date()).days).after(start)
    how = how if is_known else _HOLIDAYS_UNKNOWN.filled(how=how)
    return DueDate(at, how, start, latest=latest)


def _from_when(step: PackStep) -> Text:
    if step.period is not None:
        return _LASTS if step.starts_from else _LASTS_FROM_OPENING
    return _FROM if step.starts_from else _FROM_OPENING


def _latest(step: PackStep, start: datetime) -> datetime | None:
    if step.extension is None or step.extension.in_all is None:
        return None
    return step.extension.in_all.after(start)


def _amount(length: Duration, *, is_in_working_days: bool) -> Text | None:
    return None if length.is_at_once else length_in_words(length, is_in_working_days=is_in_working_days)
