"""What cases can be looked for by: every answer that does not lead to the person, in two shapes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache

from caseapp.domain.fields import Compartment, Field, Kind, fields_of
from caseapp.domain.record import Record
from caseapp.domain.records import RECORD_TYPES, Provider

_CODED = frozenset({Kind.CHOICE, Kind.CHOICES, Kind.YES_NO, Kind.REFERENCE})
_MEASURED = frozenset({Kind.DATE, Kind.PARTIAL_DATE, Kind.MOMENT, Kind.NUMBER})
YES, NO = "yes", "no"
WITHOUT = "~"  # before the reason why a question has no answer
Facet = tuple[str, str, str]  # kind of record, field, value
Point = tuple[str, str, int]


@dataclass(frozen=True)
class FilterField:
    """A field that cases can be filtered by."""

    record_type: type[Record]
    field: Field

    @property
    def name(self) -> str:
        """How conditions name it, such as `person.sex`."""
        return f"{self.record_type.kind}.{self.field.name}"

    @property
    def is_measured(self) -> bool:
        """Whether it is filtered by a range, and not by values."""
        return self.field.kind in _MEASURED


@cache
def filter_fields() -> tuple[FilterField, ...]:
    """Every field that cases can be filtered by, in the order of the records."""
    return tuple(
        FilterField(record_type, field)
        for record_type in RECORD_TYPES.values()
        if record_type is not Provider  # belongs to no case
        for field in fields_of(record_type)
        if _is_filter(field)
    )


def filter_field(name: str) -> FilterField:
    """The field that a condition names; KeyError when there is none to filter by."""
    return _by_name()[name]


def facets_of(record: Record) -> Iterator[Facet]:
    """The coded answers of a record, and the reasons for its silences."""
    for name in _coded(type(record)):
        value = getattr(record, name)
        if value is None or value == ():
            if name in record.unanswered:
                yield record.kind, name, WITHOUT + record.unanswered[name].value
        elif isinstance(value, tuple):
            for each in value:
                yield record.kind, name, str(each)
        elif isinstance(value, bool):
            yield record.kind, name, YES if value else NO
        else:
            yield record.kind, name, str(value)


def points_of(record: Record) -> Iterator[Point]:
    """The days, moments and numbers of a record, as whole numbers that can be compared."""
    for name in _measured(type(record)):
        value = getattr(record, name)
        if value is not None:
            yield record.kind, name, point(value)


def point(value: object) -> int:
    """A moment in seconds, a day as its midnight, a partial date as its first day, a number as itself."""
    if isinstance(value, datetime):
        return int(value.timestamp())
    if isinstance(value, str):
        year, month, day = (*map(int, value.split("-")), 1, 1)[:3]
        value = date(year, month, day)
    if isinstance(value, date):
        return int(datetime.combine(value, time(), tzinfo=UTC).timestamp())
    if isinstance(value, int):
        return value
    raise TypeError


def _is_filter(field: Field) -> bool:
    is_shaped = field.kind in _CODED or field.kind in _MEASURED
    return is_shaped and field.compartment is Compartment.CASES and not field.ask.unlisted


@cache
def _coded(record_type: type[Record]) -> tuple[str, ...]:
    return tuple(f.name for f in fields_of(record_type) if f.kind in _CODED and _is_filter(f))


@cache
def _measured(record_type: type[Record]) -> tuple[str, ...]:
    return tuple(f.name for f in fields_of(record_type) if f.kind in _MEASURED and _is_filter(f))


@cache
def _by_name() -> dict[str, FilterField]:
    return {each.name: each for each in filter_fields()}
