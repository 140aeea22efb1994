"""What all records have in common: frozen values, clean text, known codes, and a reason for each silence."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from caseapp.domain.fields import LONG_LIMIT, SHORT_LIMIT, Field, Kind, fields_of
from caseapp.text import Text, mark

# Given as context when a record comes out of the vault: what was kept once stays readable, even after a
# code has left its list.
STORED = {"stored": True}
NOTHING: tuple[object, ...] = (None, "", (), [], {})  # what stands where no answer was given
_LINE_BREAKS = "\n\r\t\u2028\u2029"
_EARLIEST, _LATEST = 1900, 2200
_WHOLE, _COUNT = re.compile(r"[+-]?\d+"), re.compile(r"[+-]?\d+(\.\d*)?")
_NONE = "none"  # where it is one of several choices it excludes the others


class Unanswered(StrEnum):
    """Why a question that was asked has no answer; a question not asked has no reason."""

    NOT_KNOWN = "not_known"
    NOT_SAID = "not_said"


UNANSWERED_LABELS: Mapping[Unanswered, Text] = {
    Unanswered.NOT_KNOWN: mark("Record", "Not known"),
    Unanswered.NOT_SAID: mark("Record", "Did not want to say"),
}


class Fault(StrEnum):
    """What can be wrong with an answer; `checking` has the sentence for each."""

    HIDDEN_CHARACTER = "hidden_character"
    TOO_LONG = "too_long"
    NOT_IN_LIST = "not_in_list"
    TWO_ANSWERS = "two_answers"
    YEAR = "year"
    NO_SUCH_DAY = "no_such_day"
    NO_ZONE = "no_zone"
    END_BEFORE_START = "end_before_start"
    IN_THE_FUTURE = "in_the_future"
    NUMBER = "number"
    NEEDED = "needed"
    ALONE = "alone"
    NOT_WITH_BIRTH = "not_with_birth"
    NOT_A_WRISTBAND = "not_a_wristband"
    AGE_TWICE = "age_twice"
    NOT_A_CHILD = "not_a_child"


@dataclass(frozen=True, repr=False)
class Before:
    """Given as context when a record takes the place of another version of itself.

    A code that stood in a field may stay in that field, even after it has left its list.
    """

    versions: tuple["Record", ...]

    def codes_of(self, asked: Field) -> frozenset[object]:
        """The codes that stood in a field."""
        found = (getattr(version, asked.name) for version in self.versions)
        given = (value if isinstance(value, tuple) else (value,) for value in found)
        return frozenset(code for codes in given for code in codes)


class Record(BaseModel):
    """A record of a case. `kind` names its type in files; `label` names it for people."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True, validate_default=False
    )
    kind: ClassVar[str]
    label: ClassVar[Text]
    is_single: ClassVar[bool] = False  # at most one in a case
    is_about_work: ClassVar[bool] = (
        False  # how the office watches over its work; nothing of it is the person's
    )
    is_of_no_case: ClassVar[bool] = False  # stands beside the cases, which refer to it
    is_about_others: ClassVar[bool] = False  # what identifies in it identifies somebody else than the person
    # Its words are found only by whoever has the right to look for them, and never by the common search.
    is_searched_with_right: ClassVar[bool] = False

    # The fields that tell one record from the next in a list; none of them identifies.
    headline: ClassVar[tuple[str, ...]] = ()

    # The answers, field by field, that settle what its dates make due.
    settled_by: ClassVar[Mapping[str, frozenset[str]]] = MappingProxyType({})
    outlives_closing: ClassVar[bool] = False  # still falls due, and is still written, once the case is closed

    unanswered: dict[str, Unanswered] = {}

    def faults(self, today: date) -> Iterator[tuple[str, Fault]]:  # noqa: ARG002 - most records have no such rule
        """What is wrong between fields, or with the calendar: pairs of field name and fault."""
        yield from ()

    @model_validator(mode="before")
    @classmethod
    def _cleaned(cls, untrusted: Any, info: ValidationInfo) -> Any:  # noqa: ANN401 - pydantic's own type
        if not isinstance(untrusted, dict) or info.context is STORED:
            return untrusted
        fields = {field.name: field for field in fields_of(cls)}
        return {
            name: _clean(value, fields[name]) if name in fields else value
            for name, value in untrusted.items()
        }

    @model_validator(mode="after")
    def _consistent(self, info: ValidationInfo) -> Self:
        if info.context is STORED:
            return self
        for field in fields_of(type(self)):
            value = getattr(self, field.name)
            _require_known_codes(value, field, info.context)
            if isinstance(value, datetime) and value.tzinfo is None:
                raise _fault(Fault.NO_ZONE, field)
            if isinstance(value, date) and not _EARLIEST <= value.year <= _LATEST:
                raise _fault(Fault.YEAR, field)
            if field.kind is Kind.PARTIAL_DATE and value is not None:
                _require_partial_date(value, field)
            if field.name in self.unanswered and value not in (None, ()):
                raise _fault(Fault.TWO_ANSWERS, field)
        return self


def _fault(fault: Fault, field: Field) -> PydanticCustomError:
    return PydanticCustomError(fault, fault, {"field": field.name})


def _clean(value: object, field: Field) -> object:
    """Text without surrounding blanks; blank text is no answer. Hidden characters are refused, never cut."""
    if isinstance(value, bool) and field.kind is Kind.NUMBER:
        raise _fault(Fault.NUMBER, field)
    if isinstance(value, int | float) and field.kind in (Kind.DATE, Kind.MOMENT):
        raise _fault(Fault.NO_SUCH_DAY, field)  # no count of seconds since some year
    if isinstance(value, str):
        return _of_kind(_clean_text(value, field), field)
    if isinstance(value, list | tuple):
        return tuple(
            dict.fromkeys(_clean_text(part, field) if isinstance(part, str) else part for part in value)
        )
    return value


def _of_kind(text: str | None, field: Field) -> str | None:
    """The text, where it can be the number or the day that is asked for."""
    if text is not None and field.kind is Kind.NUMBER and not _WHOLE.fullmatch(text.strip()):
        raise _fault(Fault.NUMBER, field)  # 1.000 is a thousand to some and one to others
    if text is not None and field.kind in (Kind.DATE, Kind.MOMENT) and _COUNT.fullmatch(text.strip()):
        raise _fault(Fault.NO_SUCH_DAY, field)
    return text


def _clean_text(text: str, field: Field) -> str | None:
    is_long = field.kind is Kind.LONG_TEXT
    if len(text) > (LONG_LIMIT if is_long else SHORT_LIMIT):
        raise _fault(Fault.TOO_LONG, field)
    if text.isprintable() and not text.isspace():  # most texts, at a tenth of the cost
        return text or None
    for character in text:
        category = unicodedata.category(character)
        is_break = is_long and character in _LINE_BREAKS
        if category == "Cs" or (category in ("Cc", "Zl", "Zp") and not is_break):
            raise _fault(Fault.HIDDEN_CHARACTER, field)
    return text if any(_is_seen(character) for character in text) else None


def _is_seen(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) not in ("Cf", "Zs", "Cc")


def _require_known_codes(value: object, field: Field, context: object) -> None:
    codes = field.ask.codes
    if codes is None or value is None or field.kind not in (Kind.CHOICE, Kind.CHOICES):
        return
    given = value if isinstance(value, tuple) else (value,)
    gone = {code for code in given if code not in codes}
    if gone and not (isinstance(context, Before) and gone <= context.codes_of(field)):
        raise _fault(Fault.NOT_IN_LIST, field)
    if _NONE in given and len(given) > 1:
        raise _fault(Fault.ALONE, field)


def _require_partial_date(value: str, field: Field) -> None:
    year, month, day = (*map(int, value.split("-")), 1, 1)[:3]
    if not _EARLIEST <= year <= _LATEST:
        raise _fault(Fault.YEAR, field)
    try:
        date(year, month, day)
    except ValueError:
        raise _fault(Fault.NO_SUCH_DAY, field) from None
