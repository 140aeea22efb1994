"""What the tests of the commands share: training vaults, and a way to type commands."""

import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from caseapp.cli.main import commands, run
from caseapp.operations.offices import set_up_training
from caseapp.security.keyring import TRAINING_PASSPHRASE, TRAINING_ROLES
from caseapp.security.rights import Role
from tests.cli.made_up import a_case_file

NUMBERS = {role: str(number) for number, role in enumerate(TRAINING_ROLES, start=1)}
# What a process runs until the words are handed on by the program's own start.
_PROCESS = "import sys; from caseapp.cli.main import commands, run; sys.exit(run(commands, sys.argv[1:]))"


@dataclass(frozen=True)
class Said:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def document(self):
        """The one JSON document on the output stream."""
        return json.loads(self.out)


class Shell:
    """Types commands into this process, or into a process of their own."""

    def __init__(self, capsys, monkeypatch, folder: Path, passphrase_file: Path) -> None:
        self._capsys, self._monkeypatch = capsys, monkeypatch
        self.vault = folder
        self.passphrase_file = passphrase_file

    def __call__(self, *words: object, stdin: bytes | None = None) -> Said:
        """Does a command here and gives what it said."""
        if stdin is not None:
            self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        self._capsys.readouterr()
        code = run(commands, [str(word) for word in words])
        said = self._capsys.readouterr()
        return Said(code, said.out, said.err)

    def way_in(self, role: Role = Role.CASEWORKER) -> tuple[str, ...]:
        """The options with which somebody of this role opens the training vault."""
        return (
            *("--vault", str(self.vault), "--user", NUMBERS[role]),
            *("--passphrase-file", str(self.passphrase_file)),
        )

    def inside(self, *words: object, role: Role = Role.CASEWORKER, stdin: bytes | None = None) -> Said:
        """Does a command in the training vault."""
        return self(*words, *self.way_in(role), stdin=stdin)

    def new_case(self, **parts: object) -> str:
        """Begins a made-up case and gives its code."""
        file = a_case_file(self.vault.parent, **parts)
        said = self.inside("case", "new", "--from", file, "--even-if-known")
        assert said.code == 0, said.err
        return said.out.strip()


def files_of(vault: Path) -> dict[str, bytes]:
    """The files of a vault nobody is in, without the room it keeps on the disk."""
    return {path.name: path.read_bytes() for path in vault.iterdir() if path.name not in ("ballast", "lock")}


def put_files(vault: Path, files: dict[str, bytes]) -> None:
    """Makes a vault of such files."""
    for name, content in files.items():
        (vault / name).write_bytes(content)
        (vault / name).chmod(0o600)


@pytest.fixture(scope="session")
def _fresh_files(tmp_path_factory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("cli") / "vault"
    set_up_training(folder, "TH")
    return files_of(folder)


@pytest.fixture
def shell(tmp_path, capsys, monkeypatch, _fresh_files) -> Shell:
    """A shell beside a training vault in which there is no case yet."""
    vault = tmp_path / "vault"
    vault.mkdir(mode=0o700)
    put_files(vault, _fresh_files)
    passphrase_file = tmp_path / "passphrase"
    passphrase_file.write_text(f"{TRAINING_PASSPHRASE}\n", "utf-8")
    return Shell(capsys, monkeypatch, vault, passphrase_file)


def process(*words: object, program: str = _PROCESS, **options: object) -> subprocess.Popen:
    """A command in a process of its own, with everything it says caught."""
    streams = {
        "stdin": subprocess.DEVNULL,
        "stdout": subprocess.PIPE,
        "stderr": subprocess.PIPE,
        "text": True,
    }
    return subprocess.Popen(
        [sys.executable, "-X", "utf8", "-c", program, *map(str, words)],
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        **{**streams, **options},
    )


def finished(started: subprocess.Popen, stdin: str | None = None) -> Said:
    """What a process said once it has ended."""
    out, err = started.communicate(stdin, timeout=60)
    return Said(started.returncode, out or "", err or "")
