"""Reads a plan from a file; a fault says which key is wrong, in which line, and what to write there."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import yaml
from pydantic import ValidationError

from caseapp.statistics.budget import HARD_CAP_EPSILON
from caseapp.statistics.errors import PlanFault
from caseapp.statistics.plain_file import open_plain
from caseapp.statistics.plan import (
    MOST_CODES,
    MOST_COLUMNS,
    MOST_RECORD_COLUMNS,
    MOST_TABLES,
    Column,
    Plan,
)
from caseapp.text import Text, mark

_LARGEST = 1_000_000
_DEEPEST = 8
_OWN_KEYS = frozenset(Plan.model_fields) | frozenset(Column.model_fields)

Place = tuple[str | int, ...]
Plain = str | None | list["Plain"] | dict[str, "Plain"]

_WRONG = mark("Figures", "this cannot be understood. Look at the help page on plans.")
_TWICE = mark("Figures", "this key is written twice. Keep one.")
_ALIAS = mark("Figures", "anchors, aliases and tags are not allowed. Write the values out.")
_TOO_DEEP = mark("Figures", "the plan is nested too deeply.")
_NOT_YAML = mark("Figures", "this is not well-formed YAML. Check the colons, dashes and spaces.")
_PROBLEMS: Mapping[str, Text] = MappingProxyType(
    {
        "missing": mark("Figures", "this key is missing. Add it."),
        "extra_forbidden": mark("Figures", "a plan has no such key. Take it out or correct its spelling."),
        "words": mark("Figures", "write 1 to 100 visible letters, without control or direction marks."),
        "reserved": mark("Figures", "the codes _T and _U belong to the tables. Use another code."),
        "period": mark(
            "Figures", "write a period such as 2024, 2024-S1, 2024-Q3, 2024-07 or 2024-01-15/2024-03-31."
        ),
        "base": mark("Figures", "figures are rounded to base 5 or 10. Write one of these."),
        "enum": mark(
            "Figures",
            "figures are protected in one of these ways: round, suppress, dp, synthetic or kanon. "
            "Write one of them.",
        ),
        "code_twice": mark("Figures", "a code is listed twice. Keep one."),
        "parents": mark(
            "Figures",
            "each part must be a code of this column's order, and its group must not be one of them.",
        ),
        "parents_circle": mark("Figures", "these groups are parts of one another. Break the circle."),
        "column_twice": mark("Figures", "this column is named twice. Keep one."),
        "no_such_column": mark(
            "Figures", "this names a column that is not among the plan's columns. Add it there."
        ),
        "no_such_code": mark("Figures", "this names a code that is not in the order of its column."),
        "table_too_wide": mark(
            "Figures",
            "a table has one or two columns, or three where figures are not rounded. "
            "Make several tables of it.",
        ),
        "too_many_for_records": mark(
            "Figures", "records are published with at most {most} columns. Ask for fewer columns."
        ).filled(most=MOST_RECORD_COLUMNS),
        "epsilon": mark(
            "Figures", "epsilon is a number above 0 and at most {most}. Write a smaller or a true one."
        ).filled(most=f"{HARD_CAP_EPSILON:g}"),
        "delta": mark("Figures", "delta is a number above 0 and at most 0.0001. Write one such as 0.000001."),
        "table_twice": mark("Figures", "this table or a column in it is here twice. Keep one."),
        "too_long": mark(
            "Figures",
            "these are too many. A plan has at most {columns} columns, {tables} tables and {codes} codes "
            "a column.",
        ).filled(columns=MOST_COLUMNS, tables=MOST_TABLES, codes=MOST_CODES),
        "too_short": mark("Figures", "this is empty. List at least one."),
        "int_parsing": mark("Figures", "write a whole number."),
        "float_parsing": mark("Figures", "write a number."),
        "greater_than_equal": mark(
            "Figures", "this is too small: the smallest group that may be seen has at least 5 people."
        ),
        "less_than_equal": mark("Figures", "this is too great: write at most 100."),
        "string_type": mark("Figures", "write one value here."),
        "tuple_type": mark("Figures", "write a list here."),
        "mapping_type": mark("Figures", "write pairs of a key and a value here."),
        "dict_type": mark("Figures", "write pairs of a key and a value here."),
        "model_type": mark("Figures", "write keys with values here."),
    }
)


def read_plan(path: Path) -> Plan:
    """The plan in a YAML file."""
    try:
        with open_plain(path) as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise PlanFault(
            mark("Figures", "The plan cannot be read. Check that the file is there and is yours to read.")
        ) from error
    return plan_from(data)


def plan_from(data: bytes) -> Plan:
    """The plan that the bytes of a YAML file say."""
    if len(data) > _LARGEST:
        raise PlanFault(mark("Figures", "The plan is too large: a plan has at most one million letters."))
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What went wrong quotes the file, so it goes no further.
        raise PlanFault(
            mark("Figures", "The plan is not written in UTF-8. Open it in an editor and save it as UTF-8.")
        ) from None
    root = _composed(words)
    lines: dict[Place, int] = {}
    plain = _plain(root, (), lines) if root is not None else None
    if not isinstance(plain, dict):
        raise PlanFault(
            mark("Figures", "The plan is empty or not a list of keys. Look at the help page on plans.")
        )
    try:
        return Plan.model_validate(plain)
    except ValidationError as error:
        raise _first_fault(error, lines) from None


def _composed(words: str) -> yaml.Node | None:
    try:
        depth = 0
        for event in yaml.parse(words, Loader=yaml.SafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            line = event.start_mark.line + 1 if event.start_mark else 1
            # The parser keeps the nesting in a list; what comes after it would run out of stack.
            if depth > _DEEPEST:
                raise _fault(line, (), _TOO_DEEP)
            if getattr(event, "anchor", None) or getattr(event, "tag", None):
                raise _fault(line, (), _ALIAS)
        return yaml.compose(words, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        at = getattr(error, "problem_mark", None)
        raise _fault(at.line + 1 if at else 1, (), _NOT_YAML) from None


def _plain(node: yaml.Node, place: Place, lines: dict[Place, int]) -> Plain:
    """The values as they are written: 2024 and no are words here, as they may be codes."""
    lines.setdefault(place, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        return dict(_pairs(node, place, lines))
    if isinstance(node, yaml.SequenceNode):
        return [_plain(each, (*place, number), lines) for number, each in enumerate(node.value)]
    return None if node.tag.endswith(":null") else str(node.value)


def _pairs(node: yaml.MappingNode, place: Place, lines: dict[Place, int]) -> Iterator[tuple[str, Plain]]:
    seen = set()
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise _fault(line, place, _WRONG)
        if key.value in seen:
            raise _fault(line, place, _TWICE)
        seen.add(key.value)
        lines[(*place, key.value)] = line
        plain = _plain(value, (*place, key.value), lines)
        # A key without a value is as good as not written.
        if plain is not None:
            yield key.value, plain


def _first_fault(error: ValidationError, lines: Mapping[Place, int]) -> PlanFault:
    found = error.errors()[0]
    place: Place = tuple(found["loc"])
    place += tuple(found.get("ctx", {}).get("where", ()))
    text = _PROBLEMS.get(found["type"], _WRONG)
    nearest = place
    while nearest not in lines and nearest:
        nearest = nearest[:-1]
    return _fault(lines.get(nearest, 1), place, text)


def _fault(line: int, place: Place, problem: Text) -> PlanFault:
    """A fault at a place; only the plan's own keys are named, never what somebody wrote."""
    own = [step for step in place if step in _OWN_KEYS]
    if own:
        text = mark("Figures", "Line {line} of the plan, under {key}: {problem}").filled(key=own[-1])
    else:
        text = mark("Figures", "Line {line} of the plan: {problem}")
    return PlanFault(text.filled(line=line, problem=problem))
