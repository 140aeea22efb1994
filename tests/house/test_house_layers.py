"""The layers hold, and an import that breaks one is seen."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.source import HOME

_ABOVE = ["ui", "cli", "demo", "operations"]
_BELOW = ["storage", "reports", "statistics", "exchange", "procedures", "security", "domain"]
_MODULES = ["__init__", "app", "settings", "paths", "text", "shapes"]


def check(folder: Path) -> str:
    """What import-linter says of the program in a folder; nothing where every contract is kept."""
    contracts = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    answer = subprocess.run(
        [sys.executable, "-c", contracts, "--no-logo", "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return "" if answer.returncode == 0 else answer.stdout + answer.stderr


@pytest.fixture
def bare_program(tmp_path: Path) -> Path:
    """The layers with nothing in them, under the project's own contracts."""
    (tmp_path / "pyproject.toml").write_bytes((HOME / "pyproject.toml").read_bytes())
    for folder in _ABOVE + _BELOW:
        (tmp_path / "caseapp" / folder).mkdir(parents=True)
        (tmp_path / "caseapp" / folder / "__init__.py").touch()
    for module in _MODULES:
        (tmp_path / "caseapp" / f"{module}.py").touch()
    return tmp_path


def test_the_program_keeps_its_layers() -> None:
    assert check(HOME) == ""


def test_layers_with_nothing_in_them_keep_every_contract(bare_program: Path) -> None:
    assert check(bare_program) == ""


@pytest.mark.parametrize(
    ("place", "line", "contract"),
    [
        ("domain/a.py", "import caseapp.storage", "Each layer uses only the layers below it"),
        ("storage/a.py", "import caseapp.reports", "Each layer uses only the layers below it"),
        ("operations/a.py", "from PySide6.QtCore import QObject", "Only windows know Qt"),
        ("exchange/a.py", "from PySide6.QtMultimedia import QAudioSink", "Only windows know Qt"),
        ("operations/a.py", "import sqlcipher3", "Only storage knows the encrypted database"),
        ("storage/a.py", "import duckdb", "Only the engine of regional figures knows DuckDB"),
        ("storage/a.py", "import nacl", "Only security knows cryptography"),
        ("ui/a.py", "import reportlab", "Only reports draws pages"),
        ("exchange/a.py", "import http.client", "Nothing opens a network connection"),
        ("extra.py", "", "Each layer uses only the layers below it"),
    ],
)
def test_an_import_across_the_layers_is_refused(
    bare_program: Path, place: str, line: str, contract: str
) -> None:
    (bare_program / "caseapp" / place).write_text(f"{line}\n", "utf-8")
    answer = check(bare_program)
    assert contract in answer
    assert "broken" in answer
