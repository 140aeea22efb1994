"""The packed program does its work without a Python, from another folder, as if just unpacked on a laptop."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from pkgutil import iter_modules

import pytest
from holidays import countries
from PyInstaller.archive.readers import CArchiveReader

from caseapp import paths
from caseapp.exchange.media.hearing import HEAR_WORD
from caseapp.security.keyring import TRAINING_PASSPHRASE
from tests.exchange.media.sounds import FOLDER
from tests.installer.packing import MOST_SECONDS, pack
from tests.installer.screen import Screen, can_be_had, unseen_screen

pytestmark = [pytest.mark.full, pytest.mark.timeout(MOST_SECONDS + 600)]

_COMMAND = "caseapp-cli.exe" if sys.platform == "win32" else "caseapp"
_MOST_MEBIBYTES = 360
_PATIENCE = 60.0  # s; for a busy machine


@dataclass(frozen=True)
class Packed:
    """The packed program, a home of its own, and nothing else of this checkout."""

    folder: Path
    home: Path

    @property
    def command(self) -> str:
        """The program to start."""
        return str(self.folder / _COMMAND)

    def surroundings(self, **more: str) -> dict[str, str]:
        """No variable that leads back to the checkout or its environment."""
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TMPDIR", "TEMP") if name in os.environ}
        return {**kept, "HOME": str(self.home), "PATH": os.defpath, "LANG": "C.UTF-8", **more}

    def run(self, *words: str, typed: str = "") -> "subprocess.CompletedProcess[str]":
        """What one command gives."""
        return subprocess.run(
            [self.command, *words],
            cwd=self.home,
            env=self.surroundings(),
            input=typed,
            capture_output=True,
            text=True,
            timeout=600,
        )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pack(tmp_path_factory.getbasetemp())


@pytest.fixture
def packed(folder: Path, tmp_path: Path) -> Packed:
    return Packed(folder, tmp_path)


@pytest.fixture
def vault(packed: Packed) -> str:
    """A training vault that the packed program made."""
    place = str(packed.home / "vault")
    assert packed.run("vault", "create", "--training", "--country", "TH", "--vault", place).returncode == 0
    return place


def test_the_packed_program_tries_itself_out_and_all_of_it_works(packed: Packed) -> None:
    answer = packed.run("--check")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "does not work" not in answer.stdout


def test_the_packed_program_names_its_commands(packed: Packed) -> None:
    answer = packed.run("--help")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert all(name in answer.stdout for name in ("vault", "figures", "procedures", "tour"))


def test_the_packed_tour_ends_with_a_letter_and_a_release(packed: Packed) -> None:
    answer = packed.run("tour", "--out", "tour", "--quiet")
    assert (answer.returncode, answer.stderr) == (0, "")
    out = packed.home / "tour"
    assert (out / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert {"manifest.json", "tables.xlsx", "summary.pdf"} <= {
        path.name for path in (out / "release").iterdir()
    }
    assert len(list(out.glob("*.png"))) > 10


def test_every_language_is_spoken_by_the_packed_program(packed: Packed) -> None:
    help_texts = {code: packed.run("--help", "--language", code).stdout for code in ("en", "th", "my")}
    assert len(set(help_texts.values())) == len(help_texts)


def test_the_packed_program_knows_every_procedure(packed: Packed) -> None:
    answer = packed.run("procedures", "list", "--json")
    assert answer.returncode == 0
    assert len(json.loads(answer.stdout)) == len(list((paths.RESOURCES / "procedures").glob("*.yaml")))


def test_the_holidays_of_every_country_are_packed(packed: Packed) -> None:
    archive = CArchiveReader(packed.command)
    (name,) = (name for name in archive.toc if name.startswith("PYZ"))
    inside = set(archive.open_embedded_archive(name).toc)
    assert {
        module.name for module in iter_modules(countries.__path__, "holidays.countries.")
    } - inside == set()


def test_the_packed_program_measures_itself(packed: Packed) -> None:
    answer = packed.run("bench", "--cases", "100", "--json")
    assert answer.returncode == 0
    assert json.loads(answer.stdout)["seconds to the unlock window"] > 0


def test_a_wrong_word_is_refused_as_it_is_from_source(packed: Packed) -> None:
    assert packed.run("no-such-command").returncode == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only on Linux can a screen be missing")
def test_without_a_screen_the_packed_program_says_so(packed: Packed) -> None:
    answer = packed.run()
    assert answer.returncode == 1
    assert answer.stderr.startswith("There is no screen here")


# Qt's sound does not load without it.
_NETWORK = {"QtNetwork", "Qt6Network"}


def test_no_library_for_the_network_is_packed_but_the_one_that_plays_no_part(folder: Path) -> None:
    roads = ("Network", "WebSocket", "WebEngine", "libssl", "_ssl.", "libcurl", "openssl", "/tls/")
    found = [path for path in folder.rglob("*") if any(road in path.as_posix() for road in roads)]
    assert {path.name.partition(".")[0].removeprefix("lib") for path in found} <= _NETWORK


def test_every_kind_of_sound_is_decoded_by_the_packed_program(packed: Packed) -> None:
    for path in sorted(FOLDER.iterdir()):
        answer = subprocess.run(
            [packed.command, HEAR_WORD],
            input=b"{}\n" + path.read_bytes(),
            env=packed.surroundings(),
            capture_output=True,
            timeout=60,
        )
        line, _, samples = answer.stdout.partition(b"\n")
        assert len(samples) / 2 / json.loads(line)["rate"] == pytest.approx(1.5, abs=0.2)


def test_no_link_in_the_packed_folder_leads_nowhere(folder: Path) -> None:
    assert [path for path in folder.rglob("*") if path.is_symlink() and not path.exists()] == []


def test_the_packed_folder_is_small_enough_to_hand_around(folder: Path) -> None:
    sizes = (path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    assert sum(sizes) < _MOST_MEBIBYTES * 2**20


def _journal(packed: Packed, vault: str) -> Sequence[str]:
    """What was done in the vault, the oldest first."""
    words = ["journal", "show", "--vault", vault, "--user", "1", "--passphrase-file", "-", "--json"]
    answer = packed.run(*words, typed=TRAINING_PASSPHRASE + "\n")
    assert answer.returncode == 0
    return [line["act"] for line in reversed(json.loads(answer.stdout))]


def _wait(is_so: Callable[[], bool]) -> None:
    limit = time.monotonic() + _PATIENCE
    while not is_so():
        assert time.monotonic() < limit, "waited in vain"
        time.sleep(0.1)


def _another_window(screen: Screen, before: int) -> int:
    """The window that comes after this one."""
    _wait(lambda: screen.window() not in (0, before))
    time.sleep(1)  # it is shown before it takes keys
    return screen.window()


@pytest.mark.skipif(not can_be_had(), reason="no unseen screen can be made here")
def test_a_lock_leaves_a_fresh_packed_program_that_can_be_unlocked_again(packed: Packed, vault: str) -> None:
    with unseen_screen() as screen:
        program = subprocess.Popen(
            [packed.command, "--vault", vault], env=packed.surroundings(DISPLAY=screen.name), cwd=packed.home
        )
        try:
            gate = _another_window(screen, 0)
            screen.type(f"1\t{TRAINING_PASSPHRASE}\n")
            main = _another_window(screen, gate)
            screen.press("Control_L", "l")
            gate = _another_window(screen, main)
            screen.type(f"{TRAINING_PASSPHRASE}\n")
            _another_window(screen, gate)
            assert program.poll() is None
        finally:
            program.terminate()
            program.wait(timeout=60)
    assert _journal(packed, vault)[:3] == ["unlock", "lock", "unlock"]
