"""The floors of what the tests cover hold, and say when they can rise."""

import json
from pathlib import Path

import pytest

from tests import coverage_floors


def report(path: Path, **covered: int) -> Path:
    """A report in which each package has two modules of 100 lines and branches, one of them fully covered."""
    files = {}
    for package, lines in covered.items():
        for module, done in (("a", lines), ("b", 100)):
            summary = {"num_statements": 60, "num_branches": 40, "covered_lines": min(done, 60)}
            summary["covered_branches"] = done - summary["covered_lines"]
            files[f"caseapp/{package}/{module}.py"] = {"summary": summary}
    path.write_text(json.dumps({"files": files}), "utf-8")
    return path


@pytest.mark.parametrize(
    ("lines", "floor", "is_below", "can_rise"),
    [(80, 90.0, False, False), (79, 90.0, True, False), (81, 90.0, False, True), (100, 100.0, False, False)],
)
def test_a_package_is_held_to_its_floor(
    tmp_path: Path, lines: int, floor: float, is_below: bool, can_rise: bool
) -> None:
    found = json.loads(report(tmp_path / "report.json", storage=lines).read_text("utf-8"))
    share = coverage_floors.shares(found, {"storage": floor})[0]
    assert (share.is_below, share.can_rise) == (is_below, can_rise)


def test_a_package_that_no_test_touched_is_not_covered() -> None:
    assert coverage_floors.shares({"files": {}}, {"storage": 1.0})[0].is_below


def test_the_check_fails_when_one_package_is_too_low(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    floors = tmp_path / "floors.toml"
    floors.write_text("storage = 90.0\nsecurity = 90.0\n", "utf-8")
    assert coverage_floors.main(report(tmp_path / "a.json", storage=80, security=80), floors) == 0
    assert coverage_floors.main(report(tmp_path / "b.json", storage=80, security=70), floors) == 1
    assert "caseapp.security: 85.0 % covered, floor 90.0 %: too low" in capsys.readouterr().out


def test_the_packages_that_hold_the_promises_have_a_floor() -> None:
    text = coverage_floors.FLOORS.read_text("utf-8")
    assert [
        name for name in ("security", "storage", "statistics", "operations") if f"{name} =" not in text
    ] == []
