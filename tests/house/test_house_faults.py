"""A scanner for well-known faults finds nothing to look at in the program."""

import json
import subprocess
import sys
from pathlib import Path

from tests.house.source import PACKAGE

# SQL made of strings is judged more exactly by a rule of the house.
_OPTIONS = ["-q", "-r", "-ll", "-f", "json", "--skip", "B608"]


def scan(folder: Path) -> list[str]:
    """Each medium or high finding in a folder."""
    answer = subprocess.run(
        [sys.executable, "-m", "bandit", *_OPTIONS, str(folder)],
        capture_output=True,
        text=True,
        timeout=120,
    )
    found = json.loads(answer.stdout)
    assert found["errors"] == []
    return [
        f"{fault['filename']}:{fault['line_number']}: {fault['issue_text']}" for fault in found["results"]
    ]


def test_the_program_has_no_medium_or_high_finding() -> None:
    assert scan(PACKAGE) == []


def test_a_well_known_fault_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("import yaml\nyaml.load(text, yaml.UnsafeLoader)\n", "utf-8")
    assert scan(tmp_path) != []
