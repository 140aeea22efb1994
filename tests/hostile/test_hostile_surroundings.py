"""Strange surroundings: no home, odd languages, little memory, few files, umasks, signals in any moment."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from caseapp.operations.upkeep import check_vault
from caseapp.security.instance import holder_of
from tests.cli.made_up import a_case
from tests.faults.forks import Forks
from tests.faults.sound import Promises, faults
from tests.hostile.strings import CANARY
from tests.operations import made_up

posix = pytest.mark.skipif(sys.platform == "win32", reason="limits and signals of another kind")
_MEMORY = 512 * 1024 * 1024


def _program(shell, *words: object, env: dict[str, str] | None = None, **options: object):
    """The program as it is started by people, on the training vault."""
    command = [sys.executable, "-I", "-X", "utf8", "-m", "caseapp", *map(str, words), *shell.way_in()]
    return subprocess.run(
        command, capture_output=True, timeout=120, env={**os.environ, **(env or {})}, **options
    )


def _works(shell, **options: object) -> None:
    """A case is begun and found again."""
    file = shell.vault.parent / "from.json"
    file.write_text(json.dumps(a_case()), "utf-8")
    begun = _program(shell, "case", "new", "--from", file, **options)
    assert (begun.returncode, begun.stderr) == (0, b"")
    listed = _program(shell, "case", "list", "--json", **options)
    assert json.loads(listed.stdout)["all"] == 1


@pytest.mark.parametrize(
    "env",
    [
        {"LANG": "C", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        {"LANG": "xx_YY.nothing", "LC_ALL": "xx_YY.nothing", "LANGUAGE": "\x01"},
        {"TZ": "Nowhere/Never"},
        {"TZ": "\x01:\xff"},
        {"TERM": "", "COLUMNS": "-1", "LINES": "x"},
        {"HOME": "/nowhere", "XDG_STATE_HOME": "/nowhere", "XDG_CONFIG_HOME": "/dev/null"},
        {"TMPDIR": "/nowhere", "TMP": "/nowhere", "TEMP": "/nowhere"},
        {"PYTHONHASHSEED": "x", "PYTHONSTARTUP": "/etc/passwd", "PYTHONHOME": "/nowhere", "PYTHONDEBUG": "9"},
    ],
    ids=lambda env: " ".join(env),
)
def test_the_program_works_in_strange_surroundings(shell, env) -> None:
    _works(shell, env=env)


@posix
def test_the_program_works_without_any_surroundings(shell) -> None:
    file = shell.vault.parent / "from.json"
    file.write_text(json.dumps(a_case()), "utf-8")
    command = [sys.executable, "-I", "-X", "utf8", "-m", "caseapp", "case", "new", "--from", str(file)]
    said = subprocess.run([*command, *shell.way_in()], capture_output=True, timeout=120, env={})
    assert (said.returncode, said.stderr) == (0, b"")


def test_modules_that_lie_in_the_way_are_not_run(shell, tmp_path) -> None:
    evil = tmp_path / "evil"
    evil.mkdir()
    for name in ("json", "typing", "sqlcipher3", "caseapp", "sitecustomize", "usercustomize"):
        source = f"open({str(tmp_path / 'was run')!r}, 'a').write({name!r})\n"
        (evil / f"{name}.py").write_text(source, "utf-8")
    env = {"PYTHONPATH": str(evil), "PYTHONUSERBASE": str(evil), "HOME": str(evil)}
    _works(shell, env=env, cwd=evil)
    assert not (tmp_path / "was run").exists()


@posix
def test_the_start_script_cuts_the_program_off_from_the_settings_of_python() -> None:
    import run

    source = Path(run.__file__).read_text("utf-8")
    assert '[str(PYTHON), "-I", "-X", "utf8", "-m", "caseapp", *words]' in source


def _limit(what: str, most: int) -> Callable[[], None]:
    import resource

    return lambda: resource.setrlimit(getattr(resource, what), (most, most))


def _begin_again(shell, file, memory: int):
    """Begins a case of the same person once more, with so much memory."""
    limit = _limit("RLIMIT_AS", memory)
    return _program(shell, "case", "new", "--even-if-known", "--from", file, preexec_fn=limit)


@posix
def test_opening_and_saving_work_with_few_files_and_little_memory(shell) -> None:
    _works(shell, preexec_fn=_limit("RLIMIT_NOFILE", 64))
    said = _program(shell, "vault", "check", "--full", preexec_fn=_limit("RLIMIT_AS", _MEMORY))
    assert (said.returncode, said.stderr) == (0, b"")
    file = shell.vault.parent / "from.json"
    said = _program(
        shell, "case", "new", "--even-if-known", "--from", file, preexec_fn=_limit("RLIMIT_AS", _MEMORY)
    )
    assert (said.returncode, said.stderr) == (0, b"")


@posix
@pytest.mark.parametrize("mebibytes", [96, 128, 160, 192, 224, 256, 320])
def test_with_far_too_little_memory_nothing_is_damaged_and_nothing_half_done(shell, mebibytes) -> None:
    file = shell.vault.parent / "from.json"
    file.write_text(json.dumps(a_case(person={"given_name": CANARY})), "utf-8")
    said = _program(
        shell,
        "case",
        "new",
        "--even-if-known",
        "--from",
        file,
        preexec_fn=_limit("RLIMIT_AS", mebibytes * 2**20),
    )
    assert CANARY.encode() not in said.stderr
    listed = _program(shell, "case", "list", "--json")
    assert json.loads(listed.stdout)["all"] == (said.returncode == 0)
    assert _program(shell, "vault", "check", "--full").returncode == 0


@posix
@pytest.mark.parametrize("umask", [0, 0o777])
def test_files_are_for_their_owner_alone_whatever_the_umask(shell, umask) -> None:
    def with_umask() -> None:
        os.umask(umask)

    new = shell.vault.parent / "new"
    words = ("vault", "create", "--training", "--country", "TH", "--vault", new)
    command = [sys.executable, "-I", "-X", "utf8", "-m", "caseapp", *map(str, words)]
    said = subprocess.run(command, capture_output=True, timeout=120, preexec_fn=with_umask)
    assert (said.returncode, said.stderr) == (0, b"")
    assert new.stat().st_mode & 0o777 == 0o700
    for path in new.iterdir():
        assert path.stat().st_mode & 0o777 == 0o600, path.name


@pytest.fixture(scope="module")
def forks():
    with Forks() as forks:
        yield forks


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda one: one.name)
def test_a_signal_in_any_moment_leaves_nothing_half_done(forks, tmp_path, number) -> None:
    made_up.make_vault(tmp_path / "vault")
    promises, chance = Promises(), random.Random(number)
    for attempt in range(8):
        said = tmp_path / f"said-{attempt}"
        child = forks.start("live_until_stopped", tmp_path / "vault", said, attempt)
        while not (said.exists() and said.read_text("utf-8")):
            time.sleep(0.002)
        time.sleep(chance.random() * 0.15)
        os.kill(child.pid, number)
        assert child.wait() == 0
        assert holder_of(tmp_path / "vault") is None
        lines = said.read_text("utf-8").splitlines(keepends=True)
        assert json.loads(lines[-1]) == {"stopped": 128 + number}
        promises.take(lines[:-1])
        with closing(made_up.make_desk(tmp_path, made_up.SUPERVISOR)) as desk:
            assert check_vault(desk, full=True).is_sound
            assert faults(desk) == []
            assert promises.broken(desk) == []
            assert not list((tmp_path / "vault").glob("*journal"))
