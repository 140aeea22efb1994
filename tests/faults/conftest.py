"""What the tests of faults share: a disk in memory, made-up vaults, and processes that can be killed."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.faults.forks import Forks
from tests.operations import made_up

_MEMORY = Path("/dev/shm")


@contextmanager
def _in_memory() -> Iterator[Path]:
    """A folder in memory, where there is such: a kill takes nothing from the system's own pages."""
    folder = Path(tempfile.mkdtemp(dir=_MEMORY if _MEMORY.is_dir() else None, prefix="caseapp-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@pytest.fixture
def fast() -> Iterator[Path]:
    """A folder in memory for one test."""
    with _in_memory() as folder:
        yield folder


@pytest.fixture(scope="module")
def fast_module() -> Iterator[Path]:
    """A folder in memory for the tests of one module."""
    with _in_memory() as folder:
        yield folder


@pytest.fixture
def vault(fast: Path) -> Path:
    """The folder of a fresh made-up vault."""
    return made_up.make_vault(fast / "vault")


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    """The process that forks the others."""
    with Forks() as forks:
        yield forks
