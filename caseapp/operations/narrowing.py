"""Narrows a list of cases by what somebody chose: values of a field, or a span of days or numbers."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from caseapp.domain.ages import BAND_LABELS
from caseapp.domain.codes.casework import FLAG_REASON
from caseapp.domain.fields import Kind
from caseapp.domain.filtering import NO, WITHOUT, YES, FilterField, filter_field, point
from caseapp.domain.record import Unanswered
from caseapp.storage.case_filter import TIMES, AnyOf, Between, CaseFilter, Within

STAGE, FLAG = "stage", "flag"
Bound = date | int | None
_EARLIEST, _LATEST = 1900, 2200
_A_DAY = timedelta(days=1)
_DAYS = frozenset({"next_review"})  # the only time of a line that is a day and no moment


def with_values(
    wanted: CaseFilter, name: str, values: tuple[str, ...], *, are_in_use: bool = False
) -> CaseFilter:
    """The filter that wants one of these values too, in place of those it wanted of this field.

    `name` is `stage`, `flag` or a field such as `person.sex`. ValueError when there is none or no such value.
    Values in use are taken as they are, for some may have left their list since.
    """
    if not values:
        raise ValueError
    if name == STAGE:
        (stage,) = values
        if stage not in BAND_LABELS:
            raise ValueError
        return replace(wanted, stage=stage)
    if name == FLAG:
        if not all(value in FLAG_REASON for value in values):
            raise ValueError
        return replace(wanted, flags=values)
    field = field_of(name)
    if field.is_measured or not (are_in_use or all(_is_value(field, value) for value in values)):
        raise ValueError
    others = tuple(each for each in wanted.any_of if each.field != name)
    return replace(wanted, any_of=(*others, AnyOf(name, values)))


def with_span(wanted: CaseFilter, name: str, first: Bound, last: Bound) -> CaseFilter:
    """The filter that wants a day or number from the first to the last; None leaves an end open."""
    if name in TIMES:
        other = tuple(each for each in wanted.between if each.time != name)
        return replace(wanted, between=(*other, Between(name, _time(name, first), _time(name, _after(last)))))
    field = field_of(name)
    if not field.is_measured or not (_fits(field, first) and _fits(field, last)):
        raise ValueError
    others = tuple(each for each in wanted.within if each.field != name)
    return replace(wanted, within=(*others, Within(name, _point(field, first), _point(field, _after(last)))))


def span_of(part: Within | Between) -> tuple[Bound, Bound]:
    """The first and the last day or number of a span, both included."""
    if isinstance(part, Between):
        first, end = (None if each is None else _day(each) for each in (part.start, part.end))
        return first, None if end is None else end - _A_DAY
    field = field_of(part.field)
    if field.field.kind is Kind.NUMBER:
        return part.start, None if part.end is None else part.end - 1
    zone = None if field.field.kind is Kind.MOMENT else UTC
    days = [
        None if each is None else datetime.fromtimestamp(each, zone or UTC).astimezone(zone).date()
        for each in (part.start, part.end)
    ]
    return days[0], None if days[1] is None else days[1] - _A_DAY


def day_in(text: str, *, is_last: bool) -> date | None:
    """The day that somebody wrote, or the first or last of a year or month; ValueError when it is none."""
    if not text:
        return None
    year, month, day = (*map(int, text.split("-")), 0, 0)[:3]
    if not _EARLIEST <= year <= _LATEST:
        raise ValueError
    if day:
        return date(year, month, day)
    if not is_last:
        return date(year, month or 1, 1)
    following = date(year + 1, 1, 1) if month in (0, 12) else date(year, month + 1, 1)
    return following - _A_DAY


def field_of(name: str) -> FilterField:
    """The field of this name; ValueError when there is none to filter by."""
    try:
        return filter_field(name)
    except KeyError:
        raise ValueError from None


def _is_value(field: FilterField, value: str) -> bool:
    if value.startswith(WITHOUT):
        return value[1:] in Unanswered.__members__.values()
    if field.field.kind is Kind.YES_NO:
        return value in (YES, NO)
    codes = field.field.ask.codes
    return codes is None or value in codes


def _fits(field: FilterField, bound: Bound) -> bool:
    return bound is None or isinstance(bound, date) != (field.field.kind is Kind.NUMBER)


def _after(last: Bound) -> Bound:
    if isinstance(last, date):
        return last + _A_DAY if last < date.max else last
    return None if last is None else last + 1


def _point(field: FilterField, bound: Bound) -> int | None:
    if bound is None:
        return None
    if field.field.kind is Kind.MOMENT and isinstance(bound, date):
        return point(_midnight(bound))
    return point(bound)


def _time(name: str, bound: Bound) -> str | None:
    if bound is None:
        return None
    if not isinstance(bound, date):
        raise ValueError  # noqa: TRY004 - it is a value somebody typed
    return bound.isoformat() if name in _DAYS else _midnight(bound).isoformat(timespec="milliseconds")


def _midnight(day: date) -> datetime:
    """The beginning of a day on this laptop, in UTC."""
    try:
        return datetime.combine(day, time()).astimezone(UTC)
    except (OverflowError, OSError):
        raise ValueError from None


def _day(text: str) -> date:
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text).astimezone().date()
