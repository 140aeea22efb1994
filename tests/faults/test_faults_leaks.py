"""Of five hundred acts with a word of its own in every answer, no word is found in any file or file name."""

import base64
import json
import os
import re
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from caseapp.security.rights import KeyClass
from caseapp.storage.connection import connect
from tests.faults.forks import Forks
from tests.faults.traces_of import MARK, WORD, found, found_under, spellings, word
from tests.faults.tracing import Stage, why_not
from tests.operations import made_up

_FAST, _FULL, _TRACED = 500, 10_000, 101
_FILES = {KeyClass.CASES: "cases.db", KeyClass.IDENT: "ident.db", KeyClass.STATS: "stats.db"}
# All that the program makes, under the folders of the person and of the vault.
_NAMES = re.compile(
    r"vault/(cases|ident|stats)\.db(-journal)?"
    r"|vault/cases\.db-mj[0-9A-F]{9}"
    r"|vault/(keyring|tries|lock|ballast)"
    r"|(vault|home/config/caseapp)/caseapp-[0-9a-f]{16}\.part"
    r"|home/config(/caseapp(/settings\.json)?)?"
    r"|home/state(/caseapp(/log(/caseapp\.log)?)?)?"
)
_CREATING = (
    *("open", "openat", "creat", "rename", "renameat", "renameat2"),
    *("mkdir", "mkdirat", "link", "linkat", "symlink", "symlinkat"),
)
_MADE = re.compile(rf"(?:{'|'.join(_CREATING)})\((.*)\) = \d")


class Lived:
    """What is left after a child has worked in folders of its own."""

    def __init__(self, forks: Forks, base: Path, acts: int, *, is_traced: bool = False) -> None:
        self.base = base
        for name in ("home", "temporary", "run", "notes"):
            (base / name).mkdir(mode=0o700)
        made_up.make_vault(base / "vault")
        stage = Stage(forks, base / "notes")
        doing = ("leave_no_word", base, stage.said, stage.word, acts)
        self.trace: list[str] = []
        if is_traced:
            log = base / "notes/trace"
            assert stage.run(["-e", f"trace={','.join(_CREATING)}"], *doing, log=log) == 0
            self.trace = log.read_text("utf-8").splitlines()
        else:
            assert stage.run_untraced(*doing) == 0
        (self.told,) = [json.loads(line) for line in stage.lines()]

    def leaks(self) -> dict[str, set[str]]:
        """The files in which, or in whose names, there is any word."""
        folders = [self.base / name for name in ("vault", "home", "temporary", "run")]
        return {name: found for folder in folders for name, found in found_under(folder).items()}

    def names(self, made: Iterable[str]) -> tuple[set[str], set[str]]:
        """Of the files that were made, those of the person and the vault, and all others."""
        base = f"{self.base}/"
        ours = {path.removeprefix(base) for path in made if path.startswith(base) and "/notes/" not in path}
        return ours, {path for path in made if path.startswith("/") and not path.startswith(base)}


@pytest.fixture(scope="module")
def lived(forks: Forks, fast_module: Path) -> Lived:
    return Lived(forks, fast_module, _FAST)


def test_no_word_of_five_hundred_acts_is_in_any_file_or_file_name(lived) -> None:
    assert lived.told["acts"] == _FAST
    assert lived.told["words"] > 3000
    assert lived.leaks() == {}


@pytest.mark.full
@pytest.mark.timeout(1800)
def test_no_word_of_ten_thousand_acts_is_in_any_file_or_file_name(forks, fast) -> None:
    lived = Lived(forks, fast, _FULL)
    assert lived.told["acts"] == _FULL
    assert lived.leaks() == {}


def test_the_log_says_where_an_error_happened_and_nothing_else(lived) -> None:
    logs = list((lived.base / "home").rglob("*.log"))
    assert [path.name for path in logs] == ["caseapp.log"]
    lines = logs[0].read_text("utf-8").splitlines()
    assert len(lines) >= lived.told["bugs"] > 0
    assert all("bug " in line for line in lines)


def test_every_file_that_python_makes_has_one_of_a_few_names(lived) -> None:
    ours, others = lived.names(lived.told["made by Python"])
    assert {path for path in ours if not _NAMES.fullmatch(path)} == set()
    assert {"vault/lock", "home/state/caseapp/log/caseapp.log"} <= ours
    assert not _foreign(others)


def test_every_file_that_the_system_makes_for_the_program_has_one_of_a_few_names(forks, fast) -> None:
    reason = why_not(forks, fast / "probe")
    if reason is not None:
        pytest.skip(reason)
    lived = Lived(forks, fast, _TRACED, is_traced=True)
    ours, others = lived.names(path for line in lived.trace for path in _made_in(line))
    assert {path for path in ours if not _NAMES.fullmatch(path)} == set()
    assert {
        "vault/lock",
        "vault/cases.db-journal",
        "vault/ident.db-journal",
        "vault/stats.db-journal",
    } <= ours
    assert any("cases.db-mj" in path for path in ours)
    assert not _foreign(others)


def _foreign(paths: set[str]) -> set[str]:
    """Elsewhere only Python's own compiled modules are made, and the device that swallows all is opened."""
    return {path for path in paths if "__pycache__" not in path and path != "/dev/null"}


def _made_in(line: str) -> list[str]:
    call = _MADE.search(line)
    if call is None or ("open" in line.partition("(")[0] and "O_CREAT" not in line):
        return []
    return re.findall(r'"([^"]*)"', call[1])[-1:]


def test_a_locked_vault_has_no_journal_on_the_disk(lived) -> None:
    assert [path.name for path in (lived.base / "vault").iterdir() if "journal" in path.name] == []


def test_all_files_are_for_their_owner_alone_though_the_system_would_let_everybody_in(lived) -> None:
    for folder in (lived.base / "vault", lived.base / "home"):
        for path in folder.rglob("*"):
            if path.is_file():
                assert path.stat().st_mode & 0o777 == 0o600, path.name


def test_the_same_search_finds_each_word_in_the_decrypted_files(lived, tmp_path) -> None:
    desk = made_up.make_desk(lived.base, made_up.SUPERVISOR)
    keys = dict(desk.worker.keys)
    desk.close()
    content = b"\n".join(_cells(lived.base / "vault" / name, keys[kind]) for kind, name in _FILES.items())
    (tmp_path / "copy").write_bytes(content)
    assert found_under(tmp_path).keys() == {str(tmp_path / "copy")}
    kept = set(WORD.findall(content.decode("utf-8", "replace")))
    assert {word(number) for number in lived.told["kept"]} - kept == set()


def _cells(path: Path, key: bytes) -> bytes:
    with closing(connect(path, key)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        rows = [row for (table,) in tables for row in connection.execute(f'SELECT * FROM "{table}"')]
    return b"\n".join(cell if isinstance(cell, bytes) else str(cell).encode() for row in rows for cell in row)


@pytest.mark.parametrize("name", spellings())
def test_each_spelling_of_a_word_would_be_found(name) -> None:
    text = f"xx{word(1)}yy"
    plain = text.encode()
    written = {
        "plain": plain,
        "upper": text.upper().encode(),
        "lower": text.lower().encode(),
        "reversed": plain[::-1],
        "UTF-16": text.encode("utf-16-le"),
        "UTF-32": text.encode("utf-32-be"),
        "hex": plain.hex().encode(),
        "hex of UTF-16": text.encode("utf-16-be").hex().upper().lower().encode(),
        "base64": base64.b64encode(plain),
    }
    assert name in found(os.urandom(1000) + written[name] + os.urandom(1000))
    for offset in range(3):
        assert "base64" in found(base64.b64encode(bytes(offset) + plain))
    assert found(os.urandom(100_000)) == set()
    assert MARK not in name
