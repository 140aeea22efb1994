"""What figures are asked for: the columns, the tables, and how they are protected."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from caseapp.statistics.axis import TOTAL, UNKNOWN, has_circle
from caseapp.statistics.period import Period, PeriodFault, period_named
from caseapp.statistics.words import is_clean, tidy

MOST_COLUMNS = 40
MOST_TABLES = 200
MOST_CODES = 500
MOST_AXES = 2


class Method(StrEnum):
    """How figures are protected."""

    ROUND = "round"
    SUPPRESS = "suppress"


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


def _table(words: object) -> object:
    return (words,) if isinstance(words, str) else words


def _tidy(words: object) -> object:
    # An empty value may mean unknown: it is the usual way to leave an answer out.
    return tidy(words) if isinstance(words, str) else words


Words = Annotated[str, BeforeValidator(_clean)]
Code = Annotated[Words, AfterValidator(_own_code)]
Codes = Annotated[tuple[Code, ...], Field(max_length=MOST_CODES)]
Table = Annotated[tuple[Words, ...], BeforeValidator(_table), Field(min_length=1)]
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
    base: Annotated[int, AfterValidator(_base)] = 10
    person: Words | None = None
    missing: tuple[Annotated[str, BeforeValidator(_tidy)], ...] | None = None
    population: Mapping[Words, Annotated[tuple[Words, ...], Field(min_length=1)]] = {}

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
            seen.append(_checked(table, known, seen, place))
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
    if len(table) > MOST_AXES:
        raise _wrong("table_too_wide", "tables", place)
    if len(set(table)) < len(table) or frozenset(table) in seen:
        raise _wrong("table_twice", "tables", place)
    return frozenset(table)
