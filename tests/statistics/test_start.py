"""What the rest of the program needs at its start does not wait for the arithmetic."""

import json
import subprocess
import sys

import pytest

HEAVY = {"numpy", "highspy", "openpyxl"}
LIGHT = ["", ".plan", ".plan_file", ".period", ".ledger", ".members", ".errors", ".axis", ".words"]


def printed(code: str) -> tuple[str, str]:
    """What a fresh Python prints."""
    command = [sys.executable, "-c", code]
    answer = subprocess.run(command, capture_output=True, check=True, text=True, timeout=120)
    return answer.stdout, answer.stderr


@pytest.mark.parametrize("module", LIGHT)
def test_these_modules_are_loaded_without_the_arithmetic(module: str) -> None:
    code = f"import json, sys, caseapp.statistics{module}; print(json.dumps(sorted(sys.modules)))"
    assert not HEAVY & set(json.loads(printed(code)[0]))


def test_the_arithmetic_prints_nothing_of_its_own() -> None:
    assert printed("import tests.statistics.outside as outside; outside.our_release()") == ("", "")
