"""Brings the files' schema up to date, one numbered step at a time, with a backup first."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from caseapp.security.errors import DataDamaged
from caseapp.security.safe_files import trouble
from caseapp.storage.connection import Connection, attach, connect, transaction
from caseapp.storage.errors import VaultIsNewer, told_apart
from caseapp.storage.steps import STEPS


class Step(Protocol):
    """One step: what it does to each file."""

    @property
    def CASES(self) -> tuple[str, ...]: ...  # noqa: N802

    @property
    def IDENT(self) -> tuple[str, ...]: ...  # noqa: N802


class Files:
    """Where the files of a vault are, and the keys the worker has."""

    def __init__(self, folder: Path, cases_key: bytes, ident_key: bytes | None) -> None:
        self.cases = folder / "cases.db"
        self.ident = folder / "ident.db"
        self.folder = folder
        self.cases_key = cases_key
        self.ident_key = ident_key

    def open(self, *, create: bool = False) -> Connection:
        """One connection over the files there are keys for."""
        connection = connect(self.cases, self.cases_key, create=create)
        try:
            if self.ident_key is not None:
                attach(connection, self.ident, self.ident_key, "ident", create=create)
        except BaseException:
            connection.close()
            raise
        return connection


def schema_version(connection: Connection) -> int:
    """The number of the last step taken."""
    return int(connection.execute("PRAGMA main.user_version").fetchone()[0])


def require_whole(files: Files, connection: Connection) -> None:
    """Refuses files one of which is newer than this program, or empty, or not of the other's time."""
    names = ("main", "ident") if files.ident_key is not None else ("main",)
    asked = ("PRAGMA " + name + ".user_version" for name in names)  # SQL of our own words
    versions = {int(connection.execute(question).fetchone()[0]) for question in asked}
    if max(versions) > len(STEPS):
        raise VaultIsNewer
    if 0 in versions or len(versions) > 1:
        raise DataDamaged


def bring_up_to_date(files: Files, connection: Connection, steps: Sequence[Step] = STEPS) -> None:
    """Takes the steps that are missing, each in one transaction; a newer vault is refused unchanged."""
    at = schema_version(connection)
    if at > len(steps):
        raise VaultIsNewer
    if at == len(steps):
        return
    if files.ident_key is None:
        # Only somebody who opens both files can move both forward together.
        raise VaultIsNewer
    if at > 0:
        back_up(files, files.folder / f"before-step-{at + 1:04d}")
    for number, step in enumerate(steps[at:], start=at + 1):
        with transaction(connection):
            for statement in (*step.CASES, *step.IDENT):
                connection.execute(statement)
            connection.execute(f"PRAGMA main.user_version = {number:d}")
            connection.execute(f"PRAGMA ident.user_version = {number:d}")
        _require_sound(connection)


def back_up(files: Files, target: Path) -> None:
    """A copy of both files under the same keys, from one moment; the copy is checked before it counts."""
    try:
        target.mkdir(mode=0o700, exist_ok=True)
        with told_apart():
            for path, key in ((files.cases, files.cases_key), (files.ident, files.ident_key)):
                if key is not None:
                    _copy(path, key, target / path.name)
    except OSError as error:
        raise trouble(error) from None


def _copy(path: Path, key: bytes, target: Path) -> None:
    target.unlink(missing_ok=True)
    source, copy = connect(path, key), connect(target, key, create=True)
    try:
        target.chmod(0o600)
        source.backup(copy)
        _require_sound(copy)
    finally:
        copy.close()
        source.close()


def _require_sound(connection: Connection) -> None:
    if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
        raise DataDamaged
