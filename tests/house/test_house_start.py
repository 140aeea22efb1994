"""One command makes everything ready, once, and then stays out of the program's way."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.house.source import HOME

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows starts by run.cmd")

PROGRAM = """
import json, os, sys
told = {"words": sys.argv[1:], "folder": os.getcwd(), "program": __file__}
print(json.dumps(told | {"isolated": sys.flags.isolated, "utf8": sys.flags.utf8_mode}))
sys.exit(4 if "find" in sys.argv else 0)
"""
BASE_PYTHON = Path(sys.base_prefix, "bin", f"python3.{sys.version_info.minor}")
PACKAGES = f".venv/lib/python3.{sys.version_info.minor}/site-packages"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout as it comes, with a program that only tells how it was started, and nothing to install."""
    folder = tmp_path / "a folder"
    (folder / "caseapp").mkdir(parents=True)
    (folder / "caseapp/__main__.py").write_text(PROGRAM, "utf-8")
    (folder / "requirements.lock").touch()
    for script in ("run", "run.py"):
        shutil.copy(HOME / script, folder)
    return folder


@pytest.fixture
def ready(checkout: Path) -> Path:
    """The same after its first start."""
    packages = checkout / PACKAGES
    packages.mkdir(parents=True)
    (checkout / ".venv/bin").mkdir()
    (checkout / ".venv/bin/python").symlink_to(BASE_PYTHON)
    (checkout / ".venv/pyvenv.cfg").write_text(
        f"home = {BASE_PYTHON.parent}\nexecutable = {BASE_PYTHON}\n", "utf-8"
    )
    (packages / "caseapp-requirements.lock").touch()
    return checkout


Answer = subprocess.CompletedProcess[str]


def start(checkout: Path, *words: str, folder: Path | None = None, **surroundings: str) -> Answer:
    """What one start gives."""
    return subprocess.run(
        [str(checkout / "run"), *words],
        cwd=folder or checkout,
        env={**os.environ, **surroundings},
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_the_program_gets_its_words_in_the_folder_of_the_person(ready: Path, tmp_path: Path) -> None:
    told = json.loads(start(ready, "figures", "check", "two words", folder=tmp_path).stdout)
    assert told["words"] == ["figures", "check", "two words"]
    assert Path(told["folder"]) == tmp_path


def test_the_program_is_cut_off_from_other_python_settings(ready: Path, tmp_path: Path) -> None:
    (tmp_path / "other/caseapp").mkdir(parents=True)
    (tmp_path / "other/caseapp/__main__.py").write_text("print('{}')", "utf-8")
    told = json.loads(start(ready, folder=tmp_path / "other", PYTHONPATH=str(tmp_path / "other")).stdout)
    assert Path(told["program"]).parent.parent == ready
    assert (told["isolated"], told["utf8"]) == (1, 1)


def test_the_exit_code_is_the_programs_own(ready: Path) -> None:
    assert (start(ready, "find").returncode, start(ready).returncode) == (4, 0)


def test_a_start_says_nothing_of_its_own_once_all_is_ready(ready: Path) -> None:
    answer = start(ready)
    assert (answer.stdout.count("\n"), answer.stderr) == (1, "")


def test_a_checkout_that_was_moved_starts_from_its_new_place(ready: Path, tmp_path: Path) -> None:
    start(ready)
    moved = ready.rename(tmp_path / "moved")
    assert Path(json.loads(start(moved).stdout)["program"]).parent.parent == moved


def test_a_link_to_the_command_starts_it(ready: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(ready / "run")
    assert subprocess.run([str(link)], capture_output=True, timeout=60).returncode == 0


def test_a_later_start_costs_nearly_nothing(ready: Path) -> None:
    def seconds(command: list[str]) -> float:
        began = time.monotonic()
        subprocess.run(command, capture_output=True, check=True, timeout=60)
        return time.monotonic() - began

    start(ready)
    bare = [str(ready / ".venv/bin/python"), "-I", "-X", "utf8", "-m", "caseapp"]
    whole, program = ([seconds(command) for _ in range(5)] for command in ([str(ready / "run")], bare))
    assert min(whole) - min(program) < 0.3


def test_without_a_python_the_person_is_told_what_to_do(checkout: Path, tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for tool in ("sh", "dirname", "readlink", "id"):
        (tools / tool).symlink_to(shutil.which(tool) or "")
    answer = start(checkout, PATH=str(tools))
    assert answer.returncode == 1
    assert "No Python 3.11 or newer was found" in answer.stderr


def test_an_installation_that_failed_is_begun_again(checkout: Path) -> None:
    lock = checkout / "requirements.lock"
    lock.write_text(f"there-is-no-such-package==1 --hash=sha256:{'0' * 64}\n", "utf-8")
    failed = start(checkout, PIP_NO_INDEX="1", PIP_FIND_LINKS="")
    assert (failed.returncode, failed.stdout) == (1, "")
    assert "The packages could not be installed" in failed.stderr
    lock.write_text("", "utf-8")
    again = start(checkout, PIP_NO_INDEX="1", PIP_FIND_LINKS="")
    assert "Making the environment" in again.stderr
    assert json.loads(again.stdout)["words"] == []
    assert start(checkout).stderr == ""


@pytest.mark.full
def test_an_environment_whose_python_is_gone_is_made_again(ready: Path) -> None:
    (ready / ".venv/bin/python").unlink()
    answer = start(ready, PIP_NO_INDEX="1")
    assert "Making the environment" in answer.stderr
    assert answer.returncode == 0


def test_the_start_file_of_windows_has_the_line_ends_of_windows() -> None:
    text = (HOME / "run.cmd").read_bytes()
    assert text.count(b"\n") == text.count(b"\r\n") > 0
