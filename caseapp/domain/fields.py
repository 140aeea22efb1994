"""What a record asks: everything about a field is said once, beside its type."""

import types
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Annotated, Union, get_args, get_origin

from pydantic import BaseModel, StringConstraints

from caseapp.domain.codes.lists import Codes
from caseapp.domain.due import Due
from caseapp.text import Text

SHORT_LIMIT = 1_000
LONG_LIMIT = 65_536


class Sensitivity(StrEnum):
    """How close an answer leads to the person."""

    IDENTIFYING = "identifying"  # names her, or leads to her door
    SENSITIVE = "sensitive"  # about her, and harmless only without her name
    ORDINARY = "ordinary"  # about the work


class Compartment(StrEnum):
    """The file an answer is kept in; each has its own key."""

    CASES = "cases"
    IDENT = "ident"


class Purpose(StrEnum):
    """Why a question is asked at all."""

    ASSISTANCE = "assistance"
    SAFETY = "safety"
    IDENTIFICATION = "identification"
    PROCEDURE = "procedure"
    FIGURES = "figures"


class Share(StrEnum):
    """A part of what is known that a person can agree to share."""

    IDENTITY = "identity"
    CONTACT = "contact"
    SAFETY = "safety"
    CIRCUMSTANCES = "circumstances"
    EXPLOITATION = "exploitation"
    SCREENING = "screening"


class Figure(StrEnum):
    """How coarse an answer becomes before it is counted."""

    AS_IS = "as is"
    YEAR = "year"
    AGE_BAND = "age band"
    FIRST = "first"  # the first of several answers


class Match(StrEnum):
    """What an answer says when two records may be about one person."""

    NAME = "name"  # a part of the whole name
    OTHER_NAME = "other name"  # the whole name in another script, or another name
    OTHER_NAMES = "other names"  # several of them, separated by commas
    FATHER = "father"
    MOTHER = "mother"
    BIRTH = "birth"
    AGE = "age"
    DOCUMENT = "document"
    WRISTBAND = "wristband"  # what is worn, and says by itself who is meant
    PHONE = "phone"
    PLACE = "place"
    BIRTH_PLACE = "birth place"
    BIRTH_COUNTRY = "birth country"
    EVENT = "event"
    SEX = "sex"


class OfOthers(StrEnum):
    """What an answer tells of somebody else than the person the case is about."""

    NAME = "name"  # leads to somebody; looked for in every other text that is printed
    DETAILS = "details"


class Kind(StrEnum):
    """The shape of an answer, and so its editor."""

    TEXT = "text"
    LONG_TEXT = "long text"
    REFERENCE = "reference"  # a random id or a code of ours: never free text
    YES_NO = "yes or no"
    CHOICE = "choice"
    CHOICES = "choices"
    DATE = "date"
    PARTIAL_DATE = "partial date"
    MOMENT = "moment"
    NUMBER = "number"
    DEGREES = "degrees"  # latitude or longitude
    ANSWERS = "answers"


class _Shape:
    """Marks a type whose Python type alone does not say its kind."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind


Reference = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9.@+_-]{0,79}$"), _Shape(Kind.REFERENCE)
]
PartialDate = Annotated[
    str, StringConstraints(pattern=r"^\d{4}(-\d{2}(-\d{2})?)?$"), _Shape(Kind.PARTIAL_DATE)
]
Degrees = Annotated[str, StringConstraints(pattern=r"^-?\d{1,3}(\.\d{1,6})?$"), _Shape(Kind.DEGREES)]


@dataclass(frozen=True)
class When:
    """A question that only matters after certain answers to another one."""

    field: str
    among: frozenset[str]

    def holds(self, answer: object) -> bool:
        """Whether the other answer makes this question matter."""
        given = answer if isinstance(answer, tuple | list | frozenset | set) else (answer,)
        return any(str(value) in self.among for value in given)


@dataclass(frozen=True)
class Ask:
    """How a field is asked, kept, found, shared and counted. The strictest handling is the default."""

    label: Text
    hint: Text | None = None
    sensitivity: Sensitivity = Sensitivity.IDENTIFYING
    purpose: Purpose = Purpose.ASSISTANCE
    codes: Codes | None = None
    long: bool = False
    searchable: bool = False
    when: When | None = None
    share: Share | None = None
    figure: Figure | None = None
    figure_words: Text | None = None  # a shorter name for the column of a table
    figure_name: str | None = None  # what the column is called where the field's name alone says too little
    match: Match | None = None
    match_when: When | None = None  # it says so beside certain answers alone
    htcds: str | None = None
    serves: tuple[str, ...] = ()  # what other standards need it for, such as `gbvims:sex`
    refers_to: str | None = None  # a kind of record, or `colleague`
    of_others: OfOthers | None = None  # printed for nobody
    group: Text | None = None
    due: Due | None = None  # what falls due on the day it holds
    set_by_program: bool = False
    unlisted: bool = False  # every case has another value, so that no list is filtered by it
    on_timeline: bool = False  # a day on which something happened or will happen in the case


@dataclass(frozen=True)
class Field:
    """One field of a record type, as every part of the program sees it."""

    name: str
    ask: Ask
    kind: Kind
    is_required: bool

    @property
    def compartment(self) -> Compartment:
        """Free text always holds names sooner or later, so it is kept with them."""
        is_free_text = self.kind in (Kind.TEXT, Kind.LONG_TEXT)
        if is_free_text or self.ask.sensitivity is Sensitivity.IDENTIFYING:
            return Compartment.IDENT
        return Compartment.CASES


@cache
def fields_of(record: type[BaseModel]) -> tuple[Field, ...]:
    """The asked fields of a record type, in the order they are written."""
    return tuple(_fields(record))


def field_named(record: type[BaseModel], name: str) -> Field:
    """One field of a record type; KeyError when it has none of that name."""
    for field in fields_of(record):
        if field.name == name:
            return field
    raise KeyError(name)


def _fields(record: type[BaseModel]) -> Iterator[Field]:
    for name, info in record.model_fields.items():
        ask = next((note for note in info.metadata if isinstance(note, Ask)), None)
        if ask is None:
            continue
        shape = next((note for note in info.metadata if isinstance(note, _Shape)), None)
        yield Field(name, ask, _kind(info.annotation, ask, shape), info.is_required())


def _kind(annotation: object, ask: Ask, shape: _Shape | None) -> Kind:
    inner, shape = _unwrapped(annotation, shape)
    if shape is not None:
        return shape.kind
    if get_origin(inner) is tuple:
        return Kind.CHOICES
    if get_origin(inner) is dict:
        return Kind.ANSWERS
    plain = {bool: Kind.YES_NO, datetime: Kind.MOMENT, date: Kind.DATE, int: Kind.NUMBER}
    if inner in plain:
        return plain[inner]
    if ask.codes is not None:
        return Kind.CHOICE
    return Kind.LONG_TEXT if ask.long else Kind.TEXT


def _unwrapped(annotation: object, shape: _Shape | None) -> tuple[object, _Shape | None]:
    """The type inside `Optional[…]` and `Annotated[…]`, with the shape found on the way."""
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *notes = get_args(annotation)
            shape = next((note for note in notes if isinstance(note, _Shape)), shape)
        elif origin in (Union, types.UnionType):
            annotation = next(part for part in get_args(annotation) if part is not type(None))
        else:
            return annotation, shape
