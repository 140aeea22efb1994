"""What `case list --where` understands."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from functools import partial
from types import MappingProxyType

from caseapp.domain.ages import BAND_LABELS
from caseapp.domain.codes import places
from caseapp.domain.errors import KnownError
from caseapp.operations.narrowing import FLAG, STAGE, day_in, field_of, with_span, with_values
from caseapp.storage.case_filter import TIMES, CaseFilter
from caseapp.text import mark

_UNKNOWN = mark(
    "Commands",
    "A condition is not understood. Use open, closed, waiting, mine, country=CC, stage=child, stage=adult,"
    " stage=unknown, flag=REASON, due-before=DATE, a field with its values such as person.sex=female,male, or"
    " a field with a span such as contact_note.at=2026-01-01..2026-03-31 or next_due=..2026-03-31.",
)
_Narrow = Callable[[CaseFilter, str], CaseFilter]


def filter_of(conditions: Iterable[str], me: str) -> CaseFilter:
    """The filter that all these conditions make together; `me` is the worker who asks."""
    wanted = CaseFilter()
    for condition in conditions:
        name, _, value = condition.partition("=")
        if name == "mine" and not value:
            wanted = replace(wanted, responsible=me)
            continue
        narrow = _VALUED.get(name, partial(_by_field, name)) if value else _ALONE.get(name)
        if narrow is None:
            raise KnownError(_UNKNOWN)
        try:
            wanted = narrow(wanted, value)
        except ValueError:
            raise KnownError(_UNKNOWN) from None
    return wanted


def _country(wanted: CaseFilter, code: str) -> CaseFilter:
    if code.upper() not in places.COUNTRY:
        raise ValueError
    return replace(wanted, country=code.upper())


def _stage(wanted: CaseFilter, stage: str) -> CaseFilter:
    if stage not in BAND_LABELS:
        raise ValueError
    return replace(wanted, stage=stage)


def _due_before(wanted: CaseFilter, day: str) -> CaseFilter:
    moment = datetime.combine(date.fromisoformat(day), time()).astimezone(UTC)
    return replace(wanted, due_before=moment.isoformat(timespec="milliseconds"))


def _by_field(name: str, wanted: CaseFilter, value: str) -> CaseFilter:
    first, dots, last = value.partition("..")
    if dots:
        return with_span(wanted, name, _bound(first, is_last=False), _bound(last, is_last=True))
    if name in TIMES or (name not in (STAGE, FLAG) and field_of(name).is_measured):
        return with_span(wanted, name, _bound(value, is_last=False), _bound(value, is_last=True))
    return with_values(wanted, name, tuple(dict.fromkeys(value.split(","))))


def _bound(text: str, *, is_last: bool) -> date | int | None:
    """A day, a month, a year or a number; of a month or year the first or last day."""
    if not text:
        return None
    if text.isascii() and text.isdigit() and len(text) < 4:
        return int(text)
    return day_in(text, is_last=is_last)


_ALONE: Mapping[str, _Narrow] = MappingProxyType(
    {
        "open": lambda wanted, _: replace(wanted, is_open=True),
        "closed": lambda wanted, _: replace(wanted, is_open=False),
        "waiting": lambda wanted, _: replace(wanted, is_waiting=True),
    }
)
_VALUED: Mapping[str, _Narrow] = MappingProxyType(
    {"country": _country, "stage": _stage, "due-before": _due_before}
)
