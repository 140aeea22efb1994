"""Releases to be attacked: of ours at every size, and of several that somebody has together."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from caseapp.statistics.checking import Finding, Findings, check_release
from caseapp.statistics.microdata import Microdata
from caseapp.statistics.plan import Method
from caseapp.statistics.protect import protect
from caseapp.statistics.release import release_files, write_files
from tests.statistics import made_up

SECRET = b"a made-up secret"
METHODS = tuple(method.value for method in Method if method.value in ("round", "suppress"))
LARGE = tuple(pytest.param(number, marks=pytest.mark.full) for number in (10_000, 100_000, 200_000))
SIZES = (1_000, *LARGE)
_FIVE = made_up.COLUMNS[:5]
_THREE = ("gender", "age", "sexual")


def tables_for(number: int) -> list[tuple[str, ...]]:
    """Ten linked tables where there are people for them, three linked in a ring where there are few."""
    names = _FIVE if number >= 10_000 else _THREE
    return [*((name,) for name in names), *combinations(names, 2)]


def some(number: int, names: Sequence[str], first: int = 0) -> dict[str, list[str]]:
    """The answers of some made-up people, from one of them on."""
    return {name: answers[first:] for name, answers in made_up.columns(number, names).items()}


def files_of(
    records: Mapping[str, Sequence[str]], tables: Sequence[Sequence[str]], **more: object
) -> dict[str, bytes]:
    """A release of ours of these records."""
    return release_files(protect(Microdata.from_columns(records), made_up.plan(tables, **more), SECRET))


@cache
def ours(method: str, number: int) -> Mapping[str, bytes]:
    """A release of ours of so many people."""
    tables = tables_for(number)
    names = sorted({name for table in tables for name in table}, key=made_up.COLUMNS.index)
    return files_of(some(number, names), tables, method=method)


@cache
def found_in_ours(method: str, number: int) -> Findings:
    """What all attacks find in it."""
    return checked([ours(method, number)])


def checked(releases: Iterable[Mapping[str, bytes]]) -> Findings:
    """What all attacks find in these releases together."""
    with TemporaryDirectory() as folder:
        return check_release(
            *[write_files(files, Path(folder) / str(number)) for number, files in enumerate(releases)]
        )


def by(attack: str, found: Findings) -> list[Finding]:
    """What one attack found."""
    return [finding for finding in found.findings if finding.attack == attack]
