"""What is installed is what the locks say, and none of it is known to be broken."""

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions, version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version
from sqlcipher3 import dbapi2

from tests.house import none_references
from tests.house.source import HOME, imported, modules

PROJECT = tomllib.loads((HOME / "pyproject.toml").read_text("utf-8"))
LOCK = (HOME / "requirements.lock").read_text("utf-8")
LOCK_OF_CHECKS = (HOME / "requirements-dev.lock").read_text("utf-8")


def entries(lock: str) -> Iterator[tuple[Requirement, list[str]]]:
    """Each package of a lock with its hashes."""
    for block in lock.replace("\\\n", " ").splitlines():
        requirement, *hashes = block.split("--hash=")
        yield Requirement(requirement.strip()), [value.strip() for value in hashes]


def pins(lock: str) -> dict[str, str]:
    """The version of each package that this machine needs."""
    return {
        canonicalize_name(entry.name): str(entry.specifier).removeprefix("==")
        for entry, _ in entries(lock)
        if entry.marker is None or entry.marker.evaluate()
    }


@pytest.mark.parametrize("lock", [LOCK, LOCK_OF_CHECKS], ids=["program", "checks"])
def test_every_package_of_a_lock_is_pinned_with_a_hash(lock: str) -> None:
    loose = [
        entry.name
        for entry, hashes in entries(lock)
        if not str(entry.specifier).startswith("==")
        or not hashes
        or not all(h.startswith("sha256:") for h in hashes)
    ]
    assert loose == []


@pytest.mark.parametrize("lock", [LOCK, LOCK_OF_CHECKS], ids=["program", "checks"])
def test_a_lock_names_no_place_to_fetch_from(lock: str) -> None:
    named = [
        line
        for line in lock.splitlines()
        if "://" in line or (line.lstrip().startswith(("-", "@")) and "--hash" not in line)
    ]
    assert named == []


def test_the_lock_of_the_checks_holds_the_lock_of_the_program() -> None:
    checks = pins(LOCK_OF_CHECKS)
    assert {name: checks.get(name) for name in pins(LOCK)} == pins(LOCK)


def test_the_locks_fulfil_what_the_project_asks_for() -> None:
    asked = map(Requirement, [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"]])
    locked: dict[str, set[str]] = {}
    for entry, _ in entries(LOCK_OF_CHECKS):
        # One package may be locked at two versions, for an older and a newer Python.
        locked.setdefault(canonicalize_name(entry.name), set()).add(str(entry.specifier).removeprefix("=="))
    unmet = [
        line.name
        for line in asked
        if not any(pin in line.specifier for pin in locked.get(canonicalize_name(line.name), ()))
    ]
    assert unmet == []


def test_what_is_installed_is_what_the_lock_says() -> None:
    locked = pins(LOCK_OF_CHECKS)
    assert {name: version(name) for name in locked} == locked


def test_the_program_imports_nothing_that_its_lock_lacks() -> None:
    owners = packages_distributions()
    locked = pins(LOCK)
    missing = {
        name
        for module in modules()
        for _, name in imported(module)
        if (top := name.partition(".")[0]) in owners
        and not any(canonicalize_name(owner) in locked for owner in owners[top])
        and top != "caseapp"
    }
    assert missing == set()


# The first version of each that is free of a known fault which matters here.
LEAST = {"reportlab": "3.6.13", "cryptography": "45", "openpyxl": "3.1.5", "defusedxml": "0.7.1"}


@pytest.mark.parametrize(("package", "least"), LEAST.items())
def test_no_package_is_older_than_its_last_known_fault(package: str, least: str) -> None:
    assert Version(version(package)) >= Version(least)


def test_the_encrypted_database_is_past_the_versions_that_corrupt() -> None:
    assert dbapi2.sqlite_version_info >= (3, 51, 3)


@pytest.fixture(scope="module")
def references() -> dict[str, float]:
    """How many references to None each call into Qt adds."""
    answer = subprocess.run(
        [sys.executable, "-X", "utf8", none_references.__file__],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return json.loads(answer.stdout)


def test_no_call_into_qt_loses_a_reference_to_none(references: dict[str, float]) -> None:
    assert {name: change for name, change in references.items() if change < -0.05} == {}


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is never counted from Python 3.12 on")
def test_a_call_that_changes_the_references_to_none_is_noticed(references: dict[str, float]) -> None:
    assert references[none_references.CONTROL] == pytest.approx(1, abs=0.05)


def test_qt_is_of_the_versions_that_count_none_rightly() -> None:
    asked = next(
        Requirement(line) for line in PROJECT["project"]["dependencies"] if line.startswith("PySide6")
    )
    assert version("PySide6-Essentials") in asked.specifier
    assert "6.12.0" not in asked.specifier
