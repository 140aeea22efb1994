"""What a record tells of other people than the person it is about, and the record without it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from caseapp.domain.blacking import Names, black_out, names_in
from caseapp.domain.fields import Compartment, Field, Kind, OfOthers, Share, fields_of
from caseapp.domain.record import NOTHING, Record


@dataclass(frozen=True)
class Screened:
    """A record in which other people are left out: `left_out` are the fields that told of them."""

    record: Record = field(repr=False)
    left_out: frozenset[str] = frozenset()
    has_bars: bool = False

    @property
    def is_touched(self) -> bool:
        """Whether anything of the record is not shown."""
        return bool(self.left_out) or self.has_bars


def tells_of_others(record_type: type[Record], asked: Field) -> bool:
    """Whether a field is about somebody else than the person."""
    is_theirs = record_type.is_about_others and asked.compartment is Compartment.IDENT
    return is_theirs or asked.ask.of_others is not None


def names_of_others(records: Iterable[Record]) -> Names:
    """The names of other people on record, without what is part of the person's own name."""
    known = list(records)
    theirs = _texts(known, lambda asked: asked.ask.of_others is OfOthers.NAME)
    return names_in(theirs, _texts(known, _is_own_name))


def without_others(record: Record, names: Names) -> Screened:
    """The record with the answers about others taken out and their names barred in all other texts."""
    changed: dict[str, object] = {}
    left_out: set[str] = set()
    has_bars = False
    for asked in fields_of(type(record)):
        value = getattr(record, asked.name)
        if value in NOTHING:
            continue
        if tells_of_others(type(record), asked):
            changed[asked.name] = None
            left_out.add(asked.name)
        elif asked.kind in (Kind.TEXT, Kind.LONG_TEXT):
            barred = black_out(str(value), names)
            if barred != value:
                changed[asked.name], has_bars = barred, True
    return Screened(record.model_copy(update=changed), frozenset(left_out), has_bars)


def _is_own_name(asked: Field) -> bool:
    return asked.ask.share is Share.IDENTITY and asked.kind is Kind.TEXT and asked.ask.of_others is None


def _texts(records: Iterable[Record], is_wanted: Callable[[Field], bool]) -> Iterator[str]:
    for record in records:
        for asked in fields_of(type(record)):
            value = getattr(record, asked.name)
            if isinstance(value, str) and is_wanted(asked):
                yield value
