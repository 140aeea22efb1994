"""What the rest of the program needs at its start does not wait for the arithmetic."""

import json
import subprocess
import sys

import pytest

HEAVY = {"numpy", "highspy", "openpyxl"}
LIGHT = ["", ".plan", ".plan_file", ".period", ".ledger", ".members", ".errors", ".axis", ".words"]


@pytest.mark.parametrize("module", LIGHT)
def test_these_modules_are_loaded_without_the_arithmetic(module: str) -> None:
    code = f"import json, sys, caseapp.statistics{module}; print(json.dumps(sorted(sys.modules)))"
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=60
    )
    assert not HEAVY & set(json.loads(answer.stdout))


def test_the_arithmetic_prints_nothing_of_its_own() -> None:
    code = "import tests.statistics.outside as outside; outside.our_release()"
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=120
    )
    assert (answer.stdout, answer.stderr) == ("", "")
