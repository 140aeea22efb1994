"""A vault of tomorrow is refused untouched; one of yesterday is brought forward, or stays as it was."""

import json
import random
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from caseapp.operations.desk import Desk
from caseapp.operations.offices import unlock_desk
from caseapp.security.keyring import unlock
from caseapp.storage.errors import VaultIsNewer
from caseapp.storage.migration import bring_up_to_date, schema_version
from caseapp.storage.steps import STEPS
from caseapp.storage.whole_files import files_of
from tests.faults.forks import Forks
from tests.faults.life import Life, random_words
from tests.faults.newer_steps import BROKEN, TOMORROW
from tests.faults.sound import content, faults
from tests.faults.tracing import Stage, points, spread, why_not
from tests.operations import made_up

_LIVED = ("direct", "begin", "write", "refer", "begin", "plan", "draft", "change")
_BACKUP = f"before-step-{len(TOMORROW):04d}"
_CALLS = (
    "openat",
    "pwrite64",
    "fsync",
    "fdatasync",
    "ftruncate",
    "unlink",
    "fchmod",
    "chmod",
    "mkdir",
    "write",
)
_TRACED = ["-e", f"trace={','.join(_CALLS)}"]


@pytest.fixture
def lived(vault: Path) -> Path:
    """A vault of today in which somebody has worked."""
    with closing(made_up.make_desk(vault.parent, made_up.SUPERVISOR)) as desk:
        chance = random.Random(9)
        life = Life(desk, chance, random_words(chance))
        for name in _LIVED:
            life.do(name)
    return vault


def _bytes(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _opened(folder: Path) -> Desk:
    return unlock_desk(folder, 1, made_up.PASSPHRASE, costs=made_up.CHEAP)


def _files(folder: Path):
    return files_of(folder, unlock(folder, 1, made_up.PASSPHRASE, costs=made_up.CHEAP).keys)


def _content(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """What is in a vault of today, whole."""
    with closing(_opened(folder)) as desk:
        assert faults(desk) == []
        return content(desk)


@pytest.mark.parametrize("names", [("main",), ("ident",), ("main", "ident")], ids="+".join)
def test_a_vault_of_tomorrow_is_refused_and_not_a_byte_is_changed(lived, names) -> None:
    with closing(_files(lived).open()) as connection:
        for name in names:
            connection.execute(f"PRAGMA {name}.user_version = {len(STEPS) + 1}")
    before = _bytes(lived)
    for _ in range(2):
        with pytest.raises(VaultIsNewer):
            _opened(lived)
    assert _bytes(lived) == before


def test_a_vault_of_today_is_brought_to_tomorrow_with_a_backup_first(lived) -> None:
    before = _content(lived)
    files = _files(lived)
    with closing(files.open()) as connection:
        bring_up_to_date(files, connection, TOMORROW)
        assert schema_version(connection) == len(TOMORROW)
        kept = dict(connection.execute("SELECT record_no, body FROM body").fetchall())
        assert kept == {row[0]: row[1] for row in before["main.body"]}
    for path in (lived / _BACKUP).iterdir():
        assert path.stat().st_mode & 0o777 == 0o600
    assert (lived / _BACKUP).stat().st_mode & 0o777 == 0o700
    _put_back(lived)
    assert _content(lived) == before


def _put_back(folder: Path) -> None:
    """Does what a person does with the backup."""
    for name in ("cases.db", "ident.db"):
        shutil.copy(folder / _BACKUP / name, folder / name)
    shutil.rmtree(folder / _BACKUP)


def test_a_step_that_fails_leaves_the_vault_of_today(lived) -> None:
    before = _content(lived)
    files = _files(lived)
    with closing(files.open()) as connection, pytest.raises(dbapi2.IntegrityError):
        bring_up_to_date(files, connection, BROKEN)
    assert _content(lived) == before


@pytest.fixture
def stage(forks: Forks, fast: Path) -> Stage:
    reason = why_not(forks, fast / "probe")
    if reason is not None:
        pytest.skip(reason)
    return Stage(forks, fast)


def _fresh(lived: Path) -> Path:
    copy = lived.parent / "copy"
    shutil.rmtree(copy, ignore_errors=True)
    return shutil.copytree(lived, copy)


def _after(folder: Path, before: object) -> bool:
    """Whether the vault was brought forward; if not it is as it was, and can still be brought forward."""
    files = _files(folder)
    with closing(files.open()) as connection:
        versions = {
            connection.execute(f"PRAGMA {name}.user_version").fetchone()[0] for name in ("main", "ident")
        }
        assert versions in ({len(STEPS)}, {len(TOMORROW)})
        is_forward = versions == {len(TOMORROW)}
        if is_forward:
            assert connection.execute("SELECT count(*) FROM made_up").fetchone()[0] > 0
    if is_forward:
        _put_back(folder)
    assert _content(folder) == before
    with closing(files.open()) as connection:
        bring_up_to_date(files, connection, TOMORROW)
        assert schema_version(connection) == len(TOMORROW)
    return is_forward


def _killed(stage: Stage, lived: Path, most: int) -> set[bool]:
    before = _content(lived)
    log, copy = lived.parent / "log", _fresh(lived)
    doing = ("migrate", copy, stage.said, stage.word)
    assert stage.run(_TRACED, *doing, log=log) == 0
    ends = set()
    for name, number in spread(points(log, copy), most):
        _fresh(lived)
        stage.run([*_TRACED, "-e", f"inject={name}:signal=SIGKILL:when={number}"], *doing)
        ends.add(_after(copy, before))
    return ends


def test_killed_at_any_call_a_step_is_taken_or_not_and_the_backup_is_whole(stage, lived) -> None:
    assert _killed(stage, lived, 20) == {False, True}


@pytest.mark.full
@pytest.mark.timeout(1800)
def test_killed_at_each_call_a_step_is_taken_or_not_and_the_backup_is_whole(stage, lived) -> None:
    assert _killed(stage, lived, 10_000) == {False, True}


@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_a_call_that_fails_on_the_way_is_said_and_leaves_the_vault_of_today_or_tomorrow(
    stage, lived, error
) -> None:
    before = _content(lived)
    log, copy = lived.parent / "log", _fresh(lived)
    doing = ("migrate", copy, stage.said, stage.word)
    assert stage.run(_TRACED, *doing, log=log) == 0
    for name, number in spread([point for point in points(log, copy) if point[0] != "write"], 14):
        _fresh(lived)
        assert stage.run([*_TRACED, "-e", f"inject={name}:error={error}:when={number}"], *doing) == 0, name
        (told,) = [json.loads(line) for line in stage.lines()]
        assert set(told) <= {"done", "refused"}
        assert _after(copy, before) or "refused" in told
