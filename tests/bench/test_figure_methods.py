"""Figures of a whole country are noisy, made up or coarse while a person waits, and as near as promised."""

import json
import subprocess
import sys

import pytest


def measured(method: str, people: int, epsilon: float) -> dict[str, float]:
    """What the bench prints, from a process of its own, as memory is only ever counted up."""
    command = [sys.executable, "-m", "tests.bench.figure_methods", method, str(people), str(epsilon)]
    answer = subprocess.run(command, capture_output=True, check=True, text=True, timeout=600)
    return json.loads(answer.stdout)


@pytest.mark.full
@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise elsewhere")
@pytest.mark.parametrize(
    ("method", "people", "epsilon", "most_seconds", "most_mebibytes", "most_error"),
    [
        ("dp", 10_000, 1, 2, 300, 0.45),
        ("dp", 200_000, 1, 5, 300, 0.15),
        ("synthetic", 10_000, 4, 20, 300, 0.20),
        ("synthetic", 200_000, 4, 60, 500, 0.06),
        ("kanon", 200_000, 1, 5, 400, 0.60),
    ],
)
def test_a_method_keeps_to_its_time_memory_and_error(
    method: str, people: int, epsilon: float, most_seconds: float, most_mebibytes: float, most_error: float
) -> None:
    found = measured(method, people, epsilon)
    assert found["seconds"] <= most_seconds
    assert found["mebibytes"] <= most_mebibytes
    assert found["two_way_error"] <= most_error


@pytest.mark.full
@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise elsewhere")
def test_made_up_records_are_nearer_the_truth_than_those_of_pac_synth() -> None:
    pytest.importorskip("pacsynth")
    for epsilon in (1, 4):
        ours, theirs = (measured(method, 10_000, epsilon) for method in ("synthetic", "pac-synth"))
        assert ours["two_way_error"] < theirs["two_way_error"]
