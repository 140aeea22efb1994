"""Reads the columns of a plan from a CSV file of records, and refuses what it would have to guess."""

import codecs
import csv
import io
import os
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from caseapp.statistics.errors import RecordsFault
from caseapp.statistics.microdata import Collector, Microdata
from caseapp.statistics.plain_file import NotAPlainFile, open_plain
from caseapp.statistics.plan import MOST_CODES, Plan
from caseapp.statistics.words import tidy
from caseapp.text import mark

MOST_RECORDS = 2_000_000
MOST_FIELDS = 1_000
MOST_BYTES = 1_000_000_000

_BLOCK = 1 << 20
_CHUNK = 20_000
_SEPARATORS = ",;\t|"
# Tabs and ends of lines are part of a CSV file; no other control character is.
_CONTROL = re.compile(rb"[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f]")

_CANNOT_READ = mark(
    "Figures", "The file of records cannot be read. Check that it is there and is yours to read."
)
_NOT_A_FILE = mark("Figures", "This is not a file of records. Choose a CSV file.")
_TOO_LARGE = mark("Figures", "The file of records is larger than 1 GB. Split it by period.")
_CHANGED = mark("Figures", "The file of records changed while it was read. Close it elsewhere and try again.")
_EMPTY = mark(
    "Figures", "The file is empty. Choose a CSV file with the names of the columns in its first line."
)
_NO_RECORDS = mark("Figures", "The file has the names of columns but no records.")
_UTF16 = mark("Figures", "The file is written in UTF-16. Save it as CSV UTF-8 and try again.")
_NOT_UTF8 = mark("Figures", "Line {line} of the file is not UTF-8. Save the file as CSV UTF-8 and try again.")
_HAS_CONTROL = mark(
    "Figures",
    "Line {line} of the file holds a control character, so it is not a CSV file in UTF-8. "
    "Save it as CSV UTF-8 and try again.",
)
_QUOTES = mark("Figures", "Near line {line} of the file the quotes do not close, or a field is far too long.")
_RAGGED = mark("Figures", "Record {number} of the file has more or fewer fields than there are columns.")
_NAME_TWICE = mark("Figures", "Two columns of the file have the same name. Give each its own.")
_TOO_WIDE = mark("Figures", "The file has more than {most} columns. Keep those that are counted.")
_TOO_LONG = mark("Figures", "The file has more than {most} records. Split it by period.")
_NO_COLUMN = mark(
    "Figures",
    "The file does not have all columns that the plan names: column {number} of the plan is not there. "
    "The first line must hold the names of the columns, with a comma, semicolon, tab or | between them.",
)
_NO_PERSON = mark("Figures", "The file has no column that `person` in the plan names.")
_TOO_VARIED = mark(
    "Figures",
    "Column {number} of the plan has more than {most} different values. Figures count codes: "
    "choose another column, or group its values first.",
)


def read_rows(path: Path, plan: Plan) -> Microdata:
    """The records of a CSV file, as far as the plan's columns say them."""
    with _opened(path) as file:
        before = _identity(file)
        _inspect(file)
        file.seek(0)
        with io.TextIOWrapper(file, "utf-8-sig", newline="") as text:
            found = _read(text, plan)
            if _identity(file) != before:
                raise RecordsFault(_CHANGED)
    return found


def _opened(path: Path) -> BinaryIO:
    try:
        file = open_plain(path)
    except NotAPlainFile:
        raise RecordsFault(_NOT_A_FILE) from None
    except OSError as error:
        raise RecordsFault(_CANNOT_READ) from error
    if os.fstat(file.fileno()).st_size > MOST_BYTES:
        file.close()
        raise RecordsFault(_TOO_LARGE)
    return file


def _identity(file: BinaryIO) -> tuple[int, int]:
    status = os.fstat(file.fileno())
    return status.st_size, status.st_mtime_ns


def _inspect(file: BinaryIO) -> None:
    """Refuse a file that is not text in UTF-8, with the line where it stops being so."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    line, first = 1, True
    while block := file.read(_BLOCK):
        if first and (block.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in block[:2]):
            raise RecordsFault(_UTF16)
        first = False
        if control := _CONTROL.search(block):
            raise RecordsFault(_HAS_CONTROL.filled(line=line + _lines(block[: control.start()])))
        try:
            decoder.decode(block)
        except UnicodeDecodeError as error:
            # It may count from the end of the last block, but no line ends there. It also quotes the file, so
            # it goes no further.
            raise RecordsFault(_NOT_UTF8.filled(line=line + _lines(error.object[: error.start]))) from None
        line += _lines(block)
    if first:
        raise RecordsFault(_EMPTY)
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise RecordsFault(_NOT_UTF8.filled(line=line)) from None


def _lines(block: bytes) -> int:
    return block.count(b"\n") or block.count(b"\r")


def _read(text: io.TextIOWrapper, plan: Plan) -> Microdata:
    wanted = [column.name for column in plan.columns]
    names, separator = _header(text, wanted)
    if plan.person:
        wanted.append(plan.person)
        if plan.person not in names:
            raise RecordsFault(_NO_PERSON)
    columns = {name: Collector() for name in wanted}
    size = 0
    for chunk in _chunks(text, separator, len(names)):
        size += len(chunk)
        if size > MOST_RECORDS:
            raise RecordsFault(_TOO_LONG.filled(most=MOST_RECORDS))
        turned = list(zip(*chunk, strict=True))
        for number, name in enumerate(wanted, start=1):
            columns[name].add(turned[names.index(name)])
            if name != plan.person and columns[name].variety > MOST_CODES:
                raise RecordsFault(_TOO_VARIED.filled(number=number, most=MOST_CODES))
    if not size:
        raise RecordsFault(_NO_RECORDS)
    return Microdata({name: each.answers() for name, each in columns.items()}, size)


def _header(text: io.TextIOWrapper, wanted: Sequence[str]) -> tuple[list[str], str]:
    """The names of the columns and the separator: the first one with which every wanted column is there."""
    found: list[str] = []
    for separator in _SEPARATORS:
        names = _names(text, separator)
        if len(names) > MOST_FIELDS:
            raise RecordsFault(_TOO_WIDE.filled(most=MOST_FIELDS))
        if set(wanted) <= set(names):
            named = [name for name in names if name]
            if len(set(named)) < len(named):
                raise RecordsFault(_NAME_TWICE)
            return names, separator
        found = max(found, names, key=lambda these: len(set(wanted) & set(these)))
    first = next(number for number, name in enumerate(wanted, start=1) if name not in found)
    raise RecordsFault(_NO_COLUMN.filled(number=first))


def _names(text: io.TextIOWrapper, separator: str) -> list[str]:
    text.seek(0)
    try:
        return [tidy(name) for name in next(csv.reader(text, delimiter=separator, strict=True), [])]
    except csv.Error:
        # With another separator the quotes may well be in their places.
        return []


def _chunks(text: io.TextIOWrapper, separator: str, width: int) -> Iterator[list[list[str]]]:
    text.seek(0)
    records = _records(text, separator)
    next(records)
    before = 0
    while chunk := list(islice(records, _CHUNK)):
        for number, record in enumerate(chunk, start=before + 1):
            if len(record) != width:
                raise RecordsFault(_RAGGED.filled(number=number))
        before += len(chunk)
        yield chunk


def _records(text: io.TextIOWrapper, separator: str) -> Iterator[list[str]]:
    """The records of the file; lines with nothing on them are none."""
    reader = csv.reader(text, delimiter=separator, strict=True)
    try:
        yield from (record for record in reader if record)
    except csv.Error as error:
        raise RecordsFault(_QUOTES.filled(line=reader.line_num)) from error
