"""Reads a release folder as somebody outside would: every file in it, whoever wrote it."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from caseapp.domain.errors import KnownError
from caseapp.statistics.errors import ReleaseFault
from caseapp.statistics.plain_file import open_plain
from caseapp.statistics.plan import MOST_AXES
from caseapp.statistics.protect import Status
from caseapp.statistics.release import CODEBOOK_COLUMNS, MANIFEST, MICRODATA, TABLES
from caseapp.text import mark

_MOST_FILES = 1_000
_MOST_BYTES = 100_000_000
_MOST_ROWS = 1_000_000
_LONGEST_NUMBER = 12
_STATUS = {status.value: status for status in Status}

Row = tuple[tuple[str, ...], int | None, Status]


@dataclass(frozen=True)
class OutsideTable:
    """A table as its file has it."""

    file: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...] = field(repr=False)


@dataclass(frozen=True)
class OutsideRelease:
    """All that is in a release folder."""

    files: Mapping[str, bytes] = field(repr=False)
    manifest: Mapping[str, object] | None = field(repr=False)
    tables: tuple[OutsideTable, ...] = field(repr=False)
    codebook: Mapping[str, Mapping[str, str]] = field(repr=False)
    unread: tuple[str, ...] = ()

    @property
    def is_noisy(self) -> bool:
        """Whether chance was added to every figure, so that none of them says anything for certain."""
        return all(status is Status.NOISY for table in self.tables for _, _, status in table.rows)

    @property
    def records(self) -> Sequence[Sequence[str]]:
        """The published records with their header; none if there are none, or not all are equally long."""
        rows = _csv(self.files.get(MICRODATA, b""))
        return rows if len({len(row) for row in rows}) == 1 else ()

    def setting(self, *keys: str) -> object:
        """What the manifest says under these keys; nothing if it does not say it."""
        value: object = self.manifest
        for key in keys:
            value = value.get(key) if isinstance(value, Mapping) else None
        return value


def read_release(folder: Path) -> OutsideRelease:
    """The release in a folder; `unread` are the files that are not in the form of a release."""
    return release_from(_files(folder))


def release_from(files: Mapping[str, bytes]) -> OutsideRelease:
    """The release that these files are, by their paths in its folder."""
    # Looked at before any table is read: as rows, bytes take many times their room.
    if sum(data.count(b"\n") for name, data in files.items() if name.startswith(TABLES)) > _MOST_ROWS:
        raise _far_too_large()
    tables, unread = [], []
    for name, data in sorted(files.items()):
        if name.startswith(f"{TABLES}/") and name.endswith(".csv"):
            table = _table(name, data)
            if table is None:
                unread.append(name)
            else:
                tables.append(table)
    if not tables:
        raise ReleaseFault(
            mark("Figures", "This folder holds no published tables. Choose the folder of a release.")
        )
    return OutsideRelease(
        files, _manifest(files.get(MANIFEST)), tuple(tables), _codebook(files), tuple(unread)
    )


def _files(folder: Path) -> dict[str, bytes]:
    """Everything in the folder; links and other things that are not files are not followed."""
    found: dict[str, bytes] = {}
    left = _MOST_BYTES
    try:
        for path in sorted(folder.rglob("*")):
            if path.is_dir() and not path.is_symlink():
                continue
            with open_plain(path, follow_links=False) as file:
                data = file.read(left + 1)
            left -= len(data)
            if left < 0 or len(found) >= _MOST_FILES:
                raise _far_too_large()
            found[PurePosixPath(*path.relative_to(folder).parts).as_posix()] = data
    except OSError as error:
        raise _unreadable() from error
    return found


def _table(name: str, data: bytes) -> OutsideTable | None:
    rows = _csv(data)
    if not rows or rows[0][-2:] != ["value", "status"] or not 3 <= len(rows[0]) <= MOST_AXES + 2:
        return None
    header, found = rows[0], []
    for row in rows[1:]:
        read = _row(row, len(header))
        if read is None:
            return None
        found.append(read)
    return OutsideTable(name, tuple(header[:-2]), tuple(found))


def _row(row: list[str], width: int) -> Row | None:
    status = _STATUS.get(row[-1])
    if len(row) != width or status is None:
        return None
    value = row[-2]
    if value and not (value.isascii() and value.isdigit() and len(value) <= _LONGEST_NUMBER):
        return None
    return tuple(row[:-2]), int(value) if value else None, status


def _codebook(files: Mapping[str, bytes]) -> dict[str, dict[str, str]]:
    """For each column, its codes in their order, with what each is a part of."""
    rows = _csv(files.get("codebook.csv", b""))
    found: dict[str, dict[str, str]] = {}
    if rows and tuple(rows[0]) == CODEBOOK_COLUMNS:
        for row in rows[1:]:
            if len(row) == len(CODEBOOK_COLUMNS):
                found.setdefault(row[0], {})[row[1]] = row[3]
    return found


def _manifest(data: bytes | None) -> Mapping[str, object] | None:
    try:
        found = json.loads(data or b"")
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _csv(data: bytes) -> list[list[str]]:
    """The rows of a CSV file; none if it is not one."""
    try:
        return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error):
        return []


def _far_too_large() -> KnownError:
    return ReleaseFault(mark("Figures", "This folder is far larger than a release. Choose another one."))


def _unreadable() -> KnownError:
    return ReleaseFault(
        mark(
            "Figures",
            "This folder cannot be read as a release: something in it is not a plain file, or not yours.",
        )
    )
