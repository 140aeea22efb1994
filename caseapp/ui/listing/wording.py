"""The words of a filter: of the fields it can be made of, their values, and each part it has."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from caseapp.domain.ages import BAND_LABELS
from caseapp.domain.codes.casework import FLAG_REASON
from caseapp.domain.codes.lists import Codes
from caseapp.domain.fields import Kind, field_named
from caseapp.domain.filtering import NO, WITHOUT, YES, FilterField, filter_field, filter_fields
from caseapp.domain.record import UNANSWERED_LABELS, Unanswered
from caseapp.domain.records import RECORD_TYPES
from caseapp.operations.narrowing import FLAG, STAGE, Bound, span_of
from caseapp.storage.case_filter import AnyOf, Between, CaseFilter, Within
from caseapp.text import Text, mark
from caseapp.ui.kit import Kit

_FIELD = mark("Filters", "{record} · {question}")
_PART = mark("Filters", "{field}: {values}")
_FROM_TO = mark("Filters", "{first} – {last}")
_FROM, _TO = mark("Filters", "from {first}"), mark("Filters", "until {last}")
_ANY = mark("Filters", "any")
_AND_MORE = mark("Filters", "{values} and %n more")
_YES, _NO = mark("Filters", "Yes"), mark("Filters", "No")
_CLOSED = mark("Filters", "Closed")
_COUNTRY = "case.country"
_OF_LINE: Mapping[str, Text] = {
    STAGE: mark("Filters", "Stage of life today"),
    FLAG: mark("Filters", "Flag"),
    "next_due": mark("Filters", "Next due"),
    "last_contact": mark("Filters", "Last contact"),
    "next_review": mark("Filters", "Next review"),
    "waiting_since": mark("Filters", "Oldest referral without an answer, sent"),
}
P = TypeVar("P", AnyOf, Within, Between)
_SHOWN = 3  # values of a part; the others are counted


@dataclass(frozen=True)
class Part:
    """One thing a filter asks, and the filter without it."""

    name: str
    words: str
    without: CaseFilter


class Wording:
    """Says filters in the language of the window; `names` are those of people and services, by id."""

    def __init__(self, kit: Kit, names: Mapping[str, str]) -> None:
        self._kit = kit
        self.names = dict(names)

    def fields(self) -> tuple[tuple[str, str], ...]:
        """Everything a list can be filtered by, with its words: what lines show first, then all questions."""
        own = tuple((name, self._kit.words(words)) for name, words in _OF_LINE.items())
        return (*own, *((each.name, self._field(each)) for each in filter_fields()))

    def field(self, name: str) -> str:
        """The words of one of them."""
        if name in _OF_LINE:
            return self._kit.words(_OF_LINE[name])
        try:
            return self._field(filter_field(name))
        except KeyError:  # of a list saved by another program
            return name

    def value(self, name: str, value: str) -> str:
        """The words of a value."""
        catalogue = self._kit.words.catalogue
        if name == STAGE:
            return self._kit.words(BAND_LABELS[value])
        if name == FLAG:
            return FLAG_REASON.label(value, catalogue)
        if value.startswith(WITHOUT) and value[1:] in Unanswered.__members__.values():
            return self._kit.words(UNANSWERED_LABELS[Unanswered(value[1:])])
        if value in (YES, NO):
            return self._kit.words(_YES if value == YES else _NO)
        codes = _codes(name)
        if codes is not None:
            return codes.label(value, catalogue)
        return self.names.get(value) or self._kit.words.code(value)

    def parts(self, wanted: CaseFilter, me: str) -> Iterator[Part]:
        """The parts of a filter that no chip of its own stands for."""
        if wanted.is_open is False:
            yield Part("closed", self._kit.words(_CLOSED), replace(wanted, is_open=None))
        if wanted.responsible not in (None, me):
            name = self.names.get(str(wanted.responsible), "–")
            yield Part(
                "responsible", self._part("case.responsible", (name,)), replace(wanted, responsible=None)
            )
        if wanted.country is not None:
            words = self._part(_COUNTRY, (self.value(_COUNTRY, wanted.country),))
            yield Part("country", words, replace(wanted, country=None))
        if wanted.stage == "adult":
            words = self._part(STAGE, (self.value(STAGE, wanted.stage),))
            yield Part(STAGE, words, replace(wanted, stage=None))
        if wanted.flags:
            words = self._part(FLAG, tuple(self.value(FLAG, each) for each in wanted.flags))
            yield Part(FLAG, words, replace(wanted, flags=()))
        yield from self._many(wanted)

    def _many(self, wanted: CaseFilter) -> Iterator[Part]:
        for among in wanted.any_of:
            words = self._part(among.field, tuple(self.value(among.field, each) for each in among.values))
            yield Part(among.field, words, replace(wanted, any_of=_but(wanted.any_of, among)))
        for span in wanted.within:
            words = self._part(span.field, (self._span(span),))
            yield Part(span.field, words, replace(wanted, within=_but(wanted.within, span)))
        for times in wanted.between:
            words = self._part(times.time, (self._span(times),))
            yield Part(times.time, words, replace(wanted, between=_but(wanted.between, times)))

    def _part(self, name: str, values: tuple[str, ...]) -> str:
        shown = ", ".join(values[:_SHOWN])
        if len(values) > _SHOWN:
            shown = self._kit.words(_AND_MORE.counted(len(values) - _SHOWN).filled(values=shown))
        return self._kit.words(_PART.filled(field=self.field(name), values=shown))

    def _span(self, part: Within | Between) -> str:
        try:
            first, last = span_of(part)
        except ValueError:  # of a list saved by another program
            return "–"
        if first is None and last is None:
            return self._kit.words(_ANY)
        if last is None:
            return self._kit.words(_FROM.filled(first=self._bound(first)))
        if first is None:
            return self._kit.words(_TO.filled(last=self._bound(last)))
        return self._kit.words(_FROM_TO.filled(first=self._bound(first), last=self._bound(last)))

    def _bound(self, bound: Bound) -> str:
        return self._kit.words.day(bound) if isinstance(bound, date) else self._kit.words.number(bound or 0)

    def _field(self, each: FilterField) -> str:
        return self._kit.words(_FIELD.filled(record=each.record_type.label, question=each.field.ask.label))


def place_words(kit: Kit, place: tuple[str, str]) -> str:
    """Where words were found: the kind of record and the question."""
    field = field_named(RECORD_TYPES[place[0]], place[1])
    return kit.words(_FIELD.filled(record=RECORD_TYPES[place[0]].label, question=field.ask.label))


def is_span(name: str) -> bool:
    """Whether a field is filtered from one day or number to another."""
    if name in _OF_LINE:
        return name not in (STAGE, FLAG)
    return filter_field(name).is_measured


def is_number(name: str) -> bool:
    """Whether it is filtered by numbers."""
    return name not in _OF_LINE and filter_field(name).field.kind is Kind.NUMBER


def own_values(name: str) -> tuple[str, ...]:
    """The values of what belongs to no question; nothing where they are those of the cases."""
    return tuple(BAND_LABELS) if name == STAGE else tuple(FLAG_REASON) if name == FLAG else ()


def _codes(name: str) -> Codes | None:
    try:
        return filter_field(name).field.ask.codes
    except KeyError:
        return None


def _but(parts: tuple[P, ...], part: P) -> tuple[P, ...]:
    return tuple(each for each in parts if each != part)
