"""Reads JSON from outside: small, shallow, each name once, and every number one that can be kept."""

import json
from pathlib import Path

from caseapp.domain.errors import KnownError
from caseapp.text import mark

MOST_BYTES = 8 * 1024 * 1024
MOST_DEPTH = 32
_MOST_DIGITS = 18


class NotReadable(KnownError):
    """A file that is not the JSON it should be."""


_TOO_BIG = mark("Exchange", "The file is too big. It can have {most} bytes at most.")
_NO_FILE = mark("Exchange", "There is no such file, or it cannot be read.")
_NOT_TEXT = mark("Exchange", "The file is not text in UTF-8.")
_NOT_JSON = mark("Exchange", "The file is not JSON: look near line {line}, column {column}.")
_TOO_DEEP = mark("Exchange", "The file is nested too deeply.")
_TWICE = mark("Exchange", "The file gives the same name twice in one place.")
_NUMBER = mark("Exchange", "The file holds a number that cannot be kept exactly.")
_NOT_OBJECT = mark("Exchange", "The file does not hold one JSON object.")


def read_json_file(path: Path, most: int = MOST_BYTES) -> dict[str, object]:
    """The JSON object in a file; NotReadable says why there is none."""
    try:
        # A pipe or a device would never end, or never begin.
        if not path.is_file():
            raise NotReadable(_NO_FILE)
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError:
        raise NotReadable(_NO_FILE) from None
    if len(content) > most:
        raise NotReadable(_TOO_BIG.filled(most=most))
    return read_json(content)


def read_json(untrusted: bytes) -> dict[str, object]:
    """The JSON object in these bytes."""
    try:
        text = untrusted.decode("utf-8-sig")
        _require_shallow(text)
        value = json.loads(
            text, object_pairs_hook=_once_each, parse_constant=_refuse, parse_int=_whole, parse_float=_real
        )
    except UnicodeDecodeError:
        raise NotReadable(_NOT_TEXT) from None
    except json.JSONDecodeError as error:
        raise NotReadable(_NOT_JSON.filled(line=error.lineno, column=error.colno)) from None
    except RecursionError:
        raise NotReadable(_TOO_DEEP) from None
    if not isinstance(value, dict):
        raise NotReadable(_NOT_OBJECT)
    _require_whole_characters(value)
    return value


def _require_shallow(text: str) -> None:
    depth, is_inside, is_escaped = 0, False, False
    for sign in text:
        if is_inside:
            if is_escaped:
                is_escaped = False
            elif sign == "\\":
                is_escaped = True
            elif sign == '"':
                is_inside = False
        elif sign == '"':
            is_inside = True
        elif sign in "[{":
            depth += 1
            if depth > MOST_DEPTH:
                raise NotReadable(_TOO_DEEP)
        elif sign in "]}":
            depth -= 1


def _once_each(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise NotReadable(_TWICE)
    return found


def _refuse(_name: str) -> object:
    raise NotReadable(_NUMBER)


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise NotReadable(_NUMBER)
    return int(digits)


def _real(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise NotReadable(_NUMBER)
    return number


def _require_whole_characters(value: object) -> None:
    """Half a character, written as an escape, would only fail much later."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise NotReadable(_NOT_TEXT) from None
    elif isinstance(value, dict):
        for name, inner in value.items():
            _require_whole_characters(name)
            _require_whole_characters(inner)
    elif isinstance(value, list):
        for inner in value:
            _require_whole_characters(inner)
