"""What figures are asked for: the columns, the tables, and how they are protected."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    WithJsonSchema,
    model_serializer,
    model_validator,
)
from pydantic_core import PydanticCustomError

from caseapp.statistics.axis import TOTAL, UNKNOWN, has_circle
from caseapp.statistics.budget import HARD_CAP_EPSILON, MOST_DELTA
from caseapp.statistics.period import Period, PeriodFault, period_named
from caseapp.statistics.words import LONGEST_CODE, is_clean, tidy

MOST_COLUMNS = 40
MOST_TABLES = 200
MOST_CODES = 500
MOST_AXES = 3
# Each method that allows fewer columns in a table than the others.
_FEWER_AXES = {"round": 2}
MOST_RECORD_COLUMNS = 5


class Method(StrEnum):
    """How figures are protected."""

    ROUND = "round"
    SUPPRESS = "suppress"
    DP = "dp"
    SYNTHETIC = "synthetic"
    KANON = "kanon"

    @property
    def is_noisy(self) -> bool:
        """Whether chance is added to the figures, which spends epsilon."""
        return self in (Method.DP, Method.SYNTHETIC)


def _wrong(kind: str, *where: str | int) -> PydanticCustomError:
    """A fault; `where` is its place below the thing that was looked at."""
    return PydanticCustomError(kind, "fault", {"where": where})


def _clean(words: object) -> object:
    if not isinstance(words, str):
        return words
    words = tidy(words)
    if not words or not is_clean(words):
        raise _wrong("words")
    return words


def _own_code(code: str) -> str:
    if code in (TOTAL, UNKNOWN):
        raise _wrong("reserved")
    return code


def _period(words: str) -> str:
    try:
        period_named(words)
    except PeriodFault as fault:
        raise _wrong("period") from fault
    return words


def _base(base: int) -> int:
    if base not in (5, 10):
        raise _wrong("base")
    return base


def _epsilon(epsilon: float) -> float:
    if not 0 < epsilon <= HARD_CAP_EPSILON:
        raise _wrong("epsilon")
    return epsilon


def _delta(delta: float) -> float:
    if not 0 < delta <= MOST_DELTA:
        raise _wrong("delta")
    return delta


def _table(words: object) -> object:
    return (words,) if isinstance(words, str) else words


def _tidy(words: object) -> object:
    # An empty value may mean unknown: it is the usual way to leave an answer out.
    return tidy(words) if isinstance(words, str) else words


# A plan's file is read as it is written: 2024, 007 and no are words there, as they may be codes.
_WRITTEN = ["string", "number", "boolean"]
Words = Annotated[
    str,
    BeforeValidator(_clean),
    WithJsonSchema({"type": _WRITTEN, "minLength": 1, "maxLength": LONGEST_CODE}),
]
Code = Annotated[Words, AfterValidator(_own_code)]
Codes = Annotated[tuple[Code, ...], Field(max_length=MOST_CODES)]
_Answer = Annotated[str, BeforeValidator(_tidy), WithJsonSchema({"type": _WRITTEN})]
_SEVERAL = {
    "type": "array",
    "items": {"type": _WRITTEN},
    "minItems": 1,
    "maxItems": MOST_AXES,
    "uniqueItems": True,
}
Table = Annotated[
    tuple[Words, ...],
    BeforeValidator(_table),
    Field(min_length=1),
    WithJsonSchema({"anyOf": [{"type": _WRITTEN}, _SEVERAL]}),
]
_Base = Annotated[int, AfterValidator(_base), WithJsonSchema({"enum": [5, 10]})]
_Epsilon = Annotated[
    float,
    AfterValidator(_epsilon),
    WithJsonSchema({"type": "number", "exclusiveMinimum": 0, "maximum": HARD_CAP_EPSILON}),
]
_Delta = Annotated[
    float,
    AfterValidator(_delta),
    WithJsonSchema({"type": "number", "exclusiveMinimum": 0, "maximum": MOST_DELTA}),
]
_STRICT = ConfigDict(frozen=True, extra="forbid")


class Column(BaseModel):
    """A column of the records, the codes it may hold, and which groups these are parts of."""

    model_config = _STRICT

    name: Words
    order: Codes = ()
    parents: Annotated[Mapping[Code, Code], Field(max_length=MOST_CODES)] = {}
    labels: Annotated[Mapping[Code, Words], Field(max_length=2 * MOST_CODES)] = {}
    standard: Words | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if len(set(self.order)) < len(self.order):
            raise _wrong("code_twice", "order")
        groups = set(self.parents.values())
        if groups & set(self.order) or not set(self.parents) <= groups | set(self.order):
            raise _wrong("parents", "parents")
        if has_circle(self.parents):
            raise _wrong("parents_circle", "parents")
        return self


class Plan(BaseModel):
    """The figures asked for; `person` names the column that tells which records are about one person."""

    model_config = _STRICT

    title: Words
    period: Annotated[Words, AfterValidator(_period)]
    columns: Annotated[tuple[Column, ...], Field(min_length=1, max_length=MOST_COLUMNS)]
    tables: Annotated[tuple[Table, ...], Field(min_length=1, max_length=MOST_TABLES)]
    method: Method = Method.ROUND
    k: Annotated[int, Field(ge=5, le=100)] = 11
    base: _Base = 10
    epsilon: _Epsilon = 1.0
    delta: _Delta = 1e-6
    person: Words | None = None
    missing: tuple[_Answer, ...] | None = None
    population: Mapping[Words, Annotated[tuple[Words, ...], Field(min_length=1)]] = {}

    @model_serializer(mode="wrap")
    def _only_what_counts(self, handler: SerializerFunctionWrapHandler) -> dict[str, object]:
        """Figures without noise say nothing of it, as they did before there was any: seals on them hold."""
        written: dict[str, object] = handler(self)
        if not self.method.is_noisy:
            written.pop("epsilon", None)
            written.pop("delta", None)
        return written

    @property
    def span(self) -> Period:
        """The days of its period."""
        return period_named(self.period)

    def column(self, name: str) -> Column:
        """The column of this name."""
        return next(column for column in self.columns if column.name == name)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        known = [column.name for column in self.columns]
        for place, name in enumerate(known):
            if name in known[:place] or name == self.person:
                raise _wrong("column_twice", "columns", place)
        seen: list[frozenset[str]] = []
        for place, table in enumerate(self.tables):
            if len(table) > _FEWER_AXES.get(self.method, MOST_AXES):
                raise _wrong("table_too_wide", "tables", place)
            seen.append(_checked(table, known, seen, place))
        if self.method is Method.KANON and len(frozenset().union(*seen)) > MOST_RECORD_COLUMNS:
            raise _wrong("too_many_for_records", "tables")
        for name, codes in self.population.items():
            if name not in known:
                raise _wrong("no_such_column", "population")
            order = self.column(name).order
            if order and not set(codes) <= {*order, UNKNOWN}:
                raise _wrong("no_such_code", "population")
        return self


def _checked(
    table: tuple[str, ...], known: list[str], seen: list[frozenset[str]], place: int
) -> frozenset[str]:
    if not set(table) <= set(known):
        raise _wrong("no_such_column", "tables", place)
    if len(set(table)) < len(table) or frozenset(table) in seen:
        raise _wrong("table_twice", "tables", place)
    return frozenset(table)


def schema() -> dict[str, object]:
    """The JSON Schema of a plan's file, made from the types above."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Plan.model_json_schema(mode="validation"),
        "title": "Plan of figures, format 1",
    }
